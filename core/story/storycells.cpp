// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading what is typed into cells, and the tables of sources, terms and scenarios.
#include "core/story/storycells.h"

#include <QRegularExpression>

namespace tenbin {

namespace {

constexpr int mostDigits = 20;
const QLatin1String rangeSign("..");

} // namespace

QString plainNumber(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x2212), u'-');
    static const QRegularExpression grouping(QStringLiteral("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))"));
    return plain.remove(grouping);
}

tl::expected<Printed, Problem> printedOf(const QString &text)
{
    const QString plain = plainNumber(text);
    if (const std::optional<Rational> value = parseDecimal(plain))
        return Printed{plain, *value};
    return tl::unexpected(cellProblem(ProblemCode::BadNumber, {text.trimmed().left(80)}));
}

tl::expected<PrintedValue, Problem> printedValueOf(const QString &text)
{
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:\\.\\.|[\\x{2013}\\x{2014}~\\x{301C}\\x{FF5E}]|(?<=[0-9])\\s*-\\s*(?=[0-9]))\\s*"));
    QString rest = text.trimmed();
    PrintedValue value;
    value.atLeast = rest.endsWith(u'+') || rest.endsWith(QChar(0xFF0B));
    if (value.atLeast)
        rest.chop(1);
    // A hyphen is the minus of an exponent first: "5e-3" is one number.
    const bool single = printedOf(rest).has_value();
    const QStringList ends = single ? QStringList{rest} : rest.split(between);
    if (ends.size() > 2)
        return tl::unexpected(cellProblem(ProblemCode::BadNumber, {rest.left(80)}));
    const auto low = printedOf(ends.first());
    const auto high = printedOf(ends.last());
    if (!low || !high)
        return tl::unexpected(low ? high.error() : low.error());
    if (low->value > high->value)
        return tl::unexpected(cellProblem(ProblemCode::LowAboveHigh, {low->text, high->text}));
    value.low = *low;
    value.high = *high;
    value.isRange = ends.size() == 2;
    return value;
}

QString valueCellText(const Printed &low, const Printed &high, bool isRange, bool atLeast)
{
    const QString text = isRange ? low.text + rangeSign + high.text : low.text;
    return atLeast ? text + u'+' : text;
}

CellFault setStep(std::optional<Printed> &step, const QString &text)
{
    if (text.isEmpty()) {
        step.reset();
        return std::nullopt;
    }
    const auto printed = printedOf(text);
    if (!printed)
        return printed.error();
    if (signOf(printed->value) <= 0)
        return cellProblem(ProblemCode::BadNumber, {printed->text});
    step = *printed;
    return std::nullopt;
}

CellFault setDigits(std::optional<int> &digits, const QString &text)
{
    bool isNumber = false;
    const int number = plainNumber(text).toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || number < 1 || number > mostDigits))
        return cellProblem(ProblemCode::BadNumber, {text.left(80)});
    digits = text.isEmpty() ? std::nullopt : std::optional(number);
    return std::nullopt;
}

CellFault setUnit(Unit &unit, const QString &text)
{
    const std::optional<Unit> known = parseUnit(text);
    if (!known)
        return cellProblem(ProblemCode::UnknownUnit, {text.left(80)});
    unit = *known;
    return std::nullopt;
}

CellFault setLocator(std::optional<Locator> &locator, const QString &text)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*\\S)\\s+#([0-9]{1,5})$"));
    if (text.isEmpty()) {
        locator.reset();
        return std::nullopt;
    }
    const QRegularExpressionMatch match = numbered.match(text);
    const Locator found = match.hasMatch() ? Locator{match.captured(1), match.captured(2).toInt()} : Locator{text, 1};
    locator = found;
    return std::nullopt;
}

QString locatorText(const std::optional<Locator> &locator)
{
    if (!locator)
        return {};
    return locator->occurrence == 1 ? locator->text : QStringLiteral("%1 #%2").arg(locator->text).arg(locator->occurrence);
}

QStringList idList(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\x{3001}\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

Text bothLanguages(const char *source)
{
    return {Language::japanese().translate("StoryEdit", source), Language::english().translate("StoryEdit", source)};
}

const std::vector<Cell<Source>> &sourceCells()
{
    static const std::vector<Cell<Source>> cells{
        plainCell<Source, &Source::id>("id", QT_TRANSLATE_NOOP("StoryColumn", "Id"), CellKind::Id),
        {{QLatin1String("kind"), QT_TRANSLATE_NOOP("StoryColumn", "Kind"), CellKind::Choice},
            [](const Source &source) -> QString { return wordOf(sourceKindWords, source.kind); },
            [](Source &source, const QString &text) { return setWord(source.kind, text, sourceKindWords); }, nullptr,
            [] { return wordList(sourceKindWords); }},
        textCell<Source, &Source::title, &Text::ja>("title/ja", QT_TRANSLATE_NOOP("StoryColumn", "Title (Japanese)")),
        textCell<Source, &Source::title, &Text::en>("title/en", QT_TRANSLATE_NOOP("StoryColumn", "Title (English)")),
        textCell<Source, &Source::publisher, &Text::ja>("publisher/ja", QT_TRANSLATE_NOOP("StoryColumn", "Publisher (Japanese)")),
        textCell<Source, &Source::publisher, &Text::en>("publisher/en", QT_TRANSLATE_NOOP("StoryColumn", "Publisher (English)")),
        plainCell<Source, &Source::date>("date", QT_TRANSLATE_NOOP("StoryColumn", "Date"), CellKind::Date),
        plainCell<Source, &Source::where>("where", QT_TRANSLATE_NOOP("StoryColumn", "Where to find it"), CellKind::Text),
    };
    return cells;
}

const std::vector<Cell<Term>> &termCells()
{
    static const std::vector<Cell<Term>> cells{
        plainCell<Term, &Term::id>("id", QT_TRANSLATE_NOOP("StoryColumn", "Id"), CellKind::Id),
        textCell<Term, &Term::term, &Text::ja>("term/ja", QT_TRANSLATE_NOOP("StoryColumn", "Term (Japanese)")),
        textCell<Term, &Term::term, &Text::en>("term/en", QT_TRANSLATE_NOOP("StoryColumn", "Term (English)")),
        textCell<Term, &Term::definition, &Text::ja>("definition/ja", QT_TRANSLATE_NOOP("StoryColumn", "Definition (Japanese)")),
        textCell<Term, &Term::definition, &Text::en>("definition/en", QT_TRANSLATE_NOOP("StoryColumn", "Definition (English)")),
    };
    return cells;
}

const std::vector<Cell<NamedScenario>> &scenarioCells()
{
    static const std::vector<Cell<NamedScenario>> cells{
        plainCell<NamedScenario, &NamedScenario::id>("id", QT_TRANSLATE_NOOP("StoryColumn", "Id"), CellKind::Id),
        textCell<NamedScenario, &NamedScenario::name, &Text::ja>("name/ja", QT_TRANSLATE_NOOP("StoryColumn", "Name (Japanese)")),
        textCell<NamedScenario, &NamedScenario::name, &Text::en>("name/en", QT_TRANSLATE_NOOP("StoryColumn", "Name (English)")),
        {{QLatin1String("set"), QT_TRANSLATE_NOOP("StoryColumn", "What-if values"), CellKind::Fixed},
            [](const NamedScenario &scenario) {
                QStringList values;
                for (const Setting &setting : scenario.settings)
                    values.append(
                        setting.fact + QLatin1String(" = ") + valueCellText(setting.low, setting.high, setting.isRange, false));
                return values.join(QLatin1String(", "));
            },
            nullptr, [](const NamedScenario &) { return false; }, nullptr},
    };
    return cells;
}

} // namespace tenbin

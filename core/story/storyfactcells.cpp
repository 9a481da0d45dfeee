// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the tables of facts and figures.
#include "core/story/storycells.h"

namespace tenbin {

namespace {

using Side = std::optional<Reading> Fact::*;

/// A value typed where there was none makes a reading without a source; an empty one takes the reading away.
template <Side side>
CellFault setValue(Fact &fact, const QString &text)
{
    if (text.isEmpty()) {
        (fact.*side).reset();
        return std::nullopt;
    }
    const auto value = printedValueOf(text);
    if (!value)
        return value.error();
    if (!(fact.*side))
        (fact.*side).emplace();
    Reading &reading = *(fact.*side);
    reading.low = value->low;
    reading.high = value->high;
    reading.isRange = value->isRange;
    reading.atLeast = value->atLeast;
    return std::nullopt;
}

template <Side side>
QString readingValue(const Fact &fact)
{
    const auto &reading = fact.*side;
    return reading ? valueCellText(reading->low, reading->high, reading->isRange, reading->atLeast) : QString();
}

template <Side side>
bool hasReading(const Fact &fact)
{
    return (fact.*side).has_value();
}

template <Side side, Text Reading::*member, QString Text::*language>
Cell<Fact> readingText(const char *key, const char *heading)
{
    return {{QLatin1String(key), heading, CellKind::Text},
        [](const Fact &fact) { return fact.*side ? (*(fact.*side)).*member.*language : QString(); },
        [](Fact &fact, const QString &text) {
            (*(fact.*side)).*member.*language = text;
            return CellFault();
        },
        hasReading<side>, nullptr};
}

template <Side side>
Cell<Fact> readingStep(const char *key, const char *heading)
{
    return {{QLatin1String(key), heading, CellKind::Number},
        [](const Fact &fact) { return fact.*side && (fact.*side)->step ? (fact.*side)->step->text : QString(); },
        [](Fact &fact, const QString &text) { return setStep((fact.*side)->step, text); }, hasReading<side>, nullptr};
}

template <Side side>
Cell<Fact> readingCertainty(const char *key, const char *heading)
{
    return {{QLatin1String(key), heading, CellKind::Choice},
        [](const Fact &fact) -> QString { return fact.*side ? wordOf(certaintyWords, (fact.*side)->certainty) : QString(); },
        [](Fact &fact, const QString &text) { return setWord((fact.*side)->certainty, text, certaintyWords); }, hasReading<side>,
        [] { return wordList(certaintyWords); }};
}

template <Side side>
Cell<Fact> readingSources(const char *key, const char *heading)
{
    return {{QLatin1String(key), heading, CellKind::Sources},
        [](const Fact &fact) { return fact.*side ? (fact.*side)->sources.join(QLatin1String(", ")) : QString(); },
        [](Fact &fact, const QString &text) {
            (fact.*side)->sources = idList(text);
            return CellFault();
        },
        hasReading<side>, nullptr};
}

template <Side side>
Cell<Fact> readingValueCell(const char *key, const char *heading)
{
    return {{QLatin1String(key), heading, CellKind::Value}, readingValue<side>, setValue<side>, nullptr, nullptr};
}

template <typename Row>
Cell<Row> unitCell()
{
    return {{QLatin1String("unit"), QT_TRANSLATE_NOOP("StoryColumn", "Unit"), CellKind::Unit},
        [](const Row &row) { return unitName(row.unit); }, [](Row &row, const QString &text) { return setUnit(row.unit, text); },
        nullptr, nullptr};
}

template <typename Row>
Cell<Row> showCell()
{
    return {{QLatin1String("show"), QT_TRANSLATE_NOOP("StoryColumn", "Shown as"), CellKind::Choice},
        [](const Row &row) -> QString { return row.show ? wordOf(showWords, *row.show) : QString(); },
        [](Row &row, const QString &text) {
            if (!text.isEmpty())
                return setWord(row.show, text, showWords);
            row.show.reset();
            return CellFault();
        },
        nullptr, [] { return optionalWordList(showWords); }};
}

template <typename Row>
Cell<Row> digitsCell()
{
    return {{QLatin1String("digits"), QT_TRANSLATE_NOOP("StoryColumn", "Digits"), CellKind::Digits},
        [](const Row &row) { return row.digits ? QString::number(*row.digits) : QString(); },
        [](Row &row, const QString &text) { return setDigits(row.digits, text); }, nullptr, nullptr};
}

Cell<Fact> moneyCell()
{
    return {{QLatin1String("kind"), QT_TRANSLATE_NOOP("StoryColumn", "Kind of money"), CellKind::Choice},
        [](const Fact &fact) -> QString { return wordOf(moneyKindWords, fact.kind); },
        [](Fact &fact, const QString &text) {
            if (!text.isEmpty())
                return setWord(fact.kind, text, moneyKindWords);
            fact.kind = MoneyKind::None;
            return CellFault();
        },
        nullptr, [] { return optionalWordList(moneyKindWords); }};
}

Cell<Fact> locatorCell()
{
    return {{QLatin1String("article/locator"), QT_TRANSLATE_NOOP("StoryColumn", "Place in the article"), CellKind::Locator},
        [](const Fact &fact) { return fact.article ? locatorText(fact.article->locator) : QString(); },
        [](Fact &fact, const QString &text) { return setLocator(fact.article->locator, text); }, hasReading<&Fact::article>,
        nullptr};
}

} // namespace

const std::vector<Cell<Fact>> &factCells()
{
    constexpr Side article = &Fact::article;
    constexpr Side checked = &Fact::checked;
    static const std::vector<Cell<Fact>> cells{
        plainCell<Fact, &Fact::id>("id", QT_TRANSLATE_NOOP("StoryColumn", "Id"), CellKind::Id),
        textCell<Fact, &Fact::label, &Text::ja>("label/ja", QT_TRANSLATE_NOOP("StoryColumn", "Name (Japanese)")),
        textCell<Fact, &Fact::label, &Text::en>("label/en", QT_TRANSLATE_NOOP("StoryColumn", "Name (English)")),
        unitCell<Fact>(),
        readingValueCell<article>("article/value", QT_TRANSLATE_NOOP("StoryColumn", "Article: value")),
        readingValueCell<checked>("checked/value", QT_TRANSLATE_NOOP("StoryColumn", "Checked: value")),
        moneyCell(),
        showCell<Fact>(),
        digitsCell<Fact>(),
        plainCell<Fact, &Fact::pairing>("pairing", QT_TRANSLATE_NOOP("StoryColumn", "Pairing group"), CellKind::Text),
        locatorCell(),
        readingStep<article>("article/step", QT_TRANSLATE_NOOP("StoryColumn", "Article: rounded to")),
        readingCertainty<article>("article/certainty", QT_TRANSLATE_NOOP("StoryColumn", "Article: certainty")),
        readingSources<article>("article/sources", QT_TRANSLATE_NOOP("StoryColumn", "Article: sources")),
        readingText<article, &Reading::note, &Text::ja>(
            "article/note/ja", QT_TRANSLATE_NOOP("StoryColumn", "Article: note (Japanese)")),
        readingText<article, &Reading::note, &Text::en>(
            "article/note/en", QT_TRANSLATE_NOOP("StoryColumn", "Article: note (English)")),
        readingStep<checked>("checked/step", QT_TRANSLATE_NOOP("StoryColumn", "Checked: rounded to")),
        readingCertainty<checked>("checked/certainty", QT_TRANSLATE_NOOP("StoryColumn", "Checked: certainty")),
        readingSources<checked>("checked/sources", QT_TRANSLATE_NOOP("StoryColumn", "Checked: sources")),
        readingText<checked, &Reading::note, &Text::ja>(
            "checked/note/ja", QT_TRANSLATE_NOOP("StoryColumn", "Checked: note (Japanese)")),
        readingText<checked, &Reading::note, &Text::en>(
            "checked/note/en", QT_TRANSLATE_NOOP("StoryColumn", "Checked: note (English)")),
    };
    return cells;
}

const std::vector<Cell<Figure>> &figureCells()
{
    static const std::vector<Cell<Figure>> cells{
        plainCell<Figure, &Figure::id>("id", QT_TRANSLATE_NOOP("StoryColumn", "Id"), CellKind::Id),
        textCell<Figure, &Figure::label, &Text::ja>("label/ja", QT_TRANSLATE_NOOP("StoryColumn", "Name (Japanese)")),
        textCell<Figure, &Figure::label, &Text::en>("label/en", QT_TRANSLATE_NOOP("StoryColumn", "Name (English)")),
        unitCell<Figure>(),
        plainCell<Figure, &Figure::formula>("formula", QT_TRANSLATE_NOOP("StoryColumn", "Formula"), CellKind::Formula),
        showCell<Figure>(),
        digitsCell<Figure>(),
        textCell<Figure, &Figure::explanation, &Text::ja>(
            "explanation/ja", QT_TRANSLATE_NOOP("StoryColumn", "Explanation (Japanese)")),
        textCell<Figure, &Figure::explanation, &Text::en>(
            "explanation/en", QT_TRANSLATE_NOOP("StoryColumn", "Explanation (English)")),
        textCell<Figure, &Figure::caveat, &Text::ja>("caveat/ja", QT_TRANSLATE_NOOP("StoryColumn", "Caveat (Japanese)")),
        textCell<Figure, &Figure::caveat, &Text::en>("caveat/en", QT_TRANSLATE_NOOP("StoryColumn", "Caveat (English)")),
    };
    return cells;
}

} // namespace tenbin

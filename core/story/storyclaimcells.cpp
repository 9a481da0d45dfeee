// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the table of claims.
#include "core/story/storycells.h"

namespace tenbin {

namespace {

bool hasFinding(const Claim &claim)
{
    return claim.finding.has_value();
}

bool isComputed(const Claim &claim)
{
    return !claim.figure.isEmpty();
}

/// A claim about a figure needs a value and one without it has none: the cells come and go together, 0 stands in until it is
/// typed.
CellFault setFigure(Claim &claim, const QString &text)
{
    claim.figure = text;
    if (text.isEmpty()) {
        claim.low.reset();
        claim.high.reset();
        claim.step.reset();
        claim.isRange = false;
    } else if (!claim.low) {
        claim.low = Printed{QStringLiteral("0"), Rational(0)};
        claim.high = claim.low;
    }
    return std::nullopt;
}

CellFault setClaimValue(Claim &claim, const QString &text)
{
    const auto value = printedValueOf(text);
    if (!value)
        return value.error();
    if (value->atLeast)
        return cellProblem(ProblemCode::BadNumber, {text.left(80)});
    claim.low = value->low;
    claim.high = value->high;
    claim.isRange = value->isRange;
    return std::nullopt;
}

CellFault setVerdict(Claim &claim, const QString &text)
{
    if (text.isEmpty()) {
        claim.finding.reset();
        return std::nullopt;
    }
    Finding finding = claim.finding.value_or(Finding{
        Verdict::Uncheckable, bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "Say here what was found.")), {}, Certainty::D});
    const CellFault fault = setWord(finding.verdict, text, verdictWords);
    if (!fault)
        claim.finding = finding;
    return fault;
}

template <QString Text::*language>
Cell<Claim> findingText(const char *key, const char *heading)
{
    return {{QLatin1String(key), heading, CellKind::Text},
        [](const Claim &claim) { return claim.finding ? claim.finding->text.*language : QString(); },
        [](Claim &claim, const QString &text) {
            claim.finding->text.*language = text;
            return CellFault();
        },
        hasFinding, nullptr};
}

Cell<Claim> valueCell()
{
    return {{QLatin1String("value"), QT_TRANSLATE_NOOP("StoryColumn", "Claimed value"), CellKind::Value},
        [](const Claim &claim) {
            return claim.low && claim.high ? valueCellText(*claim.low, *claim.high, claim.isRange, false) : QString();
        },
        setClaimValue, isComputed, nullptr};
}

Cell<Claim> stepCell()
{
    return {{QLatin1String("step"), QT_TRANSLATE_NOOP("StoryColumn", "Rounded to"), CellKind::Number},
        [](const Claim &claim) { return claim.step ? claim.step->text : QString(); },
        [](Claim &claim, const QString &text) { return setStep(claim.step, text); }, isComputed, nullptr};
}

Cell<Claim> locatorCell()
{
    return {{QLatin1String("locator"), QT_TRANSLATE_NOOP("StoryColumn", "Place in the article"), CellKind::Locator},
        [](const Claim &claim) { return locatorText(claim.locator); },
        [](Claim &claim, const QString &text) { return setLocator(claim.locator, text); }, nullptr, nullptr};
}

Cell<Claim> verdictCell()
{
    return {{QLatin1String("finding/verdict"), QT_TRANSLATE_NOOP("StoryColumn", "Finding"), CellKind::Choice},
        [](const Claim &claim) -> QString { return claim.finding ? wordOf(verdictWords, claim.finding->verdict) : QString(); },
        setVerdict, nullptr, [] { return optionalWordList(verdictWords); }};
}

Cell<Claim> certaintyCell()
{
    return {{QLatin1String("finding/certainty"), QT_TRANSLATE_NOOP("StoryColumn", "Certainty"), CellKind::Choice},
        [](const Claim &claim) -> QString {
            return claim.finding ? wordOf(certaintyWords, claim.finding->certainty) : QString();
        },
        [](Claim &claim, const QString &text) { return setWord(claim.finding->certainty, text, certaintyWords); }, hasFinding,
        [] { return wordList(certaintyWords); }};
}

Cell<Claim> sourcesCell()
{
    return {{QLatin1String("finding/sources"), QT_TRANSLATE_NOOP("StoryColumn", "Sources"), CellKind::Sources},
        [](const Claim &claim) { return claim.finding ? claim.finding->sources.join(QLatin1String(", ")) : QString(); },
        [](Claim &claim, const QString &text) {
            claim.finding->sources = idList(text);
            return CellFault();
        },
        hasFinding, nullptr};
}

} // namespace

const std::vector<Cell<Claim>> &claimCells()
{
    static const std::vector<Cell<Claim>> cells{
        plainCell<Claim, &Claim::id>("id", QT_TRANSLATE_NOOP("StoryColumn", "Id"), CellKind::Id),
        textCell<Claim, &Claim::text, &Text::ja>("text/ja", QT_TRANSLATE_NOOP("StoryColumn", "Claim (Japanese)")),
        textCell<Claim, &Claim::text, &Text::en>("text/en", QT_TRANSLATE_NOOP("StoryColumn", "Claim (English)")),
        {{QLatin1String("figure"), QT_TRANSLATE_NOOP("StoryColumn", "About"), CellKind::Reference},
            [](const Claim &claim) { return claim.figure; }, setFigure, nullptr, nullptr},
        valueCell(),
        stepCell(),
        verdictCell(),
        findingText<&Text::ja>("finding/text/ja", QT_TRANSLATE_NOOP("StoryColumn", "What was found (Japanese)")),
        findingText<&Text::en>("finding/text/en", QT_TRANSLATE_NOOP("StoryColumn", "What was found (English)")),
        certaintyCell(),
        sourcesCell(),
        plainCell<Claim, &Claim::chart>("chart", QT_TRANSLATE_NOOP("StoryColumn", "Chart"), CellKind::Chart),
        locatorCell(),
    };
    return cells;
}

} // namespace tenbin

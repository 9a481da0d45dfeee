// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words around verdicts and recomputed claims.
#include "core/figures/claims.h"

namespace tenbin {

namespace {

/// As it stands inside a sentence.
QString verdictWord(Verdict verdict, const Language &language)
{
    switch (verdict) {
    case Verdict::Right:
        return language.translate("Claims", "right");
    case Verdict::Imprecise:
        return language.translate("Claims", "imprecise");
    case Verdict::Wrong:
        return language.translate("Claims", "wrong");
    case Verdict::Uncheckable:
        return language.translate("Claims", "cannot be checked");
    }
    return {};
}

/// How the values of what the claim is about are worded; none if it names nothing.
std::optional<NumberStyle> styleOfSubject(const Story &story, const QString &id)
{
    if (const Fact *fact = story.fact(id))
        return styleOf(*fact);
    const Figure *figure = story.figure(id);
    return figure ? std::optional(styleOf(*figure)) : std::nullopt;
}

const char *articleWords(bool isFact, const ClaimSide &side)
{
    if (side.whatIf)
        return QT_TRANSLATE_NOOP("Claims", "With the what-if values it comes to %1; the claim says %2: %3.");
    if (side.fallback) // the article has no value of its own
        return QT_TRANSLATE_NOOP("Claims", "Checked values give %1; the claim says %2: %3.");
    return isFact ? QT_TRANSLATE_NOOP("Claims", "The article gives %1; the claim says %2: %3.")
                  : QT_TRANSLATE_NOOP("Claims", "The article's own numbers give %1; the claim says %2: %3.");
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return QStringLiteral("right");
    case Verdict::Imprecise:
        return QStringLiteral("imprecise");
    case Verdict::Wrong:
        return QStringLiteral("wrong");
    case Verdict::Uncheckable:
        return QStringLiteral("uncheckable");
    }
    return {};
}

QString verdictText(Verdict verdict, const Language &language)
{
    QString word = verdictWord(verdict, language);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString recomputationText(const Story &story, const ClaimCheck &check, const Language &language)
{
    if (check.article.problem)
        return language.translate("Claims", "The article's side cannot be worked out. %1")
            .arg(problemText(*check.article.problem, language));
    const auto style = check.claim ? styleOfSubject(story, check.claim->figure) : std::nullopt;
    if (!style || !check.article.value || !check.article.verdict)
        return {};
    const bool isFact = story.fact(check.claim->figure) != nullptr;
    const Quantity claimed{check.claim->low->value, check.claim->high->value, check.article.value->unit};
    return language.translate("Claims", articleWords(isFact, check.article))
        .arg(quantityText(*check.article.value, *style, language), quantityText(claimed, *style, language),
            verdictWord(*check.article.verdict, language));
}

QString checkedText(const Story &story, const ClaimCheck &check, const Language &language)
{
    if (check.checked.problem)
        return language.translate("Claims", "The checked side cannot be worked out. %1")
            .arg(problemText(*check.checked.problem, language));
    const auto style = check.claim ? styleOfSubject(story, check.claim->figure) : std::nullopt;
    if (!style || !check.checked.value || !check.checked.verdict)
        return {};
    if (check.article.fallback && check.article.verdict && check.article.value == check.checked.value)
        return {};
    const char *words = check.checked.whatIf ? QT_TRANSLATE_NOOP("Claims", "Checked values with the what-if values give %1: %2.")
                                             : QT_TRANSLATE_NOOP("Claims", "Checked values give %1: %2.");
    return language.translate("Claims", words)
        .arg(quantityText(*check.checked.value, *style, language), verdictWord(*check.checked.verdict, language));
}

} // namespace tenbin

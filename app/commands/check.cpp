// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which problems count for the exit code, and how problems, claims and places in the article are printed.
#include "app/commands/check.h"

#include "app/input.h"
#include "app/json.h"
#include "core/figures/claims.h"
#include "core/story/articletext.h"

#include <algorithm>

namespace tenbin {

namespace {

/// What is found out about one story.
struct CheckResult {
    const Story *story = nullptr; ///< null: it cannot be read
    Problems problems;
    std::vector<ClaimCheck> claims;
    std::optional<std::vector<LocatorPlace>> places; ///< none: no article to look in
};

/// Why figures have no value. The story can be used all the same, so these are warnings.
Problems figureProblems(const Figures &figures)
{
    Problems problems;
    const auto &all = figures.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].problem)
            continue;
        Problem problem = *all[i].problem;
        problem.severity = Severity::Warning;
        if (problem.pointer.isEmpty())
            problem.pointer = QStringLiteral("/figures/%1/formula").arg(i);
        problems.push_back(std::move(problem));
    }
    return problems;
}

bool isLost(const LocatorPlace &place)
{
    return place.status != LocatorStatus::Found;
}

// ---- JSON

QJsonObject sideJson(const ClaimSide &side)
{
    return {
        {QStringLiteral("verdict"), side.verdict ? QJsonValue(verdictName(*side.verdict)) : QJsonValue()},
        {QStringLiteral("low"), side.value ? QJsonValue(numberJson(side.value->low)) : QJsonValue()},
        {QStringLiteral("high"), side.value ? QJsonValue(numberJson(side.value->high)) : QJsonValue()},
    };
}

QJsonArray claimsJson(const std::vector<ClaimCheck> &claims)
{
    QJsonArray array;
    for (const ClaimCheck &check : claims) {
        array.append(QJsonObject{{QStringLiteral("id"), check.claim->id}, {QStringLiteral("verdict"), verdictName(check.verdict)},
            {QStringLiteral("article"), sideJson(check.article)}, {QStringLiteral("checked"), sideJson(check.checked)}});
    }
    return array;
}

QJsonArray locatorsJson(const std::vector<LocatorPlace> &places)
{
    QJsonArray array;
    for (const LocatorPlace &place : places) {
        array.append(QJsonObject{{QStringLiteral("id"), place.use.id}, {QStringLiteral("text"), place.use.locator.text},
            {QStringLiteral("occurrence"), place.use.locator.occurrence},
            {QStringLiteral("status"), locatorStatusName(place.status)}, {QStringLiteral("count"), place.count}});
    }
    return array;
}

QByteArray asJson(const CheckResult &result)
{
    return jsonBytes(
        {{QStringLiteral("problems"), problemsJson(result.problems)}, {QStringLiteral("claims"), claimsJson(result.claims)},
            {QStringLiteral("locators"), result.places ? locatorsJson(*result.places) : QJsonArray()}});
}

// ---- text

QString claimLines(const CheckResult &result, const Console &console)
{
    const Language &language = console.language();
    qsizetype width = 0;
    for (const ClaimCheck &check : result.claims)
        width = std::max(width, check.claim->id.size());
    QString text;
    for (const ClaimCheck &check : result.claims) {
        text += check.claim->id.leftJustified(width) + QStringLiteral("  ")
            + console.words(QT_TRANSLATE_NOOP("Console", "%1: %2"))
                  .arg(verdictText(check.verdict, language), language.pick(check.claim->text))
            + u'\n';
        for (const QString &more :
            {recomputationText(*result.story, check, language), checkedText(*result.story, check, language)}) {
            if (!more.isEmpty())
                text += QString(width + 4, u' ') + more + u'\n';
        }
    }
    return text;
}

QString claimSums(const CheckResult &result, const Console &console)
{
    const std::array<int, 4> counts = tallyClaims(result.claims);
    QString text = console.words(QT_TRANSLATE_NOOP("Console", "Claims: %1")).arg(result.claims.size()) + u'\n';
    for (const Verdict verdict : {Verdict::Right, Verdict::Imprecise, Verdict::Wrong, Verdict::Uncheckable}) {
        text += QStringLiteral("  ")
            + console.words(QT_TRANSLATE_NOOP("Console", "%1: %2"))
                  .arg(verdictText(verdict, console.language()), QString::number(counts[static_cast<std::size_t>(verdict)]))
            + u'\n';
    }
    return text;
}

QString lostText(const LocatorPlace &place, const Story &story, const Console &console)
{
    QString name;
    if (place.use.kind == LocatorUse::Kind::Fact) {
        if (const Fact *fact = story.fact(place.use.id))
            name = console.language().pick(fact->label);
    } else {
        for (const Claim &claim : story.claims) {
            if (claim.id == place.use.id)
                name = console.language().pick(claim.text);
        }
    }
    const QString who = console.words(QT_TRANSLATE_NOOP("Console", "%1 (%2)")).arg(place.use.id, name);
    if (place.status == LocatorStatus::Missing)
        return console.words(QT_TRANSLATE_NOOP("Console", "%1: “%2” is not in the article.")).arg(who, place.use.locator.text);
    return console.words(QT_TRANSLATE_NOOP("Console", "%1: “%2” is in the article, but not %3 times (found: %4)."))
        .arg(who, place.use.locator.text, QString::number(place.use.locator.occurrence), QString::number(place.count));
}

QString placeLines(const std::vector<LocatorPlace> &places, const Story &story, const Console &console)
{
    const auto lost = std::count_if(places.begin(), places.end(), isLost);
    if (lost == 0)
        return console.words(QT_TRANSLATE_NOOP("Console", "Places in the article: %1, all found.")).arg(places.size()) + u'\n';
    QString text = console.words(QT_TRANSLATE_NOOP("Console", "Places in the article: %1, not found: %2."))
                       .arg(QString::number(places.size()), QString::number(lost))
        + u'\n';
    for (const LocatorPlace &place : places) {
        if (isLost(place))
            text += QStringLiteral("  ") + lostText(place, story, console) + u'\n';
    }
    return text;
}

QString asText(const CheckResult &result, const Console &console)
{
    const auto count = static_cast<qsizetype>(result.problems.size());
    QString text = result.problems.empty() ? console.words(QT_TRANSLATE_NOOP("Console", "No problems."))
                                           : console.words(QT_TRANSLATE_NOOP("Console", "Problems: %1")).arg(count);
    text += u'\n';
    if (!result.claims.empty())
        text += claimSums(result, console) + claimLines(result, console);
    if (result.places)
        text += placeLines(*result.places, *result.story, console);
    return text;
}

ExitCode print(const CheckResult &result, const CommandLine &line, Console &console)
{
    const bool isJson = line.format == DataFormat::Json;
    if (!isJson)
        console.problems(result.problems, line.story);
    if (const ExitCode code = isJson ? console.data(asJson(result)) : console.text(asText(result, console));
        code != ExitCode::Done)
        return code;
    if (hasErrors(result.problems))
        return ExitCode::Input;
    const bool isLostAny = result.places && std::any_of(result.places->begin(), result.places->end(), isLost);
    return result.problems.empty() && !isLostAny ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

ExitCode runCheck(const CommandLine &line, Console &console)
{
    ArticleReading article;
    if (!line.article.isEmpty()) {
        article = readArticleFile(line.article);
        console.problems(article.problems, line.article);
        if (!article.article)
            return ExitCode::Input;
    }
    CommandStory given = readCommandStory(line);
    loadCommandData(given);
    const StoryReading &reading = given.reading;
    CheckResult result;
    result.problems = reading.problems;
    if (!reading.story)
        return print(result, line, console);
    result.story = &*reading.story;
    const auto scenario = readCommandScenario(line, *result.story, given.scenario, console);
    if (!scenario)
        return scenario.error();
    const Figures figures = evaluate(*result.story, *scenario);
    const Problems more = figureProblems(figures);
    result.problems.insert(result.problems.end(), more.begin(), more.end());
    result.claims = checkClaims(*result.story, figures);
    if (article.article)
        result.places = locate(*result.story, *article.article);
    return print(result, line, console);
}

} // namespace tenbin

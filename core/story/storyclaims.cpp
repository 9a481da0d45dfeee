// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading what the article claims and what was found about it.
#include "core/story/storyparts.h"

namespace tenbin {

namespace {

Finding readFinding(StoryContext &context, JsonTree::Index at)
{
    StoryObject object(context, at);
    Finding finding;
    finding.verdict = object.word("verdict", verdictWords, Need::Required).value_or(Verdict::Uncheckable);
    finding.text = object.text("text", Need::Required);
    finding.certainty = readCertainty(object);
    finding.sources = readSourceIds(object, finding.certainty);
    return finding;
}

Claim readClaim(StoryContext &context, JsonTree::Index at, UniqueIds &ids)
{
    StoryObject object(context, at);
    Claim claim;
    claim.id = object.id("id", Need::Required);
    ids.take(object, claim.id);
    claim.text = object.text("text", Need::Required);
    claim.locator = readLocator(object, Need::Optional);
    claim.figure = object.reference("figure", Naming::FactOrFigure, Need::Optional);
    const bool isComputed = object.member("figure") != object.at();
    PrintedRange range = readRange(object, isComputed ? Need::Required : Need::Optional);
    claim.low = std::move(range.low);
    claim.high = std::move(range.high);
    claim.isRange = range.isRange;
    claim.step = readStep(object);
    if (claim.low && object.isObject() && !isComputed)
        context.error(at, ProblemCode::MissingKey, {QStringLiteral("figure")});
    const auto finding = object.find("finding");
    if (finding)
        claim.finding = readFinding(context, *finding);
    else if (object.isObject() && !isComputed)
        context.error(at, ProblemCode::MissingKey, {QStringLiteral("finding")});
    claim.chart = object.id("chart", Need::Optional);
    return claim;
}

} // namespace

void readClaims(StoryObject &root, Story &story)
{
    UniqueIds ids;
    const auto list = root.list("claims", Need::Required);
    story.claims.reserve(list.size());
    for (const JsonTree::Index at : list)
        story.claims.push_back(readClaim(root.context(), at, ids));
}

} // namespace tenbin

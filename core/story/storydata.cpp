// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading and writing a story's linked files as entries of its own file.
#include "core/story/storydata.h"

#include "core/story/embeddedpacking.h"
#include "core/story/storyoutput.h"
#include "core/story/storyparts.h"
#include "core/story/storyreader.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr qsizetype maxEmbeddedText = maxEmbeddedBytes / 3 * 4 + 1024;

bool isSha256(const QString &text)
{
    return text.size() == 64
        && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QByteArray readEmbedded(StoryObject &object)
{
    const auto at = object.find("embedded");
    if (!at)
        return {};
    StoryContext &context = object.context();
    if (context.tree().kind(*at) != JsonKind::String) {
        context.wrongType(*at, "string");
        return {};
    }
    const std::string_view text = context.tree().text(*at);
    if (text.size() > static_cast<std::size_t>(maxEmbeddedText)) {
        context.error(*at, ProblemCode::TooLarge, {QString::number(text.size()), QString::number(maxEmbeddedText)});
        return {};
    }
    const auto packed = QByteArray::fromBase64Encoding(
        QByteArray(text.data(), static_cast<qsizetype>(text.size())), QByteArray::AbortOnBase64DecodingErrors);
    const Unpacking file = packed ? unpackedBytes(packed.decoded, maxEmbeddedBytes) : Unpacking();
    if (file.end == Unpacking::End::TooLarge)
        context.error(
            *at, ProblemCode::TooLarge, {QStringLiteral("> %1").arg(maxEmbeddedBytes), QString::number(maxEmbeddedBytes)});
    else if (file.end == Unpacking::End::Damaged || file.bytes.isEmpty())
        context.error(*at, ProblemCode::DamagedFile, {});
    return file.bytes;
}

DataLink readLink(StoryObject &object)
{
    StoryContext &context = object.context();
    DataLink link;
    link.role = object.word("role", dataRoleWords, Need::Required).value_or(DataRole::Share);
    link.path = object.string("path", Need::Required);
    link.sha256 = object.string("sha256", Need::Required);
    if (!link.sha256.isEmpty() && !isSha256(link.sha256))
        context.error(object.member("sha256"), ProblemCode::BadId, {link.sha256.left(maxStoryIdLength)});
    link.symbol = object.string("symbol", Need::Optional);
    link.dialect = object.string("dialect", Need::Optional);
    if (!link.dialect.isEmpty() && !dialectOfJson(link.dialect.toUtf8()))
        context.error(
            object.member("dialect"), ProblemCode::UnknownWord, {link.dialect.left(maxStoryIdLength), QStringLiteral("JSON")});
    link.source = object.text("source", Need::Optional);
    link.licence = object.text("licence", Need::Optional);
    link.embedded = readEmbedded(object);
    return link;
}

} // namespace

void readData(StoryObject &root, Story &story)
{
    StoryContext &context = root.context();
    const std::vector<JsonTree::Index> links = root.list("data", Need::Optional);
    if (links.size() > static_cast<std::size_t>(maxDataLinks)) {
        context.error(root.member("data"), ProblemCode::TooLarge, {QString::number(links.size()), QString::number(maxDataLinks)});
        return;
    }
    UniqueIds roles;
    for (const JsonTree::Index at : links) {
        StoryObject object(context, at);
        DataLink link = readLink(object);
        if (roles.take(object, wordOf(dataRoleWords, link.role), "role"))
            story.data.push_back(std::move(link));
    }
}

JsonOut dataOut(const DataLink &link)
{
    JsonOut out = JsonOut::object();
    addText(out, "role", wordOf(dataRoleWords, link.role));
    addText(out, "path", link.path);
    addText(out, "sha256", link.sha256);
    addText(out, "symbol", link.symbol);
    addText(out, "dialect", link.dialect);
    addText(out, "source", link.source);
    addText(out, "licence", link.licence);
    if (!link.embedded.isEmpty())
        addText(out, "embedded", QString::fromLatin1(packedBytes(link.embedded).toBase64()));
    return out;
}

QByteArray dataJson(const std::vector<DataLink> &links)
{
    JsonOut out = JsonOut::object();
    out.add("data", listOut(links, dataOut));
    return out.print();
}

std::optional<std::vector<DataLink>> dataOfJson(const QByteArray &json)
{
    const JsonReading reading = readJson(json, {.bytes = maxStoryBytes, .depth = maxStoryDepth});
    if (reading.tree.isEmpty())
        return std::nullopt;
    Story story;
    StoryContext context(reading.tree);
    {
        StoryObject root(context, 0);
        if (root.isObject())
            readData(root, story);
    }
    if (hasErrors(context.takeProblems()))
        return std::nullopt;
    return std::move(story.data);
}

} // namespace tenbin

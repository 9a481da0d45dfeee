// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order in which a story file is read and checked, and getting its bytes.
#include "core/story/storyreader.h"

#include "core/figures/figures.h"
#include "core/story/storyparts.h"

#include <QFile>
#include <QFileInfo>

namespace tenbin {

namespace {

constexpr int storyVersion = 1;

/// Nothing else is read of a file of another version: its keys may mean something else.
bool checkVersion(StoryObject &root)
{
    const auto at = root.find("format", Need::Required);
    if (!at)
        return false;
    StoryContext &context = root.context();
    if (context.tree().kind(*at) != JsonKind::Number) {
        context.wrongType(*at, "number");
        return false;
    }
    const std::string_view found = context.tree().text(*at);
    const QString supported = QString::number(storyVersion);
    if (found == supported.toStdString())
        return true;
    context.error(*at, ProblemCode::WrongVersion,
        {QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size())).left(maxStoryIdLength), supported});
    return false;
}

void readParts(StoryObject &root, Story &story)
{
    story.id = root.id("id", Need::Required);
    story.title = root.text("title", Need::Required);
    story.summary = root.text("summary", Need::Required);
    story.date = root.date("date", Need::Required);
    readSources(root, story);
    UniqueIds names; // facts and figures share their names: formulas use both
    readFacts(root, story, names);
    readFigures(root, story, names);
    readClaims(root, story);
    root.emptyList("caveats");
    readSpending(root, story);
    readModels(root, story);
    readBenchmarks(root, story);
    readMarket(root, story);
    readAssumptions(root, story);
    readScenarios(root, story);
    readData(root, story);
    readSteps(root, story);
    readTerms(root, story);
}

StoryReading failed(ProblemCode code, QStringList arguments)
{
    return {std::nullopt, {{Severity::Error, code, std::move(arguments), {}}}};
}

} // namespace

StoryReading readStory(const QByteArray &bytes)
{
    JsonReading json = readJson(bytes, {.bytes = maxStoryBytes, .depth = maxStoryDepth});
    if (json.tree.isEmpty())
        return {std::nullopt, std::move(json.problems)};

    Story story;
    StoryContext context(json.tree);
    bool isReadable = false;
    {
        StoryObject root(context, 0);
        isReadable = root.isObject() && checkVersion(root);
        if (isReadable)
            readParts(root, story);
        else
            root.leaveUnread();
    }
    if (!isReadable)
        return {std::nullopt, context.takeProblems()};
    context.checkReferences();
    for (std::size_t i = 0; i < json.problems.size(); ++i)
        context.add(json.places[i], std::move(json.problems[i]));
    Problems problems = context.takeProblems();
    if (context.isComplete()) {
        Problems faults = checkFigures(story);
        std::move(faults.begin(), faults.end(), std::back_inserter(problems));
    }
    if (hasErrors(problems))
        return {std::nullopt, std::move(problems)};
    return {std::move(story), std::move(problems)};
}

StoryReading readStoryFile(const QString &path)
{
    if (path.isEmpty())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("no file name")});
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or device could keep the program waiting for ever; a directory opens on some systems.
    if (info.exists() && !info.isFile())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("not a regular file")});
    if (!file.open(QIODevice::ReadOnly))
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    if (file.size() > maxStoryBytes)
        return failed(ProblemCode::TooLarge, {QString::number(file.size()), QString::number(maxStoryBytes)});
    // One byte more than allowed, for a file that grows meanwhile.
    const QByteArray bytes = file.read(maxStoryBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    return readStory(bytes);
}

std::vector<BuiltInStory> builtInStories()
{
    std::vector<BuiltInStory> stories;
    for (const char *id : {"meta-deepseek-2025", "microsoft-phi-2025"}) {
        const QString path = QStringLiteral(":/stories/%1.json").arg(QLatin1String(id));
        if (QFileInfo::exists(path))
            stories.push_back({QLatin1String(id), path});
    }
    return stories;
}

StoryReading readBuiltInStory(const QString &id)
{
    for (const BuiltInStory &story : builtInStories()) {
        if (id.isEmpty() || story.id == id)
            return readStoryFile(story.path);
    }
    return failed(ProblemCode::CannotRead, {id, QStringLiteral("no such built-in story")});
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/story/embeddedfile.h"

#include "core/figures/scenarios.h"
#include "core/story/embedded.h"

#include <QFile>
#include <QFileInfo>

namespace tenbin {

namespace {

PictureReading failed(Problem problem)
{
    PictureReading reading;
    reading.problems.push_back(std::move(problem));
    return reading;
}

PictureReading failed(ProblemCode code, QStringList arguments = {})
{
    return failed(Problem{Severity::Error, code, std::move(arguments), {}});
}

} // namespace

PictureReading readPicture(const QByteArray &file)
{
    const QByteArray line = findCapsule(file);
    if (line.isEmpty())
        return failed(ProblemCode::NoStoryInside);
    auto embedded = unpackCapsule(line);
    if (!embedded)
        return failed(std::move(embedded.error()));
    StoryReading story = readStory(embedded->story);
    PictureReading reading;
    reading.problems = std::move(story.problems);
    reading.scenario = scenarioOf(embedded->scenario, {});
    reading.view = std::move(embedded->view);
    reading.origin = std::move(embedded->origin);
    if (!story.story)
        return reading;
    const Problems faults = checkScenario(*story.story, reading.scenario);
    reading.problems.insert(reading.problems.end(), faults.begin(), faults.end());
    if (!hasErrors(reading.problems))
        reading.story = std::move(story.story);
    return reading;
}

PictureReading readPictureFile(const QString &path)
{
    if (path.isEmpty())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("no file name")});
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or device could keep the program waiting for ever.
    if (info.exists() && !info.isFile())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("not a regular file")});
    if (!file.open(QIODevice::ReadOnly))
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    if (file.size() > maxPictureBytes)
        return failed(ProblemCode::TooLarge, {QString::number(file.size()), QString::number(maxPictureBytes)});
    const QByteArray bytes = file.read(maxPictureBytes + 1); // one more, for a file that grows meanwhile
    if (file.error() != QFileDevice::NoError)
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    return readPicture(bytes);
}

bool isPictureFile(const QString &path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("bmp"), QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("svgz")};
    const QFileInfo info(path);
    if (path.isEmpty() || (info.exists() && !info.isFile()))
        return false;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && pictureKind(file.read(pictureHeadBytes)))
        return true;
    return endings.contains(info.suffix().toLower());
}

} // namespace tenbin

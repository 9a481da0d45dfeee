// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: getting a scenario out of the bytes of a file, and into them.
#include "core/story/scenariofile.h"

#include "core/story/storyoutput.h"
#include "core/story/storyparts.h"

#include <QFile>
#include <QFileInfo>

namespace tenbin {

namespace {

constexpr int maxScenarioDepth = 8;

ScenarioReading failed(ProblemCode code, QStringList arguments)
{
    return {{}, {{Severity::Error, code, std::move(arguments), {}}}};
}

} // namespace

ScenarioReading readScenario(const QByteArray &bytes)
{
    JsonReading json = readJson(bytes, {.bytes = maxScenarioBytes, .depth = maxScenarioDepth});
    if (json.tree.isEmpty())
        return {{}, std::move(json.problems)};
    ScenarioReading reading;
    StoryContext context(json.tree);
    {
        StoryObject root(context, 0);
        if (root.isObject())
            reading.scenario = readNamedScenario(root, Need::Optional);
    }
    for (std::size_t i = 0; i < json.problems.size(); ++i)
        context.add(json.places[i], std::move(json.problems[i]));
    reading.problems = context.takeProblems();
    return reading;
}

ScenarioReading readScenarioFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or device could keep the program waiting for ever.
    if (info.exists() && !info.isFile())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("not a regular file")});
    if (!file.open(QIODevice::ReadOnly))
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    const QByteArray bytes = file.read(maxScenarioBytes + 1); // one byte more than allowed shows that there is more
    if (file.error() != QFileDevice::NoError)
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    return readScenario(bytes);
}

QByteArray writeScenarioFile(const NamedScenario &scenario)
{
    return scenarioOut(scenario).print();
}

} // namespace tenbin

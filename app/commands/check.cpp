// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which problems count for the exit code, and how they are printed.
#include "app/commands/check.h"

#include "app/input.h"
#include "app/json.h"

namespace tenbin {

namespace {

/// Why figures have no value. The story can be used all the same, so these are warnings.
Problems figureProblems(const Story &story, const Scenario &scenario)
{
    Problems problems;
    const Figures figures = evaluate(story, scenario);
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

ExitCode print(const Problems &problems, const CommandLine &line, Console &console)
{
    if (line.format == DataFormat::Json) {
        // Nothing judges claims or looks for places in the article yet.
        const QJsonObject object{{QStringLiteral("problems"), problemsJson(problems)}, {QStringLiteral("claims"), QJsonArray()},
            {QStringLiteral("locators"), QJsonArray()}};
        if (const ExitCode code = console.data(jsonBytes(object)); code != ExitCode::Done)
            return code;
    } else {
        console.problems(problems, line.story);
        const auto count = static_cast<qsizetype>(problems.size());
        const QString sum = problems.empty() ? console.words(QT_TRANSLATE_NOOP("Console", "No problems."))
                                             : console.words(QT_TRANSLATE_NOOP("Console", "Problems: %1")).arg(count);
        if (const ExitCode code = console.data(sum.toUtf8() + '\n'); code != ExitCode::Done)
            return code;
    }
    if (hasErrors(problems))
        return ExitCode::Input;
    return problems.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

ExitCode runCheck(const CommandLine &line, Console &console)
{
    StoryReading reading = readCommandStory(line);
    if (reading.story) {
        const auto scenario = readCommandScenario(line, *reading.story, console);
        if (!scenario)
            return scenario.error();
        Problems more = figureProblems(*reading.story, *scenario);
        std::move(more.begin(), more.end(), std::back_inserter(reading.problems));
    }
    return print(reading.problems, line, console);
}

} // namespace tenbin

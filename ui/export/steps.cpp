// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/steps.h"

#include "core/charts/chartplan.h"
#include "ui/export/slides.h"
#include "ui/present/notestext.h"
#include "ui/present/talkcontent.h"

#include <algorithm>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace tenbin {

ExportSteps exportSteps(const Story &story, const Scenario &reader)
{
    ExportSteps steps;
    for (const TalkStep &shown : talkPlan(story).steps) {
        auto made = std::make_shared<ExportStep>();
        made->step = story.steps.at(static_cast<std::size_t>(shown.index));
        made->number = static_cast<int>(steps.size()) + 1;
        const Scenario scenario = talkScenario(made->step.view, reader);
        const auto same = std::find_if(
            steps.cbegin(), steps.cend(), [&](const auto &each) { return each->values->figures.scenario() == scenario; });
        if (same != steps.cend()) {
            made->values = (*same)->values;
        } else {
            Figures figures = evaluate(story, scenario);
            std::vector<ClaimCheck> claims = checkClaims(story, figures);
            made->values = std::make_shared<const StepValues>(StepValues{std::move(figures), std::move(claims)});
        }
        steps.push_back(std::move(made));
    }
    return steps;
}

std::shared_ptr<const ExportStep> stepOf(const ExportSteps &steps, const QString &id)
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [&](const auto &each) { return each->step.id == id; });
    return found == steps.cend() ? nullptr : *found;
}

QString stepFileName(const ExportStep &step)
{
    return QStringLiteral("step-%1-%2").arg(step.number, 2, 10, QLatin1Char('0')).arg(step.step.chart);
}

QString stepHeading(const ExportStep &step, const Language &language)
{
    const QString title = step.step.title.isEmpty() ? chartName(step.step.chart, language) : language.pick(step.step.title);
    return QStringLiteral("%1  %2").arg(QString::number(step.number), title);
}

QStringList plainParagraphs(const QString &markdown)
{
    QTextDocument document;
    setNotesMarkdown(document, markdown);
    QStringList paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().simplified();
        if (!text.isEmpty())
            paragraphs << (block.textList() ? QStringLiteral("• ") + text : text);
    }
    return paragraphs;
}

QStringList stepNotes(const ExportStep &step, const ChartSpec &spec, const Story &story, const Language &language)
{
    QStringList notes{stepHeading(step, language)};
    notes += plainParagraphs(language.pick(step.step.notes));
    return notes + speakerNotes(spec, story, step.values->figures, step.values->claims, language);
}

} // namespace tenbin

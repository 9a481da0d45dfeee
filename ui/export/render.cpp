// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render.h"

#include "core/charts/table.h"
#include "core/office/storyworkbook.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/slides.h"
#include "ui/print/handoutpages.h"

#include <future>

namespace tenbin {
namespace {

QSizeF slideSize(const QSize &picture)
{
    const bool narrow = 3 * picture.width() <= 4 * picture.height();
    return narrow ? QSizeF(1440, 1080) : QSizeF(1920, 1080);
}

Result<QByteArray> renderDeck(const ExportSource &source, const ExportItem &item)
{
    const ChartViewRecord &view = item.views.front();
    const Language &language = view.options.language;
    Deck deck;
    deck.size = slideSize(view.size);
    deck.language = language.id();
    deck.theme = view.theme;
    deck.title = language.pick(source.story->title);
    deck.subject = item.specs.size() == 1 ? item.specs.front()->name : QString();
    deck.description = language.pick(source.story->summary);
    const FontMetrics metrics;
    std::vector<std::future<Result<ChartPart>>> charts; // made on other threads while the next slide is laid out
    for (std::size_t i = 0; i < item.specs.size(); ++i) {
        const auto &spec = item.specs[i];
        const ExportStep *step = item.steps.empty() ? nullptr : item.steps[i].get();
        const QStringList notes = step ? stepNotes(*step, *spec, *source.story, language)
                                       : speakerNotes(*spec, *source.story, source.figures, source.claims, language);
        auto draft =
            draftSlide(*spec, view.theme, deck.size.toSize(), notes, metrics, step ? step->step.view.focus : QString());
        if (!draft)
            return tl::unexpected(draft.error());
        charts.push_back(
            std::async(std::launch::async, [spec, place = std::move(draft->place)] { return makeChartPart(*spec, place); }));
        deck.slides.push_back(std::move(draft->slide));
    }
    for (std::size_t i = 0; i < charts.size(); ++i) {
        Result<ChartPart> chart = charts[i].get();
        if (!chart)
            return tl::unexpected(chart.error());
        deck.slides[i].chart = std::move(*chart);
    }
    return writeDeck(deck);
}

Result<QByteArray> renderWorkbook(const ExportSource &source, const ExportItem &item)
{
    WorkbookContent content;
    content.story = source.story.get();
    content.figures = &source.figures;
    content.claims = &source.claims;
    content.extent = item.specs.size() == 1 ? WorkbookContent::Extent::Chart : WorkbookContent::Extent::Story;
    for (const auto &spec : item.specs)
        content.charts.push_back(spec.get());
    return storyWorkbook(content, item.views.front().options.language);
}

Result<QByteArray> renderHandout(const ExportSource &source, const ExportItem &item)
{
    QByteArray bytes = handoutPdf(handoutOf(source, item));
    if (!bytes.isEmpty())
        return bytes;
    const Language &language = item.views.front().options.language;
    return tl::unexpected(
        Failure{Failure::Kind::Output, language.translate("Export", "The handout could not be made."), item.name});
}

} // namespace

Handout handoutOf(const ExportSource &source, const ExportItem &item)
{
    const Language &language = item.views.front().options.language;
    std::vector<HandoutSubject> subjects;
    for (std::size_t i = 0; i < item.specs.size(); ++i) {
        if (item.steps.empty()) {
            subjects.push_back({item.specs[i].get(), &source.figures, &source.claims});
            continue;
        }
        const ExportStep &step = *item.steps[i];
        subjects.push_back({item.specs[i].get(), &step.values->figures, &step.values->claims, stepHeading(step, language),
            step.step.view.focus, plainParagraphs(language.pick(step.step.notes))});
    }
    return makeHandout(subjects, *source.story, language);
}

PictureOptions pictureOptionsOf(const ExportSource &source, const ExportItem &item)
{
    const ChartViewRecord &view = item.views.front();
    PictureOptions options;
    options.size = view.size;
    options.scale = view.scale;
    options.theme = view.theme;
    options.transparent = view.transparent;
    options.millimetres = view.millimetres;
    const ExportStep *step = item.steps.empty() ? nullptr : item.steps.front().get();
    if (step)
        options.focus = step->step.view.focus;
    const Scenario &scenario = step ? step->values->figures.scenario() : source.figures.scenario();
    if (item.withStory && source.capsule)
        options.capsule = source.capsule->with(pictureScenario(scenario), writeView(view), source.origin);
    return options;
}

Result<QByteArray> renderFile(const ExportSource &source, const ExportItem &item)
{
    const ChartSpec &spec = *item.specs.front();
    if (item.format == QLatin1String("pptx"))
        return renderDeck(source, item);
    if (item.format == QLatin1String("handout"))
        return renderHandout(source, item);
    if (item.format == QLatin1String("xlsx"))
        return renderWorkbook(source, item);
    if (item.format == QLatin1String("csv"))
        return toCsv(spec, Language::of(spec.language));
    if (item.format == QLatin1String("json"))
        return specJson(spec);
    const PictureOptions options = pictureOptionsOf(source, item);
    if (item.format == QLatin1String("png"))
        return renderPng(spec, options);
    return item.format == QLatin1String("svg") ? renderSvg(spec, options) : renderPdf(spec, options);
}

} // namespace tenbin

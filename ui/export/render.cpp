// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render.h"

#include "core/charts/table.h"
#include "core/office/storyworkbook.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/slides.h"

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
    for (const auto &spec : item.specs) {
        auto draft = draftSlide(*spec, view.theme, deck.size.toSize(),
            speakerNotes(*spec, *source.story, source.figures, source.claims, language), metrics);
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

} // namespace

PictureOptions pictureOptionsOf(const ExportSource &source, const ExportItem &item)
{
    const ChartViewRecord &view = item.views.front();
    PictureOptions options;
    options.size = view.size;
    options.scale = view.scale;
    options.theme = view.theme;
    options.transparent = view.transparent;
    options.millimetres = view.millimetres;
    if (item.withStory && source.capsule)
        options.capsule = source.capsule->with(pictureScenario(source.figures.scenario()), writeView(view), source.origin);
    return options;
}

Result<QByteArray> renderFile(const ExportSource &source, const ExportItem &item)
{
    const ChartSpec &spec = *item.specs.front();
    if (item.format == QLatin1String("pptx"))
        return renderDeck(source, item);
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

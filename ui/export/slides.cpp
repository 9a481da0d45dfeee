// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: from spec to slide.
#include "ui/export/slides.h"

#include <algorithm>

#include "ui/charts/chartbuilder.h"
#include "ui/charts/focusring.h"
#include "ui/export/nativeplace.h"
#include "ui/export/slidegroups.h"
#include "ui/export/slidetexts.h"

namespace tenbin {
namespace {

constexpr double slideHeight = 1080;

Failure doesNotFit(const ChartSpec &spec, const TooSmall &problem)
{
    const QString what =
        Language::of(spec.language).translate("Slides", "“%1” does not fit on a slide of this size.").arg(spec.name);
    return {Failure::Kind::Usage, what, problem.what};
}

/// Title, subtitle and sources stand alone; everything else is part of a group.
bool standsAlone(TextKind kind)
{
    return kind == TextKind::Title || kind == TextKind::Subtitle || kind == TextKind::Source;
}

} // namespace

Result<DeckSlide> slideOf(const ChartSpec &spec, Theme theme, QSize size, const QStringList &notes)
{
    auto draft = draftSlide(spec, theme, size, notes, FontMetrics());
    if (!draft)
        return tl::unexpected(draft.error());
    Result<ChartPart> chart = makeChartPart(spec, draft->place);
    if (!chart)
        return tl::unexpected(chart.error());
    draft->slide.chart = std::move(*chart);
    return std::move(draft->slide);
}

Result<SlideDraft> draftSlide(
    const ChartSpec &spec, Theme theme, QSize size, const QStringList &notes, const TextMetrics &metrics, const QString &focus)
{
    LayoutOptions options;
    options.size = QSizeF(slideHeight * size.width() / std::max(1, size.height()), slideHeight);
    const auto layout = layoutChart(spec, options, metrics);
    if (!layout)
        return tl::unexpected(doesNotFit(spec, layout.error()));
    const NativePlace native = nativePlace(*layout, spec, theme);

    const Language language = Language::of(spec.language);
    DeckSlide slide;
    slide.chartFrame = native.place.frame;
    slide.chartName = language.translate("Slides", "Chart: %1").arg(spec.name);
    slide.altText = plainText(spec.altText, spec.language);
    slide.notes = notes;
    std::vector<TextBlock> grouped;
    for (TextBlock &block : textBlocks(*layout, native.nativeTexts)) {
        if (!standsAlone(block.kind)) {
            grouped.push_back(std::move(block));
            continue;
        }
        block.text.name = textName(block.kind, language);
        if (block.kind == TextKind::Title) { // programs that space the scripts apart need more room than the layout
            slide.title = std::move(block.text);
            slide.title.rect.setRight(layout->size.width());
        } else {
            slide.texts.push_back(std::move(block.text));
        }
    }
    SlideGroups groups = slideGroups(spec, *layout, grouped, native, language);
    slide.behind = std::move(groups.behind);
    slide.above = std::move(groups.above);
    if (const auto ring = focusRing(*layout, spec, focus)) {
        SlideGroup group;
        group.name = language.translate("Slides", "Stands out");
        group.shapes = slideShapes(*ring);
        slide.above.push_back(std::move(group));
    }
    return SlideDraft{std::move(slide), native.place};
}

} // namespace tenbin

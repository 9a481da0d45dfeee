// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the pure half of the dialog: from choices to a request.
#include "ui/export/dialog.h"

#include <algorithm>
#include <cmath>

#include <QStandardPaths>

namespace tenbin {
namespace {

PictureOptions chosenPicture(const PictureSettings &settings)
{
    PictureOptions options;
    options.size = settings.size;
    options.transparent = settings.transparent;
    for (const Preset &preset : presets()) {
        if (settings.preset != QLatin1String(preset.name))
            continue;
        options.size = {static_cast<int>(std::lround(preset.pixels.width() / preset.scale)),
            static_cast<int>(std::lround(preset.pixels.height() / preset.scale))};
        options.scale = preset.scale;
        options.millimetres = preset.millimetres;
    }
    return options;
}

} // namespace

ExportRequest exportRequest(const PictureSettings &settings, const PictureContext &context)
{
    ExportRequest request;
    if (settings.allCharts) {
        for (const ChartInfo &info : chartList())
            request.charts << info.id;
    } else {
        request.charts << context.chart;
    }
    request.steps = settings.steps;
    for (const QString &format : exportFormats()) {
        const bool made = !(settings.steps && format == QLatin1String("xlsx")); // a workbook is of charts
        if (made && settings.formats.contains(format))
            request.formats << format;
    }
    for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
        if (settings.languages.isEmpty() ? language == context.language
                                         : settings.languages.contains(Language::of(language).code()))
            request.languages << language;
    }
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        if (settings.themes.isEmpty() ? theme == context.theme : settings.themes.contains(themeName(theme)))
            request.themes << theme;
    }
    request.picture = chosenPicture(settings);
    request.folder =
        settings.folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : settings.folder;
    request.pattern = settings.namePattern;
    request.withStory = settings.story;
    request.origin = context.origin;
    request.storyFile = context.storyFile;
    return request;
}

PictureSettings completeSettings(PictureSettings settings, const PictureContext &context)
{
    const ExportRequest request = exportRequest(settings, context);
    settings.languages.clear();
    for (const LanguageId language : request.languages)
        settings.languages << Language::of(language).code();
    settings.themes.clear();
    for (const Theme theme : request.themes)
        settings.themes << themeName(theme);
    settings.formats = request.formats;
    settings.folder = request.folder;
    return settings;
}

} // namespace tenbin

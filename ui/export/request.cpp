// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the pure half of the dialog: from choices to a request.
#include "ui/export/dialog.h"

#include <algorithm>
#include <cmath>

#include <QStandardPaths>

namespace tenbin {
namespace {

PictureOptions pictureOptions(const PictureSettings &settings)
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
    for (const QString &format : exportFormats()) {
        if (settings.formats.contains(format))
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
    request.picture = pictureOptions(settings);
    request.folder =
        settings.folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : settings.folder;
    return request;
}

QStringList exportNames(const ExportRequest &request)
{
    QStringList names;
    for (const QString &chart : request.charts) {
        for (const LanguageId language : request.languages) {
            for (const QString &format : request.formats) {
                for (const Theme theme : request.themes) {
                    const QString name = exportFileName(chart, language, theme, format);
                    if (!names.contains(name))
                        names << name;
                }
            }
        }
    }
    return names;
}

} // namespace tenbin

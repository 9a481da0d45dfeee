// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a batch of exported files will be: which charts, languages, themes and formats become which files.
#pragma once

#include "core/charts/viewfile.h"
#include "core/figures/claims.h"
#include "core/story/embedded.h"
#include "ui/charts/pictures.h"
#include "ui/export/naming.h"

#include <QList>

#include <functional>
#include <memory>

namespace tenbin {

/// What to write: every chart in every language, theme and format.
struct ExportRequest {
    QStringList charts; ///< chart ids, in the order of the files
    QStringList formats; ///< of exportFormats()
    QList<LanguageId> languages;
    QList<Theme> themes; ///< of pictures and slides; CSV, XLSX and JSON have no theme
    PictureOptions picture; ///< its `theme` and `capsule` do not count
    QString folder; ///< made if it is not there
    QString pattern; ///< of file names; empty: {chart}.{lang}.{theme}.{ext}
    bool withStory = true; ///< pictures carry story and view and open again as charts
    QString origin; ///< name of the story's file, which pictures keep; empty: a built-in or an unsaved one
    QString storyFile; ///< path of the file (a story or a picture) it can be read from again; empty: there is none, or built in
};

/// png, svg, pdf, pptx, xlsx, csv, json.
[[nodiscard]] const QStringList &exportFormats();
/// Pictures and slides have a theme; xlsx, csv and json have not.
[[nodiscard]] bool isPictureFormat(const QString &format);
/// pptx, xlsx: one file holds all charts.
[[nodiscard]] bool isDocumentFormat(const QString &format);

struct SkippedChart {
    QString chart;
    QString reason; ///< in the language of the messages
    bool operator==(const SkippedChart &) const = default;
};

/// A story with its values at the time of export, independent of the window.
struct ExportSource {
    /// `packed`: pictures will carry the story; packing it is most of the work here.
    enum class Packed { No, Yes };
    ExportSource(
        std::shared_ptr<const Story> exported, const Scenario &scenario, QString originName, QString file, Packed packed);
    std::shared_ptr<const Story> story;
    Figures figures;
    std::vector<ClaimCheck> claims;
    QString origin, storyFile; ///< as in the request
    QByteArray json; ///< as writeStory gives it
    QByteArray hash; ///< SHA-256 of that, hexadecimal
    std::optional<CapsuleStory> capsule;
};

/// One file to come.
struct ExportItem {
    std::vector<std::shared_ptr<const ChartSpec>> specs; ///< one, or all charts of a document
    std::vector<ChartViewRecord> views; ///< one for each spec
    QString format;
    QString name; ///< file name without folder
    bool withStory = true;
};

/// All files to come, independent of the story from here on.
struct ExportPlan {
    std::vector<ExportItem> items;
    std::vector<SkippedChart> skipped; ///< charts this story has nothing for
    std::shared_ptr<const ExportSource> source;
};

/// View options of one chart; their language is replaced. Empty: the chart's own defaults.
using ViewOptionsOf = std::function<ViewOptions(const QString &chart)>;

/// Plans each chart once per language. `messages` words the reasons of skipped charts.
[[nodiscard]] ExportPlan planExport(const Story &story, const Figures &figures, const ExportRequest &request,
    const Language &messages, const ViewOptionsOf &options = {});
/// Names of all files to come if no chart is skipped, in the order of writing.
[[nodiscard]] QStringList exportedNames(const Story &story, const ExportRequest &request);
/// One chart of one view; what the item of a single-chart file holds.
[[nodiscard]] tl::expected<ExportItem, ChartUnavailable> planItem(
    const Story &story, const Figures &figures, std::vector<ChartViewRecord> views, const QString &format);

} // namespace tenbin

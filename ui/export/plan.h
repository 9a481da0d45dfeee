// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a batch of exported files will be: which charts, languages, themes and formats become which files.
#pragma once

#include "core/charts/viewfile.h"
#include "core/figures/claims.h"
#include "core/story/embedded.h"
#include "ui/charts/pictures.h"
#include "ui/export/naming.h"
#include "ui/export/steps.h"

#include <QList>

#include <functional>
#include <memory>

namespace tenbin {

/// What to write: every chart, or every shown step of the talk, in every language, theme and format.
struct ExportRequest {
    QStringList charts; ///< chart ids, in the order of the files; does not count for steps
    bool steps = false; ///< the shown steps of the talk instead of charts; they have no workbook
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

/// png, svg, pdf, pptx, handout, xlsx, csv, json.
[[nodiscard]] const QStringList &exportFormats();
/// Pictures and slides have a theme; handouts, xlsx, csv and json have not.
[[nodiscard]] bool isPictureFormat(const QString &format);
/// pptx, handout, xlsx: one file holds all charts.
[[nodiscard]] bool isDocumentFormat(const QString &format);
/// Has text in the typeface of the charts.
[[nodiscard]] bool needsFonts(const QString &format);

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
    ExportSteps steps = {}; ///< one for each spec where it is of a step of a talk; else empty
    QString format;
    QString name; ///< file name without folder
    bool withStory = true;
};

/// All files to come, independent of the story from here on.
struct ExportPlan {
    std::vector<ExportItem> items;
    std::vector<SkippedChart> skipped; ///< charts this story has nothing for; steps by the name of their file
    std::shared_ptr<const ExportSource> source;
};

/// View options of one chart; their language is replaced. Empty: the chart's own defaults.
using ViewOptionsOf = std::function<ViewOptions(const QString &chart)>;

/// Plans each chart once per language. `messages` words the reasons of skipped charts.
[[nodiscard]] ExportPlan planExport(const Story &story, const Figures &figures, const ExportRequest &request,
    const Language &messages, const ViewOptionsOf &options = {});
/// Names of all files to come if no chart is skipped, in the order of writing.
[[nodiscard]] QStringList exportedNames(const Story &story, const ExportRequest &request);
/// What one file holds, a chart for each view. `steps`: one for each view, whose values count instead of `figures`; or empty.
[[nodiscard]] tl::expected<ExportItem, ChartUnavailable> planItem(const Story &story, const Figures &figures,
    std::vector<ChartViewRecord> views, const QString &format, ExportSteps steps = {});

} // namespace tenbin

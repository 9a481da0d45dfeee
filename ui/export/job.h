// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one batch of exported files, from the request to complete files in a folder; window and command line share it.
#pragma once

#include "core/charts/chartplan.h"
#include "core/values/result.h"
#include "ui/charts/pictures.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tenbin {

/// What to write: every chart in every language, theme and format.
struct ExportRequest {
    QStringList charts; ///< chart ids, in the order of the files
    QStringList formats; ///< of exportFormats()
    QList<LanguageId> languages;
    QList<Theme> themes; ///< of pictures; CSV and JSON have no theme
    PictureOptions picture; ///< its `theme` does not count: `themes` do
    QString folder; ///< made if it is not there
};

/// png, svg, pdf, csv, json: what this version can write.
[[nodiscard]] const QStringList &exportFormats();
/// Pictures have a theme, a size and a look; csv and json have not.
[[nodiscard]] bool isPictureFormat(const QString &format);
/// CHART.LANG.THEME.EXT, or CHART.LANG.EXT where the format has no theme.
[[nodiscard]] QString exportFileName(const QString &chart, LanguageId language, Theme theme, const QString &format);

struct SkippedChart {
    QString chart;
    QString reason; ///< in the language of the messages
    bool operator==(const SkippedChart &) const = default;
};

/// One file to come.
struct ExportItem {
    std::shared_ptr<const ChartSpec> spec;
    Theme theme = Theme::Light;
    QString format;
    QString name; ///< file name without folder
};

/// All files to come, independent of the story from here on.
struct ExportPlan {
    std::vector<ExportItem> items;
    std::vector<SkippedChart> skipped; ///< charts this story has nothing for
};

/// View options of one chart; their language is replaced. Empty: the chart's own defaults.
using ViewOptionsOf = std::function<ViewOptions(const QString &chart)>;

/// Plans each chart once per language. `messages` words the reasons of skipped charts.
[[nodiscard]] ExportPlan planExport(const Story &story, const Figures &figures, const ExportRequest &request,
    const Language &messages, const ViewOptionsOf &options = {});

/// Renders on the calling (GUI) thread, encodes PNG on pool threads, keeps at most a few pictures in memory. Use `step()` from a
/// zero timer in a window, or `runExport` where nothing else is to be done meanwhile.
class ExportJob final {
public:
    ExportJob(ExportPlan plan, PictureOptions picture, QString folder, Language messages);
    ~ExportJob(); ///< drops what is not written yet
    ExportJob(const ExportJob &) = delete;
    ExportJob &operator=(const ExportJob &) = delete;

    /// Renders the next picture, or writes one that is encoded. Does nothing once done.
    void step();
    /// Nothing more is rendered or written; files that are complete stay.
    void cancel();

    [[nodiscard]] bool isDone() const; ///< everything written, or failed, or cancelled
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] int total() const;
    [[nodiscard]] int written() const; ///< files complete so far
    [[nodiscard]] QString current() const; ///< name of the file in work
    [[nodiscard]] QStringList files() const; ///< paths of complete files, in the order of the plan
    [[nodiscard]] const std::optional<Failure> &failure() const; ///< the first one ends the job

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// Runs the job to its end; `progress` is called after each step and may cancel it.
[[nodiscard]] Result<QStringList> runExport(ExportJob &job, const std::function<void(ExportJob &)> &progress = {});

} // namespace tenbin

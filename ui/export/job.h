// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one batch of exported files, from the plan to complete files in a folder; window and command line share it.
#pragma once

#include "core/values/result.h"
#include "ui/export/plan.h"

namespace tenbin {

/// Renders on the calling (GUI) thread, encodes PNG on pool threads, keeps at most a few pictures in memory. A batch of several
/// files gets a manifest beside them. Use `step()` from a zero timer in a window, or `runExport` where nothing else is to be done
/// meanwhile.
class ExportJob final {
public:
    ExportJob(ExportPlan plan, QString folder, Language messages);
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
    [[nodiscard]] QString manifest() const; ///< path, once written; empty for a single file
    [[nodiscard]] const std::optional<Failure> &failure() const; ///< the first one ends the job

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// Runs the job to its end; `progress` is called after each step and may cancel it.
[[nodiscard]] Result<QStringList> runExport(ExportJob &job, const std::function<void(ExportJob &)> &progress = {});

/// Replaces the file when the new one is complete; else what was there stays and the words say why and what to do.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes, const Language &messages);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a running batch in a window: how far it is, and what became of it in words.
#pragma once

#include "ui/export/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace tenbin {

/// What went wrong and what to do about it; in a line of its own, where.
[[nodiscard]] QString failureText(const Failure &failure);

class ExportProgress final : public QWidget {
    Q_OBJECT
public:
    explicit ExportProgress(QWidget *parent = nullptr);
    ~ExportProgress() override;

    void start(std::unique_ptr<ExportJob> job);
    void cancel(); ///< files that are complete stay
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

signals:
    void finished(const QStringList &files); ///< everything is written
    void stopped(const QStringList &files); ///< cancelled; these were complete already
    void failed(const Failure &failure);

private:
    void step();
    void finish();

    QLabel *m_text;
    QProgressBar *m_bar;
    QTimer *m_timer;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace tenbin

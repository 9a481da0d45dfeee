// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one piece of work on a thread of its own, with its progress, that can be cancelled.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace tenbin {

/// What the work computes it keeps in values of its own (captured shared pointers), which nobody else touches until `finished`.
class BackgroundWork final : public QObject {
    Q_OBJECT
public:
    /// Called by the work with the share that is done; false: stop.
    using Progress = std::function<bool(double)>;
    explicit BackgroundWork(QObject *parent = nullptr);
    /// Cancels and waits until the work has noticed.
    ~BackgroundWork() override;

    void start(std::function<void(const Progress &)> work); ///< one at a time: what still runs is cancelled and waited for
    void cancel(); ///< `finished` still comes
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(double share); ///< at most 25 times a second
    void finished();

private:
    void stop();

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/backgroundwork.h"

#include <QThread>

namespace tenbin {
namespace {

constexpr qint64 betweenReports = 40; // ms

} // namespace

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
}

BackgroundWork::~BackgroundWork()
{
    stop();
}

void BackgroundWork::stop()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    *m_cancelled = true;
    m_thread->wait();
    m_thread.reset();
}

void BackgroundWork::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void BackgroundWork::start(std::function<void(const Progress &)> work)
{
    stop();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto cancelled = m_cancelled;
    m_thread.reset(QThread::create([this, work = std::move(work), cancelled] {
        QElapsedTimer since;
        since.start();
        work([&](double share) {
            if (since.elapsed() >= betweenReports) {
                since.restart();
                emit progressed(share); // queued: the receivers live on the window's thread
            }
            return !*cancelled;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.release()->deleteLater(); // its own signal is being delivered
        emit finished();
    });
    m_thread->start();
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/progress.h"

#include <algorithm>

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace tenbin {

QString failureText(const Failure &failure)
{
    return failure.where.isEmpty() ? failure.what : failure.what + u'\n' + failure.where;
}

ExportProgress::ExportProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_timer(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setBuddy(m_bar);
    connect(m_timer, &QTimer::timeout, this, &ExportProgress::step);
}

ExportProgress::~ExportProgress() = default;

void ExportProgress::start(std::unique_ptr<ExportJob> job)
{
    m_job = std::move(job);
    m_bar->setMaximum(m_job->total());
    m_bar->setValue(0);
    m_timer->start(0);
}

void ExportProgress::step()
{
    m_job->step();
    m_bar->setValue(m_job->written());
    const QString text = tr("Writing %1").arg(m_job->current());
    m_text->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, std::max(200, width())));
    if (m_job->isDone())
        finish();
}

void ExportProgress::cancel()
{
    if (!m_job)
        return;
    m_job->cancel();
    finish();
}

void ExportProgress::finish()
{
    m_timer->stop();
    const std::unique_ptr<ExportJob> job = std::move(m_job);
    if (job->failure())
        emit failed(*job->failure());
    else if (job->isCancelled())
        emit stopped(job->files());
    else
        emit finished(job->files());
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tenbin {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new WordButton(WordButton::Look::Plain, this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_files.isEmpty())
            emit linksWanted();
        else
            emit folderWanted(QFileInfo(m_files.first()).path());
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList paths;
        for (const QString &file : m_files)
            paths << QDir::toNativeSeparators(file);
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
    });
    connect(m_close, &WordButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::showFiles(const QStringList &files, int skipped)
{
    if (files.isEmpty())
        return;
    m_files = files;
    m_skipped = skipped;
    showIcon();
    retranslate();
    show();
    m_open->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::showTrouble(const QString &trouble)
{
    if (trouble.isEmpty()) {
        if (m_files.isEmpty())
            hide();
        return;
    }
    m_files.clear();
    m_text->setText(trouble);
    showIcon();
    retranslate();
    show();
}

void NoticeBar::showIcon()
{
    const QString name = m_files.isEmpty() ? QStringLiteral("caveat") : QStringLiteral("tick");
    m_icon->setPixmap(themeIcon(name).pixmap(QSize(16, 16), devicePixelRatioF()));
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::retranslate()
{
    if (!m_files.isEmpty()) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(m_files.first()).path());
        QString text = m_files.size() == 1 ? tr("Saved: %1").arg(QDir::toNativeSeparators(m_files.first()))
                                           : tr("%1 files saved in %2").arg(m_files.size()).arg(folder);
        if (m_skipped > 0)
            text = tr("%1 (charts without values: %2)").arg(text).arg(m_skipped);
        m_text->setText(text);
    }
    m_open->setText(m_files.isEmpty() ? tr("Linked files…") : tr("Open folder"));
    m_copy->setVisible(!m_files.isEmpty());
    m_copy->setText(m_files.size() > 1 ? tr("Copy paths") : tr("Copy path"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace tenbin

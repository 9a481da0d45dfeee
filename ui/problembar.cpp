// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problembar.h"

#include "ui/models/problemmodel.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int listHeight = 300; // at most

/// The theme in force, told by the palette; the cross is red in each.
Theme themeOf(const QPalette &palette)
{
    for (const Theme theme : {Theme::Dark, Theme::Contrast}) {
        if (palette.color(QPalette::Window) == roleColor(Role::Window, theme))
            return theme;
    }
    return Theme::Light;
}

} // namespace

ProblemBar::ProblemBar(const Language &language, QWidget *parent)
    : QFrame(parent)
    , m_model(new ProblemModel(language, this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_close(new WordButton(WordButton::Look::Plain, this))
{
    setObjectName(QStringLiteral("problemBar"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_show->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->addLayout(row);
    connect(m_show, &QPushButton::toggled, this, &ProblemBar::showList);
    connect(m_close, &WordButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void ProblemBar::showProblems(const QString &path, const Problems &problems)
{
    m_file = QFileInfo(path).fileName();
    m_errors = static_cast<int>(
        std::count_if(problems.cbegin(), problems.cend(), [](const Problem &each) { return each.severity == Severity::Error; }));
    m_model->setProblems(problems);
    m_icon->setPixmap(
        roleIcon(QStringLiteral("cross"), Role::Negative, themeOf(palette())).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_show->setChecked(false);
    retranslate();
    show();
    m_show->setFocus(Qt::OtherFocusReason);
}

void ProblemBar::setLanguage(const Language &language)
{
    m_model->setLanguage(language);
}

void ProblemBar::buildList()
{
    m_list = new QTableView(parentWidget());
    m_list->installEventFilter(this);
    parentWidget()->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QTableView::SelectRows);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(ProblemModel::Reason, QHeaderView::Stretch);
    m_list->setColumnWidth(ProblemModel::Place, 260);
    m_list->setColumnWidth(ProblemModel::Value, 220);
    retranslate();
}

void ProblemBar::showList(bool shown)
{
    if (shown && !m_list)
        buildList();
    if (m_list)
        m_list->setVisible(shown);
    if (shown) {
        placeList();
        m_list->raise();
        m_list->setFocus(Qt::OtherFocusReason);
    }
    retranslate();
}

void ProblemBar::placeList()
{
    const int top = geometry().bottom() + 1;
    m_list->setGeometry(x(), top, width(), std::min(listHeight, parentWidget()->height() - top));
}

void ProblemBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_show->setChecked(false);
}

void ProblemBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_list)
        placeList();
}

bool ProblemBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        placeList();
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_show->setChecked(false);
        m_show->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ProblemBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void ProblemBar::retranslate()
{
    if (m_errors > 0)
        m_text->setText(m_errors == 1 ? tr("%1 not opened: 1 problem.").arg(m_file)
                                      : tr("%1 not opened: %2 problems.").arg(m_file).arg(m_errors));
    m_show->setText(m_show->isChecked() ? tr("Hide list") : tr("Show where"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    if (m_list)
        m_list->setAccessibleName(tr("Problems"));
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/questionbox.h"

#include "ui/charts/chartbuilder.h"
#include "ui/models/findmodel.h"
#include "ui/present/consolelook.h"
#include "ui/present/questions.h"
#include "ui/tabs/chartlist.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int fieldWidth = 470;
constexpr int hitsWidth = 560;
constexpr int hitsHeight = 320;
constexpr int hitsGap = 6;

} // namespace

QuestionBox::QuestionBox(Entries entries, Answers answers, QWidget *parent)
    : QFrame(parent)
    , m_entries(std::move(entries))
    , m_answers(std::move(answers))
    , m_model(new FindModel(this))
    , m_edit(new QLineEdit(this))
    , m_hint(consoleLabel(m_edit, 12, Weight::Regular, Ink::Quiet))
    , m_title(consoleLabel(this, 15, Weight::Bold))
    , m_detail(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_show(consoleButton(this))
    , m_hits(new QFrame(parent))
    , m_list(new QListView(m_hits))
{
    setObjectName(QStringLiteral("questionBox"));
    m_hits->setObjectName(QStringLiteral("questionHits"));
    m_hits->setAutoFillBackground(true);
    m_hits->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(FindModel::DetailRole, FindModel::IconNameRole, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(m_edit, &QLineEdit::textChanged, this, &QuestionBox::search);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        look();
        closeHits();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuestionBox::look);
    connect(m_list, &QListView::clicked, this, [this] {
        look();
        closeHits();
    });
    connect(m_show, &QToolButton::clicked, this, &QuestionBox::act);
    retranslate();
}

void QuestionBox::build()
{
    m_edit->setFont(chartFont({16, false}));
    m_edit->setMinimumHeight(40);
    m_edit->setMinimumWidth(220);
    m_edit->setMaximumWidth(fieldWidth);
    m_edit->setMaxLength(200);
    m_edit->setFocusPolicy(Qt::ClickFocus);
    m_edit->installEventFilter(this);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 12, 0);
    inside->addStretch();
    inside->addWidget(m_hint);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_show->setProperty("strong", true);
    m_show->setFont(chartFont({14, false}));
    m_show->setMinimumHeight(40);
    m_title->setMinimumWidth(40);
    m_detail->setMinimumWidth(40);
    m_detail->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(20);
    row->addWidget(m_edit, 2);
    row->addLayout(words, 3);
    row->addWidget(m_show);
    auto *column = new QVBoxLayout(m_hits);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);
}

void QuestionBox::setTheme(Theme theme)
{
    m_edit->setPalette(themePalette(theme));
    m_hits->setPalette(themePalette(theme));
    m_list->setPalette(themePalette(theme));
    m_list->verticalScrollBar()->setPalette(themePalette(theme)); // a style sheet above keeps it from inheriting
    for (QAction *action : m_edit->actions())
        m_edit->removeAction(action);
    m_edit->addAction(roleIcon(QStringLiteral("find"), Role::Accent, theme), QLineEdit::LeadingPosition);
}

void QuestionBox::invalidate()
{
    m_stale = true;
    if (!m_answer.id.isEmpty() && stepOfAnswer(m_answer.id) == 0)
        setAnswer(m_answers(m_answer.id)); // the same thing with the values and words there are now
    if (!m_hits->isHidden())
        search();
}

void QuestionBox::focusQuestion()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QuestionBox::search()
{
    const QString text = m_edit->text().trimmed();
    m_hint->setVisible(fontMetrics().horizontalAdvance(text) < m_edit->width() / 3);
    if (text.isEmpty()) {
        closeHits();
        setAnswer({});
        return;
    }
    if (std::exchange(m_stale, false))
        m_model->setEntries(m_entries());
    m_model->setQuery(text);
    if (m_model->rowCount() == 0) {
        closeHits();
        setAnswer({{}, tr("Nothing found"), {}});
        return;
    }
    placeHits();
    m_hits->show();
    m_hits->raise();
    m_list->setCurrentIndex(m_model->index(0));
    look();
}

void QuestionBox::look()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString id = index.data(FindModel::AnswerRole).toString();
    const TalkAnswer answer = stepOfAnswer(id) > 0 ? TalkAnswer() : m_answers(id);
    if (answer.isEmpty())
        setAnswer({id, index.data().toString(), index.data(FindModel::DetailRole).toString()});
    else
        setAnswer(answer);
}

void QuestionBox::tell(const QString &id)
{
    setAnswer(m_answers(id));
}

void QuestionBox::setAnswer(const TalkAnswer &answer)
{
    m_answer = answer;
    m_title->setText(answer.title);
    m_detail->setText(answer.detail);
    m_detail->setVisible(!answer.detail.isEmpty());
    retranslate();
}

void QuestionBox::setShown(const QString &answer)
{
    m_shown = answer;
    retranslate();
}

void QuestionBox::act()
{
    closeHits();
    if (!m_shown.isEmpty() && (m_shown == m_answer.id || m_answer.id.isEmpty()))
        emit showWanted({});
    else if (const int number = stepOfAnswer(m_answer.id); number > 0)
        emit stepWanted(number);
    else if (!m_answer.id.isEmpty())
        emit showWanted(m_answer.id);
    emit left();
}

void QuestionBox::closeHits()
{
    m_hits->hide();
}

void QuestionBox::placeHits()
{
    const int height = std::min(hitsHeight, y() - 2 * hitsGap);
    m_hits->setGeometry(x() + m_edit->x(), y() - height - hitsGap, hitsWidth, height);
}

/// Up and down move in the hits, Ctrl+Enter shows the audience, Escape goes back to the talk.
bool QuestionBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        closeHits();
        emit left();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
        act();
        return true;
    }
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_model->rowCount() == 0 || m_hits->isHidden())
        return QFrame::eventFilter(watched, event);
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

void QuestionBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeHits();
}

void QuestionBox::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event);
    placeHits();
}

void QuestionBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionBox::retranslate()
{
    m_edit->setPlaceholderText(tr("Question"));
    m_edit->setAccessibleName(tr("Question: a fact, figure, term, claim or step"));
    m_list->setAccessibleName(tr("Hits"));
    m_hint->setText(tr("The audience does not see this"));
    const bool isShown = !m_shown.isEmpty() && (m_shown == m_answer.id || m_answer.id.isEmpty());
    m_show->setText(isShown                 ? tr("Take it away")
            : stepOfAnswer(m_answer.id) > 0 ? tr("Go to this step")
                                            : tr("Show to the audience"));
    m_show->setEnabled(isShown || !m_answer.id.isEmpty());
}

} // namespace tenbin

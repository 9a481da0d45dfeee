// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/articleview.h"

#include "core/figures/evidence.h"
#include "ui/panels/flowlabel.h"
#include "ui/storydocument.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlockFormat>
#include <QTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int margin = 18;
constexpr double lineHeight = 155; // per cent

WordButton *makeButton(const QString &icon, QWidget *parent)
{
    auto *button = new WordButton(WordButton::Look::Plain, parent);
    button->setIcon(themeIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

ArticleView::ArticleView(StoryDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    build();
    connect(&document, &StoryDocument::articleChanged, this, &ArticleView::reload);
    connect(&document, &StoryDocument::storyChanged, this, &ArticleView::reload);
    connect(&document, &StoryDocument::selectionChanged, this, &ArticleView::follow);
    connect(&document, &StoryDocument::languageChanged, this, &ArticleView::retranslate);
    reload();
}

void ArticleView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages);

    auto *empty = new QWidget(m_pages);
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setContentsMargins(margin, 0, margin, margin);
    m_empty = new FlowLabel(empty);
    m_attach = new QPushButton(empty);
    m_attach->setIcon(themeIcon(QStringLiteral("open")));
    connect(m_attach, &QPushButton::clicked, this, &ArticleView::attachWanted);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addWidget(m_attach, 0, Qt::AlignLeft);
    emptyColumn->addStretch();
    m_pages->addWidget(empty);

    auto *reading = new QWidget(m_pages);
    auto *readingColumn = new QVBoxLayout(reading);
    readingColumn->setContentsMargins(margin, 0, margin, margin);
    auto *head = new QHBoxLayout;
    m_status = new FlowLabel(reading);
    m_status->setProperty("quiet", true);
    m_previous = makeButton(QStringLiteral("chevron-up"), reading);
    m_next = makeButton(QStringLiteral("chevron-down"), reading);
    connect(m_previous, &WordButton::clicked, this, &ArticleView::previous);
    connect(m_next, &WordButton::clicked, this, &ArticleView::next);
    head->addWidget(m_status, 1);
    head->addWidget(m_previous, 0, Qt::AlignTop);
    head->addWidget(m_next, 0, Qt::AlignTop);
    m_text = new QTextEdit(reading);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setMouseTracking(true);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    readingColumn->addLayout(head);
    readingColumn->addWidget(m_text, 1);
    m_pages->addWidget(reading);
}

void ArticleView::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    mark();
}

/// The interface face has no leading of its own: lines would stand one on the other.
void ArticleView::showText(const QString &text)
{
    m_text->setPlainText(text);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    m_text->moveCursor(QTextCursor::Start);
}

void ArticleView::reload()
{
    const ArticleText *article = m_document.article();
    m_places.clear();
    m_order.clear();
    m_current = -1;
    m_missing.clear();
    if (article) {
        m_places = locate(m_document.story(), *article);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i].span.start >= 0)
                m_order.push_back(static_cast<int>(i));
        }
        std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
            return m_places[static_cast<std::size_t>(a)].span.start < m_places[static_cast<std::size_t>(b)].span.start;
        });
        if (m_text->toPlainText() != article->text)
            showText(article->text);
    } else {
        m_text->clear();
    }
    m_pages->setCurrentIndex(article ? 1 : 0);
    retranslate();
    mark();
    if (article && !m_wanted.isEmpty())
        showPlace(std::exchange(m_wanted, {}));
    else
        follow(m_document.selection());
}

QString ArticleView::idOf(const LocatorPlace &place) const
{
    return place.use.kind == LocatorUse::Kind::Claim ? claimSubject(place.use.id) : place.use.id;
}

int ArticleView::placeOf(const QString &id) const
{
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [&](const LocatorPlace &place) { return idOf(place) == id; });
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

int ArticleView::placesFound() const
{
    return static_cast<int>(std::count_if(
        m_places.begin(), m_places.end(), [](const LocatorPlace &place) { return place.status == LocatorStatus::Found; }));
}

QString ArticleView::currentPlace() const
{
    return m_current < 0 ? QString() : idOf(m_places[static_cast<std::size_t>(m_current)]);
}

void ArticleView::follow(const QString &id)
{
    const int place = placeOf(id);
    if (place >= 0 && place != m_current && m_places[static_cast<std::size_t>(place)].span.start >= 0)
        goTo(place);
}

void ArticleView::showPlace(const QString &id)
{
    if (!m_document.article()) {
        m_wanted = id;
        return;
    }
    const int place = placeOf(id);
    m_missing.clear();
    if (place >= 0 && m_places[static_cast<std::size_t>(place)].span.start < 0)
        m_missing = m_places[static_cast<std::size_t>(place)].use.locator.text;
    else if (place >= 0)
        goTo(place);
    retranslate();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ArticleView::goTo(int place)
{
    m_current = place;
    const Span &span = m_places[static_cast<std::size_t>(place)].span;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(span.start));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    mark();
}

void ArticleView::next()
{
    step(1);
}

void ArticleView::previous()
{
    step(-1);
}

/// Several figures of the story may share one place of the text; that is one step.
void ArticleView::step(int by)
{
    if (m_order.empty())
        return;
    const auto startOf = [this](int place) { return m_places[static_cast<std::size_t>(place)].span.start; };
    const qsizetype here = m_current >= 0 ? startOf(m_current) : qsizetype(m_text->textCursor().position()) - (by > 0 ? 1 : 0);
    int target = -1;
    for (const int place : m_order) {
        const qsizetype start = startOf(place);
        if (by > 0 && start > here) {
            target = place;
            break;
        }
        if (by < 0 && start < here && (target < 0 || start > startOf(target)))
            target = place;
    }
    if (target < 0 && by > 0)
        target = m_order.front();
    if (target < 0) {
        target = m_order.back();
        for (const int place : m_order) {
            if (startOf(place) == startOf(target)) {
                target = place;
                break;
            }
        }
    }
    goTo(target);
}

int ArticleView::placeAt(int position) const
{
    for (const int place : m_order) {
        const Span &span = m_places[static_cast<std::size_t>(place)].span;
        if (position >= span.start && position <= span.start + span.length)
            return place;
    }
    return -1;
}

void ArticleView::chooseAt(int position)
{
    const int place = placeAt(position);
    if (place < 0)
        return;
    if (m_current < 0 || m_places[static_cast<std::size_t>(m_current)].span != m_places[static_cast<std::size_t>(place)].span)
        m_current = place;
    mark();
    m_document.select(currentPlace());
}

void ArticleView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Span current = m_current < 0 ? Span() : m_places[static_cast<std::size_t>(m_current)].span;
    const auto add = [&](const Span &span, bool chosen) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(span.start));
        mark.cursor.setPosition(static_cast<int>(span.start + span.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(roleColor(chosen ? Role::Accent : Role::ArticleSoft, m_theme));
        mark.format.setForeground(roleColor(chosen ? Role::OnAccent : Role::Article, m_theme));
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(roleColor(chosen ? Role::OnAccent : Role::Article, m_theme));
        marks.append(mark);
    };
    for (const int place : m_order)
        add(m_places[static_cast<std::size_t>(place)].span, false);
    if (current.start >= 0)
        add(current, true);
    m_text->setExtraSelections(marks);
}

bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text->viewport() && event->type() == QEvent::MouseMove) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const bool over = placeAt(m_text->cursorForPosition(at).position()) >= 0;
        m_text->viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
    } else if (watched == m_text->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && !m_text->textCursor().hasSelection())
            chooseAt(m_text->cursorForPosition(mouse->position().toPoint()).position());
    } else if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseAt(m_text->textCursor().position());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString ArticleView::statusText() const
{
    return m_status->text();
}

void ArticleView::retranslate()
{
    m_empty->setText(tr("Attach the article's text to see every figure where it stands. It stays on this computer."));
    m_attach->setText(tr("Attach article…"));
    m_attach->setAccessibleName(m_attach->text());
    m_previous->setToolTip(tr("Previous figure"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next figure"));
    m_next->setAccessibleName(m_next->toolTip());
    m_text->setAccessibleName(tr("Article"));
    const ArticleText *article = m_document.article();
    if (!article) {
        m_status->clear();
        return;
    }
    QStringList lines{QFileInfo(m_document.articlePath()).fileName(), encodingName(article->encoding),
        tr("%1 of %2 places found").arg(placesFound()).arg(placesWanted())};
    lines.removeAll(QString());
    if (!m_missing.isEmpty())
        lines.append(tr("Not in this text: %1").arg(m_missing));
    m_status->setText(lines.join(QStringLiteral(" · ")));
    m_status->updateGeometry();
}

} // namespace tenbin

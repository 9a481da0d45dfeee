// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/notespane.h"

#include "ui/charts/chartbuilder.h"
#include "ui/present/consolelook.h"
#include "ui/present/notestext.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int lineShare = 155; // percent; the face has no leading of its own
constexpr double paragraphGap = 0.6; // of the type size

/// Shows words only: a story from elsewhere must not make the program read files.
class WordsOnly final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

void spaceLines(QTextDocument &document, int px)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineShare, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(block == document.begin() ? 0 : px * paragraphGap);
        format.setBottomMargin(0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

} // namespace

NotesPane::NotesPane(QWidget *parent)
    : QWidget(parent)
    , m_name(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_smaller(consoleButton(this))
    , m_larger(consoleButton(this))
    , m_text(new QTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFocusPolicy(Qt::NoFocus); // keys mean what they mean in a talk
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setDocument(new WordsOnly(m_text));
    m_text->document()->setDocumentMargin(0);
    m_smaller->setFont(chartFont({13, false}));
    m_larger->setFont(chartFont({18, true}));
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_smaller);
    row->addWidget(m_larger);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_smaller, &QToolButton::clicked, this, &NotesPane::smaller);
    connect(m_larger, &QToolButton::clicked, this, &NotesPane::larger);
    retranslate();
}

void NotesPane::setNotes(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    fill();
    m_text->moveCursor(QTextCursor::Start);
}

void NotesPane::fill()
{
    QTextDocument &document = *m_text->document();
    document.setDefaultFont(chartFont({static_cast<double>(m_px), false}));
    setNotesMarkdown(document, m_markdown);
    spaceLines(document, m_px);
}

void NotesPane::setTheme(Theme theme)
{
    m_text->verticalScrollBar()->setPalette(themePalette(theme)); // a style sheet above keeps it from inheriting
}

void NotesPane::setTypeSize(int px)
{
    const int bounded = std::clamp(px, smallestNotes, largestNotes);
    if (bounded == m_px)
        return;
    m_px = bounded;
    fill();
    emit typeSizeChanged(m_px);
}

void NotesPane::larger()
{
    setTypeSize(m_px + std::max(2, m_px / 8));
}

void NotesPane::smaller()
{
    setTypeSize(m_px - std::max(2, m_px / 8));
}

QString NotesPane::plainText() const
{
    return m_text->toPlainText();
}

void NotesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotesPane::retranslate()
{
    m_name->setText(tr("Notes"));
    m_text->setAccessibleName(tr("Notes"));
    m_smaller->setText(tr("A"));
    m_larger->setText(tr("A"));
    m_smaller->setToolTip(tr("Smaller notes"));
    m_larger->setToolTip(tr("Larger notes"));
    m_smaller->setAccessibleName(m_smaller->toolTip());
    m_larger->setAccessibleName(m_larger->toolTip());
}

} // namespace tenbin

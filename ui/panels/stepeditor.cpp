// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stepeditor.h"

#include "core/charts/stepview.h"
#include "ui/models/stepmodel.h"
#include "ui/panels/revealdialog.h"
#include "ui/segments.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int timeStep = 5; // seconds
constexpr double notesLeading = 135; // per cent

/// Minutes and seconds, or seconds alone; −1: neither.
int secondsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:(\\d{1,3}):)?(\\d{1,4})\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? match.captured(1).toInt() * 60 + match.captured(2).toInt() : -1;
}

const QString &textIn(const Text &text, LanguageId language)
{
    return language == LanguageId::Japanese ? text.ja : text.en;
}

} // namespace

StepTimeBox::StepTimeBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(0, maxStepSeconds);
    setSingleStep(timeStep);
    setAccelerated(true);
    setKeyboardTracking(false); // "2" on the way to "2:05" is no time
}

QString StepTimeBox::textFromValue(int value) const
{
    return stepTimeText(value);
}

int StepTimeBox::valueFromText(const QString &text) const
{
    return std::max(0, secondsOf(text));
}

QValidator::State StepTimeBox::validate(QString &text, int &) const
{
    static const QRegularExpression form(QStringLiteral("^\\s*[0-9:]*\\s*$"));
    if (!form.match(text).hasMatch())
        return QValidator::Invalid;
    const int seconds = secondsOf(text);
    return seconds >= minimum() && seconds <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

StepEditor::StepEditor(StoryDocument &document, StepModel &model, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_language(document.language().id())
    , m_languages(new QActionGroup(this))
    , m_titleLabel(new QLabel(this))
    , m_timeLabel(new QLabel(this))
    , m_notesLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_time(new StepTimeBox(this))
    , m_reveal(new QPushButton(this))
    , m_notes(new QTextEdit(this))
{
    build();
    connect(m_title, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_model.setText(m_step.row(), StepText::Title, m_language, text); });
    connect(m_notes, &QTextEdit::textChanged, this,
        [this] { m_model.setText(m_step.row(), StepText::Notes, m_language, typedNotes()); });
    connect(m_time, &QSpinBox::valueChanged, this, [this](int seconds) { m_model.setSeconds(m_step.row(), seconds); });
    connect(m_reveal, &QPushButton::clicked, this, &StepEditor::editReveal);
    connect(&m_model, &StepModel::talkChanged, this, &StepEditor::refresh);
    connect(&m_document, &StoryDocument::languageChanged, this, [this] { setTextLanguage(m_document.language().id()); });
    retranslate();
    showStep({});
}

void StepEditor::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QList<QAction *> choices;
    for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
        QAction *choice =
            m_languages->addAction(language == LanguageId::Japanese ? QStringLiteral("日本語") : QStringLiteral("English"));
        choice->setCheckable(true);
        choice->setChecked(language == m_language);
        connect(choice, &QAction::triggered, this, [this, language] { setTextLanguage(language); });
        choices.append(choice);
    }
    m_timeLabel->setBuddy(m_time);
    m_titleLabel->setBuddy(m_title);
    m_notesLabel->setBuddy(m_notes);
    for (QLabel *label : {m_timeLabel, m_titleLabel, m_notesLabel})
        label->setProperty("quiet", true);
    row->addWidget(new Segments(choices, this));
    row->addStretch(1);
    row->addWidget(m_timeLabel);
    row->addWidget(m_time);
    m_notes->setTabChangesFocus(true);
    m_notes->setAcceptRichText(false);
    writeNotes({});
    m_title->setMaxLength(200);
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_time)})
        field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    column->addLayout(row);
    column->addSpacing(4);
    column->addWidget(m_titleLabel);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_notesLabel);
    column->addWidget(m_notes, 1);
    column->addSpacing(4);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
}

void StepEditor::showStep(const QModelIndex &index)
{
    m_step = index;
    m_seen.reset();
    refresh();
}

void StepEditor::setTextLanguage(LanguageId language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_languages->actions().at(language == LanguageId::Japanese ? 0 : 1)->setChecked(true);
    retranslate();
    refresh();
}

/// As typed: the plain text of the widget would turn no-break spaces into others.
QString StepEditor::typedNotes() const
{
    return m_notes->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

/// With the lines of the other panels: the interface face has no leading of its own.
void StepEditor::writeNotes(const QString &text)
{
    m_notes->setPlainText(text);
    QTextCursor all(m_notes->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(notesLeading, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    m_notes->document()->clearUndoRedoStacks();
}

StepEditor::Seen StepEditor::inStory() const
{
    const Step *step = m_model.step(m_step.isValid() ? m_step.row() : -1);
    if (!step)
        return {};
    return {step->id, m_language, textIn(step->title, m_language), textIn(step->notes, m_language), step->seconds};
}

/// A field is only written where the story has something else than what was last seen: the cursor stays where somebody types.
void StepEditor::refresh()
{
    const Seen now = inStory();
    const bool isOther = !m_seen || now.step != m_seen->step || now.language != m_seen->language;
    setEnabled(!now.step.isEmpty());
    const QSignalBlocker title(m_title), notes(m_notes), time(m_time);
    if ((isOther || now.title != m_seen->title) && now.title != m_title->text().simplified())
        m_title->setText(now.title);
    if ((isOther || now.notes != m_seen->notes) && now.notes != typedNotes())
        writeNotes(now.notes);
    if (now.seconds != m_time->value())
        m_time->setValue(now.seconds);
    const Step *step = m_model.step(m_step.isValid() ? m_step.row() : -1);
    m_title->setPlaceholderText(step && chartInfo(step->chart) ? chartName(step->chart, Language::of(m_language)) : QString());
    m_reveal->setText(
        step && !step->reveal.empty() ? tr("What appears when… (%1)").arg(step->reveal.size()) : tr("What appears when…"));
    m_reveal->setEnabled(step && chartInfo(step->chart));
    m_seen = now;
}

/// The chart as the step shows it, in the language of the window.
void StepEditor::editReveal()
{
    const Step *step = m_model.step(m_step.isValid() ? m_step.row() : -1);
    if (!step)
        return;
    const Figures figures = evaluate(m_document.story(), scenarioOf(step->view, m_document.scenario()));
    const ChartPlan plan = planChart(step->chart, m_document.story(), figures, optionsOf(*step, m_document.language()));
    m_document.closeUndoStep();
    auto *dialog = new RevealDialog(plan ? *plan : ChartSpec(), *step, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row = m_step] {
        if (!row.isValid())
            return;
        m_model.setReveal(row.row(), dialog->reveal(), dialog->focus());
        m_document.closeUndoStep();
    });
    dialog->open();
}

/// Whoever leaves a field is done with it: what comes next is a step of its own.
bool StepEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_document.closeUndoStep();
    return QWidget::eventFilter(watched, event);
}

void StepEditor::retranslate()
{
    m_titleLabel->setText(tr("Title"));
    m_timeLabel->setText(tr("Time"));
    m_notesLabel->setText(
        m_language == LanguageId::Japanese ? tr("Notes in Japanese (Markdown)") : tr("Notes in English (Markdown)"));
    m_title->setAccessibleName(tr("Title"));
    m_time->setAccessibleName(tr("Planned time of the step, minutes and seconds"));
    m_time->setToolTip(m_time->accessibleName());
    m_time->setSpecialValueText(tr("None"));
    m_reveal->setToolTip(tr("Which values come with which press, and which one stands out"));
    refresh();
    m_notes->setAccessibleName(m_notesLabel->text());
    m_notes->setPlaceholderText(tr("What to say, and what to be careful about"));
}

void StepEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenbin

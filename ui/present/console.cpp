// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/console.h"

#include "ui/panels/flowlabel.h"
#include "ui/present/consolelook.h"
#include "ui/present/evidencestrip.h"
#include "ui/present/keylist.h"
#include "ui/present/notespane.h"
#include "ui/present/pictureframe.h"
#include "ui/present/questionbox.h"
#include "ui/present/questions.h"
#include "ui/present/stepgrid.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace tenbin {
namespace {

constexpr int leftShare = 58; // percent of the width
constexpr int margin = 20;
constexpr int gap = 24;
constexpr int lampSide = 10;
constexpr int frameWidth = 4; // both sides
const QSize smallestConsole(900, 600);

} // namespace

PresenterConsole::PresenterConsole(const TalkContent &content, const ConsoleSources &sources, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_content(content)
    , m_sources(sources)
    , m_bar(new ConsoleBar(this))
    , m_stageName(consoleLabel(this, 13, Weight::Bold, Ink::Quiet))
    , m_lamp(new QLabel(this))
    , m_screenName(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_reopen(consoleButton(this))
    , m_swap(consoleButton(this))
    , m_stageFrame(new PictureFrame(Role::Accent, this))
    , m_stage(new StageView(Seat::Presenter, m_stageFrame))
    , m_evidence(new EvidenceStrip(this))
    , m_nextName(consoleLabel(this, 13, Weight::Bold, Ink::Quiet))
    , m_nextFrame(new PictureFrame(Role::Line, this))
    , m_next(new StepPicture(m_nextFrame))
    , m_revealsName(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_reveals(new QVBoxLayout)
    , m_notes(new NotesPane(this))
    , m_grid(new StepGrid(this))
    , m_questions(new QuestionBox(
          [this] { return talkQuestions(m_content, m_state.step); }, [this](const QString &id) { return answerTo(id); }, this))
    , m_keys(new KeyList(this))
{
    setObjectName(QStringLiteral("console"));
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_InputMethodEnabled, false); // keys are commands, whatever input method is on
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(smallestConsole);
    setWindowIcon(themeIcon(QStringLiteral("tenbin")));
    build();
    connectParts();
    m_stage->setSource(m_sources.steps);
    m_stage->setAnswers(m_sources.answers);
    m_next->setSource(m_sources.steps);
    setKeys({});
    retranslate();
}

PresenterConsole::~PresenterConsole() = default;

void PresenterConsole::build()
{
    m_stageFrame->setContent(m_stage);
    m_nextFrame->setContent(m_next);
    m_nextFrame->setFixedHeight(176);
    auto *left = new QWidget(this);
    left->setLayout(buildLeft());
    auto *right = new QWidget(this);
    right->setLayout(buildRight());
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(margin, 12, margin, 12);
    middle->setSpacing(gap);
    middle->addWidget(left, leftShare);
    middle->addWidget(right, 100 - leftShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(middle, 1);
    column->addWidget(m_questions);
}

QVBoxLayout *PresenterConsole::buildLeft()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_stageName);
    head->addSpacing(12);
    head->addWidget(m_lamp);
    head->addWidget(m_screenName);
    head->addWidget(m_reopen);
    head->addStretch();
    head->addWidget(m_swap);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stageFrame, 1);
    column->addSpacing(4);
    column->addWidget(m_evidence);
    column->addStretch();
    return column;
}

QVBoxLayout *PresenterConsole::buildRight()
{
    m_reveals->setSpacing(6);
    auto *reveals = new QVBoxLayout;
    reveals->setSpacing(6);
    reveals->addWidget(m_revealsName);
    reveals->addLayout(m_reveals);
    reveals->addStretch();
    auto *next = new QHBoxLayout;
    next->setSpacing(12);
    next->addWidget(m_nextFrame, 3);
    next->addLayout(reveals, 2);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_nextName);
    column->addLayout(next);
    column->addSpacing(4);
    column->addWidget(m_notes, 1);
    column->addWidget(m_grid);
    return column;
}

void PresenterConsole::connectParts()
{
    connect(m_stage, &StageView::intent, this, &PresenterConsole::intent);
    connect(m_stage, &StageView::valueClicked, m_questions, &QuestionBox::tell);
    connect(m_bar, &ConsoleBar::commandWanted, this, [this](PresentCommand command) {
        if (const std::optional<TalkIntent> wanted = PressedKey{command, 0}.intent())
            emit intent(*wanted);
        else
            emit commandWanted(command);
    });
    connect(m_grid, &StepGrid::stepWanted, this, [this](int number) { emit intent({TalkIntent::Kind::GoTo, number}); });
    connect(m_evidence, &EvidenceStrip::chosen, m_questions, &QuestionBox::tell);
    connect(m_questions, &QuestionBox::showWanted, this, [this](const QString &answer) {
        emit intent({TalkIntent::Kind::Answer, 0, {}, {}, answer});
    });
    connect(m_questions, &QuestionBox::stepWanted, this, [this](int number) { emit intent({TalkIntent::Kind::GoTo, number}); });
    connect(m_questions, &QuestionBox::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_notes, &NotesPane::typeSizeChanged, this, &PresenterConsole::notesSizeChanged);
    connect(m_reopen, &QToolButton::clicked, this, &PresenterConsole::audienceWanted);
    connect(m_swap, &QToolButton::clicked, this, [this] { emit commandWanted(PresentCommand::Swap); });
}

TalkAnswer PresenterConsole::answerTo(const QString &id) const
{
    if (m_state.step >= m_content.stepCount())
        return {};
    return talkAnswer(id, m_content.story(), m_content.figures(m_state.step), m_content.language());
}

int PresenterConsole::nextStep() const
{
    const int next = m_state.step + 1;
    const bool leavesTalk = next == m_content.plan().mainCount; // backup steps come only when asked for
    return next >= m_content.stepCount() || leavesTalk ? -1 : next;
}

void PresenterConsole::refresh()
{
    m_stage->setPlan(m_content.plan());
    m_next->refresh();
    QStringList titles;
    for (int i = 0; i < m_content.stepCount(); ++i)
        titles.append(m_content.title(i));
    m_grid->setSteps(titles, m_content.plan().mainCount);
    m_stage->setState(m_state);
    m_grid->setState(m_state);
    m_questions->invalidate();
    showStep();
}

void PresenterConsole::setState(const TalkState &state)
{
    const TalkState before = std::exchange(m_state, state);
    m_stage->setState(state);
    m_bar->setState(state);
    m_grid->setState(state);
    m_stageName->setText(stageWords());
    if (state.answer != before.answer)
        m_questions->setShown(state.answer);
    if (state.step != before.step) {
        m_questions->invalidate();
        showStep();
    } else if (state.revealed != before.revealed) {
        showReveals();
    }
}

/// Black, white and frozen are the audience's only: the picture here goes on.
QString PresenterConsole::stageWords() const
{
    if (m_state.frozen)
        return tr("The audience's picture is frozen at step %1").arg(m_state.frozenStep + 1);
    switch (m_state.curtain) {
    case Curtain::Black:
        return tr("The audience's screen is black");
    case Curtain::White:
        return tr("The audience's screen is white");
    case Curtain::None:
        break;
    }
    return tr("What the audience sees");
}

void PresenterConsole::showStep()
{
    if (m_state.step >= m_content.stepCount())
        return;
    const int mainCount = m_content.plan().mainCount;
    m_bar->setStep(m_state.step + 1, mainCount, m_content.title(m_state.step), m_state.step >= mainCount);
    m_notes->setNotes(m_content.language().pick(m_content.step(m_state.step).notes));
    showNext();
    showReveals();
    showEvidence();
}

void PresenterConsole::showNext()
{
    const int next = nextStep();
    m_next->setStep(next);
    m_nextFrame->setVisible(next >= 0);
    m_nextName->setText(next < 0 ? tr("Next: the end") : tr("Next  %1  %2").arg(next + 1).arg(m_content.title(next)));
}

void PresenterConsole::showReveals()
{
    while (QLayoutItem *item = m_reveals->takeAt(0)) {
        delete item->layout();
        delete item->widget();
        delete item;
    }
    const QStringList reveals = m_content.reveals(m_state.step);
    m_revealsName->setVisible(!reveals.isEmpty());
    for (int i = 0; i < reveals.size(); ++i) {
        const bool there = i < m_state.revealed;
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *sign = new QLabel(line);
        sign->setPixmap(
            roleIcon(there ? QStringLiteral("tick") : QStringLiteral("plus"), there ? Role::Positive : Role::Muted, m_theme)
                .pixmap(QSize(14, 14), devicePixelRatioF()));
        auto *words = new FlowLabel(line);
        words->setText(reveals.at(i));
        words->setProperty("quiet", !there);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_reveals->addWidget(line);
    }
}

void PresenterConsole::showEvidence()
{
    const ChartPlan &plan = m_content.chart(m_state.step);
    if (plan)
        m_evidence->show(mainFigures(*plan, m_content.story(), m_content.figures(m_state.step), m_content.language()),
            plan->footer.caveats, m_theme);
    else
        m_evidence->show({}, {plan.error().reason}, m_theme);
}

void PresenterConsole::setTimes(const BarTimes &times)
{
    m_bar->setTimes(times);
}

void PresenterConsole::setThemes(Theme console, Theme stage)
{
    m_theme = console;
    setPalette(themePalette(console));
    setStyleSheet(consoleStyleSheet(console));
    m_bar->setTheme(console);
    m_stageFrame->setTheme(console);
    m_nextFrame->setTheme(console);
    m_notes->setTheme(console);
    m_questions->setTheme(console);
    m_stage->setTheme(stage);
    m_next->setLook(m_stage->pictureSize(), stage);
    m_keys->setRows(keyHelp(m_overrides, m_content.language()), console);
    setAudience(m_screen, m_audienceOpen);
    showStep();
}

void PresenterConsole::setPictureSize(const QSize &size)
{
    m_stage->setPictureSize(size);
    const QSize shape = m_stage->pictureSize();
    m_stageFrame->setShape(shape);
    fitStage();
    m_nextFrame->setShape(shape);
    m_next->setLook(shape, m_theme == Theme::Contrast ? Theme::Contrast : Theme::Light);
}

void PresenterConsole::setMotion(Motion motion)
{
    m_stage->setMotion(motion);
}

void PresenterConsole::setKeys(const KeyOverrides &overrides)
{
    m_overrides = overrides;
    m_bindings = keyBindings(overrides);
    m_bar->setKeys(m_bindings);
    m_swap->setText(withKey(tr("Swap screens"), PresentCommand::Swap, m_bindings));
    m_keys->setRows(keyHelp(overrides, m_content.language()), m_theme);
}

void PresenterConsole::setNotesSize(int px)
{
    m_notes->setTypeSize(px);
}

void PresenterConsole::setAudience(const QString &screen, bool open)
{
    m_screen = screen;
    m_audienceOpen = open;
    const QIcon lamp =
        roleIcon(open ? QStringLiteral("tick-circle") : QStringLiteral("cross"), open ? Role::Positive : Role::Negative, m_theme);
    m_lamp->setPixmap(lamp.pixmap(QSize(lampSide + 4, lampSide + 4), devicePixelRatioF()));
    m_screenName->setText(open ? tr("Screen “%1”").arg(screen) : tr("The audience's window is closed"));
    m_reopen->setVisible(!open);
}

/// No button: keys are the talk's from the start.
void PresenterConsole::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

void PresenterConsole::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void PresenterConsole::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keys->hide();
    fitStage();
}

/// What belongs to the picture stands right below it, also where there is more room.
void PresenterConsole::fitStage()
{
    const QSize shape = m_stage->pictureSize();
    const double width = (this->width() - 2 * margin - gap) * leftShare / 100.0;
    if (!shape.isEmpty())
        m_stageFrame->setMaximumHeight(qRound(width * shape.height() / shape.width()) + frameWidth);
}

void PresenterConsole::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PresenterConsole::retranslate()
{
    setWindowTitle(tr("Presenter's screen"));
    m_stageName->setText(stageWords());
    m_revealsName->setText(tr("Shown in this step"));
    m_reopen->setText(tr("Open it again"));
    m_swap->setText(withKey(tr("Swap screens"), PresentCommand::Swap, m_bindings));
    setAudience(m_screen, m_audienceOpen);
    m_keys->setRows(keyHelp(m_overrides, m_content.language()), m_theme);
    showNext();
}

} // namespace tenbin

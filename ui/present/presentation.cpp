// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presentation.h"

#include "ui/present/audiencewindow.h"
#include "ui/present/console.h"
#include "ui/present/consolelook.h"

#include <QLocale>
#include <QScreen>
#include <QTime>
#include <QWindow>

namespace tenbin {
namespace {

constexpr std::chrono::milliseconds tickTime{250};

/// On a screen of its own the console fills it; beside the audience's window it is a window like others.
void putConsole(PresenterConsole &console, QScreen *screen, bool alone)
{
    if (!screen)
        return;
    const bool elsewhere = console.isVisible() && console.screen() != screen;
    if (elsewhere)
        console.setWindowState(Qt::WindowNoState);
    if (console.isVisible() && !elsewhere)
        return;
    (void)console.winId(); // makes the window, so that it can be put somewhere before it is seen
    console.windowHandle()->setScreen(screen);
    console.setGeometry(screen->availableGeometry());
    if (alone)
        console.showMaximized();
    else
        console.show();
}

} // namespace

Presentation::Presentation(StoryDocument &document, QWidget &window, const TalkSettings &settings, const QString &folder)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
    , m_settings(settings)
    , m_file(folder)
{
    m_clock.start();
    m_tick.setInterval(tickTime);
    connect(&m_tick, &QTimer::timeout, this, &Presentation::tick);
    connect(&m_screens, &Screens::changed, this, &Presentation::place);
    for (const auto change : {&StoryDocument::storyChanged, &StoryDocument::figuresChanged, &StoryDocument::languageChanged})
        connect(&m_document, change, this, &Presentation::follow);
}

Presentation::~Presentation()
{
    delete m_audience;
    delete m_console;
}

AudienceWindow *Presentation::audience() const
{
    return m_audience;
}

PresenterConsole *Presentation::console() const
{
    return m_console;
}

TalkTime Presentation::now() const
{
    return TalkTime(m_clock.elapsed());
}

std::shared_ptr<const Story> Presentation::story() const
{
    return talkStory(
        m_document.sharedStory(), m_document.figures(), [this](const QString &chart) { return m_document.viewOptions(chart); });
}

StageStep Presentation::stageStep(int step) const
{
    if (!m_content || step < 0 || step >= m_content->stepCount())
        return {};
    return {m_content->chart(step), m_content->step(step).reveal};
}

StageAnswer Presentation::answer(const QString &subject) const
{
    if (!m_content || m_state.step >= m_content->stepCount())
        return {};
    const Figures &figures = m_content->figures(m_state.step);
    const std::vector<ClaimCheck> claims = checkClaims(m_content->story(), figures);
    if (const ChartPlan &chart = m_content->chart(m_state.step); chart && !figures.fact(subject) && !figures.figure(subject)) {
        for (const Datum &datum : chart->data)
            if (datum.id == subject)
                return stageAnswer(m_content->story(), figures, claims, datum, m_content->language());
    }
    return stageAnswer(m_content->story(), figures, claims, subject, m_content->language());
}

// ---- beginning and end ----

bool Presentation::start(const QString &chart)
{
    if (isRunning()) {
        openAudience();
        openConsole();
        place();
        return true;
    }
    m_pacing = {};
    m_content = std::make_unique<TalkContent>(story(), m_document.scenario(), m_document.language());
    return begin(std::max(0, m_content->stepWithChart(chart, -1)));
}

bool Presentation::resume(const TalkSession &session)
{
    if (isRunning())
        return false;
    m_content = std::make_unique<TalkContent>(story(), m_document.scenario(), m_document.language());
    const int step = m_content->stepWithId(session.stepId, session.step);
    if (!session.audienceScreen.isEmpty())
        m_settings.audienceScreen = session.audienceScreen;
    if (!session.consoleScreen.isEmpty())
        m_settings.consoleScreen = session.consoleScreen;
    m_pacing.restore(session.stepId, TalkTime(session.elapsed));
    if (!begin(std::max(0, step)))
        return false;
    m_state.revealed = session.revealed;
    m_state = fitted(m_state, m_content->plan());
    show();
    keep();
    return true;
}

bool Presentation::begin(int step)
{
    if (m_content->stepCount() == 0) {
        m_content.reset();
        return false;
    }
    m_state = {};
    m_state.step = step;
    m_state = fitted(m_state, m_content->plan());
    m_wish = {
        m_settings.audienceScreen, m_settings.consoleScreen, m_window.screen() ? m_window.screen()->name() : QString(), false};
    m_awake.hold(tr("A talk is being given"));
    openConsole(); // the audience's window comes last and has the keyboard
    openAudience();
    place();
    m_tick.start();
    tick();
    keep();
    emit started();
    return true;
}

void Presentation::end()
{
    if (!isRunning() || m_ending)
        return;
    m_ending = true;
    m_tick.stop();
    m_pacing.pause(now());
    if (m_audience)
        m_audience->close();
    if (m_console)
        m_console->close();
    m_content.reset();
    m_awake.release();
    m_file.end();
    m_ending = false;
    emit ended();
}

// ---- windows ----

void Presentation::openAudience()
{
    if (m_audience)
        return;
    m_audience = new AudienceWindow;
    m_audience->setAttribute(Qt::WA_DeleteOnClose);
    m_audience->setKeys(m_settings.keys);
    m_audience->setWindowTitle(tr("Talk"));
    m_audience->setWindowIcon(m_window.windowIcon());
    StageView &stage = *m_audience->stage();
    stage.setSource([this](int step) { return stageStep(step); });
    stage.setAnswers([this](const QString &subject) { return answer(subject); });
    stage.setTheme(m_theme);
    stage.setPlan(m_content->plan());
    stage.setState(m_state);
    connect(m_audience, &AudienceWindow::intent, this, &Presentation::apply);
    connect(m_audience, &AudienceWindow::command, this, &Presentation::perform);
    connect(m_audience, &AudienceWindow::closing, this, &Presentation::audienceClosed);
}

void Presentation::openConsole()
{
    if (m_console)
        return;
    const ConsoleSources sources{
        [this](int step) { return stageStep(step); }, [this](const QString &subject) { return answer(subject); }};
    m_console = new PresenterConsole(*m_content, sources);
    m_console->setAttribute(Qt::WA_DeleteOnClose);
    m_console->addActions(m_actions);
    m_console->setKeys(m_settings.keys);
    m_console->setNotesSize(m_settings.notes);
    m_console->refresh();
    m_console->setState(m_state);
    m_console->setThemes(consoleTheme(m_theme), m_theme);
    connect(m_console, &PresenterConsole::intent, this, &Presentation::apply);
    connect(m_console, &PresenterConsole::commandWanted, this, &Presentation::perform);
    connect(m_console, &PresenterConsole::closed, this, &Presentation::consoleClosed);
    connect(m_console, &PresenterConsole::audienceWanted, this, [this] {
        openAudience();
        place();
    });
    connect(m_console, &PresenterConsole::notesSizeChanged, this, [this](int px) {
        m_settings.notes = px;
        emit settingsChanged();
    });
}

/// Both windows on their screens as these are now. Where they share one, the keyboard belongs to the one in front.
void Presentation::place()
{
    if (!isRunning())
        return;
    const std::optional<ScreenChoice> choice = chooseScreens(Screens::list(), m_wish);
    if (!choice)
        return;
    QScreen *audienceScreen = Screens::named(choice->audience);
    const bool shared = choice->audience == choice->console;
    m_wish.consoleInFront = m_wish.consoleInFront && shared;
    if (m_console)
        putConsole(*m_console, Screens::named(choice->console), !shared);
    if (m_audience) {
        const bool there = m_audience->isVisible() && m_audience->isFullScreen() && m_audience->screen() == audienceScreen
            && audienceScreen && m_audience->geometry() == audienceScreen->geometry();
        if (!there)
            m_audience->showOn(audienceScreen);
        m_audience->stage()->setAids(shared || !m_console ? Aids::Shown : Aids::Hidden);
    }
    QWidget *front = m_console && m_audience && shared ? (m_wish.consoleInFront ? static_cast<QWidget *>(m_console) : m_audience)
        : m_console                                    ? static_cast<QWidget *>(m_console)
                                                       : m_audience;
    if (front) {
        front->raise();
        front->activateWindow();
    }
    if (m_console) {
        m_console->setPictureSize(audienceScreen ? stageSize(audienceScreen->size()) : QSize());
        m_console->setAudience(Screens::title(choice->audience), m_audience != nullptr);
    }
}

void Presentation::audienceClosed()
{
    m_audience = nullptr; // it deletes itself
    if (m_ending)
        return;
    if (!m_console)
        end();
    else
        m_console->setAudience({}, false);
}

void Presentation::consoleClosed()
{
    m_console = nullptr;
    if (m_ending)
        return;
    if (!m_audience)
        end();
    else
        place();
}

void Presentation::setTheme(Theme theme)
{
    m_theme = theme;
    if (m_audience)
        m_audience->stage()->setTheme(theme);
    if (m_console)
        m_console->setThemes(consoleTheme(theme), theme);
}

// ---- moves ----

void Presentation::apply(const TalkIntent &intent)
{
    if (!isRunning())
        return;
    if (leaves(m_state, intent)) {
        end();
        return;
    }
    const TalkState before = m_state;
    m_state = talked(m_state, intent, m_content->plan());
    if (m_state == before)
        return;
    show();
    moved(before);
    const bool answered = m_state.answer != before.answer || m_state.step != before.step;
    if (answered && std::exchange(m_wish.consoleInFront, false))
        place(); // on one screen: the audience is to see it
}

void Presentation::show()
{
    if (m_audience)
        m_audience->stage()->setState(m_state);
    if (m_console)
        m_console->setState(m_state);
}

void Presentation::moved(const TalkState &before)
{
    if (m_state.step == before.step && m_state.revealed == before.revealed)
        return;
    m_pacing.move(m_content->step(m_state.step).id, now());
    tick();
    keep();
}

void Presentation::perform(PresentCommand command)
{
    if (!isRunning())
        return;
    switch (command) {
    case PresentCommand::Swap:
        if (const std::optional<ScreenChoice> choice = chooseScreens(Screens::list(), m_wish)) {
            m_wish = swapped(m_wish, *choice);
            if (choice->audience != choice->console) {
                m_settings.audienceScreen = m_wish.audience;
                m_settings.consoleScreen = m_wish.console;
                emit settingsChanged();
            }
            openAudience();
            openConsole();
            place();
            keep();
        }
        break;
    case PresentCommand::Timer:
        if (m_pacing.isPaused())
            m_pacing.resume(now());
        else
            m_pacing.pause(now());
        tick();
        break;
    case PresentCommand::TimerReset:
        m_pacing = {};
        tick();
        keep();
        break;
    case PresentCommand::Question:
    case PresentCommand::Keys:
        openConsole(); // what only the presenter is to see is never shown elsewhere
        m_wish.consoleInFront = true; // counts where both share one screen
        place();
        m_console->act(command);
        break;
    default:
        if (m_console)
            m_console->act(command);
        break;
    }
}

/// The same step with what it shows now, or where it is gone the one at its place.
void Presentation::follow()
{
    if (!isRunning())
        return;
    const QString id = m_content->stepCount() > 0 ? m_content->step(m_state.step).id : QString();
    m_content->update(story(), m_document.scenario(), m_document.language());
    if (m_content->stepCount() == 0) {
        end();
        return;
    }
    m_state.step = m_content->stepWithId(id, m_state.step);
    m_state = fitted(m_state, m_content->plan());
    if (m_audience) {
        m_audience->stage()->setPlan(m_content->plan());
        m_audience->stage()->setState(m_state);
    }
    if (m_console) {
        m_console->refresh();
        m_console->setState(m_state);
    }
    keep();
}

// ---- time and what is kept ----

void Presentation::setKeys(const KeyOverrides &keys)
{
    if (keys == m_settings.keys)
        return;
    m_settings.keys = keys;
    if (m_audience)
        m_audience->setKeys(keys);
    if (m_console)
        m_console->setKeys(keys);
    emit settingsChanged();
}

void Presentation::setMinutes(int minutes)
{
    m_settings.minutes = minutes;
    emit settingsChanged();
    tick();
}

void Presentation::tick()
{
    if (!m_console || !isRunning())
        return;
    BarTimes times;
    times.elapsed = m_pacing.elapsed(now());
    times.paused = m_pacing.isPaused();
    times.planned = plannedSpan(m_content->story(), m_content->plan(), m_state.step);
    if (m_settings.minutes > 0)
        times.left = remaining(times.elapsed, std::chrono::minutes(m_settings.minutes));
    times.clock = QTime::currentTime().toString(QStringLiteral("H:mm"));
    m_console->setTimes(times);
}

void Presentation::keep()
{
    TalkSession session;
    session.path = m_document.path();
    session.story = m_document.story().id;
    session.title = m_document.story().title;
    session.stepId = m_content->step(m_state.step).id;
    session.step = m_state.step;
    session.revealed = m_state.revealed;
    session.elapsed = m_pacing.elapsed(now()).count();
    session.audienceScreen = m_wish.audience;
    session.consoleScreen = m_wish.console;
    m_file.keep(session);
}

} // namespace tenbin

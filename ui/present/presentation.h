// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a talk while it is given: both windows, the state they show, the time, the screens, and what survives a crash.
#pragma once

#include "ui/present/pacing.h"
#include "ui/present/presentkeys.h"
#include "ui/present/screenawake.h"
#include "ui/present/screens.h"
#include "ui/present/talkcontent.h"
#include "ui/present/talksession.h"
#include "ui/settings.h"
#include "ui/storydocument.h"

#include <QAction>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace tenbin {

class AudienceWindow;
class PresenterConsole;
struct StageAnswer;
struct StageStep;

/// The talk reads the document and never changes it. It ends with Escape, or when both windows are closed.
class Presentation final : public QObject {
    Q_OBJECT
public:
    /// `window`: the reader's, which stays as it is. Sessions are kept in `folder`.
    Presentation(StoryDocument &document, QWidget &window, const TalkSettings &settings, const QString &folder);
    ~Presentation() override;

    [[nodiscard]] bool isRunning() const { return m_content != nullptr; }
    /// From the first step, or from the first that shows `chart`. False: there is nothing to show. A talk that is going on stays
    /// where it is and gets back the windows that were closed.
    bool start(const QString &chart = {});
    void end();

    /// A talk that broke off with the program; the story is for the caller to open.
    [[nodiscard]] std::optional<TalkSession> interrupted() const { return m_file.interrupted(); }
    void discardInterrupted() { m_file.discardInterrupted(); }
    bool resume(const TalkSession &session);

    void apply(const TalkIntent &intent);
    void perform(PresentCommand command);
    void setTheme(Theme theme); ///< of the reader's window
    void setMinutes(int minutes); ///< the time counts down from; 0: it counts up
    void setKeys(const KeyOverrides &keys);
    void setActions(const QList<QAction *> &actions) { m_actions = actions; } ///< of the reader's window that work here too

    [[nodiscard]] const TalkState &state() const { return m_state; }
    [[nodiscard]] const TalkSettings &settings() const { return m_settings; }
    [[nodiscard]] AudienceWindow *audience() const; ///< null: closed
    [[nodiscard]] PresenterConsole *console() const; ///< null: closed
    /// Time per step so far, by its id; empty before the first talk.
    [[nodiscard]] QMap<QString, TalkTime> spent() const { return m_pacing.spent(now()); }

signals:
    void started();
    void ended();
    void settingsChanged();

private:
    bool begin(int step);
    void openAudience();
    void openConsole();
    void place();
    void moved(const TalkState &before);
    void follow(); ///< the document changed
    void show(); ///< the state, in both windows
    void tick();
    void keep();
    void audienceClosed();
    void consoleClosed();
    [[nodiscard]] TalkTime now() const;
    [[nodiscard]] StageStep stageStep(int step) const;
    [[nodiscard]] StageAnswer answer(const QString &subject) const;
    [[nodiscard]] std::shared_ptr<const Story> story() const;

    StoryDocument &m_document;
    QWidget &m_window;
    TalkSettings m_settings;
    Theme m_theme = Theme::Light;
    QElapsedTimer m_clock;
    TalkSessionFile m_file;
    ScreenAwake m_awake;
    Screens m_screens;
    ScreenWish m_wish;
    QList<QAction *> m_actions;
    std::unique_ptr<TalkContent> m_content; ///< null: no talk
    TalkState m_state;
    Pacing m_pacing;
    QTimer m_tick;
    QPointer<AudienceWindow> m_audience;
    QPointer<PresenterConsole> m_console;
    bool m_ending = false;
};

} // namespace tenbin

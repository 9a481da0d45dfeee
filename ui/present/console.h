// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the presenter's screen: what the audience sees, what comes next, notes, times, evidence, steps and questions.
#pragma once

#include "ui/present/consolebar.h"
#include "ui/present/mainfigures.h"
#include "ui/present/stageview.h"
#include "ui/present/talkcontent.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tenbin {

class EvidenceStrip;
class KeyList;
class NotesPane;
class PictureFrame;
class QuestionBox;
class StepGrid;
class StepPicture;
struct FindEntry;

/// What of the talk the console reads and never changes.
struct ConsoleSources {
    StageScene::Source steps;
    std::function<StageAnswer(const QString &subject)> answers;
};

class PresenterConsole final : public QWidget {
    Q_OBJECT
public:
    /// `content` must outlive the console.
    PresenterConsole(const TalkContent &content, const ConsoleSources &sources, QWidget *parent = nullptr);
    ~PresenterConsole() override;

    void refresh(); ///< story, values or language changed
    void setState(const TalkState &state);
    void setTimes(const BarTimes &times);
    void setThemes(Theme console, Theme stage);
    void setPictureSize(const QSize &size); ///< of the audience's screen
    void setMotion(Motion motion);
    void setKeys(const KeyOverrides &overrides);
    void setNotesSize(int px);
    /// `screen`: its name for the reader; `open`: the audience's window is there.
    void setAudience(const QString &screen, bool open);
    void act(PresentCommand command); ///< commands that are the console's own: question, notes, keys, zoom
    [[nodiscard]] StageView &stage() const { return *m_stage; }
    [[nodiscard]] QuestionBox &questions() const { return *m_questions; }

signals:
    void intent(const tenbin::TalkIntent &intent);
    void commandWanted(tenbin::PresentCommand command);
    void audienceWanted(); ///< its window is to open again
    void notesSizeChanged(int px);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void perform(const PressedKey &pressed);
    void build();
    [[nodiscard]] QVBoxLayout *buildLeft();
    [[nodiscard]] QVBoxLayout *buildRight();
    void connectParts();
    void fitStage();
    void showStep();
    void showEvidence();
    void showReveals();
    void showNext();
    void retranslate();
    [[nodiscard]] QString stageWords() const;
    [[nodiscard]] int nextStep() const; ///< −1: none
    [[nodiscard]] TalkAnswer answerTo(const QString &id) const;

    const TalkContent &m_content;
    ConsoleSources m_sources;
    TalkState m_state;
    KeyOverrides m_overrides;
    std::vector<KeyBinding> m_bindings;
    Theme m_theme = Theme::Dark;
    QString m_screen;
    bool m_audienceOpen = true;
    ConsoleBar *m_bar;
    QLabel *m_stageName;
    QLabel *m_lamp;
    QLabel *m_screenName;
    QToolButton *m_reopen;
    QToolButton *m_swap;
    PictureFrame *m_stageFrame;
    StageView *m_stage;
    EvidenceStrip *m_evidence;
    QLabel *m_nextName;
    PictureFrame *m_nextFrame;
    StepPicture *m_next;
    QLabel *m_revealsName;
    QVBoxLayout *m_reveals;
    NotesPane *m_notes;
    StepGrid *m_grid;
    QuestionBox *m_questions;
    KeyList *m_keys;
};

} // namespace tenbin

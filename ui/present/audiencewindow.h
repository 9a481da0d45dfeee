// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the window on the projector: nothing but the stage, the whole screen, keys and mouse turned into intents.
#pragma once

#include "ui/present/presentkeys.h"
#include "ui/present/stageview.h"

class QScreen;

namespace tenbin {

/// No frame, no tool tips, no menus; the cursor goes after two seconds without movement. It is the caller's to close: keys only
/// become signals.
class AudienceWindow final : public QWidget {
    Q_OBJECT
public:
    explicit AudienceWindow(QWidget *parent = nullptr);

    [[nodiscard]] StageView *stage() const { return m_stage; }
    void setKeys(const KeyOverrides &overrides);
    /// Full screen there, wherever it is now; null: the screen it is on.
    void showOn(QScreen *screen);
    [[nodiscard]] bool isCursorHidden() const;
    /// Milliseconds without movement until the cursor goes.
    void setCursorTime(int milliseconds);

signals:
    void intent(const tenbin::TalkIntent &intent);
    /// What only the controller can do: swap, question, notes, timer, list of keys.
    void command(tenbin::PresentCommand command);
    void closing(); ///< somebody closes the window itself

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void showCursor();
    void perform(const PressedKey &pressed);

    StageView *m_stage;
    std::vector<KeyBinding> m_bindings;
    QTimer m_cursor;
};

} // namespace tenbin

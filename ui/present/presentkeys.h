// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the one table of the keys of a talk; both windows, the list of keys and the settings come from it.
#pragma once

#include "ui/present/talk.h"

#include <QKeySequence>
#include <QMap>

class QKeyEvent;

namespace tenbin {

enum class PresentCommand {
    Next,
    Previous,
    NextStep,
    PreviousStep,
    First,
    Last,
    Enter,
    Digit, ///< 0 to 9; its keys cannot be changed
    Overview,
    Black,
    White,
    Freeze,
    Dot,
    Spotlight,
    Pen,
    PenUndo,
    PenClear,
    Zoom, ///< into what is pointed at, or out again: the window knows where that is
    Question,
    Swap,
    NotesLarger,
    NotesSmaller,
    Timer,
    TimerReset,
    Keys,
    Escape,
};

struct PresentKey {
    PresentCommand command = PresentCommand::Next;
    const char *name = ""; ///< stable, in settings
    std::optional<TalkIntent::Kind> intent; ///< none: something only a window can do
    const char *words = ""; ///< English, context "PresentKeys"
    const char *keys = ""; ///< portable, separated by spaces
};

/// In the order the list of keys shows them.
[[nodiscard]] const std::vector<PresentKey> &presentKeys();

/// By PresentKey::name: keys in the table's format, instead of its own. Unknown names and keys say nothing; a text without a
/// usable key leaves the command without one, except that Escape always leaves.
using KeyOverrides = QMap<QString, QString>;

/// Which key means what.
struct KeyBinding {
    PresentCommand command = PresentCommand::Next;
    QKeyCombination key;
    bool operator==(const KeyBinding &) const = default;
};
/// In the order of the table, Escape before all; of two commands with one key the first has it.
[[nodiscard]] std::vector<KeyBinding> keyBindings(const KeyOverrides &overrides);

/// Without what does not tell commands apart: Shift only chooses which character a key gives, and the key pad is a place.
[[nodiscard]] QKeyCombination plainKey(QKeyCombination key);

/// Two commands that want the same key.
struct KeyConflict {
    PresentCommand first = PresentCommand::Next;
    PresentCommand second = PresentCommand::Next;
    QKeyCombination key;
    bool operator==(const KeyConflict &) const = default;
};
[[nodiscard]] std::vector<KeyConflict> keyConflicts(const KeyOverrides &overrides);

/// What was pressed: a command and, for digits, which.
struct PressedKey {
    PresentCommand command = PresentCommand::Next;
    int digit = 0;
    bool operator==(const PressedKey &) const = default;
    /// None for commands of a window.
    [[nodiscard]] std::optional<TalkIntent> intent() const;
};

/// By key, whatever layout or input method is on: first the key Qt names, then its text with full-width characters made plain,
/// then the place on the keyboard where the layout has no Latin letters (X11 and Wayland).
[[nodiscard]] std::optional<PressedKey> pressedKey(const QKeyEvent &event, const std::vector<KeyBinding> &bindings);
/// For text an input method hands over without a key: one character, full-width or not.
[[nodiscard]] std::optional<PressedKey> pressedText(const QString &text, const std::vector<KeyBinding> &bindings);

/// As the list of keys says it: "Page Down".
[[nodiscard]] QString keyWords(QKeyCombination key, const Language &language);

/// One line of the list that `?` shows.
struct KeyHelpRow {
    QString keys; ///< "Page Down, →, Space"
    QString words;
    bool operator==(const KeyHelpRow &) const = default;
};
[[nodiscard]] std::vector<KeyHelpRow> keyHelp(const KeyOverrides &overrides, const Language &language);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the table of the keys of a talk, and finding a command by key, text or place on the keyboard.
#include "ui/present/presentkeys.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <iterator>

namespace tenbin {

namespace {

constexpr auto *context = "PresentKeys";
constexpr Qt::KeyboardModifiers meaning = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isDigit(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

std::vector<QKeyCombination> keysIn(const QString &text)
{
    std::vector<QKeyCombination> keys;
    for (const QString &each : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QKeySequence sequence(each, QKeySequence::PortableText);
        if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown || isDigit(sequence[0].key()))
            continue; // digits are step numbers
        const QKeyCombination key = plainKey(sequence[0]);
        if (std::find(keys.cbegin(), keys.cend(), key) == keys.cend())
            keys.push_back(key);
    }
    return keys;
}

std::vector<QKeyCombination> keysOf(const PresentKey &row, const KeyOverrides &overrides)
{
    const QString own = QString::fromLatin1(row.keys);
    std::vector<QKeyCombination> keys = keysIn(overrides.value(QString::fromLatin1(row.name), own));
    if (keys.empty() && row.command == PresentCommand::Escape)
        keys = keysIn(own);
    return keys;
}

/// All pairs, also those that lose a conflict. Escape first: nothing may take the way out.
std::vector<KeyBinding> everyBinding(const KeyOverrides &overrides)
{
    std::vector<KeyBinding> all;
    for (const bool leaving : {true, false})
        for (const PresentKey &row : presentKeys())
            if ((row.command == PresentCommand::Escape) == leaving)
                for (const QKeyCombination key : keysOf(row, overrides))
                    all.push_back({row.command, key});
    return all;
}

std::optional<PressedKey> commandOf(QKeyCombination key, const std::vector<KeyBinding> &bindings)
{
    key = plainKey(key);
    if (isDigit(key.key()) && key.keyboardModifiers() == Qt::NoModifier)
        return PressedKey{PresentCommand::Digit, key.key() - Qt::Key_0};
    const auto found =
        std::find_if(bindings.cbegin(), bindings.cend(), [&](const KeyBinding &binding) { return binding.key == key; });
    return found == bindings.cend() ? std::nullopt : std::optional(PressedKey{found->command});
}

/// The key a US keyboard has at a place, by evdev code; 0 where it has none of the characters of commands.
int keyAtPlace(quint32 place)
{
    struct Row {
        quint32 first;
        const char *keys;
    };
    static constexpr std::array rows{
        Row{2, "1234567890-="}, Row{16, "QWERTYUIOP[]"}, Row{30, "ASDFGHJKL;'"}, Row{44, "ZXCVBNM,./"}};
    for (const Row &row : rows)
        if (place >= row.first && place - row.first < qstrlen(row.keys))
            return row.keys[place - row.first];
    return 0;
}

/// Full-width and half-width forms as the plain character; Japanese punctuation as what shares its key.
QChar plainCharacter(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    if (folded.size() != 1)
        return {};
    if (folded[0] == QChar(u'。'))
        return QLatin1Char('.');
    if (folded[0] == QChar(u'、'))
        return QLatin1Char(',');
    return folded[0].toUpper();
}

} // namespace

const std::vector<PresentKey> &presentKeys()
{
    using C = PresentCommand;
    using K = TalkIntent::Kind;
    static const std::vector<PresentKey> table{
        {C::Next, "next", K::Next, QT_TRANSLATE_NOOP("PresentKeys", "On: reveal more, or next step"),
            "PgDown Right Down Space N"},
        {C::Previous, "previous", K::Previous, QT_TRANSLATE_NOOP("PresentKeys", "Back"), "PgUp Left Up Backspace P"},
        {C::NextStep, "next-step", K::NextStep, QT_TRANSLATE_NOOP("PresentKeys", "Next step at once"), "Ctrl+Right Ctrl+PgDown"},
        {C::PreviousStep, "previous-step", K::PreviousStep, QT_TRANSLATE_NOOP("PresentKeys", "Previous step at once"),
            "Ctrl+Left Ctrl+PgUp"},
        {C::First, "first", K::First, QT_TRANSLATE_NOOP("PresentKeys", "First step"), "Home"},
        {C::Last, "last", K::Last, QT_TRANSLATE_NOOP("PresentKeys", "Last step"), "End"},
        {C::Digit, "digit", K::Digit, QT_TRANSLATE_NOOP("PresentKeys", "Number of a step, then Enter"), ""},
        {C::Enter, "enter", K::Enter, QT_TRANSLATE_NOOP("PresentKeys", "Go to the number typed, else on"), "Return"},
        {C::Overview, "overview", K::Overview, QT_TRANSLATE_NOOP("PresentKeys", "All steps at a glance"), "G Tab"},
        {C::Black, "black", K::Black, QT_TRANSLATE_NOOP("PresentKeys", "Black screen"), "B ."},
        {C::White, "white", K::White, QT_TRANSLATE_NOOP("PresentKeys", "White screen"), "W ,"},
        {C::Freeze, "freeze", K::Freeze, QT_TRANSLATE_NOOP("PresentKeys", "Freeze the audience's picture"), "F"},
        {C::Dot, "dot", K::Dot, QT_TRANSLATE_NOOP("PresentKeys", "Pointer"), "D"},
        {C::Spotlight, "spotlight", K::Spotlight, QT_TRANSLATE_NOOP("PresentKeys", "Spotlight"), "S"},
        {C::Pen, "pen", K::Pen, QT_TRANSLATE_NOOP("PresentKeys", "Pen"), "E"},
        {C::PenUndo, "pen-undo", K::PenUndo, QT_TRANSLATE_NOOP("PresentKeys", "Take back the last stroke"), "Ctrl+Z"},
        {C::PenClear, "pen-clear", K::PenClear, QT_TRANSLATE_NOOP("PresentKeys", "Wipe all strokes"), "C"},
        {C::Zoom, "zoom", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "Zoom in at the mouse, or out again"), "Z"},
        {C::Question, "question", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "Answer a question"), "Q"},
        {C::Swap, "swap", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "Swap the screens"), "X"},
        {C::NotesLarger, "notes-larger", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "Larger notes"), "+ ="},
        {C::NotesSmaller, "notes-smaller", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "Smaller notes"), "-"},
        {C::Timer, "timer", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "Pause the timer, or go on"), "T"},
        {C::TimerReset, "timer-reset", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "Timer back to the start"), "Ctrl+T"},
        {C::Keys, "keys", std::nullopt, QT_TRANSLATE_NOOP("PresentKeys", "These keys"), "? F1"},
        {C::Escape, "escape", K::Escape, QT_TRANSLATE_NOOP("PresentKeys", "Close what is open, then leave"), "Esc"},
    };
    return table;
}

QKeyCombination plainKey(QKeyCombination key)
{
    const int code = key.key() == Qt::Key_Enter ? int(Qt::Key_Return) : int(key.key());
    return QKeyCombination(key.keyboardModifiers() & meaning, static_cast<Qt::Key>(code));
}

QString keyWords(QKeyCombination key, const Language &language)
{
    const auto name = [&]() -> QString {
        switch (key.key()) {
        case Qt::Key_Left:
            return QStringLiteral("←");
        case Qt::Key_Right:
            return QStringLiteral("→");
        case Qt::Key_Up:
            return QStringLiteral("↑");
        case Qt::Key_Down:
            return QStringLiteral("↓");
        case Qt::Key_Space:
            return language.translate(context, QT_TRANSLATE_NOOP("PresentKeys", "Space"));
        case Qt::Key_Return:
            return QStringLiteral("Enter");
        case Qt::Key_PageUp:
            return QStringLiteral("Page Up");
        case Qt::Key_PageDown:
            return QStringLiteral("Page Down");
        default:
            return QKeySequence(key.key()).toString(QKeySequence::PortableText);
        }
    };
    QString held;
    for (const auto &[modifier, words] :
        {std::pair{Qt::ControlModifier, "Ctrl+"}, {Qt::AltModifier, "Alt+"}, {Qt::MetaModifier, "Meta+"}})
        if (key.keyboardModifiers().testFlag(modifier))
            held += QLatin1String(words);
    return held + name();
}

std::vector<KeyBinding> keyBindings(const KeyOverrides &overrides)
{
    std::vector<KeyBinding> bindings;
    for (const KeyBinding &each : everyBinding(overrides)) {
        const bool taken =
            std::any_of(bindings.cbegin(), bindings.cend(), [&](const KeyBinding &other) { return other.key == each.key; });
        if (!taken)
            bindings.push_back(each);
    }
    return bindings;
}

std::vector<KeyConflict> keyConflicts(const KeyOverrides &overrides)
{
    std::vector<KeyConflict> conflicts;
    const std::vector<KeyBinding> all = everyBinding(overrides);
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        for (auto other = std::next(one); other != all.cend(); ++other)
            if (one->key == other->key)
                conflicts.push_back({one->command, other->command, one->key});
    return conflicts;
}

std::optional<TalkIntent> PressedKey::intent() const
{
    for (const PresentKey &row : presentKeys())
        if (row.command == command && row.intent)
            return TalkIntent{*row.intent, digit};
    return std::nullopt;
}

std::optional<PressedKey> pressedText(const QString &text, const std::vector<KeyBinding> &bindings)
{
    const QChar character = plainCharacter(text);
    if (character.isNull())
        return std::nullopt;
    return commandOf(QKeyCombination(static_cast<Qt::Key>(character.unicode())), bindings);
}

std::optional<PressedKey> pressedKey(const QKeyEvent &event, const std::vector<KeyBinding> &bindings)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & meaning;
    if (const auto found = commandOf(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())), bindings))
        return found;
    if (modifiers == Qt::NoModifier)
        if (const auto found = pressedText(event.text(), bindings))
            return found;
    const bool named = (event.key() & 0x01000000) != 0 && event.key() != Qt::Key_unknown;
    const bool latin = named || (event.key() > 0 && event.key() < 0x80);
    constexpr quint32 evdev = 8; // X11 and Wayland count from there
    const quint32 place = event.nativeScanCode();
    const int key = latin || place <= evdev ? 0 : keyAtPlace(place - evdev);
    return key == 0 ? std::nullopt : commandOf(QKeyCombination(modifiers, static_cast<Qt::Key>(key)), bindings);
}

std::vector<KeyHelpRow> keyHelp(const KeyOverrides &overrides, const Language &language)
{
    std::vector<KeyHelpRow> rows;
    const std::vector<KeyBinding> bindings = keyBindings(overrides);
    const QString comma = language.translate(context, QT_TRANSLATE_NOOP("PresentKeys", ", "));
    for (const PresentKey &row : presentKeys()) {
        QStringList keys;
        for (const KeyBinding &binding : bindings)
            if (binding.command == row.command)
                keys << keyWords(binding.key, language);
        if (row.command == PresentCommand::Digit)
            keys << language.translate(context, QT_TRANSLATE_NOOP("PresentKeys", "0 to 9"));
        if (!keys.isEmpty())
            rows.push_back({keys.join(comma), language.translate(context, row.words)});
    }
    return rows;
}

} // namespace tenbin

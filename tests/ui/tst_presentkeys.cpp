// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the keys of a talk: the table, what a key event means in any layout, overrides, conflicts, the list that is shown.
#include "ui/present/presentkeys.h"

#include <QKeyEvent>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tenbin;

namespace {

QKeyEvent press(int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {}, quint32 scanCode = 0)
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
}

std::optional<PressedKey> meaningOf(const QKeyEvent &event, const KeyOverrides &overrides = {})
{
    return pressedKey(event, keyBindings(overrides));
}

} // namespace

Q_DECLARE_METATYPE(tenbin::PressedKey)

class TestPresentKeys final : public QObject {
    Q_OBJECT
private slots:
    void noKeyMeansNothing()
    {
        QVERIFY(!meaningOf(press(0)));
        QVERIFY(!meaningOf(press(Qt::Key_unknown)));
        QVERIFY(!meaningOf(press(Qt::Key_Shift, Qt::ShiftModifier)));
        QVERIFY(!pressedText({}, keyBindings({})));
        QVERIFY(!pressedText(QStringLiteral("ab"), keyBindings({})));
    }

    void theTableIsWhole()
    {
        QSet<QString> names;
        QSet<int> commands;
        for (const PresentKey &row : presentKeys()) {
            names.insert(QString::fromLatin1(row.name));
            commands.insert(int(row.command));
            QVERIFY2(*row.words, row.name);
            QVERIFY2(*row.keys || row.command == PresentCommand::Digit, row.name);
        }
        QCOMPARE(names.size(), qsizetype(presentKeys().size()));
        QCOMPARE(commands.size(), int(PresentCommand::Escape) + 1);
        QVERIFY(keyConflicts({}).empty());
    }

    void everyKeyOfTheTableIsUnderstood()
    {
        for (const KeyBinding &binding : keyBindings({})) {
            const auto pressed = meaningOf(press(binding.key.key(), binding.key.keyboardModifiers()));
            QVERIFY(pressed);
            QCOMPARE(pressed->command, binding.command);
        }
    }

    void pressed_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<int>("command"); // −1: none
        QTest::addColumn<int>("digit");
        const auto row = [](const char *name, int key, int modifiers, const QString &text, int scanCode, int command, int digit) {
            QTest::newRow(name) << key << modifiers << text << scanCode << command << digit;
        };
        const auto is = [](PresentCommand command) { return int(command); };
        const int black = is(PresentCommand::Black);
        row("clicker", Qt::Key_PageDown, 0, {}, 0, is(PresentCommand::Next), 0);
        row("letter", Qt::Key_B, 0, QStringLiteral("b"), 0, black, 0);
        row("caps lock", Qt::Key_B, 0, QStringLiteral("B"), 0, black, 0);
        row("with shift", Qt::Key_B, Qt::ShiftModifier, QStringLiteral("B"), 0, black, 0);
        row("with control", Qt::Key_B, Qt::ControlModifier, {}, 0, -1, 0);
        row("question mark", Qt::Key_Question, Qt::ShiftModifier, QStringLiteral("?"), 0, is(PresentCommand::Keys), 0);
        row("key pad enter", Qt::Key_Enter, Qt::KeypadModifier, QStringLiteral("\r"), 0, is(PresentCommand::Enter), 0);
        row("digit", Qt::Key_7, 0, QStringLiteral("7"), 0, is(PresentCommand::Digit), 7);
        row("key pad digit", Qt::Key_7, Qt::KeypadModifier, QStringLiteral("7"), 0, is(PresentCommand::Digit), 7);
        row("full-width letter", 0, 0, QStringLiteral("ｂ"), 0, black, 0);
        row("full-width digit", 0xFF13, 0, QStringLiteral("３"), 0, is(PresentCommand::Digit), 3);
        row("full-width stop", 0x3002, 0, QStringLiteral("。"), 0, black, 0);
        row("full-width space", 0x3000, 0, QString(QChar(0x3000)), 0, is(PresentCommand::Next), 0);
        row("Cyrillic layout, key B", 0x0418, 0, QStringLiteral("и"), 8 + 48, black, 0);
        row("kana layout, key B", 0x30B3, 0, QStringLiteral("こ"), 8 + 48, black, 0);
        row("Greek layout, control and Z", 0x0396, Qt::ControlModifier, {}, 8 + 44, is(PresentCommand::PenUndo), 0);
        row("AZERTY: the letter counts, not its place", Qt::Key_Z, 0, QStringLiteral("z"), 8 + 17, is(PresentCommand::Zoom), 0);
        row("Latin letter without a command", Qt::Key_V, 0, QStringLiteral("v"), 8 + 48, -1, 0);
    }
    void pressed()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, text);
        QFETCH(int, scanCode);
        QFETCH(int, command);
        QFETCH(int, digit);
        const auto found = meaningOf(press(key, Qt::KeyboardModifiers(modifiers), text, quint32(scanCode)));
        QCOMPARE(found ? int(found->command) : -1, command);
        QCOMPARE(found ? found->digit : 0, digit);
    }

    void textOfAnInputMethod()
    {
        const std::vector<KeyBinding> bindings = keyBindings({});
        QCOMPARE(pressedText(QStringLiteral("Ｆ"), bindings), std::optional(PressedKey{PresentCommand::Freeze}));
        QCOMPARE(pressedText(QStringLiteral("１"), bindings), std::optional(PressedKey{PresentCommand::Digit, 1}));
        QVERIFY(!pressedText(QStringLiteral("漢"), bindings));
    }

    void intents()
    {
        const auto digit = PressedKey{PresentCommand::Digit, 4}.intent();
        QVERIFY(digit);
        QCOMPARE(digit->kind, TalkIntent::Kind::Digit);
        QCOMPARE(digit->number, 4);
        QVERIFY(!PressedKey{PresentCommand::Swap}.intent());
    }

    void overrides()
    {
        const KeyOverrides mine{{QStringLiteral("next"), QStringLiteral("V Nonsense+ 5")},
            {QStringLiteral("gone"), QStringLiteral("A")}, {QStringLiteral("black"), QString()}};
        QCOMPARE(meaningOf(press(Qt::Key_V), mine), std::optional(PressedKey{PresentCommand::Next}));
        QVERIFY(!meaningOf(press(Qt::Key_PageDown), mine));
        QCOMPARE(meaningOf(press(Qt::Key_5), mine), std::optional(PressedKey{PresentCommand::Digit, 5}));
        QVERIFY(!meaningOf(press(Qt::Key_B), mine));
        QVERIFY(!meaningOf(press(Qt::Key_A), mine));
        QVERIFY(keyConflicts(mine).empty());
    }

    void conflicts()
    {
        const KeyOverrides mine{{QStringLiteral("white"), QStringLiteral("B")}};
        const std::vector<KeyConflict> expected{{PresentCommand::Black, PresentCommand::White, QKeyCombination(Qt::Key_B)}};
        QCOMPARE(keyConflicts(mine), expected);
        QCOMPARE(meaningOf(press(Qt::Key_B), mine), std::optional(PressedKey{PresentCommand::Black}));
    }

    void theWayOutStays()
    {
        const KeyOverrides mine{{QStringLiteral("escape"), QString()}, {QStringLiteral("next"), QStringLiteral("Esc V")}};
        QCOMPARE(meaningOf(press(Qt::Key_Escape), mine), std::optional(PressedKey{PresentCommand::Escape}));
        QCOMPARE(keyConflicts(mine).size(), std::size_t(1));
    }

    void theListOfKeys()
    {
        const std::vector<KeyHelpRow> english = keyHelp({}, Language::english());
        const std::vector<KeyHelpRow> japanese = keyHelp({}, Language::japanese());
        QCOMPARE(english.size(), presentKeys().size());
        QCOMPARE(japanese.size(), english.size());
        QCOMPARE(english.front(),
            (KeyHelpRow{QStringLiteral("Page Down, →, ↓, Space, N"), QStringLiteral("On: reveal more, or next step")}));
        QCOMPARE(english.at(2).keys, QStringLiteral("Ctrl+→, Ctrl+Page Down"));
        for (std::size_t i = 0; i < japanese.size(); ++i)
            QVERIFY2(japanese[i].words != english[i].words, qPrintable(english[i].words));
        const std::vector<KeyHelpRow> changed = keyHelp({{QStringLiteral("next"), QStringLiteral("V")}}, Language::english());
        QCOMPARE(changed.front().keys, QStringLiteral("V"));
        QCOMPARE(keyHelp({{QStringLiteral("next"), QString()}}, Language::english()).size(), english.size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestPresentKeys)
#include "tst_presentkeys.moc"

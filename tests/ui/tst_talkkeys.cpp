// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: every key of the table in both windows of a talk, in both languages, with an input method on, and changed ones.
#include "ui/present/audiencewindow.h"
#include "ui/present/console.h"
#include "ui/present/keydialog.h"
#include "ui/present/presentation.h"
#include "ui/present/questionbox.h"
#include "ui/present/talkcontent.h"
#include "ui/settings.h"
#include "ui/uilanguage.h"

#include "core/story/storyreader.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace tenbin;

namespace {

/// Full-width as an input method gives it; empty: none of that kind.
QString fullWidth(Qt::Key key)
{
    if (key == Qt::Key_Space)
        return QString(QChar(0x3000));
    return key > 0x20 && key < 0x7F ? QString(QChar(char16_t(int(key) + 0xFEE0))) : QString();
}

/// Where a US keyboard has the key, as X11 counts; 0: not among the letters.
quint32 placeOf(Qt::Key key)
{
    const QByteArray rows[] = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM,."};
    const quint32 first[] = {24, 38, 52};
    for (int row = 0; row < 3; ++row)
        if (const auto at = rows[row].indexOf(char(key)); key < 0x80 && at >= 0)
            return first[row] + quint32(at);
    return 0;
}

/// Both windows, and what they were told last.
struct Windows {
    explicit Windows(LanguageId id)
        : language(Language::of(id))
        , content(std::make_shared<const Story>(*readBuiltInStory().story), {}, language)
    {
        translation.install(id);
        console = std::make_unique<PresenterConsole>(
            content, ConsoleSources{[](int) { return StageStep(); }, [](const QString &) { return StageAnswer(); }});
        const auto intent = [this](const TalkIntent &wanted) { told = wanted; };
        const auto command = [this](PresentCommand wanted) { asked = wanted; };
        QObject::connect(&audience, &AudienceWindow::intent, intent);
        QObject::connect(&audience, &AudienceWindow::command, command);
        QObject::connect(console.get(), &PresenterConsole::intent, intent);
        QObject::connect(console.get(), &PresenterConsole::commandWanted, command);
        for (QWidget *window : {static_cast<QWidget *>(&audience), static_cast<QWidget *>(console.get())}) {
            window->resize(1280, 800);
            window->show();
        }
    }
    ~Windows() { translation.install(LanguageId::English); }

    void forget()
    {
        told.reset();
        asked.reset();
    }
    /// Whether the command arrived, and nothing else.
    [[nodiscard]] bool arrived(PresentCommand command) const
    {
        for (const PresentKey &row : presentKeys()) {
            if (row.command != command)
                continue;
            if (row.intent)
                return told && told->kind == *row.intent && !asked;
            if (command == PresentCommand::Zoom) // the window says where
                return told && (told->kind == TalkIntent::Kind::Zoom || told->kind == TalkIntent::Kind::ZoomOut) && !asked;
            return asked == command && !told;
        }
        return false;
    }

    UiLanguage translation;
    Language language;
    TalkContent content;
    AudienceWindow audience;
    std::unique_ptr<PresenterConsole> console;
    std::optional<TalkIntent> told;
    std::optional<PresentCommand> asked;
};

void send(QWidget *window, int key, Qt::KeyboardModifiers modifiers, const QString &text, quint32 place)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, place, 0, 0, text);
    QApplication::sendEvent(window, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, place, 0, 0, text);
    QApplication::sendEvent(window, &release);
}

} // namespace

class TestTalkKeys final : public QObject {
    Q_OBJECT
private slots:
    void everyKey_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<bool>("inConsole");
        for (const LanguageId id : {LanguageId::Japanese, LanguageId::English})
            for (const bool inConsole : {false, true})
                QTest::addRow("%s, %s", qPrintable(Language::of(id).code()), inConsole ? "console" : "audience")
                    << int(id) << inConsole;
    }
    void everyKey()
    {
        QFETCH(int, language);
        QFETCH(bool, inConsole);
        Windows windows{LanguageId(language)};
        QWidget *window = inConsole ? static_cast<QWidget *>(windows.console.get()) : &windows.audience;
        int checked = 0;
        for (const KeyBinding &binding : keyBindings({})) {
            const Qt::Key key = binding.key.key();
            const Qt::KeyboardModifiers modifiers = binding.key.keyboardModifiers();
            const QByteArray name = keyWords(binding.key, Language::english()).toUtf8();
            const auto check = [&](const char *how) {
                const bool fine = windows.arrived(binding.command);
                windows.forget();
                ++checked;
                if (!fine)
                    qWarning("%s as %s did not arrive", name.constData(), how);
                return fine;
            };
            windows.forget();
            QTest::keyClick(window, key, modifiers);
            QVERIFY(check("a key"));
            const QString wide = modifiers == Qt::NoModifier ? fullWidth(key) : QString();
            if (!wide.isEmpty()) {
                for (const int code : {0, int(Qt::Key_unknown), int(wide[0].unicode())}) {
                    send(window, code, modifiers, wide, 0);
                    QVERIFY(check("full-width text"));
                }
                QInputMethodEvent commit;
                commit.setCommitString(wide);
                QApplication::sendEvent(window, &commit);
                QVERIFY(check("text of an input method"));
            }
            if (const quint32 place = placeOf(key)) { // kana under the letters
                send(window, 0x30B3, modifiers, modifiers ? QString() : QStringLiteral("こ"), place);
                QVERIFY(check("a place on a kana keyboard"));
            }
        }
        for (int digit = 0; digit <= 9; ++digit) {
            QTest::keyClick(window, Qt::Key(Qt::Key_0 + digit));
            QVERIFY(windows.told && windows.told->kind == TalkIntent::Kind::Digit && windows.told->number == digit);
            windows.forget();
            send(window, 0, {}, QString(QChar(char16_t(0xFF10 + digit))), 0);
            QVERIFY(windows.told && windows.told->kind == TalkIntent::Kind::Digit && windows.told->number == digit);
            windows.forget();
        }
        QVERIFY(checked > 80);
    }

    void keysOfAnInputMethodItselfDoNothing()
    {
        Windows windows(LanguageId::Japanese);
        for (QWidget *window : {static_cast<QWidget *>(&windows.audience), static_cast<QWidget *>(windows.console.get())}) {
            for (const Qt::Key key : {Qt::Key_Zenkaku_Hankaku, Qt::Key_Henkan, Qt::Key_Muhenkan, Qt::Key_Eisu_toggle,
                     Qt::Key_Hiragana_Katakana, Qt::Key_Kanji})
                send(window, key, {}, {}, 0);
            QInputMethodEvent composing(QStringLiteral("び"), {});
            QApplication::sendEvent(window, &composing);
            QVERIFY(!windows.told && !windows.asked);
        }
    }

    void onlyTheQuestionTakesText()
    {
        Windows windows(LanguageId::Japanese);
        QVERIFY(!windows.audience.testAttribute(Qt::WA_InputMethodEnabled));
        QVERIFY(!windows.console->testAttribute(Qt::WA_InputMethodEnabled));
        for (QWidget *child : windows.audience.findChildren<QWidget *>())
            QVERIFY2(!child->testAttribute(Qt::WA_InputMethodEnabled), child->metaObject()->className());
        for (QWidget *child : windows.console->findChildren<QWidget *>()) {
            const bool question = qobject_cast<QLineEdit *>(child) && windows.console->questions().isAncestorOf(child);
            if (child->focusPolicy() != Qt::NoFocus)
                QVERIFY2(child->testAttribute(Qt::WA_InputMethodEnabled) == question, child->metaObject()->className());
        }
    }

    void aHeldKeyCountsOnce()
    {
        Windows windows(LanguageId::English);
        for (QWidget *window : {static_cast<QWidget *>(&windows.audience), static_cast<QWidget *>(windows.console.get())}) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_PageDown, {}, {}, true);
            QApplication::sendEvent(window, &again);
            QVERIFY(!windows.told);
        }
    }

    void changing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("refusal");
        QTest::newRow("nothing") << 0 << int(KeyRefusal::Unusable);
        QTest::newRow("Shift alone") << int(Qt::Key_Shift) << int(KeyRefusal::Unusable);
        QTest::newRow("digit") << int(Qt::Key_7) << int(KeyRefusal::Digit);
        QTest::newRow("key of another command") << int(Qt::Key_W) << int(KeyRefusal::Taken);
        QTest::newRow("the way out") << int(Qt::Key_Escape) << int(KeyRefusal::Taken);
        QTest::newRow("its own") << int(Qt::Key_B) << int(KeyRefusal::None);
        QTest::newRow("free letter") << int(Qt::Key_V) << int(KeyRefusal::None);
        QTest::newRow("key of a clicker") << int(Qt::Key_F10) << int(KeyRefusal::None);
    }
    void changing()
    {
        QFETCH(int, key);
        QFETCH(int, refusal);
        const KeyChange changed = withKey({}, PresentCommand::Black, QKeyCombination(Qt::Key(key)));
        QCOMPARE(int(changed.refusal), refusal);
        const bool news = refusal == int(KeyRefusal::None) && key != Qt::Key_B;
        QCOMPARE(changed.overrides.isEmpty(), !news);
        if (news) {
            const std::vector<KeyBinding> bindings = keyBindings(changed.overrides);
            QVERIFY(
                std::count(bindings.cbegin(), bindings.cend(), KeyBinding{PresentCommand::Black, QKeyCombination(Qt::Key(key))}));
            QVERIFY(keyConflicts(changed.overrides).empty());
        }
    }

    void takingAwayAndBack()
    {
        const KeyOverrides bare = withoutKeys({}, PresentCommand::Black);
        QCOMPARE(bare.value(QStringLiteral("black"), QStringLiteral("?")), QString());
        const KeyChange white = withKey(bare, PresentCommand::White, QKeyCombination(Qt::Key_B));
        QCOMPARE(white.refusal, KeyRefusal::None);
        const KeyOverrides half = withStandardKeys(white.overrides, PresentCommand::Black); // B is of another now
        QCOMPARE(half.value(QStringLiteral("black")), QStringLiteral("."));
        QVERIFY(keyConflicts(half).empty());
        QVERIFY(withStandardKeys(withStandardKeys(half, PresentCommand::White), PresentCommand::Black).isEmpty());
        QVERIFY(
            withoutKeys({}, PresentCommand::Escape).isEmpty() || !keyBindings(withoutKeys({}, PresentCommand::Escape)).empty());
    }

    void theDialog_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("ja") << int(LanguageId::Japanese);
        QTest::newRow("en") << int(LanguageId::English);
    }
    void theDialog()
    {
        QFETCH(int, language);
        UiLanguage translation;
        translation.install(LanguageId(language));
        KeyDialog dialog({}, Language::of(LanguageId(language)), nullptr);
        dialog.show();
        const auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), int(presentKeys().size()));
        dialog.select(PresentCommand::Freeze);
        QLabel *field = nullptr;
        for (QLabel *label : dialog.findChildren<QLabel *>())
            if (label->focusPolicy() == Qt::StrongFocus)
                field = label;
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_V);
        QCOMPARE(dialog.overrides().value(QStringLiteral("freeze")), QStringLiteral("F V"));
        QVERIFY(dialog.message().isEmpty());
        QTest::keyClick(field, Qt::Key_B);
        QVERIFY(dialog.message().contains(QLatin1Char('B')));
        QCOMPARE(dialog.overrides().value(QStringLiteral("freeze")), QStringLiteral("F V"));
        QTest::keyClick(field, Qt::Key_3);
        QVERIFY(!dialog.message().isEmpty());
        dialog.select(PresentCommand::Digit);
        QVERIFY(!field->isEnabled());
    }

    void changedKeysAreRememberedAndWorkAtOnce()
    {
        QTemporaryDir folder;
        QWidget window;
        StoryDocument document(Language::english());
        Presentation talk(document, window, TalkSettings(), folder.path());
        QVERIFY(talk.start());
        QSignalSpy changed(&talk, &Presentation::settingsChanged);
        talk.setKeys({{QStringLiteral("freeze"), QStringLiteral("V")}});
        QCOMPARE(changed.size(), 1);
        talk.setKeys(talk.settings().keys);
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(talk.audience(), Qt::Key_V);
        QVERIFY(talk.state().frozen);
        QTest::keyClick(talk.console(), Qt::Key_F);
        QVERIFY(talk.state().frozen);
        QTest::keyClick(talk.console(), Qt::Key_V);
        QVERIFY(!talk.state().frozen);
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Settings settings;
        settings.presenting = talk.settings();
        writeSettings(store, settings);
        QCOMPARE(readSettings(store).presenting.keys, talk.settings().keys);
        talk.end();
    }
};

QTEST_MAIN(TestTalkKeys)
#include "tst_talkkeys.moc"

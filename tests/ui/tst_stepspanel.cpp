// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the panel of the talk: capturing, keys, dragging, notes in both languages, and showing a step in the window.
#include "storyfolder.h"

#include "core/charts/stepview.h"
#include "core/charts/viewwords.h"
#include "ui/models/stepmodel.h"
#include "ui/panels/stepeditor.h"
#include "ui/panels/steplist.h"
#include "ui/panels/stepspanel.h"
#include "ui/theme.h"
#include "ui/uilanguage.h"
#include "ui/wordbutton.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;
using namespace Qt::StringLiterals;

namespace {

struct Ground {
    explicit Ground(const QString &builtIn = u"meta-deepseek-2025"_s)
        : document(Language::english())
    {
        if (builtIn.isEmpty())
            (void)document.open(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/empty-parts.json"));
        else
            document.openBuiltIn(builtIn);
        panel = std::make_unique<StepsPanel>(document);
        panel->resize(330, 700);
        panel->show();
        QApplication::processEvents();
    }
    [[nodiscard]] const Step &step(int row) const { return document.story().steps.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] WordButton *button(const QString &name) const
    {
        for (WordButton *each : panel->findChildren<WordButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void choose(int row) { panel->list()->setCurrentIndex(panel->model()->index(row)); }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    StoryDocument document;
    std::unique_ptr<StepsPanel> panel;
};

} // namespace

class TestStepsPanel final : public QObject {
    Q_OBJECT
private slots:
    void noTalkYet()
    {
        Ground ground{QString()};
        QVERIFY(ground.says(u"no talk yet"_s));
        QVERIFY(!ground.panel->list()->isVisible());
        QVERIFY(!ground.panel->editor()->isEnabled());
        QVERIFY(!ground.button(u"Duplicate the step"_s)->isEnabled());
        ground.panel->capture(u"spending.growth"_s, {});
        QCOMPARE(ground.document.story().steps.size(), std::size_t(1));
        QVERIFY(ground.panel->list()->isVisible() && ground.panel->editor()->isEnabled());
        QCOMPARE(ground.panel->currentRow(), 0);
        ground.document.undo();
        QVERIFY(!ground.panel->editor()->isEnabled());
        QVERIFY(ground.says(u"no talk yet"_s));
    }

    void startsWithTheFirstStep()
    {
        Ground ground;
        QCOMPARE(ground.panel->currentRow(), 0);
        QCOMPARE(ground.panel->editor()->notes()->toPlainText(), ground.step(0).notes.en);
        QCOMPARE(ground.panel->editor()->title()->text(), ground.step(0).title.en);
        QCOMPARE(ground.panel->editor()->time()->value(), ground.step(0).seconds);
        QVERIFY(ground.says(u"9:20"_s)); // planned for all of it
    }

    void captureAsksAndGoesBehindTheChosenStep()
    {
        Ground ground;
        ground.choose(2);
        QSignalSpy wanted(ground.panel.get(), &StepsPanel::captureWanted);
        QTest::mouseClick(ground.button(u"Capture step"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        ground.panel->capture(u"market.move"_s, u"share.close"_s);
        QCOMPARE(ground.panel->currentRow(), 3);
        QCOMPARE(ground.step(3).chart, u"market.move"_s);
        QCOMPARE(ground.step(3).view.focus, u"share.close"_s);
        QVERIFY(ground.panel->editor()->notes()->toPlainText().isEmpty());
    }

    void keys()
    {
        Ground ground;
        const QString first = ground.step(0).id;
        ground.choose(0);
        QTest::keyClick(ground.panel->list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(ground.step(1).id, first);
        QCOMPARE(ground.panel->currentRow(), 1);
        QTest::keyClick(ground.panel->list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(ground.panel->list(), Qt::Key_Up, Qt::AltModifier); // nothing above
        QCOMPARE(ground.step(0).id, first);
        QTest::keyClick(ground.panel->list(), Qt::Key_Delete);
        QVERIFY(ground.step(0).id != first);
        QCOMPARE(ground.panel->currentRow(), 0);
        ground.document.undo();
        QCOMPARE(ground.step(0).id, first);
        QTest::keyClick(ground.panel->list(), Qt::Key_Down);
        QCOMPARE(ground.panel->currentRow(), 2); // the one that came back stands above
    }

    void theLastStepCanGo()
    {
        Ground ground;
        const auto count = static_cast<int>(ground.document.story().steps.size());
        ground.choose(count - 1);
        QTest::keyClick(ground.panel->list(), Qt::Key_Delete);
        QCOMPARE(ground.panel->currentRow(), count - 2);
        for (int i = 0; i < count - 1; ++i)
            QTest::keyClick(ground.panel->list(), Qt::Key_Delete);
        QVERIFY(ground.document.story().steps.empty());
        QVERIFY(!ground.panel->editor()->isEnabled());
        QVERIFY(ground.panel->editor()->notes()->toPlainText().isEmpty());
    }

    void buttons()
    {
        Ground ground;
        ground.choose(1);
        QTest::mouseClick(ground.button(u"Leave the step out of the talk"_s), Qt::LeftButton);
        QVERIFY(ground.step(1).hidden);
        QTest::mouseClick(ground.button(u"Leave the step out of the talk"_s), Qt::LeftButton);
        QVERIFY(!ground.step(1).hidden);
        QTest::mouseClick(ground.button(u"Put the step behind the end, for questions"_s), Qt::LeftButton);
        QVERIFY(ground.step(1).backup);
        QTest::mouseClick(ground.button(u"Duplicate the step"_s), Qt::LeftButton);
        QCOMPARE(ground.panel->currentRow(), 2);
        QCOMPARE(ground.step(2).notes, ground.step(1).notes);
        ground.choose(0);
        QVERIFY(!ground.button(u"Move up (Alt+Up)"_s)->isEnabled());
        QVERIFY(!ground.button(u"Put the step behind the end, for questions"_s)->isChecked());
        QTest::mouseClick(ground.button(u"Move down (Alt+Down)"_s), Qt::LeftButton);
        QCOMPARE(ground.panel->currentRow(), 1);
    }

    /// The drop of a row between two others arrives as this call.
    void drag()
    {
        Ground ground;
        const QString third = ground.step(2).id;
        ground.choose(2);
        QVERIFY(ground.panel->list()->model()->moveRow({}, 2, {}, 0));
        QCOMPARE(ground.step(0).id, third);
        QCOMPARE(ground.panel->currentRow(), 0);
        QVERIFY(ground.panel->list()->dragEnabled() && ground.panel->list()->acceptDrops());
    }

    void typing()
    {
        Ground ground;
        const Story before = ground.document.story();
        ground.choose(0);
        QTextEdit *notes = ground.panel->editor()->notes();
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(notes, u"First "_s);
        QVERIFY(ground.step(0).notes.en.startsWith(u"First Meta"_s));
        QCOMPARE(ground.step(0).notes.ja, before.steps.front().notes.ja);
        QCOMPARE(notes->textCursor().position(), 6); // stays where it was
        ground.panel->editor()->title()->setFocus();
        QTest::keyClicks(ground.panel->editor()->title(), u" a "_s);
        QCOMPARE(ground.step(0).title.en, before.steps.front().title.en + u" a"_s);
        QVERIFY(ground.panel->editor()->title()->text().endsWith(u' ')); // one can go on typing
        ground.document.undo();
        QCOMPARE(ground.panel->editor()->title()->text(), before.steps.front().title.en);
        ground.document.undo();
        QVERIFY(ground.document.story() == before);
        QCOMPARE(notes->toPlainText(), before.steps.front().notes.en);
    }

    void spacesThatDoNotBreakStay()
    {
        Ground ground;
        const QString words = u"60\u00A0billion\nnext"_s;
        QTextEdit *notes = ground.panel->editor()->notes();
        notes->setPlainText(words);
        QCOMPARE(ground.step(0).notes.en, words);
        notes->moveCursor(QTextCursor::End);
        QTest::keyClicks(notes, u"!"_s);
        QCOMPARE(ground.step(0).notes.en, words + u'!');
    }

    void notesInTheOtherLanguage()
    {
        Ground ground;
        StepEditor *editor = ground.panel->editor();
        const Step before = ground.step(0);
        editor->setTextLanguage(LanguageId::Japanese);
        QCOMPARE(editor->notes()->toPlainText(), before.notes.ja);
        QCOMPARE(editor->title()->text(), before.title.ja);
        editor->notes()->setPlainText(u"言う"_s);
        QCOMPARE(ground.step(0).notes.ja, u"言う"_s);
        QCOMPARE(ground.step(0).notes.en, before.notes.en);
        ground.document.setLanguage(Language::japanese());
        ground.document.setLanguage(Language::english());
        QCOMPARE(editor->textLanguage(), LanguageId::English); // the window's, when that changes
        QCOMPARE(editor->notes()->toPlainText(), before.notes.en);
    }

    void choosingAnotherStepChangesNothing()
    {
        Ground ground;
        const Story before = ground.document.story();
        for (int row = 0; row < static_cast<int>(before.steps.size()); ++row) {
            ground.choose(row);
            for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
                ground.panel->editor()->setTextLanguage(language);
        }
        QVERIFY(ground.document.story() == before);
        QVERIFY(!ground.document.canUndo());
    }

    void time_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minutes") << u"2:05"_s << 125;
        QTest::newRow("seconds") << u"90"_s << 90;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("too much stays as it was") << u"500:00"_s << 50;
        QTest::newRow("letters are not taken") << u"abc"_s << 50;
    }

    void time()
    {
        QFETCH(QString, typed);
        Ground ground;
        QSpinBox *box = ground.panel->editor()->time();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, typed);
        QTest::keyClick(box, Qt::Key_Tab);
        QTEST(ground.step(0).seconds, "seconds");
    }

    void tooLongIsTold()
    {
        Ground ground;
        const QString before = ground.step(0).notes.en;
        ground.panel->editor()->notes()->setPlainText(QString(4001, u'x'));
        QCOMPARE(ground.step(0).notes.en, before);
        QVERIFY(ground.says(u"4001"_s) || ground.says(u"4,001"_s));
    }

    void showingAStep()
    {
        Ground ground;
        QSignalSpy wanted(ground.panel.get(), &StepsPanel::chartWanted);
        ground.document.setOverride(u"salary.e7"_s, Override{Rational(5), Rational(5)});
        const Scenario before = ground.document.scenario();
        const int row = 11; // the what-if step behind the end
        QVERIFY(!ground.step(row).view.settings.empty());
        ground.choose(row);
        QTest::keyClick(ground.panel->list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).toString(), ground.step(row).chart);
        QCOMPARE(wanted.front().at(1).toString(), ground.step(row).view.focus);
        QVERIFY(ground.document.scenario() == scenarioOf(ground.step(row).view, before));
        const ViewOptions shown = ground.document.viewOptions(ground.step(row).chart);
        QCOMPARE(shown.models, ground.step(row).view.models);
        QVERIFY(viewWords(shown) == viewWords(optionsOf(ground.step(row), Language::english())));
        ground.document.undo(); // all what-if values in one go
        QVERIFY(ground.document.scenario().overrides == before.overrides);
        QVERIFY(!ground.document.isModified());
    }

    void chartNobodyKnows()
    {
        Ground ground;
        QSignalSpy wanted(ground.panel.get(), &StepsPanel::chartWanted);
        Step step;
        step.chart = u"market.moon"_s;
        ground.document.edit(*insertStepAfter(ground.document.story(), -1, step), {});
        ground.panel->showStep(0);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(ground.says(u"market.moon"_s));
        ground.choose(1);
        ground.choose(2);
        QVERIFY(!ground.says(u"market.moon"_s));
    }

    void bothLanguages()
    {
        UiLanguage language;
        language.install(LanguageId::English);
        Ground ground;
        language.install(LanguageId::Japanese);
        ground.document.setLanguage(Language::japanese());
        QApplication::processEvents();
        QVERIFY(ground.button(u"場面を複製"_s));
        QVERIFY(ground.says(u"日本語のメモ（Markdown）"_s));
        QCOMPARE(ground.panel->editor()->notes()->toPlainText(), ground.step(0).notes.ja);
        language.install(LanguageId::English);
        ground.document.setLanguage(Language::english());
        QApplication::processEvents();
        QVERIFY(ground.button(u"Duplicate the step"_s));
    }

    void themes()
    {
        Ground ground;
        ground.choose(11);
        const QImage light = ground.panel->grab().toImage();
        ground.panel->setTheme(Theme::Dark);
        applyTheme(*qApp, Theme::Dark, 1);
        QApplication::processEvents();
        QVERIFY(ground.panel->grab().toImage() != light);
        applyTheme(*qApp, Theme::Light, 1);
    }
};

QTEST_MAIN(TestStepsPanel)
#include "tst_stepspanel.moc"

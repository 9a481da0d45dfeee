// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: a talk with both windows: start, keys, question, closing and reopening, a story that changes meanwhile, a crash, the
// end.
#include "ui/present/audiencewindow.h"
#include "ui/present/console.h"
#include "ui/present/notespane.h"
#include "ui/present/presentation.h"
#include "ui/present/questionbox.h"
#include "ui/present/stepgrid.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tenbin;

namespace {

const QString growth = QStringLiteral("spending.growth");
const QString history = QStringLiteral("spending.history");
const QString hours = QStringLiteral("models.gpu-hours");

Story storyWithSteps(const Story &own)
{
    Story story = own;
    story.steps.clear();
    for (const QString &chart : {growth, history, hours}) {
        Step step;
        step.id = chart;
        step.chart = chart;
        step.seconds = 60;
        step.notes = {QStringLiteral("メモ **%1**").arg(chart), QStringLiteral("Notes **%1**").arg(chart)};
        story.steps.push_back(step);
    }
    story.steps.back().backup = true;
    return story;
}

struct Hall {
    Hall()
        : document(Language::english())
    {
        document.setStory(storyWithSteps(document.story()), {}, StoryDocument::Saved::Yes);
        talk = std::make_unique<Presentation>(document, window, TalkSettings(), folder.path());
    }
    [[nodiscard]] bool hasSession() const
    {
        return !QDir(folder.path()).entryList({QStringLiteral("*.talk")}, QDir::Files).isEmpty();
    }
    void key(int key) const { QTest::keyClick(talk->audience(), static_cast<Qt::Key>(key)); }

    QTemporaryDir folder;
    StoryDocument document;
    QWidget window;
    std::unique_ptr<Presentation> talk;
};

void closeNow(QWidget *window)
{
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestPresentation final : public QObject {
    Q_OBJECT
private slots:
    void nothingRunsBeforeTheStart()
    {
        Hall hall;
        QVERIFY(!hall.talk->isRunning());
        hall.talk->end();
        hall.talk->apply({TalkIntent::Kind::Next});
        hall.talk->perform(PresentCommand::Swap);
        QVERIFY(!hall.talk->audience() && !hall.talk->console());
        QVERIFY(!hall.hasSession());
    }

    void anEmptyStoryStartsNothing()
    {
        Hall hall;
        hall.document.setStory(Story(), {}, StoryDocument::Saved::Yes);
        QVERIFY(!hall.talk->start());
        QVERIFY(!hall.talk->isRunning());
    }

    void startsAtTheFirstStepOrAtAChart()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        QVERIFY(hall.talk->audience()->isVisible() && hall.talk->audience()->isFullScreen());
        QVERIFY(hall.talk->console()->isVisible());
        QCOMPARE(hall.talk->state().step, 0);
        QCOMPARE(hall.talk->console()->focusWidget(), hall.talk->console()); // no button takes the space bar
        hall.talk->end();
        QVERIFY(hall.talk->start(history));
        QCOMPARE(hall.talk->state().step, 1);
        hall.talk->end();
        QVERIFY(hall.talk->start(QStringLiteral("market.day"))); // no step shows it
        QCOMPARE(hall.talk->state().step, 0);
    }

    void bothWindowsTakeTheKeys()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        hall.key(Qt::Key_PageDown);
        QCOMPARE(hall.talk->state().step, 1);
        QTest::keyClick(hall.talk->console(), Qt::Key_PageUp);
        QCOMPARE(hall.talk->state().step, 0);
        QTest::keyClick(hall.talk->console(), Qt::Key_B);
        QCOMPARE(hall.talk->state().curtain, Curtain::Black);
        QCOMPARE(hall.talk->audience()->stage()->state().curtain, Curtain::Black);
        hall.key(Qt::Key_B);
        QTest::keyClick(hall.talk->console(), Qt::Key_3);
        QTest::keyClick(hall.talk->console(), Qt::Key_Return);
        QCOMPARE(hall.talk->state().step, 2);
        QTest::keyClick(hall.talk->console(), Qt::Key_Tab); // no way round the parts of the window
        QVERIFY(hall.talk->state().overview);
    }

    void escapeLeavesAndNothingStays()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        QSignalSpy ended(hall.talk.get(), &Presentation::ended);
        hall.key(Qt::Key_B);
        hall.key(Qt::Key_Escape);
        QVERIFY(hall.talk->isRunning()); // it took the curtain away
        hall.key(Qt::Key_Escape);
        QVERIFY(!hall.talk->isRunning());
        QCOMPARE(ended.count(), 1);
        QVERIFY(!hall.hasSession());
    }

    void theReadersDocumentIsNotTouched()
    {
        Hall hall;
        const Scenario scenario = hall.document.scenario();
        const auto story = hall.document.sharedStory();
        QVERIFY(hall.talk->start());
        hall.key(Qt::Key_PageDown);
        hall.key(Qt::Key_PageDown);
        hall.talk->end();
        QCOMPARE(hall.document.scenario(), scenario);
        QCOMPARE(hall.document.sharedStory(), story);
        QVERIFY(!hall.document.canUndo());
    }

    void theConsoleShowsNotesAndSteps()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        const auto *notes = hall.talk->console()->findChild<NotesPane *>();
        QCOMPARE(notes->plainText(), QStringLiteral("Notes ") + growth); // Markdown, set
        hall.document.setLanguage(Language::japanese());
        QCOMPARE(notes->plainText(), QStringLiteral("メモ ") + growth);
        const auto *grid = hall.talk->console()->findChild<StepGrid *>();
        const auto buttons = grid->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        QVERIFY(buttons.at(2)->property("backup").toBool());
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(hall.talk->state().step, 1);
    }

    void notesKeepTheirSize()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        QSignalSpy changed(hall.talk.get(), &Presentation::settingsChanged);
        QTest::keyClick(hall.talk->console(), Qt::Key_Plus);
        QVERIFY(hall.talk->settings().notes > TalkSettings().notes);
        QVERIFY(changed.count() > 0);
        const int size = hall.talk->settings().notes;
        hall.talk->end();
        QVERIFY(hall.talk->start());
        QCOMPARE(hall.talk->console()->findChild<NotesPane *>()->typeSize(), size);
    }

    void anAnswerIsShownOnlyWhenTold()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        hall.key(Qt::Key_Q);
        auto *box = hall.talk->console()->findChild<QuestionBox *>();
        auto *edit = box->findChild<QLineEdit *>();
        edit->setText(QStringLiteral("H800"));
        QVERIFY(hall.talk->state().answer.isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(hall.talk->state().answer.isEmpty());
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!hall.talk->state().answer.isEmpty());
        QCOMPARE(hall.talk->audience()->stage()->state().answer, hall.talk->state().answer);
        hall.key(Qt::Key_Escape);
        QVERIFY(hall.talk->state().answer.isEmpty());
        QVERIFY(hall.talk->isRunning());
    }

    void closingOneWindowGoesOn()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        hall.key(Qt::Key_PageDown);
        closeNow(hall.talk->audience());
        QVERIFY(!hall.talk->audience());
        QVERIFY(hall.talk->isRunning());
        QVERIFY(hall.talk->start()); // the same command gets it back
        QVERIFY(hall.talk->audience()->isVisible());
        QCOMPARE(hall.talk->audience()->stage()->state().step, 1);
        closeNow(hall.talk->console());
        QVERIFY(hall.talk->isRunning());
        hall.key(Qt::Key_PageUp);
        hall.key(Qt::Key_Q); // needs the console
        QVERIFY(hall.talk->console());
        QCOMPARE(hall.talk->state().step, 0);
        closeNow(hall.talk->console());
        closeNow(hall.talk->audience());
        QVERIFY(!hall.talk->isRunning());
        QVERIFY(!hall.hasSession());
    }

    void aStoryThatChangesKeepsTheStep()
    {
        Hall hall;
        QVERIFY(hall.talk->start(history));
        Story edited = hall.document.story();
        std::swap(edited.steps.at(0), edited.steps.at(1));
        hall.document.edit(std::move(edited), {});
        QCOMPARE(hall.talk->state().step, 0); // the same step at its new place
        Story without = hall.document.story();
        without.steps.erase(without.steps.begin());
        hall.document.edit(std::move(without), {});
        QVERIFY(hall.talk->isRunning());
        hall.document.setOverride(
            hall.document.story().spending->next, Override{Rational(70000000000LL), Rational(70000000000LL)});
        QVERIFY(hall.talk->isRunning());
        Story none = hall.document.story();
        none.steps.clear();
        hall.document.edit(std::move(none), {});
        QVERIFY(hall.talk->isRunning()); // its charts are the steps
    }

    void aCrashLosesNothing()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        hall.key(Qt::Key_PageDown);
        QTRY_VERIFY(hall.hasSession());
        hall.talk.reset(); // gone without an end
        QVERIFY(hall.hasSession());
        TalkSession session;
        {
            QFile file(QDir(hall.folder.path()).entryInfoList({QStringLiteral("*.talk")}).first().absoluteFilePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            session = readTalkSession(file.readAll()).value_or(TalkSession());
        }
        QCOMPARE(session.stepId, history);
        Presentation again(hall.document, hall.window, TalkSettings(), hall.folder.path());
        QVERIFY(again.resume(session));
        QCOMPARE(again.state().step, 1);
        again.end();
        QVERIFY(!hall.hasSession());
    }

    void timesOfTheTalkAreKept()
    {
        Hall hall;
        QVERIFY(hall.talk->spent().isEmpty());
        QVERIFY(hall.talk->start());
        QVERIFY(hall.talk->spent().isEmpty()); // nobody moved yet
        hall.key(Qt::Key_PageDown);
        hall.key(Qt::Key_PageUp);
        hall.talk->end();
        QVERIFY(hall.talk->spent().contains(history));
    }

    void oneScreenSwapsWhatIsInFront()
    {
        Hall hall;
        QVERIFY(hall.talk->start());
        hall.key(Qt::Key_X);
        QVERIFY(hall.talk->isRunning());
        QVERIFY(hall.talk->audience() && hall.talk->console());
        QVERIFY(hall.talk->settings().audienceScreen.isEmpty()); // one screen: nothing to remember
    }
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"

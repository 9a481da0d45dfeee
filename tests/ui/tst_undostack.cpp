// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: undo and redo as a stack of values: steps, merging of a drag, limits, and the words of each step.
#include "ui/undostack.h"

#include <QTest>

using namespace tenbin;

namespace {

const std::shared_ptr<const Story> story = std::make_shared<const Story>();

DocumentState state(int value)
{
    DocumentState result{story, {}};
    if (value != 0)
        result.scenario.overrides.insert(QStringLiteral("fact"), {Rational(value), Rational(value)});
    return result;
}

Text words(const char *text)
{
    return {QString::fromLatin1(text), QString::fromLatin1(text)};
}

} // namespace

class TestUndoStack final : public QObject {
    Q_OBJECT
private slots:
    void emptyHasNothing()
    {
        const UndoStack stack;
        QVERIFY(!stack.canUndo() && !stack.canRedo());
        QVERIFY(stack.undoWords().isEmpty() && stack.redoWords().isEmpty());
    }

    void thereAndBack()
    {
        UndoStack stack;
        stack.push(state(0), state(1), words("one"), {});
        stack.push(state(1), state(2), words("two"), {});
        QCOMPARE(stack.undoWords().en, QStringLiteral("two"));
        QVERIFY(stack.undo().to == state(1));
        QCOMPARE(stack.redoWords().en, QStringLiteral("two"));
        QVERIFY(stack.undo().to == state(0));
        QVERIFY(!stack.canUndo());
        QVERIFY(stack.redo().to == state(1));
        QVERIFY(stack.redo().to == state(2));
        QVERIFY(!stack.canRedo());
    }

    void aNewStepForgetsWhatWasUndone()
    {
        UndoStack stack;
        stack.push(state(0), state(1), words("one"), {});
        (void)stack.undo();
        stack.push(state(0), state(3), words("three"), {});
        QVERIFY(!stack.canRedo());
        QVERIFY(stack.undo().to == state(0));
    }

    void aDragIsOneStep()
    {
        UndoStack stack;
        for (int i = 0; i < 50; ++i)
            stack.push(state(i), state(i + 1), words("drag"), QStringLiteral("slider"));
        QCOMPARE(stack.size(), 1);
        QVERIFY(stack.undo().to == state(0));
        QVERIFY(stack.redo().to == state(50));
    }

    void aClosedDragIsNotContinued()
    {
        UndoStack stack;
        stack.push(state(0), state(1), words("drag"), QStringLiteral("slider"));
        stack.closeStep();
        stack.push(state(1), state(2), words("drag"), QStringLiteral("slider"));
        QCOMPARE(stack.size(), 2);
        stack.push(state(2), state(3), words("drag"), QStringLiteral("other slider"));
        QCOMPARE(stack.size(), 3);
    }

    void undoneDragIsNotContinued()
    {
        UndoStack stack;
        stack.push(state(0), state(1), words("drag"), QStringLiteral("slider"));
        stack.push(state(1), state(2), words("two"), {});
        (void)stack.undo();
        stack.push(state(1), state(5), words("drag"), QStringLiteral("slider"));
        QCOMPARE(stack.size(), 2);
        QVERIFY(stack.undo().to == state(1));
    }

    void backWhereItBeganIsNoStep()
    {
        UndoStack stack;
        stack.push(state(0), state(1), words("drag"), QStringLiteral("slider"));
        stack.push(state(1), state(0), words("drag"), QStringLiteral("slider"));
        QVERIFY(!stack.canUndo());
    }

    void theOldestIsForgotten()
    {
        UndoStack stack;
        for (int i = 0; i < maxUndoSteps + 20; ++i)
            stack.push(state(i), state(i + 1), words("step"), {});
        QCOMPARE(stack.size(), maxUndoSteps);
        int undone = 0;
        for (; stack.canUndo(); ++undone)
            (void)stack.undo();
        QCOMPARE(undone, maxUndoSteps);
    }
};

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undostack.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what appears when in a step: groups from presses and back, the dialog, one undo step.
#include "ui/panels/revealdialog.h"

#include "core/charts/chartplan.h"
#include "core/story/storysteps.h"
#include "core/story/storyreader.h"
#include "ui/models/stepmodel.h"
#include "ui/storydocument.h"

#include <QComboBox>
#include <QTest>
#include <QTreeWidget>

using namespace tenbin;

namespace {

const std::vector<RevealValue> three{{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}, {QStringLiteral("c"), {}}};

} // namespace

class TestRevealDialog final : public QObject {
    Q_OBJECT
private slots:
    void nothing()
    {
        QVERIFY(revealOf({}, {}).empty());
        QVERIFY(pressesOf({}, {}).empty());
        RevealDialog dialog(ChartSpec(), Step(), nullptr);
        QVERIFY(dialog.reveal().empty());
        QVERIFY(dialog.focus().isEmpty());
    }

    void groups_data()
    {
        QTest::addColumn<QList<int>>("presses");
        QTest::addColumn<QList<QStringList>>("groups");
        QTest::newRow("all at once") << QList<int>{0, 0, 0} << QList<QStringList>{};
        QTest::newRow("two presses") << QList<int>{2, 0, 1} << QList<QStringList>{{QStringLiteral("c")}, {QStringLiteral("a")}};
        QTest::newRow("together") << QList<int>{1, 1, 0} << QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}};
        QTest::newRow("a press without a value") << QList<int>{0, 3, 0} << QList<QStringList>{{QStringLiteral("b")}};
    }
    void groups()
    {
        QFETCH(QList<int>, presses);
        QFETCH(QList<QStringList>, groups);
        const auto made = revealOf(three, {presses.cbegin(), presses.cend()});
        QCOMPARE(QList<QStringList>(made.cbegin(), made.cend()), groups);
        QCOMPARE(revealOf(three, pressesOf(three, made)), made);
    }

    void theDialogShowsWhatTheStepHas()
    {
        const Story story = *readBuiltInStory().story;
        const Figures figures = evaluate(story, {});
        for (const Step &step : story.steps) {
            const ChartPlan plan = planChart(step.chart, story, figures, {});
            QVERIFY(plan);
            RevealDialog dialog(*plan, step, nullptr);
            QCOMPARE(dialog.focus(), step.view.focus);
            QCOMPARE(dialog.presses(), int(step.reveal.size()));
            const auto asSets = [](const std::vector<QStringList> &groups) {
                QList<QSet<QString>> sets;
                for (const QStringList &group : groups)
                    sets << QSet<QString>(group.cbegin(), group.cend());
                return sets;
            };
            QCOMPARE(asSets(dialog.reveal()), asSets(step.reveal));
        }
    }

    void valuesThatAreNotInTheChartStay()
    {
        Step step;
        step.reveal = {{QStringLiteral("gone")}};
        step.view.focus = QStringLiteral("gone too");
        RevealDialog dialog(ChartSpec(), step, nullptr);
        QCOMPARE(dialog.reveal(), step.reveal);
        QCOMPARE(dialog.focus(), step.view.focus);
    }

    void choosing()
    {
        const Story story = *readBuiltInStory().story;
        const ChartPlan plan = planChart(QStringLiteral("spending.growth"), story, evaluate(story, {}), {});
        QVERIFY(plan);
        RevealDialog dialog(*plan, Step(), nullptr);
        auto *list = dialog.findChild<QTreeWidget *>();
        auto *first = qobject_cast<QComboBox *>(list->itemWidget(list->topLevelItem(0), 1));
        QVERIFY(first);
        first->setCurrentIndex(2);
        QCOMPARE(dialog.presses(), 1);
        QCOMPARE(dialog.reveal(), std::vector<QStringList>{{plan->data.front().id}});
    }

    void oneUndoStep()
    {
        StoryDocument document(Language::english());
        StepModel model(document);
        const Step before = *model.step(0);
        const std::vector<QStringList> reveal{{QStringLiteral("budget.new")}};
        QVERIFY(model.setReveal(0, reveal, QStringLiteral("budget.growth")));
        QCOMPARE(model.step(0)->reveal, reveal);
        QCOMPARE(model.step(0)->view.focus, QStringLiteral("budget.growth"));
        document.undo();
        QCOMPARE(*model.step(0), before);
        QVERIFY(!model.setReveal(99, reveal, {}));
    }

    void limits()
    {
        const Story story = *readBuiltInStory().story;
        QVERIFY(!setStepReveal(story, 0, std::vector<QStringList>(maxReveals + 1, {QStringLiteral("a")}), {}));
        QStringList many;
        for (int i = 0; i <= maxRevealIds; ++i)
            many << QString::number(i);
        QVERIFY(!setStepReveal(story, 0, {many}, {}));
        QVERIFY(setStepReveal(story, 0, {many.mid(1)}, {}));
    }
};

QTEST_MAIN(TestRevealDialog)
#include "tst_revealdialog.moc"

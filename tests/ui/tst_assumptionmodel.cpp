// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the values a reader can change: which rows there are, where their sliders stand, and that rows change in place.
#include "ui/models/assumptionmodel.h"
#include "ui/storydocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;

namespace {

const QString price = QStringLiteral("gpu-hour.price");
const QString salary = QStringLiteral("salary.e7");

struct Bench {
    StoryDocument document{Language::english()};
    AssumptionModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    void update() { model.update(document.story(), document.figures(), document.language()); }
    int rowOf(const QString &fact) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.row(row).fact == fact)
                return row;
        }
        return -1;
    }
};

} // namespace

class TestAssumptionModel final : public QObject {
    Q_OBJECT
private slots:
    void emptyStory()
    {
        AssumptionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Story story;
        model.update(story, evaluate(story, {}), Language::english());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.changedCount(), 0);
    }

    void everyAssumptionHasARow()
    {
        Bench bench;
        bench.update();
        QCOMPARE(bench.model.rowCount(), static_cast<int>(bench.document.story().assumptions.size()));
        for (int row = 0; row < bench.model.rowCount(); ++row) {
            const AssumptionRow &each = bench.model.row(row);
            QVERIFY2(each.bounds.low <= each.now.low && each.now.high <= each.bounds.high, qPrintable(each.fact));
            QVERIFY2(!each.label.isEmpty() && !each.text.isEmpty() && !each.note.isEmpty(), qPrintable(each.fact));
            QVERIFY(!each.changed);
        }
    }

    void changedFactsJoinAndStay()
    {
        Bench bench;
        bench.update();
        const int before = bench.model.rowCount();
        bench.document.setOverride(salary, Override{Rational(1000000), Rational(1000000)});
        bench.update();
        QCOMPARE(bench.model.rowCount(), before + 1);
        QVERIFY(bench.model.row(bench.rowOf(salary)).changed);
        bench.document.undo();
        bench.update();
        QCOMPARE(bench.model.rowCount(), before + 1); // to be changed again
        QVERIFY(!bench.model.row(bench.rowOf(salary)).changed);
        bench.model.forget();
        bench.update();
        QCOMPARE(bench.model.rowCount(), before);
    }

    void aValueChangesItsRowOnly()
    {
        Bench bench;
        bench.update();
        QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&bench.model, &QAbstractItemModel::dataChanged);
        bench.document.setOverride(price, Override{Rational(4), Rational(4)});
        bench.update();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), bench.rowOf(price));
        QCOMPARE(bench.model.changedCount(), 1);
        bench.document.clearOverrides();
        bench.update();
        QCOMPARE(bench.model.changedCount(), 0);
    }

    void endsOfTheSliderAreExact()
    {
        Bench bench;
        bench.update();
        for (int i = 0; i < bench.model.rowCount(); ++i) {
            const AssumptionRow &row = bench.model.row(i);
            QCOMPARE(AssumptionModel::valueAt(row, 0), row.bounds.low);
            QCOMPARE(AssumptionModel::valueAt(row, 1000), row.bounds.high);
            QCOMPARE(AssumptionModel::positionOf(row, row.bounds.low), 0);
            QCOMPARE(AssumptionModel::positionOf(row, row.bounds.high), 1000);
            for (int position = 0; position <= 1000; position += 37)
                QVERIFY(std::abs(AssumptionModel::positionOf(row, AssumptionModel::valueAt(row, position)) - position) <= 1);
        }
    }

    void positionsStandForRoundValues()
    {
        Bench bench;
        bench.update();
        const AssumptionRow &row = bench.model.row(bench.rowOf(price)); // 1.99 to 12.29
        QCOMPARE(decimalText(AssumptionModel::valueAt(row, 139)), QStringLiteral("3.42"));
    }

    void boundsGrowWithTheValue()
    {
        Bench bench;
        bench.document.setOverride(price, Override{Rational(1), Rational(20)});
        bench.update();
        const AssumptionRow &row = bench.model.row(bench.rowOf(price));
        QCOMPARE(row.bounds.low, Rational(1));
        QCOMPARE(row.bounds.high, Rational(20));
        QVERIFY(row.changed);
    }
};

QTEST_MAIN(TestAssumptionModel)
#include "tst_assumptionmodel.moc"

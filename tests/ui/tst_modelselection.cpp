// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: choosing which models a chart shows.
#include "ui/models/modelselectionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;

namespace {

ModelsPart part()
{
    ModelsPart result;
    for (const char *id : {"a", "b", "c"}) {
        Model model;
        model.id = QString::fromLatin1(id);
        model.name = model.id.toUpper();
        result.list.push_back(model);
    }
    result.start = {QStringLiteral("c"), QStringLiteral("a")};
    return result;
}

} // namespace

class TestModelSelection final : public QObject {
    Q_OBJECT
private slots:
    void withoutModels()
    {
        ModelSelectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setModels(std::nullopt, {});
        QCOMPARE(model.rowCount(), 0);
        model.showAll();
        QCOMPARE(model.shown(), QStringList());
    }

    void startListUnlessChosen()
    {
        ModelSelectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setModels(part(), {});
        QCOMPARE(model.shown(), QStringList({QStringLiteral("a"), QStringLiteral("c")}));
        model.setModels(part(), {QStringLiteral("b"), QStringLiteral("nobody")});
        QCOMPARE(model.shown(), QStringList({QStringLiteral("b")}));
    }

    void ticking()
    {
        ModelSelectionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setModels(part(), {});
        const QSignalSpy changed(&model, &ModelSelectionModel::selectionChanged);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.shownCount(), 3);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!model.setData(model.index(1), QStringLiteral("name"), Qt::EditRole));
        QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsUserCheckable));
    }

    void allNoneStart()
    {
        ModelSelectionModel model;
        model.setModels(part(), {});
        const QSignalSpy changed(&model, &ModelSelectionModel::selectionChanged);
        model.showAll();
        QCOMPARE(model.shownCount(), 3);
        model.showNone();
        QCOMPARE(model.shownCount(), 0);
        model.showStart();
        QCOMPARE(model.shownCount(), 2);
        model.showStart();
        QCOMPARE(changed.count(), 3);
    }
};

QTEST_GUILESS_MAIN(TestModelSelection)
#include "tst_modelselection.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the list of what is wrong with a file.
#include "ui/models/problemmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tenbin;

class TestProblemModel final : public QObject {
    Q_OBJECT
private slots:
    void empty()
    {
        ProblemModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 3);
    }

    void placeReasonValue()
    {
        ProblemModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Problem problem{Severity::Error, ProblemCode::LowAboveHigh, {QStringLiteral("5"), QStringLiteral("3")},
            QStringLiteral("/facts/3/article")};
        model.setProblems({problem, {Severity::Error, ProblemCode::Empty, {}, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ProblemModel::Place).data().toString(), problem.pointer);
        QCOMPARE(model.index(0, ProblemModel::Reason).data().toString(), problemText(problem, Language::english()));
        QCOMPARE(model.index(0, ProblemModel::Value).data().toString(), QStringLiteral("5, 3"));
        QCOMPARE(model.index(1, ProblemModel::Place).data().toString(), QStringLiteral("whole file"));
    }

    void speaksBothLanguages()
    {
        ProblemModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems({{Severity::Error, ProblemCode::Empty, {}, {}}});
        const QString english = model.index(0, ProblemModel::Reason).data().toString();
        model.setLanguage(Language::japanese());
        QVERIFY(model.index(0, ProblemModel::Reason).data().toString() != english);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("場所"));
    }
};

QTEST_GUILESS_MAIN(TestProblemModel)
#include "tst_problemmodel.moc"

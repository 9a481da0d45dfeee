// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the tree of everything a value rests on, while values, story and subject change.
#include "ui/models/evidencemodel.h"

#include "ui/storydocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;

namespace {

EvidenceSubject subject(const QString &id)
{
    EvidenceSubject result;
    result.id = id;
    return result;
}

QStringList lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        result.append(QString(depth, u' ') + index.data(EvidenceModel::KindRole).toString() + u' '
            + index.data(EvidenceModel::IdRole).toString());
        result.append(lines(model, index, depth + 1));
    }
    return result;
}

} // namespace

class TestEvidenceModel final : public QObject {
    Q_OBJECT
private slots:
    void nothingSelected()
    {
        StoryDocument document(Language::english());
        EvidenceModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSubject(subject(QStringLiteral("nothing")));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasChildren());
        model.refresh(subject({}));
    }

    void theWayDownToTheSources()
    {
        StoryDocument document(Language::english());
        EvidenceModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSubject(subject(QStringLiteral("equivalents.trainings-in-increase")));
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex root = model.index(0, 0);
        QCOMPARE(root.data(EvidenceModel::KindRole).toString(), QStringLiteral("figure"));
        QVERIFY(model.hasChildren(root));
        const QStringList all = lines(model);
        const QStringList above = all.mid(0, 4);
        QCOMPARE(above,
            (QStringList{QStringLiteral("figure equivalents.trainings-in-increase"), QStringLiteral(" figure budget.increase"),
                QStringLiteral("  fact budget.new"), QStringLiteral("   reading ")}));
        QVERIFY(all.contains(QStringLiteral("    source ")));
        QVERIFY(all.contains(QStringLiteral(" fact training.cost")));
        const QModelIndex increase = model.index(0, 0, root);
        QVERIFY(increase.data().toString().contains(QStringLiteral("billion")));
        QCOMPARE(increase.data(EvidenceModel::VoiceRole).toInt(), static_cast<int>(Voice::Article));
        QCOMPARE(increase.data(EvidenceModel::CertaintyRole).toString(), QStringLiteral("B"));
    }

    void noSourceIsSaid()
    {
        StoryDocument document(Language::english());
        EvidenceModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSubject(subject(QStringLiteral("salary.e7")));
        QCOMPARE(lines(model),
            (QStringList{QStringLiteral("fact salary.e7"), QStringLiteral(" reading "), QStringLiteral("  statement ")}));
        const QModelIndex statement = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
        QVERIFY(statement.data().toString().startsWith(QStringLiteral("No source")));
    }

    void claimsAndValuesOfCharts()
    {
        StoryDocument document(Language::english());
        EvidenceModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSubject(subject(QStringLiteral("claim:C04")));
        QCOMPARE(lines(model).at(0), QStringLiteral("claim claim:C04"));
        QCOMPARE(lines(model).at(1), QStringLiteral(" figure budget.growth"));
        EvidenceSubject cost = subject(QStringLiteral("model:x:cost"));
        cost.label = QStringLiteral("X");
        cost.formula = QStringLiteral("model.llama-3.1-405b.hours * gpu-hour.price");
        cost.value = document.figures().formula(cost.formula, *parseUnit(u"USD")).quantity;
        model.setSubject(cost);
        QCOMPARE(lines(model).at(0), QStringLiteral("value model:x:cost"));
        QCOMPARE(lines(model).at(1), QStringLiteral(" fact model.llama-3.1-405b.hours"));
    }

    void valuesChangeInPlace()
    {
        StoryDocument document(Language::english());
        EvidenceModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const EvidenceSubject growth = subject(QStringLiteral("budget.growth"));
        model.setSubject(growth);
        const QStringList before = lines(model);
        const QPersistentModelIndex fact = model.index(0, 0, model.index(0, 0));
        const QString text = fact.data().toString();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        document.setOverride(QStringLiteral("budget.new"), Override{Rational(1'000'000'000), Rational(2'000'000'000)});
        model.refresh(growth);
        QVERIFY(changes.count() > 0);
        QCOMPARE(resets.count(), 0);
        QVERIFY(fact.isValid());
        QVERIFY(fact.data().toString() != text);
        QCOMPARE(fact.data(EvidenceModel::VoiceRole).toInt(), static_cast<int>(Voice::WhatIf));
        QCOMPARE(lines(model), before);
    }

    void anotherStoryOrSubject()
    {
        StoryDocument document(Language::japanese());
        EvidenceModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSubject(subject(QStringLiteral("budget.growth")));
        document.setStory(Story(), {}, StoryDocument::Saved::Yes);
        model.setSubject(subject(QStringLiteral("budget.growth")));
        QCOMPARE(model.rowCount(), 0);
        document.openBuiltIn();
        model.setSubject(subject(QStringLiteral("share.change-percent")));
        QVERIFY(lines(model).size() > 4);
    }
};

QTEST_MAIN(TestEvidenceModel)
#include "tst_evidencemodel.moc"

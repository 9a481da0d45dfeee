// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: claims as rows: their words, and that only rows that differ change.
#include "ui/models/claimmodel.h"

#include "core/story/storyreader.h"
#include "ui/panels/evidencerows.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;

namespace {

const Story &builtIn()
{
    static const Story story = readBuiltInStory().story.value_or(Story());
    return story;
}

void setClaims(
    ClaimModel &model, const Story &story, const Scenario &scenario = {}, const Language &language = Language::english())
{
    model.setClaims(story, checkClaims(story, evaluate(story, scenario)), language);
}

Scenario withNewBudget(const Rational &value)
{
    Scenario scenario;
    scenario.overrides.insert(QStringLiteral("budget.new"), {value, value});
    return scenario;
}

QModelIndex rowOf(const ClaimModel &model, const QString &id)
{
    const QModelIndexList found = model.match(model.index(0), ClaimModel::IdRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace

class TestClaimModel final : public QObject {
    Q_OBJECT
private slots:
    void nothingToShow()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        setClaims(model, Story());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.tally(), (std::array<int, 4>{0, 0, 0, 0}));
    }

    void builtInStory()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        setClaims(model, builtIn());
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.tally(), (std::array<int, 4>{4, 8, 6, 6}));
        const QModelIndex growth = rowOf(model, QStringLiteral("C04"));
        QCOMPARE(growth.data().toString(), QStringLiteral("The new budget is 50% above the earlier plan."));
        QCOMPARE(growth.data(ClaimModel::VerdictRole).toInt(), static_cast<int>(Verdict::Imprecise));
        QCOMPARE(growth.data(ClaimModel::VerdictWordRole).toString(), QStringLiteral("Imprecise"));
        QCOMPARE(growth.data(ClaimModel::VerdictIconRole).toString(), QStringLiteral("approx"));
        QVERIFY(growth.data(ClaimModel::RecomputationRole).toString().contains(QStringLiteral("+50–71%")));
        QVERIFY(growth.data(ClaimModel::CheckedRole).toString().startsWith(QStringLiteral("Checked values give")));
        QVERIFY(!growth.data(ClaimModel::FindingRole).toString().isEmpty());
        QVERIFY(growth.data(ClaimModel::SourcesRole).toString().contains(QStringLiteral("; ")));
        QCOMPARE(growth.data(ClaimModel::ChartRole).toString(), QStringLiteral("spending.growth"));
        QCOMPARE(growth.data(ClaimModel::FigureRole).toString(), QStringLiteral("budget.growth"));
        QCOMPARE(growth.data(ClaimModel::EvidenceRole).toString(), QStringLiteral("budget.growth"));
        QVERIFY(!growth.data(ClaimModel::WhatIfRole).toBool());
        QVERIFY(growth.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Imprecise The new budget")));
        const QModelIndex place = rowOf(model, QStringLiteral("C05"));
        QCOMPARE(place.data(ClaimModel::EvidenceRole).toString(), QStringLiteral("claim:C05"));
        QVERIFY(place.data(ClaimModel::RecomputationRole).toString().isEmpty());
        QVERIFY(place.data(ClaimModel::ChartRole).toString().isEmpty());
    }

    void everyVerdictHasItsIcon()
    {
        QStringList icons;
        for (const Verdict verdict : {Verdict::Right, Verdict::Imprecise, Verdict::Wrong, Verdict::Uncheckable}) {
            const QString icon = verdictIcon(verdict);
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
            icons.append(icon);
        }
        QCOMPARE(icons.removeDuplicates(), 0);
    }

    void whatIfChangesItsRowsAndBack()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        setClaims(model, builtIn());
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        setClaims(model, builtIn());
        QCOMPARE(changed.count(), 0);

        setClaims(model, builtIn(), withNewBudget(80'000'000'000));
        QStringList rows;
        for (const QList<QVariant> &each : changed)
            rows.append(each.first().toModelIndex().data(ClaimModel::IdRole).toString());
        QCOMPARE(rows, QStringList({QStringLiteral("C02"), QStringLiteral("C04")}));
        const QModelIndex growth = rowOf(model, QStringLiteral("C04"));
        QCOMPARE(growth.data(ClaimModel::VerdictIconRole).toString(), QStringLiteral("cross"));
        QVERIFY(growth.data(ClaimModel::WhatIfRole).toBool());
        QCOMPARE(model.tally(), (std::array<int, 4>{4, 6, 8, 6}));

        setClaims(model, builtIn());
        QCOMPARE(growth.data(ClaimModel::VerdictIconRole).toString(), QStringLiteral("approx"));
        QCOMPARE(changed.count(), 4);
        QCOMPARE(reset.count(), 0);
    }

    void anotherLanguageChangesWords()
    {
        ClaimModel model;
        setClaims(model, builtIn());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        setClaims(model, builtIn(), {}, Language::japanese());
        QCOMPARE(changed.count(), 24);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(0).data(ClaimModel::VerdictWordRole).toString(), QStringLiteral("正しい"));
        QVERIFY(model.index(0).data(ClaimModel::SourcesRole).toString().contains(u'、'));
    }

    void anotherStoryResets()
    {
        ClaimModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        setClaims(model, builtIn());
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Story edited = builtIn();
        edited.claims.front().text.en = QStringLiteral("Other words.");
        setClaims(model, edited);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Other words."));
        edited.claims.pop_back();
        setClaims(model, edited);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 23);
        edited.id = QStringLiteral("another");
        setClaims(model, edited);
        QCOMPARE(reset.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestClaimModel)
#include "tst_claimmodel.moc"

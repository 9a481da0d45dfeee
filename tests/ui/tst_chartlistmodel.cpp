// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the list of charts of each tab.
#include "ui/models/chartlistmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tenbin;

class TestChartListModel final : public QObject {
    Q_OBJECT
private slots:
    void outside()
    {
        const ChartListModel model(Tab::Spending, Language::english());
        QCOMPARE(model.chartAt(-1), QString());
        QCOMPARE(model.chartAt(1000), QString());
        QCOMPARE(model.rowOf(QStringLiteral("market.day")), -1);
        QVERIFY(!model.data(QModelIndex()).isValid());
    }

    /// Each in its own tab; charts about any figure at the end of all of them.
    void everyChartStandsInItsTab()
    {
        std::size_t total = 0;
        const auto any =
            std::count_if(chartList().begin(), chartList().end(), [](const ChartInfo &info) { return info.tab == Tab::Any; });
        QVERIFY(any > 0);
        for (const Tab tab : {Tab::Spending, Tab::Models, Tab::Market}) {
            ChartListModel model(tab, Language::english());
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY(model.rowCount() > 0);
            total += static_cast<std::size_t>(model.rowCount());
            for (int row = 0; row < model.rowCount(); ++row) {
                QCOMPARE(model.rowOf(model.chartAt(row)), row);
                const bool atEnd = row >= model.rowCount() - static_cast<int>(any);
                QCOMPARE(chartInfo(model.chartAt(row))->tab, atEnd ? Tab::Any : tab);
            }
        }
        QCOMPARE(total, chartList().size() + 2 * static_cast<std::size_t>(any));
    }

    void everyChartHasWordsAndAnIcon()
    {
        for (const Language &language : {Language::english(), Language::japanese()}) {
            for (const Tab tab : {Tab::Spending, Tab::Models, Tab::Market}) {
                const ChartListModel model(tab, language);
                for (int row = 0; row < model.rowCount(); ++row) {
                    const QModelIndex index = model.index(row);
                    QVERIFY(!index.data().toString().isEmpty());
                    QVERIFY(!index.data(ChartListModel::DetailRole).toString().isEmpty());
                    const QString icon = index.data(ChartListModel::IconNameRole).toString();
                    QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
                }
            }
        }
    }

    void languageChangesTheWords()
    {
        ChartListModel model(Tab::Spending, Language::english());
        const QSignalSpy changed(&model, &ChartListModel::dataChanged);
        const QString before = model.index(0).data().toString();
        model.setLanguage(Language::japanese());
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(0).data().toString() != before);
    }
};

QTEST_GUILESS_MAIN(TestChartListModel)
#include "tst_chartlistmodel.moc"

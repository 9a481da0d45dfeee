// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test of the chart list, and that every chart of the built-in story can be planned in every language and basis.
#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"

#include <QTest>

namespace tenbin {

class ChartPlanTest : public QObject {
    Q_OBJECT

private slots:
    void unknownChart()
    {
        const Story story;
        const Figures figures = evaluate(story, {});
        const ViewOptions options;
        const ChartPlan chart = planChart(QStringLiteral("spending.nothing"), story, figures, options);
        QVERIFY(!chart.has_value());
        QVERIFY(chart.error().reason.contains(QStringLiteral("spending.nothing")));
        QVERIFY(!chartInfo(QStringLiteral("spending.nothing")));
    }

    void emptyStory_data() { addCharts(); }
    void emptyStory()
    {
        QFETCH(QString, id);
        const Story story;
        const Figures figures = evaluate(story, {});
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            ViewOptions options;
            options.language = Language::of(language);
            const ChartPlan chart = planChart(id, story, figures, options);
            QVERIFY(!chart.has_value());
            QVERIFY(!chart.error().reason.isEmpty());
        }
    }

    void listOrder()
    {
        QStringList ids;
        for (const ChartInfo &info : chartList())
            ids.append(info.id);
        QCOMPARE(ids,
            QStringList({QStringLiteral("spending.growth"), QStringLiteral("spending.history"),
                QStringLiteral("spending.guidance"), QStringLiteral("spending.equivalents"),
                QStringLiteral("models.cost-per-parameter"), QStringLiteral("models.cost-vs-size"),
                QStringLiteral("models.gpu-hours"), QStringLiteral("models.benchmarks"), QStringLiteral("market.move"),
                QStringLiteral("market.day"), QStringLiteral("market.history"), QStringLiteral("market.event-study"),
                QStringLiteral("figure.sensitivity"), QStringLiteral("figure.scenarios")}));
    }

    void entries_data() { addCharts(); }
    void entries()
    {
        QFETCH(QString, id);
        const ChartInfo *info = chartInfo(id);
        QVERIFY(info);
        const QString subject = id.section(u'.', 0, 0);
        QCOMPARE(tabName(info->tab), subject == QLatin1String("figure") ? QStringLiteral("any") : subject);
        QCOMPARE(info->hasFigure, info->tab == Tab::Any);
        QVERIFY(QLatin1String(info->icon).startsWith(QLatin1String("chart-")));
        QVERIFY(chartName(id, Language::japanese()) != chartName(id, Language::english()));
        QVERIFY(chartDetail(id, Language::japanese()) != chartDetail(id, Language::english()));
        QVERIFY(!chartDetail(id, Language::english()).isEmpty());
    }

    void builtInStory_data() { addCharts(); }
    void builtInStory()
    {
        QFETCH(QString, id);
        if (chartInfo(id)->hasHistory || chartInfo(id)->hasStudy)
            QSKIP("needs price files, which the built-in story does not have");
        const StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story.has_value());
        for (const Basis basis : {Basis::Article, Basis::Checked}) {
            Scenario scenario;
            scenario.basis = basis;
            const Figures figures = evaluate(*reading.story, scenario);
            for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
                ViewOptions options;
                options.language = Language::of(language);
                const ChartPlan chart = planChart(id, *reading.story, figures, options);
                QVERIFY2(chart.has_value(), qPrintable(chart ? QString() : chart.error().reason));
                QCOMPARE(chart->id, id);
                QCOMPARE(chart->language, language);
                QVERIFY(!chart->title.isEmpty() && !chart->altText.isEmpty() && !chart->footer.source.isEmpty());
                QVERIFY2(!chart->title.contains(u'%') || !chart->title.contains(QStringLiteral("%1")), qPrintable(chart->title));
                const ChartPlan again = planChart(id, *reading.story, figures, options);
                QCOMPARE(specJson(*again), specJson(*chart));
            }
        }
    }

private:
    static void addCharts()
    {
        QTest::addColumn<QString>("id");
        for (const ChartInfo &info : chartList())
            QTest::newRow(qPrintable(info.id)) << info.id;
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::ChartPlanTest)
#include "tst_chartplan.moc"

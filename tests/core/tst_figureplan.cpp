// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the charts about one figure: which figure, what the title finds, rows, reasons, and goldens of the built-in story.
#include "core/charts/chartplan.h"
#include "core/charts/table.h"

#include "golden.h"

using namespace tenbin;
using namespace tenbin::test;

namespace {

const QString sensitivity = QStringLiteral("figure.sensitivity");
const QString scenarios = QStringLiteral("figure.scenarios");

ViewOptions viewOf(const char *figure, SwingKind swing = SwingKind::Range, const Language &language = Language::english())
{
    ViewOptions options = viewIn(language);
    options.figure = QString::fromUtf8(figure);
    options.swing = swing;
    return options;
}

QString reason(const QString &chart, const Story &story, const ViewOptions &options)
{
    const Figures figures = evaluate(story, {});
    const ChartPlan plan = planChart(chart, story, figures, options);
    return plan ? QString() : plan.error().reason;
}

QStringList rowNames(const ChartSpec &spec)
{
    QStringList names;
    for (const Category &category : spec.y.categories)
        names.append(category.name);
    return names;
}

} // namespace

class TestFigurePlan : public QObject {
    Q_OBJECT

private slots:
    void reasons()
    {
        for (const QString &chart : {sensitivity, scenarios}) {
            QCOMPARE(reason(chart, Story(), viewOf("")), QStringLiteral("This story works out no figures."));
            QCOMPARE(reason(chart, builtInStory(), viewOf("budget.old")), QStringLiteral("This story has no figure budget.old."));
            QVERIFY(reason(chart, builtInStory(), viewOf("budget.new")).startsWith(QStringLiteral("“New budget” is a value")));
        }
        Story story = builtInStory();
        story.scenarios.clear();
        QCOMPARE(reason(scenarios, story, viewOf("")), QStringLiteral("This story has no scenarios."));
        Figure figure;
        figure.id = QStringLiteral("power");
        figure.unit = *parseUnit(u"watt");
        figure.formula = QStringLiteral("2 * datacentre.power");
        story.figures.push_back(figure);
        QVERIFY(!reason(sensitivity, story, viewOf("power")).isEmpty());
        story.figures.back().formula = QStringLiteral("2 * 3");
        story.figures.back().unit = Unit();
        QCOMPARE(reason(sensitivity, story, viewOf("power")), QStringLiteral("This figure rests on no values that could move."));
    }

    /// Without a choice: the growth, else the cost per parameter, else the first that has a value.
    void defaultFigure()
    {
        Story story = builtInStory();
        const auto first = [&story] { return planned(sensitivity, story, {}, viewOf("")).data.front().id; };
        QCOMPARE(first(), QStringLiteral("budget.growth"));
        story.spending.reset();
        QCOMPARE(first(), QStringLiteral("training.cost-per-parameter"));
        story.models.reset();
        QCOMPARE(first(), QStringLiteral("budget.increase"));
    }

    void rowsByEffect()
    {
        const ChartSpec spec =
            planned(sensitivity, builtInStory(), scenarioOf(Basis::Article), viewOf("equivalents.trainings-in-increase"));
        QCOMPARE(spec.tab, Tab::Any);
        QCOMPARE(rowNames(spec), QStringList({QStringLiteral("New budget"), QStringLiteral("Previous outlook")}));
        QCOMPARE(
            spec.title, QStringLiteral("Training runs in the increase:\n“New budget” moves it most, 3,818–4,727\u00A0times"));
        const auto marks = marksOf<RangeMark>(spec);
        QCOMPARE(marks.size(), std::size_t(2));
        QCOMPARE(marks[0].label, QStringLiteral("3,818 → 4,727"));
        QCOMPARE(marks[1].label, QStringLiteral("4,455 → 4,091")); // more of it, less of the figure
        QVERIFY(marks[1].low < marks[1].high);
        QCOMPARE(spec.data[static_cast<std::size_t>(marks[0].datum)].id, QStringLiteral("budget.new"));
        const auto lines = marksOf<LineMark>(spec);
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY(lines[0].x1 == lines[0].x2 && marks[0].low < lines[0].x1 && lines[0].x1 < marks[0].high);
        QVERIFY(marksOf<BarMark>(spec).empty());
    }

    /// No ranged input: by ten per cent, and the chart says so.
    void fallsBackToTenPercent()
    {
        const ChartSpec spec =
            planned(sensitivity, builtInStory(), scenarioOf(Basis::Checked), viewOf("training.cost-per-parameter"));
        QCOMPARE(marksOf<RangeMark>(spec).size(), std::size_t(2));
        QVERIFY2(spec.subtitle.startsWith(QStringLiteral("No input is a range: each one by ±10%")), qPrintable(spec.subtitle));
        const ChartSpec asked = planned(sensitivity, builtInStory(), scenarioOf(Basis::Checked),
            viewOf("training.cost-per-parameter", SwingKind::TenPercent));
        QVERIFY2(asked.subtitle.startsWith(QStringLiteral("Each input by ±10%")), qPrintable(asked.subtitle));
    }

    void oneRangeAlone()
    {
        const ChartSpec spec =
            planned(sensitivity, builtInStory(), scenarioOf(Basis::Article), viewOf("equivalents.salaries-in-budget"));
        QVERIFY2(spec.title.contains(QStringLiteral("only “New budget” moves it")), qPrintable(spec.title));
    }

    void inputsAlike()
    {
        const ChartSpec spec = planned(sensitivity, builtInStory(), {}, viewOf("llama.cost-at-price", SwingKind::TenPercent));
        QVERIFY2(spec.title.contains(QLatin1String("2 inputs move it most")), qPrintable(spec.title));
    }

    void pairedInputsShareARow()
    {
        Scenario scenario;
        scenario.pairing = Pairing::Paired;
        const ChartSpec spec = planned(sensitivity, builtInStory(), scenario, viewOf("budget.growth"));
        QCOMPARE(rowNames(spec), QStringList{QStringLiteral("New budget, Previous outlook")});
    }

    void tableHasBothEnds()
    {
        const ChartSpec spec = planned(sensitivity, builtInStory(), scenarioOf(Basis::Article), viewOf("budget.increase"));
        const Datum *row = datumOf(spec, QStringLiteral("budget.previous"));
        QVERIFY(row && row->value);
        QVERIFY(row->value->low == *parseDecimal(u"22.5e9") && row->value->high == *parseDecimal(u"24.5e9"));
        QCOMPARE(row->unit, QStringLiteral("USD"));
        QVERIFY(!row->source.isEmpty() && row->note.contains(QStringLiteral("$38–40")));
    }

    void nowAndEachScenario()
    {
        const Story &story = builtInStory();
        const ChartSpec spec = planned(scenarios, story, scenarioOf(Basis::Article), viewOf("equivalents.trainings-in-budget"));
        QCOMPARE(spec.y.categories.size(), story.scenarios.size() + 1);
        QCOMPARE(rowNames(spec).first(), QStringLiteral("As it is now"));
        QCOMPARE(spec.data.front().id, QStringLiteral("equivalents.trainings-in-budget"));
        const Datum *price = datumOf(spec, QStringLiteral("scenario:cloud-price"));
        QVERIFY(price && price->value);
        QVERIFY(price->value->low == *parseDecimal(u"60e9") / *parseDecimal(u"12267200"));
        QCOMPARE(price->tone, Tone::WhatIf);
        QVERIFY2(price->note.contains(QLatin1String("$4.40")), qPrintable(price->note));
        // A scenario that leaves this figure alone is no what-if here.
        QCOMPARE(datumOf(spec, QStringLiteral("scenario:against-consensus"))->tone, Tone::Article);
        QVERIFY2(spec.title.endsWith(QLatin1String("depending on the scenario")), qPrintable(spec.title));
        QVERIFY(spec.footer.stamp.isEmpty());
    }

    void whatIfRowIsMarked()
    {
        Scenario scenario;
        setFact(scenario, "budget.new", "30e9");
        const ChartSpec spec = planned(scenarios, builtInStory(), scenario, viewOf("budget.growth"));
        QCOMPARE(rowNames(spec).first(), QStringLiteral("Your what-if"));
        QCOMPARE(spec.data.front().tone, Tone::WhatIf);
        QVERIFY(!spec.footer.stamp.isEmpty());
        // The scenarios take the place of the reader's values.
        const Datum *price = datumOf(spec, QStringLiteral("scenario:cloud-price"));
        QVERIFY(price && price->tone == Tone::Article);
    }

    void noScenarioMatters()
    {
        const ChartSpec spec = planned(scenarios, builtInStory(), {}, viewOf("llama.gpu-hours-ratio"));
        QVERIFY2(spec.title.endsWith(QLatin1String("in every scenario")), qPrintable(spec.title));
    }

    /// A scenario under which the figure cannot be worked out keeps its row.
    void scenarioWithoutValue()
    {
        Story story = builtInStory();
        NamedScenario &first = story.scenarios.front();
        const Printed zero{QStringLiteral("0"), Rational(0)};
        first.settings = {{QStringLiteral("budget.previous"), zero, zero, false}};
        const ChartSpec spec = planned(scenarios, story, {}, viewOf("budget.growth"));
        QCOMPARE(spec.y.categories[1].detail, QStringLiteral("no value"));
        QCOMPARE(marksOf<BarMark>(spec).size(), story.scenarios.size());
    }

    void manyScenarios()
    {
        Story story = builtInStory();
        for (int i = 0; i < 60; ++i) {
            story.scenarios.push_back(story.scenarios.front());
            story.scenarios.back().id = QStringLiteral("copy-%1").arg(i);
        }
        const ChartSpec spec = planned(scenarios, story, {}, viewOf("budget.growth"));
        QCOMPARE(spec.y.categories.size(), std::size_t(51));
        QVERIFY2(spec.footer.caveats.join(u' ').contains(QLatin1String("first 50 of 63")),
            qPrintable(spec.footer.caveats.join(u'\n')));
    }

    void everyFigureIsSound()
    {
        for (const Figure &figure : builtInStory().figures) {
            for (const QString &chart : {sensitivity, scenarios}) {
                for (const Language &language : {Language::japanese(), Language::english()}) {
                    for (const SwingKind kind : {SwingKind::Range, SwingKind::TenPercent}) {
                        ViewOptions options = viewIn(language);
                        options.figure = figure.id;
                        options.swing = kind;
                        const ChartSpec spec = planned(chart, builtInStory(), scenarioOf(Basis::Checked), options);
                        const QStringList faults = specFaults(spec);
                        QVERIFY2(faults.isEmpty(), qPrintable(figure.id + u'\n' + faults.join(u'\n')));
                    }
                }
            }
        }
    }

    void golden_data() { addGoldenRows({sensitivity, scenarios}); }
    void golden()
    {
        QFETCH(QString, id);
        QFETCH(bool, japanese);
        QFETCH(bool, checked);
        const ViewOptions options = viewIn(japanese ? Language::japanese() : Language::english());
        const Scenario scenario = scenarioOf(checked ? Basis::Checked : Basis::Article);
        compareGolden(QString::fromUtf8(QTest::currentDataTag()), planned(id, builtInStory(), scenario, options));
    }
};

QTEST_GUILESS_MAIN(TestFigurePlan)
#include "tst_figureplan.moc"

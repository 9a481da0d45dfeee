// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of the charts of cost, size and GPU-hours of models.
#include "core/charts/ratiowords.h"
#include "golden.h"

#include <algorithm>

using namespace tenbin;
using namespace tenbin::test;

namespace {

const QString perParameter = QStringLiteral("models.cost-per-parameter");
const QString againstSize = QStringLiteral("models.cost-vs-size");
const QString gpuHours = QStringLiteral("models.gpu-hours");
const QStringList ids{perParameter, againstSize, gpuHours};

void addIds()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : ids)
        QTest::newRow(qPrintable(id)) << id;
}

QStringList allModels()
{
    QStringList names;
    for (const Model &model : builtInStory().models->list)
        names.append(model.id);
    return names;
}

ChartSpec english(const QString &id, const Scenario &scenario, const Story &story = builtInStory())
{
    return planned(id, story, scenario, viewIn(Language::english()));
}

QStringList namesOf(const Axis &axis)
{
    QStringList names;
    for (const Category &category : axis.categories)
        names.append(category.name);
    return names;
}

QStringList labelsOf(const ChartSpec &spec, int row)
{
    QStringList labels;
    for (const PointMark &point : marksOf<PointMark>(spec)) {
        if (point.y == row)
            labels.append(point.label);
    }
    return labels;
}

Quantity ratioOf(const char *low, const char *high)
{
    return {*parseDecimal(QString::fromUtf8(low)), *parseDecimal(QString::fromUtf8(high)), {}};
}

} // namespace

class TestModelsPlan : public QObject {
    Q_OBJECT

private slots:
    void noModels_data() { addIds(); }
    void noModels()
    {
        QFETCH(QString, id);
        Story story = builtInStory();
        story.models->list.clear();
        QCOMPARE(english(id, {}, story).subtitle, QStringLiteral("This story has no models."));
        story.models.reset();
        QCOMPARE(english(id, {}, story).subtitle, QStringLiteral("This story has no models."));
    }

    void unknownModels_data() { addIds(); }
    void unknownModels()
    {
        QFETCH(QString, id);
        ViewOptions options = viewIn(Language::english());
        options.models = {QStringLiteral("nobody-2")};
        QCOMPARE(
            planned(id, builtInStory(), {}, options).subtitle, QStringLiteral("None of the chosen models is in this story."));
    }

    void modelWithoutValues()
    {
        ViewOptions options = viewIn(Language::english());
        options.models = {QStringLiteral("claude-3.5-sonnet")};
        QVERIFY(planned(perParameter, builtInStory(), {}, options).title.isEmpty());
        QCOMPARE(
            planned(gpuHours, builtInStory(), {}, options).subtitle, QStringLiteral("None of the chosen models has GPU-hours."));
    }

    void missingFacts_data() { addIds(); }
    void missingFacts()
    {
        QFETCH(QString, id);
        for (const QString &fact :
            {QStringLiteral("training.cost"), QStringLiteral("gpu-hour.price"), QStringLiteral("model.deepseek-v3.active"),
                QStringLiteral("model.deepseek-v3.parameters"), QStringLiteral("model.llama-3.1-405b.hours")}) {
            Story story = builtInStory();
            std::erase_if(story.facts, [&](const Fact &f) { return f.id == fact; });
            std::erase_if(story.figures, [&](const Figure &f) { return f.formula.contains(fact); });
            const ChartSpec spec = english(id, {}, story);
            QVERIFY2(!spec.title.isEmpty(), qPrintable(fact));
            QVERIFY2(specFaults(spec).isEmpty(), qPrintable(fact + specFaults(spec).join(u'\n')));
        }
    }

    void everyView_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("log");
        QTest::addColumn<bool>("printed");
        for (const QString &id : ids) {
            for (const bool log : {false, true}) {
                for (const bool printed : {false, true})
                    QTest::addRow("%s %s %s", qPrintable(id), log ? "log" : "linear", printed ? "printed" : "exact")
                        << id << log << printed;
            }
        }
    }
    void everyView()
    {
        QFETCH(QString, id);
        QFETCH(bool, log);
        QFETCH(bool, printed);
        for (const Language &language : {Language::english(), Language::japanese()}) {
            for (const ParameterKind kind : {ParameterKind::Both, ParameterKind::Total, ParameterKind::Active}) {
                for (const QStringList &models : {QStringList{}, allModels(), QStringList{QStringLiteral("deepseek-v3")},
                         QStringList{QStringLiteral("llama-2-7b")}}) {
                    ViewOptions options = viewIn(language);
                    options.logAxis = log;
                    options.parameters = kind;
                    options.models = models;
                    Scenario scenario = scenarioOf(Basis::Checked);
                    scenario.rounding = printed ? Rounding::Printed : Rounding::Exact;
                    const ChartSpec spec = planned(id, builtInStory(), scenario, options);
                    QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
                }
            }
        }
    }

    void golden_data() { addGoldenRows(ids); }
    void golden()
    {
        QFETCH(QString, id);
        QFETCH(bool, japanese);
        QFETCH(bool, checked);
        const Language language = japanese ? Language::japanese() : Language::english();
        compareGolden(QString::fromUtf8(QTest::currentDataTag()),
            planned(id, builtInStory(), scenarioOf(checked ? Basis::Checked : Basis::Article), viewIn(language)));
    }

    void ratios_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("ja");
        QTest::newRow("zero") << "0"
                              << "0" << QStringLiteral("0 times") << QStringLiteral("0倍");
        QTest::newRow("one") << "1"
                             << "1" << QStringLiteral("about the same") << QStringLiteral("同じくらい");
        QTest::newRow("ten percent less") << "0.9"
                                          << "0.9" << QStringLiteral("about the same") << QStringLiteral("同じくらい");
        QTest::newRow("ten percent more") << "1.1"
                                          << "1.1" << QStringLiteral("about the same") << QStringLiteral("同じくらい");
        QTest::newRow("just more") << "1.11"
                                   << "1.11" << QStringLiteral("1.1 times") << QStringLiteral("1.1倍");
        QTest::newRow("just less") << "0.89"
                                   << "0.89" << QStringLiteral("89%") << QStringLiteral("89%");
        QTest::newRow("a quarter") << "0.25"
                                   << "0.25" << QStringLiteral("25%") << QStringLiteral("25%");
        QTest::newRow("a fifth") << "0.2"
                                 << "0.2" << QStringLiteral("1/5") << QStringLiteral("5分の1");
        QTest::newRow("an eighteenth") << "0.0546"
                                       << "0.0546" << QStringLiteral("1/18") << QStringLiteral("18分の1");
        QTest::newRow("tiny") << "0.00081"
                              << "0.00081" << QStringLiteral("1/1,200") << QStringLiteral("1,200分の1");
        QTest::newRow("range of one word") << "0.0544"
                                           << "0.0548" << QStringLiteral("1/18") << QStringLiteral("18分の1");
        QTest::newRow("range of parts") << "0.05"
                                        << "0.0588" << QStringLiteral("1/20–1/17") << QStringLiteral("20分の1～17分の1");
        QTest::newRow("range across one") << "0.8"
                                          << "1.3" << QStringLiteral("0.8–1.3 times") << QStringLiteral("0.8～1.3倍");
    }
    void ratios()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        QFETCH(QString, en);
        QFETCH(QString, ja);
        const Quantity ratio = ratioOf(qPrintable(low), qPrintable(high));
        QCOMPARE(ratioWords(ratio, Language::english()).text.replace(QChar::Nbsp, u' '), en);
        QCOMPARE(ratioWords(ratio, Language::japanese()).text, ja);
    }

    void shortNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shortened");
        for (const auto &[name, shortened] : {std::pair{"", ""}, {"DeepSeek-V3", "V3"}, {"Llama 3.1 405B", "405B"},
                 {"GPT-4", "GPT-4"}, {"PaLM", "PaLM"}, {"Llama 4 Maverick", "Maverick"}})
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(shortened);
    }
    void shortNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, shortened);
        QCOMPARE(shortModelName(name), shortened);
    }

    void costTitle_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const char *fact, const char *value, const char *title) {
            QTest::newRow(name) << QString::fromUtf8(fact) << QString::fromUtf8(value) << QString::fromUtf8(title);
        };
        row("as checked", "", "",
            "Per parameter, DeepSeek-V3 cost 1/18 of\nLlama 3.1 405B; per active parameter, about the same");
        row("dear hours", "gpu-hour.price", "12",
            "Per parameter, DeepSeek-V3 cost 1/110 of\nLlama 3.1 405B; per active parameter, 1/6");
        row("as dear", "training.cost", "102e6",
            "Per parameter, DeepSeek-V3 cost about the same as\nLlama 3.1 405B; per active parameter, 18 times");
        row("dearer", "training.cost", "200e6",
            "Per parameter, DeepSeek-V3 cost 2 times as much as\nLlama 3.1 405B; per active parameter, 35 times");
        row("half", "training.cost", "51.1e6",
            "Per parameter, DeepSeek-V3 cost 50% of\nLlama 3.1 405B; per active parameter, 9.1 times");
    }
    void costTitle()
    {
        QFETCH(QString, fact);
        QFETCH(QString, value);
        QFETCH(QString, title);
        Scenario scenario = scenarioOf(Basis::Checked);
        if (!fact.isEmpty())
            setFact(scenario, qPrintable(fact), qPrintable(value));
        const ChartSpec spec = english(perParameter, scenario);
        QCOMPARE(QString(spec.title).replace(QChar::Nbsp, u' '), title);
        QCOMPARE(spec.footer.stamp.isEmpty(), fact.isEmpty());
    }

    void orderAndLabels()
    {
        const ChartSpec spec = english(perParameter, scenarioOf(Basis::Checked));
        const QStringList names = namesOf(spec.y);
        QCOMPARE(names.size(), 14);
        QCOMPARE(names.first(), QStringLiteral("DeepSeek-V3"));
        QCOMPARE(names.at(1), QStringLiteral("Llama 4 Maverick"));
        QCOMPARE(names.last(), QStringLiteral("Llama 3.2 1B"));
        QCOMPARE(labelsOf(spec, 0), (QStringList{QStringLiteral("$8.31"), QStringLiteral("$151")}));
        QCOMPARE(spec.y.detailTitle, QStringLiteral("× V3"));
        QCOMPARE(spec.y.categories.at(0).detail, QStringLiteral("1"));
        QCOMPARE(spec.y.categories.at(6).name, QStringLiteral("Llama 3.1 405B"));
        QCOMPARE(spec.y.categories.at(6).detail, QStringLiteral("18"));
        QVERIFY(spec.y.categories.at(0).strong && spec.y.categories.at(6).strong && !spec.y.categories.at(1).strong);
        QCOMPARE(spec.legend.size(), 3U);
        QCOMPARE(
            datumOf(spec, QStringLiteral("training.cost-per-parameter"))->value->low, Rational(5576000) / Rational(671000000000));
    }

    void shapes()
    {
        const ChartSpec spec = english(perParameter, scenarioOf(Basis::Checked));
        const std::vector<PointMark> points = marksOf<PointMark>(spec);
        QVERIFY(points.at(0).shape == PointMark::Shape::Circle && points.at(0).filled && points.at(0).tone == Tone::Checked);
        QVERIFY(points.at(1).shape == PointMark::Shape::Circle && !points.at(1).filled);
        QVERIFY(points.at(2).shape == PointMark::Shape::Diamond && points.at(2).filled && points.at(2).tone == Tone::Context);
        QVERIFY(marksOf<BarMark>(spec).empty());
        Scenario scenario = scenarioOf(Basis::Checked);
        setFact(scenario, "gpu-hour.price", "3.42");
        const std::vector<PointMark> changed = marksOf<PointMark>(english(perParameter, scenario));
        QVERIFY(changed.at(0).tone == Tone::Checked);
        QVERIFY(changed.at(2).tone == Tone::WhatIf);
    }

    void estimatesOnlyIfChosen()
    {
        ViewOptions options = viewIn(Language::english());
        options.models = allModels();
        const ChartSpec spec = planned(perParameter, builtInStory(), scenarioOf(Basis::Checked), options);
        const int row = static_cast<int>(namesOf(spec.y).indexOf(QStringLiteral("PaLM 540B")));
        QVERIFY(row >= 0);
        QCOMPARE(labelsOf(spec, row).size(), 1);
        QVERIFY(labelsOf(spec, row).first().endsWith(QLatin1String("(estimate)")));
        QVERIFY(!namesOf(spec.y).contains(QStringLiteral("GPT-4")));
        const Datum *missing = datumOf(spec, QStringLiteral("model:gpt-4:cost-per-parameter"));
        QVERIFY(missing && !missing->value);
        QCOMPARE(missing->text, QStringLiteral("no value: the number of parameters is not published"));
        QVERIFY(spec.footer.caveats.join(QLatin1Char(' ')).contains(QLatin1String("of the 47 chosen models")));
    }

    void subjectMissing()
    {
        ViewOptions options = viewIn(Language::english());
        options.models = {QStringLiteral("llama-2-7b"), QStringLiteral("llama-3.2-1b")};
        const ChartSpec spec = planned(perParameter, builtInStory(), scenarioOf(Basis::Checked), options);
        QVERIFY(spec.title.startsWith(QLatin1String("From $52.66")));
        QVERIFY(spec.title.contains(QLatin1String("Llama 3.2 1B")));
        QVERIFY(spec.y.detailTitle.isEmpty());
    }

    void zeroOnALogScale()
    {
        Scenario scenario = scenarioOf(Basis::Checked);
        setFact(scenario, "gpu-hour.price", "0");
        const ChartSpec spec = english(perParameter, scenario);
        QCOMPARE(namesOf(spec.y), QStringList{QStringLiteral("DeepSeek-V3")});
        QVERIFY(specFaults(spec).isEmpty());
        ViewOptions options = viewIn(Language::english());
        options.logAxis = false;
        QCOMPARE(planned(perParameter, builtInStory(), scenario, options).y.categories.size(), 14U);
    }

    void hoursTitle_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("title");
        QTest::newRow("as checked") << "2788e3" << QStringLiteral("DeepSeek-V3 took 1/11 of the GPU-hours\nof Llama 3.1 405B");
        QTest::newRow("same") << "30e6" << QStringLiteral("DeepSeek-V3 took about as many GPU-hours\nas Llama 3.1 405B");
        QTest::newRow("more") << "61.68e6" << QStringLiteral("DeepSeek-V3 took 2 times as many GPU-hours\nas Llama 3.1 405B");
    }
    void hoursTitle()
    {
        QFETCH(QString, hours);
        QFETCH(QString, title);
        Scenario scenario = scenarioOf(Basis::Checked);
        setFact(scenario, "model.deepseek-v3.hours", qPrintable(hours));
        QCOMPARE(english(gpuHours, scenario).title.replace(QChar::Nbsp, u' '), title);
    }

    void hoursBarsAndPoints()
    {
        const ChartSpec bars = english(gpuHours, scenarioOf(Basis::Checked));
        QCOMPARE(marksOf<BarMark>(bars).size(), 14U);
        QCOMPARE(marksOf<BarMark>(bars).front().label, QStringLiteral("30.84"));
        QCOMPARE(bars.x.low, 0.0);
        QCOMPARE(namesOf(bars.y).first(), QStringLiteral("Llama 3.1 405B"));
        ViewOptions options = viewIn(Language::english());
        options.logAxis = true;
        const ChartSpec points = planned(gpuHours, builtInStory(), scenarioOf(Basis::Checked), options);
        QVERIFY(marksOf<BarMark>(points).empty());
        QCOMPARE(marksOf<PointMark>(points).size(), 14U);
    }

    /// A run of a few hours beside one of thirty million: no label is a row of zeros.
    void smallValuesHaveTheirOwnScale_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<bool>("log");
        for (const QString &id : ids) {
            for (const bool japanese : {true, false}) {
                for (const bool log : {true, false})
                    QTest::addRow("%s, %s, %s", qPrintable(id), japanese ? "ja" : "en", log ? "log" : "linear")
                        << id << japanese << log;
            }
        }
    }
    void smallValuesHaveTheirOwnScale()
    {
        QFETCH(QString, id);
        QFETCH(bool, japanese);
        QFETCH(bool, log);
        Scenario scenario = scenarioOf(Basis::Checked);
        setFact(scenario, "model.llama-3.2-1b.hours", "8");
        ViewOptions options = viewIn(japanese ? Language::japanese() : Language::english());
        options.logAxis = log;
        const ChartSpec spec = planned(id, builtInStory(), scenario, options);
        QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
        QStringList labels;
        for (const Axis *axis : {&spec.x, &spec.y}) {
            for (const Tick &tick : axis->ticks)
                labels.append(tick.label);
        }
        for (const BarMark &bar : marksOf<BarMark>(spec))
            labels.append(bar.label);
        for (const PointMark &point : marksOf<PointMark>(spec))
            labels.append(point.label);
        for (const QString &label : labels)
            QVERIFY2(!label.contains(QLatin1String("0.000")), qPrintable(labels.join(u'|')));
        if (id == gpuHours) {
            const QString hours = japanese ? QStringLiteral("8 GPU時間") : QStringLiteral("8 GPU-hours");
            QVERIFY2(labels.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" ")).contains(hours),
                qPrintable(labels.join(u'|')));
        }
    }

    void equalCostLines()
    {
        for (const bool log : {false, true}) {
            ViewOptions options = viewIn(Language::english());
            options.logAxis = log;
            const ChartSpec spec = planned(againstSize, builtInStory(), scenarioOf(Basis::Checked), options);
            const std::vector<LineMark> lines = marksOf<LineMark>(spec);
            QVERIFY(lines.size() >= 2);
            for (const LineMark &line : lines) {
                if (line.x1 > 0)
                    QVERIFY(std::abs(line.y1 / line.x1 - line.y2 / line.x2) < 1e-6 * line.y2 / line.x2);
            }
        }
    }

    void sizeTitle()
    {
        QCOMPARE(english(againstSize, scenarioOf(Basis::Checked)).title.replace(QChar::Nbsp, u' '),
            QStringLiteral("DeepSeek-V3 has 1.7 times the parameters of\nLlama 3.1 405B at 1/11 of the cost"));
    }
};

QTEST_GUILESS_MAIN(TestModelsPlan)
#include "tst_modelsplan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what a step means for its chart, and that a captured view comes back as it was.
#include "core/charts/stepview.h"

#include "core/charts/viewwords.h"
#include "core/smallstory.h"
#include "core/story/storyreader.h"
#include "core/story/storywriter.h"
#include "core/storyfiles.h"

#include <QTest>

#include <functional>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

bool sameOptions(const ViewOptions &a, const ViewOptions &b)
{
    return a.language.id() == b.language.id() && a.logAxis == b.logAxis && a.models == b.models && a.figure == b.figure
        && viewWords(a) == viewWords(b) && a.history == b.history && a.study == b.study && a.catalogue == b.catalogue;
}

Step captured(const ViewOptions &options, const Scenario &scenario = {})
{
    return capturedStep(u"step-1"_s, u"models.benchmarks"_s, options, scenario, {});
}

} // namespace

class TestStepView final : public QObject {
    Q_OBJECT
private slots:
    /// A step that says nothing shows the chart's own view over the reader's switches, without any what-if value.
    void nothingSet()
    {
        const ViewOptions options = optionsOf(Step{}, Language::japanese());
        ViewOptions own;
        own.language = Language::japanese();
        QVERIFY(sameOptions(options, own));
        const Scenario base = tenbin::scenarioOf(u"checked paired printed a=3"_s);
        Scenario expected = base;
        expected.overrides.clear();
        QVERIFY(scenarioOf(StepView{}, base) == expected);
        QVERIFY(captured({}).view.settings.empty());
        QVERIFY(captured({}).view.parameters.isEmpty() && captured({}).view.order.isEmpty());
    }

    void unknownWordsAreTheChartsOwn()
    {
        Step step;
        step.view.parameters = u"some"_s;
        step.view.order = u"ByGap"_s;
        step.view.table = u"talk"_s;
        step.view.swing = u" percent"_s;
        QVERIFY(sameOptions(optionsOf(step, Language::english()), ViewOptions{}));
    }

    void switchesAndSettings()
    {
        StepView view;
        view.basis = Basis::Checked;
        view.rounding = Rounding::Printed;
        view.settings.push_back({u"salary"_s, printed(u"2e6"_s), printed(u"3e6"_s), true});
        const Scenario scenario = scenarioOf(view, tenbin::scenarioOf(u"paired gpus=7"_s));
        QVERIFY(scenario == tenbin::scenarioOf(u"checked paired printed salary=2e6..3e6"_s));
    }

    void everyOptionComesBack_data()
    {
        QTest::addColumn<int>("option");
        const char *const names[] = {"log", "linear", "total", "active", "as published", "by name", "base", "chat", "open-ended",
            "percent", "models", "figure", "history", "study", "catalogue", "japanese"};
        for (int i = 0; i < static_cast<int>(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void everyOptionComesBack()
    {
        QFETCH(int, option);
        ViewOptions options;
        const std::array<std::function<void()>, 16> set{[&] { options.logAxis = true; }, [&] { options.logAxis = false; },
            [&] { options.parameters = ParameterKind::Total; }, [&] { options.parameters = ParameterKind::Active; },
            [&] { options.order = BenchmarkOrder::AsPublished; }, [&] { options.order = BenchmarkOrder::ByName; },
            [&] { options.table = BenchmarkTable::Base; }, [&] { options.table = BenchmarkTable::Chat; },
            [&] { options.table = BenchmarkTable::OpenEnded; }, [&] { options.swing = SwingKind::TenPercent; },
            [&] {
                options.models = QStringList{u"b"_s, u"a"_s};
            },
            [&] { options.figure = u"training.ratio"_s; },
            [&] {
                options.history = {HistoryKind::Candles, u"2024-12-01"_s, u"2025-02-01"_s};
            },
            [&] { options.study.model = StudyModel::MeanAdjusted; }, [&] { options.catalogue.search = u"ラマ"_s; },
            [&] { options.language = Language::japanese(); }};
        set.at(static_cast<std::size_t>(option))();
        QVERIFY(!sameOptions(options, {}));
        QVERIFY(sameOptions(optionsOf(captured(options), options.language), options));
    }

    void captureSetsWhatItIsAskedFor()
    {
        const Step step = capturedStep(u"x"_s, u"spending.growth"_s, {}, {}, u"budget.new"_s);
        QCOMPARE(step.id, u"x"_s);
        QCOMPARE(step.chart, u"spending.growth"_s);
        QCOMPARE(step.view.focus, u"budget.new"_s);
        QVERIFY(step.reveal.empty() && step.title.isEmpty() && step.notes.isEmpty() && step.seconds == 0);
        QVERIFY(!step.hidden && !step.backup);
    }

    void everyScenarioComesBack_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"", "checked", "paired", "printed", "salary=3", "gpus=1..4 checked", "share.change=-9.43",
                 "salary=1e-20..3e30 paired printed checked"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void everyScenarioComesBack()
    {
        QFETCH(QString, words);
        const Scenario scenario = tenbin::scenarioOf(words);
        const Scenario other = tenbin::scenarioOf(u"checked paired printed hours=5"_s);
        for (const Scenario &base : {Scenario{}, other})
            QVERIFY(scenarioOf(captured({}, scenario).view, base) == scenario);
    }

    /// What is captured is what the file gives back.
    void throughTheFile()
    {
        StoryReading reading = readStoryFile(test::sourcePath(u"tests/data/mini.json"_s));
        QVERIFY(reading.story);
        ViewOptions options;
        options.logAxis = true;
        options.parameters = ParameterKind::Active;
        options.order = BenchmarkOrder::AsPublished;
        options.table = BenchmarkTable::Chat;
        options.swing = SwingKind::TenPercent;
        options.models = QStringList{u"momiji-2"_s};
        options.figure = u"budget.growth"_s;
        Scenario scenario;
        scenario.overrides.insert(u"gpu-hour.price"_s, {Rational(1) / 8, Rational(3)});
        reading.story->steps.push_back(capturedStep(u"new"_s, u"models.benchmarks"_s, options, scenario, u"benchmark:B01:gap"_s));
        const StoryReading back = readStory(writeStory(*reading.story));
        QVERIFY(back.story);
        QVERIFY(back.story->steps == reading.story->steps);
        QVERIFY(sameOptions(optionsOf(back.story->steps.back(), Language::english()), options));
        QVERIFY(scenarioOf(back.story->steps.back().view, {}) == scenario);
    }
};

QTEST_GUILESS_MAIN(TestStepView)
#include "tst_stepview.moc"

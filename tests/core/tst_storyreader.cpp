// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of reading stories: every kind of fault by code and place, and what a good file turns into.
#include "core/story/storyreader.h"

#include "core/storyfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tenbin::Certainty;
using tenbin::ProblemCode;
using tenbin::Rational;
using tenbin::readStory;
using tenbin::readStoryFile;
using tenbin::Story;
using tenbin::StoryReading;
using tenbin::test::fileBytes;
using tenbin::test::problemLines;
using tenbin::test::sourcePath;

namespace {

struct BadFile {
    const char *name;
    QStringList problems;
};

const std::vector<BadFile> &badFiles()
{
    static const std::vector<BadFile> files{
        // the bytes
        {"empty", {u"error empty"_s}},
        {"only-spaces", {u"error empty"_s}},
        {"truncated", {u"error syntax"_s}},
        {"trailing-text", {u"error syntax"_s}},
        {"comment", {u"error syntax"_s}},
        {"single-quotes", {u"error syntax"_s}},
        {"nan", {u"error syntax"_s}},
        {"infinity", {u"error syntax"_s}},
        {"nul", {u"error syntax"_s}},
        {"lone-surrogate", {u"error syntax"_s}},
        {"utf16", {u"error not-utf8"_s}},
        {"utf16-without-mark", {u"error not-utf8"_s}},
        {"latin1", {u"error not-utf8"_s}},
        {"shift-jis", {u"error not-utf8"_s}},
        {"too-deep", {u"error too-deep "_s + u"/0"_s.repeated(32)}},
        {"duplicate-key", {u"error duplicate-key /id"_s, u"error duplicate-key /figures/0/unit"_s}},
        {"escaped-key", {u"warning unknown-key /a~1b~0c"_s}},
        // version and shape
        {"root-array", {u"error wrong-type"_s}},
        {"wrong-version", {u"error wrong-version /format"_s}},
        {"version-as-text", {u"error wrong-type /format"_s}},
        {"no-version", {u"error missing-key"_s}},
        {"missing-keys", {u"error missing-key"_s, u"error missing-key"_s, u"error missing-key"_s}},
        {"wrong-types",
            {u"error wrong-type /title"_s, u"error wrong-type /sources/0/title/en"_s, u"error wrong-type /facts"_s,
                u"error wrong-type /claims"_s}},
        {"unknown-keys",
            {u"warning unknown-key /facts/0/checked/locator"_s, u"warning unknown-key /facts/0/colour"_s,
                u"warning unknown-key /author"_s, u"warning unknown-key /steps/0/colour"_s}},
        // values
        {"number-as-number", {u"error wrong-type /facts/1/checked/value"_s}},
        {"bad-number", {u"error bad-number /facts/1/checked/value"_s}},
        {"bad-step", {u"error bad-number /facts/0/checked/step"_s, u"error bad-number /facts/1/checked/step"_s}},
        {"low-above-high", {u"error low-above-high /facts/0/checked"_s}},
        {"value-and-low", {u"error unknown-key /facts/0/checked/value"_s}},
        {"only-low", {u"error missing-key /facts/0/checked"_s}},
        {"no-reading", {u"error no-reading /facts/1"_s}},
        {"no-source", {u"warning no-source /facts/1/checked/sources"_s}},
        {"unsourced", {}},
        {"unknown-unit", {u"error unknown-unit /facts/0/unit"_s}},
        {"unknown-words",
            {u"error unknown-word /sources/0/kind"_s, u"error unknown-word /facts/0/kind"_s,
                u"error unknown-word /facts/0/show"_s, u"error unknown-word /facts/1/checked/certainty"_s,
                u"error unknown-word /facts/1/checked/bound"_s}},
        {"bad-dates", {u"error bad-date /date"_s, u"error bad-date /sources/0/date"_s}},
        {"missing-language",
            {u"warning missing-language /title"_s, u"warning missing-language /facts/0/label"_s,
                u"error missing-key /facts/1/label"_s}},
        {"long-text", {u"error too-large /summary/ja"_s}},
        {"control-character", {u"error wrong-type /summary/en"_s}},
        // names
        {"bad-ids", {u"error bad-id /id"_s, u"error bad-id /facts/2/id"_s, u"error bad-id /facts/3/id"_s}},
        {"duplicate-ids",
            {u"error duplicate-id /sources/1/id"_s, u"error duplicate-id /facts/2/id"_s, u"error duplicate-id /figures/1/id"_s,
                u"error duplicate-id /terms/1/id"_s}},
        {"unknown-references",
            {u"error unknown-reference /facts/0/checked/sources/1"_s, u"error unknown-reference /assumptions/0/fact"_s}},
        // scenarios
        {"scenario-references",
            {u"error unknown-reference /scenarios/0/set/x"_s, u"error unknown-reference /scenarios/0/set/c"_s}},
        {"scenario-values",
            {u"error low-above-high /scenarios/0/set/a"_s, u"error bad-number /scenarios/0/set/b"_s,
                u"error wrong-type /scenarios/1/set/a"_s, u"error missing-key /scenarios/1/set/b"_s,
                u"error wrong-type /scenarios/2/set"_s}},
        {"scenario-twice", {u"error duplicate-id /scenarios/1/id"_s, u"error duplicate-key /scenarios/1/set/a"_s}},
        {"scenario-keys",
            {u"error missing-key /scenarios/0"_s, u"error bad-id /scenarios/1/id"_s, u"error unknown-word /scenarios/1/basis"_s,
                u"error unknown-word /scenarios/1/pairing"_s, u"error unknown-word /scenarios/1/rounding"_s,
                u"warning unknown-key /scenarios/1/colour"_s, u"error wrong-type /scenarios/2"_s}},
        // steps
        {"step-keys",
            {u"error missing-key /steps/0"_s, u"error bad-id /steps/1/id"_s, u"error bad-id /steps/1/chart"_s,
                u"warning unknown-key /steps/1/colour"_s, u"warning missing-language /steps/1/notes"_s,
                u"warning unknown-key /steps/1/notes/fr"_s, u"error wrong-type /steps/1/hidden"_s,
                u"error wrong-type /steps/1/backup"_s, u"error bad-number /steps/1/seconds"_s,
                u"warning unknown-key /steps/2/view/colour"_s, u"error bad-number /steps/2/seconds"_s,
                u"error missing-key /steps/2/title"_s, u"error wrong-type /steps/3"_s, u"error wrong-type /steps/4/view"_s,
                u"error wrong-type /steps/4/reveal"_s, u"error bad-number /steps/4/seconds"_s}},
        {"step-views",
            {u"error unknown-word /steps/0/view/basis"_s, u"error unknown-word /steps/0/view/pairing"_s,
                u"error unknown-word /steps/0/view/rounding"_s, u"error wrong-type /steps/0/view/logAxis"_s,
                u"error unknown-word /steps/0/view/parameters"_s, u"error unknown-word /steps/0/view/order"_s,
                u"error unknown-word /steps/0/view/table"_s, u"error unknown-word /steps/0/view/swing"_s,
                u"error unknown-reference /steps/0/view/models/0"_s, u"error unknown-reference /steps/0/view/figure"_s,
                u"error bad-id /steps/0/view/focus"_s, u"error unknown-reference /steps/1/view/set/x"_s,
                u"error unknown-reference /steps/1/view/set/c"_s, u"error low-above-high /steps/1/view/set/a"_s,
                u"error wrong-type /steps/1/view/set/b"_s, u"error wrong-type /steps/1/view/models"_s,
                u"error wrong-type /steps/1/view/figure"_s, u"error wrong-type /steps/1/view/focus"_s}},
        {"step-reveals",
            {u"error bad-id /steps/0/reveal/0/1"_s, u"error wrong-type /steps/0/reveal/1/1"_s,
                u"error bad-id /steps/0/reveal/1/2"_s, u"error wrong-type /steps/0/reveal/2"_s,
                u"error too-large /steps/1/reveal"_s, u"error too-large /steps/2/reveal/0"_s,
                u"error bad-id /steps/2/reveal/1/0"_s}},
        {"step-twice", {u"error duplicate-id /steps/1/id"_s}},
        {"step-long", {u"error too-large /steps/0/notes/ja"_s}},
        {"step-many", {u"error too-large /steps"_s}},
        // formulas
        {"formula-syntax", {u"error formula-syntax /figures/0/formula"_s}},
        {"formula-reference", {u"error unknown-reference /figures/0/formula"_s}},
        {"cycle", {u"error cycle /figures/1/formula"_s}},
        {"unit-mismatch", {u"error unit-mismatch /figures/0/formula"_s}},
        {"several",
            {u"error unknown-word /sources/0/kind"_s, u"error low-above-high /facts/0/checked"_s,
                u"warning unknown-key /facts/0/checked/colour"_s, u"error cycle /figures/0/formula"_s}},
    };
    return files;
}

QByteArray mini()
{
    return fileBytes(sourcePath(u"tests/data/mini.json"_s));
}

} // namespace

class TestStoryReader : public QObject {
    Q_OBJECT

private slots:
    void bad_data()
    {
        QTest::addColumn<QStringList>("problems");
        for (const BadFile &file : badFiles())
            QTest::newRow(file.name) << file.problems;
    }

    void bad()
    {
        QFETCH(QStringList, problems);
        const QString path = sourcePath(u"tests/data/bad/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s);
        const StoryReading reading = readStoryFile(path);
        QCOMPARE(problemLines(reading.problems), problems);
        QCOMPARE(reading.story.has_value(), !tenbin::hasErrors(reading.problems));
        if (reading.problems.size() != 1 || !reading.problems.front().arguments.isEmpty())
            return;
        const ProblemCode code = reading.problems.front().code;
        QVERIFY2(code == ProblemCode::Empty || code == ProblemCode::NotUtf8 || code == ProblemCode::NoReading
                || code == ProblemCode::NoSource,
            "a problem of this kind says what it is about");
    }

    void everyBadFileIsExpected()
    {
        QStringList expected;
        for (const BadFile &file : badFiles())
            expected += QString::fromLatin1(file.name) + u".json"_s;
        expected.sort();
        QCOMPARE(QDir(sourcePath(u"tests/data/bad"_s)).entryList(QDir::Files, QDir::Name), expected);
    }

    /// One change of the small story each: what stands there, what it is changed to, what is reported.
    void changed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *from, const char *to, const char *problem) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(problem);
        };
        row("\"previous\": \"budget.previous\"", "\"previous\": \"budget.growth\"", "error unknown-reference /spending/previous");
        row("\"fiscalYears\": true", "\"fiscalYears\": \"yes\"", "error wrong-type /spending/fiscalYears");
        row("\"growth\": \"budget.growth\"", "\"growth\": \"budget.new\"", "error unknown-reference /spending/growth");
        row("{\"year\": 2029, ", "{\"year\": \"2029\", ", "error wrong-type /spending/actuals/0/year");
        row("{\"year\": 2029, ", "{\"year\": 20.5, ", "error bad-number /spending/actuals/0/year");
        row("{\"year\": 2029, ", "{\"year\": 99999999999, ", "error bad-number /spending/actuals/0/year");
        row("\"announced\": \"2030-02\"", "\"announced\": \"2030-13\"", "error bad-date /spending/guidance/0/announced");
        row("\"fact\": \"capex.2030\"", "\"fact\": \"capex.2032\"", "error unknown-reference /spending/actuals/1/fact");
        row("\"subject\": \"momiji-2\"", "\"subject\": \"momiji-9\"", "error unknown-reference /models/subject");
        row("\"start\": [\"momiji-2\", ", "\"start\": [\"momiji-9\", ", "error unknown-reference /models/start/0");
        row("\"id\": \"ume-s\"", "\"id\": \"sakura-l\"", "error duplicate-id /models/list/2/id");
        row("\"priceable\": false", "\"priceable\": 0", "error wrong-type /models/list/2/priceable");
        row("\"id\": \"B02\"", "\"id\": \"B01\"", "error duplicate-id /benchmarks/rows/1/id");
        row("\"table\": \"chat\"", "\"table\": \"talk\"", "error unknown-word /benchmarks/rows/2/table");
        row("\"levelGap\": \"0.3\"", "\"levelGap\": \"-0.3\"", "error bad-number /benchmarks/levelGap");
        row("\"theirs\": \"benchmark.b04.theirs\"", "\"theirs\": \"benchmark.b05.theirs\"",
            "error unknown-reference /benchmarks/rows/3/theirs");
        row("\"open\": \"09:30\"", "\"open\": \"9:30\"", "error wrong-type /market/open");
        row("\"open\": \"09:30\"", "\"open\": \"24:00\"", "error wrong-type /market/open");
        row("\"close\": \"16:00\"", "\"close\": \"09:15\"", "error low-above-high /market");
        row("\"time\": \"09:29\"", "\"time\": \"09:60\"", "error wrong-type /market/snapshots/1/time");
        row("\"symbol\": \"KAED\",", "", "error missing-key /market");
        row("\"symbol\": \"KAED\"", "\"symbol\": \"\"", "error missing-key /market");
        row("\"low\": \"1.5\"", "\"low\": \"7\"", "error low-above-high /assumptions/0");
        row("\"set\": {\"gpu-hour.price\": \"6\"", "\"set\": {\"gpu-hour.prices\": \"6\"",
            "error unknown-reference /scenarios/0/set/gpu-hour.prices");
        row("\"high\": \"16.5e9\"", "\"high\": \"13.5e9\"", "error low-above-high /scenarios/0/set/budget.new");
        row("\"rounding\": \"printed\"", "\"rounding\": \"up\"", "error unknown-word /scenarios/0/rounding");
        row("\"set\": {\"gpu-hour.price\": \"4\"", "\"set\": {\"budget.growth\": \"4\"",
            "error unknown-reference /steps/0/view/set/budget.growth");
        row("\"figure\": \"budget.growth\",\n        \"data\"", "\"figure\": \"budget.new\",\n        \"data\"",
            "error unknown-reference /steps/0/view/figure");
        row("\"models\": [\"momiji-2\", \"sakura-l\"]", "\"models\": [\"momiji-3\"]",
            "error unknown-reference /steps/0/view/models/0");
        row("\"seconds\": 40", "\"seconds\": \"40\"", "error wrong-type /steps/0/seconds");
        row("\"id\": \"closing\"", "\"id\": \"opening\"", "error duplicate-id /steps/1/id");
        row("\"id\": \"C2\"", "\"id\": \"C1\"", "error duplicate-id /claims/1/id");
        row("\"figure\": \"budget.growth\"", "\"figure\": \"budget.shrink\"", "error unknown-reference /claims/1/figure");
        row("\"figure\": \"budget.growth\",", "\"chart\": \"x\",", "error missing-key /claims/1");
        row("\"verdict\": \"wrong\"", "\"verdict\": \"false\"", "error unknown-word /claims/2/finding/verdict");
        row("{\"text\": \"40%\", \"occurrence\": 1}", "{\"text\": \"40%\", \"occurrence\": 0}",
            "error bad-number /facts/2/article/locator/occurrence");
        row("{\"text\": \"98.50ドル\"", "{\"text\": \"123456789012345678901\"", "error too-large /facts/14/article/locator/text");
        row("\"formula\": \"share.price - share.change\"", "\"formula\": \"share.price + mid(site.power)\"",
            "error unit-mismatch /figures/11/formula");
    }

    void changed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        QByteArray bytes = mini();
        const qsizetype at = bytes.indexOf(from);
        QVERIFY2(at >= 0, from.constData());
        const StoryReading reading = readStory(bytes.replace(at, from.size(), to));
        QVERIFY(!reading.problems.empty());
        QCOMPARE(problemLines(reading.problems).first(), problem);
        QVERIFY(!reading.story);
    }

    void good()
    {
        const StoryReading reading = readStory(mini());
        QCOMPARE(problemLines(reading.problems), QStringList());
        QVERIFY(reading.story);
        const Story &story = *reading.story;
        QCOMPARE(story.title.ja, u"楓社の投資とMomiji 2"_s);
        QCOMPARE(story.sources.size(), std::size_t(5));
        const tenbin::Fact &budget = story.facts.front();
        QCOMPARE(budget.id, u"budget.previous"_s);
        QCOMPARE(budget.pairing, u"budget"_s);
        QCOMPARE(budget.kind, tenbin::MoneyKind::CapitalExpenditure);
        QVERIFY(budget.article && budget.checked);
        QVERIFY(budget.article->isRange);
        QCOMPARE(budget.article->low.text, u"8e9"_s);
        QVERIFY(budget.article->high.value == Rational(10'000'000'000));
        QVERIFY(budget.article->step->value == Rational(1'000'000'000));
        QCOMPARE(budget.article->locator->text, u"80億～100億ドル"_s);
        QCOMPARE(budget.article->certainty, Certainty::B);
        QVERIFY(!budget.checked->isRange);
        QVERIFY(budget.checked->low == budget.checked->high);
        QCOMPARE(story.figures.size(), std::size_t(15));
        QCOMPARE(story.claims.size(), std::size_t(5));
        QVERIFY(!story.claims[1].finding);
        QCOMPARE(story.claims[4].locator->occurrence, 2);
        QCOMPARE(story.spending->actuals.back().year, 2031);
        QCOMPARE(story.models->list[1].estimates, QStringList{u"model.sakura-l.estimate-rented"_s});
        QVERIFY(story.models->list[2].hours.isEmpty());
        QVERIFY(story.benchmarks->rows[0].lowerIsBetter);
        QVERIFY(story.benchmarks->levelGap->value == Rational(3) / 10);
        QCOMPARE(story.market->snapshots.size(), std::size_t(2));
        QCOMPARE(story.assumptions.front().high.text, u"6"_s);
        QCOMPARE(story.terms.size(), std::size_t(1));
        QCOMPARE(story.scenarios.size(), std::size_t(1));
        const tenbin::NamedScenario &scenario = story.scenarios.front();
        QCOMPARE(scenario.name.en, u"Dear hours"_s);
        QCOMPARE(scenario.basis, std::optional(tenbin::Basis::Checked));
        QCOMPARE(scenario.rounding, std::optional(tenbin::Rounding::Printed));
        QCOMPARE(scenario.settings.size(), std::size_t(2));
        QVERIFY(!scenario.settings[0].isRange && scenario.settings[0].low == scenario.settings[0].high);
        QVERIFY(scenario.settings[1].isRange && scenario.settings[1].high.value == Rational(16'500'000'000));
    }

    void goodSteps()
    {
        const StoryReading reading = readStory(mini());
        QVERIFY(reading.story);
        QCOMPARE(reading.story->steps.size(), std::size_t(2));
        const tenbin::Step &step = reading.story->steps.front();
        QCOMPARE(step.id, u"opening"_s);
        QCOMPARE(step.chart, u"spending.growth"_s);
        QCOMPARE(step.title.ja, u"発表"_s);
        QCOMPARE(step.view.basis, std::optional(tenbin::Basis::Checked));
        QCOMPARE(step.view.pairing, std::optional(tenbin::Pairing::Paired));
        QCOMPARE(step.view.rounding, std::optional(tenbin::Rounding::Printed));
        QCOMPARE(step.view.settings.size(), std::size_t(2));
        QCOMPARE(step.view.logAxis, std::optional(false));
        QCOMPARE(step.view.parameters, u"active"_s);
        QCOMPARE(step.view.order, u"by-name"_s);
        QCOMPARE(step.view.table, u"chat"_s);
        QCOMPARE(step.view.swing, u"percent"_s);
        QCOMPARE(step.view.models, QStringList({u"momiji-2"_s, u"sakura-l"_s}));
        QCOMPARE(step.view.figure, u"budget.growth"_s);
        QCOMPARE(step.view.focus, u"budget.new"_s);
        QCOMPARE(step.reveal, (std::vector<QStringList>{{u"budget.previous"_s, u"budget.new"_s}, {u"model:momiji-2:cost"_s}}));
        QCOMPARE(step.notes.en, u"Say that it is a **range**."_s);
        QCOMPARE(step.seconds, 40);
        QVERIFY(step.hidden && step.backup);
        tenbin::Step plain;
        plain.id = u"closing"_s;
        plain.chart = u"market.move"_s;
        QVERIFY(reading.story->steps.back() == plain);
    }

    void emptyParts()
    {
        const StoryReading reading = readStoryFile(sourcePath(u"tests/data/empty-parts.json"_s));
        QCOMPARE(problemLines(reading.problems), QStringList());
        QVERIFY(reading.story);
        QVERIFY(!reading.story->spending && !reading.story->models && !reading.story->benchmarks && !reading.story->market);
    }

    void byteOrderMark()
    {
        const StoryReading reading = readStory("\xEF\xBB\xBF" + mini());
        QVERIFY(reading.story);
        QVERIFY(reading.story == readStory(mini()).story);
    }

    /// Cut anywhere, a story never reads, never crashes, and always says why.
    void cut()
    {
        const QByteArray bytes = mini().trimmed();
        for (qsizetype size = 0; size < bytes.size(); size += 37) {
            const StoryReading reading = readStory(bytes.first(size));
            QVERIFY(!reading.story);
            QCOMPARE(reading.problems.size(), std::size_t(1));
        }
    }

    void tooManyFacts()
    {
        QByteArray facts;
        for (int i = 0; i < 20'001; ++i)
            facts += i == 0 ? "{}" : ",{}";
        const QByteArray start =
            "{\"format\":1,\"id\":\"x\",\"title\":{\"ja\":\"x\",\"en\":\"x\"},\"summary\":{\"ja\":\"x\",\"en\":\"x\"},"
            "\"date\":\"2031\",\"sources\":[],\"figures\":[],\"claims\":[],\"facts\":[";
        QCOMPARE(problemLines(readStory(start + facts + "]}").problems), QStringList{u"error too-large /facts"_s});
    }

    /// A million faults take neither the memory nor the time of a million reports, and errors are never lost among warnings.
    void manyFaults()
    {
        QByteArray bytes = "{\"format\":1";
        for (int i = 0; i < 300'000; ++i)
            bytes += ",\"k" + QByteArray::number(i) + "\":0";
        QElapsedTimer timer;
        timer.start();
        const StoryReading reading = readStory(bytes + "}");
        QVERIFY(!reading.story);
        QVERIFY(tenbin::hasErrors(reading.problems));
        QVERIFY(reading.problems.size() <= 2000);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void files_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no name") << QString() << u"error cannot-read"_s;
        QTest::newRow("not there") << sourcePath(u"tests/data/not-there.json"_s) << u"error cannot-read"_s;
        QTest::newRow("directory") << sourcePath(u"tests/data"_s) << u"error cannot-read"_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"error cannot-read"_s;
    }

    void files()
    {
        QFETCH(QString, path);
        QFETCH(QString, problem);
        const StoryReading reading = readStoryFile(path);
        QCOMPARE(problemLines(reading.problems), QStringList{problem});
        QCOMPARE(reading.problems.front().arguments.front(), path);
        QVERIFY(!reading.problems.front().arguments.back().isEmpty());
    }

    void largeFile()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"large.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200 * 1024 * 1024)); // sparse: takes no room on disk
        file.close();
        QElapsedTimer timer;
        timer.start();
        const StoryReading reading = readStoryFile(file.fileName());
        QCOMPARE(problemLines(reading.problems), QStringList{u"error too-large"_s});
        QCOMPARE(reading.problems.front().arguments, QStringList({u"209715200"_s, u"16777216"_s}));
        QVERIFY2(timer.elapsed() < 50, "the file was read");
    }
};

QTEST_GUILESS_MAIN(TestStoryReader)
#include "tst_storyreader.moc"

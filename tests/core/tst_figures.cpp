// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of a story's values under scenarios: readings, ranges, problems, kinds of money, words.
#include "core/figures/figures.h"

#include <QElapsedTimer>
#include <QTest>

namespace tenbin {

namespace {

Printed printed(const QString &text)
{
    return {text, *parseDecimal(text)};
}

/// "38e9..40e9", "5.5e6", "2e9+" (only a lower bound), "5.5e6~1e5" (with its rounding step).
Reading reading(const QString &text)
{
    Reading result;
    const QStringList parts = text.split(u'~');
    QString value = parts.first();
    result.atLeast = value.endsWith(u'+');
    if (result.atLeast)
        value.chop(1);
    const QStringList ends = value.split(u".."_qs);
    result.isRange = ends.size() == 2;
    result.low = printed(ends.first());
    result.high = printed(ends.last());
    if (parts.size() == 2)
        result.step = printed(parts.last());
    return result;
}

Fact fact(const QString &id, const QString &unit, MoneyKind kind, const QString &article, const QString &checked,
    const QString &pairing = {})
{
    Fact result;
    result.id = id;
    result.unit = *parseUnit(unit);
    result.kind = kind;
    result.pairing = pairing;
    if (!article.isEmpty())
        result.article = reading(article);
    if (!checked.isEmpty())
        result.checked = reading(checked);
    return result;
}

void addFigure(Story &story, const QString &id, const QString &unit, const QString &formula)
{
    Figure figure;
    figure.id = id;
    figure.unit = *parseUnit(unit);
    figure.formula = formula;
    story.figures.push_back(figure);
}

/// A small story with everything figures can meet.
Story smallStory()
{
    Story story;
    const QString usd = u"USD"_qs;
    const QString none;
    story.facts = {
        fact(u"budget.previous"_qs, usd, MoneyKind::CapitalExpenditure, u"38e9..40e9~1e9"_qs, u"39225e6~1e6"_qs, u"budget"_qs),
        fact(u"budget.new"_qs, usd, MoneyKind::CapitalExpenditure, u"60e9..65e9~1e9"_qs, u"60e9..65e9~1e9"_qs, u"budget"_qs),
        fact(u"training.cost"_qs, usd, MoneyKind::TrainingRun, u"5.5e6~1e5"_qs, u"5.576e6~1e3"_qs),
        fact(u"salary"_qs, u"USD / person-year"_qs, MoneyKind::Salary, u"1398500~100"_qs, none),
        fact(u"parameters"_qs, u"parameter"_qs, MoneyKind::None, u"671e9~1e9"_qs, u"671e9~1e9"_qs),
        fact(u"hours"_qs, u"GPU-hour"_qs, MoneyKind::None, none, u"2788e3~1e3"_qs),
        fact(u"price"_qs, u"USD / GPU-hour"_qs, MoneyKind::TrainingRun, none, u"2"_qs),
        fact(u"gpus"_qs, u"GPU"_qs, MoneyKind::None, none, u"2048"_qs),
        fact(u"power"_qs, u"watt"_qs, MoneyKind::None, u"2e9+"_qs, u"2e9+"_qs),
        fact(u"share.price"_qs, u"USD / share"_qs, MoneyKind::SharePrice, u"627.25~0.01"_qs, u"647.49~0.01"_qs),
        fact(u"share.change"_qs, u"USD / share"_qs, MoneyKind::SharePrice, u"-9.43~0.01"_qs, u"11.04~0.01"_qs),
        fact(u"shares"_qs, u"share"_qs, MoneyKind::None, none, u"2514327249..2524488533"_qs),
        fact(u"lead"_qs, u"day"_qs, MoneyKind::None, none, u"2..3~1"_qs),
        fact(u"spread"_qs, u"ratio"_qs, MoneyKind::None, u"-1..1"_qs, none),
    };
    return story;
}

Story storyWith(const QString &unit, const QString &formula)
{
    Story story = smallStory();
    addFigure(story, u"figure"_qs, unit, formula);
    return story;
}

QString rangeText(const FigureValue &value)
{
    if (!value.quantity)
        return value.problem ? problemCodeName(value.problem->code) + u' ' + value.problem->arguments.join(u',') : u"?"_qs;
    return exactText(value.quantity->low) + (value.quantity->isPoint() ? QString() : u".."_qs + exactText(value.quantity->high));
}

Scenario scenarioOf(const QString &words)
{
    Scenario scenario;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"checked")
            scenario.basis = Basis::Checked;
        else if (word == u"paired")
            scenario.pairing = Pairing::Paired;
        else if (word == u"printed")
            scenario.rounding = Rounding::Printed;
        else {
            const QStringList ends = word.section(u'=', 1).split(u".."_qs);
            scenario.overrides.insert(word.section(u'=', 0, 0), {*parseDecimal(ends.first()), *parseDecimal(ends.last())});
        }
    }
    return scenario;
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void emptyStory();
    void figuresWithoutValue_data();
    void figuresWithoutValue();
    void values_data();
    void values();
    void restsOnTheFigureWithTheProblem();
    void sharedFiguresCount();
    void figuresMayComeInAnyOrder();
    void tooLongAFormula();
    void voices_data();
    void voices();
    void factsUnderScenario();
    void kindsOfMoney_data();
    void kindsOfMoney();
    void formulasOfTheCaller();
    void checksFormulas_data();
    void checksFormulas();
    void reportsCycles();
    void longChains();
    void checksScenario();
    void styles();
    void words();
    void caveats();
    void isFast();
};

void FiguresTest::emptyStory()
{
    const Story story;
    const Figures figures = evaluate(story, {});
    QVERIFY(figures.all().empty());
    QVERIFY(figures.facts().empty());
    QVERIFY(!figures.fact(u"a"_qs));
    QVERIFY(!figures.figure(u"a"_qs));
    QVERIFY(checkFigures(story).empty());
    QCOMPARE(figures.formula(u"1 + 1"_qs, {}).quantity->low, Rational(2));
    const Figures none;
    QVERIFY(none.formula(u"a"_qs, {}).problem);
}

void FiguresTest::figuresWithoutValue_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no formula") << u"USD"_qs << QString() << u"formula-syntax 0,"_qs;
    QTest::newRow("broken formula") << u"USD"_qs << u"budget.new +"_qs << u"formula-syntax 11,budget.new +"_qs;
    QTest::newRow("unknown id") << u"USD"_qs << u"budget.new - budget.old"_qs
                                << u"unknown-reference budget.old,fact or figure"_qs;
    QTest::newRow("itself") << u"USD"_qs << u"figure + budget.new"_qs << u"cycle figure"_qs;
    QTest::newRow("other unit") << u"USD"_qs << u"gpus + 1"_qs << u"unit-mismatch GPU,ratio"_qs;
    QTest::newRow("other unit as result") << u"USD"_qs << u"gpus"_qs << u"unit-mismatch GPU,USD"_qs;
    QTest::newRow("at least") << u"ratio"_qs << u"power / power"_qs << u"unbounded power"_qs;
    QTest::newRow("middle of at least") << u"watt"_qs << u"mid(power)"_qs << u"unbounded power"_qs;
    QTest::newRow("divisor is zero") << u"ratio"_qs << u"gpus / (gpus - gpus)"_qs << u"divisor-contains-zero "_qs;
    QTest::newRow("divisor contains zero") << u"ratio"_qs << u"1 / spread"_qs << u"divisor-contains-zero "_qs;
    QTest::newRow("not provable") << u"ratio"_qs << u"budget.new / budget.previous + budget.previous / budget.new"_qs
                                  << u"not-provable budget.new"_qs;
}

void FiguresTest::figuresWithoutValue()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    const Story story = storyWith(unit, formula);
    const Figures figures = evaluate(story, {});
    const FigureValue *value = figures.figure(u"figure"_qs);
    QVERIFY(value && value->figure == &story.figures[0]);
    QTEST(rangeText(*value), "problem");
    QCOMPARE(value->problem->pointer, u"/figures/0/formula"_qs);
}

void FiguresTest::values_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *unit, const char *formula, const char *scenario, const char *value) {
        QTest::addRow("%s %s", formula, scenario) << QString::fromLatin1(unit) << QString::fromLatin1(formula)
                                                  << QString::fromLatin1(scenario) << QString::fromLatin1(value);
    };
    row("ratio", "1 / 3", "", "1/3");
    row("ratio", "budget.new / budget.previous - 1", "", "1/2..27/38");
    row("ratio", "budget.new / budget.previous - 1", "paired", "11/19..5/8");
    row("ratio", "budget.new / budget.previous - 1", "checked", "277/523..1031/1569");
    row("ratio", "budget.new / budget.previous - 1", "printed", "38/81..56/75");
    row("ratio", "mid(budget.new) / mid(budget.previous) - 1", "", "47/78");
    row("ratio", "mid(budget.new) / mid(budget.previous) - 1", "printed", "47/78");
    row("USD", "budget.new - budget.previous", "", "20000000000..27000000000");
    row("USD", "budget.new - budget.previous", "paired", "22000000000..25000000000");
    row("USD / parameter", "training.cost / parameters", "", "1/122000");
    row("USD", "hours * price", "", "5576000");
    row("USD", "hours * price", "price=1.99..12.29", "5548120..34264520");
    row("USD", "hours * price", "price=12.29..1.99", "5548120..34264520");
    row("USD", "hours * price", "printed price=3", "8362500..8365500"); // an override is what it says
    row("day", "hours / gpus", "", "87125/1536");
    row("day", "lead", "", "2..3");
    row("day", "lead", "printed", "3/2..7/2");
    row("hour", "lead", "", "48..72");
    row("day", "lead + hours / gpus", "", "90197/1536..91733/1536");
    row("day", "mid(lead)", "lead=1..4", "5/2");
    row("ratio", "share.change / (share.price - share.change)", "", "-943/63668");
    row("ratio", "share.change / (share.price - share.change)", "checked", "368/21215");
    row("USD", "share.change * shares", "checked", "693954320724/25..696758835108/25");
    row("watt", "power", "power=2e9", "2000000000");
    row("USD", "budget.new", "budget.new=1", "1");
}

void FiguresTest::values()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    QFETCH(QString, scenario);
    const Story story = storyWith(unit, formula);
    const Figures figures = evaluate(story, scenarioOf(scenario));
    QTEST(rangeText(*figures.figure(u"figure"_qs)), "value");
    QTEST(rangeText(figures.formula(formula, *parseUnit(unit))), "value");
}

void FiguresTest::restsOnTheFigureWithTheProblem()
{
    Story story = smallStory();
    addFigure(story, u"own"_qs, u"watt"_qs, u"power * 2"_qs);
    addFigure(story, u"above"_qs, u"watt"_qs, u"own + 0 * power"_qs);
    addFigure(story, u"top"_qs, u"watt"_qs, u"own * 2"_qs);
    addFigure(story, u"circle"_qs, u"ratio"_qs, u"circle"_qs);
    addFigure(story, u"on-circle"_qs, u"ratio"_qs, u"circle + 1"_qs);
    addFigure(story, u"middle"_qs, u"ratio"_qs, u"mid(on-circle)"_qs);
    const Figures figures = evaluate(story, {});
    QCOMPARE(rangeText(*figures.figure(u"own"_qs)), u"unbounded power"_qs);
    QCOMPARE(rangeText(*figures.figure(u"above"_qs)), u"unbounded power"_qs);
    QCOMPARE(rangeText(*figures.figure(u"top"_qs)), u"rests-on-problem own"_qs);
    QCOMPARE(rangeText(*figures.figure(u"on-circle"_qs)), u"rests-on-problem circle"_qs);
    QCOMPARE(rangeText(*figures.figure(u"middle"_qs)), u"rests-on-problem on-circle"_qs);
    QCOMPARE(figures.figure(u"top"_qs)->inputs, QStringList{u"power"_qs}); // where it is from is known all the same
    QCOMPARE(rangeText(*evaluate(story, scenarioOf(u"power=1..2"_qs)).figure(u"top"_qs)), u"4..8"_qs);
}

void FiguresTest::sharedFiguresCount()
{
    Story story = smallStory();
    addFigure(story, u"growth"_qs, u"ratio"_qs, u"budget.new / budget.previous"_qs);
    addFigure(story, u"nothing"_qs, u"ratio"_qs, u"growth - growth"_qs);
    addFigure(story, u"share"_qs, u"ratio"_qs, u"growth / (growth + 1)"_qs);
    addFigure(story, u"square"_qs, u"ratio"_qs, u"growth * growth"_qs);
    addFigure(story, u"middle"_qs, u"ratio"_qs, u"growth / mid(growth)"_qs);
    const Figures figures = evaluate(story, {});
    QCOMPARE(rangeText(*figures.figure(u"square"_qs)), u"not-provable budget.new"_qs);
    QCOMPARE(rangeText(*figures.figure(u"middle"_qs)), u"57/61..65/61"_qs);
    QCOMPARE(figures.figure(u"share"_qs)->inputs, QStringList({u"budget.new"_qs, u"budget.previous"_qs}));
}

void FiguresTest::figuresMayComeInAnyOrder()
{
    Story story = smallStory();
    addFigure(story, u"third"_qs, u"ratio"_qs, u"second + 1"_qs);
    addFigure(story, u"second"_qs, u"ratio"_qs, u"first + 1"_qs);
    addFigure(story, u"first"_qs, u"ratio"_qs, u"1"_qs);
    QCOMPARE(rangeText(*evaluate(story, {}).figure(u"third"_qs)), u"3"_qs);
}

void FiguresTest::tooLongAFormula()
{
    Story story = smallStory();
    addFigure(story, u"f0"_qs, u"USD"_qs, u"budget.new"_qs);
    for (int i = 1; i <= 16; ++i)
        addFigure(story, u"f%1"_qs.arg(i), u"USD"_qs, u"f%1 + f%1"_qs.arg(i - 1));
    const Figures figures = evaluate(story, {});
    QCOMPARE(rangeText(*figures.figure(u"f13"_qs)), u"491520000000000..532480000000000"_qs);
    QCOMPARE(rangeText(*figures.figure(u"f14"_qs)), u"too-complex 20000"_qs);
    QCOMPARE(rangeText(*figures.figure(u"f15"_qs)), u"rests-on-problem f14"_qs);
    // Without a range everything below is one number.
    QCOMPARE(rangeText(*evaluate(story, scenarioOf(u"budget.new=1"_qs)).figure(u"f16"_qs)), u"65536"_qs);
}

void FiguresTest::voices_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Voice>("voice");
    QTest::addColumn<bool>("fallback");
    QTest::newRow("no facts") << u"2"_qs << QString() << Voice::Checked << false;
    QTest::newRow("article") << u"budget.new / budget.previous"_qs << QString() << Voice::Article << false;
    QTest::newRow("checked") << u"budget.new / budget.previous"_qs << u"checked"_qs << Voice::Checked << false;
    QTest::newRow("article has none") << u"gpus / gpus"_qs << QString() << Voice::Checked << true;
    QTest::newRow("mixed") << u"budget.new / (hours * price)"_qs << QString() << Voice::Article << true;
    QTest::newRow("checked has none") << u"salary / salary"_qs << u"checked"_qs << Voice::Article << true;
    QTest::newRow("what if") << u"budget.new / (hours * price)"_qs << u"price=3"_qs << Voice::WhatIf << true;
    QTest::newRow("what if replaces the fallback") << u"price / price"_qs << u"price=3"_qs << Voice::WhatIf << false;
    QTest::newRow("through the middle") << u"mid(price) / price"_qs << u"price=3"_qs << Voice::WhatIf << false;
}

void FiguresTest::voices()
{
    QFETCH(QString, formula);
    QFETCH(QString, scenario);
    const Story story = storyWith(u"ratio"_qs, formula);
    const Figures figures = evaluate(story, scenarioOf(scenario));
    QTEST(figures.figure(u"figure"_qs)->voice, "voice");
    QTEST(figures.figure(u"figure"_qs)->fallback, "fallback");
}

void FiguresTest::factsUnderScenario()
{
    const Story story = smallStory();
    const Figures figures = evaluate(story, scenarioOf(u"printed price=1..3"_qs));
    const FactValue *cost = figures.fact(u"training.cost"_qs);
    QCOMPARE(cost->fact, &story.facts[2]);
    QCOMPARE(cost->reading, &*story.facts[2].article);
    QCOMPARE(cost->quantity, (Quantity{5450000, 5550000, *parseUnit(u"USD")}));
    const FactValue *price = figures.fact(u"price"_qs);
    QCOMPARE(price->quantity.low, Rational(1));
    QCOMPARE(price->quantity.high, Rational(3));
    QVERIFY(price->reading); // what it replaces is still known
    QVERIFY(figures.fact(u"power"_qs)->atLeast);
    QVERIFY(figures.fact(u"gpus"_qs)->fallback);
    QCOMPARE(figures.fact(u"gpus"_qs)->quantity.low, Rational(2048)); // no step: exact
    Story bare = story;
    bare.facts[7].checked.reset();
    addFigure(bare, u"figure"_qs, u"GPU"_qs, u"gpus"_qs);
    QCOMPARE(rangeText(*evaluate(bare, {}).figure(u"figure"_qs)), u"no-reading gpus"_qs);
    const Figures changed = evaluate(bare, scenarioOf(u"gpus=5"_qs));
    QVERIFY(!changed.fact(u"gpus"_qs)->reading);
    QCOMPARE(rangeText(*changed.figure(u"figure"_qs)), u"5"_qs);
}

void FiguresTest::kindsOfMoney_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<MoneyKind>("kind");
    QTest::addColumn<int>("mixed");
    const auto row = [](const char *unit, const char *formula, MoneyKind kind, int mixed) {
        QTest::newRow(formula) << QString::fromLatin1(unit) << QString::fromLatin1(formula) << kind << mixed;
    };
    row("USD", "budget.new", MoneyKind::CapitalExpenditure, 0);
    row("USD", "mid(budget.new) * 2", MoneyKind::CapitalExpenditure, 0);
    row("ratio", "budget.new / budget.previous", MoneyKind::None, 0);
    row("ratio", "budget.new / training.cost", MoneyKind::None, 2);
    row("USD", "budget.new - training.cost", MoneyKind::None, 2);
    row("person-year", "training.cost / salary", MoneyKind::None, 2);
    row("USD", "hours * price", MoneyKind::TrainingRun, 0);
    row("ratio", "hours * price / training.cost", MoneyKind::None, 0);
    row("USD / parameter", "training.cost / parameters", MoneyKind::TrainingRun, 0);
    row("USD / share", "share.price - share.change", MoneyKind::SharePrice, 0);
    row("USD", "share.price * shares", MoneyKind::MarketValue, 0);
    row("USD / share", "share.price * shares / shares", MoneyKind::SharePrice, 0);
    row("ratio", "share.price * shares / budget.new", MoneyKind::None, 2);
    row("USD", "budget.new / training.cost * training.cost", MoneyKind::TrainingRun, 2);
    row("ratio", "(budget.new - training.cost) / share.price / shares", MoneyKind::None, 3);
}

void FiguresTest::kindsOfMoney()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    QFETCH(int, mixed);
    Story story = storyWith(unit, formula);
    addFigure(story, u"on-it"_qs, unit, u"figure * 2"_qs);
    const Figures figures = evaluate(story, {});
    for (const QString &id : {u"figure"_qs, u"on-it"_qs}) { // a caveat is inherited
        const FigureValue *value = figures.figure(id);
        QTEST(value->money, "kind");
        QCOMPARE(static_cast<int>(value->mixedKinds.size()), mixed);
        QCOMPARE(value->mixedMoney, mixed > 0);
    }
}

void FiguresTest::formulasOfTheCaller()
{
    Story story = smallStory();
    addFigure(story, u"days"_qs, u"day"_qs, u"hours / gpus"_qs);
    addFigure(story, u"growth"_qs, u"ratio"_qs, u"budget.new / budget.previous"_qs);
    Figures figures = evaluate(story, {});
    const Figures copy = figures;
    figures = evaluate(story, scenarioOf(u"checked"_qs));
    QCOMPARE(rangeText(copy.formula(u"growth - growth"_qs, {})), u"not-provable budget.previous"_qs);
    QCOMPARE(rangeText(copy.formula(u"growth * 2"_qs, {})), u"3..65/19"_qs);
    QCOMPARE(rangeText(copy.formula(u"days"_qs, *parseUnit(u"hour"))), u"87125/64"_qs);
    QCOMPARE(rangeText(copy.formula(u"days"_qs, *parseUnit(u"USD"))), u"unit-mismatch hour,USD"_qs);
    QCOMPARE(rangeText(copy.formula(u"nothing"_qs, {})), u"unknown-reference nothing,fact or figure"_qs);
    QCOMPARE(rangeText(copy.formula(u"1 +"_qs, {})), u"formula-syntax 2,1 +"_qs);
    QVERIFY(!copy.formula(u"days"_qs, *parseUnit(u"day")).figure);
}

void FiguresTest::checksFormulas_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *unit, const char *formula, const QStringList &problems) {
        QTest::newRow(formula) << QString::fromLatin1(unit) << QString::fromLatin1(formula) << problems;
    };
    QTest::newRow("no formula") << u"USD"_qs << QString() << QStringList{u"formula-syntax 0,"_qs};
    row("USD", "budget.new -budget.previous", {u"formula-syntax 11,budget.new -budget.previous"_qs});
    row("USD", "a + mid(b) + a", {u"unknown-reference a,fact or figure"_qs, u"unknown-reference b,fact or figure"_qs});
    row("USD", "budget.new + parameters", {u"unit-mismatch USD,parameter"_qs});
    row("USD", "budget.new + 1", {u"unit-mismatch USD,ratio"_qs});
    row("ratio", "hours / gpus", {u"unit-mismatch hour,ratio"_qs});
    row("ratio", "(budget.new + gpus) / (gpus + budget.new)", {u"unit-mismatch USD,GPU"_qs});
    row("day", "hours / gpus", {});
    row("day", "lead - hours / gpus", {});
    row("USD / GPU-hour", "training.cost / hours + price", {});
    row("ratio", "1 / 0", {}); // not a fault of the file
    row("watt", "power", {});
}

void FiguresTest::checksFormulas()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    Story story = smallStory();
    addFigure(story, u"good"_qs, u"USD"_qs, u"budget.new"_qs);
    addFigure(story, u"figure"_qs, unit, formula);
    QStringList found;
    for (const Problem &problem : checkFigures(story)) {
        QCOMPARE(problem.pointer, u"/figures/1/formula"_qs);
        QCOMPARE(problem.severity, Severity::Error);
        found.append(problemCodeName(problem.code) + u' ' + problem.arguments.join(u','));
    }
    QTEST(found, "problems");
}

void FiguresTest::reportsCycles()
{
    Story story = smallStory();
    addFigure(story, u"a"_qs, u"ratio"_qs, u"d + 1"_qs);
    addFigure(story, u"b"_qs, u"ratio"_qs, u"c + a"_qs);
    addFigure(story, u"c"_qs, u"ratio"_qs, u"mid(b)"_qs);
    addFigure(story, u"d"_qs, u"ratio"_qs, u"1"_qs);
    addFigure(story, u"e"_qs, u"ratio"_qs, u"e"_qs);
    const Problems problems = checkFigures(story);
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0], (Problem{Severity::Error, ProblemCode::Cycle, {u"b"_qs, u"c"_qs}, u"/figures/1/formula"_qs}));
    QCOMPARE(problems[1], (Problem{Severity::Error, ProblemCode::Cycle, {u"e"_qs}, u"/figures/4/formula"_qs}));
    const Figures figures = evaluate(story, {});
    QCOMPARE(rangeText(*figures.figure(u"a"_qs)), u"2"_qs);
    QCOMPARE(rangeText(*figures.figure(u"c"_qs)), u"cycle b,c"_qs);
}

void FiguresTest::longChains()
{
    constexpr int length = 5000;
    Story story = smallStory();
    addFigure(story, u"f0"_qs, u"ratio"_qs, u"1"_qs);
    addFigure(story, u"g0"_qs, u"ratio"_qs, u"budget.new / budget.previous"_qs);
    for (int i = 1; i < length; ++i) {
        addFigure(story, u"f%1"_qs.arg(i), u"ratio"_qs, u"f%1 + 1"_qs.arg(i - 1));
        addFigure(story, u"g%1"_qs.arg(i), u"ratio"_qs, u"g%1 + 1"_qs.arg(i - 1));
    }
    std::reverse(story.figures.begin(), story.figures.end()); // the deepest way down
    QVERIFY(checkFigures(story).empty());
    QElapsedTimer timer;
    timer.start();
    const Figures figures = evaluate(story, {});
    qInfo("evaluate: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 60000);
    QCOMPARE(rangeText(*figures.figure(u"f4999"_qs)), u"5000"_qs);
    QVERIFY(figures.figure(u"g500"_qs)->quantity);
    QVERIFY(figures.figure(u"g4999"_qs)->problem); // a ranged chain of this length is refused, not computed for minutes
    addFigure(story, u"last"_qs, u"ratio"_qs, u"f4999"_qs);
    story.figures[story.figures.size() - 2].formula = u"last"_qs;
    QCOMPARE(checkFigures(story).size(), std::size_t(1));
    QVERIFY(checkFigures(story)[0].arguments.size() > length);
}

void FiguresTest::checksScenario()
{
    const Story story = smallStory();
    QVERIFY(checkScenario(story, {}).empty());
    const Problems problems = checkScenario(story, scenarioOf(u"price=2 prices=3 figure=1"_qs));
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0].code, ProblemCode::UnknownFact);
    QCOMPARE(problems[0].arguments, QStringList{u"figure"_qs});
    QCOMPARE(problems[1].arguments, QStringList{u"prices"_qs});
}

void FiguresTest::styles()
{
    Story story = smallStory();
    QCOMPARE(styleOf(story.facts[0]), NumberStyle{});
    QVERIFY(styleOf(*story.fact(u"share.price"_qs)).cents);
    story.facts[0].digits = 4;
    story.facts[0].show = Show::PercentChange;
    QCOMPARE(styleOf(story.facts[0]).digits, 4);
    QVERIFY(styleOf(story.facts[0]).signedValue);
    Figure figure;
    QCOMPARE(styleOf(figure), NumberStyle{});
    figure.show = Show::Percent;
    QCOMPARE(styleOf(figure).show, Show::Percent);
    QVERIFY(!styleOf(figure).signedValue);
    figure.unit = *parseUnit(u"USD / share");
    QVERIFY(styleOf(figure).cents);
}

void FiguresTest::words()
{
    Story story = storyWith(u"ratio"_qs, u"budget.new / budget.previous - 1"_qs);
    story.figures[0].show = Show::PercentChange;
    addFigure(story, u"none"_qs, u"watt"_qs, u"power * 2"_qs);
    const Figures figures = evaluate(story, {});
    const Language english = Language::english();
    const Language japanese = Language::japanese();
    QCOMPARE(valueText(*figures.fact(u"budget.new"_qs), english), u"$60–65 billion"_qs.replace(u' ', QChar(0xA0)));
    QCOMPARE(valueText(*figures.fact(u"budget.new"_qs), japanese), u"600億～650億ドル"_qs);
    QVERIFY(valueText(*figures.fact(u"power"_qs), english).contains(u'+'));
    QCOMPARE(valueText(*figures.figure(u"figure"_qs), english), u"+50–71%"_qs);
    QCOMPARE(valueText(*figures.figure(u"none"_qs), english), problemText(*figures.figure(u"none"_qs)->problem, english));
    QCOMPARE(valueText(FigureValue{}, english), QString());
    QVERIFY(
        valueText(figures.formula(u"share.price - share.change"_qs, *parseUnit(u"USD / share")), english).contains(u"636.68"));
    story.facts[7].checked.reset();
    QVERIFY(!valueText(*evaluate(story, {}).fact(u"gpus"_qs), english).isEmpty());
}

void FiguresTest::caveats()
{
    Story story = storyWith(u"ratio"_qs, u"budget.new / training.cost"_qs);
    addFigure(story, u"three"_qs, u"ratio"_qs, u"(budget.new - training.cost) / (share.price * shares)"_qs);
    addFigure(story, u"plain"_qs, u"USD"_qs, u"budget.new * 2"_qs);
    story.facts[1].article->caveat = {u"帯です。"_qs, u"A band."_qs};
    const auto texts = [&story](const QString &id, const Language &language, const QString &scenario = {}) {
        const Figures figures = evaluate(story, scenarioOf(scenario));
        return caveatTexts(story, figures, *figures.figure(id), language);
    };
    const QString english = u"A year's investment and one training run are different kinds of money."_qs;
    const QString japanese = u"年間の投資と1回の訓練費用は種類の違うお金です。"_qs;
    QCOMPARE(texts(u"plain"_qs, Language::english()), QStringList{u"A band."_qs});
    QCOMPARE(texts(u"plain"_qs, Language::english(), u"budget.new=1"_qs), QStringList());
    QCOMPARE(texts(u"plain"_qs, Language::english(), u"checked"_qs), QStringList());
    QCOMPARE(texts(u"figure"_qs, Language::english()), QStringList({english, u"A band."_qs}));
    QCOMPARE(texts(u"figure"_qs, Language::japanese()), QStringList({japanese, u"帯です。"_qs}));
    story.figures[0].caveat = {japanese, english};
    QCOMPARE(texts(u"figure"_qs, Language::english()), QStringList({english, u"A band."_qs}));
    story.figures[0].caveat = {u"別"_qs, u"Other"_qs};
    QCOMPARE(texts(u"figure"_qs, Language::japanese()), QStringList({japanese, u"別"_qs, u"帯です。"_qs}));
    QCOMPARE(texts(u"three"_qs, Language::english()).first(),
        u"A year's investment, one training run and the value of a company are different kinds of money."_qs);
    QCOMPARE(
        texts(u"three"_qs, Language::japanese()).first(), u"年間の投資、1回の訓練費用と会社の時価総額は種類の違うお金です。"_qs);
}

void FiguresTest::isFast()
{
    Story story = smallStory();
    for (int i = 0; i < 300; ++i)
        story.facts.push_back(fact(u"fact%1"_qs.arg(i), u"score"_qs, MoneyKind::None, QString(), u"87.5~0.1"_qs));
    for (int i = 0; i < 10; ++i) {
        addFigure(story, u"growth%1"_qs.arg(i), u"ratio"_qs, u"budget.new / budget.previous - 1"_qs);
        addFigure(story, u"share%1"_qs.arg(i), u"ratio"_qs, u"share.change / (share.price - share.change)"_qs);
        addFigure(story, u"above%1"_qs.arg(i), u"ratio"_qs,
            u"(budget.new - budget.previous) / training.cost * (1 + growth%1 / mid(share%1))"_qs.arg(i));
    }
    const Scenario scenario = scenarioOf(u"printed"_qs);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Figures figures = evaluate(story, scenario);
        best = std::min(best, timer.nsecsElapsed());
        QCOMPARE(figures.all().size(), std::size_t(30));
    }
    qInfo("evaluate: %.3f ms", static_cast<double>(best) / 1e6);
    QVERIFY(best < 100'000'000); // far above what it takes, far below what would be felt
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::FiguresTest)
#include "tst_figures.moc"

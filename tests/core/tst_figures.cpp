// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of a story's values under scenarios: readings, ranges, problems, kinds of money, words.
#include "core/figures/figures.h"

#include <QElapsedTimer>
#include <QTest>

#include "core/smallstory.h"

namespace tenbin {

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

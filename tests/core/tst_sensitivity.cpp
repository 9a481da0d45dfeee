// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: how far each input moves a figure, against plain sums by hand, with pairing, rounding and figures without value.
#include "core/figures/sensitivity.h"

#include "core/smallstory.h"
#include "core/story/storyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenbin;

namespace {

const Story &builtIn()
{
    static const StoryReading reading = readBuiltInStory();
    return *reading.story;
}

QString endText(const std::optional<Rational> &value)
{
    return value ? exactText(*value) : u"-"_s;
}

/// "fact low..high: at low, at high" for each swing.
QStringList lines(const Sensitivity &result)
{
    QStringList found;
    for (const Swing &swing : result.swings) {
        QStringList names{swing.fact};
        names += swing.together;
        found += u"%1 %2..%3: %4, %5"_s.arg(names.join(u'+'), exactText(swing.input.low), exactText(swing.input.high),
            endText(swing.atLow), endText(swing.atHigh));
    }
    return found;
}

Sensitivity small(const QString &unit, const QString &formula, const QString &switches, SwingKind kind)
{
    static Story story;
    story = storyWith(unit, formula);
    return sensitivityOf(story, evaluate(story, scenarioOf(switches)), u"figure"_s, kind);
}

struct Ends {
    Rational low, high;
    [[nodiscard]] Rational middle() const { return (low + high) / 2; }
};

/// What the story says of a fact, read anew here.
Ends readingOf(const char *id, Basis basis)
{
    const Fact &fact = *builtIn().fact(QString::fromLatin1(id));
    const std::optional<Reading> &wanted = basis == Basis::Article ? fact.article : fact.checked;
    const Reading &reading = wanted ? *wanted : basis == Basis::Article ? *fact.checked : *fact.article;
    return {reading.low.value, reading.high.value};
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void nothing()
    {
        const Story story;
        const Sensitivity result = sensitivityOf(story, evaluate(story, {}), u"figure"_s, SwingKind::Range);
        QVERIFY(!result.middle && result.problem && result.swings.empty());
        QCOMPARE(result.problem->code, ProblemCode::UnknownReference);
        QCOMPARE(Swing().size(), Rational(0));
    }

    /// A value of the story is no figure.
    void factIsNoFigure()
    {
        QVERIFY(sensitivityOf(builtIn(), evaluate(builtIn(), {}), u"budget.new"_s, SwingKind::Range).problem);
    }

    void withoutValue_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("code");
        QTest::newRow("syntax") << u"budget.new +"_s << u"formula-syntax"_s;
        QTest::newRow("unknown") << u"budget.old"_s << u"unknown-reference"_s;
        QTest::newRow("at least") << u"budget.new * power / power"_s << u"unbounded"_s;
        QTest::newRow("zero") << u"budget.new / mid(spread)"_s << u"divisor-contains-zero"_s;
        QTest::newRow("units") << u"budget.new + parameters"_s << u"unit-mismatch"_s;
        QTest::newRow("circle") << u"figure"_s << u"cycle"_s;
    }

    void withoutValue()
    {
        QFETCH(QString, formula);
        QFETCH(QString, code);
        const Sensitivity result = small(u"USD"_s, formula, {}, SwingKind::Range);
        QVERIFY(!result.middle && result.problem);
        QCOMPARE(problemCodeName(result.problem->code), code);
        QVERIFY(result.swings.empty());
    }

    /// A divisor that is zero at one end only: the middle and the other end are still there.
    void oneEndMissing()
    {
        const Sensitivity result = small(u"ratio"_s, u"1 / (spread + 1)"_s, {}, SwingKind::Range);
        QCOMPARE(result.middle, std::optional<Rational>(1));
        QCOMPARE(lines(result), QStringList{u"spread -1..1: -, 1/2"_s});
        QCOMPARE(result.swings.front().size(), Rational(0));
    }

    /// The range of x·x cannot be proven by the rules of the program; the figure at single points can be worked out.
    void notProvableStillMoves()
    {
        const Sensitivity result = small(u"ratio"_s, u"spread * spread * spread"_s, {}, SwingKind::Range);
        QVERIFY(result.middle && !result.problem);
        QCOMPARE(lines(result), QStringList{u"spread -1..1: -1, 1"_s});
    }

    void points()
    {
        QVERIFY(small(u"USD"_s, u"2 * training.cost"_s, {}, SwingKind::Range).swings.empty());
        QCOMPARE(lines(small(u"USD"_s, u"2 * training.cost"_s, {}, SwingKind::TenPercent)),
            QStringList{u"training.cost 4950000..6050000: 9900000, 12100000"_s});
    }

    /// mid() is the value where the input stands; a negative one goes from its larger amount to the smaller.
    void middlesAndSigns()
    {
        QCOMPARE(lines(small(u"USD"_s, u"mid(budget.new) - budget.new / 2"_s, {}, SwingKind::Range)),
            QStringList{u"budget.new 60000000000..65000000000: 30000000000, 32500000000"_s});
        QCOMPARE(lines(small(u"USD / share"_s, u"share.change"_s, {}, SwingKind::TenPercent)),
            QStringList{u"share.change -10373/1000..-8487/1000: -10373/1000, -8487/1000"_s});
    }

    /// Days are counted in hours inside formulas.
    void days()
    {
        QCOMPARE(lines(small(u"day"_s, u"2 * lead"_s, {}, SwingKind::Range)), QStringList{u"lead 2..3: 4, 6"_s});
        QCOMPARE(lines(small(u"hour"_s, u"2 * lead"_s, {}, SwingKind::Range)), QStringList{u"lead 2..3: 96, 144"_s});
        QCOMPARE(lines(small(u"hour"_s, u"lead * spread"_s, {}, SwingKind::Range)),
            QStringList({u"spread -1..1: -60, 60"_s, u"lead 2..3: 0, 0"_s}));
    }

    void largestFirstAndTiesInOrder()
    {
        const QStringList both = lines(small(u"USD"_s, u"budget.previous + budget.new"_s, {}, SwingKind::Range));
        QCOMPARE(both.size(), 2);
        QVERIFY(both.first().startsWith(u"budget.new "_s));
        const QStringList alike =
            lines(small(u"ratio"_s, u"parameters * training.cost / (training.cost * parameters)"_s, {}, SwingKind::TenPercent));
        QVERIFY(alike.first().startsWith(u"parameters "_s));
    }

    void pairingMovesTheGroupAsOne()
    {
        const QString formula = u"budget.new / budget.previous"_s;
        QCOMPARE(lines(small(u"ratio"_s, formula, {}, SwingKind::Range)),
            QStringList({u"budget.new 60000000000..65000000000: 20/13, 5/3"_s,
                u"budget.previous 38000000000..40000000000: 125/76, 25/16"_s}));
        QCOMPARE(lines(small(u"ratio"_s, formula, u"paired"_s, SwingKind::Range)),
            QStringList{u"budget.new+budget.previous 60000000000..65000000000: 30/19, 13/8"_s});
        // By ten per cent each goes on its own: pairing ties the ends of ranges.
        QCOMPARE(small(u"ratio"_s, formula, u"paired"_s, SwingKind::TenPercent).swings.size(), std::size_t(2));
    }

    void roundingMakesRanges()
    {
        QCOMPARE(lines(small(u"USD / parameter"_s, u"training.cost / parameters"_s, u"printed"_s, SwingKind::Range)),
            QStringList({u"training.cost 5450000..5550000: 109/13420000, 111/13420000"_s,
                u"parameters 670500000000..671500000000: 11/1341000, 11/1343000"_s}));
    }

    void whatIfCounts()
    {
        QCOMPARE(lines(small(u"USD"_s, u"hours * price"_s, u"price=1..3"_s, SwingKind::Range)),
            QStringList{u"price 1..3: 2788000, 8364000"_s});
        QCOMPARE(lines(small(u"watt"_s, u"2 * power"_s, u"power=1e9..2e9"_s, SwingKind::Range)),
            QStringList{u"power 1000000000..2000000000: 2000000000, 4000000000"_s});
    }

    /// Figures resting on figures, with the story's own formulas: quotients written out by hand over the story's readings.
    void byHand_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<Basis>("basis");
        QTest::addColumn<SwingKind>("kind");
        for (const char *figure : {"training.cost-per-parameter", "equivalents.trainings-in-budget"}) {
            for (const Basis basis : {Basis::Article, Basis::Checked}) {
                for (const SwingKind kind : {SwingKind::Range, SwingKind::TenPercent})
                    QTest::addRow("%s %s %s", figure, basis == Basis::Article ? "article" : "checked",
                        kind == SwingKind::Range ? "range" : "ten per cent")
                        << QString::fromLatin1(figure) << basis << kind;
            }
        }
    }

    void byHand()
    {
        QFETCH(QString, figure);
        QFETCH(Basis, basis);
        QFETCH(SwingKind, kind);
        const bool isCost = figure == u"training.cost-per-parameter"_s;
        const char *above = isCost ? "training.cost" : "budget.new";
        const char *below = isCost ? "model.deepseek-v3.parameters" : "training.cost";
        const Ends top = readingOf(above, basis);
        const Ends bottom = readingOf(below, basis);
        Scenario scenario;
        scenario.basis = basis;
        const Sensitivity result = sensitivityOf(builtIn(), evaluate(builtIn(), scenario), figure, kind);
        QVERIFY(result.middle == top.middle() / bottom.middle());
        int moved = 0;
        for (const bool isTop : {true, false}) {
            const Ends &input = isTop ? top : bottom;
            const auto found = std::find_if(result.swings.begin(), result.swings.end(),
                [&](const Swing &swing) { return swing.fact == QString::fromLatin1(isTop ? above : below); });
            const bool moves = kind == SwingKind::TenPercent || input.low != input.high;
            QCOMPARE(found != result.swings.end(), moves);
            if (!moves)
                continue;
            ++moved;
            const Rational low = kind == SwingKind::Range ? input.low : Rational(input.middle() * Rational(9, 10));
            const Rational high = kind == SwingKind::Range ? input.high : Rational(input.middle() * Rational(11, 10));
            QVERIFY(found->atLow == (isTop ? low / bottom.middle() : top.middle() / low));
            QVERIFY(found->atHigh == (isTop ? high / bottom.middle() : top.middle() / high));
        }
        QCOMPARE(result.swings.size(), std::size_t(moved));
        for (std::size_t i = 1; i < result.swings.size(); ++i)
            QVERIFY(result.swings[i - 1].size() >= result.swings[i].size());
    }

    /// The same as working out the whole story with every input set, for every figure there is.
    void agreesWithOverrides()
    {
        const Story &story = builtIn();
        const Figures figures = evaluate(story, {});
        int compared = 0;
        for (const FigureValue &value : figures.all()) {
            const Sensitivity result = sensitivityOf(story, figures, value.figure->id, SwingKind::TenPercent);
            QCOMPARE(result.middle.has_value(), value.quantity.has_value());
            for (const Swing &swing : result.swings) {
                Scenario scenario;
                for (const QString &id : value.inputs) {
                    const Rational middle = figures.fact(id)->quantity.middle();
                    scenario.overrides.insert(id, {middle, middle});
                }
                scenario.overrides.insert(swing.fact, {swing.input.high, swing.input.high});
                if (compared++ % 5 != 0)
                    continue; // every fifth: each one works out the whole story
                const Figures pinned = evaluate(story, scenario);
                QVERIFY2(pinned.figure(value.figure->id)->quantity->low == swing.atHigh, qPrintable(value.figure->id));
            }
        }
        QVERIFY(compared > 40);
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"

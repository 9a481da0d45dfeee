// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of exact ranges: known cases, refusals, and random formulas against brute force.
#include "core/figures/formula.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

namespace tenbin {

namespace {

using Op = Formula::Op;

Rational decimal(const QString &text)
{
    return *parseDecimal(text);
}

/// Variables named x, y, z, w, then v4, v5 …
int variableIndex(const QString &name)
{
    const qsizetype known = QStringLiteral("xyzw").indexOf(name);
    return known >= 0 ? static_cast<int>(known) : name.mid(1).toInt();
}

Expression expressionOf(const QString &text)
{
    const FormulaReading reading = parseFormula(text);
    Expression expression;
    if (!reading.formula)
        return expression;
    for (const Formula::Node &node : reading.formula->nodes) {
        const int variable = node.op == Op::Id ? variableIndex(node.id) : -1;
        expression.nodes.push_back({node.op, node.number, variable, node.left, node.right});
    }
    return expression;
}

/// "8..12 1..3/0 5": bounds of each variable, its pairing group behind a slash.
std::vector<Variable> box(const QString &text)
{
    std::vector<Variable> variables;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList sides = part.split(u'/');
        const QStringList ends = sides[0].split(u".."_qs);
        variables.push_back({decimal(ends.first()), decimal(ends.last()), sides.size() > 1 ? sides[1].toInt() : -1});
    }
    return variables;
}

/// Value of the expression at one point, none where something is divided by zero. `signs` collects the signs of each divisor.
std::optional<Rational> valueAt(
    const Expression &expression, const std::vector<Rational> &point, std::vector<int> *signs = nullptr)
{
    std::vector<Rational> values(expression.nodes.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Expression::Node &node = expression.nodes[i];
        if (node.op == Op::Number || node.op == Op::Id) {
            values[i] = node.op == Op::Number ? node.number : point[static_cast<std::size_t>(node.variable)];
            continue;
        }
        const Rational &a = values[static_cast<std::size_t>(node.left)];
        const Rational &b = values[static_cast<std::size_t>(node.right)];
        if (node.op == Op::Divide) {
            if (signs)
                (*signs)[i] |= b > 0 ? 1 : b < 0 ? 2 : 3;
            if (b == 0)
                return std::nullopt;
        }
        values[i] = node.op == Op::Add ? Rational(a + b)
            : node.op == Op::Subtract  ? Rational(a - b)
            : node.op == Op::Multiply  ? Rational(a * b)
                                       : Rational(a / b);
    }
    return values.back();
}

/// Every combination of the given places (0 … 1) of all variables; paired ones move together.
template <typename Visit>
void forEachPoint(const std::vector<Variable> &variables, const std::vector<Rational> &places, Visit visit)
{
    std::vector<int> axisOf;
    QHash<int, int> axisOfGroup;
    int axisCount = 0;
    for (const Variable &variable : variables) {
        const int axis =
            variable.group >= 0 && axisOfGroup.contains(variable.group) ? axisOfGroup.value(variable.group) : axisCount++;
        if (variable.group >= 0)
            axisOfGroup.insert(variable.group, axis);
        axisOf.push_back(axis);
    }
    std::vector<std::size_t> digits(static_cast<std::size_t>(axisCount), 0);
    while (true) {
        std::vector<Rational> point;
        for (std::size_t i = 0; i < variables.size(); ++i)
            point.push_back(
                variables[i].low + places[digits[static_cast<std::size_t>(axisOf[i])]] * (variables[i].high - variables[i].low));
        visit(point);
        std::size_t at = 0;
        while (at < digits.size() && ++digits[at] == places.size())
            digits[at++] = 0;
        if (at == digits.size())
            return;
    }
}

class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }

    std::vector<Variable> box(bool paired)
    {
        std::vector<Variable> variables;
        for (int i = 0; i < 4; ++i) {
            const Rational low = Rational(below(60) - 15) / (1 + below(9));
            const Rational width = below(5) == 0 ? Rational(0) : Rational(Rational(1 + below(40)) / (1 + below(9)));
            variables.push_back({low, low + width, paired && below(3) > 0 ? below(2) : -1});
        }
        return variables;
    }

    Expression expression()
    {
        Expression result;
        grow(result, 2 + below(6));
        return result;
    }

private:
    int grow(Expression &expression, int leaves)
    {
        Expression::Node node;
        if (leaves == 1) {
            node.op = below(5) == 0 ? Op::Number : Op::Id;
            node.number = Rational(1 + below(20)) / (1 + below(6));
            node.variable = below(4);
        } else {
            const int left = 1 + below(leaves - 1);
            node.left = grow(expression, left);
            node.right = grow(expression, leaves - left);
            constexpr Op operators[] = {Op::Add, Op::Subtract, Op::Multiply, Op::Divide};
            node.op = operators[below(4)];
        }
        expression.nodes.push_back(node);
        return static_cast<int>(expression.nodes.size()) - 1;
    }

    std::mt19937 m_random;
};

/// Why the result cannot be right; empty when it agrees with brute force.
QString disagreement(const Expression &expression, const std::vector<Variable> &variables, const RangeResult &result,
    const std::vector<Rational> &places)
{
    std::vector<int> signs(expression.nodes.size(), 0);
    std::optional<Interval> corners;
    forEachPoint(variables, {0, 1}, [&](const std::vector<Rational> &point) {
        const auto value = valueAt(expression, point, &signs);
        if (value)
            corners =
                corners ? Interval{std::min(corners->low, *value), std::max(corners->high, *value)} : Interval{*value, *value};
    });
    const bool zeroDivisor = std::find(signs.begin(), signs.end(), 3) != signs.end();
    if (!result.range)
        return result.problem == ProblemCode::DivisorContainsZero && !zeroDivisor ? u"no divisor changes its sign"_qs : QString();
    if (zeroDivisor)
        return u"a divisor changes its sign"_qs;
    if (corners != result.range)
        return u"the ends are not reached"_qs;
    QString fault;
    forEachPoint(variables, places, [&](const std::vector<Rational> &point) {
        const auto value = valueAt(expression, point);
        if (!value)
            fault = u"divides by zero inside"_qs;
        else if (*value < result.range->low || *value > result.range->high)
            fault = u"a value lies outside"_qs;
    });
    return fault;
}

} // namespace

class RangeTest : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void namesTheVariable();
    void countsTheRepeated();
    void limitsTheWork();
    void isExact_data();
    void isExact();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
};

void RangeTest::refuses_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *formula, const char *variables, ProblemCode problem) {
        QTest::addRow("%s on %s", formula, variables)
            << QString::fromLatin1(formula) << QString::fromLatin1(variables) << static_cast<int>(problem);
    };
    QTest::newRow("nothing") << QString() << QString() << static_cast<int>(ProblemCode::TooComplex);
    row("1 / 0", "", ProblemCode::DivisorContainsZero);
    row("1 / x", "0", ProblemCode::DivisorContainsZero);
    row("1 / x", "-1..1", ProblemCode::DivisorContainsZero);
    row("1 / x", "0..1", ProblemCode::DivisorContainsZero);
    row("1 / x", "-1..0", ProblemCode::DivisorContainsZero);
    row("1 / (x - y)", "1..3 2..4", ProblemCode::DivisorContainsZero);
    row("1 / (x - x)", "1..2", ProblemCode::DivisorContainsZero);
    row("x / (x - y)", "1..2 1.5", ProblemCode::DivisorContainsZero);
    row("0 / (x - 1) * x", "1..2", ProblemCode::DivisorContainsZero);
    row("(x - 3) / (x - 1) + y", "0..2 1..2", ProblemCode::DivisorContainsZero);
    row("x * x / (1 - 1)", "1..2", ProblemCode::DivisorContainsZero);
    row("1 / (x * x - x * x)", "1..2", ProblemCode::DivisorContainsZero);
    row("x * x", "1..2", ProblemCode::NotProvable);
    row("1 / x + x", "0.5..2", ProblemCode::NotProvable);
    row("1 / x + 2 / x", "1..2", ProblemCode::NotProvable);
    row("x / (x + y) + x / z", "1..2 1 1", ProblemCode::NotProvable);
    row("x * (1 - x)", "0..1", ProblemCode::NotProvable);
    row("x * (1 - y)", "0..1/0 0..1/0", ProblemCode::NotProvable);
    row("x * y", "1..2/0 3..4/0", ProblemCode::NotProvable);
}

void RangeTest::refuses()
{
    QFETCH(QString, formula);
    QFETCH(QString, variables);
    const RangeResult result = exactRange(expressionOf(formula), box(variables));
    QVERIFY(!result.range);
    QTEST(static_cast<int>(result.problem), "problem");
}

void RangeTest::namesTheVariable()
{
    QCOMPARE(exactRange(expressionOf(u"x + y * y"_qs), box(u"1..2 1..2"_qs)).variable, 1);
    QCOMPARE(exactRange(expressionOf(u"x + z * y"_qs), box(u"1..2 1..2/7 3..4/7"_qs)).variable,
        2); // the first of its group in the formula
}

void RangeTest::countsTheRepeated()
{
    QString formula = u"(v4 + v4)"_qs;
    QString variables = u"1 1 1 1 0..1"_qs;
    for (int i = 5; i < 16; ++i) {
        formula += u" + (v%1 + v%1)"_qs.arg(i);
        variables += u" 0..1"_qs;
    }
    const RangeResult twelve = exactRange(expressionOf(formula), box(variables));
    QVERIFY(twelve.range);
    QCOMPARE(*twelve.range, (Interval{0, 24}));
    const RangeResult thirteen = exactRange(expressionOf(formula + u" + (v16 + v16)"_qs), box(variables + u" 0..1"_qs));
    QVERIFY(!thirteen.range);
    QCOMPARE(thirteen.problem, ProblemCode::TooManyRepeated);
    QCOMPARE(thirteen.repeated, 13);
    // Points repeat as often as they like.
    QVERIFY(exactRange(expressionOf(formula + u" + (v16 + v16)"_qs), box(variables + u" 1"_qs)).range);
}

void RangeTest::limitsTheWork()
{
    long steps = 4;
    QCOMPARE(exactRange(expressionOf(u"x + y + z"_qs), box(u"1..2 1..2 1..2"_qs), steps).problem, ProblemCode::TooComplex);
    steps = 6;
    QVERIFY(exactRange(expressionOf(u"x + y + z"_qs), box(u"1..2 1..2 1..2"_qs), steps).range);
    QCOMPARE(steps, 1L);

    Expression power; // a constant squared forty times
    power.nodes.push_back({Op::Number, Rational(12345) / 7, -1, -1, -1});
    for (int i = 0; i < 40; ++i)
        power.nodes.push_back({Op::Multiply, 0, -1, i, i});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(exactRange(power, {}).problem, ProblemCode::TooComplex);
    QVERIFY(timer.elapsed() < 2000);
}

void RangeTest::isExact_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    const auto row = [](const char *formula, const char *variables, const char *low, const char *high) {
        QTest::addRow("%s on %s", formula, variables) << QString::fromLatin1(formula) << QString::fromLatin1(variables)
                                                      << QString::fromLatin1(low) << QString::fromLatin1(high);
    };
    row("2 / 3", "", "2/3", "2/3");
    row("x", "5", "5", "5");
    row("x", "-1..2", "-1", "2");
    row("x - y", "1..2 1..3", "-2", "1");
    row("x * y", "-1..2 -3..4", "-6", "8");
    row("x / y", "-1..2 2..4", "-1/2", "1");
    row("x / y", "1..2 -4..-2", "-1", "-1/4");
    row("x / y - 1", "60e9..65e9 38e9..40e9", "1/2", "27/38");
    row("x / y - 1", "60e9..65e9/0 38e9..40e9/0", "11/19", "5/8");
    row("x / (x + y)", "8..12 1..3", "8/11", "12/13");
    row("x / (x + y)", "8..12/3 1..3/3", "4/5", "8/9");
    row("x - x", "1..2", "0", "0");
    row("x / x", "1..2", "1", "1");
    row("x / (x - y) - z", "3..4 1..2 0..1", "1/3", "3");
    row("(1 + 2) / x + 0", "-2..-1", "-3", "-3/2");
    row("x * x", "3", "9", "9");
    row("x * y", "3/0 1..2/0", "3", "6"); // of a pair the one without width stands still
    row("x * y", "1..2/0 1..2/1", "1", "4");
    row("x + y", "1..2/0 -2..-1/0", "-1", "1");
    row("x - y", "1..2/0 1..2/0", "0", "0");
    row("x - y", "1..2/0 1..2/-1", "-1", "1");
    row("(x + y) / (x - y) * z", "5..6 1..2 -1..1", "-7/3", "7/3");
}

void RangeTest::isExact()
{
    QFETCH(QString, formula);
    QFETCH(QString, variables);
    const RangeResult result = exactRange(expressionOf(formula), box(variables));
    QVERIFY(result.range);
    QTEST(exactText(result.range->low), "low");
    QTEST(exactText(result.range->high), "high");
}

void RangeTest::agreesWithBruteForce_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("paired");
    for (const quint32 seed : {1U, 20250124U, 671U}) {
        QTest::addRow("independent, seed %u", seed) << seed << false;
        QTest::addRow("paired, seed %u", seed) << seed << true;
    }
}

void RangeTest::agreesWithBruteForce()
{
    QFETCH(quint32, seed);
    QFETCH(bool, paired);
    Generator generator(seed);
    int proven = 0;
    QHash<int, int> refused;
    for (int i = 0; i < 500; ++i) {
        const std::vector<Variable> variables = generator.box(paired);
        const Expression expression = generator.expression();
        const RangeResult result = exactRange(expression, variables);
        const std::vector<Rational> places{
            Rational(1 + generator.below(97)) / 100, Rational(1) / 2, Rational(1 + generator.below(9)) / 11};
        const QString fault = disagreement(expression, variables, result, places);
        QVERIFY2(fault.isEmpty(), qPrintable(u"formula %1: %2"_qs.arg(i).arg(fault)));
        if (result.range)
            ++proven;
        else
            ++refused[static_cast<int>(result.problem)];
    }
    QVERIFY(proven > 150);
    QVERIFY(refused.value(static_cast<int>(ProblemCode::NotProvable)) > 15);
    QVERIFY(refused.value(static_cast<int>(ProblemCode::DivisorContainsZero)) > 15);
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::RangeTest)
#include "tst_range.moc"

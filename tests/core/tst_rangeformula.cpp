// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: a figure's range as formulas of a spreadsheet: worked out by a small spreadsheet of the test, they give what Tenbin
// gives, today and with every input changed.
#include "core/office/rangeformula.h"

#include "core/sheetformula.h"
#include "core/smallstory.h"
#include "core/story/storyreader.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tenbin;
using tenbin::test::FormulaSheet;
using tenbin::test::SheetValue;

namespace {

constexpr int longestFormula = 8192;

/// All figures of a story as formulas over the cells of its facts.
class Book {
public:
    Book(const Story &story, const Scenario &scenario)
        : m_story(story)
        , m_scenario(scenario)
        , m_figures(evaluate(story, scenario))
        , m_steps(u"'S'!"_s, 3)
    {
        RangeFormulas::Cells cells;
        NameMaker names;
        for (const FactValue &fact : m_figures.facts())
            cells.facts.push_back({names.namesFor(fact.fact->id), problemCell(u'I', cells.facts.size())});
        for (const Figure &figure : story.figures)
            cells.figures.push_back({names.namesFor(figure.id), problemCell(u'F', cells.figures.size())});
        cells.changedInputs = u"'I'!$Z$1"_s;
        m_cells = cells;
        RangeFormulas formulas(
            story, m_figures, cells, {u"divisor"_s, u"not provable %1"_s, u"too many %1"_s, u"too large"_s}, m_steps);
        for (std::size_t i = 0; i < story.figures.size(); ++i)
            add(i, formulas.figure(static_cast<int>(i)));
        addSteps();
        set(m_figures);
        m_sheet.setValue(cells.changedInputs, SheetValue::of(Rational(0)));
    }

    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] const FormulaSteps &steps() const { return m_steps; }
    [[nodiscard]] qsizetype longest() const { return m_longest; }
    [[nodiscard]] int fixed() const { return m_fixed; }
    [[nodiscard]] const QString &low(std::size_t figure) const { return m_lows[figure]; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    FormulaSheet &sheet() { return m_sheet; }

    /// The cells of the inputs take these values.
    void set(const Figures &figures)
    {
        for (std::size_t i = 0; i < figures.facts().size(); ++i) {
            const FactValue &fact = figures.facts()[i];
            const ValueCells &cells = m_cells.facts[i];
            const bool known = fact.reading || fact.voice == Voice::WhatIf;
            m_sheet.setValue(cells.ends.low, known ? SheetValue::of(fact.quantity.low) : SheetValue());
            m_sheet.setValue(cells.ends.high, known && !fact.atLeast ? SheetValue::of(fact.quantity.high) : SheetValue());
            m_sheet.setFormula(cells.problem,
                u"IF(COUNT(%1,%2)<2,\"no value\",IF(%1>%2,\"low above high\",\"\"))"_s.arg(cells.ends.low, cells.ends.high));
        }
    }

    /// Figures whose cells do not hold what `wanted` has; the first few.
    QStringList differences(const Figures &wanted)
    {
        QStringList found;
        for (std::size_t i = 0; i < wanted.all().size() && found.size() < 5; ++i) {
            const FigureValue &value = wanted.all()[i];
            const ValueCells &cells = m_cells.figures[i];
            const SheetValue problem = m_sheet.cell(cells.problem);
            const SheetValue low = m_sheet.cell(cells.ends.low), high = m_sheet.cell(cells.ends.high);
            const bool none = problem.kind == SheetValue::Kind::Text && !problem.text.isEmpty();
            if (!value.quantity && none && low.kind == SheetValue::Kind::Text && high.kind == SheetValue::Kind::Text)
                continue;
            if (value.quantity && problem.kind == SheetValue::Kind::Text && !none && same(low, value.quantity->low)
                && same(high, value.quantity->high))
                continue;
            found += u"%1: sheet %2..%3 (%4), wanted %5"_s.arg(value.figure->id, shown(low), shown(high), shown(problem),
                value.quantity ? exactText(value.quantity->low) + u".."_s + exactText(value.quantity->high)
                               : problemCodeName(value.problem->code));
        }
        return found;
    }

private:
    static QString problemCell(QChar sheet, std::size_t index) { return u"'%1'!$P$%2"_s.arg(QString(sheet)).arg(index + 1); }

    static QString shown(const SheetValue &value)
    {
        return value.kind == SheetValue::Kind::Number ? exactText(value.number) : value.text;
    }

    /// Literals of more than 17 digits are rounded; nothing else is.
    static bool same(const SheetValue &value, const Rational &wanted)
    {
        if (value.kind != SheetValue::Kind::Number)
            return false;
        return magnitudeOf(value.number - wanted) <= magnitudeOf(wanted) * powerOfTen(-15);
    }

    void add(std::size_t index, const std::optional<LiveRange> &range)
    {
        const ValueCells &cells = m_cells.figures[index];
        if (!range) {
            m_lows.append(QString());
            m_sheet.setValue(cells.problem, SheetValue::of(u"never"_s));
            for (const QString &end : {cells.ends.low, cells.ends.high})
                m_sheet.setValue(end, SheetValue::of(u"no value"_s));
            return;
        }
        m_fixed += range->live ? 0 : 1;
        m_lows.append(range->low);
        put(cells.problem, range->problem);
        put(cells.ends.low, u"IF(%1=\"\",%2,\"no value\")"_s.arg(cells.problem, range->low.isEmpty() ? u"0"_s : range->low));
        put(cells.ends.high, u"IF(%1=\"\",%2,\"no value\")"_s.arg(cells.problem, range->high.isEmpty() ? u"0"_s : range->high));
    }

    void addSteps()
    {
        for (int i = 0; i < m_steps.count(); ++i) {
            const FormulaStep &step = m_steps.steps()[static_cast<std::size_t>(i)];
            put(m_steps.span(i, 1, FormulaSteps::lowColumn).section(u':', 0, 0), step.low);
            if (!step.high.isEmpty())
                put(m_steps.span(i, 1, FormulaSteps::highColumn).section(u':', 0, 0), step.high);
        }
    }

    void put(const QString &cell, const QString &formula)
    {
        m_longest = std::max(m_longest, formula.size());
        m_sheet.setFormula(cell, formula);
    }

    const Story &m_story;
    Scenario m_scenario;
    Figures m_figures;
    FormulaSteps m_steps;
    RangeFormulas::Cells m_cells;
    FormulaSheet m_sheet;
    QStringList m_lows;
    qsizetype m_longest = 0;
    int m_fixed = 0;
};

std::vector<Scenario> everyScenario()
{
    std::vector<Scenario> scenarios;
    for (const Basis basis : {Basis::Article, Basis::Checked}) {
        for (const Pairing pairing : {Pairing::Independent, Pairing::Paired}) {
            for (const Rounding rounding : {Rounding::Exact, Rounding::Printed})
                scenarios.push_back({basis, pairing, rounding, {}});
        }
    }
    return scenarios;
}

/// Small decimals around `value`, wide or narrow, now and then through zero.
Override changed(const Rational &value, std::mt19937 &random)
{
    const auto digit = [&random](int most) { return Rational(static_cast<int>(random() % static_cast<unsigned>(most))); };
    const Rational size = signOf(value) == 0 ? Rational(1) : magnitudeOf(value);
    const int kind = static_cast<int>(random() % 10);
    const Rational low = kind == 0 ? Rational(-size * digit(9) / 4) : Rational(value + size * digit(8) / 16);
    const Rational high = kind < 3 ? low : Rational(low + size * digit(8) / 16);
    return {low, high};
}

/// v0 … v13: the first `ranged` of them are ranges.
void addRanges(Story &story, int ranged)
{
    for (int i = 0; i < 14; ++i) {
        const QString value = i < ranged ? u"%1..%2"_s.arg(i + 1).arg(i + 2) : u"3"_s;
        story.facts.push_back(fact(u"v%1"_s.arg(i), u"ratio"_s, MoneyKind::None, value, {}));
    }
}

/// One figure in which v0 … stand twice each, and one that rests on it.
Story repeating(int variables, int ranged)
{
    Story story;
    addRanges(story, ranged);
    QStringList sum;
    for (int i = 0; i < variables; ++i)
        sum += u"v%1"_s.arg(i);
    addFigure(story, u"share"_s, u"ratio"_s, u"(%1) / (%1 + 1)"_s.arg(sum.join(u" + "_s)));
    addFigure(story, u"double"_s, u"ratio"_s, u"share * 2"_s);
    return story;
}

Story synthetic()
{
    Story story = smallStory();
    story.facts.push_back(fact(u"zero"_s, u"ratio"_s, MoneyKind::None, u"0"_s, {}));
    addRanges(story, 12);
    const auto ratio = [&story](const QString &id, const QString &formula) { addFigure(story, id, u"ratio"_s, formula); };
    ratio(u"share"_s, u"budget.new / (budget.new + budget.previous)"_s);
    ratio(u"growth"_s, u"budget.new / budget.previous - 1"_s);
    addFigure(story, u"increase"_s, u"USD"_s, u"budget.new - budget.previous"_s);
    ratio(u"nested"_s, u"increase / budget.previous"_s);
    ratio(u"again"_s, u"(growth + 1) * (increase / budget.new) / 3"_s);
    ratio(u"middle"_s, u"mid(increase) / mid(budget.new) + mid(growth)"_s);
    ratio(u"square"_s, u"spread * spread"_s);
    ratio(u"on-square"_s, u"square + 1"_s);
    ratio(u"reciprocal"_s, u"1 / spread"_s);
    ratio(u"nothing"_s, u"spread - spread"_s);
    ratio(u"by-nothing"_s, u"1 / (gpus - gpus)"_s);
    ratio(u"by-zero"_s, u"1 / zero"_s);
    ratio(u"unbounded"_s, u"power / power"_s);
    addFigure(story, u"middle-power"_s, u"watt"_s, u"mid(power)"_s);
    ratio(u"both-ways"_s, u"budget.new / budget.previous + budget.previous / budget.new"_s);
    addFigure(story, u"days"_s, u"day"_s, u"hours / gpus"_s);
    ratio(u"days-of-lead"_s, u"days / lead - lead / lead"_s);
    addFigure(story, u"lead-hours"_s, u"hour"_s, u"mid(lead) + lead"_s);
    addFigure(story, u"value-change"_s, u"USD"_s,
        u"(0 - share.change) * shares * 0.1234567890123456789 - 0.5 * share.change * shares"_s);
    ratio(u"paired-square"_s, u"(budget.new / training.cost) * (budget.previous / training.cost)"_s);
    ratio(u"self"_s, u"self + 1"_s);
    ratio(u"on-self"_s, u"self * 2"_s);
    ratio(u"unknown"_s, u"v99 + 1"_s);
    ratio(u"broken"_s, u"v1 +"_s);
    QStringList many;
    while (many.join(u" * "_s).size() < 800)
        many += u"(v%1 - 20)"_s.arg(many.size() % 14 == 0 ? 0 : 12);
    ratio(u"long"_s, u"(v13 * v11 - 7) / (v12 + 0.25) * ((v9 + 1) * (v8 - 2.5) - (v7 - 8) * (v6 + 1) / (v5 + 100))"_s);
    ratio(u"very-long"_s, many.join(u" * "_s));
    for (int i = 0; i < 16; ++i)
        ratio(u"chain%1"_s.arg(i), i == 0 ? u"v0 + v1"_s : u"chain%1 * v12 - v%2"_s.arg(i - 1).arg(i % 4));
    return story;
}

} // namespace

class TestRangeFormula : public QObject {
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("low");
        QTest::newRow("plain") << u"budget.new"_s << u"budget_new_low"_s;
        QTest::newRow("hyphen") << u"capex.2025-q1"_s << u"capex_2025_q1_low"_s;
        QTest::newRow("a cell") << u"c04"_s << u"c04_low"_s;
        QTest::newRow("a row") << u"r"_s << u"r_low"_s;
        QTest::newRow("digit first") << u"405b.hours"_s << u"_405b_hours_low"_s;
        QTest::newRow("empty") << QString() << u"__low"_s;
        QTest::newRow("long") << QString(300, u'a') << QString(100, u'a') + u"_low"_s;
    }

    void names()
    {
        QFETCH(QString, id);
        QTEST(NameMaker().namesFor(id).low, "low");
    }

    void namesStayApart()
    {
        NameMaker names;
        QCOMPARE(names.namesFor(u"a.b"_s).high, u"a_b_high"_s);
        QCOMPARE(names.namesFor(u"a-b"_s).high, u"a_b_2_high"_s);
        QCOMPARE(names.namesFor(u"a.b.2"_s).high, u"a_b_2_2_high"_s);
        SheetNames sheets;
        QCOMPARE(sheets.add(u"Chart: growth/cost"_s), u"Chart  growth cost"_s);
        QCOMPARE(sheets.add(u"chart: growth/cost"_s), u"chart  growth cost (2)"_s);
        QCOMPARE(sheets.add(QString(40, u'x')).size(), 31);
        QCOMPARE(sheets.add(QString(50, u'x')), QString(27, u'x') + u" (2)"_s);
        QCOMPARE(sheets.add(u"'"_s), u"1"_s);
        QCOMPARE(cellText(0, 0), u"$A$1"_s);
        QCOMPARE(cellText(9, 27), u"$AB$10"_s);
        QCOMPARE(quotedText(u"say \"no\""_s), u"\"say \"\"no\"\"\""_s);
        QCOMPARE(quotedText(QString(300, u'x')).size(), 257);
        QCOMPARE(numberLiteral(Rational(-3) / 2), u"(-1.5)"_s);
    }

    void readableWhereSimple()
    {
        const Story story = synthetic();
        const Book book(story, {});
        QCOMPARE(book.low(1),
            u"MIN(budget_new_low/budget_previous_low,budget_new_low/budget_previous_high,"
            "budget_new_high/budget_previous_low,budget_new_high/budget_previous_high)-1"_s);
        QCOMPARE(book.low(2), u"budget_new_low-budget_previous_high"_s);
    }

    void builtInStories_data()
    {
        QTest::addColumn<QString>("id");
        for (const BuiltInStory &story : tenbin::builtInStories())
            QTest::newRow(qPrintable(story.id)) << story.id;
        QTest::newRow("synthetic") << QString();
    }

    void builtInStories()
    {
        QFETCH(QString, id);
        const Story story = id.isEmpty() ? synthetic() : *readBuiltInStory(id).story;
        std::mt19937 random(7);
        int compared = 0;
        for (const Scenario &scenario : everyScenario()) {
            Book book(story, scenario);
            QCOMPARE(book.differences(book.figures()).join(u'\n'), QString());
            QVERIFY(book.longest() < longestFormula);
            for (int round = 0; round < (id.isEmpty() ? 4 : 12); ++round) {
                Scenario other = scenario;
                for (const FactValue &fact : book.figures().facts()) {
                    if (random() % 3 != 0)
                        other.overrides.insert(fact.fact->id, changed(fact.quantity.low, random));
                }
                const Figures wanted = evaluate(story, other);
                book.set(wanted);
                QCOMPARE(book.differences(wanted).join(u'\n'), QString());
                compared += static_cast<int>(wanted.all().size());
            }
        }
        qInfo("%d ranges compared", compared);
    }

    void repeated_data()
    {
        QTest::addColumn<int>("variables");
        QTest::addColumn<int>("ranged");
        QTest::addColumn<bool>("live");
        QTest::newRow("2 of 2") << 2 << 2 << true;
        QTest::newRow("6 of 14") << 14 << 6 << true;
        QTest::newRow("8 of 8") << 8 << 8 << true;
        QTest::newRow("none of 14") << 14 << 0 << true;
        QTest::newRow("12 of 14: too large") << 14 << 12 << false;
        QTest::newRow("14 of 14: no value") << 14 << 14 << true;
    }

    void repeated()
    {
        QFETCH(int, variables);
        QFETCH(int, ranged);
        QFETCH(bool, live);
        const Story story = repeating(variables, ranged);
        Book book(story, {});
        QCOMPARE(book.differences(book.figures()).join(u'\n'), QString());
        QCOMPARE(book.fixed(), live ? 0 : 2);
        QVERIFY(book.longest() < longestFormula);
        if (!live) {
            book.sheet().setValue(u"'I'!$Z$1"_s, SheetValue::of(Rational(1)));
            QCOMPARE(book.sheet().cell(u"share_low"_s).text, u"no value"_s);
            return;
        }
        Scenario other;
        other.overrides.insert(u"v1"_s, {Rational(5) / 7, Rational(9)});
        const Figures wanted = evaluate(story, other);
        book.set(wanted);
        QCOMPARE(book.differences(wanted).join(u'\n'), QString());
    }

    void eachInputAlone()
    {
        const Story story = *readBuiltInStory().story;
        Book book(story, {});
        for (const FactValue &fact : book.figures().facts()) {
            Scenario other = book.scenario();
            const Rational value = fact.quantity.low;
            other.overrides.insert(fact.fact->id, {value * Rational(9) / 10, value * Rational(11) / 10 + 1});
            const Figures wanted = evaluate(story, other);
            book.set(wanted);
            QCOMPARE(book.differences(wanted).join(u'\n'), QString());
        }
    }

    void wrongCellsGiveNoNumber()
    {
        const Story story = synthetic();
        Book book(story, {});
        FormulaSheet &sheet = book.sheet();
        const auto growth = [&] { return sheet.cell(u"growth_low"_s); };
        QCOMPARE(growth().kind, SheetValue::Kind::Number);
        sheet.setValue(u"budget_new_low"_s, SheetValue::of(u"sixty"_s));
        QCOMPARE(growth().text, u"no value"_s);
        sheet.setValue(u"budget_new_low"_s, SheetValue::of(Rational(80'000'000'000)));
        QCOMPARE(growth().text, u"no value"_s); // lowest above highest
        sheet.setValue(u"budget_new_low"_s, SheetValue());
        QCOMPARE(growth().text, u"no value"_s);
        QCOMPARE(sheet.cell(u"nested_high"_s).text, u"no value"_s);
        QCOMPARE(sheet.cell(u"middle_high"_s).text, u"no value"_s);
    }
};

QTEST_GUILESS_MAIN(TestRangeFormula)
#include "tst_rangeformula.moc"

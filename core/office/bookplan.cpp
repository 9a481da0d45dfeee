// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: choosing what charts rest on, and giving everything its cell.
#include "core/office/bookplan.h"

#include "core/office/bookfile.h"

#include <algorithm>
#include <numeric>

namespace tenbin {

namespace {

constexpr qsizetype longestReason = 200; ///< of a text inside a formula; a label may stand beside it

/// What charts rest on, down to the facts.
class Selection {
public:
    explicit Selection(const BookPlan &plan)
        : m_plan(plan)
        , m_graph(plan.story(), Pairing::Independent)
    {
        m_claimed.resize(plan.content.claims->size());
    }

    void add(const ChartSpec &chart)
    {
        for (const Datum &datum : chart.data) {
            addId(datum.id);
            for (const QString &input : datum.inputs)
                addId(input);
            addFormula(datum.formula);
        }
        addClaims(chart.id);
    }

    void addClaims(const QString &chart)
    {
        for (std::size_t i = 0; i < m_claimed.size(); ++i) {
            const Claim &claim = *(*m_plan.content.claims)[i].claim;
            if (claim.chart == chart) {
                m_claimed[i] = true;
                addId(claim.figure);
            }
        }
    }

    [[nodiscard]] std::vector<int> facts() const { return sorted(m_facts); }
    [[nodiscard]] std::vector<int> figures() const { return sorted(m_figures); }

    /// Those of the charts, and those about a figure that is there.
    [[nodiscard]] std::vector<int> claims() const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_claimed.size(); ++i) {
            const int figure = m_graph.figureIndex((*m_plan.content.claims)[i].claim->figure);
            if (m_claimed[i] || (figure >= 0 && m_figures.contains(figure)))
                found.push_back(static_cast<int>(i));
        }
        return found;
    }

private:
    static std::vector<int> sorted(const QSet<int> &set)
    {
        std::vector<int> list(set.begin(), set.end());
        std::sort(list.begin(), list.end());
        return list;
    }

    void addFormula(const QString &text)
    {
        const FormulaReading reading = parseFormula(text);
        if (!reading.formula)
            return;
        for (const QString &id : reading.formula->ids())
            addId(id);
    }

    /// Chains of any length: no recursion.
    void addId(const QString &first)
    {
        QStringList open{first};
        while (!open.isEmpty()) {
            const QString id = open.takeLast();
            if (const int fact = m_graph.factIndex(id); fact >= 0) {
                m_facts.insert(fact);
                continue;
            }
            const int figure = m_graph.figureIndex(id);
            if (figure < 0 || m_figures.contains(figure))
                continue;
            m_figures.insert(figure);
            const FormulaReading reading = parseFormula(m_plan.story().figures[static_cast<std::size_t>(figure)].formula);
            if (reading.formula)
                open.append(reading.formula->ids());
        }
    }

    const BookPlan &m_plan;
    FormulaGraph m_graph;
    QSet<int> m_facts;
    QSet<int> m_figures;
    std::vector<bool> m_claimed;
};

std::vector<int> everything(std::size_t count)
{
    std::vector<int> list(count);
    std::iota(list.begin(), list.end(), 0);
    return list;
}

void choose(BookPlan &plan)
{
    if (plan.content.extent == WorkbookContent::Extent::Story) {
        plan.facts = everything(plan.story().facts.size());
        plan.figures = everything(plan.story().figures.size());
        plan.claims = everything(plan.content.claims->size());
        for (const Source &source : plan.story().sources)
            plan.sources.append(source.id);
        return;
    }
    Selection selection(plan);
    for (const ChartSpec *chart : plan.content.charts)
        selection.add(*chart);
    plan.facts = selection.facts();
    plan.figures = selection.figures();
    plan.claims = selection.claims();
    QSet<QString> used;
    const auto use = [&used](const QStringList &ids) { used.unite(QSet<QString>(ids.begin(), ids.end())); };
    for (const int index : plan.facts) {
        const Fact &fact = plan.story().facts[static_cast<std::size_t>(index)];
        for (const std::optional<Reading> *reading : {&fact.article, &fact.checked}) {
            if (*reading)
                use((*reading)->sources);
        }
    }
    for (const int index : plan.claims) {
        const Claim &claim = *(*plan.content.claims)[static_cast<std::size_t>(index)].claim;
        if (claim.finding)
            use(claim.finding->sources);
    }
    for (const Source &source : plan.story().sources) {
        if (used.contains(source.id))
            plan.sources.append(source.id);
    }
}

void nameSheets(BookPlan &plan)
{
    SheetNames names;
    plan.names.about = names.add(plan.words(QT_TRANSLATE_NOOP("Workbook", "About")));
    plan.names.figures = names.add(plan.words(QT_TRANSLATE_NOOP("Workbook", "Figures")));
    plan.names.inputs = names.add(plan.words(QT_TRANSLATE_NOOP("Workbook", "Inputs")));
    plan.names.claims = names.add(plan.words(QT_TRANSLATE_NOOP("Workbook", "Claims")));
    plan.names.sources = names.add(plan.words(QT_TRANSLATE_NOOP("Workbook", "Sources")));
    plan.names.plotted = names.add(plan.words(QT_TRANSLATE_NOOP("Workbook", "Plotted values")));
    plan.names.steps = names.add(plan.words(QT_TRANSLATE_NOOP("Workbook", "Steps")));
    for (const ChartSpec *chart : plan.content.charts) {
        const QString wanted = plan.words(QT_TRANSLATE_NOOP("Workbook", "Chart – %1")).arg(chart->name);
        const bool page = chart->data.size() > longTable && !chart->marks.empty();
        plan.names.pages.push_back(page ? names.add(wanted) : QString());
        plan.names.charts.push_back(
            names.add(page ? plan.words(QT_TRANSLATE_NOOP("Workbook", "Values – %1")).arg(chart->name) : wanted));
    }
}

/// Names are those of the whole story, so that a name means the same in every workbook of it.
void placeCells(BookPlan &plan)
{
    NameMaker names;
    for (const Fact &fact : plan.story().facts)
        plan.factNames.push_back(names.namesFor(fact.id));
    std::vector<EndNames> figureNames;
    for (const Figure &figure : plan.story().figures)
        figureNames.push_back(names.namesFor(figure.id));
    plan.cells.facts.resize(plan.factNames.size());
    plan.cells.figures.resize(figureNames.size());
    const auto cell = [](const QString &sheet, std::size_t place, int column) {
        return sheetPrefix(sheet) + cellText(BookSheet::firstRow + static_cast<int>(place), column);
    };
    for (std::size_t i = 0; i < plan.facts.size(); ++i) {
        const auto index = static_cast<std::size_t>(plan.facts[i]);
        plan.cells.facts[index] = {plan.factNames[index], cell(plan.names.inputs, i, InputColumn::Check)};
    }
    for (std::size_t i = 0; i < plan.figures.size(); ++i) {
        const auto index = static_cast<std::size_t>(plan.figures[i]);
        plan.cells.figures[index] = {figureNames[index], cell(plan.names.figures, i, FigureColumn::Problem)};
    }
    plan.cells.changedInputs = sheetPrefix(plan.names.inputs) + cellText(1, InputColumn::Changed);
    plan.steps = FormulaSteps(sheetPrefix(plan.names.steps), BookSheet::firstRow);
}

QString reason(const BookPlan &plan, ProblemCode code, const QStringList &arguments)
{
    return problemText({Severity::Warning, code, arguments, {}}, plan.language).left(longestReason);
}

RangeWords rangeWords(const BookPlan &plan)
{
    return {reason(plan, ProblemCode::DivisorContainsZero, {}), reason(plan, ProblemCode::NotProvable, {QStringLiteral("%1")}),
        plan.words(
            QT_TRANSLATE_NOOP("Workbook", "%1 stands in the formula more than once. In this workbook it must stay one value.")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "This formula is too large for a sheet: it does not follow changed inputs."))};
}

/// The value as it stands in the sheets of inputs and figures, if it stands there.
std::optional<ValueCells> cellsOf(const BookPlan &plan, const FormulaGraph &graph, const Datum &datum)
{
    if (!datum.value)
        return std::nullopt;
    if (const int fact = graph.factIndex(datum.id); fact >= 0) {
        const bool same = plan.fact(fact).quantity == *datum.value;
        return same ? std::optional(plan.cells.facts[static_cast<std::size_t>(fact)]) : std::nullopt;
    }
    const int figure = graph.figureIndex(datum.id);
    const bool same = figure >= 0 && plan.figure(figure).quantity == datum.value;
    return same ? std::optional(plan.cells.figures[static_cast<std::size_t>(figure)]) : std::nullopt;
}

/// The formula of a value worked out for its chart. Gaps of benchmarks have one too where the scores count as printed.
QString formulaOf(const BookPlan &plan, const Datum &datum)
{
    if (!datum.formula.isEmpty() || !datum.value || !plan.story().benchmarks)
        return datum.formula;
    const QString id = datum.id.section(u':', 1, 1);
    const std::vector<BenchmarkRow> &rows = plan.story().benchmarks->rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [&id](const BenchmarkRow &each) { return each.id == id; });
    if (row == rows.end() || datum.id != QStringLiteral("benchmark:%1:gap").arg(id))
        return {};
    const QString gap = row->lowerIsBetter ? QStringLiteral("%2 - %1") : QStringLiteral("%1 - %2");
    const QString formula = gap.arg(row->ours, row->theirs);
    return plan.values().formula(formula, datum.value->unit).quantity == datum.value ? formula : QString();
}

DatumCells datumCells(BookPlan &plan, RangeFormulas &formulas, const Datum &datum)
{
    const auto numeric = [](const QString &cell) { return QStringLiteral("IF(ISNUMBER(%1),%1,NA())").arg(cell); };
    if (const auto cells = cellsOf(plan, formulas.graph(), datum)) {
        const int fact = formulas.graph().factIndex(datum.id);
        DatumCells result{numeric(cells->ends.low), numeric(cells->ends.high)};
        if (fact >= 0 && plan.fact(fact).atLeast) // no highest value until somebody fills one in
            result.high = QStringLiteral("IF(ISNUMBER(%1),%1,%2)").arg(cells->ends.high, result.low);
        return result;
    }
    const std::optional<Unit> unit = parseUnit(datum.unit);
    const QString formula = formulaOf(plan, datum);
    if (formula.isEmpty() || !unit)
        return {};
    FigureValue value;
    value.quantity = datum.value;
    const std::optional<LiveRange> range = formulas.formula(datum.id, formula, value, *unit);
    if (!range)
        return {};
    const QString part = plan.words(QT_TRANSLATE_NOOP("Workbook", "why there is no value"));
    const QString problem = plan.steps.add({datum.id, part, range->problem, {}, std::nullopt}).low;
    const auto guarded = [&problem](const QString &end) { return QStringLiteral("IF(%1=\"\",%2,NA())").arg(problem, end); };
    return {guarded(range->low), guarded(range->high)};
}

} // namespace

bool hasValue(const FactValue &value)
{
    return value.reading || value.voice == Voice::WhatIf;
}

BookPlan planBook(const WorkbookContent &content, const Language &language)
{
    BookPlan plan{content, language, EvidenceContext{*content.story, *content.figures, *content.claims, language}, {}, {}, {}, {},
        {}, {}, {}, FormulaSteps(), {}, {}};
    choose(plan);
    nameSheets(plan);
    placeCells(plan);
    RangeFormulas formulas(plan.story(), plan.values(), plan.cells, rangeWords(plan), plan.steps);
    for (const int figure : plan.figures)
        plan.ranges.push_back(formulas.figure(figure));
    for (const ChartSpec *chart : content.charts) {
        std::vector<DatumCells> &cells = plan.data.emplace_back();
        for (const Datum &datum : chart->data)
            cells.push_back(datumCells(plan, formulas, datum));
    }
    return plan;
}

} // namespace tenbin

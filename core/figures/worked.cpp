// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/worked.h"

#include "core/values/digits.h"
#include "core/values/unitwords.h"

namespace tenbin {

namespace {

using Op = Formula::Op;

constexpr int mostDecimals = 20; ///< what quantityText shows at most
constexpr int digitsOfEndless = 10; ///< of a figure inside a formula whose digits do not end

bool isPercent(Show show)
{
    return show == Show::Percent || show == Show::PercentChange;
}

/// A part of a formula in words or numbers, and how tightly it holds together.
struct Part {
    QString text;
    int strength = 3; ///< 1: sum, 2: product, 3: one word
};

int strengthOf(Op op)
{
    return op == Op::Add || op == Op::Subtract ? 1 : 2;
}

QString sign(Op op)
{
    switch (op) {
    case Op::Add:
        return QStringLiteral("+");
    case Op::Subtract:
        return QStringLiteral("\u2212");
    case Op::Multiply:
        return QStringLiteral("×");
    default:
        return QStringLiteral("÷");
    }
}

QString held(const Part &part, int strength)
{
    return part.strength < strength ? QLatin1Char('(') + part.text + QLatin1Char(')') : part.text;
}

Part joinedParts(const Part &left, Op op, const Part &right)
{
    const int strength = strengthOf(op);
    const bool ordered = op == Op::Subtract || op == Op::Divide; // a − (b + c), a ÷ (b × c)
    return {
        held(left, strength) + QLatin1Char(' ') + sign(op) + QChar(QChar::Nbsp) + held(right, ordered ? strength + 1 : strength),
        strength};
}

class Writer {
public:
    Writer(const Figures &figures, const Language &language)
        : m_figures(figures)
        , m_language(language)
    {
    }

    void setCorner(const Corner *corner, const QHash<QString, Rational> *below)
    {
        m_corner = corner;
        m_below = below;
    }

    /// In words, or with numbers once a corner is set.
    [[nodiscard]] Part write(const Formula &formula) const
    {
        std::vector<Part> parts(formula.nodes.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Formula::Node &node = formula.nodes[i];
            parts[i] = node.left < 0
                ? leaf(node)
                : joinedParts(parts[static_cast<std::size_t>(node.left)], node.op, parts[static_cast<std::size_t>(node.right)]);
        }
        return parts.back();
    }

    [[nodiscard]] Part plain(const Rational &number) const
    {
        return {quantityText(Quantity::point(number), {.withUnit = false, .allDigits = true, .keepScale = true}, m_language)};
    }

private:
    [[nodiscard]] Part leaf(const Formula::Node &node) const
    {
        if (node.op == Op::Number)
            return plain(node.number);
        return m_corner ? number(node) : word(node);
    }

    [[nodiscard]] Part word(const Formula::Node &node) const
    {
        QString label = node.id;
        if (const FactValue *fact = m_figures.fact(node.id))
            label = labelOf(*fact, m_language);
        else if (const FigureValue *figure = m_figures.figure(node.id))
            label = m_language.pick(figure->figure->label);
        return {node.op == Op::Middle ? m_language.translate("Evidence", "middle of %1").arg(label) : label};
    }

    [[nodiscard]] Part number(const Formula::Node &node) const
    {
        if (const FactValue *fact = m_figures.fact(node.id)) {
            const Rational value = node.op == Op::Middle ? fact->quantity.middle() : m_corner->value(node.id, fact->quantity.low);
            NumberStyle style = styleOf(*fact->fact);
            style.leastDecimals = printedDecimals(*fact);
            return operand(Quantity::point(value, fact->fact->unit), style);
        }
        const FigureValue *figure = m_figures.figure(node.id);
        if (!figure || !figure->quantity)
            return {node.id};
        const Rational value = node.op == Op::Middle ? figure->quantity->middle() : m_below->value(node.id);
        return operand(Quantity::point(value, figure->figure->unit), styleOf(*figure->figure));
    }

    /// The unit stays where the number would be another one without it: per cents, days, money per million parameters; and $.
    [[nodiscard]] Part operand(const Quantity &value, NumberStyle style) const
    {
        const UnitWords words = unitWords(value.unit, m_language);
        const bool percent = isPercent(style.show);
        const int shift = percent ? 2 : words.shift;
        style.show = percent ? Show::Percent : style.show == Show::Year ? Show::Year : Show::Plain;
        style.signedValue = false;
        style.keepScale = true;
        style.withUnit = shift != 0 || value.unit.scale != 1 || (!words.prefix.isEmpty() && words.per.isEmpty() && !words.yearly);
        style.allDigits = exactDecimals(value.low, mostDecimals) < mostDecimals;
        if (!style.allDigits)
            style.digits = digitsOfEndless;
        return {quantityText(value, style, m_language), signOf(value.low) < 0 ? 0 : 3};
    }

    const Figures &m_figures;
    const Language &m_language;
    const Corner *m_corner = nullptr;
    const QHash<QString, Rational> *m_below = nullptr;
};

/// Figures in days are worked out in hours; the step belongs into the formula unless its parts are in days already.
bool needsHours(const Figures &figures, const Formula &formula, const Unit &unit)
{
    if (unit.scale == 1)
        return false;
    for (const QString &id : formula.ids()) {
        const FactValue *fact = figures.fact(id);
        const FigureValue *figure = fact ? nullptr : figures.figure(id);
        const Unit *operand = fact ? &fact->fact->unit : figure && figure->figure ? &figure->figure->unit : nullptr;
        if (operand && operand->scale != 1)
            return false;
    }
    return true;
}

WorkedLine lineAt(const Quantity &point, const NumberStyle &style, const Language &language)
{
    WorkedLine line;
    line.result = valueParts(point, style, language).number;
    line.exact = exactValueText(point, style, language);
    if (line.exact == quantityText(point, style, language))
        line.exact.clear();
    return line;
}

} // namespace

QString labelOf(const FactValue &value, const Language &language)
{
    const QString &label = language.pick(value.fact->label);
    if (!value.reading || value.voice == Voice::WhatIf || value.reading->label.isEmpty())
        return label;
    const QString &own = language.pick(value.reading->label);
    return own == label ? label : language.translate("Evidence", "%1 (%2)").arg(label, own);
}

ValueParts valueParts(const Quantity &value, const NumberStyle &style, const Language &language)
{
    const QString whole = quantityText(value, style, language);
    const UnitWords words = unitWords(value.unit, language);
    if (isPercent(style.show) || !style.withUnit || (words.per.isEmpty() && !words.yearly))
        return {whole, {}};
    Quantity above = value;
    for (qint8 &power : above.unit.powers)
        power = std::max<qint8>(power, 0);
    above.low *= powerOfTen(words.shift);
    above.high *= powerOfTen(words.shift);
    const QString number = quantityText(above, style, language);
    const QString together = words.yearly ? language.translate("Numbers", "%1 a year").arg(number)
                                          : language.translate("Numbers", "%1 per %2").arg(number, words.per);
    if (together != whole)
        return {whole, {}};
    return {number,
        words.yearly ? language.translate("Evidence", "a year") : language.translate("Evidence", "per %1").arg(words.per)};
}

QString exactValueText(const Quantity &value, const NumberStyle &style, const Language &language)
{
    NumberStyle every = style;
    every.allDigits = true;
    const QString text = quantityText(value, every, language);
    const int shift = isPercent(style.show) ? 0 : unitWords(value.unit, language).shift;
    if (!value.isPoint() || exactDecimals(value.low, mostDecimals) < mostDecimals)
        return text;
    const QString fraction = exactText(value.low * powerOfTen(shift)).replace(QLatin1Char('-'), QChar(0x2212));
    return language.translate("Evidence", "%1 (%2)").arg(text, fraction);
}

std::optional<Worked> workedOut(
    const Story &story, const Figures &figures, const FigureValue &value, const NumberStyle &style, const Language &language)
{
    const FormulaReading reading = parseFormula(value.figure ? value.figure->formula : value.formula);
    if (!reading.formula)
        return std::nullopt;
    const Unit unit = value.figure ? value.figure->unit : value.quantity ? value.quantity->unit : Unit();
    const bool hours = needsHours(figures, *reading.formula, unit);
    Writer writer(figures, language);
    const auto written = [&] {
        const Part part = writer.write(*reading.formula);
        return (hours ? joinedParts(part, Op::Divide, writer.plain(unit.scale)) : part).text;
    };
    Worked worked{written(), {}};
    if (!value.quantity)
        return worked;
    const bool point = value.quantity->isPoint();
    for (const End end : {End::Low, End::High}) {
        const auto corner = cornerOf(story, figures, value, end);
        const auto below = corner ? figuresAt(story, figures, *reading.formula, *corner) : std::nullopt;
        if (!below)
            break;
        writer.setCorner(&*corner, &*below);
        const Rational &result = end == End::Low ? value.quantity->low : value.quantity->high;
        WorkedLine line = lineAt(Quantity::point(result, unit), style, language);
        line.numbers = written();
        if (!point)
            line.end = end == End::Low ? language.translate("Evidence", "lowest") : language.translate("Evidence", "highest");
        worked.lines.push_back(std::move(line));
        if (point)
            break;
    }
    return worked;
}

} // namespace tenbin

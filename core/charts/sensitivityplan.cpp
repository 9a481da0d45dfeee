// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: figure.sensitivity: how far each input moves one figure, the one that moves it most on top.
#include "core/charts/figureparts.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int mostExtraDigits = 6;

struct Tornado {
    PlanContext &context;
    const FigureValue &value;
    Sensitivity sensitivity;
    bool fallback = false; ///< no input has a range: by ten per cent though ranges were asked for
    ChartSpec spec = {};
    ValueAxis axis = {};

    [[nodiscard]] const Language &language() const { return context.language(); }
    [[nodiscard]] const Figure &figure() const { return *value.figure; }
    [[nodiscard]] QString words(const char *source) const { return figureWords(language(), source); }
};

bool moves(const Swing &swing)
{
    return signOf(swing.size()) != 0;
}

/// From end to end of the figure, whichever end of the input gives which.
std::optional<Quantity> spanOf(const Swing &swing, const Unit &unit)
{
    if (!swing.atLow || !swing.atHigh)
        return std::nullopt;
    return Quantity{std::min(*swing.atLow, *swing.atHigh), std::max(*swing.atLow, *swing.atHigh), unit};
}

/// Each input over its range; if none has one, each by ten per cent.
Tornado tornadoOf(PlanContext &context, const FigureValue &value)
{
    const QString &id = value.figure->id;
    const SwingKind wanted = context.options().swing;
    Tornado t{context, value, sensitivityOf(context.story(), context.figures(), id, wanted)};
    const bool still = std::none_of(t.sensitivity.swings.begin(), t.sensitivity.swings.end(), moves);
    if (wanted == SwingKind::Range && t.sensitivity.middle && still) {
        t.sensitivity = sensitivityOf(context.story(), context.figures(), id, SwingKind::TenPercent);
        t.fallback = true;
    }
    return t;
}

/// The input's name; several that pairing ties together are named as one.
QString nameOf(const Tornado &t, const Swing &swing)
{
    QStringList names;
    for (const QString &id : QStringList(swing.fact) + swing.together) {
        const FactValue *fact = t.context.figures().fact(id);
        names.append(fact ? t.language().pick(fact->fact->label) : id);
    }
    return names.join(t.language().id() == LanguageId::Japanese ? QStringLiteral("・") : QStringLiteral(", "));
}

/// "from → to" in the order of the input: low end first. Values that differ look different.
template <typename Words>
QString pathText(const Tornado &t, const Swing &swing, const Words &words)
{
    NumberStyle style = styleOf(t.figure());
    const auto text = [&](const std::optional<Rational> &at) {
        return at ? words(Quantity::point(*at, t.figure().unit), style) : t.words(QT_TRANSLATE_NOOP("Figure", "no value"));
    };
    for (int more = 0; more < mostExtraDigits && moves(swing) && text(swing.atLow) == text(swing.atHigh); ++more)
        ++style.digits;
    const QString low = text(swing.atLow);
    const QString high = text(swing.atHigh);
    return low == high ? low : t.words(QT_TRANSLATE_NOOP("Figure", "%1 → %2")).arg(low, high);
}

/// Money, shares and watts: a sign or two letters.
bool hasShortUnit(const Unit &unit)
{
    return unit.isRatio() || unit.power(BaseUnit::Usd) != 0 || unit.power(BaseUnit::Jpy) != 0 || unit.power(BaseUnit::Watt) != 0;
}

QString inputText(const Tornado &t, const Swing &swing)
{
    const Fact &fact = *t.context.figures().fact(swing.fact)->fact;
    NumberStyle style = styleOf(fact);
    style.signedValue = false;
    if (!hasShortUnit(fact.unit)) { // the row's name says hours or parameters; the column is dear
        style.withUnit = false;
        style.keepScale = true;
    }
    if (t.sensitivity.kind == SwingKind::Range)
        return shortText(swing.input, style, t.language());
    return shortText(Quantity::point(swing.input.middle(), fact.unit), style, t.language());
}

/// The row's value carries the fact's id, so that selecting it selects the fact; the value itself is the figure's.
int addRowDatum(Tornado &t, const Swing &swing)
{
    const int index = t.context.addFact(t.spec, swing.fact, PlanContext::Caveats::InTableOnly);
    if (index < 0)
        return index;
    t.context.addSources(swing.together);
    Datum &datum = t.spec.data[static_cast<std::size_t>(index)];
    datum.label = nameOf(t, swing);
    datum.value = spanOf(swing, t.figure().unit);
    datum.text = pathText(
        t, swing, [&t](const Quantity &value, const NumberStyle &style) { return quantityText(value, style, t.language()); });
    datum.unit = unitName(t.figure().unit);
    datum.note = t.sensitivity.kind == SwingKind::Range
        ? t.words(QT_TRANSLATE_NOOP("Figure", "With this input at %1.")).arg(inputText(t, swing))
        : t.words(QT_TRANSLATE_NOOP("Figure", "With this input at %1 ±10%.")).arg(inputText(t, swing));
    return index;
}

void addMiddle(Tornado &t)
{
    const Quantity middle = Quantity::point(*t.sensitivity.middle, t.figure().unit);
    Datum datum;
    datum.id = t.figure().id + QStringLiteral(":middle");
    datum.label = t.words(QT_TRANSLATE_NOOP("Figure", "Every input at its middle"));
    datum.value = middle;
    datum.text = quantityText(middle, styleOf(t.figure()), t.language());
    datum.tone = toneOf(t.value.voice);
    datum.basis = voiceName(t.value.voice, t.language());
    datum.unit = unitName(t.figure().unit);
    datum.inputs = t.value.inputs;
    t.spec.data.push_back(datum);
    const double at = toDouble(middle.low);
    LineMark line{.x1 = at, .y1 = -0.5, .x2 = at, .y2 = t.spec.y.high};
    line.style = LineMark::Style::Solid; // as its sign in the legend
    t.spec.marks.push_back(line);
    t.spec.legend.push_back({LegendEntry::Sign::Line, Tone::Context,
        t.words(QT_TRANSLATE_NOOP("Figure", "Middle: %1")).arg(markLabel(middle, t.axis, styleOf(t.figure()), t.language()))});
}

void addRows(Tornado &t)
{
    std::vector<Category> categories;
    for (const Swing &swing : t.sensitivity.swings) {
        const int datum = addRowDatum(t, swing);
        const FactValue *fact = t.context.figures().fact(swing.fact);
        Category category{.name = nameOf(t, swing), .detail = inputText(t, swing), .strong = false, .datum = datum};
        const auto span = spanOf(swing, t.figure().unit);
        const int row = static_cast<int>(categories.size());
        categories.push_back(std::move(category));
        if (!span) {
            categories.back().detail = t.words(QT_TRANSLATE_NOOP("Figure", "no value"));
            continue;
        }
        RangeMark mark{.datum = datum, .category = row, .low = toDouble(span->low), .high = toDouble(span->high)};
        mark.tone = fact ? toneOf(fact->voice) : Tone::Context;
        mark.strong = row == 0;
        mark.label = pathText(t, swing,
            [&t](const Quantity &value, const NumberStyle &style) { return markLabel(value, t.axis, style, t.language()); });
        t.spec.marks.push_back(mark);
    }
    t.spec.y = categoryAxis(std::move(categories));
    t.spec.y.detailTitle = t.sensitivity.kind == SwingKind::Range ? t.words(QT_TRANSLATE_NOOP("Figure", "Input"))
                                                                  : t.words(QT_TRANSLATE_NOOP("Figure", "±10% of"));
}

QString titleOf(const Tornado &t)
{
    const Swing &first = t.sensitivity.swings.front();
    const QString label = t.language().pick(t.figure().label);
    if (!moves(first))
        return t.words(QT_TRANSLATE_NOOP("Figure", "%1:\nno input moves it")).arg(label);
    const QString span = shortText(*spanOf(first, t.figure().unit), styleOf(t.figure()), t.language());
    const auto moving = std::count_if(t.sensitivity.swings.begin(), t.sensitivity.swings.end(), moves);
    const auto alike = std::count_if(t.sensitivity.swings.begin(), t.sensitivity.swings.end(),
        [&first](const Swing &swing) { return swing.size() == first.size(); });
    if (alike > 1)
        return t.words(QT_TRANSLATE_NOOP("Figure", "%1:\n%2 inputs move it most, each %3"))
            .arg(label, QString::number(alike), span);
    if (moving == 1 && t.sensitivity.kind == SwingKind::Range)
        return t.words(QT_TRANSLATE_NOOP("Figure", "%1:\nonly “%2” moves it, %3")).arg(label, nameOf(t, first), span);
    return t.words(QT_TRANSLATE_NOOP("Figure", "%1:\n“%2” moves it most, %3")).arg(label, nameOf(t, first), span);
}

QString subtitleOf(const Tornado &t)
{
    const char *text = t.fallback ? QT_TRANSLATE_NOOP("Figure", "No input is a range: each one by ±10%, the others as they are")
        : t.sensitivity.kind == SwingKind::Range
        ? QT_TRANSLATE_NOOP("Figure", "Each input over its range, the others at their middle")
        : QT_TRANSLATE_NOOP("Figure", "Each input by ±10%, the others at their middle");
    return withUnit(t.words(text), t.axis, t.language());
}

} // namespace

ChartPlan planSensitivity(PlanContext &context, const FigureValue &value)
{
    Tornado t = tornadoOf(context, value);
    if (!t.sensitivity.middle)
        return tl::unexpected(
            ChartUnavailable{t.sensitivity.problem ? problemText(*t.sensitivity.problem, t.language()) : QString()});
    if (t.sensitivity.swings.empty())
        return tl::unexpected(
            ChartUnavailable{t.words(QT_TRANSLATE_NOOP("Figure", "This figure rests on no values that could move."))});
    t.spec.id = QStringLiteral("figure.sensitivity");
    AxisSpan span;
    span.add(Quantity::point(*t.sensitivity.middle, t.figure().unit));
    for (const Swing &swing : t.sensitivity.swings) {
        if (const auto each = spanOf(swing, t.figure().unit))
            span.add(*each);
    }
    const NumberStyle style = styleOf(t.figure());
    t.axis = linearValueAxis(span, AxisStart::Data, t.figure().unit, style.show, t.language());
    t.spec.x = t.axis.axis;
    context.addFigure(t.spec, t.figure().id);
    addRows(t);
    addMiddle(t);
    t.spec.title = titleOf(t);
    t.spec.subtitle = subtitleOf(t);
    t.spec.rowLimit = t.words(QT_TRANSLATE_NOOP("Figure", "%1 of %2 inputs shown: both ends of the order"));
    context.finish(t.spec);
    return t.spec;
}

} // namespace tenbin

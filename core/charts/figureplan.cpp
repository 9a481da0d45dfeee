// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which figure the charts about one figure show, and their words for values.
#include "core/charts/figureplan.h"

#include "core/charts/figureparts.h"

#include <algorithm>

namespace tenbin {

namespace {

/// The growth of spending, the cost per parameter, else the first figure there is a value for.
const FigureValue *firstFigure(const Story &story, const Figures &figures)
{
    QStringList wanted;
    if (story.spending)
        wanted.append(story.spending->growth);
    if (story.models)
        wanted.append(story.models->costPerParameter);
    for (const Figure &figure : story.figures)
        wanted.append(figure.id);
    for (const QString &id : wanted) {
        const FigureValue *value = figures.figure(id);
        if (value && value->figure && value->quantity)
            return value;
    }
    return nullptr;
}

tl::unexpected<ChartUnavailable> unavailable(const QString &reason)
{
    return tl::unexpected(ChartUnavailable{reason});
}

} // namespace

QString shownFigure(const Story &story, const Figures &figures, const ViewOptions &options)
{
    const FigureValue *first = options.figure.isEmpty() ? firstFigure(story, figures) : nullptr;
    return first ? first->figure->id : options.figure;
}

QString figureWords(const Language &language, const char *source)
{
    return language.translate("Figure", source);
}

QString shortText(const Quantity &value, const NumberStyle &style, const Language &language)
{
    const bool quotient = std::any_of(value.unit.powers.begin(), value.unit.powers.end(), [](qint8 power) { return power < 0; });
    const bool yearly = value.unit.power(BaseUnit::Person) < 0; // short already, and may need its scale word
    const Rational largest = std::max(magnitudeOf(value.low), magnitudeOf(value.high));
    ValueAxis axis;
    axis.scale = axisScale(largest, value.unit, style.show, language);
    const bool bare = axis.scale.exponent <= 0; // a label of an axis does not say millions
    if (!quotient || yearly || style.cents || !bare)
        return quantityText(value, style, language);
    return axis.label(value, style.digits, language);
}

QString markLabel(const Quantity &value, const ValueAxis &axis, const NumberStyle &style, const Language &language)
{
    if (!value.unit.isRatio())
        return axis.label(value, style.digits, language);
    NumberStyle bare = style;
    bare.withUnit = style.show == Show::Percent || style.show == Show::PercentChange;
    bare.keepScale = true;
    return quantityText(value, bare, language);
}

QString withUnit(const QString &text, const ValueAxis &axis, const Language &language)
{
    const bool percent = axis.scale.suffix == u"%";
    if (percent || axis.scale.unit.isEmpty())
        return text;
    return language.translate("Figure", "%1, %2").arg(text, axis.scale.unit);
}

ChartPlan planFigure(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options)
{
    const Language &language = options.language;
    const FigureValue *value = options.figure.isEmpty() ? firstFigure(story, figures) : figures.figure(options.figure);
    if (!value && options.figure.isEmpty())
        return unavailable(figureWords(language, QT_TRANSLATE_NOOP("Figure", "This story works out no figures.")));
    if (const Fact *fact = value ? nullptr : story.fact(options.figure))
        return unavailable(figureWords(language,
            QT_TRANSLATE_NOOP("Figure", "“%1” is a value the story states. Choose a figure that is worked out from others."))
                               .arg(language.pick(fact->label)));
    if (!value || !value->figure)
        return unavailable(
            figureWords(language, QT_TRANSLATE_NOOP("Figure", "This story has no figure %1.")).arg(options.figure));
    PlanContext context(story, figures, options);
    return id == QLatin1String("figure.scenarios") ? planScenarios(context, *value) : planSensitivity(context, *value);
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/modelcatalogue.h"

#include "core/charts/modelvalues.h"
#include "core/values/digits.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr int valueDigits = 3;
constexpr double surelyApart = 1e-9; ///< farther apart than doubles can be wrong; closer ones are compared exactly

QString countText(qint64 count, const Language &language)
{
    return digitsText(Rational(count), 0, Grouping::Thousands, language.id());
}

Rational exact(const CatalogueNumber &number)
{
    return parseDecimal(number.printed).value_or(Rational(0));
}

double rateOf(const CatalogueModel &model)
{
    return model.cost->value / model.parameters->value;
}

/// A verdict: doubles decide only where they cannot be wrong.
bool isCheaper(const CatalogueModel &model, const CatalogueMeasure &measure, double measured)
{
    const double rate = rateOf(model);
    if (std::abs(rate - measured) > surelyApart * std::max(rate, measured))
        return rate < measured;
    return exact(*model.cost) * measure.parameters < measure.cost * exact(*model.parameters);
}

Certainty certaintyOf(CatalogueCertainty certainty)
{
    return certainty == CatalogueCertainty::Confident ? Certainty::B : Certainty::C;
}

QString quantityOf(const std::optional<CatalogueNumber> &number, QStringView unit, const Language &language)
{
    if (!number)
        return {};
    return quantityText(Quantity::point(exact(*number), knownUnit(unit)), {.digits = valueDigits}, language);
}

std::vector<DatumPart> partsOf(const CatalogueModel &model, const Language &language)
{
    std::vector<DatumPart> parts;
    const auto add = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            parts.push_back({language.translate("Catalogue", label), text, {}});
    };
    add(QT_TRANSLATE_NOOP("Catalogue", "Organisation"), model.organisation);
    add(QT_TRANSLATE_NOOP("Catalogue", "Published"), dateText(model.published, language));
    add(QT_TRANSLATE_NOOP("Catalogue", "Parameters"), quantityOf(model.parameters, u"parameter", language));
    add(QT_TRANSLATE_NOOP("Catalogue", "Cost"), quantityOf(model.cost, u"USD", language));
    add(QT_TRANSLATE_NOOP("Catalogue", "GPU-hours"), quantityOf(model.hours, u"GPU-hour", language));
    add(QT_TRANSLATE_NOOP("Catalogue", "Confidence"), catalogueCertaintyText(model.certainty, language));
    add(QT_TRANSLATE_NOOP("Catalogue", "Access"), model.access);
    add(QT_TRANSLATE_NOOP("Catalogue", "Link"), model.link);
    add(QT_TRANSLATE_NOOP("Catalogue", "Line in the file"), countText(model.line, language));
    return parts;
}

QString sourceName(const DataLink &link, const Language &language)
{
    const QString source = language.pick(link.source);
    return source.isEmpty() ? link.path.section(u'/', -1) : source;
}

Datum datumOf(const CatalogueModel &model, const DataLink &link, const Language &language)
{
    Datum datum;
    datum.id = QStringLiteral("catalogue:") + model.name;
    datum.label = model.name;
    datum.series = language.translate("Catalogue", "Training cost (catalogue)");
    datum.value = Quantity::point(exact(*model.cost), knownUnit(u"USD"));
    datum.text = quantityText(*datum.value, {.digits = valueDigits}, language);
    datum.certainty = certaintyOf(model.certainty);
    datum.basis = language.translate("Catalogue", "Catalogue");
    datum.source = sourceName(link, language);
    datum.note =
        language.translate("Catalogue", "%1; confidence: %2")
            .arg(quantityOf(model.parameters, u"parameter", language), catalogueCertaintyText(model.certainty, language));
    datum.unit = QStringLiteral("USD");
    datum.parts = partsOf(model, language);
    return datum;
}

/// One look's points, of which the first `room` become values of the chart. Names that repeat get their line behind them.
void addCloud(ChartSpec &spec, const std::vector<const CatalogueModel *> &models, bool filled, int room, QSet<QString> &ids,
    const CatalogueShare &share, const Language &language)
{
    if (models.empty())
        return;
    auto points = std::make_shared<std::vector<CloudPoint>>();
    points->reserve(models.size());
    CloudMark cloud;
    cloud.filled = filled;
    cloud.firstDatum = static_cast<int>(spec.data.size());
    for (const CatalogueModel *model : models) {
        points->push_back({model->parameters->value, model->cost->value});
        if (cloud.data >= room)
            continue;
        Datum datum = datumOf(*model, *share.link, language);
        if (ids.contains(datum.id))
            datum.id += QStringLiteral("#%1").arg(model->line);
        ids.insert(datum.id);
        spec.data.push_back(std::move(datum));
        ++cloud.data;
    }
    if (cloud.data == 0)
        cloud.firstDatum = -1;
    cloud.points = std::move(points);
    spec.marks.push_back(std::move(cloud));
}

/// The dearest and the largest one, by name; only ones that are values of the chart.
std::vector<const CatalogueModel *> notable(const CatalogueShare &share)
{
    std::vector<const CatalogueModel *> drawn;
    for (const auto *models : {&share.sure, &share.speculative})
        drawn.insert(
            drawn.end(), models->begin(), models->begin() + std::min<std::ptrdiff_t>(std::ssize(*models), mostCatalogueValues));
    std::vector<const CatalogueModel *> named;
    const auto take = [&](auto less) {
        const auto most = std::max_element(drawn.begin(), drawn.end(), less);
        if (most != drawn.end() && std::find(named.begin(), named.end(), *most) == named.end())
            named.push_back(*most);
    };
    take([](const CatalogueModel *a, const CatalogueModel *b) { return a->cost->value < b->cost->value; });
    take([](const CatalogueModel *a, const CatalogueModel *b) { return a->parameters->value < b->parameters->value; });
    return named;
}

/// One short paragraph: a picture of half a slide has to hold it too.
void addCaveat(PlanContext &context, const CatalogueShare &share)
{
    const Language &language = context.language();
    const auto count = [&](qint64 number) { return countText(number, language); };
    const char *drawn = share.passed == share.all
        ? QT_TRANSLATE_NOOP("Catalogue", "Small points: the catalogue; %1 of its %2 models have both values.")
        : QT_TRANSLATE_NOOP("Catalogue", "Small points: the catalogue, filtered; %1 of %2 models have both values.");
    QStringList words{language.translate("Catalogue", drawn).arg(count(share.withBoth), count(share.passed))};
    const int year = share.link->catalogue->costYear;
    if (share.drawn() > 0)
        words.append(year > 0 ? language.translate("Catalogue", "Dollars of %1, another method.").arg(year)
                              : language.translate("Catalogue", "Dollars of an unknown year, another method."));
    if (!share.speculative.empty())
        words.append(language.translate("Catalogue", "Hollow: speculative."));
    context.addCaveat(words.join(language.id() == LanguageId::Japanese ? QString() : QStringLiteral(" ")));
}

/// What of the catalogue stands nowhere else in the table, and why.
void addAccount(ChartSpec &spec, const CatalogueShare &share, const Language &language)
{
    const auto count = [&](qint64 number) { return countText(number, language); };
    QStringList reasons;
    const auto add = [&](qint64 number, const char *words) {
        if (number > 0)
            reasons.append(language.translate("Catalogue", words).arg(count(number)));
    };
    add(share.all - share.passed, QT_TRANSLATE_NOOP("Catalogue", "%1 filtered out"));
    add(share.costOnly, QT_TRANSLATE_NOOP("Catalogue", "%1 with a cost only"));
    add(share.parametersOnly, QT_TRANSLATE_NOOP("Catalogue", "%1 with parameters only"));
    add(share.passed - share.withBoth - share.costOnly - share.parametersOnly, QT_TRANSLATE_NOOP("Catalogue", "%1 with neither"));
    add(share.zeroCost, QT_TRANSLATE_NOOP("Catalogue", "%1 cost nothing, which no log scale shows"));
    add(share.drawn() - mostCatalogueValues, QT_TRANSLATE_NOOP("Catalogue", "%1 drawn, but too many for this table"));
    if (reasons.isEmpty())
        return;
    const int index =
        addMissing(spec, QStringLiteral("catalogue-others"), language.translate("Catalogue", "Other models of the catalogue"),
            language.translate("Catalogue", "Training cost (catalogue)"),
            language.translate("Catalogue", "no value: %1").arg(joined(reasons, language)));
    spec.data[static_cast<std::size_t>(index)].source = sourceName(*share.link, language);
}

} // namespace

CatalogueShare catalogueShare(const PlanContext &context, bool log, const std::optional<CatalogueMeasure> &measure)
{
    CatalogueShare share;
    const DataLink *link = context.story().link(DataRole::Catalogue);
    if (!link || !link->catalogue)
        return share;
    share.link = link;
    share.all = static_cast<qint64>(link->catalogue->models.size());
    const double measured = measure ? toDouble(measure->cost / measure->parameters) : 0;
    for (const CatalogueModel &model : link->catalogue->models) {
        if (!passes(model, context.options().catalogue))
            continue;
        ++share.passed;
        share.costOnly += model.cost && !model.parameters;
        share.parametersOnly += model.parameters && !model.cost;
        if (!model.cost || !model.parameters)
            continue;
        ++share.withBoth;
        if (measure && isCheaper(model, *measure, measured) && model.name.compare(measure->name, Qt::CaseInsensitive) != 0)
            ++share.cheaper;
        if (log && model.cost->value <= 0) {
            ++share.zeroCost;
            continue;
        }
        const bool isSpeculative = model.certainty == CatalogueCertainty::Speculative;
        (isSpeculative ? share.speculative : share.sure).push_back(&model);
        const double rate = rateOf(model);
        if (rate > 0) {
            share.leastRate = share.leastRate > 0 ? std::min(share.leastRate, rate) : rate;
            share.mostRate = std::max(share.mostRate, rate);
        }
    }
    return share;
}

void widen(AxisSpan &sizes, AxisSpan &costs, const CatalogueShare &share)
{
    const auto extremes = [&](AxisSpan &span, QStringView unit, auto numberOf) {
        for (const auto *models : {&share.sure, &share.speculative}) {
            const auto [least, most] = std::minmax_element(models->begin(), models->end(),
                [&](const CatalogueModel *a, const CatalogueModel *b) { return numberOf(*a).value < numberOf(*b).value; });
            if (models->empty())
                continue;
            span.add(Quantity::point(exact(numberOf(**least)), knownUnit(unit)));
            span.add(Quantity::point(exact(numberOf(**most)), knownUnit(unit)));
        }
    };
    extremes(sizes, u"parameter", [](const CatalogueModel &model) -> const CatalogueNumber & { return *model.parameters; });
    extremes(costs, u"USD", [](const CatalogueModel &model) -> const CatalogueNumber & { return *model.cost; });
}

void addCatalogue(ChartSpec &spec, PlanContext &context, const CatalogueShare &share)
{
    if (!share.link)
        return;
    const Language &language = context.language();
    const std::vector<const CatalogueModel *> named = notable(share);
    QSet<QString> ids;
    const auto cloud = [&](const std::vector<const CatalogueModel *> &models, bool filled, int room) {
        std::vector<const CatalogueModel *> unnamed;
        unnamed.reserve(models.size());
        std::copy_if(models.begin(), models.end(), std::back_inserter(unnamed),
            [&](const CatalogueModel *model) { return std::find(named.begin(), named.end(), model) == named.end(); });
        addCloud(spec, unnamed, filled, room, ids, share, language);
    };
    for (const CatalogueModel *model : named) {
        PointMark point;
        point.datum = static_cast<int>(spec.data.size());
        point.x = point.xHigh = model->parameters->value;
        point.y = point.yHigh = model->cost->value;
        point.filled = model->certainty != CatalogueCertainty::Speculative;
        point.label = model->name;
        spec.marks.push_back(point);
        spec.data.push_back(datumOf(*model, *share.link, language));
        ids.insert(spec.data.back().id);
    }
    const int room = mostCatalogueValues - static_cast<int>(named.size());
    const auto before = static_cast<int>(spec.data.size());
    cloud(share.sure, true, room);
    cloud(share.speculative, false, room - (static_cast<int>(spec.data.size()) - before));
    addAccount(spec, share, language);
    addCaveat(context, share);
    context.addLink(*share.link);
}

QString catalogueTitle(const CatalogueShare &share, const QString &subject, const Language &language)
{
    const QString all = countText(share.withBoth, language);
    if (share.cheaper == 0)
        return language.translate("Catalogue", "None of %1 catalogue models costs\nless per parameter than %2").arg(all, subject);
    return language.translate("Catalogue", "%1 of %2 catalogue models cost\nless per parameter than %3")
        .arg(countText(share.cheaper, language), all, subject);
}

} // namespace tenbin

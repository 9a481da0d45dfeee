// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: market.event-study: what the share did beyond its ordinary days, by day and summed, around the day of the article.
#include "core/charts/eventstudyplan.h"

#include "core/charts/planning.h"
#include "core/charts/studyvalues.h"
#include "core/charts/valueaxis.h"

#include <algorithm>
#include <array>

namespace tenbin {

namespace {

QString linkText(const DataLink &link, const Language &language)
{
    return link.source.isEmpty() ? link.path.section(u'/', -1) : language.pick(link.source);
}

QString symbolOf(const DataLink &link, const QString &otherwise)
{
    const QString symbol = link.symbol.isEmpty() && link.prices ? link.prices->symbol : link.symbol;
    return symbol.isEmpty() ? otherwise : symbol;
}

int datumOf(const ChartSpec &spec, const QString &id)
{
    const auto found = std::find_if(spec.data.begin(), spec.data.end(), [&id](const Datum &datum) { return datum.id == id; });
    return found == spec.data.end() ? -1 : static_cast<int>(found - spec.data.begin());
}

std::vector<QDate> announcements(const Story &story)
{
    std::vector<QDate> dates;
    if (!story.spending)
        return dates;
    for (const Guidance &row : story.spending->guidance)
        dates.push_back(QDate::fromString(row.announced, Qt::ISODate)); // months and years are no trading day: not valid
    return dates;
}

/// All days where they are few, else every fifth, tenth … with day 0 among them.
int nameStep(std::size_t days)
{
    constexpr std::size_t mostNames = 13;
    for (const int step : std::array{1, 5, 10, 20, 50, 100, 250}) {
        if (days / static_cast<std::size_t>(step) <= mostNames)
            return step;
    }
    return 1000;
}

void addCategories(ChartSpec &spec, const EventStudy &study, const Language &language)
{
    const int step = nameStep(study.days.size());
    std::vector<Category> categories;
    for (std::size_t i = 0; i < study.days.size(); ++i) {
        const StudyDay &day = study.days[i];
        Category category;
        const bool atEnd = i == 0 || i + 1 == study.days.size(); // a thin column has no room beyond the plot for its name
        if (day.k % step == 0 && (step == 1 || !atEnd))
            category.name = studyDayText(day.k);
        if (day.k == 0)
            category.detail = shortDateText(day.date.toString(Qt::ISODate), language);
        category.strong = day.k == 0;
        category.datum = datumOf(spec, studyArId(day.k));
        categories.push_back(category);
    }
    spec.x = categoryAxis(std::move(categories));
}

ValueAxis axisOf(const EventStudy &study, const Language &language)
{
    AxisSpan span;
    span.add(Quantity::point(Rational(0)));
    for (const StudyDay &day : study.days)
        span.add(Quantity::point(studyNumber(day.ar)));
    for (const StudySum &sum : study.cars) {
        if (sum.from == study.settings.from)
            span.add({studyNumber(sum.low), studyNumber(sum.high), {}});
    }
    return linearValueAxis(span, AxisStart::Zero, {}, Show::PercentChange, language);
}

void addBars(ChartSpec &spec, const EventStudy &study, const Language &language)
{
    for (std::size_t i = 0; i < study.days.size(); ++i) {
        const StudyDay &day = study.days[i];
        BarMark bar;
        bar.datum = datumOf(spec, studyArId(day.k));
        bar.category = static_cast<int>(i);
        bar.low = bar.high = day.ar;
        bar.strong = day.k == 0;
        if (bar.strong) {
            bar.tone = day.ar < 0 ? Tone::Fall : Tone::Rise;
            bar.label = studyPercentText(day.ar, language);
        }
        spec.marks.push_back(bar);
    }
}

void addSums(ChartSpec &spec, const EventStudy &study, const Language &language)
{
    std::vector<const StudySum *> sums;
    for (const StudySum &sum : study.cars) {
        if (sum.from == study.settings.from)
            sums.push_back(&sum);
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const int datum = datumOf(spec, studyCarId(sums[i]->from, sums[i]->to));
        const double at = static_cast<double>(i);
        spec.marks.push_back(BandMark{
            .datumLow = datum, .datumHigh = datum, .x1 = at - 0.5, .x2 = at + 0.5, .low = sums[i]->low, .high = sums[i]->high});
        if (i > 0)
            spec.marks.push_back(
                LineMark{.x1 = at - 1, .y1 = sums[i - 1]->car, .x2 = at, .y2 = sums[i]->car, .tone = Tone::Checked});
        PointMark point{.datum = datum, .x = at, .y = sums[i]->car, .xHigh = at, .yHigh = sums[i]->car, .tone = Tone::Checked};
        if (sums.size() == 1) { // no line to have a band
            point.y = sums[i]->low;
            point.yHigh = sums[i]->high;
        } else if (i + 1 == sums.size()) {
            point.label = language.translate("Study", "CAR %1").arg(studyPercentText(sums[i]->car, language));
        }
        spec.marks.push_back(point);
    }
}

QString subtitleOf(const EventStudy &study, const StudyNames &names, const QString &unit, const Language &language)
{
    const QString date = dateText(study.event.toString(Qt::ISODate), language);
    const bool alone = study.settings.model == StudyModel::MeanAdjusted;
    const QString what = alone
        ? language.translate("Study", "Daily return of %1 beyond the expected one around %2, in %3").arg(names.share, date, unit)
        : language.translate("Study", "Daily return of %1 beyond the one expected from %2, around %3, in %4")
              .arg(names.share, names.index, date, unit);
    const QString method =
        language.translate("Study", "%1, %2, %3")
            .arg(studyModelText(study.settings.model, language), studyReturnsText(study.settings.returns, language),
                studyVarianceText(study.settings.variance, language));
    const QString window =
        language.translate("Study", "estimated from %1 trading days up to %2")
            .arg(QString::number(study.observations), dateText(study.estimationLast.toString(Qt::ISODate), language));
    return language.translate("Study", "%1; %2; %3").arg(what, method, window);
}

/// One sentence for each kind of warning: the first, and how many more there are.
QStringList caveatsOf(const EventStudy &study, const Language &language)
{
    QStringList caveats;
    for (auto remark = study.warnings.begin(); remark != study.warnings.end(); ++remark) {
        const auto same = [remark](const StudyRemark &other) { return other.warning == remark->warning; };
        if (std::any_of(study.warnings.begin(), remark, same))
            continue;
        const auto count = std::count_if(study.warnings.begin(), study.warnings.end(), same);
        const QString text = studyWarningText(*remark, language);
        caveats.append(count == 1 ? text : language.translate("Study", "%1 (%2 such days in all)").arg(text).arg(count));
    }
    return caveats;
}

ChartUnavailable unavailable(const QString &reason)
{
    return {reason};
}

} // namespace

ChartPlan planEventStudy(const Story &story, const Figures &figures, const ViewOptions &options)
{
    const Language &language = options.language;
    const DataLink *share = story.link(DataRole::Share);
    const DataLink *index = story.link(DataRole::Index);
    const bool needsIndex = options.study.model != StudyModel::MeanAdjusted;
    if (!share || !share->prices)
        return tl::unexpected(
            unavailable(language.translate("Study", "This story has no price history of the share. Load prices.")));
    if (needsIndex && (!index || !index->prices))
        return tl::unexpected(
            unavailable(language.translate("Study", "This story has no price history of an index. Load prices of one.")));
    const DataLink &market = index && index->prices ? *index : *share;
    const QDate event = story.market ? QDate::fromString(story.market->date, Qt::ISODate) : QDate();
    if (!event.isValid())
        return tl::unexpected(unavailable(language.translate("Study", "This story does not say which trading day it is about.")));
    const auto study = studyEvent(*share->prices, *market.prices, event, options.study, announcements(story));
    if (!study)
        return tl::unexpected(unavailable(studyFaultText(study.error(), language)));

    PlanContext context(story, figures, options);
    ChartSpec spec;
    spec.id = QStringLiteral("market.event-study");
    const StudyNames names{symbolOf(*share, story.market->symbol), symbolOf(market, language.translate("Study", "the index")),
        linkText(*share, language), linkText(market, language)};
    context.addLink(*share);
    if (needsIndex)
        context.addLink(market);
    for (const QString &caveat : caveatsOf(*study, language))
        context.addCaveat(caveat);
    addStudyData(spec, *study, names, language);
    addCategories(spec, *study, language);
    const ValueAxis axis = axisOf(*study, language);
    spec.y = axis.axis;
    addBars(spec, *study, language);
    addSums(spec, *study, language);
    spec.legend = {{LegendEntry::Sign::BarLevel, Tone::Context, language.translate("Study", "Of the day (AR)")},
        {LegendEntry::Sign::Line, Tone::Checked,
            language.translate("Study", "Summed from day %1 (CAR), with its 95% band").arg(studyDayText(options.study.from))}};
    spec.title = studySentence(*study, language);
    spec.subtitle = subtitleOf(*study, names, axis.scale.unit, language);
    context.finish(spec);
    return spec;
}

} // namespace tenbin

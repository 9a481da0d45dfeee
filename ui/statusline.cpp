// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include <algorithm>

#include "core/values/zonetext.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tenbin {
namespace {

QString pairWords(const Figures &figures, const Language &language)
{
    return figures.scenario().pairing == Pairing::Independent ? language.translate("StatusLine", "Ranges: all pairs of ends")
                                                              : language.translate("StatusLine", "Ranges: same ends");
}

QString extraWords(const Story &story, const Figures &figures, const ChartInfo &chart, const Language &language)
{
    if (chart.hasModels && story.models) {
        if (const FactValue *price = figures.fact(story.models->price))
            return language.translate("StatusLine", "%1 assumed").arg(valueText(*price, language));
    }
    if (chart.id == QLatin1String("market.day") && story.market) {
        const QString zone = zoneText(story.market->timeZone, language);
        if (!zone.isEmpty())
            return language.translate("StatusLine", "Times: %1").arg(zone);
    }
    return {};
}

QString whatIfWords(const Scenario &scenario, const Language &language)
{
    const qsizetype changed = scenario.overrides.size();
    if (changed == 0)
        return {};
    return changed == 1 ? language.translate("StatusLine", "What if: 1 value changed")
                        : language.translate("StatusLine", "What if: %1 values changed").arg(changed);
}

QString sourceWords(int sources, int caveats, const Language &language)
{
    const QString first =
        sources == 1 ? language.translate("StatusLine", "1 source") : language.translate("StatusLine", "%1 sources").arg(sources);
    if (caveats == 0)
        return first;
    const QString second =
        caveats == 1 ? language.translate("StatusLine", "1 caveat") : language.translate("StatusLine", "%1 caveats").arg(caveats);
    return language.translate("StatusLine", "%1 · %2").arg(first, second);
}

} // namespace

int sourceCount(const Story &story, const Figures &figures, const ChartSpec &spec, const Language &language)
{
    QStringList ids;
    const auto addReading = [&](const QString &factId) {
        const FactValue *value = figures.fact(factId);
        if (!value || !value->reading)
            return;
        for (const QString &id : value->reading->sources) {
            if (!ids.contains(id))
                ids << id;
        }
    };
    for (const Datum &datum : spec.data) {
        addReading(datum.id);
        if (const FigureValue *figure = figures.figure(datum.id)) {
            for (const QString &input : figure->inputs)
                addReading(input);
            continue;
        }
        if (figures.fact(datum.id))
            continue;
        for (const Source &source : story.sources) { // values worked out for the chart name their sources only in words
            const QString &title = language.pick(source.title);
            if (!title.isEmpty() && datum.source.contains(title) && !ids.contains(source.id))
                ids << source.id;
        }
    }
    // Values out of linked files name theirs themselves.
    for (const DataLink &link : story.data) {
        const QString name = language.pick(link.source);
        if (std::any_of(spec.data.begin(), spec.data.end(),
                [&](const Datum &datum) { return !name.isEmpty() && datum.source.contains(name); }))
            ids << name;
    }
    return static_cast<int>(ids.size());
}

StatusWords statusWords(
    const Story &story, const Figures &figures, const ChartInfo &chart, const ChartPlan &plan, const Language &language)
{
    StatusWords words;
    const Scenario &scenario = figures.scenario();
    words.basis = scenario.basis == Basis::Article ? language.translate("StatusLine", "Values of the article")
                                                   : language.translate("StatusLine", "Checked values");
    if (chart.tab == Tab::Spending)
        words.pairing = pairWords(figures, language);
    words.rounding = scenario.rounding == Rounding::Exact ? language.translate("StatusLine", "Printed figures taken as exact")
                                                          : language.translate("StatusLine", "With rounding");
    words.extra = extraWords(story, figures, chart, language);
    words.whatIf = whatIfWords(scenario, language);
    if (plan)
        words.sources =
            sourceWords(sourceCount(story, figures, *plan, language), static_cast<int>(plan->footer.caveats.size()), language);
    return words;
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_icon(new QLabel(this))
    , m_basis(new QLabel(this))
    , m_more(new QLabel(this))
    , m_sources(new QLabel(this))
{
    setSizeGripEnabled(false);
    setMinimumHeight(28);
    setContentsMargins(8, 0, 8, 0);
    m_more->setProperty("quiet", true);
    m_sources->setProperty("quiet", true);
    addWidget(m_icon);
    addWidget(m_basis);
    addWidget(m_more, 1);
    addPermanentWidget(m_sources);
}

void StatusLine::showWords(const StatusWords &words, Basis basis)
{
    const bool article = basis == Basis::Article;
    m_icon->setPixmap(themeIcon(article ? QStringLiteral("quote") : QStringLiteral("tick-circle"))
                          .pixmap(QSize(16, 16), devicePixelRatioF(), QIcon::Normal));
    m_basis->setText(words.basis);
    QStringList more{words.whatIf, words.pairing, words.extra, words.rounding};
    more.removeAll(QString());
    m_more->setText(more.isEmpty() ? QString() : QStringLiteral("│  ") + more.join(QStringLiteral("  │  ")));
    m_sources->setText(words.sources);
}

} // namespace tenbin

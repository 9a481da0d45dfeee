// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: market.history: the values behind it, by name and bar by bar.
#include "core/charts/historyparts.h"

namespace tenbin {

namespace {

constexpr std::size_t mostRowData = 600; ///< more rows than these are for the file they come from

class DataWriter {
public:
    DataWriter(ChartSpec &spec, const HistoryShown &history)
        : m_spec(spec)
        , m_h(history)
        , m_source(sourceOf(*history.share.link))
    {
    }

    int price(const QString &id, const QString &label, std::size_t row)
    {
        const PriceSeries &prices = m_h.share.prices();
        Datum datum = start(
            id, m_h.language.translate("History", "%1, %2").arg(label, barText(prices.times[row], prices.daily, m_h.language)));
        setPrice(datum, prices.close[row]);
        return add(std::move(datum));
    }
    void change(const QString &id, const QString &label, double from, double to)
    {
        const std::optional<Rational> ratio = priceChange(from, to);
        if (!ratio)
            return;
        Datum datum = start(id, label);
        datum.value = Quantity::point(*ratio);
        datum.text = quantityText(*datum.value, {.show = Show::PercentChange}, m_h.language);
        add(std::move(datum));
    }
    void row(std::size_t row)
    {
        const PriceSeries &prices = m_h.share.prices();
        Datum datum = start(QStringLiteral("history:") + historyIso(prices.times[row], prices.daily),
            barText(prices.times[row], prices.daily, m_h.language));
        setPrice(datum, prices.close[row]);
        part(datum, m_h.language.translate("History", "Open"), prices.open, row);
        part(datum, m_h.language.translate("History", "High"), prices.high, row);
        part(datum, m_h.language.translate("History", "Low"), prices.low, row);
        part(datum, m_h.language.translate("History", "Close"), prices.close, row);
        part(datum, m_h.language.translate("History", "Volume"), prices.volume, row);
        QStringList remarks;
        for (const DatumPart &one : datum.parts)
            remarks << m_h.language.translate("History", "%1 %2").arg(one.label, one.text);
        datum.note = datum.parts.size() > 1 ? joined(remarks, m_h.language) : QString();
        add(std::move(datum));
    }

private:
    [[nodiscard]] QString sourceOf(const DataLink &link) const
    {
        const QString source = m_h.language.pick(link.source);
        return source.isEmpty() ? link.path.section(u'/', -1) : source;
    }
    [[nodiscard]] Datum start(const QString &id, const QString &label) const
    {
        Datum datum;
        datum.id = id;
        datum.label = label;
        datum.tone = Tone::Checked;
        datum.basis = m_h.language.translate("History", "Linked data");
        datum.source = m_source;
        return datum;
    }
    void setPrice(Datum &datum, double value) const
    {
        if (const std::optional<Rational> exact = exactPrice(value)) {
            datum.value = Quantity::point(*exact, m_h.unit);
            datum.unit = unitName(m_h.unit);
            datum.text = quantityText(*datum.value, priceStyle(value), m_h.language);
        } else {
            datum.text = m_h.language.translate("History", "no price");
        }
    }
    void part(Datum &datum, const QString &label, const std::vector<double> &column, std::size_t row) const
    {
        if (row < column.size())
            if (const std::optional<Rational> exact = exactPrice(column[row]))
                datum.parts.push_back({label, decimalText(*exact), {}});
    }
    int add(Datum &&datum)
    {
        m_spec.data.push_back(std::move(datum));
        return int(m_spec.data.size()) - 1;
    }

    ChartSpec &m_spec;
    const HistoryShown &m_h;
    QString m_source;
};

} // namespace

int addHistoryData(ChartSpec &spec, const HistoryShown &h, bool withRows)
{
    const Language &l = h.language;
    const PriceSeries &prices = h.share.prices();
    DataWriter data(spec, h);
    const int last = data.price(QStringLiteral("history:last"), l.translate("History", "Last close"), h.lastClose);
    data.price(QStringLiteral("history:first"), l.translate("History", "First close"), h.firstClose);
    data.change(QStringLiteral("history:change"), l.translate("History", "Change over the time shown"),
        prices.close[h.firstClose], prices.close[h.lastClose]);
    data.price(QStringLiteral("history:highest"), l.translate("History", "Highest close"), h.highest);
    data.price(QStringLiteral("history:lowest"), l.translate("History", "Lowest close"), h.lowest);
    if (h.before && h.after) {
        data.price(QStringLiteral("history:before"), l.translate("History", "Close before the announcement"), *h.before);
        data.price(QStringLiteral("history:day"), l.translate("History", "Close of that day"), *h.after);
        data.change(QStringLiteral("history:day-change"), l.translate("History", "Change on that day"), prices.close[*h.before],
            prices.close[*h.after]);
    }
    if (withRows && h.share.last - h.share.first <= mostRowData)
        for (std::size_t row = h.share.first; row < h.share.last; ++row)
            data.row(row);
    return last;
}

} // namespace tenbin

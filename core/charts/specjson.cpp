// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart as JSON with its keys in a fixed order.
#include "core/charts/chartspec.h"

#include "core/market/quotes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <span>

namespace tenbin {

namespace {

constexpr std::size_t mostCloudPoints = 5000; ///< written of a cloud; the count is always whole

QByteArray quoted(const QString &text)
{
    QByteArray out("\"");
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (code == '"' || code == '\\')
            (out += '\\') += static_cast<char>(code);
        else if (code == '\n')
            out += "\\n";
        else if (code < 0x20 || code == 0x00A0 || code == 0x200B || code == 0x2028 || code == 0x2029 || c.isSurrogate())
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0'); // invisible in a diff, or half a character
        else
            out += QString(c).toUtf8();
    }
    return out + '"';
}

/// Twelve digits: positions on screen need fewer, and the last bits of a double differ between machines.
QByteArray number(double value)
{
    if (!std::isfinite(value))
        return "null";
    return value == 0 ? QByteArray("0") : QByteArray::number(value, 'g', 12);
}

/// Writes keys in the order they are given.
class Writer {
public:
    void value(const QString &text) { m_out += quoted(text); }
    void value(const char *text) { m_out += quoted(QLatin1String(text)); }
    void value(double number_) { m_out += number(number_); }
    void value(int number_) { m_out += QByteArray::number(number_); }
    void value(bool flag) { m_out += flag ? "true" : "false"; }
    void value(const std::optional<QString> &text) { text ? value(*text) : void(m_out += "null"); }
    void value(const QStringList &texts)
    {
        list(texts, [this](const QString &text) { value(text); });
    }

    template <typename T>
    Writer &key(const char *name, const T &content)
    {
        startKey(name);
        value(content);
        return *this;
    }
    template <typename Function>
    Writer &keyed(const char *name, Function write)
    {
        startKey(name);
        write();
        return *this;
    }
    template <typename Function>
    void object(Function write)
    {
        m_out += '{';
        ++m_depth;
        m_first = true;
        write();
        --m_depth;
        newLine();
        m_out += '}';
        m_first = false;
    }
    template <typename List, typename Function>
    void list(const List &items, Function write)
    {
        m_out += '[';
        ++m_depth;
        bool first = true;
        for (const auto &item : items) {
            if (!first)
                m_out += ',';
            newLine();
            write(item);
            first = false;
        }
        --m_depth;
        if (!first)
            newLine();
        m_out += ']';
        m_first = false;
    }
    [[nodiscard]] QByteArray take() { return m_out + '\n'; }

private:
    void startKey(const char *name)
    {
        if (!m_first)
            m_out += ',';
        newLine();
        m_out += quoted(QLatin1String(name)) + ": ";
        m_first = false;
    }
    void newLine() { m_out += '\n' + QByteArray(m_depth, ' '); }

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true;
};

const char *toneName(Tone tone)
{
    switch (tone) {
    case Tone::Article:
        return "article";
    case Tone::Checked:
        return "checked";
    case Tone::WhatIf:
        return "what-if";
    case Tone::Context:
        return "context";
    case Tone::Rise:
        return "rise";
    case Tone::Fall:
        return "fall";
    }
    return "";
}

const char *axisKindName(AxisKind kind)
{
    switch (kind) {
    case AxisKind::Category:
        return "category";
    case AxisKind::Linear:
        return "linear";
    case AxisKind::Log:
        return "log";
    }
    return "";
}

const char *lineStyleName(LineMark::Style style)
{
    switch (style) {
    case LineMark::Style::Solid:
        return "solid";
    case LineMark::Style::Dotted:
        return "dotted";
    case LineMark::Style::Dashed:
        return "dashed";
    case LineMark::Style::Thin:
        return "thin";
    }
    return "";
}

const char *signName(LegendEntry::Sign sign)
{
    switch (sign) {
    case LegendEntry::Sign::Circle:
        return "circle";
    case LegendEntry::Sign::Diamond:
        return "diamond";
    case LegendEntry::Sign::HollowPair:
        return "hollow-pair";
    case LegendEntry::Sign::BarRise:
        return "bar-rise";
    case LegendEntry::Sign::BarFall:
        return "bar-fall";
    case LegendEntry::Sign::BarLevel:
        return "bar-level";
    case LegendEntry::Sign::HatchBox:
        return "hatch-box";
    case LegendEntry::Sign::Line:
        return "line";
    }
    return "";
}

const char *seriesKindName(SeriesMark::Kind kind)
{
    switch (kind) {
    case SeriesMark::Kind::Line:
        return "line";
    case SeriesMark::Kind::Candles:
        return "candles";
    case SeriesMark::Kind::Volume:
        return "volume";
    }
    return "";
}

/// Of the drawn rows as printed numbers: what a picture rests on, without millions of lines.
QString digestOf(const SeriesMark &mark)
{
    if (!mark.series)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const PriceSeries &series = *mark.series;
    const std::size_t last = std::min(mark.last, series.size());
    for (std::size_t row = mark.first; row < last; ++row) {
        QByteArray line = QByteArray::number(series.times[row]);
        for (const std::vector<double> *column : {&series.close, &series.open, &series.high, &series.low, &series.volume})
            line += ' ' + (row < column->size() ? number((*column)[row]) : QByteArray());
        hash.addData(line + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// One overload per mark: a new kind does not compile until it is written here.
struct MarkWriter {
    Writer &w;

    void operator()(const BarMark &m) const
    {
        w.key("type", "bar").key("datum", m.datum).key("category", m.category).key("low", m.low).key("high", m.high);
        w.key("tone", toneName(m.tone)).key("strong", m.strong).key("estimate", m.estimate).key("unsourced", m.unsourced);
        w.key("label", m.label);
    }
    void operator()(const PointMark &m) const
    {
        w.key("type", "point").key("datum", m.datum).key("x", m.x).key("y", m.y).key("xHigh", m.xHigh).key("yHigh", m.yHigh);
        w.key("shape", m.shape == PointMark::Shape::Circle ? "circle" : "diamond").key("filled", m.filled);
        w.key("tone", toneName(m.tone)).key("strong", m.strong).key("label", m.label).key("more", m.more);
        if (!m.shortLabel.isEmpty())
            w.key("shortLabel", m.shortLabel);
    }
    void operator()(const RangeMark &m) const
    {
        w.key("type", "range").key("datum", m.datum).key("category", m.category).key("low", m.low).key("high", m.high);
        w.key("tone", toneName(m.tone)).key("strong", m.strong).key("label", m.label);
    }
    void operator()(const LineMark &m) const
    {
        w.key("type", "line").key("x1", m.x1).key("y1", m.y1).key("x2", m.x2).key("y2", m.y2);
        w.key("style", lineStyleName(m.style)).key("tone", toneName(m.tone)).key("ink", m.ink).key("label", m.label);
        w.key("labelAtEnd", m.labelAtEnd);
    }
    void operator()(const ArrowMark &m) const
    {
        w.key("type", "arrow").key("datum", m.datum).key("x", m.x).key("fromLow", m.fromLow).key("fromHigh", m.fromHigh);
        w.key("toLow", m.toLow).key("toHigh", m.toHigh).key("fromX", m.fromX).key("toX", m.toX);
        w.key("tone", toneName(m.tone)).key("ink", m.ink).key("label", m.label);
    }
    void operator()(const BracketMark &m) const
    {
        w.key("type", "bracket").key("datum", m.datum).key("category", m.category).key("low", m.low).key("high", m.high);
        w.key("tone", toneName(m.tone)).key("hatched", m.hatched).key("lines", m.lines);
    }
    void operator()(const BandMark &m) const
    {
        w.key("type", "band").key("datumLow", m.datumLow).key("datumHigh", m.datumHigh).key("x1", m.x1).key("x2", m.x2);
        w.key("low", m.low).key("high", m.high).key("tone", toneName(m.tone));
        w.key("lowLabel", m.lowLabel).key("highLabel", m.highLabel);
    }
    void operator()(const CalloutMark &m) const
    {
        w.key("type", "callout").key("datum", m.datum).key("x1", m.x1).key("x2", m.x2).key("low", m.low).key("high", m.high);
        w.key("tone", toneName(m.tone)).key("lines", m.lines);
    }
    void operator()(const PanelMark &m) const
    {
        w.key("type", "panel").key("x1", m.x1).key("x2", m.x2).key("title", m.title).key("shaded", m.shaded);
    }
    void operator()(const StripMark &m) const
    {
        w.key("type", "strip")
            .key("title", m.title)
            .key("shadedTo", m.shadedTo)
            .key("markFrom", m.markFrom)
            .key("markTo", m.markTo);
        w.key("tone", toneName(m.tone)).key("markLabel", m.markLabel).key("spanLabel", m.spanLabel);
    }
    void operator()(const SeriesMark &m) const
    {
        w.key("type", "series").key("kind", seriesKindName(m.kind)).key("datum", m.datum).key("tone", toneName(m.tone));
        w.key("symbol", m.series ? m.series->symbol : QString()).key("first", int(m.first)).key("last", int(m.last));
        w.key("scale", m.scale).key("low", m.low).key("high", m.high).key("label", m.label);
        w.key("rows", m.series ? int(m.series->size()) : 0).key("sha256", digestOf(m));
    }
    void operator()(const CloudMark &m) const
    {
        const std::size_t count = m.points ? m.points->size() : 0;
        w.key("type", "cloud").key("shape", m.shape == PointMark::Shape::Circle ? "circle" : "diamond");
        w.key("filled", m.filled).key("tone", toneName(m.tone)).key("firstDatum", m.firstDatum).key("data", m.data);
        w.key("count", int(count));
        const std::span<const CloudPoint> all = m.points ? std::span<const CloudPoint>(*m.points) : std::span<const CloudPoint>();
        w.keyed("points", [&] {
            w.list(all.first(std::min(count, mostCloudPoints)),
                [&](const CloudPoint &point) { w.object([&] { w.key("x", point.x).key("y", point.y); }); });
        });
    }
};

void writeDatum(Writer &w, const Datum &datum)
{
    w.object([&] {
        w.key("id", datum.id).key("label", datum.label).key("series", datum.series);
        w.key("low", datum.value ? std::optional(exactText(datum.value->low)) : std::nullopt);
        w.key("high", datum.value ? std::optional(exactText(datum.value->high)) : std::nullopt);
        w.key("text", datum.text).key("tone", toneName(datum.tone)).key("certainty", certaintyName(datum.certainty));
        w.key("fallback", datum.fallback).key("basis", datum.basis).key("source", datum.source).key("note", datum.note);
        w.key("unit", datum.unit);
    });
}

void writeAxis(Writer &w, const Axis &axis)
{
    w.object([&] {
        w.key("kind", axisKindName(axis.kind)).key("low", axis.low).key("high", axis.high);
        w.keyed("ticks", [&] {
            w.list(axis.ticks, [&](const Tick &tick) { w.object([&] { w.key("at", tick.at).key("label", tick.label); }); });
        });
        w.keyed("categories", [&] {
            w.list(axis.categories, [&](const Category &category) {
                w.object([&] {
                    w.key("name", category.name).key("detail", category.detail).key("strong", category.strong);
                    w.key("datum", category.datum);
                });
            });
        });
        w.key("detailTitle", axis.detailTitle).key("grid", axis.grid);
    });
}

void writeFooter(Writer &w, const Footer &footer)
{
    w.object([&] {
        w.key("caveats", footer.caveats).key("source", footer.source).key("basis", footer.basis);
        w.key("stampTitle", footer.stampTitle).key("stamp", footer.stamp);
    });
}

} // namespace

QString tabName(Tab tab)
{
    switch (tab) {
    case Tab::Spending:
        return QStringLiteral("spending");
    case Tab::Models:
        return QStringLiteral("models");
    case Tab::Market:
        return QStringLiteral("market");
    case Tab::Any:
        return QStringLiteral("any");
    }
    return {};
}

QByteArray specJson(const ChartSpec &spec)
{
    Writer w;
    w.object([&] {
        w.key("id", spec.id).key("tab", tabName(spec.tab)).key("language", Language::of(spec.language).code());
        w.key("name", spec.name).key("title", spec.title).key("subtitle", spec.subtitle);
        w.keyed("x", [&] { writeAxis(w, spec.x); }).keyed("y", [&] { writeAxis(w, spec.y); });
        w.keyed(
            "marks", [&] { w.list(spec.marks, [&](const Mark &mark) { w.object([&] { std::visit(MarkWriter{w}, mark); }); }); });
        w.keyed("legend", [&] {
            w.list(spec.legend, [&](const LegendEntry &entry) {
                w.object([&] { w.key("sign", signName(entry.sign)).key("tone", toneName(entry.tone)).key("text", entry.text); });
            });
        });
        w.keyed("data", [&] { w.list(spec.data, [&](const Datum &datum) { writeDatum(w, datum); }); });
        w.keyed("footer", [&] { writeFooter(w, spec.footer); });
        w.key("rowLimit", spec.rowLimit).key("altText", spec.altText).key("barWidth", spec.barWidth);
    });
    return w.take();
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing the values of a chart as rows, CSV and clipboard text.
#include "core/charts/table.h"

#include "core/charts/planning.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int tableDigits = 20;

/// Spreadsheets run cells that start with these; the full-width forms count in Japanese editions.
bool looksLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r＝＋－＠");
    return !text.isEmpty() && starts.contains(text.at(0)) && !parseDecimal(text);
}

QString guarded(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QByteArray csvCell(const QString &text)
{
    QString cell = guarded(text);
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::any_of(cell.begin(), cell.end(), needsQuotes) || cell != cell.trimmed()) {
        cell.replace(u'"', QStringLiteral("\"\""));
        cell = u'"' + cell + u'"';
    }
    return cell.toUtf8();
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += ',';
        row += csvCell(cells.at(i));
    }
    return row + "\r\n";
}

QString certaintyText(const Datum &datum, const Language &language)
{
    // What-if values have no source to be sure of.
    if (datum.tone == Tone::WhatIf)
        return {};
    switch (datum.certainty) {
    case Certainty::A:
        return language.translate("Charts", "A (primary document)");
    case Certainty::B:
        return language.translate("Charts", "B (reproduced)");
    case Certainty::C:
        return language.translate("Charts", "C (estimate)");
    case Certainty::D:
        return language.translate("Charts", "D (no source)");
    }
    return {};
}

bool hasSeries(const ChartSpec &spec)
{
    return std::any_of(spec.data.begin(), spec.data.end(), [](const Datum &datum) { return !datum.series.isEmpty(); });
}

std::vector<TableCell> rowOf(const Datum &datum, bool withSeries, const Language &language)
{
    const auto plain = [&language](const QString &text) { return TableCell{plainText(text, language.id()), std::nullopt}; };
    std::vector<TableCell> row{plain(datum.label)};
    if (withSeries)
        row.push_back(plain(datum.series));
    TableCell words = plain(datum.text);
    TableCell low, high;
    if (datum.value) {
        words.number = datum.value->low;
        low = {decimalText(datum.value->low, tableDigits), datum.value->low};
        high = {decimalText(datum.value->high, tableDigits), datum.value->high};
    }
    row.insert(row.end(),
        {words, low, high, plain(datum.unit), plain(datum.basis), plain(certaintyText(datum, language)), plain(datum.source),
            plain(datum.note)});
    return row;
}

} // namespace

Table toTable(const ChartSpec &spec, const Language &language)
{
    Table table;
    const bool withSeries = hasSeries(spec);
    table.headers.append(language.translate("Charts", "What"));
    if (withSeries)
        table.headers.append(language.translate("Charts", "Series"));
    for (const char *header :
        {QT_TRANSLATE_NOOP("Charts", "Value"), QT_TRANSLATE_NOOP("Charts", "Lowest"), QT_TRANSLATE_NOOP("Charts", "Highest"),
            QT_TRANSLATE_NOOP("Charts", "Unit"), QT_TRANSLATE_NOOP("Charts", "Basis"), QT_TRANSLATE_NOOP("Charts", "Certainty"),
            QT_TRANSLATE_NOOP("Charts", "Source"), QT_TRANSLATE_NOOP("Charts", "Note")})
        table.headers.append(language.translate("Charts", header));
    for (const Datum &datum : spec.data)
        table.rows.push_back(rowOf(datum, withSeries, language));
    return table;
}

QByteArray toCsv(const ChartSpec &spec, const Language &language)
{
    const Table table = toTable(spec, language);
    QByteArray csv("\xEF\xBB\xBF");
    csv += csvRow(table.headers);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells.append(cell.text);
        csv += csvRow(cells);
    }
    QStringList comments{spec.title, spec.subtitle};
    if (!spec.footer.stamp.isEmpty())
        comments.append(language.translate("Charts", "%1: %2").arg(spec.footer.stampTitle, spec.footer.stamp));
    comments.append(spec.footer.caveats);
    comments.append({spec.footer.source, spec.footer.basis});
    for (const QString &comment : comments) {
        if (!comment.isEmpty())
            csv += csvRow({QStringLiteral("# ") + plainText(comment, language.id())});
    }
    return csv;
}

QString toTsv(const Table &table)
{
    const auto cell = [](QString text) {
        for (const QChar separator : {u'\t', u'\n', u'\r'})
            text.replace(separator, u' ');
        return guarded(text);
    };
    QStringList lines;
    QStringList headers;
    for (const QString &header : table.headers)
        headers.append(cell(header));
    lines.append(headers.join(u'\t'));
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &entry : row)
            cells.append(cell(entry.text));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tenbin

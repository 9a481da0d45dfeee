// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading a native chart and its workbook back, for tests: references with their caches, and cells by name.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

#include <optional>
#include <vector>

namespace tenbin::test {

/// One file of a ZIP package; empty if it is not there.
inline QByteArray packagePart(const QByteArray &package, const char *name)
{
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive)
        return {};
    QByteArray bytes;
    zip_stat_t stat;
    zip_file_t *file = zip_fopen(archive, name, 0);
    if (file && zip_stat(archive, name, 0, &stat) == 0) {
        bytes.resize(qsizetype(stat.size));
        if (zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size))
            bytes.clear();
    }
    if (file)
        zip_fclose(file);
    zip_close(archive);
    return bytes;
}

/// Cells of one sheet: "B2" → "40", words as they are.
inline QMap<QString, QString> sheetCells(const QByteArray &workbook, int sheet)
{
    QStringList words;
    QXmlStreamReader shared(packagePart(workbook, "xl/sharedStrings.xml"));
    while (!shared.atEnd()) {
        shared.readNext();
        if (shared.isStartElement() && shared.name() == QLatin1String("si"))
            words.append(QString());
        else if (shared.isStartElement() && shared.name() == QLatin1String("t"))
            words.last() += shared.readElementText();
    }
    QMap<QString, QString> cells;
    QString cell, type;
    QXmlStreamReader xml(
        packagePart(workbook, QByteArray("xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml").constData()));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("c")) {
            cell = xml.attributes().value(QLatin1String("r")).toString();
            type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (xml.name() == QLatin1String("v")) {
            const QString value = xml.readElementText();
            cells[cell] = type == QLatin1String("s") ? words.value(value.toInt()) : value;
        }
    }
    return cells;
}

/// A reference of the chart with what the chart remembers of it, by position.
struct ChartReference {
    QString formula; ///< 'Chart'!$B$2:$B$3
    bool numbers = false;
    int count = 0;
    QMap<int, QString> cache;
};

inline std::vector<ChartReference> chartReferences(const QByteArray &chart, QString *fault)
{
    std::vector<ChartReference> references;
    int at = -1;
    QXmlStreamReader xml(chart);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name == QLatin1String("numRef") || name == QLatin1String("strRef"))
            references.push_back({{}, name == QLatin1String("numRef"), 0, {}});
        else if (name == QLatin1String("f"))
            references.back().formula = xml.readElementText();
        else if (name == QLatin1String("ptCount"))
            references.back().count = xml.attributes().value(QLatin1String("val")).toInt();
        else if (name == QLatin1String("pt"))
            at = xml.attributes().value(QLatin1String("idx")).toInt();
        else if (name == QLatin1String("v"))
            references.back().cache[at] = xml.readElementText();
    }
    if (xml.hasError() && fault)
        *fault = xml.errorString();
    return references;
}

/// Names of the cells a reference covers: "B2", "B3".
inline QStringList coveredCells(const QString &formula)
{
    static const QRegularExpression form(QStringLiteral("^'[^']+'!\\$([A-Z]+)\\$([0-9]+)(?::\\$([A-Z]+)\\$([0-9]+))?$"));
    const QRegularExpressionMatch match = form.match(formula);
    QStringList cells;
    if (!match.hasMatch())
        return cells;
    const int last = match.captured(4).isEmpty() ? match.captured(2).toInt() : match.captured(4).toInt();
    for (int row = match.captured(2).toInt(); row <= last; ++row)
        cells.append(match.captured(1) + QString::number(row));
    return cells;
}

} // namespace tenbin::test

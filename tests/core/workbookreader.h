// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading a workbook in tests without any code of the program: parts, sheets, cells, names.
#pragma once

#include "core/sheetformula.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zip.h>

namespace tenbin::test {

struct BookCell {
    QString formula; ///< without "="
    QString text; ///< texts, and the stored results of formulas that give one
    std::optional<double> number;
};

struct BookContent {
    QMap<QString, QByteArray> parts;
    QStringList sheets; ///< in their order, pages with only a chart too
    QMap<QString, QMap<QString, BookCell>> cells; ///< by sheet, then by "D4"
    QMap<QString, QString> names; ///< "budget_new_low": 'Inputs'!$D$4

    [[nodiscard]] BookCell named(const QString &name) const
    {
        const QString where = names.value(name);
        const QString sheet = where.section(u'!', 0, 0).remove(u'\'');
        return cells.value(sheet).value(where.section(u'!', 1).remove(u'$'));
    }

    /// All cells in the small spreadsheet of the tests.
    [[nodiscard]] FormulaSheet spreadsheet() const
    {
        static const QRegularExpression place(QStringLiteral("^([A-Z]+)(\\d+)$"));
        FormulaSheet sheet;
        for (auto each = cells.cbegin(); each != cells.cend(); ++each) {
            for (auto cell = each->cbegin(); cell != each->cend(); ++cell) {
                const QRegularExpressionMatch match = place.match(cell.key());
                const QString key = QStringLiteral("'%1'!$%2$%3").arg(each.key(), match.captured(1), match.captured(2));
                if (!cell->formula.isEmpty())
                    sheet.setFormula(key, cell->formula);
                else if (cell->number)
                    sheet.setValue(key, SheetValue::of(Rational(*cell->number)));
                else if (!cell->text.isEmpty())
                    sheet.setValue(key, SheetValue::of(cell->text));
            }
        }
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            const QString where = *name;
            sheet.setName(
                name.key(), where.startsWith(u'\'') ? where : u'\'' + QString(where).replace(u'!', QStringLiteral("'!")));
        }
        return sheet;
    }
};

inline QMap<QString, QByteArray> zipParts(const QByteArray &bytes)
{
    QMap<QString, QByteArray> parts;
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t about;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about);
        QByteArray part(static_cast<qsizetype>(about.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        if (file)
            zip_fread(file, part.data(), about.size);
        zip_fclose(file);
        parts.insert(QString::fromUtf8(about.name), part);
    }
    if (archive)
        zip_discard(archive);
    return parts;
}

inline QStringList sharedTexts(const QByteArray &part)
{
    QStringList texts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si")
            texts.append(QString());
        else if (xml.isStartElement() && xml.name() == u"t")
            texts.last() += xml.readElementText();
    }
    return texts;
}

inline QMap<QString, BookCell> cellsOf(const QByteArray &part, const QStringList &texts)
{
    QMap<QString, BookCell> cells;
    QXmlStreamReader xml(part);
    QString place, type;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value(QStringLiteral("r")).toString();
            type = xml.attributes().value(QStringLiteral("t")).toString();
        } else if (xml.name() == u"f") {
            cells[place].formula = xml.readElementText();
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            if (type == u"s")
                cells[place].text = texts.value(value.toInt());
            else if (type == u"str")
                cells[place].text = value;
            else
                cells[place].number = value.toDouble();
        }
    }
    return cells;
}

inline BookContent readBook(const QByteArray &bytes)
{
    BookContent book;
    book.parts = zipParts(bytes);
    QMap<QString, QString> targets; // by relation
    QXmlStreamReader relations(book.parts.value(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!relations.atEnd()) {
        relations.readNext();
        if (relations.isStartElement() && relations.name() == u"Relationship")
            targets.insert(relations.attributes().value(QStringLiteral("Id")).toString(),
                relations.attributes().value(QStringLiteral("Target")).toString());
    }
    const QStringList texts = sharedTexts(book.parts.value(QStringLiteral("xl/sharedStrings.xml")));
    QXmlStreamReader xml(book.parts.value(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"sheet") {
            const QString name = xml.attributes().value(QStringLiteral("name")).toString();
            const QString target = targets.value(xml.attributes().value(QStringLiteral("r:id")).toString());
            book.sheets.append(name);
            if (target.startsWith(u"worksheets"))
                book.cells.insert(name, cellsOf(book.parts.value(QStringLiteral("xl/") + target), texts));
        } else if (xml.name() == u"definedName") {
            const QString name = xml.attributes().value(QStringLiteral("name")).toString();
            if (!name.startsWith(u"_xlnm"))
                book.names.insert(name, xml.readElementText());
        }
    }
    return book;
}

} // namespace tenbin::test

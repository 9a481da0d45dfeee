// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the sheet of inputs: the cells that may be changed, what they were, and what the article and the sources say.
#include "core/office/booknumbers.h"
#include "core/office/booksheets.h"

#include <xlsxwriter.h>

namespace tenbin {

namespace {

constexpr qsizetype longestLabel = 100; ///< inside a formula, where a text has at most 255 characters

CellLook lookOf(const FactValue &value)
{
    switch (value.voice) {
    case Voice::Article:
        return CellLook::ArticleInput;
    case Voice::Checked:
        return CellLook::CheckedInput;
    case Voice::WhatIf:
        return CellLook::WhatIfInput;
    }
    return CellLook::CheckedInput;
}

/// What is wrong with the two cells; "" while they can be used.
QString checkFormula(const BookPlan &plan, const FactValue &value, int row)
{
    const QString label = plan.language.pick(value.fact->label).left(longestLabel);
    const QString none = value.atLeast
        ? plan.words(QT_TRANSLATE_NOOP("Workbook", "%1: only a lower limit is known; fill in the highest value."))
        : plan.words(QT_TRANSLATE_NOOP("Workbook", "%1: no value."));
    const QString order = plan.words(QT_TRANSLATE_NOOP("Workbook", "%1: lowest is above highest."));
    const QString low = cellText(row, InputColumn::Low), high = cellText(row, InputColumn::High);
    return QStringLiteral("IF(COUNT(%1:%2)=2,IF(%1<=%2,\"\",%3),%4)")
        .arg(low, high, quotedText(QString(order).replace(QStringLiteral("%1"), label)),
            quotedText(QString(none).replace(QStringLiteral("%1"), label)));
}

QString checkToday(const BookPlan &plan, const FactValue &value)
{
    if (hasValue(value) && !value.atLeast)
        return {};
    const QString sentence = value.atLeast
        ? plan.words(QT_TRANSLATE_NOOP("Workbook", "%1: only a lower limit is known; fill in the highest value."))
        : plan.words(QT_TRANSLATE_NOOP("Workbook", "%1: no value."));
    return QString(sentence).replace(QStringLiteral("%1"), plan.language.pick(value.fact->label).left(longestLabel));
}

void writeEnds(const FactValue &value, BookSheet &sheet, int row, int lowColumn, CellLook look, const QString &format)
{
    if (hasValue(value))
        sheet.number(row, lowColumn, value.quantity.low, look, format);
    else
        sheet.blank(row, lowColumn, look, format);
    if (hasValue(value) && !value.atLeast)
        sheet.number(row, lowColumn + 1, value.quantity.high, look, format);
    else
        sheet.blank(row, lowColumn + 1, look, format);
}

void writeReading(const std::optional<Reading> &reading, const Fact &fact, BookSheet &sheet, int row, int column)
{
    if (!reading)
        return;
    const QString format = numberFormatOf({reading->low.value, reading->high.value, fact.unit}, styleOf(fact));
    sheet.number(row, column, reading->low.value, CellLook::Plain, format);
    if (!reading->atLeast)
        sheet.number(row, column + 1, reading->high.value, CellLook::Plain, format);
}

void writeOrigin(const BookPlan &plan, BookSheet &sheet, int row, const FactValue &value)
{
    sheet.text(row, InputColumn::Basis, voiceTextOf(plan.evidence, {value.fact->id}));
    const bool whatIf = value.voice == Voice::WhatIf;
    sheet.text(row, InputColumn::WhatIf, whatIf ? plan.words(QT_TRANSLATE_NOOP("Workbook", "what if")) : QString());
    writeReading(value.fact->article, *value.fact, sheet, row, InputColumn::ArticleLow);
    writeReading(value.fact->checked, *value.fact, sheet, row, InputColumn::CheckedLow);
    if (!value.reading || whatIf)
        return;
    sheet.text(row, InputColumn::Certainty,
        plan.words(QT_TRANSLATE_NOOP("Workbook", "%1 – %2"))
            .arg(certaintyName(value.reading->certainty), certaintyText(value.reading->certainty, plan.language)));
    QStringList titles;
    for (const EvidenceSource &source : sourcesOf(plan.evidence, value.reading->sources))
        titles.append(source.title);
    sheet.text(row, InputColumn::Sources, plan.lines(titles));
    QStringList notes{plan.language.pick(value.reading->note), plan.language.pick(value.reading->caveat)};
    notes.removeAll(QString());
    sheet.text(row, InputColumn::Note, plan.lines(notes));
}

void writeInput(const BookPlan &plan, BookFile &file, BookSheet &sheet, std::size_t place)
{
    const int row = BookSheet::firstRow + static_cast<int>(place);
    const FactValue &value = plan.fact(plan.facts[place]);
    const EndNames &names = plan.factNames[static_cast<std::size_t>(plan.facts[place])];
    const QString format = hasValue(value) ? numberFormatOf(value.quantity, styleOf(*value.fact)) : plainNumberFormat();
    sheet.text(row, InputColumn::Id, value.fact->id);
    sheet.text(row, InputColumn::Label, plan.language.pick(value.fact->label), CellLook::Strong);
    sheet.text(row, InputColumn::Exported, valueText(value, plan.language));
    writeEnds(value, sheet, row, InputColumn::Low, lookOf(value), format);
    sheet.text(row, InputColumn::UnitName, unitName(value.fact->unit));
    sheet.formula(row, InputColumn::Check, checkFormula(plan, value, row), checkToday(plan, value), CellLook::Warning);
    const QString changed =
        QStringLiteral("IF(AND(%1=%2,%3=%4),\"\",%5)")
            .arg(cellText(row, InputColumn::Low), cellText(row, InputColumn::ExportedLow), cellText(row, InputColumn::High),
                cellText(row, InputColumn::ExportedHigh), quotedText(plan.words(QT_TRANSLATE_NOOP("Workbook", "changed"))));
    sheet.formula(row, InputColumn::Changed, changed, QString(), CellLook::Plain);
    writeOrigin(plan, sheet, row, value);
    sheet.text(row, InputColumn::Names, names.low + u'\n' + names.high);
    writeEnds(value, sheet, row, InputColumn::ExportedLow, CellLook::Plain, format);
    file.defineName(names.low, sheet.prefix() + cellText(row, InputColumn::Low));
    file.defineName(names.high, sheet.prefix() + cellText(row, InputColumn::High));
}

/// Numbers only; and a cell that is not as exported looks like a what-if value.
void watchCells(const BookPlan &plan, BookFile &file, BookSheet &sheet)
{
    constexpr double most = 1e300;
    const auto first = static_cast<lxw_row_t>(BookSheet::firstRow),
               last = static_cast<lxw_row_t>(BookSheet::firstRow + static_cast<int>(plan.facts.size()) - 1);
    QByteArray message = plan.words(QT_TRANSLATE_NOOP("Workbook", "Please enter a number in the unit of the row.")).toUtf8();
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = -most;
    rule.maximum_number = most;
    rule.error_message = message.data();
    file.note(worksheet_data_validation_range(sheet.sheet(), first, InputColumn::Low, last, InputColumn::High, &rule));
    QByteArray isChanged = (u"=$H%1<>\"\""_qs).arg(BookSheet::firstRow + 1).toUtf8();
    lxw_conditional_format look{};
    look.type = LXW_CONDITIONAL_TYPE_FORMULA;
    look.value_string = isChanged.data();
    look.format = file.format(CellLook::WhatIfInput);
    file.note(worksheet_conditional_format_range(sheet.sheet(), first, InputColumn::Low, last, InputColumn::High, &look));
}

} // namespace

void writeInputs(const BookPlan &plan, BookFile &file, BookSheet &sheet)
{
    static_assert(InputColumn::Changed == 7, "the rule for changed cells names column H");
    const QString low = plan.words(QT_TRANSLATE_NOOP("Workbook", "lowest")),
                  high = plan.words(QT_TRANSLATE_NOOP("Workbook", "highest")),
                  article = plan.words(QT_TRANSLATE_NOOP("Workbook", "Article, %1")),
                  checked = plan.words(QT_TRANSLATE_NOOP("Workbook", "Checked, %1"));
    sheet.heading(plan.words(QT_TRANSLATE_NOOP("Workbook", "Inputs")),
        plan.words(QT_TRANSLATE_NOOP(
            "Workbook", "Change the coloured cells: the figures follow. Enter the same number twice for a single value.")),
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "ID")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Input")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "In words, as exported")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Lowest")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Highest")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Unit")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Check")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Changed")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Basis")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "What if")), article.arg(low), article.arg(high), checked.arg(low),
            checked.arg(high), plan.words(QT_TRANSLATE_NOOP("Workbook", "Certainty")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Sources")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Note")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Names of the cells")), low, high},
        {26, 26, 22, 21, 21, 15, 20, 12, 16, 9, 20, 20, 20, 20, 20, 36, 44, 32, 20, 20});
    for (std::size_t i = 0; i < plan.facts.size(); ++i)
        writeInput(plan, file, sheet, i);
    const int rows = static_cast<int>(plan.facts.size());
    const int last = BookSheet::firstRow + std::max(rows, 1) - 1;
    sheet.formula(1, InputColumn::Changed,
        QStringLiteral("SUMPRODUCT(--(%1:%2<>\"\"))")
            .arg(cellText(BookSheet::firstRow, InputColumn::Changed), cellText(last, InputColumn::Changed)),
        Rational(0), CellLook::Hint, QStringLiteral("0;-0;;@"));
    sheet.hideColumns(InputColumn::ExportedLow, InputColumn::ExportedHigh);
    sheet.filter(InputColumn::ExportedLow, rows);
    sheet.printOnWidePages(2);
    if (rows > 0)
        watchCells(plan, file, sheet);
}

} // namespace tenbin

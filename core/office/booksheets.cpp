// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: figures, claims, sources, steps and the first sheet, row by row.
#include "core/office/booksheets.h"

#include "core/figures/worked.h"
#include "core/office/booknumbers.h"
#include "core/story/storywriter.h"

#include <QCryptographicHash>

namespace tenbin {

namespace {

QStringList titlesOf(const BookPlan &plan, const QStringList &ids)
{
    QStringList titles;
    for (const EvidenceSource &source : sourcesOf(plan.evidence, ids))
        titles.append(source.title);
    return titles;
}

void writeEnd(const BookPlan &plan, BookSheet &sheet, int row, int column, const FigureValue &value, const LiveRange &range)
{
    const bool low = column == FigureColumn::Low;
    const QString none = plan.words(QT_TRANSLATE_NOOP("Workbook", "no value"));
    const QString end = low ? range.low : range.high;
    const QString formula =
        QStringLiteral("IF(%1=\"\",%2,%3)")
            .arg(cellText(row, FigureColumn::Problem), end.isEmpty() ? quotedText(none) : end, quotedText(none));
    if (!value.quantity)
        return sheet.formula(row, column, formula, none, CellLook::Plain, plainNumberFormat());
    const QString format = numberFormatOf(*value.quantity, styleOf(*value.figure));
    sheet.formula(row, column, formula, low ? value.quantity->low : value.quantity->high, CellLook::Plain, format);
}

void writeFigure(const BookPlan &plan, BookFile &file, BookSheet &sheet, std::size_t place)
{
    const int row = BookSheet::firstRow + static_cast<int>(place);
    const int index = plan.figures[place];
    const FigureValue &value = plan.figure(index);
    const Figure &figure = *value.figure;
    const std::optional<LiveRange> &range = plan.ranges[place];
    sheet.text(row, FigureColumn::Id, figure.id);
    sheet.text(row, FigureColumn::Label, plan.language.pick(figure.label), CellLook::Strong);
    sheet.text(row, FigureColumn::Exported, valueText(value, plan.language));
    sheet.text(row, FigureColumn::UnitName, unitName(figure.unit));
    const QString problem = value.problem ? problemText(*value.problem, plan.language) : QString();
    if (range) {
        sheet.formula(row, FigureColumn::Problem, range->problem, problem, CellLook::Warning);
        for (const int column : {FigureColumn::Low, FigureColumn::High})
            writeEnd(plan, sheet, row, column, value, *range);
    } else {
        sheet.text(row, FigureColumn::Problem, problem, CellLook::Warning);
        for (const int column : {FigureColumn::Low, FigureColumn::High})
            sheet.text(row, column, plan.words(QT_TRANSLATE_NOOP("Workbook", "no value")), CellLook::Plain);
    }
    const EndNames &names = plan.cells.figures[static_cast<std::size_t>(index)].ends;
    file.defineName(names.low, sheet.prefix() + cellText(row, FigureColumn::Low));
    file.defineName(names.high, sheet.prefix() + cellText(row, FigureColumn::High));
    if (const auto worked = workedOut(plan.story(), plan.values(), value, styleOf(figure), plan.language))
        sheet.text(row, FigureColumn::Words, worked->words);
    sheet.text(row, FigureColumn::Formula, figure.formula);
    sheet.text(row, FigureColumn::Explanation, plan.language.pick(figure.explanation));
    sheet.text(row, FigureColumn::Basis, voiceTextOf(plan.evidence, value.inputs));
    sheet.text(row, FigureColumn::Caveats, plan.lines(caveatTexts(plan.story(), plan.values(), value, plan.language)));
}

void writeSide(const BookPlan &plan, BookSheet &sheet, int row, int column, const ClaimSide &side, const NumberStyle &style)
{
    if (side.value) {
        const QString format = numberFormatOf(*side.value, style);
        sheet.number(row, column, side.value->low, CellLook::Plain, format);
        sheet.number(row, column + 1, side.value->high, CellLook::Plain, format);
    } else if (side.problem) {
        sheet.text(row, column, problemText(*side.problem, plan.language), CellLook::Warning);
    }
    if (side.verdict)
        sheet.text(row, column + 2, verdictText(*side.verdict, plan.language));
}

void writeClaim(const BookPlan &plan, BookSheet &sheet, int row, const ClaimCheck &check)
{
    const Claim &claim = *check.claim;
    const Language &language = plan.language;
    const Figure *figure = plan.story().figure(claim.figure);
    const Fact *fact = figure ? nullptr : plan.story().fact(claim.figure);
    const NumberStyle style = figure ? styleOf(*figure) : fact ? styleOf(*fact) : NumberStyle();
    int column = 0;
    sheet.text(row, column++, claim.id, CellLook::Plain);
    sheet.text(row, column++, language.pick(claim.text));
    sheet.text(row, column++, verdictText(check.verdict, language), CellLook::Strong);
    QStringList reasons{claim.finding ? language.pick(claim.finding->text) : QString(),
        recomputationText(plan.story(), check, language), checkedText(plan.story(), check, language)};
    reasons.removeAll(QString());
    sheet.text(row, column++, plan.lines(reasons));
    sheet.text(row, column++, figure ? language.pick(figure->label) : fact ? language.pick(fact->label) : QString());
    if (check.stated) {
        const QString format = numberFormatOf(*check.stated, style);
        sheet.number(row, column, check.stated->low, CellLook::Plain, format);
        sheet.number(row, column + 1, check.stated->high, CellLook::Plain, format);
    }
    column += 2;
    writeSide(plan, sheet, row, column, check.article, style);
    writeSide(plan, sheet, row, column + 3, check.checked, style);
    column += 6;
    const QStringList sources = claim.finding ? claim.finding->sources : QStringList();
    sheet.text(row, column, plan.lines(titlesOf(plan, sources)));
}

QString inOneLine(const BookPlan &plan, QStringList texts)
{
    for (QString &text : texts)
        text = plainText(text, plan.language.id());
    return texts.join(u'\n');
}

QString whatIfText(const BookPlan &plan)
{
    QStringList changes;
    for (const FactValue &fact : plan.values().facts()) {
        if (fact.voice == Voice::WhatIf)
            changes.append(plan.words(QT_TRANSLATE_NOOP("Workbook", "%1: %2"))
                               .arg(plan.language.pick(fact.fact->label), valueText(fact, plan.language)));
    }
    return changes.isEmpty() ? plan.words(QT_TRANSLATE_NOOP("Workbook", "none")) : plan.lines(changes);
}

} // namespace

void writeFigures(const BookPlan &plan, BookFile &file, BookSheet &sheet)
{
    const QStringList headers{plan.words(QT_TRANSLATE_NOOP("Workbook", "ID")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Figure")), plan.words(QT_TRANSLATE_NOOP("Workbook", "In words, as exported")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Lowest")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Highest")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Unit")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Why there is no value")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Formula in words")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Formula")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Explanation")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Basis")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Caveats"))};
    sheet.heading(plan.words(QT_TRANSLATE_NOOP("Workbook", "Figures")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Lowest and highest follow the coloured cells of the sheet “%1”."))
            .arg(plan.names.inputs),
        headers, {30, 28, 24, 21, 21, 15, 24, 34, 34, 34, 15, 40});
    for (std::size_t i = 0; i < plan.figures.size(); ++i)
        writeFigure(plan, file, sheet, i);
    sheet.filter(FigureColumn::Count, static_cast<int>(plan.figures.size()));
}

void writeClaims(const BookPlan &plan, BookSheet &sheet)
{
    const QString claimed = plan.words(QT_TRANSLATE_NOOP("Workbook", "Claimed, %1")),
                  article = plan.words(QT_TRANSLATE_NOOP("Workbook", "From the article, %1")),
                  checked = plan.words(QT_TRANSLATE_NOOP("Workbook", "From checked values, %1")),
                  low = plan.words(QT_TRANSLATE_NOOP("Workbook", "lowest")),
                  high = plan.words(QT_TRANSLATE_NOOP("Workbook", "highest")),
                  verdict = plan.words(QT_TRANSLATE_NOOP("Workbook", "verdict"));
    sheet.heading(plan.words(QT_TRANSLATE_NOOP("Workbook", "Claims")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "As exported: verdicts do not follow changed inputs.")),
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "ID")), plan.words(QT_TRANSLATE_NOOP("Workbook", "What the article claims")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Verdict")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Finding")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Figure")), claimed.arg(low), claimed.arg(high), article.arg(low),
            article.arg(high), article.arg(verdict), checked.arg(low), checked.arg(high), checked.arg(verdict),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Sources"))},
        {8, 38, 14, 50, 24, 17, 17, 17, 17, 15, 17, 17, 15, 36});
    constexpr int columns = 14;
    for (std::size_t i = 0; i < plan.claims.size(); ++i)
        writeClaim(plan, sheet, BookSheet::firstRow + static_cast<int>(i),
            (*plan.content.claims)[static_cast<std::size_t>(plan.claims[i])]);
    sheet.filter(columns, static_cast<int>(plan.claims.size()));
}

void writeSources(const BookPlan &plan, BookSheet &sheet)
{
    sheet.heading(plan.words(QT_TRANSLATE_NOOP("Workbook", "Sources")), {},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "ID")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Kind")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Title")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Publisher")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Date")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Where"))},
        {8, 20, 44, 28, 18, 60});
    constexpr int columns = 6;
    const std::vector<EvidenceSource> sources = sourcesOf(plan.evidence, plan.sources);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const int row = BookSheet::firstRow + static_cast<int>(i);
        int column = 0;
        sheet.text(row, column++, sources[i].id, CellLook::Plain);
        for (const QString &text : {sources[i].kind, sources[i].title, sources[i].publisher, sources[i].date})
            sheet.text(row, column++, text);
        sheet.link(row, column, sources[i].where);
    }
    sheet.filter(columns, static_cast<int>(sources.size()));
}

void writeSteps(const BookPlan &plan, BookSheet &sheet)
{
    sheet.heading(plan.words(QT_TRANSLATE_NOOP("Workbook", "Steps")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Intermediate results of formulas that are too long for one cell.")),
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "For")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Part")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Lowest")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Highest"))},
        {44, 80, 26, 26});
    for (int i = 0; i < plan.steps.count(); ++i) {
        const FormulaStep &step = plan.steps.steps()[static_cast<std::size_t>(i)];
        const int row = plan.steps.firstRow() + i;
        sheet.text(row, 0, step.owner);
        sheet.text(row, 1, step.part);
        const QString format = step.value ? numberFormatOf({step.value->low, step.value->high, {}}, {}) : plainNumberFormat();
        const auto end = [&](int column, const QString &formula, bool low) {
            if (formula.isEmpty())
                return;
            if (step.value)
                sheet.formula(row, column, formula, low ? step.value->low : step.value->high, CellLook::Plain, format);
            else
                sheet.formula(row, column, formula, QString(), CellLook::Plain, format);
        };
        end(FormulaSteps::lowColumn, step.low, true);
        end(FormulaSteps::highColumn, step.high, false);
    }
}

void writeAbout(const BookPlan &plan, BookSheet &sheet)
{
    const Scenario &scenario = plan.values().scenario();
    const Story &story = plan.story();
    const QByteArray hash = QCryptographicHash::hash(writeStory(story), QCryptographicHash::Sha256).toHex();
    QStringList charts;
    for (const ChartSpec *chart : plan.content.charts)
        charts.append(chart->name);
    const std::vector<std::pair<QString, QString>> rows{
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Summary")), plan.language.pick(story.summary)},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Date of the article")), dateText(story.date, plan.language)},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Charts")), inOneLine(plan, charts)},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Basis")),
            scenario.basis == Basis::Article ? plan.words(QT_TRANSLATE_NOOP("Workbook", "As the article says"))
                                             : plan.words(QT_TRANSLATE_NOOP("Workbook", "As checked"))},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Ranges")),
            scenario.pairing == Pairing::Independent
                ? plan.words(QT_TRANSLATE_NOOP("Workbook", "Every pair of ends counts."))
                : plan.words(QT_TRANSLATE_NOOP("Workbook", "Inputs of one group go low with low and high with high."))},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Rounding")),
            scenario.rounding == Rounding::Exact
                ? plan.words(QT_TRANSLATE_NOOP("Workbook", "A printed number is what it says."))
                : plan.words(QT_TRANSLATE_NOOP("Workbook", "A printed number stands for everything that rounds to it."))},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "What-if values")), whatIfText(plan)},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "How to use it")),
            plan.words(QT_TRANSLATE_NOOP("Workbook",
                           "Change the coloured cells of the sheet “%1”: lowest and highest of every figure and the charts "
                           "follow. A single value has "
                           "the same number in both cells. Amounts are in base units. Each coloured cell and each end of a "
                           "figure has a name."))
                .arg(plan.names.inputs)},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Story")), story.id},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "SHA-256 of the story")), QString::fromLatin1(hash)},
        {plan.words(QT_TRANSLATE_NOOP("Workbook", "Made by")), QStringLiteral("Tenbin ") + QStringLiteral(TENBIN_VERSION)},
    };
    sheet.columns({26, 100});
    sheet.text(0, 0, plan.language.pick(story.title), CellLook::Title);
    int row = 2;
    for (const auto &[name, text] : rows) {
        sheet.text(row, 0, name, CellLook::Strong);
        sheet.text(row++, 1, text);
    }
    sheet.printOnWidePages();
}

} // namespace tenbin

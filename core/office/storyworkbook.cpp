// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: putting the sheets of a workbook together.
#include "core/office/storyworkbook.h"

#include "core/office/bookcharts.h"
#include "core/office/booksheets.h"

namespace tenbin {

namespace {

/// Faces that come with office programs.
QString fontOf(const Language &language)
{
    return language.id() == LanguageId::Japanese ? QStringLiteral("Yu Gothic") : QStringLiteral("Calibri");
}

/// In points, at 11 points.
double lineHeightOf(const Language &language)
{
    return language.id() == LanguageId::Japanese ? 18.75 : 15;
}

BookProperties propertiesOf(const BookPlan &plan)
{
    BookProperties properties;
    const bool single = plan.content.extent == WorkbookContent::Extent::Chart && !plan.content.charts.empty();
    properties.title =
        single ? plainText(plan.content.charts.front()->title, plan.language.id()) : plan.language.pick(plan.story().title);
    properties.subject = plan.language.pick(plan.story().title);
    properties.comments = plan.words(QT_TRANSLATE_NOOP("Workbook", "Figures follow the coloured input cells. Made by Tenbin."));
    return properties;
}

/// The blocks that charts refer to, one below the other.
std::vector<BookPlot> placePlots(const BookPlan &plan)
{
    std::vector<BookPlot> plots;
    int row = BookSheet::firstRow;
    for (const ChartSpec *chart : plan.content.charts) {
        BookPlot plot = plotOf(plan, *chart);
        plot.firstRow = row + 2;
        row = plot.firstRow + static_cast<int>(plot.rows.size()) + 1;
        plots.push_back(std::move(plot));
    }
    return plots;
}

void writePlots(const BookPlan &plan, const std::vector<BookPlot> &plots, BookSheet &sheet)
{
    sheet.columns({44, 20, 20, 20, 20, 20, 20, 20});
    sheet.text(0, 0, plan.names.plotted, CellLook::Title);
    sheet.text(1, 0,
        plan.words(
            QT_TRANSLATE_NOOP("Workbook", "What the charts show, in the unit of their axis. The cells follow the tables.")),
        CellLook::Hint);
    sheet.printOnWidePages();
    for (std::size_t i = 0; i < plots.size(); ++i) {
        if (!plots[i].rows.empty())
            (void)writePlot(plan, *plan.content.charts[i], plots[i], tableCells(plan, i, plots[i]), sheet);
    }
}

} // namespace

Result<QByteArray> storyWorkbook(const WorkbookContent &content, const Language &language)
{
    const BookPlan plan = planBook(content, language);
    const bool whole = content.extent == WorkbookContent::Extent::Story;
    BookFile file(fontOf(language), lineHeightOf(language));
    if (!file.isOpen())
        return tl::unexpected(Failure{Failure::Kind::Output,
            plan.words(QT_TRANSLATE_NOOP("Workbook", "No room for temporary files.")), QStringLiteral("xlsx")});
    file.setProperties(propertiesOf(plan));
    // Sheets stand in the order they are made in.
    std::optional<BookSheet> about;
    if (whole)
        about = file.addSheet(plan.names.about);
    std::vector<BookSheet> charts;
    std::vector<lxw_chartsheet *> pages;
    for (std::size_t i = 0; i < plan.names.charts.size(); ++i) {
        const QString &page = plan.names.pages[i];
        pages.push_back(page.isEmpty() ? nullptr : file.addChartSheet(page, Role::Accent));
        charts.push_back(file.addSheet(plan.names.charts[i], Role::Accent));
    }
    BookSheet figures = file.addSheet(plan.names.figures);
    BookSheet inputs = file.addSheet(plan.names.inputs, Role::ArticleFill);
    BookSheet claims = file.addSheet(plan.names.claims);
    BookSheet sources = file.addSheet(plan.names.sources);
    if (!whole)
        about = file.addSheet(plan.names.about);
    const std::vector<BookPlot> plots = placePlots(plan);
    if (!plots.empty()) {
        BookSheet plotted = file.addSheet(plan.names.plotted);
        writePlots(plan, plots, plotted);
        plotted.fitRows();
    }
    if (plan.steps.count() > 0) {
        BookSheet steps = file.addSheet(plan.names.steps);
        writeSteps(plan, steps);
        steps.fitRows();
    }
    writeAbout(plan, *about);
    writeFigures(plan, file, figures);
    writeInputs(plan, file, inputs);
    writeClaims(plan, claims);
    writeSources(plan, sources);
    for (BookSheet *sheet : {&*about, &figures, &inputs, &claims, &sources})
        sheet->fitRows();
    for (std::size_t i = 0; i < charts.size(); ++i) {
        writeChartTable(plan, i, plots[i], charts[i]);
        drawChart(plan, i, plots[i], file, charts[i], pages[i]);
        charts[i].fitRows();
    }
    return file.bytes();
}

} // namespace tenbin

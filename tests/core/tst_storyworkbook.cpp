// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: workbooks as other programs read them: sheets, names, formulas with today's values, charts, the same bytes each time.
#include "core/charts/chartplan.h"
#include "core/office/cellnames.h"
#include "core/office/storyworkbook.h"
#include "core/story/storyreader.h"

#include "core/smallstory.h"
#include "core/workbookreader.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tenbin;
using tenbin::test::BookCell;
using tenbin::test::BookContent;
using tenbin::test::readBook;
using tenbin::test::SheetValue;

namespace {

struct Material {
    Story story;
    Figures figures;
    std::vector<ClaimCheck> claims;
    std::vector<ChartSpec> charts;

    Material(Story read, const Scenario &scenario, const Language &language)
        : story(std::move(read))
        , figures(evaluate(story, scenario))
        , claims(checkClaims(story, figures))
    {
        ViewOptions options;
        options.language = language;
        for (const ChartInfo &info : chartList()) {
            ChartPlan chart = planChart(info.id, story, figures, options);
            if (chart)
                charts.push_back(*std::move(chart));
        }
    }

    [[nodiscard]] WorkbookContent content(const QString &chart = {}) const
    {
        WorkbookContent content;
        content.story = &story;
        content.figures = &figures;
        content.claims = &claims;
        content.extent = chart.isEmpty() ? WorkbookContent::Extent::Story : WorkbookContent::Extent::Chart;
        for (const ChartSpec &spec : charts) {
            if (chart.isEmpty() || spec.id == chart)
                content.charts.push_back(&spec);
        }
        return content;
    }
};

BookContent bookOf(const Material &material, const Language &language, const QString &chart = {})
{
    const Result<QByteArray> bytes = storyWorkbook(material.content(chart), language);
    return bytes ? readBook(*bytes) : BookContent();
}

/// What is stored is exact; what a program works out loses digits where two near numbers are subtracted.
bool close(const std::optional<double> &value, const Rational &wanted, double allowed)
{
    const double expected = toDouble(wanted);
    return value && std::abs(*value - expected) <= std::abs(expected) * allowed;
}

constexpr double stored = 1e-15;
constexpr double calculated = 1e-12;

Scenario everythingElse()
{
    return {Basis::Checked, Pairing::Paired, Rounding::Printed, {}};
}

/// Figures whose two cells hold something else than `figures` has, stored or worked out.
QStringList differences(const BookContent &book, const Figures &figures)
{
    tenbin::test::FormulaSheet sheet = book.spreadsheet();
    QStringList found;
    NameMaker names;
    for (const FactValue &fact : figures.facts())
        (void)names.namesFor(fact.fact->id);
    for (const FigureValue &figure : figures.all()) {
        const EndNames ends = names.namesFor(figure.figure->id);
        for (const bool low : {true, false}) {
            const QString name = low ? ends.low : ends.high;
            const BookCell cell = book.named(name);
            const SheetValue now = sheet.cell(name);
            const bool number = now.kind == SheetValue::Kind::Number;
            const Rational wanted = figure.quantity ? (low ? figure.quantity->low : figure.quantity->high) : Rational();
            const bool same = figure.quantity
                ? close(cell.number, wanted, stored) && number && close(toDouble(now.number), wanted, calculated)
                : !cell.number && cell.text == u"no value" && now.text == u"no value";
            if (!same || cell.formula.size() > 8000)
                found += name + u": "_s + cell.formula;
        }
    }
    return found;
}

/// The cells with the lowest values of a chart's table, by datum.
std::vector<std::pair<QString, const Datum *>> dataCells(const BookContent &book, const ChartSpec &chart)
{
    for (const QString &sheet : book.sheets) {
        const auto cells = book.cells.value(sheet);
        if (cells.value(u"A1"_s).text != plainText(chart.title, chart.language))
            continue;
        int row = 0;
        while (row < 200 && cells.value(u"A%1"_s.arg(row)).text != u"What")
            ++row;
        const QString column = cells.value(u"B%1"_s.arg(row)).text == u"Series" ? u"D"_s : u"C"_s;
        std::vector<std::pair<QString, const Datum *>> found;
        for (const Datum &datum : chart.data)
            found.emplace_back(u"'%1'!$%2$%3"_s.arg(sheet, column).arg(++row), &datum);
        return found;
    }
    return {};
}

Story storyWithOddities()
{
    Story story = smallStory();
    story.title = {u"=cmd|'/c calc'!A1"_s, u"=cmd|'/c calc'!A1"_s};
    story.facts[0].label = {u"+1"_s, u"+1"_s};
    story.facts[1].label = {u"@SUM(A1)"_s, u"@SUM(A1)"_s};
    story.facts[2].label = {u"say \"no\" & <go>"_s, u"say \"no\" & <go>"_s};
    addFigure(story, u"unbounded"_s, u"watt"_s, u"power * 2"_s);
    addFigure(story, u"broken"_s, u"ratio"_s, u"nothing / 2"_s);
    addFigure(story, u"share"_s, u"ratio"_s, u"budget.new / (budget.new + budget.previous)"_s);
    story.figures[0].label = {u"-2+3"_s, u"-2+3"_s};
    return story;
}

} // namespace

class TestStoryWorkbook : public QObject {
    Q_OBJECT

private slots:
    void emptyStory()
    {
        for (const Language &language : {Language::english(), Language::japanese()}) {
            const Material material({}, {}, language);
            const BookContent book = bookOf(material, language);
            QCOMPARE(book.sheets.size(), 5 + static_cast<int>(material.charts.empty() ? 0 : 1 + material.charts.size()));
            QVERIFY(book.names.isEmpty());
        }
    }

    void oddities()
    {
        const Material material(storyWithOddities(), {}, Language::english());
        const BookContent book = bookOf(material, Language::english());
        QCOMPARE(differences(book, material.figures).join(u'\n'), QString());
        const auto inputs = book.cells.value(u"Inputs"_s), figures = book.cells.value(u"Figures"_s);
        QCOMPARE(inputs.value(u"B4"_s).text, u"+1"_s);
        QCOMPARE(inputs.value(u"B5"_s).text, u"@SUM(A1)"_s);
        QCOMPARE(inputs.value(u"B6"_s).text, u"say \"no\" & <go>"_s);
        QCOMPARE(figures.value(u"B4"_s).text, u"-2+3"_s);
        QCOMPARE(book.cells.value(u"About"_s).value(u"A1"_s).text, u"=cmd|'/c calc'!A1"_s);
        QVERIFY(book.cells.value(u"About"_s).value(u"A1"_s).formula.isEmpty());
        QVERIFY(book.named(u"power_low"_s).number);
        QVERIFY(!book.named(u"power_high"_s).number);
        QVERIFY(figures.value(u"G4"_s).text.contains(u"lower limit"_s));
        QVERIFY(figures.value(u"G5"_s).formula.isEmpty()); // nothing an input could mend
        QVERIFY(!figures.value(u"G5"_s).text.isEmpty());
        tenbin::test::FormulaSheet sheet = book.spreadsheet();
        sheet.setValue(
            book.names.value(u"power_high"_s).replace(u"Inputs!"_s, u"'Inputs'!"_s), SheetValue::of(Rational(3'000'000'000)));
        QCOMPARE(sheet.cell(u"unbounded_high"_s).number, Rational(6'000'000'000));
    }

    void sameBytes()
    {
        const Material material(*readBuiltInStory().story, {}, Language::japanese());
        const Result<QByteArray> first = storyWorkbook(material.content(), Language::japanese());
        QTest::qWait(1100); // two seconds apart in the packer's clock
        QVERIFY(first && *first == *storyWorkbook(material.content(), Language::japanese()));
    }

    void wholeStory_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("changed");
        for (const BuiltInStory &story : tenbin::builtInStories()) {
            QTest::addRow("%s", qPrintable(story.id)) << story.id << false;
            QTest::addRow("%s, checked, paired, printed", qPrintable(story.id)) << story.id << true;
        }
    }

    void wholeStory()
    {
        QFETCH(QString, id);
        QFETCH(bool, changed);
        const Material material(*readBuiltInStory(id).story, changed ? everythingElse() : Scenario(), Language::english());
        const BookContent book = bookOf(material, Language::english());
        QCOMPARE(differences(book, material.figures).join(u'\n'), QString());
        static const QRegularExpression legal(u"^[A-Za-z_][A-Za-z0-9_]*_(low|high)$"_s);
        for (auto name = book.names.cbegin(); name != book.names.cend(); ++name)
            QVERIFY2(legal.match(name.key()).hasMatch(), qPrintable(name.key()));
        QCOMPARE(book.names.size(), static_cast<qsizetype>(2 * (material.story.facts.size() + material.story.figures.size())));
        for (const QString &sheet : book.sheets)
            QVERIFY(sheet.size() <= 31);
        const auto charts = book.parts.keys().filter(u"xl/charts/chart"_s);
        QCOMPARE(charts.size(), static_cast<qsizetype>(material.charts.size()));
    }

    void chartsFollowTheInputs()
    {
        Material material(*readBuiltInStory().story, {}, Language::english());
        const BookContent book = bookOf(material, Language::english());
        tenbin::test::FormulaSheet sheet = book.spreadsheet();
        Scenario other;
        for (const auto &[id, low, high] :
            {std::tuple("budget.new", 70'000'000'000LL, 80'000'000'000LL), std::tuple("gpu-hour.price", 3LL, 4LL),
                std::tuple("model.llama-2-7b.hours", 200'000LL, 210'000LL), std::tuple("benchmark.b48.ours", 30LL, 31LL)}) {
            const QString fact = QString::fromLatin1(id);
            other.overrides.insert(fact, {Rational(low), Rational(high)});
            const EndNames names = NameMaker().namesFor(fact);
            sheet.setValue(sheet.cellOf(names.low), SheetValue::of(Rational(low)));
            sheet.setValue(sheet.cellOf(names.high), SheetValue::of(Rational(high)));
        }
        const Material wanted(material.story, other, Language::english());
        int followed = 0;
        for (const ChartSpec &chart : wanted.charts) {
            const auto before = std::find_if(
                material.charts.begin(), material.charts.end(), [&](const ChartSpec &spec) { return spec.id == chart.id; });
            for (const auto &[cell, datum] : dataCells(book, *before)) {
                const auto now =
                    std::find_if(chart.data.begin(), chart.data.end(), [&](const Datum &each) { return each.id == datum->id; });
                if (chart.id.startsWith(u"figure.") || now == chart.data.end() || !now->value || now->value == datum->value)
                    continue;
                const SheetValue value = sheet.cell(cell);
                QVERIFY2(value.kind == SheetValue::Kind::Number && close(toDouble(value.number), now->value->low, calculated),
                    qPrintable(chart.id + u' ' + datum->id + u' ' + decimalText(value.number)));
                ++followed;
            }
        }
        QVERIFY(followed >= 20);
    }

    void oneChart()
    {
        const Material material(*readBuiltInStory().story, {}, Language::english());
        const BookContent book = bookOf(material, Language::english(), u"spending.growth"_s);
        QCOMPARE(book.sheets,
            QStringList({u"Chart – Budget growth"_s, u"Figures"_s, u"Inputs"_s, u"Claims"_s, u"Sources"_s, u"About"_s,
                u"Plotted values"_s}));
        QVERIFY(book.names.contains(u"budget_new_low"_s));
        QVERIFY(!book.names.contains(u"training_cost_low"_s));
        const QByteArray chart = book.parts.value(u"xl/charts/chart1.xml"_s);
        QVERIFY(chart.contains("<c:grouping val=\"stacked\"/>"));
        QVERIFY(chart.contains(
            "<c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>38</c:v></c:pt><c:pt idx=\"1\"><c:v>60</c:v></c:pt></c:numCache>"));
        QVERIFY(chart.contains(material.content(u"spending.growth"_s).charts.front()->title.left(20).toUtf8()));
        QCOMPARE(book.named(u"budget_growth_low"_s).formula,
            u"IF($G$4=\"\",MIN(budget_new_low/budget_previous_low,budget_new_low/budget_previous_high,"
            "budget_new_high/budget_previous_low,budget_new_high/budget_previous_high)-1,\"no value\")"_s);
    }

    void logAxis()
    {
        const Material material(*readBuiltInStory().story, {}, Language::english());
        const BookContent book = bookOf(material, Language::english(), u"models.cost-vs-size"_s);
        const QByteArray chart = book.parts.value(u"xl/charts/chart1.xml"_s);
        QCOMPARE(chart.count("<c:logBase val=\"10\"/>"), 2);
        QVERIFY(chart.contains("<c:scatterChart>"));
        QVERIFY(chart.contains("<c:showSerName val=\"1\"/>"));
        QVERIFY(!chart.contains("<c:showVal val=\"1\"/>"));
    }

    void inJapanese()
    {
        const Material material(*readBuiltInStory().story, {}, Language::japanese());
        const BookContent book = bookOf(material, Language::japanese());
        QCOMPARE(book.sheets.first(), u"概要"_s);
        QVERIFY(book.sheets.contains(u"計算値"_s) && book.sheets.contains(u"入力"_s));
        QCOMPARE(book.named(u"budget_new_low"_s).number, std::optional(60e9));
    }

    /// For looking at: TENBIN_BOOKS names the folder.
    void writesToFolder()
    {
        const QString folder = qEnvironmentVariable("TENBIN_BOOKS");
        if (folder.isEmpty())
            QSKIP("no folder");
        for (const BuiltInStory &known : tenbin::builtInStories()) {
            for (const Language &language : {Language::japanese(), Language::english()}) {
                const Material material(*readBuiltInStory(known.id).story, {}, language);
                const auto write = [&](const QString &name, const WorkbookContent &content) {
                    const Result<QByteArray> bytes = storyWorkbook(content, language);
                    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().what));
                    QFile file(QDir(folder).filePath(known.id + u'.' + name + u'.' + language.code() + u".xlsx"_s));
                    QVERIFY(file.open(QIODevice::WriteOnly));
                    file.write(*bytes);
                };
                write(u"story"_s, material.content());
                for (const ChartSpec &chart : material.charts)
                    write(chart.id, material.content(chart.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStoryWorkbook)
#include "tst_storyworkbook.moc"

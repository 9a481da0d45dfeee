// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what a native chart draws of a layout: its bars and points stand where the layout has them, its labels say the same, and
// everything around the plot is left to the slide.
#include "core/charts/chartplan.h"
#include "core/office/chartmodel.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/nativeplace.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tenbin;

namespace {

struct Laid {
    ChartSpec spec;
    Layout layout;
};

std::vector<Laid> layouts(const QString &storyId, LanguageId language, const QSizeF &size)
{
    const StoryReading reading = readBuiltInStory(storyId);
    std::vector<Laid> all;
    if (!reading.story)
        return all;
    const Figures figures = evaluate(*reading.story, {});
    const FontMetrics metrics;
    LayoutOptions options;
    options.size = size;
    for (const ChartInfo &info : chartList())
        for (const bool log : {false, true}) {
            ViewOptions view;
            view.language = Language::of(language);
            if (info.canLog)
                view.logAxis = log;
            else if (log)
                continue;
            const ChartPlan plan = planChart(info.id, *reading.story, figures, view);
            if (!plan)
                continue;
            if (auto layout = layoutChart(*plan, options, metrics))
                all.push_back({*plan, std::move(*layout)});
        }
    return all;
}

/// Pixel of a value on the native chart's plot.
QPointF onPlot(const ChartPlace &place, double x, double y)
{
    Layout layout;
    layout.plot = place.plot;
    layout.x = place.x;
    layout.y = place.y;
    return layout.map(x, y);
}

bool near(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 0.01;
}

const NativeLabel *labelOf(const ChartPlace &place, int mark)
{
    for (const NativeLabel &label : place.labels)
        if (label.mark == mark)
            return &label;
    return nullptr;
}

Layout rows(double low, const std::vector<Tick> &ticks, const std::vector<Mark> &marks)
{
    Layout layout;
    layout.size = QSizeF(1920, 1080);
    layout.plot = QRectF(400, 200, 1000, 600);
    layout.horizontal = true;
    layout.gridWidth = 2;
    layout.x.low = low;
    layout.x.high = 100;
    layout.x.ticks = ticks;
    layout.y.kind = AxisKind::Category;
    layout.y.low = -0.5;
    layout.y.high = 1.5;
    layout.y.categories = {{.name = u"first"_s}, {.name = u"second"_s}};
    layout.marks = marks;
    layout.texts.push_back({u"first"_s, {300, 350}, {28, false}, Role::Text, QRectF(300, 325, 80, 28), TextKind::Category});
    return layout;
}

} // namespace

class TestNativePlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }
    void emptyLayout();
    void everyChart_data();
    void everyChart();
    void roomBelowTheFirstTickGoes();
    void namesStayWordsWhereLabelsReachThem();
    void rowsThatAreNotShown();
    void labelsOfNeighboursKeepApart();
    void farLabelsStayWords();
};

void TestNativePlace::emptyLayout()
{
    Layout layout;
    layout.size = QSizeF(1920, 1080);
    layout.plot = QRectF(100, 100, 800, 600);
    const NativePlace native = nativePlace(layout, {}, Theme::Dark);
    QVERIFY(native.nativeTexts.empty() && native.nativeShapes.empty());
    QCOMPARE(native.place.plot, layout.plot);
    QVERIFY(native.place.frame.contains(layout.plot));
    QCOMPARE(native.place.theme, Theme::Dark);
}

void TestNativePlace::everyChart_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<LanguageId>("language");
    QTest::addColumn<QSizeF>("size");
    for (const QString &story : {u""_s, u"microsoft-phi-2025"_s})
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const QSizeF &size : {QSizeF(1920, 1080), QSizeF(1440, 1080)})
                QTest::addRow("%s %s %d", story.isEmpty() ? "first" : "second", language == LanguageId::English ? "en" : "ja",
                    int(size.width()))
                    << story << language << size;
}

void TestNativePlace::everyChart()
{
    QFETCH(QString, story);
    QFETCH(LanguageId, language);
    QFETCH(QSizeF, size);
    const std::vector<Laid> all = layouts(story, language, size);
    QVERIFY(all.size() >= 12);
    for (const auto &[spec, layout] : all) {
        const NativePlace native = nativePlace(layout, spec, Theme::Light);
        const ChartPlace &place = native.place;
        QCOMPARE(native.nativeTexts.size(), layout.texts.size());
        QCOMPARE(native.nativeShapes.size(), layout.shapes.size());
        QVERIFY(QRectF(QPointF(), size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(place.frame));
        QVERIFY(place.frame.contains(place.plot));
        for (const Mark &mark : place.marks) {
            const char *id = spec.id.toLatin1().constData();
            if (const BarMark *bar = std::get_if<BarMark>(&mark)) {
                const auto at = [&](double v) {
                    return layout.horizontal ? QPointF(v, bar->category) : QPointF(bar->category, v);
                };
                for (const QPointF &end : {at(bar->low), at(bar->high)})
                    QVERIFY2(near(onPlot(place, end.x(), end.y()), layout.map(end.x(), end.y())), id);
            } else if (const PointMark *point = std::get_if<PointMark>(&mark)) {
                QVERIFY2(near(onPlot(place, point->x, point->y), layout.map(point->x, point->y)), id);
            }
        }
        for (std::size_t i = 0; i < layout.texts.size(); ++i) {
            const TextItem &item = layout.texts[i];
            const bool around = item.kind != TextKind::Value && item.kind != TextKind::Direct && item.kind != TextKind::Axis
                && item.kind != TextKind::Category;
            QVERIFY2(!around || !native.nativeTexts[i], qPrintable(item.text));
            if (item.kind == TextKind::Value)
                QVERIFY2(native.nativeTexts[i], qPrintable(spec.id + item.text)); // labels of columns always
            if (item.mark >= 0 && native.nativeTexts[i]) {
                const NativeLabel *label = labelOf(place, item.mark);
                QVERIFY2(label && label->lines.contains(item.text), qPrintable(item.text));
            }
            if (item.kind == TextKind::Axis && native.nativeTexts[i]) {
                const bool below = item.rect.top() >= layout.plot.bottom() - 1;
                const auto ticks = nativeTicks(below ? place.x : place.y);
                QVERIFY2(ticks, qPrintable(item.text));
                const Axis &axis = below ? place.x : place.y;
                QVERIFY(std::any_of(axis.ticks.begin(), axis.ticks.end(),
                    [&](const Tick &tick) { return ticks->words.text(tick.at) == item.text; }));
            }
        }
        for (std::size_t i = 0; i < layout.shapes.size(); ++i)
            if (native.nativeShapes[i] && layout.shapes[i].mark >= 0) {
                const Mark &mark = layout.marks[std::size_t(layout.shapes[i].mark)];
                QVERIFY(std::holds_alternative<BarMark>(mark) || std::holds_alternative<RangeMark>(mark)
                    || std::holds_alternative<PointMark>(mark) || std::holds_alternative<LineMark>(mark));
            }
        // Value axes with even labels are native in every chart: the rules above are no way out.
        for (const Axis &axis : {place.x, place.y})
            if (axis.kind == AxisKind::Linear && axis.ticks.size() > 1 && spec.id != u"market.day")
                QVERIFY2(nativeTicks(axis), qPrintable(spec.id));
    }
}

void TestNativePlace::roomBelowTheFirstTickGoes()
{
    const std::vector<Tick> ticks{{-20, u"\u221220"_s}, {0, u"0"_s}, {20, u"20"_s}, {40, u"40"_s}};
    Layout layout =
        rows(-20.5, ticks, {BarMark{.category = 0, .low = -18, .high = -18}, BarMark{.category = 1, .low = 30, .high = 30}});
    const NativePlace native = nativePlace(layout, {}, Theme::Light);
    QCOMPARE(native.place.x.low, -20.0);
    QVERIFY(native.place.x.high < 60); // no tick where the layout has none
    QVERIFY(native.place.plot.left() > layout.plot.left());
    QVERIFY(native.place.categoryLabels);
    QVERIFY(native.nativeTexts[0]);
    // A bar beyond the first tick keeps the room, and the tick labels stay words.
    layout.marks = {BarMark{.category = 0, .low = -20.2, .high = -20.2}};
    QCOMPARE(nativePlace(layout, {}, Theme::Light).place.x.low, -20.5);
    QVERIFY(!nativeTicks(nativePlace(layout, {}, Theme::Light).place.x));
}

void TestNativePlace::namesStayWordsWhereLabelsReachThem()
{
    const std::vector<Tick> ticks{{-20, u"\u221220"_s}, {0, u"0"_s}, {20, u"20"_s}};
    const Layout layout = rows(-35, ticks, {BarMark{.category = 0, .low = -18, .high = -18}});
    const NativePlace native = nativePlace(layout, {}, Theme::Light);
    QVERIFY(!native.place.categoryLabels);
    QVERIFY(!native.nativeTexts[0]);
    QCOMPARE(native.place.x.low, -20.0);
}

void TestNativePlace::rowsThatAreNotShown()
{
    for (const auto &[spec, layout] : layouts({}, LanguageId::English, QSizeF(1920, 1080))) {
        if (spec.id != u"models.benchmarks")
            continue;
        QVERIFY(layout.shownRows < layout.totalRows);
        const NativePlace native = nativePlace(layout, spec, Theme::Light);
        QCOMPARE(int(native.place.y.categories.size()), layout.shownRows + 1); // the row of the note
        int bars = 0;
        for (const Mark &mark : native.place.marks)
            if (const BarMark *bar = std::get_if<BarMark>(&mark)) {
                QVERIFY(bar->category < int(native.place.y.categories.size()));
                QVERIFY(!native.place.y.categories[std::size_t(bar->category)].name.isEmpty());
                ++bars;
            }
        QCOMPARE(bars, layout.shownRows);
        return;
    }
    QFAIL("no chart with rows left out");
}

void TestNativePlace::labelsOfNeighboursKeepApart()
{
    Layout layout;
    layout.size = QSizeF(1920, 1080);
    layout.plot = QRectF(100, 100, 400, 600);
    layout.gridWidth = 2;
    layout.x.kind = AxisKind::Category;
    layout.x.low = -0.5;
    layout.x.high = 1.5;
    layout.x.categories.resize(2);
    layout.y.high = 100;
    layout.marks = {BarMark{.category = 0, .low = 50, .high = 60}, BarMark{.category = 1, .low = 50, .high = 60}};
    const auto text = [](const QString &words, double left, int mark) {
        TextItem item{words, {left, 300}, {34, true}, Role::Text, QRectF(left, 270, 190, 34), TextKind::Value};
        item.mark = mark;
        return item;
    };
    layout.texts = {text(u"640億～720億"_s, 105, 0), text(u"660億～720億"_s, 305, 1)};
    const NativePlace native = nativePlace(layout, {}, Theme::Light);
    QCOMPARE(native.place.labels.size(), std::size_t(2));
    QVERIFY(native.place.labels[0].px < 34 && native.place.labels[0].px >= 24);
    QCOMPARE(native.place.labels[0].px, native.place.labels[1].px);
    layout.texts[1].rect.moveTop(500); // not beside each other
    QCOMPARE(nativePlace(layout, {}, Theme::Light).place.labels[0].px, 34.0);
}

void TestNativePlace::farLabelsStayWords()
{
    Layout layout;
    layout.size = QSizeF(1920, 1080);
    layout.plot = QRectF(100, 100, 1000, 600);
    layout.gridWidth = 2;
    layout.x.high = layout.y.high = 100;
    layout.marks = {PointMark{.x = 50, .y = 50, .xHigh = 50, .yHigh = 50}};
    TextItem item{u"name"_s, {}, {28, false}, Role::Text, {}, TextKind::Direct};
    item.mark = 0;
    const QPointF at = layout.map(50, 50);
    const auto sideAt = [&](const QRectF &rect) {
        item.rect = rect;
        layout.texts = {item};
        const NativePlace native = nativePlace(layout, {}, Theme::Light);
        return native.place.labels.empty() ? -1 : int(native.place.labels.front().side);
    };
    QCOMPARE(sideAt(QRectF(at.x() + 20, at.y() - 14, 80, 28)), int(LabelSide::Right));
    QCOMPARE(sideAt(QRectF(at.x() - 100, at.y() - 14, 80, 28)), int(LabelSide::Left));
    QCOMPARE(sideAt(QRectF(at.x() - 40, at.y() - 48, 80, 28)), int(LabelSide::Above));
    QCOMPARE(sideAt(QRectF(at.x() - 40, at.y() + 20, 80, 28)), int(LabelSide::Below));
    QCOMPARE(sideAt(QRectF(at.x() + 200, at.y() - 14, 80, 28)), -1);
    QCOMPARE(sideAt(QRectF(at.x() + 20, at.y() + 20, 80, 28)), -1);
}

QTEST_MAIN(TestNativePlace)
#include "tst_nativeplace.moc"

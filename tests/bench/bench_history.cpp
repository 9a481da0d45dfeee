// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the benchmark of moving over a price history at 1920 × 1080, each frame planned, laid out and painted anew, and of a
// large catalogue, against repainting a shown chart that has titles, axes and grid but nothing in it; both through the window's
// backing store, in turns. Prints "NAME OURS FLOOR" in milliseconds, 95th percentiles of 200 frames; "growth" lines compare
// 5,000,000 rows with 100,000.
#include "core/charts/historyview.h"
#include "core/story/storyreader.h"
#include "tests/bench/measure.h"
#include "tests/core/historyfixture.h"
#include "ui/charts/chartview.h"

#include <QApplication>

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace tenbin;

namespace {

constexpr int frames = 200;
constexpr QSize screen(1920, 1080);
const QString chart = QStringLiteral("market.history");

double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() * 95 / 100];
}

/// Paints the whole window now, as the event loop does after a change.
void repaint(ChartView &view)
{
    QCoreApplication::sendPostedEvents();
    view.viewport()->repaint();
}

ChartSpec emptied(ChartSpec spec)
{
    spec.marks.clear();
    spec.data.clear();
    return spec;
}

/// One view that changes with each frame, one that only repaints.
class Stage {
public:
    Stage()
    {
        for (ChartView *view : {&m_moving, &m_empty}) {
            view->resize(screen);
            view->show(); // a hidden view has no size yet
        }
        QCoreApplication::processEvents();
    }

    void showEmpty(const ChartSpec &spec)
    {
        m_empty.showChart(emptied(spec), Theme::Light);
        repaint(m_empty);
        if (!m_empty.chartLayout() || m_empty.chartLayout()->texts.empty())
            std::abort();
    }

    /// Milliseconds of frames, where `spec(i)` makes the chart of frame i.
    template <typename Spec>
    [[nodiscard]] std::vector<double> run(const Spec &spec)
    {
        std::vector<double> times;
        for (int i = 0; i < frames; ++i) {
            times.push_back(bench::milliseconds([&] {
                m_moving.showChart(spec(i), Theme::Light);
                repaint(m_moving);
            }));
            m_floors.push_back(bench::milliseconds([&] {
                m_empty.viewport()->update();
                repaint(m_empty);
            }));
            if (!m_moving.chartLayout())
                std::abort();
        }
        return times;
    }

    [[nodiscard]] double floor() const { return percentile95(m_floors); }

private:
    ChartView m_moving, m_empty;
    std::vector<double> m_floors;
};

struct Moves {
    std::vector<double> pan, zoom;
    double floor = 0;
};

Moves measure(const Story &story, const PriceSeries &series, HistoryKind kind)
{
    const Figures figures = evaluate(story, {});
    ViewOptions options;
    options.history.kind = kind;
    const HistoryView shown = options.history;
    const auto planned = [&](double first, double length) {
        options.history = viewOfRows(shown, series, rowsWithin(series, first, length));
        options.history.moving = true;
        ChartPlan plan = planChart(chart, story, figures, options);
        if (!plan)
            std::abort();
        return std::move(*plan);
    };
    const double all = double(series.size());
    Stage stage;
    stage.showEmpty(planned(0, all)); // the trees of the series are there from now on
    Moves moves;
    moves.pan = stage.run([&](int i) { return planned(all * 0.4 * i / frames, all * 0.6); });
    moves.zoom = stage.run([&](int i) {
        const double length = all * std::pow(60.0 / all, double(i) / frames);
        return planned((all - length) * 0.7, length);
    });
    moves.floor = stage.floor();
    return moves;
}

Moves benchRows(std::size_t rows, HistoryKind kind, const char *name)
{
    StoryReading reading = readBuiltInStory();
    Story story = std::move(*reading.story);
    story.data.clear();
    const std::shared_ptr<const PriceSeries> series = walk(rows, BarLength::Minute, 627.25, 0.00002);
    link(story, DataRole::Share, series);
    link(story, DataRole::Index, walk(rows / 2, BarLength::Minute, 6101.24, 0.00001, 11));
    const Moves moves = measure(story, *series, kind);
    std::printf("pan:%s:%zu %.3f %.3f\n", name, rows, percentile95(moves.pan), moves.floor);
    std::printf("zoom:%s:%zu %.3f %.3f\n", name, rows, percentile95(moves.zoom), moves.floor);
    std::fflush(stdout);
    return moves;
}

void benchCloud()
{
    std::mt19937 random(5);
    auto points = std::make_shared<std::vector<CloudPoint>>();
    for (int i = 0; i < 100'000; ++i) {
        const double x = std::pow(10, 6 + 6 * double(random() % 100'000) / 1e5);
        points->push_back({x, x * std::pow(10, -9 + 4 * double(random() % 100'000) / 1e5)});
    }
    ChartSpec spec;
    spec.title = QStringLiteral("Cloud");
    spec.subtitle = QStringLiteral("Dollars against parameters");
    spec.x = {.kind = AxisKind::Log,
        .low = 1e6,
        .high = 1e12,
        .ticks = {{1e6, QStringLiteral("1 million")}, {1e9, QStringLiteral("1 billion")}}};
    spec.y = {
        .kind = AxisKind::Log, .low = 1e-3, .high = 1e8, .ticks = {{1, QStringLiteral("1")}, {1e4, QStringLiteral("10,000")}}};
    spec.marks.push_back(CloudMark{.points = points});
    Stage stage;
    stage.showEmpty(spec);
    const std::vector<double> times = stage.run([&](int i) {
        spec.x.high = 1e12 * (1 + 0.01 * i);
        return spec;
    });
    std::printf("cloud:100000 %.3f %.3f\n", percentile95(times), stage.floor());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (!loadChartFonts())
        return 1;
    const QString only = application.arguments().value(1); // one kind of chart, say "candles" or "cloud"
    if (only.isEmpty() || only == QLatin1String("cloud"))
        benchCloud();
    for (const auto &[kind, name] : {std::pair(HistoryKind::Line, "line"), std::pair(HistoryKind::Candles, "candles"),
             std::pair(HistoryKind::Rebased, "rebased")}) {
        if (!only.isEmpty() && only != QLatin1String(name))
            continue;
        const Moves few = benchRows(100'000, kind, name);
        benchRows(1'000'000, kind, name);
        const Moves many = benchRows(5'000'000, kind, name);
        std::printf("growth-pan:%s %.3f %.3f\n", name, percentile95(many.pan), percentile95(few.pan));
        std::printf("growth-zoom:%s %.3f %.3f\n", name, percentile95(many.zoom), percentile95(few.zoom));
        std::fflush(stdout);
    }
    return 0;
}

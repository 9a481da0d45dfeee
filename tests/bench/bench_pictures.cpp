// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: two benchmarks against replaying recorded pictures in the same process, interleaved: a batch of 50 PNG files, and one
// changed fact recomputed and repainted. Prints "NAME OURS FLOOR" in milliseconds, medians of 15 rounds.
#include "tests/bench/measure.h"

#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/pictures.h"
#include "ui/export/job.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPicture>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tenbin;
using namespace tenbin::bench;

namespace {

constexpr int rounds = 15;
constexpr int batch = 50;

QPicture record(const ChartSpec &spec, const QSizeF &size, Typography typography, Theme theme, const TextMetrics &metrics)
{
    const auto layout = layoutChart(spec, {size, typography, 1}, metrics);
    if (!layout)
        std::abort();
    const ChartScene chart = buildChart(*layout, {theme, false});
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.scene->render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    return picture;
}

QImage replay(QPicture picture, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPicture(0, 0, picture);
    return image;
}

void benchBatch(const Story &story, const Figures &figures, const TextMetrics &metrics)
{
    ExportRequest request;
    for (const ChartInfo &info : chartList())
        request.charts.append(info.id);
    request.formats = {QStringLiteral("png")};
    request.languages = {LanguageId::Japanese, LanguageId::English};
    request.themes = {Theme::Light, Theme::Dark, Theme::Contrast};
    const auto planned = [&] {
        ExportPlan plan = planExport(story, figures, request, Language::english());
        plan.items.resize(batch);
        return plan;
    };
    std::vector<QPicture> pictures;
    std::vector<std::shared_ptr<const ChartSpec>> specs;
    for (const ExportItem &item : planned().items) {
        pictures.push_back(record(*item.specs.front(), {1920, 1080}, Typography::Slide, item.views.front().theme, metrics));
        specs.push_back(item.specs.front());
    }
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < rounds + 1; ++round) {
        const QTemporaryDir folder;
        const double mine = milliseconds([&] {
            ExportJob job(planned(), folder.path(), Language::english());
            if (!runExport(job))
                std::abort();
        });
        const double bare = milliseconds([&] {
            QThreadPool pool;
            for (int i = 0; i < batch; ++i) {
                QImage image = replay(pictures[std::size_t(i)], {1920, 1080});
                pool.start([image = std::move(image), spec = specs[std::size_t(i)],
                               path = folder.filePath(QStringLiteral("r%1.png").arg(i))] {
                    QFile file(path);
                    if (file.open(QIODevice::WriteOnly))
                        file.write(encodePng(image, *spec));
                });
            }
            pool.waitForDone();
        });
        if (round > 0) { // the first one warms up fonts and files
            ours.push_back(mine / batch);
            floor.push_back(bare / batch);
        }
    }
    std::printf("batch-png %.3f %.3f\n", median(ours), median(floor));
}

void benchRepaint(const Story &story, const TextMetrics &metrics, const QString &chart)
{
    const QSizeF size(1020, 640);
    ViewOptions options;
    options.language = Language::japanese();
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < rounds * 4 + 4; ++round) {
        Scenario scenario;
        const Rational value(60 + round % 7);
        scenario.overrides.insert(QStringLiteral("budget.new"), {value * 1000000000, value * 1100000000});
        QPicture picture;
        const double mine = milliseconds([&] {
            const Figures figures = evaluate(story, scenario);
            const ChartPlan plan = planChart(chart, story, figures, options);
            const auto layout = layoutChart(*plan, {size, Typography::Window, 1}, metrics);
            const ChartScene scene = buildChart(*layout, {Theme::Light, false});
            QImage image(size.toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            scene.scene->render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
        });
        const Figures figures = evaluate(story, scenario);
        picture = record(*planChart(chart, story, figures, options), size, Typography::Window, Theme::Light, metrics);
        const double bare = milliseconds([&] { replay(picture, size.toSize()); });
        if (round >= 4) {
            ours.push_back(mine);
            floor.push_back(bare);
        }
    }
    std::printf("repaint:%s %.3f %.3f\n", qPrintable(chart), median(ours), median(floor));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (!loadChartFonts())
        return 1;
    const StoryReading reading = readBuiltInStory();
    if (!reading.story)
        return 1;
    const FontMetrics metrics;
    const Figures figures = evaluate(*reading.story, {});
    benchBatch(*reading.story, figures, metrics);
    for (const char *chart : {"spending.growth", "models.cost-per-parameter", "models.benchmarks", "market.day"})
        benchRepaint(*reading.story, metrics, QString::fromLatin1(chart));
    return 0;
}

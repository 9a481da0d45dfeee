// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: two benchmarks of whole exports in one process: the deck of all charts against zipping its parts, and the set of 36
// pictures (three charts, PNG, SVG and PDF, two languages, light and dark) against replaying recorded pictures into the same
// formats. Prints "NAME OURS FLOOR" in milliseconds, medians of 15 interleaved rounds.
#include "tests/bench/measure.h"

#include "core/office/package.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/job.h"
#include "ui/export/render.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <zip.h>

using namespace tenbin;
using namespace tenbin::bench;

namespace {

constexpr int rounds = 15;

std::vector<PackagePart> partsOf(const QByteArray &package)
{
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive)
        std::abort();
    std::vector<PackagePart> parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size))
            std::abort();
        zip_fclose(file);
        parts.push_back({QString::fromUtf8(stat.name), bytes,
            stat.comp_method == ZIP_CM_STORE ? PackagePart::Packing::Stored : PackagePart::Packing::Deflated});
    }
    zip_close(archive);
    return parts;
}

ExportPlan planOf(const Story &story, const ExportRequest &request)
{
    return planExport(story, evaluate(story, {}), request, Language::english());
}

void benchDeck(const Story &story)
{
    ExportRequest request;
    for (const ChartInfo &info : chartList())
        request.charts.append(info.id);
    request.formats = {QStringLiteral("pptx")};
    request.languages = {LanguageId::Japanese};
    request.themes = {Theme::Light};
    std::vector<double> ours, floor;
    for (int round = 0; round < rounds + 1; ++round) {
        QByteArray deck;
        const double mine = milliseconds([&] {
            const ExportPlan plan = planOf(story, request);
            const auto bytes = renderFile(*plan.source, plan.items.front());
            if (!bytes)
                std::abort();
            deck = *bytes;
        });
        const std::vector<PackagePart> parts = partsOf(deck);
        const double bare = milliseconds([&] {
            if (!writePackage(parts))
                std::abort();
        });
        if (round > 0) {
            ours.push_back(mine);
            floor.push_back(bare);
        }
    }
    std::printf("deck-of-all-charts %.3f %.3f\n", median(ours), median(floor));
}

QPicture record(const ChartSpec &spec, Theme theme, const TextMetrics &metrics)
{
    const QSizeF size(1920, 1080);
    const auto layout = layoutChart(spec, {size, Typography::Slide, 1}, metrics);
    if (!layout)
        std::abort();
    const ChartScene chart = buildChart(*layout, {theme, false});
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.scene->render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    return picture;
}

void replayInto(QPaintDevice &device, QPicture picture)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPicture(0, 0, picture);
}

/// One file of the floor: the recorded picture in the same format.
QByteArray bareFile(const ExportItem &item, const QPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (item.format == QLatin1String("png")) {
        QImage image(1920, 1080, QImage::Format_RGB32);
        image.fill(Qt::white);
        replayInto(image, picture);
        return encodePng(image, *item.specs.front());
    }
    if (item.format == QLatin1String("svg")) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({1920, 1080});
        replayInto(generator, picture);
        return bytes;
    }
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    replayInto(writer, picture);
    return bytes;
}

void benchSet(const Story &story, const TextMetrics &metrics)
{
    ExportRequest request;
    request.charts = {
        QStringLiteral("spending.growth"), QStringLiteral("models.cost-per-parameter"), QStringLiteral("market.day")};
    request.formats = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    request.languages = {LanguageId::Japanese, LanguageId::English};
    request.themes = {Theme::Light, Theme::Dark};
    const ExportPlan recorded = planOf(story, request);
    std::vector<QPicture> pictures;
    for (const ExportItem &item : recorded.items)
        pictures.push_back(record(*item.specs.front(), item.views.front().theme, metrics));
    if (pictures.size() != 36)
        std::abort();
    std::vector<double> ours, floor;
    for (int round = 0; round < rounds + 1; ++round) {
        const QTemporaryDir folder;
        const double mine = milliseconds([&] {
            ExportJob job(planOf(story, request), folder.path(), Language::english());
            if (!runExport(job))
                std::abort();
        });
        const double bare = milliseconds([&] {
            for (std::size_t i = 0; i < pictures.size(); ++i) {
                QFile file(folder.filePath(QStringLiteral("r%1").arg(i)));
                if (file.open(QIODevice::WriteOnly))
                    file.write(bareFile(recorded.items[i], pictures[i]));
            }
        });
        if (round > 0) {
            ours.push_back(mine);
            floor.push_back(bare);
        }
    }
    std::printf("set-of-36-files %.3f %.3f\n", median(ours), median(floor));
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (!loadChartFonts())
        return 1;
    const StoryReading reading = readBuiltInStory();
    if (!reading.story)
        return 1;
    const FontMetrics metrics;
    benchDeck(*reading.story);
    benchSet(*reading.story, metrics);
    return 0;
}

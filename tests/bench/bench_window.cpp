// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one benchmark: dragging a what-if slider with every panel of the window visible, until everything is painted again,
// against a replay of the recorded picture of the same window. Prints "NAME OURS FLOOR" in milliseconds, medians.
#include "tests/bench/measure.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartview.h"
#include "ui/commands.h"
#include "ui/mainwindow.h"
#include "ui/panels/rangeslider.h"
#include "ui/panels/whatifrow.h"
#include "ui/storyfiles.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QPicture>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tenbin;
using namespace tenbin::bench;

namespace {

constexpr int rounds = 60;

void settle()
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents();
}

WhatIfRow *rowOf(const QWidget &window, const QString &fact)
{
    for (WhatIfRow *row : window.findChildren<WhatIfRow *>()) {
        if (row->row().fact == fact)
            return row;
    }
    return nullptr;
}

void bench(MainWindow &window, const StoryDocument &document, const QString &chart, const QString &fact)
{
    window.showChart(chart);
    settle();
    const WhatIfRow *row = rowOf(window, fact);
    if (!row)
        return;
    SliderHandle *handle = row->slider()->lowHandle();
    std::vector<double> ours;
    std::vector<double> floor;
    handle->setSliderDown(true);
    for (int round = 0; round < rounds + 10; ++round) {
        const int position = 200 + (round * 7) % 400;
        const double mine = milliseconds([&] {
            handle->setValue(position);
            QCoreApplication::sendPostedEvents(); // layouts of the panels
            window.repaint(); // all of it, at once: an update would wait for its timer
        });
        settle();
        if (!document.scenario().overrides.contains(fact))
            std::abort(); // nothing moved, nothing was measured
        QPicture picture;
        {
            QPainter painter(&picture);
            window.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
        }
        QImage image(window.size(), QImage::Format_RGB32);
        const double bare = milliseconds([&] {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawPicture(0, 0, picture);
        });
        if (round >= 10) {
            ours.push_back(mine);
            floor.push_back(bare);
        }
    }
    handle->setSliderDown(false);
    std::printf("slider:%s:%dx%d %.3f %.3f\n", qPrintable(chart), window.width(), window.height(), median(ours), median(floor));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tenbin-bench"));
    if (!loadChartFonts())
        return 1;
    installChartAccessibility();
    const QTemporaryDir folder;
    StoryDocument document(Language::japanese());
    StoryFiles files(document, folder.filePath(QStringLiteral("recovery")));
    Settings settings;
    settings.whatIf = true;
    settings.claims = true;
    MainWindow window(document, files, settings, {});
    window.show();
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        window.resize(size);
        settle();
        bench(window, document, QStringLiteral("spending.growth"), QStringLiteral("budget.new"));
        bench(window, document, QStringLiteral("models.cost-per-parameter"), QStringLiteral("gpu-hour.price"));
        bench(window, document, QStringLiteral("spending.equivalents"), QStringLiteral("budget.new"));
    }
    document.clearOverrides();
    files.close();
    return 0;
}

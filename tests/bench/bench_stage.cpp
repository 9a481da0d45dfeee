// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the benchmark of a talk at 1920 × 1080: from a key to the painted step, and one frame of each kind of transition, against
// replaying the recorded picture of the step. Prints "NAME OURS FLOOR" in milliseconds, medians of 60 rounds.
#include "core/charts/stepview.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/present/presentkeys.h"
#include "ui/present/stageview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tenbin;

namespace {

constexpr int rounds = 60;
constexpr QSize screen(1920, 1080);

template <typename Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

StageStep shown(const Story &story, const Step &step)
{
    const Figures figures = evaluate(story, scenarioOf(step.view, {}));
    return {planChart(step.chart, story, figures, optionsOf(step, Language::japanese())), step.reveal, step.view.focus};
}

/// As the step stands when all of it is there.
QPicture record(const StageStep &step)
{
    const FontMetrics metrics;
    const StagePicture picture = stagePicture(step, -1, screen, metrics);
    if (picture.isEmpty())
        std::abort();
    const ChartScene chart = buildChart(picture.layout, {Theme::Light, false});
    QPicture recorded;
    QPainter painter(&recorded);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.scene->render(&painter, QRectF(QPointF(), screen), QRectF(QPointF(), screen));
    return recorded;
}

double replay(const QPicture &picture)
{
    return milliseconds([&] {
        QImage image(screen, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPicture(0, 0, picture);
    });
}

/// Interleaved with its floor; the first rounds warm up.
template <typename Work>
void compare(const QString &name, const QPicture &picture, const Work &work)
{
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < rounds + 4; ++round) {
        const double mine = work();
        const double bare = replay(picture);
        if (round >= 4) {
            ours.push_back(mine);
            floor.push_back(bare);
        }
    }
    std::printf("%s %.3f %.3f\n", qPrintable(name), median(ours), median(floor));
}

void benchKeys(const Story &story, const TalkPlan &plan, const StageScene::Source &source)
{
    StageView view(Seat::Audience);
    view.resize(screen);
    view.setMotion(Motion::Reduced); // else the first frame would be the old picture
    view.setSource(source);
    view.setPlan(plan);
    const std::vector<KeyBinding> bindings = keyBindings({});
    const QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    for (const int step : {0, plan.mainCount / 2, plan.mainCount - 2}) {
        TalkState before;
        before.step = step;
        before.revealed = plan.steps[std::size_t(step)].reveals;
        const int next = plan.steps[std::size_t(step) + 1].index;
        const Step &wanted = story.steps[std::size_t(next)];
        compare(QStringLiteral("key:%1").arg(wanted.id), record(shown(story, wanted)), [&] {
            view.setState(before);
            view.settle();
            QImage image(screen, QImage::Format_RGB32);
            return milliseconds([&] {
                const auto pressed = pressedKey(press, bindings);
                view.setState(talked(before, *pressed->intent(), plan));
                view.render(&image);
            });
        });
    }
}

void benchFrames(const Story &story)
{
    const FontMetrics metrics;
    for (const QString &chart : {QStringLiteral("spending.growth"), QStringLiteral("models.cost-per-parameter"),
             QStringLiteral("models.benchmarks"), QStringLiteral("market.day")}) {
        Step from;
        from.chart = chart;
        Step to = from;
        to.view.basis = Basis::Checked;
        to.view.parameters = QStringLiteral("total");
        to.view.order = QStringLiteral("by-name");
        const StageStep target = shown(story, to);
        const StagePicture before = stagePicture(shown(story, from), -1, screen, metrics);
        const StagePicture after = stagePicture(target, -1, screen, metrics);
        StageMotion motion(before, after);
        if (!motion.moves())
            std::abort();
        double part = 0;
        compare(QStringLiteral("frame:%1").arg(chart), record(target), [&] {
            part = part < 0.9 ? part + 0.1 : 0.05;
            QImage image(screen, QImage::Format_RGB32);
            return milliseconds([&] {
                QPainter painter(&image);
                motion.paint(painter, part, 1, Theme::Light);
            });
        });
    }
}

/// Other charts, and what is revealed, fade over.
void benchFade(const Story &story)
{
    Step step;
    step.chart = QStringLiteral("spending.history");
    const FontMetrics metrics;
    const StageStep target = shown(story, step);
    const QImage image = paintPicture(stagePicture(target, -1, screen, metrics), screen, 1, Theme::Light);
    compare(QStringLiteral("fade:%1").arg(step.chart), record(target), [&] {
        QImage frame(screen, QImage::Format_RGB32);
        return milliseconds([&] {
            QPainter painter(&frame);
            painter.drawImage(0, 0, image);
            painter.setOpacity(0.4);
            painter.drawImage(0, 0, image);
        });
    });
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
    const Story &story = *reading.story;
    const TalkPlan plan = talkPlan(story);
    if (plan.mainCount < 4)
        return 1;
    benchKeys(story, plan, [&](int step) { return shown(story, story.steps[std::size_t(plan.steps[std::size_t(step)].index)]); });
    benchFrames(story);
    benchFade(story);
    return 0;
}

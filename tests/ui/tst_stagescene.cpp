// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: pictures of steps: what is revealed, painting against the pictures of exports, preparing, and what moves between two.
#include "tests/ui/stagefixture.h"
#include "core/chartneeds.h"
#include "ui/charts/pictures.h"
#include "ui/present/stagemotion.h"
#include "ui/present/stagescene.h"

#include <QLineF>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace tenbin;
using namespace tenbin::test;

namespace {

constexpr QSizeF screen(1920, 1080);

QStringList textsOf(const Layout &layout)
{
    QStringList texts;
    for (const TextItem &text : layout.texts)
        texts << text.text;
    return texts;
}

/// Largest difference of a colour channel, and how many pixels differ by more than a rounding.
std::pair<int, int> difference(const QImage &a, const QImage &b)
{
    int largest = 0;
    int many = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int one =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            largest = std::max(largest, one);
            many += one > 2 ? 1 : 0;
        }
    return {largest, many};
}

QImage painted(const std::vector<StageGroup> &groups)
{
    QImage image(screen.toSize(), QImage::Format_RGB32);
    image.fill(stageColours(Theme::Light).of(Role::Plot));
    QPainter painter(&image);
    paintGroups(painter, groups, stageColours(Theme::Light));
    return image;
}

} // namespace

class TestStageScene final : public QObject {
    Q_OBJECT
private:
    Story m_story;
    FontMetrics m_metrics;

    [[nodiscard]] StageStep step(const QString &chart, std::vector<QStringList> reveal = {}, Basis basis = Basis::Article,
        const QMap<QString, Override> &overrides = {}) const
    {
        Scenario scenario;
        scenario.basis = basis;
        scenario.overrides = overrides;
        return {planChart(chart, m_story, evaluate(m_story, scenario), {}), std::move(reveal)};
    }
    [[nodiscard]] StagePicture picture(const StageStep &one, int revealed = -1) const
    {
        return stagePicture(one, revealed, screen, m_metrics);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(loadChartFonts());
        m_story = *readBuiltInStory({}).story;
    }

    void noChartHasAReason()
    {
        const StagePicture none = picture({tl::unexpected(ChartUnavailable{QStringLiteral("No prices.")}), {}});
        QVERIFY(none.isEmpty());
        QCOMPARE(none.reason, QStringLiteral("No prices."));
        const QImage image = paintPicture(none, {320, 180}, 2, Theme::Dark);
        QCOMPARE(image.size(), QSize(640, 360));
        QVERIFY(difference(image, paintPicture({}, {320, 180}, 2, Theme::Dark)).second > 50);
        const StagePicture tiny = stagePicture(step(QStringLiteral("spending.growth")), -1, {64, 36}, m_metrics);
        QVERIFY(tiny.isEmpty() && !tiny.reason.isEmpty());
        QVERIFY(paintPicture(none, {0, 0}, 1, Theme::Light).isNull());
    }

    void everyChartIsPaintedAsItsPicture_data()
    {
        QTest::addColumn<QString>("chart");
        for (const ChartInfo &info : chartList()) {
            if (!test::needsPrices(info))
                QTest::newRow(qPrintable(info.id)) << info.id;
        }
    }
    void everyChartIsPaintedAsItsPicture()
    {
        QFETCH(QString, chart);
        PictureOptions options;
        options.typography = Typography::Audience;
        const StagePicture ours = picture(step(chart));
        QVERIFY(!ours.isEmpty());
        const auto [largest, many] =
            difference(paintPicture(ours, screen.toSize(), 1, Theme::Light), paintImage(ours.layout, options));
        // Edges of bars and gridlines may fall on another side of a pixel's middle.
        QVERIFY2(many < 6000, qPrintable(QStringLiteral("%1 pixels, up to %2").arg(many).arg(largest)));
    }

    void revealingMovesNothing()
    {
        const StageStep growth = step(QStringLiteral("spending.growth"), {{m_story.spending->next}, {m_story.spending->growth}});
        const StagePicture all = picture(growth);
        const StagePicture start = picture(growth, 0);
        const StagePicture middle = picture(growth, 1);
        QCOMPARE(picture(growth, 2).layout.texts.size(), all.layout.texts.size());
        QCOMPARE(start.layout.plot, all.layout.plot);
        QCOMPARE(start.layout.bars.size(), std::size_t(1));
        QCOMPARE(middle.layout.bars.size(), std::size_t(2));
        QVERIFY(start.layout.shapes.size() < middle.layout.shapes.size());
        QVERIFY(middle.layout.shapes.size() < all.layout.shapes.size());
        QVERIFY(start.layout.targets.size() < middle.layout.targets.size());
        const QStringList everything = textsOf(all.layout);
        for (const TextItem &text : start.layout.texts) {
            const auto same = std::find_if(all.layout.texts.cbegin(), all.layout.texts.cend(),
                [&](const TextItem &other) { return other.text == text.text && other.baseline == text.baseline; });
            QVERIFY(same != all.layout.texts.cend());
        }
        QVERIFY(textsOf(start.layout).size() < everything.size());
    }

    void everyValueOfEveryChartCanBeRevealed()
    {
        for (const ChartInfo &info : chartList()) {
            const StageStep plain = step(info.id);
            const StagePicture all = picture(plain);
            for (int i = 0; i < all.datumIds.size(); ++i) {
                StageStep hiding = plain;
                hiding.reveal = {{all.datumIds[i]}};
                const StagePicture hidden = picture(hiding, 0);
                for (const Target &target : hidden.layout.targets)
                    QVERIFY2(all.datumIds[target.datum] != all.datumIds[i], qPrintable(all.datumIds[i]));
                for (const TextItem &text : hidden.layout.texts)
                    QVERIFY(text.datum < 0 || all.datumIds[text.datum] != all.datumIds[i]);
                const bool drawn = std::any_of(all.layout.marks.cbegin(), all.layout.marks.cend(),
                    [&](const Mark &mark) { return datumOf(mark) >= 0 && all.datumIds[datumOf(mark)] == all.datumIds[i]; });
                const auto count = [](const Layout &layout) {
                    return layout.shapes.size() + layout.bars.size() + layout.texts.size();
                };
                QVERIFY2(!drawn || count(hidden.layout) < count(all.layout), qPrintable(info.id + all.datumIds[i]));
                QCOMPARE(textsOf(picture(hiding, 1).layout), textsOf(all.layout));
            }
        }
    }

    void linesGoWithTheirPoints()
    {
        Layout layout;
        LineMark line;
        line.x2 = 2;
        line.y2 = 3;
        PointMark first;
        first.datum = 0;
        PointMark second;
        second.datum = 1;
        second.x = second.xHigh = 2;
        second.y = second.yHigh = 3;
        layout.marks = {line, first, second};
        layout.shapes.resize(4);
        for (int i = 0; i < 3; ++i)
            layout.shapes[std::size_t(i)].mark = i;
        const Layout left = withoutValues(layout, {QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("b")});
        QCOMPARE(left.shapes.size(), std::size_t(2));
        QCOMPARE(left.shapes[0].mark, 1);
    }

    void theFocusHasARing()
    {
        StageStep growth = step(QStringLiteral("spending.growth"));
        const std::size_t without = picture(growth).layout.shapes.size();
        growth.focus = m_story.spending->next;
        QCOMPARE(picture(growth).layout.shapes.size(), without + 1);
        growth.reveal = {{m_story.spending->next}};
        QVERIFY(picture(growth, 0).layout.shapes.size() < without);
        growth.focus = QStringLiteral("nothing");
        growth.reveal.clear();
        QCOMPARE(picture(growth).layout.shapes.size(), without);
    }

    void picturesArePreparedOnce()
    {
        std::vector<int> asked;
        StageScene scene([&](int index) {
            asked.push_back(index);
            return step(QStringLiteral("spending.growth"), {{m_story.spending->next}});
        });
        const TalkPlan plan{{{0, 1, false}, {1, 1, false}, {2, 1, false}}, 3};
        TalkState state;
        QVERIFY(!scene.prepareOne(state, plan)); // no size yet
        QVERIFY(scene.prepared({0, 0})->image.isNull());
        scene.setLook({{640, 360}, 1, Theme::Light});
        const auto first = scene.prepared({0, 0});
        QCOMPARE(first->image.size(), QSize(640, 360));
        QCOMPARE(scene.prepared({0, 0}), first);
        while (scene.prepareOne(state, plan)) { }
        QVERIFY(scene.isPrepared({0, 1}) && scene.isPrepared({1, 0}));
        QCOMPARE(asked, (std::vector<int>{0, 1}));
        state.step = 1;
        state.revealed = 1;
        while (scene.prepareOne(state, plan)) { }
        QVERIFY(scene.isPrepared({1, 0}) && scene.isPrepared({1, 1}) && scene.isPrepared({2, 0}));
        scene.setLook({{640, 360}, 1, Theme::Dark});
        QVERIFY(!scene.isPrepared({1, 1}));
        (void)scene.prepared({1, 1});
        QCOMPARE(asked.size(), std::size_t(3)); // another theme is no other chart
        scene.forget();
        QVERIFY(!scene.isPrepared({1, 1}));
        QVERIFY(!scene.hasThumbnail(1, 100));
        QCOMPARE(scene.thumbnail(1, 100).width(), 100);
        QVERIFY(scene.hasThumbnail(1, 100));
    }

    void otherChartsDoNotMove()
    {
        const StagePicture growth = picture(step(QStringLiteral("spending.growth")));
        QVERIFY(!StageMotion().moves());
        QVERIFY(!StageMotion(growth, {}).moves());
        QVERIFY(!StageMotion(growth, picture(step(QStringLiteral("spending.history")))).moves());
        QVERIFY(!StageMotion(growth, stagePicture(step(QStringLiteral("spending.growth")), -1, {1280, 720}, m_metrics)).moves());
        QVERIFY(StageMotion(growth, growth).moves());
    }

    void bothEndsOfTheWayAreThePictures_data() { everyChartIsPaintedAsItsPicture_data(); }
    void bothEndsOfTheWayAreThePictures()
    {
        QFETCH(QString, chart);
        const StagePicture from = picture(step(chart));
        const StagePicture to =
            picture(step(chart, {}, Basis::Checked, {{QStringLiteral("budget.new"), {80000000000, 90000000000}}}));
        QVERIFY(!from.isEmpty() && !to.isEmpty());
        const StageMotion motion(from, to);
        if (!motion.moves())
            return;
        // What fades lies over what stays, which shows where two shapes meet: less than a short label.
        constexpr int mostDifferent = 8000;
        const auto start = difference(painted(motion.groups(0)), paintPicture(from, screen.toSize(), 1, Theme::Light));
        QVERIFY2(start.second < mostDifferent, qPrintable(QString::number(start.second)));
        const auto end = difference(painted(motion.groups(1)), paintPicture(to, screen.toSize(), 1, Theme::Light));
        QVERIFY2(end.second < mostDifferent, qPrintable(QString::number(end.second)));
    }

    void marksMoveInStraightLines()
    {
        const QString chart = QStringLiteral("spending.growth");
        const StagePicture from = picture(step(chart));
        const StagePicture to = picture(step(chart, {}, Basis::Article, {{m_story.spending->next, {50000000000, 52000000000}}}));
        const StageMotion motion(from, to);
        QVERIFY(motion.moves());
        const auto heightAt = [&](double part) {
            for (const StageGroup &group : motion.groups(part))
                for (const BarShape &bar : group.layout.bars)
                    if (bar.category == 0)
                        return bar.rect.height();
            return 0.0;
        };
        QCOMPARE(heightAt(0), from.layout.bars[0].rect.height());
        QCOMPARE(heightAt(1), to.layout.bars[0].rect.height());
        QVERIFY(std::abs(heightAt(0.5) - (heightAt(0) + heightAt(1)) / 2) < 1e-6);
        QVERIFY(heightAt(0) != heightAt(1)); // the axis has changed
        const auto label = [](const Layout &layout) {
            const auto found = std::find_if(layout.texts.cbegin(), layout.texts.cend(),
                [](const TextItem &text) { return text.kind == TextKind::Value && text.datum == 1; });
            return found == layout.texts.cend() ? QPointF() : found->rect.center();
        };
        for (const StageGroup &group : motion.groups(0.999999)) // the old words end where the new ones stand
            if (const QPointF at = label(group.layout); !at.isNull())
                QVERIFY(QLineF(at, label(to.layout)).length() < 0.1);
        QVERIFY(QLineF(label(from.layout), label(to.layout)).length() > 1);
        double fading = 0;
        for (const StageGroup &group : motion.groups(0.25))
            fading += group.strength < 1 ? group.strength : 0;
        QCOMPARE(fading, 1.0); // what goes and what comes
    }
};

QTEST_MAIN(TestStageScene)
#include "tst_stagescene.moc"

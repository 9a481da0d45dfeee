// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the house rules of charts, held against every chart of the built-in story in each language, basis and size.
#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/pictures.h"

#include <QRawFont>
#include <QTest>

using namespace tenbin;

namespace {

struct NamedSize {
    QByteArray name;
    LayoutOptions options;
};

std::vector<NamedSize> allSizes()
{
    std::vector<NamedSize> all;
    for (const Preset &preset : presets())
        all.push_back({preset.name, {QSizeF(preset.pixels) / preset.scale, Typography::Slide, 1}});
    all.push_back({"audience", {{1920, 1080}, Typography::Audience, 1}});
    all.push_back({"window-small", {{680, 520}, Typography::Window, 1}});
    all.push_back({"window", {{1000, 600}, Typography::Window, 1}});
    all.push_back({"window-large", {{1640, 880}, Typography::Window, 1}});
    all.push_back({"window-zoomed", {{1640, 880}, Typography::Window, 1.5}});
    return all;
}

/// A spec with two texts that must collide and an axis that starts above zero: proves that the rules can fail.
ChartSpec crowdedSpec()
{
    ChartSpec spec;
    spec.language = LanguageId::English;
    spec.title = QStringLiteral("Crowded");
    spec.x.kind = spec.y.kind = AxisKind::Linear;
    return spec;
}

} // namespace

class TestHouseRules final : public QObject {
    Q_OBJECT
private:
    Story m_story;
    FontMetrics m_metrics;
    std::vector<NamedSize> m_sizes = allSizes();

    [[nodiscard]] ChartPlan plan(
        const QString &chart, LanguageId language, const Scenario &scenario, std::optional<bool> logAxis = {}) const
    {
        const Figures figures = evaluate(m_story, scenario);
        ViewOptions options;
        options.language = Language::of(language);
        options.logAxis = logAxis;
        return planChart(chart, m_story, figures, options);
    }

    [[nodiscard]] static Scenario scenario(Basis basis)
    {
        Scenario s;
        s.basis = basis;
        return s;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(loadChartFonts(), "BIZ UD fonts are missing");
        const StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story.has_value());
        m_story = *reading.story;
    }

    void rulesCanFail()
    {
        Layout layout;
        layout.size = {400, 300};
        layout.typography = Typography::Slide;
        const auto text = [](const char *words, QRectF rect, double px) {
            return TextItem{
                QString::fromUtf8(words), rect.bottomLeft(), {px, false}, Role::Text, rect, TextKind::Direct, false, -1};
        };
        QVERIFY(layoutFaults(layout).isEmpty());
        layout.texts = {text("one", {10, 10, 100, 30}, 30), text("two", {60, 20, 100, 30}, 30)};
        QCOMPARE(layoutFaults(layout), QStringList{QStringLiteral("overlap: one | two")});
        layout.texts = {text("clipped", {350, 10, 100, 30}, 30)};
        QCOMPARE(layoutFaults(layout), QStringList{QStringLiteral("outside: clipped")});
        layout.texts = {text("tiny", {10, 10, 40, 5}, 5)};
        QCOMPARE(layoutFaults(layout), QStringList{QStringLiteral("too small: tiny")});
        layout.texts = {text("cut…", {10, 10, 40, 30}, 30)};
        QCOMPARE(layoutFaults(layout), QStringList{QStringLiteral("elided or empty: cut…")});
        layout.texts = {text("on it", {10, 10, 40, 30}, 30)};
        layout.bars = {{0, 1, Role::Context, {0, 0, 100, 100}}};
        QCOMPARE(layoutFaults(layout), QStringList{QStringLiteral("on a bar: on it")});
    }

    void everySizeIsClean_data()
    {
        QTest::addColumn<QString>("chart");
        for (const ChartInfo &info : chartList())
            QTest::newRow(qPrintable(info.id)) << info.id;
    }
    void everySizeIsClean()
    {
        QFETCH(QString, chart);
        QStringList faults;
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const Basis basis : {Basis::Article, Basis::Checked}) {
                const ChartPlan planned = plan(chart, language, scenario(basis));
                QVERIFY2(planned.has_value(), planned ? "" : qPrintable(planned.error().reason));
                for (const NamedSize &size : m_sizes) {
                    const QString where = QStringLiteral("%1 %2 %3: ")
                                              .arg(Language::of(language).code(),
                                                  basis == Basis::Article ? QStringLiteral("article") : QStringLiteral("checked"),
                                                  QString::fromUtf8(size.name));
                    const auto layout = layoutChart(*planned, size.options, m_metrics);
                    if (!layout) {
                        faults.append(where + QStringLiteral("does not fit: ") + layout.error().what);
                        continue;
                    }
                    for (const QString &fault : layoutFaults(*layout))
                        faults.append(where + fault);
                    for (const QString &label : layout->unlabelled)
                        faults.append(where + QStringLiteral("no place for ") + label);
                }
            }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void noTofu_data() { everySizeIsClean_data(); }
    void noTofu()
    {
        QFETCH(QString, chart);
        for (const bool bold : {false, true}) {
            const QRawFont face = QRawFont::fromFont(chartFont({24, bold}));
            QVERIFY(face.familyName().contains(QStringLiteral("BIZ UDP")));
            QVERIFY(!face.supportsCharacter(QChar(0x25B8))); // the face lacks ▸: the test can fail
            for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
                for (const Basis basis : {Basis::Article, Basis::Checked}) {
                    const ChartPlan planned = plan(chart, language, scenario(basis));
                    QVERIFY(planned.has_value());
                    const auto layout = layoutChart(*planned, m_sizes.front().options, m_metrics);
                    QVERIFY(layout.has_value());
                    for (const TextItem &item : layout->texts)
                        for (const QChar c : item.text)
                            QVERIFY2(c == QChar(0x00A0) || face.supportsCharacter(c), qPrintable(item.text));
                }
        }
    }

    void barsStartAtZeroAndNeverOnLogAxes_data() { everySizeIsClean_data(); }
    void barsStartAtZeroAndNeverOnLogAxes()
    {
        QFETCH(QString, chart);
        for (const std::optional<bool> logAxis : {std::optional<bool>(), std::optional<bool>(true), std::optional<bool>(false)}) {
            const ChartPlan planned = plan(chart, LanguageId::English, scenario(Basis::Checked), logAxis);
            QVERIFY(planned.has_value());
            const bool bars = std::any_of(planned->marks.cbegin(), planned->marks.cend(),
                [](const Mark &mark) { return std::holds_alternative<BarMark>(mark); });
            if (!bars)
                continue;
            const Axis &axis = planned->x.kind == AxisKind::Category ? planned->y : planned->x;
            QCOMPARE(axis.kind, AxisKind::Linear);
            QVERIFY(axis.low <= 0 && axis.high >= 0);
            const auto layout = layoutChart(*planned, m_sizes.front().options, m_metrics);
            QVERIFY(layout.has_value());
            const QPointF zero = layout->horizontal ? layout->map(0, 0) : layout->map(0, 0);
            for (const BarShape &bar : layout->bars)
                QVERIFY(layout->horizontal
                        ? std::abs(bar.rect.left() - zero.x()) < 0.01 || std::abs(bar.rect.right() - zero.x()) < 0.01
                        : std::abs(bar.rect.bottom() - zero.y()) < 0.01 || std::abs(bar.rect.top() - zero.y()) < 0.01);
        }
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("contrast") << int(Theme::Contrast);
    }
    void everyTextCanBeRead()
    {
        QFETCH(int, theme);
        const Theme t = Theme(theme);
        QVERIFY(contrastRatio(rgb(Role::Grid, t), rgb(Role::Plot, t)) < 4.5); // a pair that must not carry text
        for (const ChartInfo &info : chartList())
            for (const Basis basis : {Basis::Article, Basis::Checked}) {
                const ChartPlan planned = plan(info.id, LanguageId::Japanese, scenario(basis));
                QVERIFY(planned.has_value());
                const auto layout = layoutChart(*planned, m_sizes.front().options, m_metrics);
                QVERIFY(layout.has_value());
                for (const TextItem &item : layout->texts)
                    QVERIFY2(contrastRatio(rgb(item.role, t), rgb(Role::Plot, t)) >= 4.5, qPrintable(item.text));
            }
    }

    void titleFollowsTheFigures_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        QTest::newRow("growth") << QStringLiteral("spending.growth") << QStringLiteral("budget.new") << QStringLiteral("30e9");
        QTest::newRow("history") << QStringLiteral("spending.history") << QStringLiteral("capex.2025") << QStringLiteral("30e9");
        QTest::newRow("guidance") << QStringLiteral("spending.guidance") << QStringLiteral("guidance.2025-10-29")
                                  << QStringLiteral("50e9");
        QTest::newRow("equivalents") << QStringLiteral("spending.equivalents") << QStringLiteral("training.cost")
                                     << QStringLiteral("1e9");
        QTest::newRow("cost") << QStringLiteral("models.cost-per-parameter") << QStringLiteral("training.cost")
                              << QStringLiteral("900e6");
        QTest::newRow("size") << QStringLiteral("models.cost-vs-size") << QStringLiteral("training.cost")
                              << QStringLiteral("900e6");
        QTest::newRow("hours") << QStringLiteral("models.gpu-hours") << QStringLiteral("model.deepseek-v3.hours")
                               << QStringLiteral("90e6");
        QTest::newRow("benchmarks") << QStringLiteral("models.benchmarks") << QStringLiteral("benchmark.b02.ours")
                                    << QStringLiteral("1");
        QTest::newRow("move") << QStringLiteral("market.move") << QStringLiteral("share.close") << QStringLiteral("600");
        QTest::newRow("day") << QStringLiteral("market.day") << QStringLiteral("share.close") << QStringLiteral("600");
    }
    void titleFollowsTheFigures()
    {
        QFETCH(QString, chart);
        QFETCH(QString, fact);
        QFETCH(QString, value);
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            Scenario before = scenario(Basis::Checked);
            Scenario after = before;
            const Rational number = *parseDecimal(value);
            after.overrides.insert(fact, {number, number});
            const ChartPlan one = plan(chart, language, before);
            const ChartPlan two = plan(chart, language, after);
            QVERIFY(one.has_value() && two.has_value());
            QVERIFY2(one->title != two->title, qPrintable(one->title));
            QVERIFY(one->footer.stampTitle.isEmpty());
            QVERIFY(!two->footer.stampTitle.isEmpty());
            const auto layout = layoutChart(*two, m_sizes.front().options, m_metrics);
            QVERIFY2(layout.has_value(), layout ? "" : qPrintable(layout.error().what));
            const QStringList faults = layoutFaults(*layout);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
    }

    void tooSmallIsRefusedWithASizeThatWouldDo()
    {
        const ChartPlan planned = plan(QStringLiteral("spending.growth"), LanguageId::English, scenario(Basis::Article));
        QVERIFY(planned.has_value());
        const auto tiny = layoutChart(*planned, {{320, 200}, Typography::Slide, 1}, m_metrics);
        QVERIFY(!tiny.has_value());
        QVERIFY(tiny.error().smallest.isValid());
        QVERIFY(layoutChart(*planned, {tiny.error().smallest, Typography::Slide, 1}, m_metrics).has_value());
        const auto none = layoutChart(crowdedSpec(), {{100, 1080}, Typography::Slide, 1}, m_metrics);
        QVERIFY(!none.has_value());
    }
};

QTEST_MAIN(TestHouseRules)
#include "tst_houserules.moc"

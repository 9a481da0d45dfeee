// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the house rules of charts, held against every chart of the built-in stories in each language, basis and size.
#include "core/charts/chartplan.h"
#include "core/chartneeds.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/pictures.h"

#include <QRawFont>
#include <QTest>

#include <array>

using namespace tenbin;

namespace {

struct NamedSize {
    QByteArray name;
    LayoutOptions options;
    bool small = false; ///< holds less than a slide does
};

std::vector<NamedSize> allSizes()
{
    std::vector<NamedSize> all;
    for (const Preset &preset : presets())
        all.push_back({preset.name, {QSizeF(preset.pixels) / preset.scale, Typography::Slide, 1},
            preset.pixels.width() <= preset.pixels.height()});
    all.push_back({"audience", {{1920, 1080}, Typography::Audience, 1}, true});
    all.push_back({"window-small", {{680, 520}, Typography::Window, 1}});
    all.push_back({"window", {{1000, 600}, Typography::Window, 1}});
    all.push_back({"window-large", {{1640, 880}, Typography::Window, 1}});
    all.push_back({"window-zoomed", {{1640, 880}, Typography::Window, 1.5}});
    return all;
}

/// What a reader might set, one change or several; a story takes those whose facts it has.
constexpr std::array whatIfs{"budget.new=80e9", "budget.new=20e9..30e9", "budget.new=1e9", "budget.new=40e9..120e9",
    "budget.previous=90e9", "gpu-hour.price=12", "gpu-hour.price=1.99..12.29", "training.cost=9e6", "share.price=700",
    "share.change=-60", "share.close=500", "capex.2025=30e9", "budget.new=20e9..30e9 gpu-hour.price=12"};

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
    std::vector<Story> m_stories; ///< the first is the one the single cases are about
    FontMetrics m_metrics;
    std::vector<NamedSize> m_sizes = allSizes();

    [[nodiscard]] static ChartPlan planOf(
        const Story &story, const QString &chart, LanguageId language, const Scenario &scenario, std::optional<bool> logAxis = {})
    {
        const Figures figures = evaluate(story, scenario);
        ViewOptions options;
        options.language = Language::of(language);
        options.logAxis = logAxis;
        return planChart(chart, story, figures, options);
    }
    [[nodiscard]] ChartPlan plan(
        const QString &chart, LanguageId language, const Scenario &scenario, std::optional<bool> logAxis = {}) const
    {
        return planOf(m_stories.front(), chart, language, scenario, logAxis);
    }

    void addEveryChart() const
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<int>("story");
        for (std::size_t story = 0; story < m_stories.size(); ++story)
            for (const ChartInfo &info : chartList())
                if (!test::needsPrices(info))
                    QTest::addRow("%s, %s", qPrintable(info.id), qPrintable(m_stories[story].id)) << info.id << int(story);
    }

    [[nodiscard]] static Scenario scenario(Basis basis)
    {
        Scenario s;
        s.basis = basis;
        return s;
    }

    /// What does not fit, collides or has no place, at any size.
    [[nodiscard]] QStringList faultsOf(const ChartSpec &planned, const QString &about) const
    {
        QStringList faults;
        for (const NamedSize &size : m_sizes) {
            const QString where = about + QString::fromUtf8(size.name) + QStringLiteral(": ");
            const auto layout = layoutChart(planned, size.options, m_metrics);
            const bool crowded = !planned.footer.stamp.isEmpty() && !planned.legend.empty() && size.name == "half-slide";
            if (!layout && crowded) // stamp, legend and every caveat: refused with the size that would do
                continue;
            if (!layout) {
                faults.append(where + QStringLiteral("does not fit: ") + layout.error().what);
                continue;
            }
            for (const QString &fault : layoutFaults(*layout))
                faults.append(where + fault);
            // Crowded by a what-if, a small picture may leave a point without words; the table has them.
            if (planned.footer.stamp.isEmpty() || !size.small)
                for (const QString &label : layout->unlabelled)
                    faults.append(where + QStringLiteral("no place for ") + label);
        }
        return faults;
    }

    /// "budget.new=20e9..30e9 gpu-hour.price=12": values a reader might set.
    [[nodiscard]] static Scenario changed(Scenario scenario, const QString &changes)
    {
        for (const QString &change : changes.split(QLatin1Char(' '))) {
            const QStringList ends = change.section(QLatin1Char('='), 1).split(QStringLiteral(".."));
            scenario.overrides.insert(
                change.section(QLatin1Char('='), 0, 0), Override{*parseDecimal(ends.first()), *parseDecimal(ends.last())});
        }
        return scenario;
    }

    /// Charts about one figure, about each figure of a story: what does not fit or collides at any size.
    [[nodiscard]] QStringList faultsOfFigures(const Story &story, const Scenario &switches, LanguageId language) const
    {
        const Figures figures = evaluate(story, switches);
        QStringList faults;
        for (const Figure &figure : story.figures)
            for (const ChartInfo &info : chartList()) {
                ViewOptions options;
                options.language = Language::of(language);
                options.figure = figure.id;
                const ChartPlan planned =
                    info.hasFigure ? planChart(info.id, story, figures, options) : ChartPlan(tl::unexpected(ChartUnavailable{}));
                for (const NamedSize &size : planned ? m_sizes : std::vector<NamedSize>()) {
                    const auto layout = layoutChart(*planned, size.options, m_metrics);
                    if (!layout && size.name == "half-slide") // long names and many caveats: refused, as any size too small
                        continue;
                    const QStringList found =
                        layout ? layoutFaults(*layout) : QStringList(QStringLiteral("does not fit: ") + layout.error().what);
                    for (const QString &fault : found)
                        faults.append(
                            QStringLiteral("%1 of %2, %3: %4").arg(info.id, figure.id, QString::fromUtf8(size.name), fault));
                }
            }
        return faults;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(loadChartFonts(), "BIZ UD fonts are missing");
        for (const BuiltInStory &story : builtInStories()) {
            StoryReading reading = readBuiltInStory(story.id);
            QVERIFY2(reading.story.has_value(), qPrintable(story.id));
            m_stories.push_back(*std::move(reading.story));
        }
        QCOMPARE(m_stories.size(), std::size_t(2));
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
        layout.bars.clear();
        layout.plot = {0, 0, 400, 30};
        layout.x.kind = AxisKind::Category;
        layout.texts = {text("low", {10, 10, 40, 30}, 30)};
        QVERIFY(layoutFaults(layout).isEmpty());
        layout.texts.front().kind = TextKind::Callout;
        QCOMPARE(layoutFaults(layout), QStringList{QStringLiteral("across the axis: low")});
    }

    void everySizeIsClean_data() { addEveryChart(); }
    void everySizeIsClean()
    {
        QFETCH(QString, chart);
        QFETCH(int, story);
        QStringList faults;
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const Basis basis : {Basis::Article, Basis::Checked}) {
                const ChartPlan planned = planOf(m_stories[std::size_t(story)], chart, language, scenario(basis));
                QVERIFY2(planned.has_value(), planned ? "" : qPrintable(planned.error().reason));
                faults += faultsOf(
                    *planned, Language::of(language).code() + (basis == Basis::Article ? u" article "_qs : u" checked "_qs));
            }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void everyFigureIsClean_data()
    {
        QTest::addColumn<int>("story");
        QTest::addColumn<bool>("printed");
        for (std::size_t story = 0; story < m_stories.size(); ++story)
            for (const bool printed : {false, true})
                QTest::addRow("%s, %s", qPrintable(m_stories[story].id), printed ? "printed" : "exact") << int(story) << printed;
    }
    void everyFigureIsClean()
    {
        QFETCH(int, story);
        QFETCH(bool, printed);
        QStringList faults;
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const Basis basis : {Basis::Article, Basis::Checked}) {
                Scenario switches = scenario(basis);
                switches.rounding = printed ? Rounding::Printed : Rounding::Exact;
                faults += faultsOfFigures(m_stories[std::size_t(story)], switches, language);
            }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void everyWhatIfIsClean_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<int>("story");
        QTest::addColumn<QString>("changes");
        for (std::size_t story = 0; story < m_stories.size(); ++story)
            for (const char *changes : whatIfs) {
                const QString text = QString::fromLatin1(changes);
                const QStringList parts = text.split(QLatin1Char(' '));
                if (!std::all_of(parts.cbegin(), parts.cend(),
                        [&](const QString &part) { return m_stories[story].fact(part.section(QLatin1Char('='), 0, 0)); }))
                    continue;
                for (const ChartInfo &info : chartList())
                    if (!test::needsPrices(info))
                        QTest::addRow("%s, %s, %s", qPrintable(info.id), qPrintable(m_stories[story].id), changes)
                            << info.id << int(story) << text;
            }
    }
    void everyWhatIfIsClean()
    {
        QFETCH(QString, chart);
        QFETCH(int, story);
        QFETCH(QString, changes);
        QStringList faults;
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const Basis basis : {Basis::Article, Basis::Checked}) {
                const ChartPlan planned =
                    planOf(m_stories[std::size_t(story)], chart, language, changed(scenario(basis), changes));
                if (!planned) { // a range across zero may leave nothing to draw
                    QVERIFY2(!planned.error().reason.isEmpty(), qPrintable(chart));
                    continue;
                }
                faults += faultsOf(
                    *planned, Language::of(language).code() + (basis == Basis::Article ? u" article "_qs : u" checked "_qs));
            }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void noTofu_data() { addEveryChart(); }
    void noTofu()
    {
        QFETCH(QString, chart);
        QFETCH(int, story);
        for (const bool bold : {false, true}) {
            const QRawFont face = QRawFont::fromFont(chartFont({24, bold}));
            QVERIFY(face.familyName().contains(QStringLiteral("BIZ UDP")));
            QVERIFY(!face.supportsCharacter(QChar(0x25B8))); // the face lacks ▸: the test can fail
            for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
                for (const Basis basis : {Basis::Article, Basis::Checked}) {
                    const ChartPlan planned = planOf(m_stories[std::size_t(story)], chart, language, scenario(basis));
                    QVERIFY(planned.has_value());
                    const auto layout = layoutChart(*planned, m_sizes.front().options, m_metrics);
                    QVERIFY(layout.has_value());
                    for (const TextItem &item : layout->texts)
                        for (const QChar c : item.text)
                            QVERIFY2(c == QChar(0x00A0) || face.supportsCharacter(c), qPrintable(item.text));
                }
        }
    }

    void barsStartAtZeroAndNeverOnLogAxes_data() { addEveryChart(); }
    void barsStartAtZeroAndNeverOnLogAxes()
    {
        QFETCH(QString, chart);
        QFETCH(int, story);
        for (const std::optional<bool> logAxis : {std::optional<bool>(), std::optional<bool>(true), std::optional<bool>(false)}) {
            const ChartPlan planned =
                planOf(m_stories[std::size_t(story)], chart, LanguageId::English, scenario(Basis::Checked), logAxis);
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
                if (test::needsPrices(info))
                    continue;
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
        QTest::newRow("sensitivity") << QStringLiteral("figure.sensitivity") << QStringLiteral("budget.new")
                                     << QStringLiteral("30e9");
        QTest::newRow("scenarios") << QStringLiteral("figure.scenarios") << QStringLiteral("budget.new")
                                   << QStringLiteral("30e9");
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the house rules on price histories, real-looking and extreme, in both languages and every size, and the same bytes.
#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"
#include "tests/core/historyfixture.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/pictures.h"

#include <QTest>

using namespace tenbin;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

struct Case {
    const char *name;
    std::shared_ptr<const PriceSeries> share, index;
    const char *from = "";
};

std::shared_ptr<PriceSeries> changed(std::size_t rows, void (*change)(PriceSeries &))
{
    auto series = walk(rows);
    change(*series);
    return series;
}

std::vector<Case> cases()
{
    std::vector<Case> all;
    all.push_back({"one year", walk(2'000), indexWalk(2'000), "2024-02-01"});
    all.push_back({"a month", walk(2'000), indexWalk(2'000), "2025-01-02"});
    all.push_back({"thirty years", walk(7'700), indexWalk(7'700)});
    all.push_back({"minutes", walk(20'000, BarLength::Minute, 627.25, 0.0008), indexWalk(8'000, BarLength::Minute)});
    all.push_back({"one row", walk(1), nullptr});
    all.push_back({"two rows", walk(2), indexWalk(2)});
    all.push_back({"all equal", changed(500, [](PriceSeries &s) { s.close.assign(s.size(), 7); }), nullptr});
    all.push_back({"gaps",
        changed(300,
            [](PriceSeries &s) {
                for (std::size_t i = 0; i < s.size(); i += 3)
                    s.close[i] = s.high[i] = missing;
            }),
        nullptr});
    all.push_back({"huge jump", changed(3'000, [](PriceSeries &s) { s.close[1'500] = s.high[1'500] = 9e11; }), nullptr});
    all.push_back({"near zero", walk(500, BarLength::Day, 0.0000123), nullptr});
    all.push_back({"large", walk(500, BarLength::Day, 3'812'345.5), indexWalk(500)});
    all.push_back({"long names",
        changed(500, [](PriceSeries &s) { s.symbol = QStringLiteral("A VERY LONG NAME OF A SHARE 1234"); }), indexWalk(500)});
    return all;
}

} // namespace

class TestHistoryPictures final : public QObject {
    Q_OBJECT
private:
    Story m_story;
    FontMetrics m_metrics;

    [[nodiscard]] ChartPlan plan(const Case &one, HistoryKind kind, LanguageId language, bool log) const
    {
        Story story = m_story;
        story.data.clear();
        link(story, DataRole::Share, one.share);
        if (one.index)
            link(story, DataRole::Index, one.index);
        ViewOptions options;
        options.language = Language::of(language);
        options.history.kind = kind;
        options.history.from = QLatin1String(one.from);
        options.logAxis = log;
        return planChart(QStringLiteral("market.history"), story, evaluate(story, {}), options);
    }

    /// A long name fits a slide; a square may be refused, as any size too small for its words.
    [[nodiscard]] QStringList faultsOf(const ChartSpec &spec, const LayoutOptions &options, bool mayRefuse) const
    {
        const auto layout = layoutChart(spec, options, m_metrics);
        if (!layout)
            return mayRefuse ? QStringList() : QStringList(QStringLiteral("does not fit: ") + layout.error().what);
        QStringList faults = layoutFaults(*layout);
        for (const QString &label : layout->unlabelled)
            faults << QStringLiteral("no place for ") + label;
        return faults;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(loadChartFonts());
        StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story);
        m_story = std::move(*reading.story);
    }

    void houseRules_data()
    {
        QTest::addColumn<int>("number");
        const std::vector<Case> all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void houseRules()
    {
        QFETCH(const int, number);
        const Case one = cases()[std::size_t(number)];
        QStringList faults;
        for (const HistoryKind kind : {HistoryKind::Line, HistoryKind::Candles, HistoryKind::Rebased})
            for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
                for (const bool log : {false, true}) {
                    const ChartPlan spec = plan(one, kind, language, log);
                    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().reason));
                    QVERIFY(!spec->title.contains(u'%' + QString::number(1)) && !spec->altText.isEmpty());
                    for (const Preset &preset : presets()) {
                        const bool narrow = preset.pixels.width() <= preset.pixels.height();
                        for (const QString &fault : faultsOf(*spec, {QSizeF(preset.pixels) / preset.scale, Typography::Slide, 1},
                                 narrow && (number == 8 || number == 11)))
                            faults << QStringLiteral("%1, kind %2, log %3: %4")
                                          .arg(QLatin1String(preset.name))
                                          .arg(int(kind))
                                          .arg(log)
                                          .arg(fault);
                    }
                    for (const QSizeF size : {QSizeF(680, 520), QSizeF(1000, 600), QSizeF(1640, 880)})
                        for (const QString &fault : faultsOf(*spec, {size, Typography::Window, 1}, number == 11))
                            faults << QStringLiteral("window %1, kind %2, log %3: %4")
                                          .arg(size.width())
                                          .arg(int(kind))
                                          .arg(log)
                                          .arg(fault);
                }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 12).join(u'\n')));
    }

    void theSameBytes()
    {
        const std::vector<Case> all = cases();
        for (const std::size_t number : {0UL, 2UL})
            for (const HistoryKind kind : {HistoryKind::Line, HistoryKind::Candles}) {
                const ChartPlan one = plan(all[number], kind, LanguageId::English, false);
                const ChartPlan two = plan(cases()[number], kind, LanguageId::English, false);
                QVERIFY(one && two);
                QCOMPARE(*renderPng(*one, {}), *renderPng(*two, {}));
                QCOMPARE(*renderSvg(*one, {}), *renderSvg(*two, {}));
                QCOMPARE(*renderPdf(*one, {}), *renderPdf(*two, {}));
            }
    }
};

QTEST_MAIN(TestHistoryPictures)
#include "tst_historypictures.moc"

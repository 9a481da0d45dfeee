// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the pictures of an event study at every size, in both languages, with ordinary, extreme and crowded data.
#include "core/marketfixture.h"

#include "core/charts/chartplan.h"
#include "core/charts/studyvalues.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/pictures.h"
#include "ui/panels/evidencerows.h"

#include <QDir>
#include <QRawFont>
#include <QTest>

using namespace tenbin;

namespace {

const QString chart = QStringLiteral("market.event-study");

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

/// Data of one row.
struct Case {
    const char *name;
    double surprise = 0.009;
    StudySettings settings = {};
    double wildness = 1; ///< factor on every return of the share
    bool warned = false; ///< every warning at once
};

std::vector<Case> cases()
{
    constexpr StudyVariance residual = StudyVariance::Residual;
    return {
        {"ordinary day"},
        {"clearly worse", -0.09},
        {"market-adjusted", 0.05, {.model = StudyModel::MarketAdjusted, .returns = StudyReturns::Simple, .variance = residual}},
        {"mean-adjusted", -0.02, {.model = StudyModel::MeanAdjusted}},
        {"one day", 0.009, {.from = 0, .to = 0}},
        {"two days", 0.009, {.from = 0, .to = 1}},
        {"forty-one days", 0.009, {.gap = 20, .from = -20, .to = 20}},
        {"a hundred days", 0.009, {.estimation = 60, .gap = 60, .from = -60, .to = 60}},
        {"wild", 0.9, {}, 40},
        {"asleep", 0.00004, {}, 0.0005},
        {"all warnings", 0.009, {.estimation = 20, .gap = 10, .from = -5, .to = 90}, 1, true},
    };
}

SyntheticMarket marketOf(const Case &wanted)
{
    SyntheticMarket market = syntheticMarket(wanted.surprise);
    const std::vector<double> ordinary = market.share.close;
    for (std::size_t i = 1; i < ordinary.size() && wanted.wildness != 1; ++i)
        market.share.close[i] = market.share.close[i - 1] * std::exp(wanted.wildness * std::log(ordinary[i] / ordinary[i - 1]));
    if (wanted.warned) {
        const auto lost = static_cast<std::ptrdiff_t>(market.index.size() / 2 + 20);
        market.index.times.erase(market.index.times.begin() + lost);
        market.index.close.erase(market.index.close.begin() + lost);
        for (std::size_t i = 0; i < market.share.size(); ++i)
            market.share.close[i] *= market.share.times[i] < midnightOf(QDate(2025, 1, 23)) ? 2 : 1;
    }
    return market;
}

} // namespace

class MarketPicturesTest : public QObject {
    Q_OBJECT
private:
    Story m_story;
    FontMetrics m_metrics;

    [[nodiscard]] ChartPlan plan(const Case &wanted, LanguageId language) const
    {
        Story story = withPrices(m_story, marketOf(wanted));
        if (wanted.warned)
            story.market->date = QStringLiteral("2025-01-25"); // a Saturday
        ViewOptions options;
        options.language = Language::of(language);
        options.study = wanted.settings;
        return planChart(chart, story, evaluate(story, {}), options);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(loadChartFonts(), "BIZ UD fonts are missing");
        StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story.has_value());
        m_story = *std::move(reading.story);
    }

    void everySizeIsClean_data()
    {
        QTest::addColumn<int>("at");
        const std::vector<Case> all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void everySizeIsClean()
    {
        QFETCH(int, at);
        const Case wanted = cases()[static_cast<std::size_t>(at)];
        QStringList faults;
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            const ChartPlan planned = plan(wanted, language);
            QVERIFY2(planned.has_value(), planned ? "" : qPrintable(planned.error().reason));
            for (const NamedSize &size : allSizes()) {
                const QString where = Language::of(language).code() + u' ' + QString::fromUtf8(size.name) + u": "_qs;
                const auto layout = layoutChart(*planned, size.options, m_metrics);
                if (!layout) {
                    // Every warning at once, or very many days: small pictures are refused with the size that would do.
                    const bool small = size.name == "half-slide" || size.name == "square" || size.name == "audience";
                    if (!small || (!wanted.warned && planned->x.categories.size() < 60))
                        faults.append(where + u"does not fit: "_qs + layout.error().what);
                    continue;
                }
                for (const QString &fault : layoutFaults(*layout))
                    faults.append(where + fault);
                for (const QString &label : layout->unlabelled)
                    faults.append(where + u"no place for "_qs + label);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void noTofu()
    {
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            const ChartPlan planned = plan(cases().front(), language);
            QVERIFY(planned.has_value());
            const auto layout = layoutChart(*planned, allSizes().front().options, m_metrics);
            QVERIFY(layout.has_value());
            for (const bool bold : {false, true}) {
                const QRawFont face = QRawFont::fromFont(chartFont({24, bold}));
                for (const TextItem &item : layout->texts)
                    for (const QChar c : item.text)
                        QVERIFY2(c == QChar(0x00A0) || face.supportsCharacter(c), qPrintable(item.text));
            }
        }
    }

    void everyDayCanBeReached()
    {
        const ChartPlan planned = plan(cases().front(), LanguageId::English);
        QVERIFY(planned.has_value());
        const auto layout = layoutChart(*planned, allSizes().front().options, m_metrics);
        QVERIFY(layout.has_value());
        for (int k = -5; k <= 5; ++k) {
            for (const QString &id : {studyArId(k), studyCarId(-5, k)}) {
                const auto reached = [&](const Target &target) {
                    return planned->data.at(static_cast<std::size_t>(target.datum)).id == id;
                };
                QVERIFY2(std::any_of(layout->targets.begin(), layout->targets.end(), reached), qPrintable(id));
            }
        }
    }

    /// The panel's rows lead from a bar to the returns it is made of, and from these to closing prices.
    void evidenceLeadsOn()
    {
        const ChartPlan planned = plan(cases().front(), LanguageId::English);
        QVERIFY(planned.has_value());
        const Figures figures = evaluate(m_story, {});
        const auto rowsOf = [&](const QString &id) {
            std::vector<EvidenceRow> rows;
            for (const Datum &datum : planned->data) {
                if (datum.id != id)
                    continue;
                EvidenceSubject subject{datum.id, datum.label, datum.series, {}, {}, datum.value, datum.text, datum.source, {}};
                for (const DatumPart &part : datum.parts)
                    subject.parts.push_back({part.label, part.text, part.id});
                const Language english = Language::english();
                const Evidence evidence = evidenceOf(m_story, figures, {}, subject, english);
                for (const EvidenceBlockContent &block : evidenceBlocks(evidence, {}, english))
                    rows.insert(rows.end(), block.rows.begin(), block.rows.end());
            }
            return rows;
        };
        const auto leadsTo = [&](const QString &id, const QString &target) {
            const std::vector<EvidenceRow> rows = rowsOf(id);
            return std::any_of(rows.begin(), rows.end(),
                [&](const EvidenceRow &row) { return row.target == selectTarget + target && !row.right.isEmpty(); });
        };
        QVERIFY(leadsTo(studyArId(0), u"study:return:0"_qs));
        QVERIFY(leadsTo(studyArId(0), u"study:expected:0"_qs));
        QVERIFY(leadsTo(u"study:expected:0"_qs, u"study:beta"_qs));
        QVERIFY(leadsTo(u"study:beta"_qs, u"study:estimation:2025-01-07"_qs));
        const std::vector<EvidenceRow> ends = rowsOf(u"study:estimation:2025-01-07"_qs);
        QVERIFY(std::any_of(ends.begin(), ends.end(),
            [](const EvidenceRow &row) { return row.text == u"Close of 7 January 2025"_qs && row.target.isEmpty(); }));
        QVERIFY(std::any_of(ends.begin(), ends.end(), [](const EvidenceRow &row) { return row.text == u"Made-up prices"_qs; }));
    }

    /// Writes the pictures to look at into the folder PICTURES names.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("PICTURES");
        if (folder.isEmpty())
            QSKIP("PICTURES names no folder");
        for (const Case &wanted : cases())
            for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
                for (const Theme theme : {Theme::Light, Theme::Dark})
                    for (const bool slide : {true, false}) {
                        const ChartPlan planned = plan(wanted, language);
                        PictureOptions options;
                        options.theme = theme;
                        options.size = slide ? QSize(1920, 1080) : QSize(1000, 600);
                        options.typography = slide ? Typography::Slide : Typography::Window;
                        const Result<QByteArray> png = renderPng(*planned, options);
                        QVERIFY(png);
                        QFile file(QDir(folder).filePath(
                            QStringLiteral("%1.%2.%3.%4.png")
                                .arg(QString::fromUtf8(wanted.name).replace(u' ', u'-'),
                                    options.size.width() == 1920 ? u"slide"_qs : u"window"_qs, Language::of(language).code(),
                                    theme == Theme::Dark ? u"dark"_qs : u"light"_qs)));
                        QVERIFY(file.open(QIODevice::WriteOnly));
                        file.write(*png);
                    }
    }
};

QTEST_MAIN(MarketPicturesTest)
#include "tst_marketpictures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the pictures of a catalogue at every size, in both languages, with ordinary, extreme and crowded data.
#include "core/catalog/catalogreader.h"
#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/pictures.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace tenbin;

namespace {

const QString chart = QStringLiteral("models.cost-vs-size");

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
    all.push_back({"window", {{1000, 600}, Typography::Window, 1}});
    all.push_back({"window-large", {{1640, 880}, Typography::Window, 1}});
    all.push_back({"window-zoomed", {{1640, 880}, Typography::Window, 1.5}, true});
    return all;
}

CatalogueNumber numberOf(double exponent)
{
    const QString text = QString::number(std::pow(10, exponent), 'g', 6).replace(u"e+"_qs, u"e"_qs);
    return {text.toDouble(), text};
}

/// Costs and parameters spread evenly over these powers of ten.
std::shared_ptr<const Catalogue> spread(
    int count, double fromSize, double toSize, double fromCost, double toCost, const QString &name)
{
    QRandomGenerator random(11);
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->costYear = 2023;
    for (int i = 0; i < count; ++i) {
        CatalogueModel model;
        model.name = QStringLiteral("%1 %2").arg(name).arg(i);
        model.line = i + 2;
        model.parameters = numberOf(fromSize + (toSize - fromSize) * random.generateDouble());
        model.cost = numberOf(fromCost + (toCost - fromCost) * random.generateDouble());
        model.certainty = i % 7 == 0 ? CatalogueCertainty::Speculative : CatalogueCertainty::Likely;
        catalogue->models.push_back(model);
    }
    return catalogue;
}

} // namespace

class CataloguePicturesTest : public QObject {
    Q_OBJECT
private:
    Story m_story;
    FontMetrics m_metrics;

    [[nodiscard]] ChartPlan plan(const std::shared_ptr<const Catalogue> &catalogue, LanguageId language, bool log) const
    {
        Story story = m_story;
        DataLink link;
        link.role = DataRole::Catalogue;
        link.path = QStringLiteral("models.csv");
        link.source = {QStringLiteral("Epoch AI"), QStringLiteral("Epoch AI")};
        link.licence = {QStringLiteral("CC BY 4.0"), QStringLiteral("CC BY 4.0")};
        link.catalogue = catalogue;
        story.data.push_back(link);
        ViewOptions options;
        options.language = Language::of(language);
        options.logAxis = log;
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
        QTest::addColumn<std::shared_ptr<const Catalogue>>("catalogue");
        const QString longName =
            QStringLiteral("A Very Long Name Of A Model As Papers Give Them (Large, 24 layers, M=384 + HCP, tuned)");
        QTest::newRow("none can be drawn") << spread(0, 0, 0, 0, 0, QString());
        QTest::newRow("one") << spread(1, 9, 9.1, 6, 6.1, QStringLiteral("one"));
        QTest::newRow("ordinary") << spread(147, 7, 12.3, 2, 7.7, QStringLiteral("model"));
        QTest::newRow("thousands") << spread(3000, 4, 14, 0, 9, QStringLiteral("model"));
        QTest::newRow("long names") << spread(40, 7, 12, 2, 8, longName);
        QTest::newRow("forty powers of ten") << spread(200, -2, 30, -10, 30, QStringLiteral("x"));
        QTest::newRow("all in one place") << spread(200, 9, 9.001, 6, 6.001, QStringLiteral("same"));
    }

    void everySizeIsClean()
    {
        QFETCH(std::shared_ptr<const Catalogue>, catalogue);
        QStringList faults;
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            for (const bool log : {true, false}) {
                const ChartPlan planned = plan(catalogue, language, log);
                QVERIFY2(planned.has_value(), planned ? "" : qPrintable(planned.error().reason));
                for (const NamedSize &size : allSizes()) {
                    const QString where = Language::of(language).code() + (log ? u" log "_qs : u" linear "_qs)
                        + QString::fromUtf8(size.name) + u": "_qs;
                    const auto layout = layoutChart(*planned, size.options, m_metrics);
                    const bool crowded = size.name == "half-slide" && catalogue->models.size() > 1
                        && catalogue->models.front().name.startsWith(
                            u'x'); // ticks of thirty zeros: refused with the size that would do
                    if (!layout && crowded)
                        continue;
                    if (!layout) {
                        faults.append(where + u"does not fit: "_qs + layout.error().what);
                        continue;
                    }
                    for (const QString &fault : layoutFaults(*layout))
                        faults.append(where + fault);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// For looking at: TENBIN_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("TENBIN_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        const CatalogueReading read = readCatalogue(QStringLiteral("/work/shared/data/notable_models_epoch.csv"), {});
        QVERIFY(read.catalogue);
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            const ChartPlan planned = plan(std::make_shared<const Catalogue>(*read.catalogue), language, true);
            QVERIFY(planned);
            for (const Preset &preset : presets()) {
                for (const Theme theme : {Theme::Light, Theme::Dark}) {
                    PictureOptions options;
                    options.size = logicalSize(preset);
                    options.theme = theme;
                    const auto image = renderImage(*planned, options);
                    QVERIFY2(image, image ? "" : qPrintable(image.error().what));
                    QVERIFY(image->save(
                        QDir(folder).filePath(QStringLiteral("%1-%2-%3.png")
                                                  .arg(QString::fromLatin1(preset.name), Language::of(language).code(),
                                                      theme == Theme::Light ? u"light"_qs : u"dark"_qs))));
                }
            }
        }
    }
};

QTEST_MAIN(CataloguePicturesTest)
#include "tst_cataloguepictures.moc"

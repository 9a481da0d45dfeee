// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: models.cost-vs-size with a catalogue: which models it draws, what it says of the others, and its computed title.
#include "core/catalog/catalogreader.h"
#include "core/charts/table.h"
#include "golden.h"

#include <algorithm>
#include <set>

using namespace tenbin;
using namespace tenbin::test;

namespace {

const QString chart = QStringLiteral("models.cost-vs-size");
constexpr char epochFile[] = "/work/shared/data/notable_models_epoch.csv";

Story withCatalogue(const std::shared_ptr<const Catalogue> &catalogue)
{
    Story story = builtInStory();
    DataLink link;
    link.role = DataRole::Catalogue;
    link.path = QStringLiteral("models.csv");
    link.source = {QStringLiteral("一覧の出所"), QStringLiteral("Some list")};
    link.licence = {QStringLiteral("CC BY 4.0"), QStringLiteral("CC BY 4.0")};
    link.catalogue = catalogue;
    story.data.push_back(link);
    return story;
}

Story withRows(const QByteArray &rows, const QByteArray &cost = "Cost (2023 USD)")
{
    const CatalogueReading read = readCatalogueBytes("Model,Parameters," + cost + ",Confidence,Organization\n" + rows, {});
    return withCatalogue(read.catalogue ? std::make_shared<const Catalogue>(*read.catalogue) : nullptr);
}

ChartSpec shown(const Story &story, const CatalogueFilter &filter = {}, std::optional<bool> log = {},
    const Language &language = Language::english())
{
    ViewOptions options = viewIn(language);
    options.catalogue = filter;
    options.logAxis = log;
    return planned(chart, story, {}, options);
}

std::vector<const Datum *> catalogueData(const ChartSpec &spec)
{
    std::vector<const Datum *> data;
    for (const Datum &datum : spec.data) {
        if (datum.id.startsWith(QLatin1String("catalogue:")))
            data.push_back(&datum);
    }
    return data;
}

qsizetype pointsOf(const ChartSpec &spec)
{
    qsizetype points = 0;
    for (const CloudMark &cloud : marksOf<CloudMark>(spec))
        points += std::ssize(*cloud.points);
    for (const PointMark &point : marksOf<PointMark>(spec))
        points += point.datum >= 0 && spec.data[static_cast<std::size_t>(point.datum)].id.startsWith(QLatin1String("catalogue:"));
    return points;
}

QString accountOf(const ChartSpec &spec)
{
    for (const Datum &datum : spec.data) {
        if (datum.id == QLatin1String("catalogue-others"))
            return datum.text;
    }
    return {};
}

bool mentions(const ChartSpec &spec, const char *text)
{
    return spec.footer.caveats.join(u' ').contains(QString::fromUtf8(text));
}

} // namespace

class TestCatalogueChart : public QObject {
    Q_OBJECT
private slots:
    void noCatalogue()
    {
        const ChartSpec plain = planned(chart, builtInStory(), {}, viewIn(Language::english()));
        QCOMPARE(shown(withRows("no table")).title, plain.title); // nothing was read: the link alone changes nothing
        QVERIFY(marksOf<CloudMark>(plain).empty());
        QVERIFY(chartInfo(chart)->hasCatalogue);
    }

    void nothingToDraw()
    {
        const ChartSpec spec = shown(withRows("a,7B,\nb,,$5\nc,,\n"));
        QVERIFY(catalogueData(spec).empty());
        QVERIFY2(mentions(spec, "0 of its 3 models have both values"), qPrintable(spec.footer.caveats.join(u'\n')));
        QCOMPARE(accountOf(spec), QStringLiteral("no value: 1 with a cost only; 1 with parameters only; 1 with neither"));
        QVERIFY(!spec.title.contains(QStringLiteral("catalogue")));
        QVERIFY(specFaults(spec).isEmpty());
    }

    /// DeepSeek-V3 has 671 billion parameters.
    void cheaperIsExact()
    {
        Story story = builtInStory();
        for (Fact &fact : story.facts) {
            if (fact.id == QLatin1String("training.cost"))
                fact.checked->low = fact.checked->high = {QStringLiteral("5576000"), Rational(5576000)};
        }
        const QByteArray rows("exactly as dear,671000,5.576\n" // the same ratio, from other numbers
                              "a little cheaper,671000000000,5575999.999\n"
                              "a little dearer,671000000000,5576000.001\n"
                              "far cheaper,1e12,1\n"
                              "DeepSeek-V3,671e9,5000000\n"); // itself
        story.data = withRows(rows).data;
        const ChartSpec spec = planned(chart, story, scenarioOf(Basis::Checked), viewIn(Language::english()));
        QVERIFY2(spec.title.startsWith(QStringLiteral("2 of 5 catalogue models")), qPrintable(spec.title));
        QVERIFY2(shown(withRows("a,1,1000000\n")).title.startsWith(QStringLiteral("None of 1")), qPrintable(spec.title));
    }

    void valuesAndPoints()
    {
        const ChartSpec spec =
            shown(withRows("a,7B,$100,Confident,A\nb,8B,$200,Speculative,B\nc,9B,$300,Likely,\na,10B,$400,Unknown,\n"));
        QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
        const auto data = catalogueData(spec);
        QCOMPARE(data.size(), std::size_t(4));
        QCOMPARE(pointsOf(spec), 4);
        std::set<QString> ids;
        for (const Datum *datum : data) {
            ids.insert(datum->id);
            QCOMPARE(datum->source, QStringLiteral("Some list"));
            QVERIFY(!datum->parts.empty());
            QVERIFY(datum->note.contains(QStringLiteral("confidence")));
        }
        QCOMPARE(ids.size(), std::size_t(4));
        for (const CloudMark &cloud : marksOf<CloudMark>(spec)) {
            for (int i = 0; i < cloud.data; ++i) { // point and value are the same model
                const Datum &datum = spec.data[static_cast<std::size_t>(cloud.firstDatum + i)];
                QCOMPARE((*cloud.points)[static_cast<std::size_t>(i)].y, toDouble(datum.value->low));
                QCOMPARE(cloud.filled, !datum.note.contains(QStringLiteral("speculative")));
            }
        }
        QVERIFY(spec.footer.source.contains(QStringLiteral("Some list (CC BY 4.0)")));
        QVERIFY(mentions(spec, "2023"));
        QVERIFY(mentions(spec, "Hollow: speculative"));
        QVERIFY(toCsv(spec, Language::english()).contains("billion"));
        QVERIFY(!mentions(shown(withRows("a,7B,$100,Confident\n", "Cost")), "2023"));
    }

    void filters()
    {
        const Story story = withRows("alpha,7B,$100,Confident,\"A,B\"\nbeta,8B,$200,Speculative,B\ngamma,9B,,Likely,C\n");
        CatalogueFilter filter;
        filter.search = QStringLiteral("ALPHA");
        QCOMPARE(catalogueData(shown(story, filter)).size(), std::size_t(1));
        QVERIFY(accountOf(shown(story, filter)).contains(QStringLiteral("2 filtered out")));
        filter = {};
        filter.organisations = QStringList{QStringLiteral("B")};
        QCOMPARE(catalogueData(shown(story, filter)).size(), std::size_t(2));
        filter = {};
        filter.withoutSpeculative = true;
        QCOMPARE(catalogueData(shown(story, filter)).size(), std::size_t(1));
        QVERIFY(!mentions(shown(story, filter), "Hollow"));
        filter.search = QStringLiteral("nothing is called this");
        const ChartSpec none = shown(story, filter);
        QVERIFY(catalogueData(none).empty());
        QVERIFY(specFaults(none).isEmpty());
    }

    void extremes_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("smallest and largest") << QByteArray("a,1e-12,1e-30\nb,1e38,1e38\n");
        QTest::newRow("one") << QByteArray("a,1,1\n");
        QTest::newRow("all the same") << QByteArray("a,5,5\nb,5,5\nc,5,5\n");
        QTest::newRow("cost of zero") << QByteArray("a,5,0\nb,6,1\n");
        QTest::newRow("all speculative") << QByteArray("a,5B,5,Speculative\nb,6B,1,Speculative\n");
    }
    void extremes()
    {
        QFETCH(QByteArray, rows);
        for (const Language &language : {Language::english(), Language::japanese()}) {
            for (const bool log : {true, false}) {
                const ChartSpec spec = shown(withRows(rows), {}, log, language);
                QVERIFY2(!spec.title.isEmpty(), qPrintable(spec.subtitle));
                QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
                QVERIFY(std::isfinite(spec.x.low) && std::isfinite(spec.y.high));
            }
        }
    }

    void zeroIsAccountedFor()
    {
        const Story story = withRows("a,5,0\nb,6,1\n");
        QVERIFY(accountOf(shown(story)).contains(QStringLiteral("1 cost nothing")));
        QCOMPARE(catalogueData(shown(story)).size(), std::size_t(1));
        QCOMPARE(catalogueData(shown(story, {}, false)).size(), std::size_t(2));
    }

    void manyModels()
    {
        auto catalogue = std::make_shared<Catalogue>();
        for (int i = 0; i < 5000; ++i) {
            CatalogueModel model;
            model.name = QStringLiteral("m%1").arg(i);
            model.line = i + 2;
            model.parameters = CatalogueNumber{1e6 + i, QString::number(1'000'000 + i)};
            model.cost = CatalogueNumber{1e3 + i, QString::number(1000 + i)};
            model.certainty = i % 2 == 0 ? CatalogueCertainty::Speculative : CatalogueCertainty::Confident;
            catalogue->models.push_back(model);
        }
        const ChartSpec spec = shown(withCatalogue(catalogue));
        QCOMPARE(pointsOf(spec), 5000);
        QCOMPARE(catalogueData(spec).size(), std::size_t(2000));
        QVERIFY(accountOf(spec).contains(QStringLiteral("3,000 drawn, but too many")));
        QVERIFY(specFaults(spec).isEmpty());
    }

    void wholeEpochFile()
    {
        if (!QFile::exists(QString::fromLatin1(epochFile)))
            QSKIP("the file is not here");
        const CatalogueReading read = readCatalogue(QString::fromLatin1(epochFile), {});
        const ChartSpec spec = shown(withCatalogue(std::make_shared<const Catalogue>(*read.catalogue)));
        QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
        QCOMPARE(pointsOf(spec), 147);
        QCOMPARE(catalogueData(spec).size(), std::size_t(147));
        QVERIFY2(mentions(spec, "147 of its 1,892 models have both values"), qPrintable(spec.footer.caveats.join(u'\n')));
        QCOMPARE(accountOf(spec), QStringLiteral("no value: 13 with a cost only; 1,128 with parameters only; 604 with neither"));
        qInfo("%s", qPrintable(spec.title));
    }
};

QTEST_GUILESS_MAIN(TestCatalogueChart)
#include "tst_cataloguechart.moc"

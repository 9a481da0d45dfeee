// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the view of a chart as JSON, as it was written and as somebody else may have written it.
#include "core/charts/viewfile.h"

#include <QTest>

using namespace tenbin;

namespace {

ChartViewRecord everything()
{
    ChartViewRecord view;
    view.chart = QStringLiteral("models.benchmarks");
    view.options.language = Language::japanese();
    view.options.logAxis = false;
    view.options.parameters = ParameterKind::Active;
    view.options.models = QStringList{QStringLiteral("b"), QStringLiteral("a")};
    view.options.order = BenchmarkOrder::ByName;
    view.options.table = BenchmarkTable::OpenEnded;
    view.options.figure = QStringLiteral("training.ratio");
    view.options.swing = SwingKind::TenPercent;
    view.options.history = {HistoryKind::Candles, QStringLiteral("2025-01-02"), QStringLiteral("2025-01-24T15:30")};
    view.options.study = {StudyModel::MeanAdjusted, StudyReturns::Simple, StudyVariance::Residual, 60, 20, -15, 3};
    view.options.catalogue = {QStringLiteral("llama"), QStringList{QStringLiteral("Meta AI")},
        QStringList{QStringLiteral("Language"), QStringLiteral("Vision")}, 2020, 2024, true, true};
    view.theme = Theme::Contrast;
    view.size = QSize(1528, 1080);
    view.scale = 3508.0 / 1528;
    view.millimetres = QSizeF(297, 210.5);
    view.transparent = true;
    return view;
}

} // namespace

class TestViewFile : public QObject {
    Q_OBJECT
private slots:
    void none_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no chart") << QByteArray("{}");
        QTest::newRow("chart is a number") << QByteArray(R"({"chart": 1})");
        QTest::newRow("chart of another version") << QByteArray(R"({"chart": "market.moon"})");
        QTest::newRow("nested") << QByteArray(5000, '[');
    }

    void none()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readView(json));
    }

    void onlyTheChart()
    {
        const auto view = readView(R"({"chart": "spending.growth", "unknown": {"a": 1}})");
        QVERIFY(view);
        ChartViewRecord plain;
        plain.chart = QStringLiteral("spending.growth");
        QCOMPARE(writeView(*view), writeView(plain));
    }

    void everythingComesBack()
    {
        const auto view = readView(writeView(everything()));
        QVERIFY(view);
        QCOMPARE(view->chart, everything().chart);
        QCOMPARE(view->options.language.id(), LanguageId::Japanese);
        QCOMPARE(view->options.logAxis, std::optional(false));
        QCOMPARE(view->options.parameters, ParameterKind::Active);
        QCOMPARE(view->options.models, everything().options.models);
        QCOMPARE(view->options.order, BenchmarkOrder::ByName);
        QCOMPARE(view->options.table, std::optional(BenchmarkTable::OpenEnded));
        QCOMPARE(view->options.figure, everything().options.figure);
        QCOMPARE(view->options.swing, SwingKind::TenPercent);
        QCOMPARE(view->options.history, everything().options.history);
        QCOMPARE(view->options.study, everything().options.study);
        QCOMPARE(view->options.catalogue, everything().options.catalogue);
        QCOMPARE(view->theme, Theme::Contrast);
        QCOMPARE(view->size, everything().size);
        QCOMPARE(view->scale, everything().scale); // to the last bit: the pixels hang on it
        QCOMPARE(view->millimetres, everything().millimetres);
        QVERIFY(view->transparent);
        QCOMPARE(writeView(*view), writeView(everything()));
    }

    void eachWordComesBack()
    {
        for (const ChartInfo &info : chartList()) {
            ChartViewRecord view = everything();
            view.chart = info.id;
            QCOMPARE(readView(writeView(view))->chart, info.id);
        }
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
            ChartViewRecord view = everything();
            view.theme = theme;
            QCOMPARE(readView(writeView(view))->theme, theme);
        }
        for (const BenchmarkOrder order : {BenchmarkOrder::ByGap, BenchmarkOrder::AsPublished, BenchmarkOrder::ByName}) {
            ChartViewRecord view = everything();
            view.options.order = order;
            QCOMPARE(readView(writeView(view))->options.order, order);
        }
        for (const BenchmarkTable table : {BenchmarkTable::Base, BenchmarkTable::Chat, BenchmarkTable::OpenEnded}) {
            ChartViewRecord view = everything();
            view.options.table = table;
            QCOMPARE(readView(writeView(view))->options.table, std::optional(table));
        }
        for (const ParameterKind kind : {ParameterKind::Both, ParameterKind::Total, ParameterKind::Active}) {
            ChartViewRecord view = everything();
            view.options.parameters = kind;
            QCOMPARE(readView(writeView(view))->options.parameters, kind);
        }
    }

    /// What programs of before know nothing of is written only where it says something.
    void ownSettingsAreLeftOut()
    {
        ChartViewRecord view;
        view.chart = QStringLiteral("market.day");
        const QByteArray json = writeView(view);
        for (const char *key : {"history", "study", "catalogue"})
            QVERIFY2(!json.contains(key), json.constData());
    }

    void outOfBounds_data()
    {
        QTest::addColumn<QByteArray>("more");
        const auto row = [](const char *name, const QByteArray &more) { QTest::newRow(name) << more; };
        row("size zero", R"("size": [0, 100])");
        row("size negative", R"("size": [-5, 100])");
        row("size far too large", R"("size": [1e300, 100])");
        row("size below one", R"("size": [0.1, 100])");
        row("size of three", R"("size": [100, 100, 100])");
        row("size is a text", R"("size": "100x100")");
        row("scale zero", R"("scale": 0)");
        row("scale negative", R"("scale": -1)");
        row("scale far too large", R"("scale": 1e9)");
        row("page negative", R"("millimetres": [-1, 5])");
        row("page is huge", R"("millimetres": [1e9, 5])");
        row("theme", R"("theme": "neon")");
        row("language", R"("language": "xx")");
        row("transparent", R"("transparent": "yes")");
        row("options is a list", R"("options": [1])");
        row("options of other kinds",
            R"("options": {"logAxis": 1, "models": {"a": 1}, "order": 5, "table": "x", "figure": [], "swing": null})");
        row("history of other kinds", R"("options": {"history": {"kind": "pie", "from": 5, "to": []}})");
        row("history is a list", R"("options": {"history": [1]})");
        row("history with long dates",
            QByteArray("\"options\": {\"history\": {\"from\": \"") + QByteArray(100, '1') + QByteArray("\"}}"));
        row("study too short", R"("options": {"study": {"estimation": 2}})");
        row("study far too long", R"("options": {"study": {"estimation": 2000000000}})");
        row("study with a negative gap", R"("options": {"study": {"gap": -1, "from": 0}})");
        row("study window before its gap", R"("options": {"study": {"gap": 3, "from": -4}})");
        row("study window that ends before it begins", R"("options": {"study": {"to": -1}})");
        row("study of the least numbers", R"("options": {"study": {"from": -2147483648}})");
        row("study with other words", R"("options": {"study": {"model": "x", "returns": 1, "variance": null}})");
        row("catalogue of other kinds",
            R"("options": {"catalogue": {"search": 1, "organisations": {}, "domains": [1, null, ""], "yearFrom": "x", "openOnly": 1}})");
        row("catalogue of no year", R"("options": {"catalogue": {"yearFrom": -5, "yearTo": 10000}})");
        row("models are numbers", R"("options": {"models": [1, null, [], ""]})");
    }

    void outOfBounds()
    {
        QFETCH(QByteArray, more);
        const auto view = readView(R"({"chart": "spending.growth", )" + more + '}');
        QVERIFY(view);
        ChartViewRecord plain;
        plain.chart = QStringLiteral("spending.growth");
        QCOMPARE(writeView(*view), writeView(plain));
    }

    void longListsAreCut()
    {
        ChartViewRecord view = everything();
        view.options.models = QStringList(5000, QStringLiteral("a"));
        view.options.figure = QString(5000, u'a');
        view.options.catalogue.organisations = QStringList(5000, QStringLiteral("a"));
        view.options.catalogue.search = QString(5000, u'a');
        const auto read = readView(writeView(view));
        QCOMPARE(read->options.models.size(), 1000);
        QCOMPARE(read->options.figure, QString());
        QCOMPARE(read->options.catalogue.organisations.size(), 1000);
        QCOMPARE(read->options.catalogue.search, QString());
    }
};

QTEST_GUILESS_MAIN(TestViewFile)
#include "tst_viewfile.moc"

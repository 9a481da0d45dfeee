// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what can be found in a story, and by which words.
#include "ui/models/findmodel.h"

#include "core/story/storyreader.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tenbin;

namespace {

std::vector<FindEntry> sample()
{
    return {{FindEntry::Kind::Chart, QStringLiteral("Café growth"), QStringLiteral("rises by half"), QStringLiteral("column"),
                QStringLiteral("spending.growth"), {}},
        {FindEntry::Kind::Value, QStringLiteral("予算６００億"), QStringLiteral("ガイダンス"), {},
            QStringLiteral("spending.growth"), QStringLiteral("budget.new")},
        {FindEntry::Kind::Term, QStringLiteral("Active parameter"), QStringLiteral("One in use"), {}, {}, {}}};
}

std::vector<FindEntry> builtIn(const Story &story, const Language &language)
{
    const Figures figures = evaluate(story, {});
    std::vector<ChartPlan> plans;
    ViewOptions options;
    options.language = language;
    for (const ChartInfo &info : chartList())
        plans.push_back(planChart(info.id, story, figures, options));
    return findEntries(story, figures, language, plans);
}

} // namespace

class TestFindModel final : public QObject {
    Q_OBJECT
private slots:
    void nothingToFind()
    {
        FindModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(QStringLiteral("x"));
        QCOMPARE(model.rowCount(), 0);
        model.setEntries(sample());
        QCOMPARE(model.rowCount(), 0);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 0);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("texts");
        const QString cafe = QStringLiteral("Café growth");
        const QString budget = QStringLiteral("予算６００億");
        const QString term = QStringLiteral("Active parameter");
        QTest::newRow("case") << QStringLiteral("CAFÉ") << QStringList{cafe};
        QTest::newRow("accent") << QStringLiteral("cafe") << QStringList{cafe};
        QTest::newRow("width") << QStringLiteral("600") << QStringList{budget};
        QTest::newRow("wide query") << QStringLiteral("ｃａｆｅ") << QStringList{cafe};
        QTest::newRow("half-width kana") << QStringLiteral("ｶﾞｲﾀﾞﾝｽ") << QStringList{budget};
        QTest::newRow("voicing matters") << QStringLiteral("カイタンス") << QStringList{};
        QTest::newRow("every word") << QStringLiteral("half growth") << QStringList{cafe};
        QTest::newRow("one word missing") << QStringLiteral("half nothing") << QStringList{};
        QTest::newRow("wide space") << QStringLiteral("half　growth") << QStringList{cafe};
        QTest::newRow("detail") << QStringLiteral("in use") << QStringList{term};
        QTest::newRow("other words") << QStringLiteral("column") << QStringList{cafe};
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, texts);
        FindModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(sample());
        model.setQuery(query);
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row).data().toString();
        QCOMPARE(found, texts);
    }

    void hitsSayWhereToGo()
    {
        FindModel model;
        model.setEntries(sample());
        model.setQuery(QStringLiteral("予算"));
        QCOMPARE(model.index(0).data(FindModel::ChartRole).toString(), QStringLiteral("spending.growth"));
        QCOMPARE(model.index(0).data(FindModel::DatumRole).toString(), QStringLiteral("budget.new"));
    }

    void hitsAreBounded()
    {
        FindModel model;
        model.setEntries(std::vector<FindEntry>(maxFindHits + 50, sample().front()));
        model.setQuery(QStringLiteral("growth"));
        QCOMPARE(model.rowCount(), maxFindHits);
    }

    void builtInStory()
    {
        const StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story);
        for (const Language &language : {Language::english(), Language::japanese()}) {
            const std::vector<FindEntry> entries = builtIn(*reading.story, language);
            const auto count = [&](FindEntry::Kind kind) {
                return static_cast<std::size_t>(std::count_if(
                    entries.cbegin(), entries.cend(), [kind](const FindEntry &entry) { return entry.kind == kind; }));
            };
            QCOMPARE(count(FindEntry::Kind::Chart), chartList().size());
            QCOMPARE(count(FindEntry::Kind::Term), reading.story->terms.size());
            for (const Fact &fact : reading.story->facts) {
                const bool found = std::any_of(entries.cbegin(), entries.cend(),
                    [&](const FindEntry &entry) { return entry.datum == fact.id || entry.words.contains(fact.id); });
                QVERIFY2(found, qPrintable(fact.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFindModel)
#include "tst_findmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: which words of a chart's title stand for which of its values.
#include "core/charts/titleparts.h"

#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"

#include <QTest>

using namespace tenbin;

namespace {

ChartSpec specOf(const QString &title, const QStringList &texts)
{
    ChartSpec spec;
    spec.title = title;
    for (const QString &text : texts) {
        Datum datum;
        datum.text = text;
        datum.value = Quantity::point(Rational(1));
        spec.data.push_back(datum);
    }
    return spec;
}

} // namespace

class TestTitleParts final : public QObject {
    Q_OBJECT
private slots:
    void emptySpec()
    {
        QVERIFY(titleParts({}).empty());
        QCOMPARE(subjectOf({}), -1);
    }

    void parts_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QList<int>>("data");
        const auto row = [](const char *name, const QString &title, const QStringList &texts, const QList<int> &data) {
            QTest::newRow(name) << title << texts << data;
        };
        row("sign in the verb", QStringLiteral("Spending would grow 50–71%"),
            {QStringLiteral("$60 billion"), QStringLiteral("+50–71%")}, {1});
        row("inside a longer number", QStringLiteral("It grew 150%"), {QStringLiteral("50%")}, {});
        row("after a point", QStringLiteral("It grew 0.50%"), {QStringLiteral("50%")}, {});
        row("before a digit", QStringLiteral("1.731 more"), {QStringLiteral("1.73")}, {});
        row("in the name of a model", QStringLiteral("Llama 3.1 405B and DeepSeek-V3"),
            {QStringLiteral("3.1"), QStringLiteral("+3"), QStringLiteral("3")}, {0});
        row("a bare count", QStringLiteral("45 of 56"), {QStringLiteral("45")}, {});
        row("two, in their order", QStringLiteral("From $2 to $3"), {QStringLiteral("$3"), QStringLiteral("$2")}, {1, 0});
        row("the longer one", QStringLiteral("About $60–65 billion"),
            {QStringLiteral("65 billion"), QStringLiteral("$60–65 billion")}, {1});
        row("the first of two alike", QStringLiteral("About $3"), {QStringLiteral("$3"), QStringLiteral("$3")}, {0});
        row("words are no numbers", QStringLiteral("no value here"), {QStringLiteral("no value")}, {});
    }

    void parts()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, texts);
        QList<int> data;
        for (const TitlePart &part : titleParts(specOf(title, texts)))
            data << part.datum;
        QTEST(data, "data");
    }

    void withoutAPartTheFirstValueIsTheSubject()
    {
        QCOMPARE(subjectOf(specOf(QStringLiteral("Nothing here"), {QStringLiteral("5"), QStringLiteral("6")})), 0);
    }

    void everyChartHasASubjectThatIsThere()
    {
        const StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story);
        const Figures figures = evaluate(*reading.story, {});
        int withParts = 0;
        for (const LanguageId id : {LanguageId::Japanese, LanguageId::English}) {
            for (const ChartInfo &info : chartList()) {
                ViewOptions options;
                options.language = Language::of(id);
                const ChartPlan plan = planChart(info.id, *reading.story, figures, options);
                if (!plan)
                    continue;
                QVERIFY2(subjectOf(*plan) >= 0 && subjectOf(*plan) < static_cast<int>(plan->data.size()), qPrintable(info.id));
                for (const TitlePart &part : plan->titleParts)
                    QVERIFY(plan->title.contains(part.text));
                withParts += !plan->titleParts.empty();
            }
        }
        QVERIFY2(withParts >= 6, qPrintable(QString::number(withParts)));
    }
};

QTEST_GUILESS_MAIN(TestTitleParts)
#include "tst_titleparts.moc"

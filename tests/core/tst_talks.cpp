// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the talks of the built-in stories: every step shows its chart, every value it names is there, all is in both languages.
#include "core/charts/stepview.h"
#include "core/story/storyreader.h"

#include "core/storyfiles.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

bool hasDatum(const ChartSpec &spec, const QString &id)
{
    return std::any_of(spec.data.begin(), spec.data.end(), [&id](const Datum &datum) { return datum.id == id; });
}

QStringList namedValues(const Step &step)
{
    QStringList ids;
    for (const QStringList &group : step.reveal)
        ids += group;
    if (!step.view.focus.isEmpty())
        ids += step.view.focus;
    return ids;
}

/// "8.31ドル", "$60–65 billion": digits with what may stand inside a number.
QStringList numbersOf(const QString &text)
{
    static const QRegularExpression number(u"[0-9][0-9,]*(\\.[0-9]+)?"_s);
    QStringList found;
    for (auto each = number.globalMatch(text); each.hasNext();)
        found += each.next().captured().remove(u',');
    return found;
}

} // namespace

class TestTalks final : public QObject {
    Q_OBJECT
private:
    std::vector<Story> m_stories;

    void eachStep()
    {
        QTest::addColumn<int>("story");
        QTest::addColumn<int>("step");
        for (std::size_t story = 0; story < m_stories.size(); ++story) {
            for (std::size_t step = 0; step < m_stories[story].steps.size(); ++step)
                QTest::addRow("%s %s", qPrintable(m_stories[story].id), qPrintable(m_stories[story].steps[step].id))
                    << static_cast<int>(story) << static_cast<int>(step);
        }
    }

    [[nodiscard]] const Story &story(int index) const { return m_stories[static_cast<std::size_t>(index)]; }

private slots:
    void initTestCase()
    {
        for (const BuiltInStory &each : builtInStories()) {
            StoryReading reading = readBuiltInStory(each.id);
            QCOMPARE(test::problemLines(reading.problems), QStringList());
            QVERIFY(reading.story);
            m_stories.push_back(std::move(*reading.story));
        }
        QCOMPARE(m_stories.size(), std::size_t(2));
    }

    void length()
    {
        for (const Story &each : m_stories) {
            const auto isMain = [](const Step &step) { return !step.backup && !step.hidden; };
            const auto count = std::count_if(each.steps.begin(), each.steps.end(), isMain);
            QVERIFY2(count >= 8 && count <= 12, qPrintable(each.id));
            QVERIFY(count < static_cast<std::ptrdiff_t>(each.steps.size())); // something stands behind the end
            QVERIFY(std::is_partitioned(each.steps.begin(), each.steps.end(), isMain));
            int seconds = 0;
            QSet<QString> ids;
            for (const Step &step : each.steps) {
                seconds += isMain(step) ? step.seconds : 0;
                ids.insert(step.id);
            }
            QVERIFY2(seconds >= 6 * 60 && seconds <= 10 * 60, qPrintable(QString::number(seconds)));
            QCOMPARE(ids.size(), qsizetype(each.steps.size()));
        }
    }

    void plans_data() { eachStep(); }

    void plans()
    {
        QFETCH(int, story);
        QFETCH(int, step);
        const Story &told = this->story(story);
        const Step &shown = told.steps[static_cast<std::size_t>(step)];
        QVERIFY2(chartInfo(shown.chart), qPrintable(shown.chart));
        for (const Basis basis : {Basis::Article, Basis::Checked}) {
            Scenario base;
            base.basis = basis;
            const Figures figures = evaluate(told, scenarioOf(shown.view, base));
            for (const Language &language : {Language::english(), Language::japanese()}) {
                const ChartPlan plan = planChart(shown.chart, told, figures, optionsOf(shown, language));
                QVERIFY(plan);
                for (const QString &id : namedValues(shown))
                    QVERIFY2(hasDatum(*plan, id), qPrintable(id));
            }
        }
    }

    void words_data() { eachStep(); }

    void words()
    {
        QFETCH(int, story);
        QFETCH(int, step);
        const Step &shown = this->story(story).steps[static_cast<std::size_t>(step)];
        for (const QString &text : {shown.title.ja, shown.title.en, shown.notes.ja, shown.notes.en})
            QVERIFY(!text.trimmed().isEmpty());
        QVERIFY(shown.title.ja.size() <= 20 && shown.title.en.size() <= 40);
        QVERIFY(shown.notes.ja.size() <= 260 && shown.notes.en.size() <= 420); // readable at a glance
        QVERIFY(shown.seconds >= 30);
        QVERIFY(shown.view.basis && shown.view.pairing && shown.view.rounding); // whatever the window shows
        const QStringList values = namedValues(shown);
        const qsizetype focus = shown.view.focus.isEmpty() ? 0 : 1;
        QCOMPARE(QSet<QString>(values.begin(), values.end() - focus).size(), values.size() - focus); // nothing comes twice
    }

    /// Whatever number is said in one language is said in the other: 億 and billion differ by a factor of ten only.
    void sameNumbersInBothLanguages_data() { eachStep(); }

    void sameNumbersInBothLanguages()
    {
        QFETCH(int, story);
        QFETCH(int, step);
        const Step &shown = this->story(story).steps[static_cast<std::size_t>(step)];
        const auto digits = [](const QString &text) {
            QSet<QString> found;
            for (QString number : numbersOf(text)) {
                number.remove(u'.');
                static const QRegularExpression zeros(u"^0+|0+$"_s);
                if (number.remove(zeros).size() > 1) // years, days and "two" are written differently
                    found.insert(number);
            }
            return found;
        };
        const QSet<QString> ja = digits(shown.notes.ja);
        const QSet<QString> en = digits(shown.notes.en);
        QVERIFY2(ja == en, qPrintable(QStringList((ja - en).values() + (en - ja).values()).join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestTalks)
#include "tst_talks.moc"

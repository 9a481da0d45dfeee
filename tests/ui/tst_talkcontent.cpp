// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what the steps of a talk show: their own values, what-if values over them, charts as steps, answers to questions.
#include "ui/present/mainfigures.h"
#include "ui/present/questions.h"
#include "ui/present/talkcontent.h"

#include "core/story/storyreader.h"

#include <algorithm>

#include <QTest>

using namespace tenbin;

namespace {

const QString growth = QStringLiteral("spending.growth");
const QString history = QStringLiteral("spending.history");

Step step(const QString &id, const QString &chart)
{
    Step made;
    made.id = id;
    made.chart = chart;
    return made;
}

/// The first built-in story with these steps.
std::shared_ptr<const Story> story(std::vector<Step> steps)
{
    auto made = std::make_shared<Story>(*readBuiltInStory().story);
    made->steps = std::move(steps);
    return made;
}

std::vector<Step> twoBases()
{
    Step article = step(QStringLiteral("a"), growth);
    article.view.basis = Basis::Article;
    Step checked = step(QStringLiteral("b"), growth);
    checked.view.basis = Basis::Checked;
    return {article, checked, step(QStringLiteral("c"), history)};
}

ViewOptions noOptions(const QString &)
{
    return {};
}

TalkContent content(std::vector<Step> steps, const Scenario &reader = {})
{
    return {story(std::move(steps)), reader, Language::english()};
}

} // namespace

class TestTalkContent final : public QObject {
    Q_OBJECT
private slots:
    void noStepsNoContent()
    {
        const TalkContent empty = content({});
        QCOMPARE(empty.stepCount(), 0);
        QCOMPARE(empty.stepWithChart(growth, 0), -1);
        QCOMPARE(empty.stepWithId(QStringLiteral("a"), 3), -1);
        QVERIFY(talkQuestions(empty, 0).empty());
    }

    void aStoryWithoutStepsShowsItsCharts()
    {
        const auto bare = story({});
        const auto made = talkStory(bare, evaluate(*bare, {}), noOptions);
        QVERIFY(made->steps.size() >= 10);
        QCOMPARE(made->steps.front().chart, chartList().front().id);
        QVERIFY(!made->steps.front().view.basis); // the reader's switches go on to count
        Step hidden = step(QStringLiteral("h"), growth);
        hidden.hidden = true;
        const auto onlyHidden = story({hidden});
        QVERIFY(talkStory(onlyHidden, evaluate(*onlyHidden, {}), noOptions)->steps.size() >= 10);
        const auto own = story(twoBases());
        QCOMPARE(talkStory(own, evaluate(*own, {}), noOptions), own);
    }

    void eachStepHasItsOwnValues()
    {
        const TalkContent talk = content(twoBases());
        QCOMPARE(talk.figures(0).scenario().basis, Basis::Article);
        QCOMPARE(talk.figures(1).scenario().basis, Basis::Checked);
        QVERIFY(talk.chart(0)->title != talk.chart(1)->title);
        QCOMPARE(&talk.figures(0), &talk.figures(2)); // the same values, worked out once
    }

    void whatTheReaderChangesShowsInEveryStep()
    {
        Scenario reader;
        TalkContent talk = content(twoBases(), reader);
        const QString before = talk.chart(0)->title;
        const QString fact = talk.story().spending->next;
        reader.overrides.insert(fact, {Rational(70000000000LL), Rational(70000000000LL)});
        talk.update(story(twoBases()), reader, Language::english());
        QVERIFY(talk.figures(0).scenario().overrides.contains(fact));
        QVERIFY(talk.chart(0)->title != before);
        talk.update(story(twoBases()), {}, Language::english());
        QCOMPARE(talk.chart(0)->title, before);
    }

    void aStepsOwnWhatIfYieldsToTheReaders()
    {
        std::vector<Step> steps = twoBases();
        const QString fact = story({})->spending->next;
        const Printed eighty{QStringLiteral("80e9"), Rational(80000000000LL)};
        steps.front().view.settings.push_back({fact, eighty, eighty, false});
        TalkContent talk = content(steps);
        QCOMPARE(talk.figures(0).scenario().overrides.value(fact).low, eighty.value);
        Scenario reader;
        reader.overrides.insert(fact, {Rational(70000000000LL), Rational(70000000000LL)});
        talk.update(story(steps), reader, Language::english());
        QCOMPARE(talk.figures(0).scenario().overrides.value(fact).low, Rational(70000000000LL));
    }

    void wordsFollowTheLanguage()
    {
        TalkContent talk = content(twoBases());
        const QString english = talk.chart(0)->title;
        talk.update(story(twoBases()), {}, Language::japanese());
        QVERIFY(talk.chart(0)->title != english);
        QCOMPARE(talk.title(0), chartName(growth, Language::japanese()));
    }

    void stepsAreFoundByIdElseByPlace()
    {
        const TalkContent talk = content(twoBases());
        QCOMPARE(talk.stepWithId(QStringLiteral("b"), 0), 1);
        QCOMPARE(talk.stepWithId(QStringLiteral("gone"), 1), 1);
        QCOMPARE(talk.stepWithId(QStringLiteral("gone"), 99), 2);
        QCOMPARE(talk.stepWithId({}, -4), 0);
        QCOMPARE(talk.stepWithChart(growth, 1), 1);
        QCOMPARE(talk.stepWithChart(growth, 2), 0);
        QCOMPARE(talk.stepWithChart(QStringLiteral("market.day"), 0), -1);
    }

    void revealsAreNamed()
    {
        std::vector<Step> steps = twoBases();
        const TalkContent plain = content(steps);
        const Datum &first = plain.chart(0)->data.front();
        steps.front().reveal = {{first.id}, {QStringLiteral("no.such.value")}};
        const QStringList words = content(steps).reveals(0);
        QCOMPARE(words.size(), 2);
        QCOMPARE(words.front(), first.label);
        QVERIFY(!words.back().isEmpty());
    }

    void mainFiguresSayWhoSaysSo()
    {
        const TalkContent talk = content(twoBases());
        const std::vector<MainFigure> figures = mainFigures(*talk.chart(0), talk.story(), talk.figures(0), talk.language());
        QVERIFY(!figures.empty());
        QVERIFY(static_cast<int>(figures.size()) <= mostMainFigures);
        QStringList ids;
        for (const MainFigure &figure : figures) {
            QVERIFY(!ids.contains(figure.id));
            ids.append(figure.id);
            QVERIFY2(!figure.value.isEmpty() && !figure.source.isEmpty(), qPrintable(figure.id));
        }
        QCOMPARE(figures.front().id, talk.story().spending->growth); // what the title is about
        QCOMPARE(figures.front().voice, Voice::Article);
        QVERIFY(mainFigures({}, talk.story(), talk.figures(0), talk.language()).empty());
    }

    void answersToQuestions_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("known");
        const auto told = story({});
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("unknown") << QStringLiteral("no.such.thing") << false;
        QTest::newRow("unknown claim") << QStringLiteral("claim:C999") << false;
        QTest::newRow("unknown term") << QStringLiteral("term:none") << false;
        QTest::newRow("fact") << told->spending->next << true;
        QTest::newRow("figure") << told->spending->growth << true;
        QTest::newRow("claim") << QStringLiteral("claim:%1").arg(told->claims.front().id) << true;
        QTest::newRow("term") << QStringLiteral("term:%1").arg(told->terms.front().id) << true;
    }
    void answersToQuestions()
    {
        QFETCH(QString, id);
        QFETCH(bool, known);
        const TalkContent talk = content(twoBases());
        const TalkAnswer answer = talkAnswer(id, talk.story(), talk.figures(0), talk.language());
        QCOMPARE(!answer.isEmpty(), known);
        if (known) {
            QCOMPARE(answer.id, id);
            QVERIFY(!answer.detail.isEmpty());
        }
    }

    void everythingAskedForHasAnAnswer()
    {
        const TalkContent talk = content(twoBases());
        const std::vector<FindEntry> entries = talkQuestions(talk, 1);
        QCOMPARE(entries.front().answer, QStringLiteral("step:1"));
        QSet<int> kinds;
        for (const FindEntry &entry : entries) {
            kinds.insert(static_cast<int>(entry.kind));
            const int number = stepOfAnswer(entry.answer);
            const bool answered = number > 0
                ? number <= talk.stepCount()
                : !talkAnswer(entry.answer, talk.story(), talk.figures(1), talk.language()).isEmpty();
            QVERIFY2(answered, qPrintable(entry.text + u'|' + entry.answer));
        }
        QCOMPARE(kinds.size(), 4); // steps, values, terms, claims
        QCOMPARE(stepOfAnswer(QStringLiteral("claim:C01")), 0);
    }
};

QTEST_APPLESS_MAIN(TestTalkContent)
#include "tst_talkcontent.moc"

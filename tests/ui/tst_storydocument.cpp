// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the document keeps what is open when a file cannot be read, and says once what changed.
#include "ui/storydocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;

namespace {

const QString growth = QStringLiteral("spending.growth");
const QString price = QStringLiteral("gpu-hour.price");

QString storyPath()
{
    return QStringLiteral(TENBIN_SOURCE_DIR "/resources/stories/meta-deepseek-2025.json");
}

} // namespace

class TestStoryDocument final : public QObject {
    Q_OBJECT
private slots:
    void startsWithTheBuiltInStory()
    {
        const StoryDocument document(Language::english());
        QVERIFY(!document.story().facts.empty());
        QVERIFY(document.path().isEmpty());
        QCOMPARE(document.scenario().basis, Basis::Article);
    }

    void brokenFileLeavesEverything_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("hello");
        QTest::newRow("no story") << QByteArray("{}");
    }

    void brokenFileLeavesEverything()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        StoryDocument document(Language::english());
        const Story before = document.story();
        const QSignalSpy changed(&document, &StoryDocument::storyChanged);
        const Problems problems = document.open(file.fileName());
        QVERIFY(hasErrors(problems));
        QCOMPARE(changed.count(), 0);
        QVERIFY(document.story() == before);
        QVERIFY(document.path().isEmpty());
    }

    void missingFile()
    {
        StoryDocument document(Language::english());
        QVERIFY(hasErrors(document.open(QStringLiteral("/nowhere/story.json"))));
    }

    void openingForgetsWhatBelongedToTheOldStory()
    {
        StoryDocument document(Language::english());
        Scenario scenario;
        scenario.basis = Basis::Checked;
        scenario.overrides.insert(QStringLiteral("budget.new"), {Rational(1), Rational(2)});
        document.setScenario(scenario);
        ViewOptions options;
        options.logAxis = true;
        document.setViewOptions(growth, options);
        const QSignalSpy changed(&document, &StoryDocument::storyChanged);
        QVERIFY(!hasErrors(document.open(storyPath())));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.path(), storyPath());
        QVERIFY(document.scenario().overrides.isEmpty());
        QCOMPARE(document.scenario().basis, Basis::Checked);
        QVERIFY(!document.viewOptions(growth).logAxis);
    }

    void scenarioChangesFiguresOnce()
    {
        StoryDocument document(Language::english());
        const QSignalSpy changed(&document, &StoryDocument::figuresChanged);
        Scenario scenario;
        document.setScenario(scenario);
        QCOMPARE(changed.count(), 0);
        scenario.basis = Basis::Checked;
        document.setScenario(scenario);
        document.setScenario(scenario);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.figures().scenario().basis, Basis::Checked);
    }

    void languageReachesViewOptions()
    {
        StoryDocument document(Language::english());
        const QSignalSpy changed(&document, &StoryDocument::languageChanged);
        document.setLanguage(Language::english());
        QCOMPARE(changed.count(), 0);
        document.setLanguage(Language::japanese());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.viewOptions(growth).language.id(), LanguageId::Japanese);
    }

    void viewOptionsOfOneChart()
    {
        StoryDocument document(Language::english());
        const QSignalSpy changed(&document, &StoryDocument::viewChanged);
        ViewOptions options;
        document.setViewOptions(growth, options);
        QCOMPARE(changed.count(), 0);
        options.models = {QStringLiteral("deepseek-v3")};
        document.setViewOptions(growth, options);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), growth);
        QVERIFY(document.viewOptions(QStringLiteral("models.gpu-hours")).models.isEmpty());
    }

    void aWhatIfValueIsAStepWithWords()
    {
        StoryDocument document(Language::english());
        QVERIFY(!document.canUndo());
        document.setOverride(price, Override{Rational(3), Rational(3)});
        QCOMPARE(document.figures().fact(price)->voice, Voice::WhatIf);
        QVERIFY(document.undoWords().contains(QStringLiteral("GPU-hour")));
        document.setLanguage(Language::japanese());
        QVERIFY(document.undoWords().contains(QStringLiteral("GPU")) && document.undoWords().contains(QStringLiteral("変更")));
        document.undo();
        QVERIFY(document.figures().fact(price)->voice != Voice::WhatIf);
        document.redo();
        QCOMPARE(document.figures().fact(price)->quantity.low, Rational(3));
        QVERIFY(!document.isModified()); // what-if values belong to no file
    }

    void switchesAreNoSteps()
    {
        StoryDocument document(Language::english());
        document.setOverride(price, Override{Rational(3), Rational(3)});
        Scenario scenario = document.scenario();
        scenario.basis = Basis::Checked;
        document.setScenario(scenario);
        document.undo();
        QCOMPARE(document.scenario().basis, Basis::Checked); // the reader still looks at checked values
        QVERIFY(document.scenario().overrides.isEmpty());
        document.redo();
        QCOMPARE(document.scenario().basis, Basis::Checked);
        QCOMPARE(document.scenario().overrides.size(), 1);
    }

    void aScenarioMayBringItsSwitches()
    {
        StoryDocument document(Language::english());
        NamedScenario named;
        named.name = {QStringLiteral("場合"), QStringLiteral("case")};
        named.basis = Basis::Checked;
        document.applyScenario(named);
        QCOMPARE(document.scenario().basis, Basis::Checked);
        document.undo();
        QCOMPARE(document.scenario().basis, Basis::Article);
    }

    void anEditIsAStepAndModifies()
    {
        StoryDocument document(Language::english());
        Story story = document.story();
        story.title.en = QStringLiteral("Another");
        document.edit(std::move(story), {QStringLiteral("題"), QStringLiteral("title")});
        QVERIFY(document.isModified());
        QCOMPARE(document.story().title.en, QStringLiteral("Another"));
        document.undo();
        QVERIFY(!document.isModified());
        document.redo();
        document.setSaved(QStringLiteral("/somewhere/story.json"));
        QVERIFY(!document.isModified());
        document.undo();
        QVERIFY(document.isModified());
    }

    void whatIfValuesFollowTheirFact()
    {
        StoryDocument document(Language::english());
        document.setOverride(QStringLiteral("salary.e7"), Override{Rational(5), Rational(5)});
        Story renamed = document.story();
        for (Fact &fact : renamed.facts) {
            if (fact.id == QLatin1String("salary.e7"))
                fact.id = QStringLiteral("salary.senior");
        }
        document.edit(std::move(renamed), {QStringLiteral("名"), QStringLiteral("id")});
        QCOMPARE(document.scenario().overrides.keys(), QStringList{QStringLiteral("salary.senior")});
        document.undo();
        QCOMPARE(document.scenario().overrides.keys(), QStringList{QStringLiteral("salary.e7")});
        Story without = document.story();
        std::erase_if(without.facts, [](const Fact &fact) { return fact.id == QLatin1String("salary.e7"); });
        document.edit(std::move(without), {QStringLiteral("削除"), QStringLiteral("removal")});
        QVERIFY(document.scenario().overrides.isEmpty());
    }

    void claimsFollowWhatIfAndComeBack()
    {
        StoryDocument document(Language::english());
        const auto growthVerdict = [&] {
            for (const ClaimCheck &check : document.claims()) {
                if (check.claim->id == QLatin1String("C04"))
                    return check.verdict;
            }
            return Verdict::Uncheckable;
        };
        QCOMPARE(growthVerdict(), Verdict::Imprecise);
        document.setOverride(QStringLiteral("budget.new"), Override{Rational(80000000000), Rational(80000000000)});
        QCOMPARE(growthVerdict(), Verdict::Wrong);
        document.undo();
        QCOMPARE(growthVerdict(), Verdict::Imprecise);
    }

    void theSelectionIsSaidOnce()
    {
        StoryDocument document(Language::english());
        const QSignalSpy changed(&document, &StoryDocument::selectionChanged);
        document.select(price);
        document.select(price);
        QCOMPARE(changed.count(), 1);
        document.openBuiltIn();
        QVERIFY(document.selection().isEmpty());
    }

    void anArticleThatCannotBeReadLeavesTheOldOne()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            (void)file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return file.fileName();
        };
        StoryDocument document(Language::english());
        QVERIFY(hasErrors(document.attachArticle(write("empty.txt", ""))));
        QVERIFY(!document.article());
        const QString good = write("good.txt", "some text\n");
        QVERIFY(!hasErrors(document.attachArticle(good)));
        QVERIFY(hasErrors(document.attachArticle(folder.filePath(QStringLiteral("gone.txt")))));
        QCOMPARE(document.articlePath(), good);
        QVERIFY(document.article());
        document.detachArticle();
        QVERIFY(!document.article());
    }

    void planFollowsLanguage()
    {
        StoryDocument document(Language::english());
        const ChartPlan english = document.plan(growth);
        QVERIFY(english);
        document.setLanguage(Language::japanese());
        const ChartPlan japanese = document.plan(growth);
        QVERIFY(japanese);
        QVERIFY(english->title != japanese->title);
    }
};

QTEST_GUILESS_MAIN(TestStoryDocument)
#include "tst_storydocument.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the document keeps what is open when a file cannot be read, and says once what changed.
#include "ui/storydocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;

namespace {

const QString growth = QStringLiteral("spending.growth");

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

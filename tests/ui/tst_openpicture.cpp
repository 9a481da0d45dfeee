// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: opening a picture in the window: what is asked, what comes back, and what stays when it is not opened.
#include "tests/ui/answer.h"
#include "tests/ui/picturefixture.h"
#include "tests/ui/storyfolder.h"
#include "ui/charts/chartview.h"
#include "ui/commands.h"
#include "ui/mainwindow.h"
#include "ui/models/problemmodel.h"
#include "ui/problembar.h"
#include "ui/storyfiledialogs.h"
#include "ui/tabs/charttab.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    explicit Desk(LanguageId language = LanguageId::English)
        : document(Language::of(language))
        , files(document, folder.filePath(u"recovery"_s))
        , window(document, files, {}, {})
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        return putBytes(path, bytes) ? path : QString();
    }

    QTemporaryDir folder;
    StoryDocument document;
    StoryFiles files;
    MainWindow window;
};

/// The second story, with other switches, two what-if values, and a chart with options.
PictureSource source(const QString &chart = u"models.benchmarks"_s)
{
    PictureSource result{*readBuiltInStory(builtInStories().back().id).story, {}, {}, u"予算 2025.json"_s};
    result.scenario = unusualScenario(result.story);
    result.view = unusualView(*chartInfo(chart), result.story);
    result.view.options.language = Language::japanese();
    return result;
}

} // namespace

class TestOpenPicture final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void openRestoresTheLiveChart_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("chart");
        QTest::newRow("png") << u"png"_s << u"models.benchmarks"_s;
        QTest::newRow("svg") << u"svg"_s << u"models.cost-vs-size"_s;
        QTest::newRow("pdf") << u"pdf"_s << u"figure.sensitivity"_s;
        QTest::newRow("scenarios") << u"svg"_s << u"figure.scenarios"_s;
    }

    void openRestoresTheLiveChart()
    {
        QFETCH(QString, format);
        QFETCH(QString, chart);
        const PictureSource made = source(chart);
        Desk desk;
        const Theme theme = desk.window.theme();
        const QString path = desk.put(u"chart."_s + format, pictureOf(made, format));
        answerNext(u"Open"_s);
        desk.window.openFile(path);
        QCOMPARE(desk.document.story(), made.story);
        QCOMPARE(pictureScenario(desk.document.scenario()), pictureScenario(made.scenario));
        QCOMPARE(desk.window.currentChart(), chart);
        QVERIFY(desk.window.currentPage()->plan());
        ChartViewRecord view = made.view;
        view.options = desk.document.viewOptions(chart);
        QCOMPARE(view.options.language.id(), LanguageId::English); // the reader's
        view.options.language = made.view.options.language;
        QCOMPARE(writeView(view), writeView(made.view));
        QCOMPARE(desk.window.theme(), theme);
        QVERIFY(desk.window.commands().action(CommandId::BasisChecked)->isChecked());
        QCOMPARE(desk.document.origin(), made.origin);
        QCOMPARE(desk.document.path(), QString());
        QVERIFY(!desk.document.isModified());
        QVERIFY(!desk.document.canUndo());
        QVERIFY(!desk.window.findChild<ProblemBar *>()->isVisible());
    }

    void theQuestionSaysWhereItComesFrom_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("en") << LanguageId::English
                            << QStringList{
                                   u"chart &lt;1&gt;.png"_s, u"What-if values: 2"_s, u"予算 2025.json"_s, u"Nobody checks"_s};
        QTest::newRow("ja") << LanguageId::Japanese
                            << QStringList{
                                   u"chart &lt;1&gt;.png"_s, u"仮定の値：2"_s, u"予算 2025.json"_s, u"確かめていません"_s};
    }

    void theQuestionSaysWhereItComesFrom()
    {
        QFETCH(LanguageId, language);
        QFETCH(QStringList, words);
        const PictureSource made = source();
        Desk desk(language);
        const QString path = desk.put(u"chart <1>.png"_s, pictureOf(made, u"png"_s));
        QString asked;
        answerNext(language == LanguageId::English ? u"Cancel"_s : u"やめる"_s, &asked);
        desk.window.openFile(path);
        words << desk.document.language().pick(made.story.title).toHtmlEscaped()
              << dateText(made.story.date, desk.document.language());
        for (const QString &word : std::as_const(words))
            QVERIFY2(asked.contains(word), qPrintable(asked + u" lacks "_s + word));
    }

    void strangeWordsAreShortAndPlain()
    {
        PictureSource made = source(u"models.gpu-hours"_s);
        made.story.title.en = QString(300, u'W');
        made.origin = u"<img src='file'>"_s + QString(500, u'o');
        Desk desk;
        QString asked;
        answerNext(u"Cancel"_s, &asked);
        desk.window.openFile(desk.put(u"a.svg"_s, pictureOf(made, u"svg"_s)));
        QVERIFY(asked.contains(u"WWW…"_s));
        QVERIFY2(asked.size() < 1200, qPrintable(asked));
        QVERIFY(!asked.contains(u"<img"_s));
    }

    void cancelLeavesEverything()
    {
        Desk desk;
        desk.document.setOverride(desk.document.story().facts.front().id, Override{1, 2});
        const Scenario scenario = desk.document.scenario();
        const Story story = desk.document.story();
        const QSignalSpy opened(&desk.document, &StoryDocument::opened);
        answerNext(u"Cancel"_s);
        desk.window.openFile(desk.put(u"a.png"_s, pictureOf(source(), u"png"_s)));
        QCOMPARE(opened.size(), 0);
        QCOMPARE(desk.document.story(), story);
        QCOMPARE(desk.document.scenario(), scenario);
        QCOMPARE(desk.window.settings().recentFiles, QStringList());
    }

    void unsavedChangesAreAskedForFirst()
    {
        Desk desk;
        editTo(desk.document, 7);
        QString asked;
        answerNext(u"Cancel"_s, &asked);
        desk.window.openFile(desk.put(u"a.png"_s, pictureOf(source(), u"png"_s)));
        QVERIFY(asked.contains(u"Edit 7"_s));
        QCOMPARE(desk.document.story().title.en, u"Edit 7"_s);
    }

    void whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ProblemCode>("code");
        const PictureSource made = source(u"models.gpu-hours"_s);
        const QByteArray svg = pictureOf(made, u"svg"_s);
        const QByteArray newer = QByteArray(svg).replace("tenbin-story-1:", "tenbin-story-2:");
        QTest::newRow("lost") << u"a.svg"_s << QByteArray("<svg/>") << ProblemCode::NoStoryInside;
        QTest::newRow("empty") << u"a.png"_s << QByteArray() << ProblemCode::NoStoryInside;
        QTest::newRow("photo") << u"a.jpg"_s << QByteArray("\xFF\xD8\xFF\xE0") << ProblemCode::NoStoryInside;
        QTest::newRow("newer") << u"a.svg"_s << newer << ProblemCode::NewerPicture;
        QTest::newRow("cut") << u"a.svg"_s << svg.left(3000) << ProblemCode::DamagedPicture;
    }

    void whatCannotBeOpenedSaysWhy()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(ProblemCode, code);
        Desk desk;
        const Story story = desk.document.story();
        const QString path = desk.put(name, bytes);
        desk.window.openFile(path);
        const auto *bar = desk.window.findChild<ProblemBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->model()->rowCount(), 1);
        QCOMPARE(readPictureFile(path).problems.front().code, code);
        QCOMPARE(desk.document.story(), story);
        QCOMPARE(desk.window.settings().recentFiles, QStringList());
    }

    void aPictureIsRecentButNotOpenedAtTheNextStart()
    {
        Desk desk;
        answerNext(u"Open"_s);
        const QString path = desk.put(u"a.pdf"_s, pictureOf(source(u"models.gpu-hours"_s), u"pdf"_s));
        desk.window.openFile(path);
        QCOMPARE(desk.window.settings().recentFiles, QStringList{path});
        QCOMPARE(desk.window.settings().lastFile, QString());
    }

    void dropAsksToo()
    {
        Desk desk;
        const PictureSource made = source();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(desk.put(u"a.png"_s, pictureOf(made, u"png"_s)))});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window, &enter);
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QString asked;
        QApplication::sendEvent(&desk.window, &drop);
        QMetaObject::invokeMethod(qApp, [&asked] { answerNext(u"Open"_s, &asked); }, Qt::QueuedConnection); // behind the drop
        QTRY_VERIFY(asked.contains(u"a.png"_s)); // once the other program is let go
        QTRY_COMPARE(desk.document.story(), made.story);
    }

    void savingNeverWritesThePicture()
    {
        Desk desk;
        const QByteArray bytes = pictureOf(source(), u"png"_s);
        const QString path = desk.put(u"a.png"_s, bytes);
        answerNext(u"Open"_s);
        desk.window.openFile(path);
        editTo(desk.document, 3);
        QCOMPARE(desk.files.save().kind, StoryFiles::SaveResult::Kind::NoFile);
        QCOMPARE(bytesOf(path), bytes);
        const QString saved = desk.folder.filePath(u"mine.json"_s);
        QCOMPARE(desk.files.saveAs(saved).kind, StoryFiles::SaveResult::Kind::Saved);
        QCOMPARE(numberIn(bytesOf(saved)), 3);
        QCOMPARE(desk.document.origin(), u"mine.json"_s);
        QCOMPARE(bytesOf(path), bytes);
    }

    void whatIfValuesAreKeptForRecovery()
    {
        Desk desk;
        answerNext(u"Open"_s);
        desk.window.openFile(desk.put(u"a.png"_s, pictureOf(source(), u"png"_s)));
        desk.files.keepNow();
        const auto record = readRecovery(bytesOf(desk.files.recoveryPath()));
        QVERIFY(record);
        QCOMPARE(record->scenario, desk.document.scenario());
        QCOMPARE(record->origin, QString());
        QVERIFY(!record->modified);
    }

    void anotherStoryForgetsWhereThePictureCameFrom()
    {
        Desk desk;
        answerNext(u"Open"_s);
        desk.window.openFile(desk.put(u"a.png"_s, pictureOf(source(), u"png"_s)));
        QVERIFY(!desk.document.origin().isEmpty());
        desk.window.openBuiltIn();
        QCOMPARE(desk.document.origin(), QString());
        QVERIFY(desk.document.scenario().overrides.isEmpty());
        QVERIFY(!desk.document.viewOptions(u"models.benchmarks"_s).table);
    }
};

QTEST_MAIN(TestOpenPicture)
#include "tst_openpicture.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the steps of a talk as files: names, notes, values, handout, manifest, and what goes without steps.
#include "ui/export/steps.h"

#include <QApplication>
#include <QDir>
#include <QHashSeed>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/programfixture.h"
#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"
#include "core/story/storywriter.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/focusring.h"
#include "ui/export/job.h"
#include "ui/export/render.h"
#include "ui/export/slides.h"
#include "ui/export/verify.h"
#include "ui/present/talk.h"

using namespace Qt::StringLiterals;

namespace tenbin {

class TestStepExport final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void noSteps();
    void refused_data();
    void refused();
    void everyShownStep();
    void ownValues();
    void notes();
    void markdown_data();
    void markdown();
    void names();
    void theFocusStandsOut();
    void handout();
    void theManifestKnowsTheSteps();
    void commandLine();

private:
    [[nodiscard]] ExportPlan plan(const QStringList &formats, LanguageId language = LanguageId::English) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    Story m_story;
};

void TestStepExport::initTestCase()
{
    QVERIFY(loadChartFonts());
    m_story = *readBuiltInStory().story;
    m_story.steps[1].hidden = true;
    m_story.steps[2].backup = true;
}

ExportPlan TestStepExport::plan(const QStringList &formats, LanguageId language) const
{
    ExportRequest request;
    request.steps = true;
    request.formats = formats;
    request.languages = {language};
    request.themes = {Theme::Light};
    request.withStory = false;
    return planExport(m_story, evaluate(m_story, {}), request, Language::english());
}

void TestStepExport::noSteps()
{
    Story bare = m_story;
    bare.steps.clear();
    ExportRequest request;
    request.steps = true;
    request.formats = {u"csv"_s};
    request.languages = {LanguageId::English};
    request.themes = {Theme::Light};
    const ExportPlan plan = planExport(bare, evaluate(bare, {}), request, Language::english());
    QVERIFY(plan.items.empty());
    QCOMPARE(plan.skipped.size(), std::size_t(1));
    QCOMPARE(plan.skipped.front().reason, u"The story has no steps to show."_s);
    QVERIFY(exportSteps(bare, {}).empty());
    QVERIFY(!stepOf({}, u"announcement"_s));
}

void TestStepExport::refused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("all") << QStringList{u"--all"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("chart") << QStringList{u"--chart"_s, u"spending.growth"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("figure") << QStringList{u"--figure"_s, u"budget.growth"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("workbook") << QStringList{u"--format"_s, u"csv,xlsx"_s};
}

void TestStepExport::refused()
{
    QFETCH(QStringList, more);
    const test::Outcome outcome = test::run(QStringList{u"export"_s, u"--steps"_s, u"--output"_s, m_folder->path()} + more);
    QCOMPARE(outcome.code, 2);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestStepExport::everyShownStep()
{
    const ExportPlan made = plan({u"csv"_s, u"pptx"_s});
    QVERIFY(made.skipped.empty());
    const TalkPlan talk = talkPlan(m_story);
    QCOMPARE(made.items.size(), talk.steps.size() + 1);
    QCOMPARE(made.items.front().name, u"step-01-spending.growth.en.csv"_s);
    const ExportItem &deck = made.items.back();
    QCOMPARE(deck.name, u"meta-deepseek-2025-talk.en.light.pptx"_s);
    QCOMPARE(deck.specs.size(), talk.steps.size());
    for (std::size_t i = 0; i < talk.steps.size(); ++i) {
        QCOMPARE(deck.steps[i]->step, m_story.steps[std::size_t(talk.steps[i].index)]);
        QCOMPARE(deck.steps[i]->number, int(i) + 1);
        QVERIFY(!deck.steps[i]->step.hidden);
    }
    QVERIFY(deck.steps[std::size_t(talk.mainCount)]->step.backup);
}

void TestStepExport::ownValues()
{
    Scenario reader;
    reader.basis = Basis::Article;
    const ExportSteps steps = exportSteps(m_story, reader);
    const auto whatIf = stepOf(steps, u"hourly-price"_s);
    const auto plain = stepOf(steps, u"history"_s);
    QVERIFY(whatIf && plain);
    QVERIFY(whatIf->values->figures.scenario().overrides.contains(u"gpu-hour.price"_s));
    QVERIFY(plain->values->figures.scenario().overrides.isEmpty());
    QCOMPARE(plain->values->figures.scenario().basis, Basis::Checked);
    QVERIFY(stepOf(steps, u"gpu-hours"_s)->values == plain->values); // the same scenario is worked out once
}

void TestStepExport::notes()
{
    for (const LanguageId id : {LanguageId::Japanese, LanguageId::English}) {
        const Language language = Language::of(id);
        const ExportPlan made = plan({u"pptx"_s}, id);
        const ExportItem &deck = made.items.front();
        for (std::size_t i = 0; i < deck.steps.size(); ++i) {
            const ExportStep &step = *deck.steps[i];
            const QStringList all = stepNotes(step, *deck.specs[i], *made.source->story, language);
            const QStringList own = plainParagraphs(language.pick(step.step.notes));
            QCOMPARE(all.first(), stepHeading(step, language));
            QVERIFY2(!own.isEmpty() && all.mid(1, own.size()) == own, qPrintable(step.step.id));
            QVERIFY(all.size() > own.size() + 1); // the values of the chart
        }
    }
}

void TestStepExport::markdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("two paragraphs") << u"One.\n\nTwo **bold**."_s << QStringList{u"One."_s, u"Two bold."_s};
    QTest::newRow("strong signs before Japanese")
        << u"伸びは**+50～71%**です。**確認**済み。"_s << QStringList{u"伸びは+50～71%です。確認済み。"_s};
    QTest::newRow("list") << u"Say:\n\n- this\n- that"_s << QStringList{u"Say:"_s, u"• this"_s, u"• that"_s};
}

void TestStepExport::markdown()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, paragraphs);
    QCOMPARE(plainParagraphs(markdown), paragraphs);
}

void TestStepExport::names()
{
    ExportRequest request;
    request.steps = true;
    request.formats = {u"png"_s, u"handout"_s, u"xlsx"_s};
    request.languages = {LanguageId::English};
    request.themes = {Theme::Light, Theme::Dark};
    const QStringList names = exportedNames(m_story, request);
    QCOMPARE(names.size(), qsizetype(talkPlan(m_story).steps.size()) * 2 + 1); // no workbook, one handout
    QCOMPARE(names.first(), u"step-01-spending.growth.en.light.png"_s);
    QCOMPARE(names.last(), u"meta-deepseek-2025-talk.en.pdf"_s);
    request.pattern = u"{title}"_s;
    QCOMPARE(exportedNames(m_story, request).first(), u"1  The announcement.png"_s);
}

void TestStepExport::theFocusStandsOut()
{
    const ExportPlan made = plan({u"svg"_s});
    const ExportItem *with = nullptr, *without = nullptr;
    for (const ExportItem &item : made.items)
        (item.steps.front()->step.view.focus.isEmpty() ? without : with) = &item;
    QVERIFY(with && without);
    QCOMPARE(pictureOptionsOf(*made.source, *with).focus, with->steps.front()->step.view.focus);
    QVERIFY(pictureOptionsOf(*made.source, *without).focus.isEmpty());
    PictureOptions options = pictureOptionsOf(*made.source, *with);
    const auto ringed = renderSvg(*with->specs.front(), options);
    options.focus.clear();
    const auto plain = renderSvg(*with->specs.front(), options);
    QVERIFY(ringed && plain && *ringed != *plain);
    const FontMetrics metrics;
    const auto draft =
        draftSlide(*with->specs.front(), Theme::Light, {1920, 1080}, {}, metrics, with->steps.front()->step.view.focus);
    QVERIFY(draft);
    QCOMPARE(draft->slide.above.back().name, u"Stands out"_s);
}

void TestStepExport::handout()
{
    const ExportPlan made = plan({u"handout"_s});
    QCOMPARE(made.items.size(), std::size_t(1));
    const Handout handout = handoutOf(*made.source, made.items.front());
    QCOMPARE(handout.charts.size(), talkPlan(m_story).steps.size());
    QCOMPARE(handout.charts.front().heading, u"1  The announcement"_s);
    QVERIFY(!handout.charts.front().notes.isEmpty());
    QVERIFY(!handout.charts.front().values.empty());
    const auto bytes = renderFile(*made.source, made.items.front());
    QVERIFY(bytes && bytes->startsWith("%PDF-"));
    const auto again = renderFile(*made.source, made.items.front());
    QVERIFY(again && *again == *bytes);
}

void TestStepExport::theManifestKnowsTheSteps()
{
    const QString storyPath = m_folder->filePath(u"talk.json"_s);
    {
        QFile file(storyPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeStory(m_story));
    }
    ExportRequest request;
    request.steps = true;
    request.formats = {u"svg"_s, u"csv"_s, u"pptx"_s, u"handout"_s};
    request.languages = {LanguageId::English};
    request.themes = {Theme::Light};
    request.folder = m_folder->filePath(u"out"_s);
    request.storyFile = storyPath;
    ExportJob job(planExport(m_story, evaluate(m_story, {}), request, Language::english()), request.folder, Language::english());
    const auto files = runExport(job);
    QVERIFY2(files, files ? "" : qPrintable(files.error().what));
    const auto differences = verifyManifest(job.manifest(), Language::english());
    QVERIFY(differences);
    for (const Difference &difference : *differences)
        QFAIL(qPrintable(differenceText(difference, Language::english())));
    QFile file(job.manifest());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto manifest = readManifest(bytes, Language::english());
    QVERIFY(manifest);
    for (const ManifestFile &each : manifest->files)
        QCOMPARE(each.steps.size(), qsizetype(each.views.size()));
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes).replace("\"hourly-price\"", "\"gone\""));
    file.close();
    const auto broken = verifyManifest(job.manifest(), Language::english());
    QVERIFY(broken);
    QCOMPARE(broken->size(), std::size_t(4)); // its picture and its table, the deck, the handout
    for (const Difference &difference : *broken)
        QCOMPARE(difference.kind, Difference::Kind::Fails);
}

void TestStepExport::commandLine()
{
    const test::Outcome outcome = test::runProcess({u"export"_s, u"--steps"_s, u"--format"_s, u"json,handout"_s, u"--lang"_s,
        u"ja"_s, u"--set"_s, u"budget.new=60..65"_s, u"--output"_s, m_folder->path()});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    QVERIFY(names.contains(u"meta-deepseek-2025-talk.ja.pdf"_s));
    QVERIFY(names.contains(u"step-01-spending.growth.ja.json"_s));
    const test::Outcome verified = test::runProcess({u"export"_s, u"--verify"_s, m_folder->filePath(u"tenbin-manifest.json"_s)});
    QVERIFY2(verified.code == 0, qPrintable(verified.messages + QString::fromUtf8(verified.data)));
}

} // namespace tenbin

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    tenbin::TestStepExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stepexport.moc"

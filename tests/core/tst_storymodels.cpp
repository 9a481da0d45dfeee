// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: models of a catalogue as facts of the story.
#include "core/story/storymodels.h"

#include "core/story/storywriter.h"
#include "golden.h"

#include <QTest>

using namespace tenbin;

namespace {

CatalogueModel fullModel()
{
    CatalogueModel model;
    model.name = QStringLiteral("Wide Model 7.5B (β)");
    model.organisation = QStringLiteral("A,B");
    model.published = QStringLiteral("2024-03");
    model.link = QStringLiteral("https://example.org/wide");
    model.hardware = QStringLiteral("NVIDIA H100");
    model.parameters = CatalogueNumber{7.5e9, QStringLiteral("7.5e9")};
    model.cost = CatalogueNumber{114259.39, QStringLiteral("114259.39")};
    model.hours = CatalogueNumber{2e5, QStringLiteral("200000.0")};
    model.certainty = CatalogueCertainty::Confident;
    return model;
}

Catalogue epoch()
{
    Catalogue catalogue;
    catalogue.costYear = 2023;
    catalogue.epoch = true;
    return catalogue;
}

DataLink link()
{
    DataLink link;
    link.role = DataRole::Catalogue;
    link.path = QStringLiteral("data/models.csv");
    link.sha256 = QString(64, u'0');
    link.source = {QStringLiteral("Epoch AI"), QStringLiteral("Epoch AI")};
    return link;
}

Story reread(const Story &story)
{
    StoryReading reading = readStory(writeStory(story));
    for (const Problem &problem : reading.problems)
        qWarning("%s %s", qPrintable(problem.pointer), qPrintable(problemText(problem, Language::english())));
    return reading.problems.empty() && reading.story ? *reading.story : Story();
}

} // namespace

class TestStoryModels : public QObject {
    Q_OBJECT
private slots:
    void nothingToTake()
    {
        CatalogueModel model;
        model.name = QStringLiteral("x");
        model.compute = CatalogueNumber{1e24, QStringLiteral("1e24")};
        const Edited edited = withCatalogueModel(test::builtInStory(), model, epoch(), link());
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ProblemCode::NoReading);
    }

    void oneModel()
    {
        const Edited edited = withCatalogueModel(test::builtInStory(), fullModel(), epoch(), link());
        QVERIFY2(edited, qPrintable(edited ? QString() : problemText(edited.error(), Language::english())));
        const Model &model = edited->models->list.back();
        QCOMPARE(model.id, QStringLiteral("wide-model-7-5b"));
        QCOMPARE(model.name, fullModel().name);
        QVERIFY(model.cost.isEmpty()); // an estimate is not what the makers publish
        const Fact *cost = edited->fact(model.estimates.value(0));
        QVERIFY(cost);
        QCOMPARE(cost->kind, MoneyKind::TrainingRun);
        QCOMPARE(cost->checked->low.text, QStringLiteral("114259.39"));
        QCOMPARE(cost->checked->certainty, Certainty::B);
        QVERIFY(cost->checked->note.en.contains(QStringLiteral("2023")));
        QVERIFY(cost->checked->note.ja.contains(QStringLiteral("2023")));
        QVERIFY(cost->checked->note.en.contains(QStringLiteral("Epoch AI")));
        QCOMPARE(edited->fact(model.parameters)->checked->low.text, QStringLiteral("7.5e9"));
        QCOMPARE(edited->fact(model.hours)->unit, *parseUnit(u"GPU-hour"));
        const Source *source = edited->source(cost->checked->sources.value(0));
        QVERIFY(source);
        QCOMPARE(source->where, fullModel().link);
        QCOMPARE(source->kind, SourceKind::Estimate);
        QCOMPARE(reread(*edited), *edited);
    }

    void certainties_data()
    {
        QTest::addColumn<int>("certainty");
        QTest::addColumn<int>("expected");
        QTest::newRow("confident") << int(CatalogueCertainty::Confident) << int(Certainty::B);
        QTest::newRow("likely") << int(CatalogueCertainty::Likely) << int(Certainty::C);
        QTest::newRow("speculative") << int(CatalogueCertainty::Speculative) << int(Certainty::C);
        QTest::newRow("unknown") << int(CatalogueCertainty::Unknown) << int(Certainty::C);
    }
    void certainties()
    {
        QFETCH(int, certainty);
        CatalogueModel model = fullModel();
        model.certainty = static_cast<CatalogueCertainty>(certainty);
        const Edited edited = withCatalogueModel(test::builtInStory(), model, epoch(), link());
        QVERIFY(edited);
        QTEST(int(edited->fact(edited->models->list.back().parameters)->checked->certainty), "expected");
    }

    void twiceIsRefused()
    {
        const Edited once = withCatalogueModel(test::builtInStory(), fullModel(), epoch(), link());
        QVERIFY(once);
        CatalogueModel again = fullModel();
        again.name = again.name.toUpper();
        const Edited twice = withCatalogueModel(*once, again, epoch(), link());
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ProblemCode::DuplicateId);
    }

    void oddNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"模型", "-", "123", "a b", "a-b", "a/b", "…", "Ünï"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("very long") << QString(300, u'x');
    }
    void oddNames()
    {
        QFETCH(QString, name);
        Story story = test::builtInStory();
        for (int round = 0; round < 3; ++round) { // other names with the same slug
            CatalogueModel model = fullModel();
            model.name = name + QString(round, u'!');
            const Edited edited = withCatalogueModel(story, model, Catalogue(), link());
            QVERIFY2(edited, qPrintable(edited ? QString() : problemText(edited.error(), Language::english())));
            QCOMPARE(reread(*edited), *edited);
            story = *edited;
        }
        const Model *first = &story.models->list[story.models->list.size() - 3];
        QVERIFY(first[0].id != first[1].id && first[1].id != first[2].id);
    }

    void storyWithoutModels()
    {
        Story story;
        story.id = QStringLiteral("plain");
        story.title = {QStringLiteral("題"), QStringLiteral("Title")};
        story.summary = story.title;
        story.date = QStringLiteral("2025-01-24");
        const Edited edited = withCatalogueModel(story, fullModel(), epoch(), link());
        QVERIFY2(edited, qPrintable(edited ? QString() : problemText(edited.error(), Language::english())));
        QCOMPARE(edited->models->list.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestStoryModels)
#include "tst_storymodels.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: edits of a story give another readable story or a reason; ids are renamed everywhere; what is used is not removed.
#include "core/story/storyedit.h"

#include "core/story/storyreader.h"
#include "core/story/storywriter.h"
#include "storyfiles.h"

#include <QTest>

using namespace tenbin;

namespace {

Story mini()
{
    return *readStoryFile(test::sourcePath(QStringLiteral("tests/data/mini.json"))).story;
}

int columnOf(StoryTable table, const char *key)
{
    const std::vector<StoryColumn> columns = storyColumns(table);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key == QLatin1String(key))
            return static_cast<int>(i);
    }
    return -1;
}

/// Row of that id.
CellAddress cellOfId(const Story &story, StoryTable table, const char *id, const char *key)
{
    for (int row = 0; row < storyRows(story, table); ++row) {
        if (cellText(story, {table, row, columnOf(table, "id")}) == QLatin1String(id))
            return {table, row, columnOf(table, key)};
    }
    return {table, -1, -1};
}

/// What came of it: the new text of the cell, or "code pointer".
QString outcome(const Edited &edited, const CellAddress &cell)
{
    return edited ? cellText(*edited, cell) : problemCodeName(edited.error().code) + u' ' + edited.error().pointer;
}

} // namespace

class TestStoryEdit final : public QObject {
    Q_OBJECT
private slots:
    void cells_data()
    {
        QTest::addColumn<StoryTable>("table");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, StoryTable table, const char *id, const char *key, const QString &text,
                             const QString &wanted) {
            QTest::newRow(name) << table << QByteArray(id) << QByteArray(key) << text << wanted;
        };
        const StoryTable facts = StoryTable::Facts;
        const StoryTable figures = StoryTable::Figures;
        const StoryTable claims = StoryTable::Claims;
        const QString growth = u"/figures/0/formula"_qs;
        row("empty id", facts, "budget.new", "id", {}, u"missing-key /facts/1"_qs);
        row("bad id", facts, "budget.new", "id", u"Budget new"_qs, u"bad-id /facts/1/id"_qs);
        row("id of another fact", facts, "budget.new", "id", u"budget.previous"_qs, u"duplicate-id /facts/1/id"_qs);
        row("id of a figure", facts, "budget.new", "id", u"budget.growth"_qs, u"duplicate-id /facts/1/id"_qs);
        row("value", facts, "budget.new", "article/value", u" 5e9 "_qs, u"5e9"_qs);
        row("range", facts, "budget.new", "article/value", u"5e9–7.5e9"_qs, u"5e9..7.5e9"_qs);
        row("hyphen", facts, "budget.new", "article/value", u"5-7"_qs, u"5..7"_qs);
        row("exponent", facts, "budget.new", "article/value", u"5e-3"_qs, u"5e-3"_qs);
        row("full width and commas", facts, "budget.new", "article/value", u"６０,０００"_qs, u"60000"_qs);
        row("low above high", facts, "budget.new", "article/value", u"7..5"_qs, u"low-above-high /facts/1/article/value"_qs);
        row("no number", facts, "budget.new", "article/value", u"many"_qs, u"bad-number /facts/1/article/value"_qs);
        row("three ends", facts, "budget.new", "article/value", u"1..2..3"_qs, u"bad-number /facts/1/article/value"_qs);
        row("step of nothing", facts, "budget.new", "article/step", u"0"_qs, u"bad-number /facts/1/article/step"_qs);
        row("unknown unit", facts, "budget.new", "unit", u"bananas"_qs, u"unknown-unit /facts/1/unit"_qs);
        row("unit that fits nothing", facts, "budget.new", "unit", u"token"_qs, u"unit-mismatch "_qs + growth);
        row("unknown source", facts, "budget.new", "article/sources", u"R9"_qs,
            u"unknown-reference /facts/1/article/sources/0"_qs);
        row("unknown word", facts, "budget.new", "kind", u"gift"_qs, u"unknown-word /facts/1/kind"_qs);
        row("formula", figures, "budget.growth", "formula", u"budget.new / 2 / budget.previous"_qs,
            u"budget.new / 2 / budget.previous"_qs);
        row("formula that does not parse", figures, "budget.growth", "formula", u"budget.new /"_qs,
            u"formula-syntax "_qs + growth);
        row("formula of nothing known", figures, "budget.growth", "formula", u"nothing"_qs, u"unknown-reference "_qs + growth);
        row("circle", figures, "budget.growth", "formula", u"budget.growth + 1"_qs, u"cycle "_qs + growth);
        row("claimed value", claims, "C2", "value", u"0.41..0.42"_qs, u"0.41..0.42"_qs);
        row("verdict of a claim without figure", claims, "C3", "finding/verdict", {}, u"missing-key /claims/2"_qs);
        row("verdict for a computed claim", claims, "C2", "finding/verdict", u"wrong"_qs, u"wrong"_qs);
        row("date", StoryTable::Sources, "R1", "date", u"2031-13-01"_qs, u"bad-date /sources/1/date"_qs);
        row("second place", claims, "C2", "locator", u"40% #3"_qs, u"40% #3"_qs);
    }

    void cells()
    {
        QFETCH(StoryTable, table);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, key);
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const Story story = mini();
        const CellAddress cell = cellOfId(story, table, id.constData(), key.constData());
        QVERIFY(cell.row >= 0 && cell.column >= 0);
        const Edited edited = setCell(story, cell, text);
        QCOMPARE(outcome(edited, cell), wanted);
        if (edited)
            QVERIFY(readStory(writeStory(*edited)).story == *edited);
    }

    /// Typing back what stands in a cell changes nothing, whatever the cell.
    void everyCellTakesItsOwnText_data()
    {
        QTest::addColumn<StoryTable>("table");
        QTest::newRow("facts") << StoryTable::Facts;
        QTest::newRow("figures") << StoryTable::Figures;
        QTest::newRow("claims") << StoryTable::Claims;
        QTest::newRow("texts") << StoryTable::Texts;
        QTest::newRow("terms") << StoryTable::Terms;
        QTest::newRow("sources") << StoryTable::Sources;
        QTest::newRow("scenarios") << StoryTable::Scenarios;
    }

    void everyCellTakesItsOwnText()
    {
        QFETCH(StoryTable, table);
        const Story story = mini();
        QVERIFY(storyRows(story, table) > 0);
        for (CellAddress cell{table, 0, 0}; cell.row < storyRows(story, table); ++cell.row) {
            for (cell.column = 0; cell.column < static_cast<int>(storyColumns(table).size()); ++cell.column) {
                const Edited edited = setCell(story, cell, cellText(story, cell));
                QVERIFY(edited);
                QVERIFY2(*edited == story, qPrintable(QString(storyColumns(table)[std::size_t(cell.column)].key)));
            }
        }
    }

    void readingComesAndGoes()
    {
        const Story story = mini();
        const CellAddress checked = cellOfId(story, StoryTable::Facts, "budget.new", "checked/value");
        const CellAddress note = cellOfId(story, StoryTable::Facts, "budget.new", "checked/note/en");
        Story without = *setCell(story, checked, QString());
        QVERIFY(!without.facts[1].checked);
        QVERIFY(!isCellOpen(without, note));
        QCOMPARE(outcome(setCell(without, note, u"x"_qs), note), u"no-reading /facts/1/checked/note/en"_qs);
        const Story with = *setCell(without, checked, u"1..2"_qs);
        QVERIFY(with.facts[1].checked && with.facts[1].checked->certainty == Certainty::D);
        const CellAddress article = cellOfId(story, StoryTable::Facts, "budget.new", "article/value");
        QCOMPARE(outcome(setCell(without, article, QString()), article), u"no-reading /facts/1"_qs);
    }

    void claimIsAboutAFigureOrNot()
    {
        const Story story = mini();
        const CellAddress about = cellOfId(story, StoryTable::Claims, "C3", "figure");
        const Story computed = *setCell(story, about, u"budget.growth"_qs);
        QCOMPARE(computed.claims[2].low->text, u"0"_qs);
        const Story plain = *setCell(computed, about, QString());
        QVERIFY(plain == story);
    }

    void renamingReachesEverything()
    {
        const Story story = mini();
        const Story renamed = *setCell(story, cellOfId(story, StoryTable::Facts, "budget.new", "id"), u"plan"_qs);
        QCOMPARE(renamed.spending->next, u"plan"_qs);
        QCOMPARE(renamed.figures[0].formula, u"plan / budget.previous - 1"_qs);
        QCOMPARE(renamed.figures[1].formula, u"mid(plan) / mid(budget.previous) - 1"_qs);
        QCOMPARE(renamed.claims[0].figure, u"plan"_qs);
        QVERIFY(!writeStory(renamed).contains("\"budget.new\""));
        const Story back = *setCell(renamed, cellOfId(renamed, StoryTable::Facts, "plan", "id"), u"budget.new"_qs);
        QVERIFY(back == story);
        const Story sources = *setCell(story, cellOfId(story, StoryTable::Sources, "R1", "id"), u"report"_qs);
        QVERIFY(!writeStory(sources).contains("\"R1\""));
    }

    void rows_data() { everyCellTakesItsOwnText_data(); }

    void rows()
    {
        QFETCH(StoryTable, table);
        const Story story = mini();
        const int count = storyRows(story, table);
        if (canAddRows(table)) {
            for (const int at : {0, count}) {
                const Edited added = addRow(story, table, at);
                QVERIFY(added);
                QCOMPARE(storyRows(*added, table), count + 1);
                const Edited again = addRow(*added, table, at);
                QVERIFY(again); // with an id of its own
                const Edited removed = removeRow(*added, table, at);
                QVERIFY(removed && *removed == story);
            }
            const Edited copied = duplicateRow(story, table, count - 1);
            QVERIFY(copied);
            QCOMPARE(storyRows(*copied, table), count + 1);
        }
        if (canRemoveRows(table) && count > 1) {
            const Edited moved = moveRow(story, table, 0, count - 1);
            QVERIFY(moved && !(*moved == story));
            const Edited back = moveRow(*moved, table, count - 1, 0);
            QVERIFY(back && *back == story);
        }
        QVERIFY(*removeRow(story, table, count) == story);
        QVERIFY(*moveRow(story, table, 0, -1) == story);
    }

    void whatIsUsedStays()
    {
        const Story story = mini();
        const int row = cellOfId(story, StoryTable::Facts, "budget.new", "id").row;
        const Edited edited = removeRow(story, StoryTable::Facts, row);
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ProblemCode::InUse);
        QCOMPARE(edited.error().arguments.first(), u"budget.new"_qs);
        for (const char *user : {"budget.growth", "C1", "spending"})
            QVERIFY2(edited.error().arguments.last().contains(QLatin1String(user)), user);
        QCOMPARE(removeRow(story, StoryTable::Sources, 0).error().code, ProblemCode::InUse);
    }

    void problemsHaveCells_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("cell") << u"/facts/1/unit"_qs << QByteArray("unit");
        QTest::newRow("end of a value") << u"/facts/1/article/low"_qs << QByteArray("article/value");
        QTest::newRow("row") << u"/facts/1"_qs << QByteArray("id");
        QTest::newRow("element") << u"/facts/1/checked/sources/0"_qs << QByteArray("checked/sources");
    }

    void problemsHaveCells()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, key);
        const auto cell = cellOf(mini(), {Severity::Error, ProblemCode::BadNumber, {}, pointer});
        QVERIFY(cell);
        QCOMPARE(cell->row, 1);
        QCOMPARE(QString(storyColumns(cell->table)[std::size_t(cell->column)].key), QString::fromLatin1(key));
    }

    void missingLanguageHasItsCell()
    {
        const auto cell = cellOf(mini(), {Severity::Warning, ProblemCode::MissingLanguage, {u"en"_qs}, u"/summary"_qs});
        QVERIFY(cell);
        QCOMPARE(*cell, (CellAddress{StoryTable::Texts, 1, 2}));
        QVERIFY(!cellOf(mini(), {Severity::Error, ProblemCode::BadNumber, {}, u"/market/open"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestStoryEdit)
#include "tst_storyedit.moc"

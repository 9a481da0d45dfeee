// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the tables follow the document and the document follows the tables; refusals change nothing and say why.
#include "storyfolder.h"

#include "ui/models/storytables.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;

namespace {

constexpr StoryTable allTables[] = {StoryTable::Facts, StoryTable::Figures, StoryTable::Claims, StoryTable::Texts,
    StoryTable::Terms, StoryTable::Sources, StoryTable::Scenarios};

/// A document with the small story and one table of it, watched.
struct Desk {
    explicit Desk(StoryTable table = StoryTable::Facts)
        : document(Language::english())
        , opened(document.open(miniPath()))
        , model(document, table)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    QModelIndex cell(int row, const char *key)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.column(column).key == QLatin1String(key))
                return model.index(row, column);
        }
        return {};
    }
    QString text(int row, const char *key) { return cell(row, key).data(Qt::EditRole).toString(); }

    StoryDocument document;
    Problems opened;
    StoryTableModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestStoryTables final : public QObject {
    Q_OBJECT
private slots:
    void everyTable_data()
    {
        QTest::addColumn<int>("table");
        for (const StoryTable table : allTables)
            QTest::newRow(qPrintable(QString::number(static_cast<int>(table)))) << static_cast<int>(table);
    }

    void everyTable()
    {
        QFETCH(int, table);
        Desk desk(static_cast<StoryTable>(table));
        QVERIFY(desk.model.rowCount() > 0);
        for (int column = 0; column < desk.model.columnCount(); ++column) {
            const QString english = desk.model.headerData(column, Qt::Horizontal).toString();
            desk.document.setLanguage(Language::japanese());
            QVERIFY2(desk.model.headerData(column, Qt::Horizontal).toString() != english, qPrintable(english));
            desk.document.setLanguage(Language::english());
        }
        Story empty;
        empty.title.en = QStringLiteral("Nothing");
        desk.document.setStory(std::move(empty), {}, StoryDocument::Saved::Yes);
        QCOMPARE(desk.model.rowCount() == 0, static_cast<StoryTable>(table) != StoryTable::Texts);
    }

    void typing()
    {
        Desk desk;
        const QSignalSpy changed(&desk.model, &QAbstractItemModel::dataChanged);
        QVERIFY(desk.model.setData(desk.cell(1, "article/value"), QStringLiteral("5e9")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.document.story().facts[1].article->low.text, QStringLiteral("5e9"));
        QCOMPARE(desk.text(1, "article/value"), QStringLiteral("5e9"));
        const QString name = desk.document.story().facts[1].label.en;
        QCOMPARE(desk.document.undoWords(), QStringLiteral("Article: value of “%1”").arg(name));
        desk.document.setLanguage(Language::japanese());
        QVERIFY(desk.document.undoWords().startsWith(u'「'));
        desk.document.undo();
        QCOMPARE(desk.text(1, "article/value"), QStringLiteral("12e9..14e9"));
        QVERIFY(desk.model.setData(desk.cell(1, "article/value"), QStringLiteral("12e9..14e9")));
        QVERIFY(!desk.document.canUndo()); // the same text is no step
    }

    void refusals()
    {
        Desk desk;
        const QSignalSpy refused(&desk.model, &StoryTableModel::refused);
        const Story before = desk.document.story();
        QVERIFY(!desk.model.setData(desk.cell(1, "article/value"), QStringLiteral("many")));
        QVERIFY(!desk.model.setData(desk.cell(1, "unit"), QStringLiteral("token")));
        QVERIFY(!desk.model.removeRowAt(1));
        QCOMPARE(refused.count(), 3);
        QCOMPARE(refused.last().at(1).value<Problem>().code, ProblemCode::InUse);
        QVERIFY(desk.document.story() == before);
        QVERIFY(!desk.document.canUndo());
        QCOMPARE(desk.model.fault(desk.cell(1, "unit"), QStringLiteral("token"))->code, ProblemCode::UnitMismatch);
        QVERIFY(!desk.model.quickFault(desk.cell(1, "unit"), QStringLiteral("token")));
        QCOMPARE(desk.model.quickFault(desk.cell(1, "unit"), QStringLiteral("x"))->code, ProblemCode::UnknownUnit);
    }

    void rowsComeAndGoWithoutReset()
    {
        Desk desk;
        const QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&desk.model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&desk.model, &QAbstractItemModel::rowsRemoved);
        const int count = desk.model.rowCount();
        QCOMPARE(desk.model.addRow(3), 3);
        QCOMPARE(inserted.last().at(1).toInt(), 3);
        QCOMPARE(desk.model.duplicateRow(3), 4);
        QCOMPARE(desk.model.rowCount(), count + 2);
        QVERIFY(desk.model.removeRowAt(4));
        QCOMPARE(removed.last().at(1).toInt(), 4);
        QVERIFY(desk.model.move(0, 2));
        desk.document.undo();
        desk.document.undo();
        desk.document.undo();
        desk.document.undo();
        QCOMPARE(desk.model.rowCount(), count);
        QCOMPARE(reset.count(), 0);
    }

    void closedCells()
    {
        Desk desk;
        QVERIFY(desk.model.setData(desk.cell(1, "checked/value"), QString()));
        QVERIFY(!(desk.cell(1, "checked/step").flags() & Qt::ItemIsEditable));
        QVERIFY(desk.cell(1, "checked/value").flags() & Qt::ItemIsEditable);
        QVERIFY(!desk.model.setData(desk.cell(1, "checked/step"), QStringLiteral("1")));
    }

    void pastingIsOneStep()
    {
        Desk desk;
        const Story before = desk.document.story();
        QVERIFY(desk.model.paste(desk.cell(0, "label/ja"),
            {{QStringLiteral("一"), QStringLiteral("One")}, {QStringLiteral("二"), QStringLiteral("Two")}}));
        QCOMPARE(desk.document.story().facts[1].label, (Text{QStringLiteral("二"), QStringLiteral("Two")}));
        desk.document.undo();
        QVERIFY(desk.document.story() == before);
        QVERIFY(!desk.model.paste(desk.cell(0, "label/en"), {{QStringLiteral("A"), QStringLiteral("no unit")}}));
        QVERIFY(desk.document.story() == before); // all or nothing
    }

    void choicesHaveWords()
    {
        Desk desk;
        const QString shown = desk.cell(1, "kind").data().toString();
        QVERIFY(shown != desk.text(1, "kind"));
        for (const StoryTable table : allTables) {
            Desk each(table);
            each.document.setLanguage(Language::japanese());
            for (int column = 0; column < each.model.columnCount(); ++column) {
                for (const QString &word : cellChoices(table, column))
                    QVERIFY2(each.model.choiceText(column, word) != word, qPrintable(word));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStoryTables)
#include "tst_storytables.moc"

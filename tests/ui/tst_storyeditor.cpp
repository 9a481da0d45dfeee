// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the editor as its user meets it: typing, refusals in words, undo, search, copy and paste, and no cut words.
#include "storyfolder.h"

#include "ui/charts/chartview.h"
#include "ui/editor/celldelegate.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/storypage.h"
#include "ui/uilanguage.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;

namespace {

struct Desk {
    explicit Desk(LanguageId language = LanguageId::English)
        : document(Language::of(language))
        , opened(document.open(miniPath()))
        , editor(document)
    {
        editor.setTheme(Theme::Light);
        editor.show();
        editor.activateWindow();
        (void)QTest::qWaitForWindowActive(&editor);
    }
    StoryPage &facts() { return *editor.page(StoryTable::Facts); }
    void go(int row, const char *key)
    {
        const std::vector<StoryColumn> columns = storyColumns(StoryTable::Facts);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (columns[column].key == QLatin1String(key))
                editor.showCell({StoryTable::Facts, row, static_cast<int>(column)});
        }
    }
    /// The open field of the current cell.
    QLineEdit *field()
    {
        QTest::keyClick(facts().view(), Qt::Key_F2);
        return facts().view()->viewport()->findChild<QLineEdit *>();
    }
    QString value() { return document.story().facts[1].article->low.text; }

    StoryDocument document;
    Problems opened;
    StoryEditor editor;
};

QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    const auto report = [&cut](const QString &text, int needed, int room) {
        if (needed > room)
            cut << QStringLiteral("%1: %2 > %3").arg(text).arg(needed).arg(room);
    };
    for (const auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible())
            report(button->text(), button->minimumSizeHint().width(), button->width());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>())
        report(QStringLiteral("tabs"), tabs->sizeHint().width(), tabs->width());
    for (const auto *table : window.findChildren<QTableView *>()) {
        const QHeaderView *header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            report(table->model()->headerData(column, Qt::Horizontal).toString(), header->sectionSizeHint(column),
                header->sectionSize(column));
    }
    return cut;
}

} // namespace

class TestStoryEditor final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void typing()
    {
        Desk desk;
        desk.go(1, "article/value");
        QLineEdit *field = desk.field();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("5e9"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.value(), QStringLiteral("5e9"));
        QTRY_VERIFY(!desk.facts().delegate()->isTyping());
        QTest::keyClick(&desk.editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.value(), QStringLiteral("12e9"));
        QTest::keyClick(&desk.editor, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.value(), QStringLiteral("5e9"));
    }

    void invalidTextIsRefusedInWords()
    {
        Desk desk;
        desk.go(1, "article/value");
        QLineEdit *field = desk.field();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("7..5"));
        const QString why = problemText(
            {Severity::Error, ProblemCode::LowAboveHigh, {QStringLiteral("7"), QStringLiteral("5")}, {}}, Language::english());
        QCOMPARE(desk.facts().delegate()->note(), why); // while typing
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.facts().view()->viewport()->findChild<QLineEdit *>()); // still open
        QCOMPARE(desk.value(), QStringLiteral("12e9"));
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, QStringLiteral("9"));
        QCOMPARE(desk.facts().delegate()->note(), QString());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.value(), QStringLiteral("7"));
    }

    void escapeLeavesEverything()
    {
        Desk desk;
        desk.go(1, "article/value");
        QLineEdit *field = desk.field();
        QTest::keyClicks(field, QStringLiteral("x"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!desk.facts().delegate()->isTyping());
        QCOMPARE(desk.value(), QStringLiteral("12e9"));
        QVERIFY(!desk.document.canUndo());
        QCOMPARE(desk.facts().delegate()->note(), QString());
    }

    void removingWhatIsUsed()
    {
        Desk desk;
        desk.go(1, "id");
        desk.facts().remove();
        QVERIFY2(desk.editor.problemLine().contains(QStringLiteral("budget.growth")), qPrintable(desk.editor.problemLine()));
        desk.go(2, "id");
        QVERIFY(!desk.editor.problemLine().contains(QStringLiteral("budget.growth")));
    }

    void remarksLeadToTheirCell()
    {
        Desk desk;
        Story story = desk.document.story();
        story.facts[3].label.en.clear();
        desk.document.edit(std::move(story), {});
        QTRY_VERIFY2(desk.editor.problemLine().contains(QStringLiteral("English")), qPrintable(desk.editor.problemLine()));
        for (auto *button : desk.editor.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Show where"))
                button->click();
        }
        const QModelIndex current = desk.facts().view()->currentIndex();
        QCOMPARE(current.row(), 3);
        QCOMPARE(desk.facts().model()->column(current.column()).key, QLatin1String("label/en"));
    }

    void rows()
    {
        Desk desk;
        const auto count = desk.document.story().facts.size();
        desk.go(0, "id");
        desk.facts().add();
        QCOMPARE(desk.document.story().facts[1].id, QStringLiteral("fact-1"));
        QCOMPARE(desk.facts().view()->currentIndex().row(), 1);
        desk.facts().duplicate();
        desk.facts().moveBy(1);
        QCOMPARE(desk.facts().view()->currentIndex().row(), 3);
        desk.facts().remove();
        QCOMPARE(desk.document.story().facts.size(), count + 1);
    }

    void search()
    {
        Desk desk;
        desk.facts().searchField()->setText(QStringLiteral("budget.new"));
        QCOMPARE(desk.facts().view()->model()->rowCount(), 1);
        desk.go(5, "id"); // a jump shows what the search hid
        QCOMPARE(desk.facts().view()->currentIndex().row(), 5);
        QVERIFY(desk.facts().searchField()->text().isEmpty());
    }

    void copyPasteAndClear()
    {
        Desk desk;
        desk.go(0, "label/ja");
        desk.facts().view()->selectionModel()->select(
            QItemSelection(desk.facts().view()->model()->index(0, 1), desk.facts().view()->model()->index(1, 2)),
            QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(desk.facts().view(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\t'), 2);
        QCOMPARE(copied.count(u'\n'), 1);
        desk.go(2, "label/ja");
        QTest::keyClick(desk.facts().view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.document.story().facts[2].label, desk.document.story().facts[0].label);
        QCOMPARE(desk.document.story().facts[3].label, desk.document.story().facts[1].label);
        desk.go(1, "checked/value");
        QTest::keyClick(desk.facts().view(), Qt::Key_Delete);
        QVERIFY(!desk.document.story().facts[1].checked);
    }

    void wordsFit_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("ja") << static_cast<int>(LanguageId::Japanese);
        QTest::newRow("en") << static_cast<int>(LanguageId::English);
    }

    void wordsFit()
    {
        QFETCH(int, language);
        UiLanguage words;
        words.install(static_cast<LanguageId>(language));
        Desk desk(static_cast<LanguageId>(language));
        for (int tab = 0; tab < 6; ++tab) {
            desk.editor.findChild<QTabWidget *>()->setCurrentIndex(tab);
            QCOMPARE(cutWords(desk.editor), QStringList());
        }
    }
};

QTEST_MAIN(TestStoryEditor)
#include "tst_storyeditor.moc"

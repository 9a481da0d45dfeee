// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the attached article with its marked figures.
#include "ui/panels/articleview.h"

#include "core/figures/evidence.h"
#include "ui/articlefixture.h"
#include "ui/charts/chartbuilder.h"
#include "ui/storydocument.h"

#include <QTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;

namespace {

/// A document with the made-up article, and the view of it.
struct Ground {
    explicit Ground(const QString &text = {})
        : document(Language::english())
        , view(document)
    {
        const QString path = folder.filePath(QStringLiteral("article.txt"));
        written = test::writeText(path, text.isEmpty() ? test::articleFor(document.story()) : text);
        problems = document.attachArticle(path);
        view.resize(320, 600);
        view.show();
    }

    QTemporaryDir folder;
    bool written = false;
    Problems problems;
    StoryDocument document;
    ArticleView view;
};

QPoint placeOnScreen(const ArticleView &view, int position)
{
    QTextCursor cursor(view.text()->document());
    cursor.setPosition(position);
    return view.text()->cursorRect(cursor).center();
}

} // namespace

class TestArticleView final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void nothingAttached()
    {
        StoryDocument document(Language::english());
        ArticleView view(document);
        view.show();
        QSignalSpy wanted(&view, &ArticleView::attachWanted);
        QVERIFY(!view.text()->isVisible());
        const auto buttons = view.findChildren<QPushButton *>();
        const auto attach = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->isVisible(); });
        QVERIFY(attach != buttons.end());
        QTest::mouseClick(*attach, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        view.next();
        view.previous();
        view.showPlace(QStringLiteral("budget.new"));
        QVERIFY(view.currentPlace().isEmpty());
    }

    void everyPlaceIsFound()
    {
        Ground ground;
        QVERIFY(ground.written && ground.problems.empty());
        QVERIFY(ground.view.text()->isVisible());
        QCOMPARE(ground.view.placesFound(), ground.view.placesWanted());
        QVERIFY(ground.view.placesWanted() > 20);
        QVERIFY(ground.view.statusText().contains(QStringLiteral("article.txt")));
        QVERIFY(ground.view.statusText().contains(QStringLiteral("UTF-8")));
        QCOMPARE(static_cast<int>(ground.view.text()->extraSelections().size()), ground.view.placesWanted());
        for (const LocatorUse &use : locatorsOf(ground.document.story())) {
            const QString id = use.kind == LocatorUse::Kind::Claim ? claimSubject(use.id) : use.id;
            ground.view.showPlace(id);
            QCOMPARE(ground.view.currentPlace(), id);
            QTextCursor cursor = ground.view.text()->textCursor();
            QVERIFY(ground.view.text()->viewport()->rect().contains(ground.view.text()->cursorRect().center()));
        }
    }

    void anotherText()
    {
        Ground ground(QStringLiteral("600億~650億ドル"));
        QVERIFY(ground.view.placesFound() >= 1);
        QVERIFY(ground.view.placesFound() < ground.view.placesWanted());
        ground.view.showPlace(QStringLiteral("salary.e7"));
        QVERIFY(ground.view.statusText().contains(QStringLiteral("139万8500ドル")));
        ground.document.detachArticle();
        QVERIFY(!ground.view.text()->isVisible());
        QVERIFY(ground.view.text()->toPlainText().isEmpty());
    }

    void askedForBeforeItIsThere()
    {
        StoryDocument document(Language::japanese());
        ArticleView view(document);
        view.resize(320, 400);
        view.show();
        view.showPlace(QStringLiteral("salary.e7"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(test::writeText(path, test::articleFor(document.story())));
        QVERIFY(document.attachArticle(path).empty());
        QCOMPARE(view.currentPlace(), QStringLiteral("salary.e7"));
    }

    void stepsGoRound()
    {
        Ground ground;
        QStringList seen;
        for (int i = 0; i < 100; ++i) {
            ground.view.next();
            const QString id = ground.view.currentPlace();
            if (!seen.isEmpty() && id == seen.front())
                break;
            seen.append(id);
        }
        QVERIFY(seen.size() > 10 && seen.size() <= ground.view.placesWanted());
        ground.view.previous();
        QCOMPARE(ground.view.currentPlace(), seen.back());
        ground.view.next();
        QCOMPARE(ground.view.currentPlace(), seen.front());
        ground.view.next();
        ground.view.next();
        ground.view.previous();
        QCOMPARE(ground.view.currentPlace(), seen.at(1));
        ground.view.previous();
        QVERIFY(ground.document.selection().isEmpty()); // going there is not yet choosing
        QTest::keyClick(ground.view.text(), Qt::Key_Return);
        QCOMPARE(ground.document.selection(), seen.front());
    }

    void aClickChooses()
    {
        Ground ground;
        const QString text = ground.document.article()->text;
        const auto at = text.indexOf(QStringLiteral("600億"));
        QTest::mouseClick(
            ground.view.text()->viewport(), Qt::LeftButton, {}, placeOnScreen(ground.view, static_cast<int>(at) + 3));
        QCOMPARE(ground.document.selection(), QStringLiteral("budget.new"));
        ground.document.select({});
        const auto words = text.indexOf(QStringLiteral("ここに"));
        QTest::mouseClick(
            ground.view.text()->viewport(), Qt::LeftButton, {}, placeOnScreen(ground.view, static_cast<int>(words) + 1));
        QVERIFY(ground.document.selection().isEmpty());
    }

    void followsTheSelection()
    {
        Ground ground;
        ground.document.select(QStringLiteral("salary.e7"));
        QCOMPARE(ground.view.currentPlace(), QStringLiteral("salary.e7"));
        ground.document.select(QStringLiteral("budget.growth")); // stands nowhere itself
        QCOMPARE(ground.view.currentPlace(), QStringLiteral("salary.e7"));
        ground.document.select(QStringLiteral("claim:C05"));
        QCOMPARE(ground.view.currentPlace(), QStringLiteral("claim:C05"));
    }
};

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"

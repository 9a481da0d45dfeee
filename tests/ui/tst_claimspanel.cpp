// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the panel of claims and the tally: filters, keys, what follows the document, and that no word is cut.
#include "ui/panels/claimspanel.h"

#include "ui/charts/chartbuilder.h"
#include "ui/models/claimmodel.h"
#include "ui/panels/claimcard.h"
#include "ui/panels/claimtally.h"
#include "ui/panels/verdictbutton.h"
#include "ui/storydocument.h"
#include "ui/theme.h"
#include "ui/uilanguage.h"
#include "ui/wordbutton.h"

#include <algorithm>

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace tenbin;

namespace {

QList<ClaimCard *> shownCards(const QWidget &panel)
{
    QList<ClaimCard *> cards = panel.findChildren<ClaimCard *>();
    cards.removeIf([](const ClaimCard *card) { return !card->isVisible(); });
    std::sort(cards.begin(), cards.end(), [](const ClaimCard *a, const ClaimCard *b) { return a->y() < b->y(); });
    return cards;
}

VerdictButton *buttonOf(const QWidget &widget, Verdict verdict)
{
    for (VerdictButton *button : widget.findChildren<VerdictButton *>()) {
        if (button->verdict() == verdict)
            return button;
    }
    return nullptr;
}

WordButton *wordButton(const QWidget &widget, const QString &text)
{
    for (WordButton *button : widget.findChildren<WordButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void setNewBudget(StoryDocument &document, const Rational &value)
{
    document.setOverride(QStringLiteral("budget.new"), Override{value, value});
}

/// Layouts inside layouts ask again when they have been answered.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

/// The longest piece that has no break inside, px.
int widestWord(const QString &text, const QFontMetrics &metrics)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int widest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return widest;
}

/// Texts for which there is not enough room. Words of sentences may break where the type is large and the panel narrow.
enum class Words { Whole, Breakable };
QStringList cutTexts(const QWidget &widget, Words words)
{
    QStringList cut;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool wraps = label->hasHeightForWidth();
        const QFontMetrics metrics = label->fontMetrics();
        const int widest = words == Words::Whole ? widestWord(label->text(), metrics) : 0;
        const int needed = wraps ? widest : metrics.horizontalAdvance(label->text());
        const bool tooLow = wraps && label->height() < label->heightForWidth(label->width());
        if (tooLow || needed > label->contentsRect().width())
            cut.append(label->text());
    }
    for (const VerdictButton *button : widget.findChildren<VerdictButton *>()) {
        if (!button->isVisible())
            continue;
        const QString word = button->toolTip();
        const QFontMetrics metrics = button->fontMetrics();
        const int rest = button->sizeHint().width() - metrics.horizontalAdvance(word); // icon, count, margins
        const QRect place = button->parentWidget()->contentsRect();
        if (button->height() < button->heightForWidth(button->width()) || widestWord(word, metrics) + rest > button->width()
            || !place.contains(button->geometry()))
            cut.append(word);
    }
    for (const WordButton *button : widget.findChildren<WordButton *>()) {
        const QSize size = button->sizeHint();
        if (button->isVisible() && (button->width() < size.width() || button->height() < size.height()))
            cut.append(button->text());
    }
    return cut;
}

} // namespace

class TestClaimsPanel final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void noClaims()
    {
        StoryDocument document(Language::english());
        ClaimTally tally(document);
        ClaimsPanel panel(document);
        tally.show();
        panel.show();
        QCOMPARE(shownCards(panel).size(), 24);
        document.setStory(Story(), {}, StoryDocument::Saved::Yes);
        QVERIFY(!tally.isVisible());
        QVERIFY(shownCards(panel).isEmpty());
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("This story has no claims.");
        }));
        document.openBuiltIn();
        QVERIFY(tally.isVisible());
        QCOMPARE(shownCards(panel).size(), 24);
    }

    void followsOnlyWhileSeen()
    {
        StoryDocument document(Language::english());
        ClaimsPanel panel(document);
        QCOMPARE(panel.model()->rowCount(), 0);
        panel.show();
        QCOMPARE(panel.model()->rowCount(), 24);
        QSignalSpy changed(panel.model(), &QAbstractItemModel::dataChanged);
        panel.hide();
        setNewBudget(document, 80'000'000'000);
        QCOMPARE(changed.count(), 0);
        panel.show();
        QCOMPARE(changed.count(), 2);
        document.undo();
        QCOMPARE(changed.count(), 4);
    }

    void filters()
    {
        StoryDocument document(Language::english());
        ClaimsPanel panel(document);
        panel.resize(316, 600);
        panel.show();
        VerdictButton *wrong = buttonOf(panel, Verdict::Wrong);
        QCOMPARE(wrong->count(), 6);
        QTest::mouseClick(wrong, Qt::LeftButton);
        QCOMPARE(shownCards(panel).size(), 6);
        QTest::mouseClick(buttonOf(panel, Verdict::Right), Qt::LeftButton);
        QCOMPARE(shownCards(panel).size(), 10);
        panel.showOnly(Verdict::Uncheckable);
        QCOMPARE(shownCards(panel).size(), 6);
        QVERIFY(!wrong->isChecked());
        panel.showAll();
        QCOMPARE(shownCards(panel).size(), 24);
    }

    void aVerdictThatChangesMovesBetweenFilters()
    {
        StoryDocument document(Language::english());
        ClaimsPanel panel(document);
        panel.show();
        panel.showOnly(Verdict::Wrong);
        setNewBudget(document, 80'000'000'000);
        QCOMPARE(buttonOf(panel, Verdict::Wrong)->count(), 8);
        QCOMPARE(shownCards(panel).size(), 8);
        document.clearOverrides();
        QCOMPARE(shownCards(panel).size(), 6);
    }

    void keysLeadThroughTheClaims()
    {
        StoryDocument document(Language::english());
        ClaimsPanel panel(document);
        panel.resize(316, 400);
        panel.show();
        panel.activateWindow();
        panel.showOnly(Verdict::Wrong); // C03 C05 C06 C07 C08 C11
        const QSignalSpy evidence(&panel, &ClaimsPanel::evidenceWanted);
        const QSignalSpy charts(&panel, &ClaimsPanel::chartWanted);
        const QList<ClaimCard *> cards = shownCards(panel);
        QCOMPARE(cards.size(), 6);
        int reachedByTab = 0;
        for (const ClaimCard *card : panel.findChildren<ClaimCard *>())
            reachedByTab += (card->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        QCOMPARE(reachedByTab, 1);
        QVERIFY((cards[0]->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        QTest::keyClick(cards[0], Qt::Key_Return);
        QTest::keyClick(cards[0], Qt::Key_Down);
        QVERIFY((cards[1]->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        QTest::keyClick(cards[1], Qt::Key_Down);
        QTest::keyClick(cards[2], Qt::Key_Enter);
        QTest::keyClick(cards[2], Qt::Key_Up);
        QVERIFY((cards[1]->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        QTest::keyClick(cards[1], Qt::Key_End);
        QVERIFY((cards[5]->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        QTest::keyClick(cards[5], Qt::Key_Down);
        QVERIFY((cards[5]->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        QTest::keyClick(cards[5], Qt::Key_Home);
        QVERIFY((cards[0]->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        QCOMPARE(evidence.count(), 2);
        QCOMPARE(evidence[0][0].toString(), QStringLiteral("claim:C03"));
        QCOMPARE(evidence[1][0].toString(), QStringLiteral("share.change-percent"));
        QCOMPARE(charts.count(), 0);
    }

    void buttonsOfACard()
    {
        StoryDocument document(Language::english());
        ClaimsPanel panel(document);
        panel.resize(316, 400);
        panel.show();
        panel.showOnly(Verdict::Wrong);
        const QSignalSpy evidence(&panel, &ClaimsPanel::evidenceWanted);
        const QSignalSpy charts(&panel, &ClaimsPanel::chartWanted);
        const QList<ClaimCard *> cards = shownCards(panel);
        WordButton *chart = wordButton(*cards[2], QStringLiteral("Chart"));
        QVERIFY(chart);
        QTest::mouseClick(chart, Qt::LeftButton);
        QCOMPARE(charts.count(), 1);
        QCOMPARE(charts[0], QVariantList({QStringLiteral("market.day"), QStringLiteral("share.change-percent")}));
        QTest::mouseClick(wordButton(*cards[2], QStringLiteral("Evidence")), Qt::LeftButton);
        QCOMPARE(evidence.count(), 1);
        QVERIFY(!wordButton(*cards[1], QStringLiteral("Chart"))); // a press conference has none
        QVERIFY(cards[2]->accessibleName().contains(QStringLiteral("Wrong")));
        QVERIFY((cards[2]->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    }

    void tally()
    {
        StoryDocument document(Language::english());
        ClaimTally tally(document);
        tally.resize(220, tally.heightForWidth(220));
        tally.show();
        QList<Verdict> verdicts;
        connect(&tally, &ClaimTally::verdictWanted, this, [&verdicts](Verdict verdict) { verdicts.append(verdict); });
        const QSignalSpy all(&tally, &ClaimTally::allWanted);
        QTest::mouseClick(buttonOf(tally, Verdict::Imprecise), Qt::LeftButton);
        QCOMPARE(verdicts, QList<Verdict>{Verdict::Imprecise});
        QTest::mouseClick(wordButton(tally, QStringLiteral("Show all")), Qt::LeftButton);
        QCOMPARE(all.count(), 1);
        QCOMPARE(buttonOf(tally, Verdict::Imprecise)->count(), 8);
        setNewBudget(document, 80'000'000'000);
        QCOMPARE(buttonOf(tally, Verdict::Imprecise)->count(), 6);
        QCOMPARE(buttonOf(tally, Verdict::Wrong)->count(), 8);
        tally.setIconsOnly(true);
        QVERIFY(tally.minimumSizeHint().width() <= 52);
        QVERIFY(!wordButton(tally, QStringLiteral("Show all")));
        QCOMPARE(buttonOf(tally, Verdict::Right)->toolTip(), QStringLiteral("Right"));
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("width");
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            const char *name = language == LanguageId::Japanese ? "ja" : "en";
            QTest::addRow("%s", name) << language << 1.0 << 316;
            QTest::addRow("%s, narrow", name) << language << 1.0 << 280;
            QTest::addRow("%s, narrow and large", name) << language << 2.0 << 280;
            QTest::addRow("%s, wide and small", name) << language << 0.75 << 480;
        }
    }

    void noTextIsCut()
    {
        QFETCH(LanguageId, language);
        QFETCH(double, zoom);
        QFETCH(int, width);
        UiLanguage words;
        words.install(language);
        applyTheme(*qApp, Theme::Light, zoom);
        StoryDocument document(Language::of(language));
        ClaimsPanel panel(document);
        panel.resize(width, 700);
        panel.show();
        ClaimTally tally(document);
        const Words sentences = zoom > 1 ? Words::Breakable : Words::Whole;
        const int narrow = zoom > 1 ? 260 : 180;
        tally.resize(narrow, tally.heightForWidth(narrow));
        tally.show();
        settle();
        QCOMPARE(panel.width(), width);
        QVERIFY(panel.findChild<QScrollArea *>()->horizontalScrollBar()->maximum() == 0);
        QCOMPARE(cutTexts(panel, sentences).join(u'|'), QString());
        QCOMPARE(cutTexts(tally, Words::Whole).join(u'|'), QString());
        // A change of language while it is seen
        const LanguageId other = language == LanguageId::Japanese ? LanguageId::English : LanguageId::Japanese;
        words.install(other);
        document.setLanguage(Language::of(other));
        settle();
        QCOMPARE(cutTexts(panel, sentences).join(u'|'), QString());
    }
};

QTEST_MAIN(TestClaimsPanel)
#include "tst_claimspanel.moc"

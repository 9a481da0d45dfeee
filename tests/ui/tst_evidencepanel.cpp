// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the evidence panel: contents, links, back and forward, and that no word is ever cut.
#include "ui/panels/evidencepanel.h"

#include "ui/articlefixture.h"
#include "ui/charts/chartbuilder.h"
#include "ui/models/evidencemodel.h"
#include "ui/panels/articleview.h"
#include "ui/panels/evidencelist.h"
#include "ui/storydocument.h"
#include "ui/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tenbin;

namespace {

const QString growth = QStringLiteral("budget.growth");
const QString budget = QStringLiteral("budget.new");

struct Ground {
    explicit Ground(LanguageId language = LanguageId::English)
        : document(Language::of(language))
        , panel(document)
    {
        panel.resize(316, 700);
        panel.show();
    }

    void show(const QString &chart, const QString &id)
    {
        plan = document.plan(chart);
        panel.setPlan(&plan, chart);
        document.select(id);
    }

    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const EvidenceBlock *block : panel.list()->blocks())
            all.append(block->accessibleName());
        return all.join(u'\n').replace(QChar(QChar::Nbsp), u' ');
    }

    [[nodiscard]] RowLink *link(const QString &target) const
    {
        for (RowLink *each : panel.list()->links()) {
            if (each->property("target").toString() == target)
                return each;
        }
        return nullptr;
    }

    StoryDocument document;
    ChartPlan plan = tl::unexpected(ChartUnavailable());
    EvidencePanel panel;
};

} // namespace

class TestEvidencePanel final : public QObject {
    Q_OBJECT

    /// From the value to its place in the article, or to the words that it has none: how many activations that takes.
    static int stepsToTheArticle(Ground &ground, const QString &fact)
    {
        if (ground.link(articleTarget + fact) || (ground.panel.evidence().fact && ground.panel.evidence().id == fact))
            return 2;
        for (const EvidenceInput &input : ground.panel.evidence().inputs) {
            if (input.id == fact)
                return 2;
        }
        const QList<EvidenceInput> inputs(ground.panel.evidence().inputs.begin(), ground.panel.evidence().inputs.end());
        for (const EvidenceInput &input : inputs) {
            if (input.kind != EvidenceKind::Figure)
                continue;
            ground.link(selectTarget + input.id)->click();
            bool there = false;
            for (const EvidenceInput &below : ground.panel.evidence().inputs)
                there = there || below.id == fact;
            const bool shown =
                ground.link(articleTarget + fact) != nullptr || ground.texts().contains(QStringLiteral("Not in the article"));
            ground.panel.goBack();
            if (there && shown)
                return 3;
        }
        return 99;
    }

private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void init() { applyTheme(*qApp, Theme::Light, 1); }

    void nothingSelected()
    {
        Ground ground;
        QCOMPARE(ground.panel.evidence().kind, EvidenceKind::Nothing);
        QVERIFY(ground.texts().contains(QStringLiteral("Choose a value")));
        QVERIFY(ground.panel.list()->links().isEmpty());
        QVERIFY(!ground.panel.canGoBack() && !ground.panel.canGoForward());
        ground.panel.goBack();
        ground.panel.goForward();
        ground.document.select(QStringLiteral("names nothing"));
        QCOMPARE(ground.panel.evidence().kind, EvidenceKind::Nothing);
    }

    void contents()
    {
        Ground ground;
        ground.show(QStringLiteral("spending.growth"), growth);
        const QString texts = ground.texts();
        for (const QString &part : {QStringLiteral("Growth of the budget"), QStringLiteral("+50–71%"),
                 QStringLiteral("New budget ÷ Previous outlook − 1"),
                 QStringLiteral("lowest, $60 billion ÷ $40 billion − 1, +50%"), QStringLiteral("2024 actual, $39.225 billion"),
                 QStringLiteral("The article's claim: imprecise"), QStringLiteral("Chart: Budget growth")})
            QVERIFY2(texts.contains(part), qPrintable(part));
        QVERIFY(!texts.contains(QStringLiteral("27/38")));
        ground.link(exactTarget)->click();
        QVERIFY(ground.texts().contains(QStringLiteral("+71.05263157894736842105% (27/38)")));
        QVERIFY(!ground.panel.accessibleName().isEmpty());
        for (const RowLink *link : ground.panel.list()->links())
            QVERIFY(!link->accessibleName().isEmpty());
    }

    void linksSelect()
    {
        Ground ground;
        ground.show(QStringLiteral("spending.growth"), growth);
        QTest::mouseClick(ground.link(selectTarget + budget), Qt::LeftButton);
        QCOMPARE(ground.document.selection(), budget);
        QCOMPARE(ground.panel.evidence().title, QStringLiteral("New budget"));
        QSignalSpy charts(&ground.panel, &EvidencePanel::chartWanted);
        ground.link(chartTarget + QStringLiteral("spending.growth"))->click();
        QCOMPARE(charts.count(), 1);
        QCOMPARE(charts.front().at(1).toString(), budget);
        QSignalSpy articles(&ground.panel, &EvidencePanel::articleWanted);
        ground.link(articleTarget + budget)->click();
        QCOMPARE(articles.count(), 1);
        QVERIFY(ground.panel.showsArticle());
        ground.panel.showEvidence();
        QVERIFY(!ground.panel.showsArticle());
    }

    void keysReachEveryLink()
    {
        Ground ground;
        ground.show(QStringLiteral("spending.growth"), growth);
        const QList<RowLink *> links = ground.panel.list()->links();
        QVERIFY(links.size() > 6);
        ground.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ground.panel));
        links.front()->setFocus(Qt::TabFocusReason);
        for (qsizetype i = 1; i < links.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), links.at(i));
            const QRect place(links.at(i)->mapTo(ground.panel.list()->viewport(), QPoint()), links.at(i)->size());
            QVERIFY(ground.panel.list()->viewport()->rect().intersects(place));
        }
        ground.link(selectTarget + budget)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(ground.document.selection(), budget);
        QVERIFY(ground.panel.list()->isAncestorOf(QApplication::focusWidget()));
    }

    void backAndForward()
    {
        Ground ground;
        QSignalSpy changed(&ground.panel, &EvidencePanel::historyChanged);
        ground.document.select(growth);
        ground.document.select(budget);
        ground.document.select({}); // no step of its own
        ground.document.select(QStringLiteral("claim:C04"));
        QVERIFY(changed.count() >= 3);
        ground.panel.goBack();
        QCOMPARE(ground.document.selection(), budget);
        ground.panel.goBack();
        QCOMPARE(ground.document.selection(), growth);
        QVERIFY(!ground.panel.canGoBack());
        ground.panel.goForward();
        QCOMPARE(ground.document.selection(), budget);
        ground.document.select(QStringLiteral("training.cost"));
        QVERIFY(!ground.panel.canGoForward());
        ground.panel.goBack();
        QCOMPARE(ground.document.selection(), budget);
        ground.document.openBuiltIn();
        QVERIFY(!ground.panel.canGoBack() && !ground.panel.canGoForward());
    }

    void valuesChangeInPlace()
    {
        Ground ground;
        ground.show(QStringLiteral("spending.growth"), growth);
        const QList<EvidenceBlock *> blocks = ground.panel.list()->blocks();
        ground.document.setOverride(budget, Override{Rational(80'000'000'000LL), Rational(80'000'000'000LL)});
        QCOMPARE(ground.panel.list()->blocks().mid(0, 3), blocks.mid(0, 3));
        QVERIFY(ground.texts().contains(QStringLiteral("What if, $80 billion")));
        QVERIFY(ground.texts().contains(QStringLiteral("+100–111%")));
        ground.document.undo();
        QVERIFY(ground.texts().contains(QStringLiteral("+50–71%")));
        ground.document.setLanguage(Language::japanese());
        QVERIFY(ground.texts().contains(QStringLiteral("新しい予算 ÷ 以前の見込み − 1")));
    }

    void hiddenDoesNothing()
    {
        Ground ground;
        ground.panel.hide();
        ground.document.select(growth);
        QCOMPARE(ground.panel.evidence().kind, EvidenceKind::Nothing);
        ground.panel.show();
        QCOMPARE(ground.panel.evidence().id, growth);
        ground.panel.hide();
        ground.document.setStory(Story(), {}, StoryDocument::Saved::Yes);
        ground.panel.show();
        QCOMPARE(ground.panel.evidence().kind, EvidenceKind::Nothing);
    }

    void valuesOfChartsOnly()
    {
        Ground ground;
        ground.show(QStringLiteral("models.cost-per-parameter"), QStringLiteral("model:llama-3.1-405b:cost-per-parameter"));
        QCOMPARE(ground.panel.evidence().kind, EvidenceKind::ChartValue);
        QCOMPARE(ground.panel.evidence().value, QStringLiteral("$152"));
        ground.plan = ground.document.plan(QStringLiteral("spending.growth"));
        ground.panel.setPlan(&ground.plan, QStringLiteral("spending.growth"));
        QCOMPARE(ground.panel.evidence().value, QStringLiteral("$152")); // known from where it was seen
        ground.document.setOverride(QStringLiteral("gpu-hour.price"), Override{4, 4});
        QCOMPARE(ground.panel.evidence().value, QStringLiteral("$305"));
    }

    /// The chart of the day shows the article's price beside the record, whatever the basis.
    void theValueThatIsSeen()
    {
        Ground ground;
        Scenario checked;
        checked.basis = Basis::Checked;
        ground.document.setScenario(checked);
        ground.show(QStringLiteral("market.move"), QStringLiteral("share.change-percent"));
        const auto &data = ground.plan->data;
        const auto found = std::find_if(
            data.begin(), data.end(), [](const Datum &datum) { return datum.id == QStringLiteral("share.change-percent"); });
        QCOMPARE(ground.panel.evidence().value, found->text);
        QCOMPARE(ground.panel.evidence().voice, Voice::Article);
    }

    void theTree()
    {
        Ground ground;
        ground.document.select(growth);
        QVERIFY(!ground.panel.tree()->isVisible());
        ground.link(treeTarget)->click();
        QVERIFY(ground.panel.tree()->isVisible());
        const QAbstractItemModel &model = *ground.panel.tree()->model();
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        ground.document.select(QStringLiteral("training.cost-per-parameter"));
        QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("Cost per parameter")));
        const QModelIndex cost = model.index(0, 0, model.index(0, 0));
        emit ground.panel.tree()->activated(cost);
        QCOMPARE(ground.document.selection(), QStringLiteral("training.cost"));
        ground.document.select({});
        QVERIFY(!ground.panel.tree()->isVisible());
    }

    void noWordIsCut_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("zoom");
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            for (const int width : {280, 316, 480}) {
                for (const double zoom : {0.75, 1.0, 2.0})
                    QTest::addRow("%s %d px x %g", language == LanguageId::Japanese ? "ja" : "en", width, zoom)
                        << language << width << zoom;
            }
        }
    }

    void noWordIsCut()
    {
        QFETCH(LanguageId, language);
        QFETCH(int, width);
        QFETCH(double, zoom);
        applyTheme(*qApp, Theme::Dark, zoom);
        Ground ground(language);
        ground.panel.resize(width, 700);
        QCoreApplication::processEvents();
        QStringList ids{QString()};
        for (const FigureValue &figure : ground.document.figures().all())
            ids.append(figure.figure->id);
        for (const Claim &claim : ground.document.story().claims)
            ids.append(claimSubject(claim.id));
        for (const QString &id :
            {QStringLiteral("salary.e7"), QStringLiteral("shares.outstanding"), QStringLiteral("budget.consensus")})
            ids.append(id);
        for (const QString &id : ids) {
            ground.document.select(id);
            int bottom = 0;
            for (const EvidenceBlock *block : ground.panel.list()->blocks()) {
                QVERIFY2(block->fits(), qPrintable(id + u'\n' + block->accessibleName()));
                QVERIFY(block->geometry().right() < ground.panel.list()->viewport()->width());
                QVERIFY(block->geometry().top() >= bottom);
                bottom = block->geometry().bottom();
            }
            QCOMPARE(ground.panel.list()->horizontalScrollBar()->maximum(), 0);
        }
    }

    void threeActivationsToTheArticle_data()
    {
        QTest::addColumn<Basis>("basis");
        QTest::newRow("article") << Basis::Article;
        QTest::newRow("checked") << Basis::Checked;
    }

    void threeActivationsToTheArticle()
    {
        QFETCH(Basis, basis);
        Ground ground;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(test::writeText(path, test::articleFor(ground.document.story())));
        QVERIFY(ground.document.attachArticle(path).empty());
        Scenario scenario;
        scenario.basis = basis;
        ground.document.setScenario(scenario);
        for (const ChartInfo &info : chartList()) {
            const ChartPlan plan = ground.document.plan(info.id);
            if (!plan || info.tab == Tab::Any)
                continue;
            for (const Datum &datum : plan->data) {
                ground.show(info.id, datum.id);
                QVERIFY2(ground.panel.evidence().kind != EvidenceKind::Nothing, qPrintable(info.id + u' ' + datum.id));
                for (const QString &fact : datum.inputs)
                    QVERIFY2(stepsToTheArticle(ground, fact) <= 3, qPrintable(info.id + u' ' + datum.id + u' ' + fact));
            }
        }
        ground.document.select(growth);
        ground.link(articleTarget + budget)->click();
        QCOMPARE(ground.panel.article()->currentPlace(), budget);
    }
};

QTEST_MAIN(TestEvidencePanel)
#include "tst_evidencepanel.moc"

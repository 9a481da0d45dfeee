// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the row of filters over a catalogue, and taking a model into the story.
#include "ui/tabs/cataloguebar.h"

#include "core/story/storymodels.h"
#include "ui/storydocument.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace tenbin;

namespace {

const QString chart = QStringLiteral("models.cost-vs-size");

} // namespace

class TestCatalogueBar : public QObject {
    Q_OBJECT
private:
    StoryDocument m_document{Language::english()};

    void open(const QByteArray &rows)
    {
        m_document.openBuiltIn();
        if (rows.isEmpty())
            return;
        const CatalogueReading read =
            readCatalogueBytes("Model,Parameters,Cost,Organization,Domain,Publication date,Confidence\n" + rows, {});
        QVERIFY(read.catalogue);
        Story story = m_document.story();
        DataLink link;
        link.role = DataRole::Catalogue;
        link.path = QStringLiteral("models.csv");
        link.sha256 = read.sha256;
        link.catalogue = std::make_shared<const Catalogue>(*read.catalogue);
        story.data.push_back(link);
        m_document.setStory(std::move(story), {}, StoryDocument::Saved::Yes);
    }
    [[nodiscard]] CatalogueFilter filter() const { return m_document.viewOptions(chart).catalogue; }

private slots:
    void hiddenWithoutCatalogue()
    {
        open({});
        CatalogueBar bar(m_document);
        bar.showChart(*chartInfo(chart));
        QVERIFY(bar.isHidden());
        open("a,7B,$5,A,Language,2020,\n");
        bar.showChart(*chartInfo(QStringLiteral("models.gpu-hours")));
        QVERIFY(bar.isHidden());
        bar.showChart(*chartInfo(chart));
        QVERIFY(!bar.isHidden());
    }

    void fieldsAreTheFilter()
    {
        open("a,7B,$5,\"A,B\",Language,2020,Confident\nb,8B,$6,B,Vision,2021,Speculative\nc,9B,,C,Games,2022,\n");
        CatalogueBar bar(m_document);
        bar.showChart(*chartInfo(chart));
        QCOMPARE(bar.countText(), QStringLiteral("2 of 3 shown"));
        const auto boxes = bar.findChildren<QComboBox *>();
        QCOMPARE(boxes[0]->count(), 3); // all, A, B: C can not be drawn
        boxes[0]->setCurrentIndex(boxes[0]->findText(QStringLiteral("A")));
        QCOMPARE(filter().organisations, QStringList{QStringLiteral("A")});
        bar.showChart(*chartInfo(chart));
        QCOMPARE(bar.countText(), QStringLiteral("1 of 3 shown"));
        boxes[0]->setCurrentIndex(0);
        QVERIFY(filter().isEmpty());
        bar.findChildren<QSpinBox *>()[0]->setValue(2021);
        QCOMPARE(filter().yearFrom, 2021);
        bar.findChildren<QSpinBox *>()[0]->setValue(1949);
        bar.findChildren<QCheckBox *>()[1]->setChecked(true);
        QVERIFY(filter().withoutSpeculative);
        QTest::keyClicks(bar.findChild<QLineEdit *>(), QStringLiteral("zz"));
        QTRY_COMPARE(filter().search, QStringLiteral("zz"));
        bar.showChart(*chartInfo(chart));
        QCOMPARE(bar.countText(), QStringLiteral("0 of 3 shown"));
    }

    void filterOfTheViewIsShown()
    {
        open("a,7B,$5,A,Language,2020,\n");
        ViewOptions options = m_document.viewOptions(chart);
        options.catalogue = {QStringLiteral("x"), QStringList{QStringLiteral("Nobody")}, {}, 1990, 2000, true, true};
        m_document.setViewOptions(chart, options);
        CatalogueBar bar(m_document);
        bar.showChart(*chartInfo(chart));
        QCOMPARE(bar.filter(), options.catalogue);
        QCOMPARE(filter(), options.catalogue); // showing changes nothing
    }

    /// However narrow it is, the years stay side by side, and what is in a line stands on one middle.
    void yearsWrapTogether()
    {
        open("a,7B,$5,A,Language,2020,\n");
        CatalogueBar bar(m_document);
        bar.showChart(*chartInfo(chart));
        const auto years = bar.findChildren<QSpinBox *>();
        const auto middle = [&](const QWidget *widget) { return widget->mapTo(&bar, widget->rect().center()).y(); };
        for (int width = 360; width < 1'400; width += 20) {
            bar.resize(width, bar.heightForWidth(width));
            bar.layout()->activate();
            QCOMPARE(bar.grab().width(), width); // shown once, it is laid out
            QCOMPARE(middle(years[0]), middle(years[1]));
            QVERIFY(years[1]->mapTo(&bar, QPoint()).x() > years[0]->mapTo(&bar, QPoint()).x());
        }
        const auto ticks = bar.findChildren<QCheckBox *>();
        QVERIFY(std::abs(middle(ticks[0]) - middle(ticks[1])) <= 1);
        QVERIFY(std::abs(middle(bar.findChild<QLineEdit *>()) - middle(bar.findChild<QComboBox *>())) <= 1);
    }

    void addToStory()
    {
        open("New Model,7B,$5,A,Language,2020,Likely\nDeepSeek-V3,7B,$5,A,Language,2020,Likely\n");
        CatalogueBar bar(m_document);
        bar.showChart(*chartInfo(chart));
        QVERIFY(!bar.addButton()->isEnabled());
        m_document.select(QStringLiteral("catalogue:DeepSeek-V3"));
        QVERIFY(!bar.addButton()->isEnabled()); // the story has it
        m_document.select(QStringLiteral("catalogue:New Model"));
        QVERIFY(bar.addButton()->isEnabled());
        bar.addButton()->click();
        const QString id = storyModelNamed(m_document.story(), QStringLiteral("New Model"));
        QCOMPARE(id, QStringLiteral("new-model"));
        QVERIFY(m_document.viewOptions(chart).models.contains(id));
        QVERIFY(m_document.plan(chart).has_value());
        QVERIFY(m_document.canUndo());
        m_document.undo();
        QVERIFY(storyModelNamed(m_document.story(), QStringLiteral("New Model")).isEmpty());
    }
};

QTEST_MAIN(TestCatalogueBar)
#include "tst_cataloguebar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the what-if panel: a slider or a typed value changes the document as one step, faults are said, reset takes it back.
#include "ui/charts/chartbuilder.h"
#include "ui/commands.h"
#include "ui/models/assumptionmodel.h"
#include "ui/panels/rangeslider.h"
#include "ui/panels/whatifpanel.h"
#include "ui/panels/whatifrow.h"
#include "ui/storydocument.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace tenbin;

namespace {

const QString price = QStringLiteral("gpu-hour.price");
const QString budget = QStringLiteral("budget.new");

struct Bench {
    explicit Bench(LanguageId language = LanguageId::English)
        : document(Language::of(language))
        , panel(document, commands)
    {
        panel.resize(700, 260);
        panel.setOpen(true);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }
    WhatIfRow *row(const QString &fact) const
    {
        for (WhatIfRow *each : panel.rows()) {
            if (each->row().fact == fact)
                return each;
        }
        return nullptr;
    }
    void type(const QString &fact, const QString &text) const
    {
        QLineEdit *field = row(fact)->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    const FactValue &value(const QString &fact) const { return *document.figures().fact(fact); }

    Commands commands;
    StoryDocument document;
    WhatIfPanel panel;
};

} // namespace

class TestWhatIfPanel final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void aTypedValueIsTaken_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::newRow("2.50") << price << QStringLiteral("2.50") << QStringLiteral("2.5") << QStringLiteral("2.5");
        QTest::newRow("60-65B") << budget << QStringLiteral("60-65B") << QStringLiteral("60000000000")
                                << QStringLiteral("65000000000");
        QTest::newRow("70 to 72 billion") << budget << QStringLiteral("70 to 72 billion") << QStringLiteral("70000000000")
                                          << QStringLiteral("72000000000");
    }

    void aTypedValueIsTaken()
    {
        QFETCH(QString, fact);
        QFETCH(QString, text);
        Bench bench;
        bench.type(price, QStringLiteral("3")); // something is changed before, so that the article's own value counts as a change
        bench.type(fact, text);
        QTEST(decimalText(bench.value(fact).quantity.low), "low");
        QTEST(decimalText(bench.value(fact).quantity.high), "high");
        QVERIFY(bench.row(fact)->fault().isEmpty());
    }

    void nonsenseIsSaidAndNotTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("cheap");
        QTest::newRow("upside down") << QStringLiteral("5-3");
    }

    void nonsenseIsSaidAndNotTaken()
    {
        QFETCH(QString, text);
        Bench bench;
        bench.type(price, text);
        QVERIFY(!bench.row(price)->fault().isEmpty());
        QVERIFY(bench.value(price).voice != Voice::WhatIf);
        QVERIFY(!bench.document.canUndo());
        QCOMPARE(bench.row(price)->field()->text(), text); // nothing typed is lost
    }

    void aDragIsOneStep()
    {
        Bench bench;
        SliderHandle *handle = bench.row(price)->slider()->lowHandle();
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        for (int x = 2; x <= 60; x += 2)
            QTest::mouseMove(handle, handle->rect().center() + QPoint(x / 30 + 3, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
        QCOMPARE(bench.value(price).voice, Voice::WhatIf);
        bench.document.undo();
        QVERIFY(bench.value(price).voice != Voice::WhatIf);
        QVERIFY(!bench.document.canUndo());
    }

    void keysMoveTheSlider()
    {
        Bench bench;
        SliderHandle *handle = bench.row(price)->slider()->lowHandle();
        const Rational before = bench.value(price).quantity.low;
        handle->setFocus();
        QTest::keyClick(handle, Qt::Key_Right);
        QVERIFY(bench.value(price).quantity.low > before);
        QTest::keyClick(handle, Qt::Key_End);
        QCOMPARE(bench.value(price).quantity.low, bench.row(price)->row().bounds.high);
    }

    void endsOfARangePushEachOther()
    {
        Bench bench;
        RangeSlider *slider = bench.row(budget)->slider();
        QVERIFY(slider->highHandle()->isVisible());
        slider->lowHandle()->setFocus();
        QTest::keyClick(slider->lowHandle(), Qt::Key_End);
        const Quantity &value = bench.value(budget).quantity;
        QVERIFY(value.low <= value.high);
        QCOMPARE(value.high, bench.row(budget)->row().bounds.high);
    }

    void resetTakesItBack()
    {
        Bench bench;
        bench.type(price, QStringLiteral("5"));
        QVERIFY(bench.panel.model()->changedCount() == 1);
        bench.commands.action(CommandId::ResetValues)->trigger(); // wired by the window
        bench.document.setOverride(price, std::nullopt);
        QCOMPARE(bench.panel.model()->changedCount(), 0);
        bench.document.undo();
        QCOMPARE(bench.panel.model()->changedCount(), 1);
    }

    void anotherValueCanBeAdded()
    {
        Bench bench;
        const auto before = bench.panel.rows().size();
        bench.panel.addFact(QStringLiteral("salary.e7"));
        QCOMPARE(bench.panel.rows().size(), before + 1);
        bench.type(QStringLiteral("salary.e7"), QStringLiteral("900000"));
        QCOMPARE(bench.value(QStringLiteral("salary.e7")).quantity.low, Rational(900000));
        bench.document.openBuiltIn();
        QCOMPARE(bench.panel.rows().size(), before);
    }

    void noWordIsCut_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("en") << false;
        QTest::newRow("ja") << true;
    }

    void noWordIsCut()
    {
        QFETCH(bool, japanese);
        Bench bench(japanese ? LanguageId::Japanese : LanguageId::English);
        bench.type(price, QStringLiteral("5"));
        for (const auto *label : bench.panel.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->sizeHint().width() <= label->width(), qPrintable(label->text()));
        }
        for (const auto *button : bench.panel.findChildren<QToolButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->sizeHint().width() <= button->width(), qPrintable(button->text()));
        }
        for (const auto *field : bench.panel.findChildren<QLineEdit *>())
            QVERIFY2(field->fontMetrics().horizontalAdvance(field->text()) + 10 <= field->width(), qPrintable(field->text()));
    }
};

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatifpanel.moc"

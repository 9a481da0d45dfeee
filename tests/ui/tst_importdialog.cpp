// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the dialog that reads price files and catalogues: questions, corrections, what the link says; parts of columns.
#include "ui/data/importdialog.h"

#include "ui/data/dialectform.h"
#include "core/folderfixture.h"
#include "ui/data/samplemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

bool isReady(const ImportDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
}

} // namespace

class TestImportDialog final : public QObject {
    Q_OBJECT
private slots:
    void nothingToRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\1\2\3\4\0\0\0", 8);
        QTest::newRow("prose") << QByteArray("This is a letter.\nNot a table at all.\n");
    }

    void nothingToRead()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        for (const DataRole role : {DataRole::Share, DataRole::Catalogue}) {
            ImportDialog dialog(test::put(folder, u"p.csv"_s, bytes), role, Language::english());
            QVERIFY(QSignalSpy(&dialog, &ImportDialog::readingDone).wait());
            QVERIFY(!isReady(dialog));
            QVERIFY(dialog.account().contains(u"could be read"_s));
        }
    }

    void linksPrices()
    {
        QTemporaryDir folder;
        const QString path = test::put(folder, u"p.csv"_s, "Date,Close\n2025-01-22,623.50\n2025-01-23,636.45\n2025-01-24,647.49\n");
        ImportDialog dialog(path, DataRole::Index, Language::japanese());
        QVERIFY(QSignalSpy(&dialog, &ImportDialog::readingDone).wait());
        QVERIFY(isReady(dialog));
        QVERIFY2(dialog.account().contains(u"3件"_s), qPrintable(dialog.account()));
        const DataLink link = dialog.link(folder.path());
        QCOMPARE(link.role, DataRole::Index);
        QCOMPARE(link.path, u"p.csv"_s);
        QCOMPARE(link.prices->size(), std::size_t(3));
        QCOMPARE(dialog.link({}).path, path);
        QVERIFY(dialectOfJson(link.dialect.toUtf8()).has_value());
    }

    void asksWhatIsOpen()
    {
        QTemporaryDir folder;
        // Ten Mondays to Thursdays that are days either way round.
        const QString path = test::put(folder, u"p.csv"_s, "Date,Close\n03/04/2025,10\n");
        ImportDialog dialog(path, DataRole::Share, Language::english());
        QVERIFY(QSignalSpy(&dialog, &ImportDialog::readingDone).wait());
        QVERIFY(dialog.prices()->question.has_value());
        QVERIFY(!isReady(dialog));
        QCOMPARE(dialog.form()->dateOrder()->currentIndex(), -1);
        QSignalSpy done(&dialog, &ImportDialog::readingDone);
        QComboBox *order = dialog.form()->dateOrder();
        order->setCurrentIndex(order->findData(static_cast<int>(DateOrder::DayFirst)));
        QVERIFY(done.wait());
        QVERIFY(isReady(dialog));
        QCOMPARE(dialog.link({}).prices->times.front(), QDateTime({2025, 4, 3}, {0, 0}, Qt::UTC).toSecsSinceEpoch());
    }

    void readsCatalogues()
    {
        QTemporaryDir folder;
        const QString path = test::put(folder, u"m.csv"_s, "Model,Parameters,Cost\nA,1e9,\"$1,000\"\nB,2e9,\n");
        ImportDialog dialog(path, DataRole::Catalogue, Language::english());
        QVERIFY(QSignalSpy(&dialog, &ImportDialog::readingDone).wait());
        QVERIFY2(isReady(dialog), qPrintable(dialog.account()));
        QCOMPARE(dialog.link({}).catalogue->models.size(), std::size_t(2));
        QVERIFY2(dialog.account().contains(u"both, and so drawn: 1"_s), qPrintable(dialog.account()));
    }

    void sampleModel()
    {
        SampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({}, Language::english());
        QCOMPARE(model.rowCount(), 0);
        model.show(readPriceBytes("Date,Close,Note\n2025-01-22,623.50,x\n", {}), Language::english());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Date"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Close"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Not used"_s);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEnabled));
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsEnabled);
    }

    void partsOfColumns()
    {
        PriceColumns columns;
        columns.date = 0;
        columns.close = 1;
        const PriceColumns moved = withPart(columns, 2, PricePart::Close);
        QCOMPARE(moved.close, 2);
        QCOMPARE(partOfColumn(moved, 1), PricePart::None);
        QCOMPARE(withPart(moved, 2, PricePart::None).close, -1);
        QCOMPARE(withPart(moved, 2, PricePart::Date).close, -1);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the table of a chart as a model, and its exact order.
#include "ui/models/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tenbin;

namespace {

TableCell number(const char *decimal)
{
    return {QString::fromLatin1(decimal), parseDecimal(QString::fromLatin1(decimal))};
}

TableCell word(const QString &text)
{
    return {text, std::nullopt};
}

Table sample()
{
    // The numbers of the first two rows differ by less than a double can tell apart.
    return {{QStringLiteral("What"), QStringLiteral("Value")},
        {{word(QStringLiteral("b")), number("0.10000000000000000000002")},
            {word(QStringLiteral("a")), number("0.10000000000000000000001")}, {word(QStringLiteral("c")), word({})},
            {word({}), number("-3")}}};
}

QStringList column(const QAbstractItemModel &model, int index)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, index).data().toString();
    return texts;
}

} // namespace

class TestChartTableModel final : public QObject {
    Q_OBJECT
private slots:
    void empty()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        model.setTable({}, Language::english());
        QCOMPARE(model.rowCount(), 0);
    }

    void showsTheTable()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(sample(), Language::english());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Value"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("b"));
        QVERIFY(!model.isNumeric(0));
        QVERIFY(model.isNumeric(1));
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    void rowsShorterThanTheHeader()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable({{QStringLiteral("A"), QStringLiteral("B")}, {{word(QStringLiteral("x"))}}}, Language::english());
        QCOMPARE(model.index(0, 1).data().toString(), QString());
        QVERIFY(!model.index(0, 1).data(ChartTableModel::RankRole).isValid());
    }

    void sortsExactlyAndMissingLast()
    {
        ChartTableModel model;
        ChartTableOrder order;
        order.setSourceModel(&model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(sample(), Language::english());
        order.sort(1, Qt::AscendingOrder);
        QCOMPARE(column(order, 0), QStringList({QString(), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        order.sort(1, Qt::DescendingOrder);
        QCOMPARE(column(order, 0), QStringList({QStringLiteral("b"), QStringLiteral("a"), QString(), QStringLiteral("c")}));
    }

    void sortsWordsByLanguageWithNumbersInThem()
    {
        ChartTableModel model;
        ChartTableOrder order;
        order.setSourceModel(&model);
        Table table{{QStringLiteral("What")}, {}};
        for (const char *name : {"Llama 10", "llama 9", "DeepSeek"})
            table.rows.push_back({word(QString::fromLatin1(name))});
        model.setTable(table, Language::english());
        order.sort(0, Qt::AscendingOrder);
        QCOMPARE(
            column(order, 0), QStringList({QStringLiteral("DeepSeek"), QStringLiteral("llama 9"), QStringLiteral("Llama 10")}));
    }

    void equalValuesShareTheirRank()
    {
        ChartTableModel model;
        model.setTable({{QStringLiteral("V")}, {{number("1")}, {number("1.0")}, {number("2")}}}, Language::english());
        QCOMPARE(model.index(0, 0).data(ChartTableModel::RankRole), model.index(1, 0).data(ChartTableModel::RankRole));
        QVERIFY(model.index(2, 0).data(ChartTableModel::RankRole).toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"

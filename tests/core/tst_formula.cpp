// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of reading formulas.
#include "core/figures/formula.h"

#include <QTest>

namespace tenbin {

namespace {

/// The tree with every operation in parentheses.
QString shape(const Formula &formula)
{
    std::vector<QString> texts;
    for (const Formula::Node &node : formula.nodes) {
        const auto operation = [&](QLatin1String sign) {
            return u'(' + texts[static_cast<std::size_t>(node.left)] + sign + texts[static_cast<std::size_t>(node.right)] + u')';
        };
        switch (node.op) {
        case Formula::Op::Number:
            texts.push_back(exactText(node.number));
            break;
        case Formula::Op::Id:
            texts.push_back(u'#' + node.id);
            break;
        case Formula::Op::Middle:
            texts.push_back(u"mid#"_qs + node.id);
            break;
        case Formula::Op::Add:
            texts.push_back(operation(QLatin1String("+")));
            break;
        case Formula::Op::Subtract:
            texts.push_back(operation(QLatin1String("-")));
            break;
        case Formula::Op::Multiply:
            texts.push_back(operation(QLatin1String("*")));
            break;
        case Formula::Op::Divide:
            texts.push_back(operation(QLatin1String("/")));
            break;
        }
    }
    return texts.back();
}

} // namespace

class FormulaTest : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
    void namesEachIdOnce();
    void nestingCostsNoStack();
};

void FormulaTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, int position) { QTest::newRow(text) << QString::fromUtf8(text) << position; };
    QTest::newRow("nothing") << QString() << 0;
    row("  ", 2);
    row("a +", 2); // the space behind is missing
    row("a + ", 4);
    row("+ a", 0);
    row("- a", 0);
    row("-a", 0);
    row("a + -b", 4);
    row("a -b", 2);
    row("a- b", 3); // a- is an id, then an operator is missing
    row("a* b", 0);
    row("a *b", 2);
    row("(a)* b", 3);
    row("a *(b)", 2);
    row("a b", 2);
    row("2 3", 2);
    row("2(3)", 1);
    row("(a)(b)", 3);
    row("(a) b", 4);
    row("()", 1);
    row("(a", 0);
    row("a)", 1);
    row("((a)", 0);
    row("a + * b", 4);
    row("A", 0);
    row("a_b", 0);
    row("a\t+ b", 0);
    row(".5", 0);
    row("1.", 0);
    row("+1", 0);
    row("1,000", 0);
    row("mid()", 4);
    row("mid(2)", 4);
    row("mid(a + b)", 6);
    row("mid(mid(a))", 7);
    row("mid(a", 5);
    row("mid (a)", 4);
    row("max(a)", 3);
    row("費用", 0);
    row("１ + 2", 0);
    row("a % b", 2);
    row("a ^ 2", 2);
    QTest::newRow("one character too long") << QString(2001, u'a') << 2000;
}

void FormulaTest::refuses()
{
    QFETCH(QString, text);
    const FormulaReading reading = parseFormula(text);
    QVERIFY(!reading.formula);
    QTEST(reading.errorPosition, "position");
}

void FormulaTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("2", "2");
    row("-2.5", "-5/2");
    row("a", "#a");
    row("capex.2024", "#capex.2024");
    row("llama-3.1-405b", "#llama-3.1-405b");
    row("2024", "2024");
    row("1e5", "100000");
    row("7b", "#7b");
    row("  a  +  b  ", "(#a+#b)");
    row("a - b - c", "((#a-#b)-#c)");
    row("a / b / c", "((#a/#b)/#c)");
    row("a / b * c", "((#a/#b)*#c)");
    row("a + b * c", "(#a+(#b*#c))");
    row("a * b + c", "((#a*#b)+#c)");
    row("a - b * c / d - e", "((#a-((#b*#c)/#d))-#e)");
    row("a * (b + c)", "(#a*(#b+#c))");
    row("a-b - c", "(#a-b-#c)");
    row("a - -1", "(#a--1)");
    row("( a + b ) * ((c))", "((#a+#b)*#c)");
    row("mid(budget.new) / mid( b ) - 1", "((mid#budget.new/mid#b)-1)");
    row("mid + 1", "(#mid+1)");
    QTest::newRow("as long as it may be") << QString(2000, u'a') << u'#' + QString(2000, u'a');
}

void FormulaTest::reads()
{
    QFETCH(QString, text);
    const FormulaReading reading = parseFormula(text);
    QVERIFY(reading.formula);
    QCOMPARE(reading.errorPosition, -1);
    QTEST(shape(*reading.formula), "expected");
    for (std::size_t i = 0; i < reading.formula->nodes.size(); ++i) {
        QVERIFY(reading.formula->nodes[i].left < static_cast<int>(i));
        QVERIFY(reading.formula->nodes[i].right < static_cast<int>(i));
    }
}

void FormulaTest::namesEachIdOnce()
{
    const FormulaReading reading = parseFormula(u"b / (a + 3) - mid(c) * a + b");
    QVERIFY(reading.formula);
    QCOMPARE(reading.formula->ids(), QStringList({u"b"_qs, u"a"_qs, u"c"_qs}));
}

void FormulaTest::nestingCostsNoStack()
{
    const FormulaReading deep = parseFormula(QString(999, u'(') + u'a' + QString(999, u')'));
    QVERIFY(deep.formula);
    QCOMPARE(deep.formula->nodes.size(), std::size_t(1));
    const FormulaReading open = parseFormula(QString(2000, u'('));
    QVERIFY(!open.formula);
    QCOMPARE(open.errorPosition, 2000);
    const FormulaReading closed = parseFormula(u'a' + QString(1999, u')'));
    QVERIFY(!closed.formula);
    QCOMPARE(closed.errorPosition, 1);
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::FormulaTest)
#include "tst_formula.moc"

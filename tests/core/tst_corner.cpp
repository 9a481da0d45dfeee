// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: which ends of the inputs give a figure its ends.
#include "core/figures/corner.h"

#include "core/smallstory.h"
#include "core/story/storyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tenbin {

class CornerTest : public QObject {
    Q_OBJECT

private slots:
    void withoutValue_data();
    void withoutValue();
    void corners_data();
    void corners();
    void pairedGoTogether();
    void adHoc();
    void chainsOfAnyLength();
    void builtIn_data();
    void builtIn();
};

namespace {

QString shown(const std::optional<Corner> &corner)
{
    if (!corner)
        return u"none"_qs;
    QStringList parts;
    for (auto each = corner->begin(); each != corner->end(); ++each)
        parts.append(each.key() + u'=' + exactText(each.value()));
    return parts.join(u' ');
}

Story storyOf(const QString &unit, const QString &formula)
{
    Story story = smallStory();
    addFigure(story, u"figure"_qs, unit, formula);
    return story;
}

/// The figure with every input as the point the corner has it at.
Quantity at(const Story &story, const Scenario &scenario, const Corner &corner, const QString &figure)
{
    Scenario points = scenario;
    for (auto each = corner.begin(); each != corner.end(); ++each)
        points.overrides.insert(each.key(), {each.value(), each.value()});
    return evaluate(story, points).figure(figure)->quantity.value();
}

} // namespace

void CornerTest::withoutValue_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::newRow("empty") << u"USD"_qs << QString();
    QTest::newRow("unknown") << u"USD"_qs << u"nothing"_qs;
    QTest::newRow("itself") << u"USD"_qs << u"figure"_qs;
    QTest::newRow("at least") << u"watt"_qs << u"power"_qs;
    QTest::newRow("not provable") << u"ratio"_qs << u"budget.new / budget.previous + budget.previous / budget.new"_qs;
}

void CornerTest::withoutValue()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    const Story story = storyOf(unit, formula);
    const Figures figures = evaluate(story, {});
    QVERIFY(!cornerOf(story, figures, *figures.figure(u"figure"_qs), End::Low));
    QVERIFY(!cornerOf(story, figures, *figures.figure(u"figure"_qs), End::High));
}

void CornerTest::corners_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::newRow("number") << u"ratio"_qs << u"1 + 1"_qs << QString() << QString();
    QTest::newRow("point") << u"USD"_qs << u"training.cost"_qs << u"training.cost=5500000"_qs << u"training.cost=5500000"_qs;
    QTest::newRow("quotient") << u"ratio"_qs << u"budget.new / budget.previous - 1"_qs
                              << u"budget.new=60000000000 budget.previous=40000000000"_qs
                              << u"budget.new=65000000000 budget.previous=38000000000"_qs;
    QTest::newRow("middle") << u"ratio"_qs << u"mid(budget.new) / budget.previous"_qs
                            << u"budget.new=62500000000 budget.previous=40000000000"_qs
                            << u"budget.new=62500000000 budget.previous=38000000000"_qs;
    QTest::newRow("repeated") << u"ratio"_qs << u"budget.new / (budget.new + budget.previous)"_qs
                              << u"budget.new=60000000000 budget.previous=40000000000"_qs
                              << u"budget.new=65000000000 budget.previous=38000000000"_qs;
    QTest::newRow("cancels out: low ends") << u"USD"_qs << u"budget.new - budget.new"_qs << u"budget.new=60000000000"_qs
                                           << u"budget.new=60000000000"_qs;
    QTest::newRow("days") << u"day"_qs << u"lead * 2"_qs << u"lead=2"_qs << u"lead=3"_qs;
    QTest::newRow("either end: the low one") << u"ratio"_qs << u"0 * spread"_qs << u"spread=-1"_qs << u"spread=-1"_qs;
}

void CornerTest::corners()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    const Story story = storyOf(unit, formula);
    const Figures figures = evaluate(story, {});
    const FigureValue &value = *figures.figure(u"figure"_qs);
    QVERIFY(value.quantity);
    QTEST(shown(cornerOf(story, figures, value, End::Low)), "low");
    QTEST(shown(cornerOf(story, figures, value, End::High)), "high");
}

void CornerTest::pairedGoTogether()
{
    const Story story = storyOf(u"ratio"_qs, u"budget.new / budget.previous"_qs);
    const Figures figures = evaluate(story, {Basis::Article, Pairing::Paired, Rounding::Exact, {}});
    const FigureValue &value = *figures.figure(u"figure"_qs);
    QCOMPARE(shown(cornerOf(story, figures, value, End::Low)), u"budget.new=60000000000 budget.previous=38000000000"_qs);
    QCOMPARE(shown(cornerOf(story, figures, value, End::High)), u"budget.new=65000000000 budget.previous=40000000000"_qs);
}

void CornerTest::adHoc()
{
    const Story story = storyOf(u"ratio"_qs, u"budget.new / budget.previous"_qs);
    const Figures figures = evaluate(story, {});
    const FigureValue value = figures.formula(u"1 / figure"_qs, {});
    QCOMPARE(shown(cornerOf(story, figures, value, End::Low)), u"budget.new=65000000000 budget.previous=38000000000"_qs);
    const Corner corner = *cornerOf(story, figures, value, End::High);
    const auto below = figuresAt(story, figures, *parseFormula(u"1 / figure").formula, corner);
    QVERIFY(below);
    QCOMPARE(exactText(below->value(u"figure"_qs)), u"3/2"_qs);
    const Corner zero{{u"budget.new"_qs, 1}, {u"budget.previous"_qs, 0}};
    QVERIFY(!figuresAt(story, figures, *parseFormula(u"1 / figure").formula, zero));
}

void CornerTest::chainsOfAnyLength()
{
    Story story = smallStory();
    addFigure(story, u"f0"_qs, u"USD"_qs, u"budget.new"_qs);
    for (int i = 1; i < 3000; ++i)
        addFigure(story, u"f%1"_qs.arg(i), u"USD"_qs, u"f%1"_qs.arg(i - 1));
    const Figures figures = evaluate(story, {});
    const auto corner = cornerOf(story, figures, figures.all().back(), End::High);
    QCOMPARE(shown(corner), u"budget.new=65000000000"_qs);
}

void CornerTest::builtIn_data()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Basis basis : {Basis::Article, Basis::Checked}) {
        for (const Pairing pairing : {Pairing::Independent, Pairing::Paired}) {
            for (const Rounding rounding : {Rounding::Exact, Rounding::Printed})
                QTest::addRow("%d%d%d", int(basis), int(pairing), int(rounding)) << Scenario{basis, pairing, rounding, {}};
        }
    }
}

/// The inputs at the corner, put into the formula as points, give exactly that end.
void CornerTest::builtIn()
{
    QFETCH(Scenario, scenario);
    const Story story = *readBuiltInStory().story;
    const Figures figures = evaluate(story, scenario);
    for (const FigureValue &value : figures.all()) {
        const QByteArray id = value.figure->id.toLatin1();
        for (const End end : {End::Low, End::High}) {
            const auto corner = cornerOf(story, figures, value, end);
            QVERIFY2(corner, id.constData());
            QCOMPARE(QStringList(corner->keys()).size(), value.inputs.size());
            const Quantity there = at(story, scenario, *corner, value.figure->id);
            QVERIFY2(there.isPoint(), id.constData());
            QVERIFY2(there.low == (end == End::Low ? value.quantity->low : value.quantity->high), id.constData());
        }
    }
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::CornerTest)
#include "tst_corner.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: how figures are said to be worked out, in words and with the numbers put in.
#include "core/figures/worked.h"

#include "core/smallstory.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tenbin {

class WorkedTest : public QObject {
    Q_OBJECT

private slots:
    void nothingToWorkOut();
    void words_data();
    void words();
    void numbers_data();
    void numbers();
    void everyDigit_data();
    void everyDigit();
    void labels();
    void parts_data();
    void parts();
    void insideOtherFigures();
};

namespace {

Story namedStory()
{
    Story story = smallStory();
    for (Fact &fact : story.facts)
        fact.label = {fact.id + u"-ja"_qs, fact.id};
    return story;
}

Worked workedOf(
    const QString &unit, const QString &formula, LanguageId language, std::optional<Show> show = {}, Basis basis = Basis::Article)
{
    Story story = namedStory();
    addFigure(story, u"figure"_qs, unit, formula);
    story.figures.back().show = show;
    const Figures figures = evaluate(story, {basis, {}, {}, {}});
    const FigureValue &value = *figures.figure(u"figure"_qs);
    return workedOut(story, figures, value, styleOf(*value.figure), Language::of(language)).value_or(Worked());
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

QStringList linesOf(const Worked &worked)
{
    QStringList lines;
    for (const WorkedLine &line : worked.lines)
        lines.append(plain(QStringList{line.end, line.numbers, line.result, line.exact}.join(u" | "_qs)));
    return lines;
}

} // namespace

void WorkedTest::nothingToWorkOut()
{
    const Story story = namedStory();
    const Figures figures = evaluate(story, {});
    QVERIFY(!workedOut(story, figures, {}, {}, Language::english()));
    QVERIFY(!workedOut(story, figures, figures.formula(u"1 +"_qs, {}), {}, Language::english()));
    const Worked unbounded = workedOf(u"watt"_qs, u"power"_qs, LanguageId::English);
    QCOMPARE(unbounded.words, u"power"_qs);
    QVERIFY(unbounded.lines.empty());
}

void WorkedTest::words_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");
    QTest::newRow("number") << u"1"_qs << u"1"_qs << u"1"_qs;
    QTest::newRow("growth") << u"budget.new / budget.previous - 1"_qs << u"budget.new-ja ÷ budget.previous-ja − 1"_qs
                            << u"budget.new ÷ budget.previous − 1"_qs;
    QTest::newRow("middle") << u"mid(budget.new) / 2"_qs << u"budget.new-jaの中央の値 ÷ 2"_qs << u"middle of budget.new ÷ 2"_qs;
    QTest::newRow("needed parentheses") << u"gpus / (gpus * (gpus - 1))"_qs << u"gpus-ja ÷ (gpus-ja × (gpus-ja − 1))"_qs
                                        << u"gpus ÷ (gpus × (gpus − 1))"_qs;
    QTest::newRow("needless parentheses") << u"(gpus + (gpus * gpus)) - gpus"_qs << u"gpus-ja + gpus-ja × gpus-ja − gpus-ja"_qs
                                          << u"gpus + gpus × gpus − gpus"_qs;
    QTest::newRow("take away a difference") << u"gpus - (gpus - gpus)"_qs << u"gpus-ja − (gpus-ja − gpus-ja)"_qs
                                            << u"gpus − (gpus − gpus)"_qs;
    QTest::newRow("names nothing") << u"nothing * 2"_qs << u"nothing × 2"_qs << u"nothing × 2"_qs;
}

void WorkedTest::words()
{
    QFETCH(QString, formula);
    QTEST(plain(workedOf(u"ratio"_qs, formula, LanguageId::Japanese).words), "ja");
    QTEST(plain(workedOf(u"ratio"_qs, formula, LanguageId::English).words), "en");
}

void WorkedTest::numbers_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<Show>("show");
    QTest::addColumn<QStringList>("ja");
    QTest::addColumn<QStringList>("en");
    QTest::newRow("growth") << u"ratio"_qs << u"budget.new / budget.previous - 1"_qs << Show::PercentChange
                            << QStringList{u"最小 | 600億 ÷ 400億 − 1 | +50% | "_qs,
                                   u"最大 | 650億 ÷ 380億 − 1 | +71% | +71.05263157894736842105%（27/38）"_qs}
                            << QStringList{u"lowest | $60 billion ÷ $40 billion − 1 | +50% | "_qs,
                                   u"highest | $65 billion ÷ $38 billion − 1 | +71% | +71.05263157894736842105% (27/38)"_qs};
    QTest::newRow("point")
        << u"USD / parameter"_qs << u"training.cost / parameters"_qs << Show::Plain
        << QStringList{u" | 550万 ÷ 6,710億 | 8.2ドル | 100万パラメーターあたり8.19672131147540983607ドル（500/61）"_qs}
        << QStringList{u" | $5.5 million ÷ 671 billion | $8.20 | $8.19672131147540983607 per million parameters (500/61)"_qs};
    QTest::newRow("negative") << u"USD / share"_qs << u"share.price - share.change"_qs << Show::Plain
                              << QStringList{u" | 627.25 − (−9.43) | 636.68ドル | "_qs}
                              << QStringList{u" | $627.25 − (−$9.43) | $636.68 | "_qs};
    QTest::newRow("hours to days")
        << u"day"_qs << u"hours / gpus"_qs << Show::Plain
        << QStringList{u" | 278.8万 ÷ 2,048 ÷ 24 | 56.7日 | 56.72200520833333333333日（87125/1536）"_qs}
        << QStringList{u" | 2.788 million ÷ 2,048 ÷ 24 | 56.7 days | 56.72200520833333333333 days (87125/1536)"_qs};
    QTest::newRow("days stay") << u"day"_qs << u"lead * 2"_qs << Show::Plain
                               << QStringList{u"最小 | 2日 × 2 | 4日 | "_qs, u"最大 | 3日 × 2 | 6日 | "_qs}
                               << QStringList{u"lowest | 2 days × 2 | 4 days | "_qs, u"highest | 3 days × 2 | 6 days | "_qs};
}

void WorkedTest::numbers()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    QFETCH(Show, show);
    QTEST(linesOf(workedOf(unit, formula, LanguageId::Japanese, show)), "ja");
    QTEST(linesOf(workedOf(unit, formula, LanguageId::English, show)), "en");
}

void WorkedTest::everyDigit_data()
{
    QTest::addColumn<int>("low"); // thousandths, or −1 for a third
    QTest::addColumn<int>("high");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0 << 0 << u"0%"_qs;
    QTest::newRow("ends") << 125 << 125 << u"+12.5%"_qs;
    QTest::newRow("never ends") << -1 << -1 << u"+33.33333333333333333333% (1/3)"_qs;
    QTest::newRow("range") << 500 << 625 << u"+50.0–62.5%"_qs;
}

void WorkedTest::everyDigit()
{
    QFETCH(int, low);
    QFETCH(int, high);
    const auto number = [](int thousandths) { return thousandths < 0 ? Rational(1, 3) : Rational(thousandths, 1000); };
    const NumberStyle style{.show = Show::PercentChange, .signedValue = true};
    QTEST(plain(exactValueText({number(low), number(high), {}}, style, Language::english())), "text");
}

void WorkedTest::labels()
{
    Story story = namedStory();
    story.facts[0].checked->label = {u"実績"_qs, u"Actual"_qs};
    const Figures article = evaluate(story, {});
    QCOMPARE(labelOf(*article.fact(u"budget.previous"_qs), Language::english()), u"budget.previous"_qs);
    const Figures checked = evaluate(story, {Basis::Checked, {}, {}, {}});
    QCOMPARE(labelOf(*checked.fact(u"budget.previous"_qs), Language::english()), u"budget.previous (Actual)"_qs);
    QCOMPARE(labelOf(*checked.fact(u"budget.previous"_qs), Language::japanese()), u"budget.previous-ja（実績）"_qs);
    const Figures changed = evaluate(story, {Basis::Checked, {}, {}, {{u"budget.previous"_qs, {1, 1}}}});
    QCOMPARE(labelOf(*changed.fact(u"budget.previous"_qs), Language::english()), u"budget.previous"_qs);
}

void WorkedTest::parts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<LanguageId>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("per");
    QTest::newRow("no quotient") << u"USD"_qs << LanguageId::English << u"$2"_qs << QString();
    QTest::newRow("share") << u"USD / share"_qs << LanguageId::English << u"$2.00"_qs << QString();
    QTest::newRow("parameter") << u"USD / parameter"_qs << LanguageId::English << u"$2 million"_qs
                               << u"per million parameters"_qs;
    QTest::newRow("parameter ja") << u"USD / parameter"_qs << LanguageId::Japanese << u"200万ドル"_qs
                                  << u"100万パラメーターあたり"_qs;
    QTest::newRow("hour") << u"USD / GPU-hour"_qs << LanguageId::English << u"$2"_qs << u"per GPU-hour"_qs;
    QTest::newRow("year") << u"USD / person-year"_qs << LanguageId::English << u"$2"_qs << u"a year"_qs;
    QTest::newRow("year ja") << u"USD / person-year"_qs << LanguageId::Japanese << u"2ドル"_qs << u"1年あたり"_qs;
}

void WorkedTest::parts()
{
    QFETCH(QString, unit);
    QFETCH(LanguageId, language);
    const ValueParts parts = valueParts(Quantity::point(2, *parseUnit(unit)), {}, Language::of(language));
    QTEST(plain(parts.number), "number");
    QTEST(plain(parts.per), "per");
}

/// A figure inside a formula stands at its own value at that corner, in its own unit.
void WorkedTest::insideOtherFigures()
{
    Story story = namedStory();
    addFigure(story, u"increase"_qs, u"USD"_qs, u"budget.new - budget.previous"_qs);
    addFigure(story, u"days"_qs, u"day"_qs, u"hours / gpus"_qs);
    story.figures[0].label = {u"増加"_qs, u"Increase"_qs};
    story.figures[1].label = {u"日数"_qs, u"Days"_qs};
    const Figures figures = evaluate(story, {});
    const FigureValue runs = figures.formula(u"increase / training.cost"_qs, {});
    const Worked worked = *workedOut(story, figures, runs, {.show = Show::Times}, Language::japanese());
    QCOMPARE(plain(worked.words), u"増加 ÷ training.cost-ja"_qs);
    QCOMPARE(plain(worked.lines.at(0).numbers), u"200億 ÷ 550万"_qs);
    QCOMPARE(plain(worked.lines.at(1).numbers), u"270億 ÷ 550万"_qs);
    const FigureValue half = figures.formula(u"days / 2"_qs, *parseUnit(u"day"));
    const Worked days = *workedOut(story, figures, half, {}, Language::english());
    QCOMPARE(plain(days.lines.at(0).numbers), u"56.72200521 days ÷ 2"_qs);
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::WorkedTest)
#include "tst_worked.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: verdicts on claims, on both bases, in every rounding, with and without what-if values; their words.
#include "core/figures/claims.h"

#include "core/smallstory.h"
#include "core/story/storyreader.h"

#include <QTest>

namespace tenbin {

namespace {

Claim claimAbout(const QString &figure, const QString &value)
{
    const Reading values = reading(value);
    Claim claim;
    claim.id = u"C"_qs;
    claim.text = {u"主張です。"_qs, u"A claim."_qs};
    claim.figure = figure;
    claim.low = values.low;
    claim.high = values.high;
    claim.isRange = values.isRange;
    claim.step = values.step;
    return claim;
}

Finding finding(Verdict verdict)
{
    Finding result;
    result.verdict = verdict;
    return result;
}

ClaimCheck checkOf(Story &story, const Claim &claim, const QString &scenario = {})
{
    story.claims = {claim};
    return checkClaims(story, evaluate(story, scenarioOf(scenario))).front();
}

QString verdictOf(const ClaimSide &side)
{
    return side.verdict ? verdictName(*side.verdict) : u"none"_qs;
}

QString rangeText(const std::optional<Quantity> &value)
{
    if (!value)
        return u"none"_qs;
    return exactText(value->low) + u".."_qs + exactText(value->high);
}

const Story &builtIn()
{
    static const Story story = readBuiltInStory().story.value_or(Story());
    return story;
}

ClaimCheck builtInCheck(const QString &id, const QString &scenario = {})
{
    for (const ClaimCheck &check : checkClaims(builtIn(), evaluate(builtIn(), scenarioOf(scenario)))) {
        if (check.claim->id == id)
            return check;
    }
    return {};
}

} // namespace

class ClaimsTest : public QObject {
    Q_OBJECT

private slots:
    void noClaimsNoChecks();
    void aClaimWithNothingToGoByCannotBeChecked();
    void whatCannotBeComputedHasAProblem_data();
    void whatCannotBeComputedHasAProblem();
    void comparesExactly_data();
    void comparesExactly();
    void theWorseOfFindingAndArticleShows_data();
    void theWorseOfFindingAndArticleShows();
    void checkedSideDoesNotDecide();
    void everyBasisGivesTheSame();
    void builtInStoryComesOut_data();
    void builtInStoryComesOut();
    void growthClaimFollowsWhatIf();
    void shareClaimIsRightInTheArticleAndWrongChecked_data();
    void shareClaimIsRightInTheArticleAndWrongChecked();
    void words();
    void whereTheArticleHasNoValueTheCheckedOneSpeaks();
    void chartsSayWhatIsWrong_data();
    void chartsSayWhatIsWrong();
    void aClaimThatBecomesWrongIsSaid();
    void claimsOfSeveralReportsAreNobodysOwn();
};

void ClaimsTest::noClaimsNoChecks()
{
    const Story story = smallStory();
    const auto checks = checkClaims(story, evaluate(story, {}));
    QVERIFY(checks.empty());
    QCOMPARE(tallyClaims(checks), (std::array<int, 4>{0, 0, 0, 0}));
    QVERIFY(wrongClaimCaveats(story, evaluate(story, {}), u"spending.growth"_qs, Language::english()).isEmpty());
    QVERIFY(wrongClaimCaveats(story, evaluate(story, {}), {}, Language::english()).isEmpty());
}

void ClaimsTest::aClaimWithNothingToGoByCannotBeChecked()
{
    Story story = smallStory();
    Claim claim;
    claim.id = u"C"_qs;
    const ClaimCheck check = checkOf(story, claim);
    QCOMPARE(check.claim, &story.claims.front());
    QCOMPARE(check.verdict, Verdict::Uncheckable);
    QCOMPARE(check.stated, std::nullopt);
    QCOMPARE(check.article, ClaimSide());
    QCOMPARE(check.checked, ClaimSide());
    QVERIFY(recomputationText(story, check, Language::english()).isEmpty());
    QVERIFY(checkedText(story, check, Language::english()).isEmpty());
}

void ClaimsTest::whatCannotBeComputedHasAProblem_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("a lower bound") << u"power"_qs << ProblemCode::Unbounded;
    QTest::newRow("a figure on a lower bound") << u"half"_qs << ProblemCode::Unbounded;
    QTest::newRow("a figure with zero below") << u"none"_qs << ProblemCode::DivisorContainsZero;
    QTest::newRow("nothing of that name") << u"nobody"_qs << ProblemCode::UnknownReference;
    QTest::newRow("a fact without values") << u"blank"_qs << ProblemCode::NoReading;
}

void ClaimsTest::whatCannotBeComputedHasAProblem()
{
    QFETCH(QString, figure);
    Story story = smallStory();
    addFigure(story, u"half"_qs, u"watt"_qs, u"power / 2"_qs);
    addFigure(story, u"none"_qs, u"ratio"_qs, u"1 / spread"_qs);
    story.facts.push_back(fact(u"blank"_qs, u"USD"_qs, MoneyKind::None, {}, {}));
    const ClaimCheck check = checkOf(story, claimAbout(figure, u"2e9"_qs));
    for (const ClaimSide *side : {&check.article, &check.checked}) {
        QCOMPARE(verdictOf(*side), u"none"_qs);
        QVERIFY(side->problem);
        QTEST(side->problem->code, "code");
        QCOMPARE(side->value, std::nullopt);
    }
    QCOMPARE(check.verdict, Verdict::Uncheckable);
    if (figure != u"nobody") {
        QVERIFY(!recomputationText(story, check, Language::english()).isEmpty());
        QVERIFY(!checkedText(story, check, Language::japanese()).isEmpty());
    }
    Claim found = claimAbout(figure, u"2e9"_qs);
    found.finding = finding(Verdict::Right);
    QCOMPARE(checkOf(story, found).verdict, Verdict::Right);
}

void ClaimsTest::comparesExactly_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("claimed");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("checked");
    const auto row = [](const char *figure, const char *claimed, const char *scenario, const char *article, const char *checked) {
        QTest::addRow("%s is %s, %s", figure, claimed, *scenario ? scenario : "as it is")
            << QString::fromLatin1(figure) << QString::fromLatin1(claimed) << QString::fromLatin1(scenario)
            << QString::fromLatin1(article) << QString::fromLatin1(checked);
    };
    row("budget.new", "60e9..65e9", "", "right", "right");
    row("budget.new", "60e9..65e9", "printed", "imprecise", "imprecise");
    row("budget.new", "60e9..65e9~1e9", "printed", "right", "right");
    row("budget.new", "60e9..64e9~1e9", "", "imprecise", "imprecise");
    row("budget.new", "65e9", "", "imprecise", "imprecise"); // touches one end
    row("budget.new", "66e9~2e9", "", "imprecise", "imprecise");
    row("budget.new", "66e9~1.99e9", "", "wrong", "wrong");
    row("budget.new", "59e9~1.99e9", "", "wrong", "wrong");
    row("training.cost", "5.5e6~1e5", "", "right", "wrong");
    row("training.cost", "5.5e6~1e5", "printed", "right", "wrong");
    row("training.cost", "5.5e6", "printed", "imprecise", "wrong");
    row("training.cost", "5.5e6~1e5", "training.cost=5.55e6", "right", "right"); // an end counts
    row("training.cost", "5.5e6~1e5", "training.cost=5.5500000000000000000000000001e6", "wrong", "wrong");
    row("third", "0.3333333333~1e-10", "", "right", "right");
    row("third", "0.3333333333", "", "wrong", "wrong");
    row("lead", "2..3~1", "printed", "right", "right");
    row("lead", "48..72", "", "wrong", "wrong"); // in the unit of the fact, not in hours
    row("days", "2..3", "", "right", "right");
    row("share.change", "-9.43~0.01", "checked printed", "right", "wrong");
    row("ratio", "10..15", "", "imprecise", "wrong");
    row("ratio", "10..15", "paired", "wrong", "wrong");
    row("ratio", "16..17", "paired", "imprecise", "imprecise");
}

void ClaimsTest::comparesExactly()
{
    QFETCH(QString, figure);
    QFETCH(QString, claimed);
    QFETCH(QString, scenario);
    Story story = smallStory();
    addFigure(story, u"third"_qs, u"ratio"_qs, u"1 / 3"_qs);
    addFigure(story, u"days"_qs, u"day"_qs, u"lead"_qs);
    addFigure(story, u"ratio"_qs, u"ratio"_qs, u"budget.new / budget.previous * 10"_qs);
    const ClaimCheck check = checkOf(story, claimAbout(figure, claimed), scenario);
    QTEST(verdictOf(check.article), "article");
    QTEST(verdictOf(check.checked), "checked");
}

void ClaimsTest::theWorseOfFindingAndArticleShows_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("claimed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *found, const char *claimed, const char *shown) {
        QTest::addRow("finding %s, %s claimed", found, claimed)
            << QString::fromLatin1(found) << QString::fromLatin1(claimed) << QString::fromLatin1(shown);
    };
    row("none", "38e9..40e9", "right");
    row("none", "38e9", "imprecise");
    row("none", "1", "wrong");
    row("right", "38e9..40e9", "right");
    row("right", "38e9", "imprecise");
    row("right", "1", "wrong");
    row("imprecise", "38e9..40e9", "imprecise");
    row("imprecise", "38e9", "imprecise");
    row("imprecise", "1", "wrong");
    row("wrong", "38e9..40e9", "wrong");
    row("wrong", "1", "wrong");
    row("uncheckable", "38e9..40e9", "uncheckable");
    row("uncheckable", "1", "uncheckable");
}

void ClaimsTest::theWorseOfFindingAndArticleShows()
{
    QFETCH(QString, found);
    QFETCH(QString, claimed);
    Story story = smallStory();
    Claim claim = claimAbout(u"budget.previous"_qs, claimed);
    for (const Verdict verdict : {Verdict::Right, Verdict::Imprecise, Verdict::Wrong, Verdict::Uncheckable}) {
        if (verdictName(verdict) == found)
            claim.finding = finding(verdict);
    }
    QCOMPARE(claim.finding.has_value(), found != u"none");
    QTEST(verdictName(checkOf(story, claim).verdict), "shown");
}

void ClaimsTest::checkedSideDoesNotDecide()
{
    Story story = smallStory();
    const ClaimCheck check = checkOf(story, claimAbout(u"training.cost"_qs, u"5.5e6~1e5"_qs), u"checked"_qs);
    QCOMPARE(check.verdict, Verdict::Right);
    QCOMPARE(verdictOf(check.checked), u"wrong"_qs);
    QCOMPARE(rangeText(check.stated), u"5450000..5550000"_qs);
    QCOMPARE(rangeText(check.article.value), u"5500000..5500000"_qs);
    QCOMPARE(rangeText(check.checked.value), u"5576000..5576000"_qs);
}

void ClaimsTest::everyBasisGivesTheSame()
{
    Scenario scenario = scenarioOf(u"printed paired training.cost=6e6"_qs);
    const auto article = checkClaims(builtIn(), evaluate(builtIn(), scenario));
    scenario.basis = Basis::Checked;
    const auto checked = checkClaims(builtIn(), evaluate(builtIn(), scenario));
    QCOMPARE(article.size(), checked.size());
    for (std::size_t i = 0; i < article.size(); ++i) {
        QCOMPARE(article[i].article, checked[i].article);
        QCOMPARE(article[i].checked, checked[i].checked);
        QCOMPARE(article[i].verdict, checked[i].verdict);
    }
}

void ClaimsTest::builtInStoryComesOut_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("imprecise");
    QTest::addColumn<int>("wrong");
    QTest::newRow("article") << u""_qs << 8 << 6;
    QTest::newRow("checked") << u"checked"_qs << 8 << 6;
    QTest::newRow("printed") << u"printed"_qs << 8 << 6;
    // Low with low is 38 to 60 and high with high 40 to 65: never 50 %.
    QTest::newRow("checked paired printed") << u"checked paired printed"_qs << 7 << 7;
}

void ClaimsTest::builtInStoryComesOut()
{
    QFETCH(QString, scenario);
    QFETCH(int, imprecise);
    QFETCH(int, wrong);
    const auto checks = checkClaims(builtIn(), evaluate(builtIn(), scenarioOf(scenario)));
    QCOMPARE(checks.size(), std::size_t(24));
    QCOMPARE(tallyClaims(checks), (std::array<int, 4>{4, imprecise, wrong, 6}));
}

void ClaimsTest::growthClaimFollowsWhatIf()
{
    const ClaimCheck asIs = builtInCheck(u"C04"_qs);
    QCOMPARE(rangeText(asIs.article.value), u"1/2..27/38"_qs);
    QCOMPARE(rangeText(asIs.stated), u"99/200..101/200"_qs);
    QCOMPARE(verdictOf(asIs.article), u"imprecise"_qs);
    QCOMPARE(asIs.verdict, Verdict::Imprecise);
    QVERIFY(!asIs.article.whatIf);

    const ClaimCheck exact = builtInCheck(u"C04"_qs, u"budget.previous=40e9 budget.new=60e9"_qs);
    QCOMPARE(rangeText(exact.article.value), u"1/2..1/2"_qs);
    QCOMPARE(verdictOf(exact.article), u"right"_qs);
    QCOMPARE(exact.verdict, Verdict::Imprecise); // its finding stays
    QVERIFY(exact.article.whatIf && exact.checked.whatIf);

    const ClaimCheck far = builtInCheck(u"C04"_qs, u"budget.new=80e9"_qs);
    QCOMPARE(verdictOf(far.article), u"wrong"_qs);
    QCOMPARE(far.verdict, Verdict::Wrong);

    const ClaimCheck back = builtInCheck(u"C04"_qs);
    QCOMPARE(back.article, asIs.article);
    QCOMPARE(back.verdict, Verdict::Imprecise);
}

void ClaimsTest::shareClaimIsRightInTheArticleAndWrongChecked_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("exact") << u""_qs;
    QTest::newRow("printed") << u"printed"_qs;
}

void ClaimsTest::shareClaimIsRightInTheArticleAndWrongChecked()
{
    QFETCH(QString, scenario);
    const ClaimCheck check = builtInCheck(u"C06"_qs, scenario);
    QCOMPARE(verdictOf(check.article), u"right"_qs);
    QCOMPARE(verdictOf(check.checked), u"wrong"_qs);
    QCOMPARE(check.verdict, Verdict::Wrong);
}

void ClaimsTest::words()
{
    const Language en = Language::english();
    const Language ja = Language::japanese();
    QCOMPARE(verdictText(Verdict::Uncheckable, en), u"Cannot be checked"_qs);
    QCOMPARE(verdictText(Verdict::Imprecise, ja), u"不正確"_qs);
    const ClaimCheck growth = builtInCheck(u"C04"_qs);
    QCOMPARE(
        recomputationText(builtIn(), growth, en), u"The article's own numbers give +50–71%; the claim says +50%: imprecise."_qs);
    QCOMPARE(recomputationText(builtIn(), growth, ja), u"記事の数字から計算すると+50～71%です。主張は+50%です（不正確）。"_qs);
    const ClaimCheck share = builtInCheck(u"C06"_qs);
    QCOMPARE(checkedText(builtIn(), share, en), u"Checked values give +1.73%: wrong."_qs);
    const ClaimCheck changed = builtInCheck(u"C10"_qs, u"training.cost=6e6"_qs);
    QVERIFY(recomputationText(builtIn(), changed, en).startsWith(u"With the what-if values"));
    QVERIFY(checkedText(builtIn(), changed, ja).contains(u"仮定"));
}

void ClaimsTest::whereTheArticleHasNoValueTheCheckedOneSpeaks()
{
    const Language en = Language::english();
    Story story = smallStory();
    addFigure(story, u"double"_qs, u"GPU-hour"_qs, u"hours * 2"_qs);
    addFigure(story, u"both"_qs, u"USD"_qs, u"training.cost + hours * price"_qs);
    const ClaimCheck fact = checkOf(story, claimAbout(u"hours"_qs, u"3e6"_qs));
    QVERIFY(fact.article.fallback && !fact.checked.fallback);
    QCOMPARE(recomputationText(story, fact, en),
        u"Checked values give 2.79\u00a0million\u00a0GPU-hours; the claim says 3\u00a0million\u00a0GPU-hours: wrong."_qs);
    QCOMPARE(
        recomputationText(story, fact, Language::japanese()), u"確認した値は279万GPU時間、主張は300万GPU時間です（誤り）。"_qs);
    QVERIFY(checkedText(story, fact, en).isEmpty()); // said already
    const ClaimCheck figure = checkOf(story, claimAbout(u"double"_qs, u"6e6"_qs));
    QVERIFY(recomputationText(story, figure, en).startsWith(u"Checked values give "));
    const ClaimCheck both = checkOf(story, claimAbout(u"both"_qs, u"6e6"_qs)); // the article has one of the two
    QVERIFY(recomputationText(story, both, en).startsWith(u"The article's own numbers give "));
    QVERIFY(!checkedText(story, both, en).isEmpty());
    const ClaimCheck changed = checkOf(story, claimAbout(u"hours"_qs, u"3e6"_qs), u"hours=2e6"_qs);
    QVERIFY(recomputationText(story, changed, en).startsWith(u"With the what-if values"));
}

void ClaimsTest::chartsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<int>("count");
    QTest::newRow("spending.growth") << u"spending.growth"_qs << 0;
    QTest::newRow("spending.history") << u"spending.history"_qs << 1;
    QTest::newRow("spending.equivalents") << u"spending.equivalents"_qs << 0;
    QTest::newRow("models.cost-per-parameter") << u"models.cost-per-parameter"_qs << 1;
    QTest::newRow("market.move") << u"market.move"_qs << 1;
    QTest::newRow("market.day") << u"market.day"_qs << 1;
}

void ClaimsTest::chartsSayWhatIsWrong()
{
    QFETCH(QString, chart);
    for (const QString &scenario : {u""_qs, u"checked"_qs}) {
        const QStringList sentences =
            wrongClaimCaveats(builtIn(), evaluate(builtIn(), scenarioOf(scenario)), chart, Language::english());
        QTEST(static_cast<int>(sentences.size()), "count");
        for (const QString &sentence : sentences)
            QVERIFY(sentence.startsWith(u"A claim of the article is wrong: "));
    }
}

void ClaimsTest::aClaimThatBecomesWrongIsSaid()
{
    for (const QString &basis : {u""_qs, u"checked "_qs}) {
        const Figures figures = evaluate(builtIn(), scenarioOf(basis + u"budget.new=80e9"_qs));
        const QStringList sentences = wrongClaimCaveats(builtIn(), figures, u"spending.growth"_qs, Language::japanese());
        QCOMPARE(sentences, QStringList{u"仮定の値では、記事の主張のうち2件が誤りになります。"_qs}); // the amount and its growth
        const Figures other = evaluate(builtIn(), scenarioOf(basis + u"training.cost=9e6"_qs));
        const QStringList both = wrongClaimCaveats(builtIn(), other, u"models.cost-per-parameter"_qs, Language::english());
        QCOMPARE(both.size(), 2); // one is wrong anyway
        QVERIFY(both.front().startsWith(u"A claim of the article is wrong: "));
        QVERIFY(both.back().startsWith(u"With the what-if values, a claim of the article is wrong: "));
    }
    // Nobody could check the salary; a what-if value does not settle it.
    const Figures figures = evaluate(builtIn(), scenarioOf(u"salary.e7=1"_qs));
    QVERIFY(wrongClaimCaveats(builtIn(), figures, u"spending.equivalents"_qs, Language::english()).isEmpty());
}

void ClaimsTest::claimsOfSeveralReportsAreNobodysOwn()
{
    Story story = builtIn();
    Source second = story.sources.front();
    second.id = u"second-report"_qs;
    second.kind = SourceKind::Article;
    story.sources.push_back(second);
    const auto sentences = [&](const QString &scenario, const QString &chart, const Language &language) {
        return wrongClaimCaveats(story, evaluate(story, scenarioOf(scenario)), chart, language);
    };
    const QString move = u"market.move"_qs;
    QVERIFY(sentences({}, move, Language::english()).front().startsWith(u"A reported claim is wrong: "));
    QVERIFY(sentences({}, move, Language::japanese()).front().startsWith(u"報じられた主張に誤りがあります："));
    QCOMPARE(sentences(u"budget.new=80e9"_qs, u"spending.growth"_qs, Language::english()),
        QStringList{u"With the what-if values, 2 reported claims are wrong."_qs});
    QVERIFY(sentences(u"training.cost=9e6"_qs, u"models.cost-per-parameter"_qs, Language::english())
                .back()
                .startsWith(u"With the what-if values, a reported claim is wrong: "));
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::ClaimsTest)
#include "tst_claims.moc"

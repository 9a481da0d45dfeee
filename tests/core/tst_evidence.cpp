// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: where every number is from: nothing on screen is without an answer.
#include "core/figures/evidence.h"

#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

EvidenceSubject subject(const QString &id)
{
    EvidenceSubject result;
    result.id = id;
    return result;
}

EvidenceSubject subject(const Datum &datum)
{
    return {datum.id, datum.label, datum.series, datum.formula, datum.inputs, datum.value, datum.text};
}

/// A story under one scenario with its claims.
struct Ground {
    explicit Ground(const Scenario &scenario = {}, LanguageId id = LanguageId::English)
        : story(*readBuiltInStory().story)
        , figures(evaluate(story, scenario))
        , claims(checkClaims(story, figures))
        , language(Language::of(id))
    {
    }

    [[nodiscard]] Evidence of(const EvidenceSubject &about) const { return evidenceOf(story, figures, claims, about, language); }
    [[nodiscard]] Evidence of(const QString &id) const { return of(subject(id)); }

    Story story;
    Figures figures;
    std::vector<ClaimCheck> claims;
    Language language;
};

Scenario checkedScenario()
{
    return {Basis::Checked, {}, {}, {}};
}

QStringList idsOf(const std::vector<EvidenceInput> &inputs)
{
    QStringList ids;
    for (const EvidenceInput &input : inputs)
        ids.append(input.id);
    return ids;
}

QStringList idsOf(const std::vector<EvidenceClaim> &claims)
{
    QStringList ids;
    for (const EvidenceClaim &claim : claims)
        ids.append(claim.id + (claim.direct ? u"!"_qs : QString()));
    return ids;
}

} // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_data();
    void nothing();
    void figure();
    void figureWithoutValue();
    void factFromBothSides();
    void factWithoutSource();
    void factTheArticleDoesNotGive();
    void whatIf();
    void claim();
    void benchmarkGapIsOfPrintedScores();
    void replacedValue();
    void valueWithoutNumber();
    void valueOutOfAFile();
    void everyDatumHasAnAnswer_data();
    void everyDatumHasAnAnswer();
};

void EvidenceTest::nothing_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << u"nothing"_qs;
    QTest::newRow("unknown claim") << u"claim:nothing"_qs;
    QTest::newRow("chart value without its chart") << u"model:llama-3.1-405b:cost"_qs;
}

void EvidenceTest::nothing()
{
    QFETCH(QString, id);
    QCOMPARE(Ground().of(id), Evidence());
    const Story empty;
    const Figures figures = evaluate(empty, {});
    QCOMPARE(evidenceOf(empty, figures, {}, subject(id), Language::japanese()), Evidence());
}

void EvidenceTest::figure()
{
    const Evidence growth = Ground({}, LanguageId::Japanese).of(u"budget.growth"_qs);
    QCOMPARE(growth.kind, EvidenceKind::Figure);
    QCOMPARE(growth.value, u"+50～71%"_qs);
    QCOMPARE(growth.voice, Voice::Article);
    QCOMPARE(growth.voiceText, u"記事"_qs);
    QCOMPARE(growth.certainty, Certainty::B);
    QCOMPARE(growth.worked->lines.size(), 2U);
    QCOMPARE(idsOf(growth.inputs), (QStringList{u"budget.new"_qs, u"budget.previous"_qs}));
    QVERIFY(growth.inputs.at(0).readings.at(1).same);
    QCOMPARE(growth.inputs.at(0).readings.at(1).text, u"同じ"_qs);
    QCOMPARE(growth.inputs.at(1).readings.at(1).name, u"2024年の実績"_qs);
    QCOMPARE(growth.inputs.at(1).readings.at(1).text, u"392.25億ドル"_qs);
    QVERIFY(growth.inputs.at(1).readings.at(0).used);
    QVERIFY(!growth.inputs.at(1).readings.at(1).used);
    QCOMPARE(growth.inputs.at(0).locator->text, u"600億~650億ドル"_qs);
    QCOMPARE(idsOf(growth.claims), (QStringList{u"claim:C04!"_qs, u"claim:C02"_qs, u"claim:C03"_qs}));
    QCOMPARE(growth.caveats.size(), 1);
    QVERIFY(growth.sourceStatement.isEmpty());
    const Evidence increase = Ground().of(u"budget.increase"_qs);
    QCOMPARE(increase.uses.size(), 1U);
    QCOMPARE(increase.uses.front().id, u"equivalents.trainings-in-increase"_qs);
    const Evidence nested = Ground().of(u"equivalents.trainings-in-increase"_qs);
    QCOMPARE(nested.inputs.front().kind, EvidenceKind::Figure);
    const Evidence perParameter = Ground(checkedScenario()).of(u"training.cost-per-parameter"_qs);
    QCOMPARE(perParameter.value, u"$8.31"_qs);
    QCOMPARE(perParameter.per, u"per million parameters"_qs);
    QVERIFY(perParameter.exact.endsWith(u"(5576/671)"_qs));
}

void EvidenceTest::figureWithoutValue()
{
    Story story = *readBuiltInStory().story;
    for (Figure &figure : story.figures) {
        if (figure.id == u"budget.growth"_qs)
            figure.formula = u"budget.new / (budget.previous - budget.previous)"_qs;
    }
    const Figures figures = evaluate(story, {});
    const Evidence about = evidenceOf(story, figures, {}, subject(u"budget.growth"_qs), Language::english());
    QVERIFY(about.value.isEmpty());
    QVERIFY(!about.missing.isEmpty());
    QVERIFY(about.worked->lines.empty());
    QCOMPARE(about.inputs.size(), 2U);
}

void EvidenceTest::factFromBothSides()
{
    const Evidence cost = Ground(checkedScenario()).of(u"training.cost"_qs);
    QCOMPARE(cost.kind, EvidenceKind::Fact);
    QCOMPARE(cost.voice, Voice::Checked);
    QCOMPARE(cost.certainty, Certainty::A);
    QCOMPARE(cost.fact->readings.size(), 2U);
    QCOMPARE(cost.fact->readings.at(1).name, u"Report"_qs);
    QCOMPARE(cost.sources.size(), 1U);
    QCOMPARE(cost.sources.front().title, u"DeepSeek-V3 report"_qs);
    QCOMPARE(cost.sources.front().kind, u"Primary source"_qs);
    QCOMPARE(cost.locator->text, u"550万ドル"_qs);
    QVERIFY(idsOf(cost.claims).contains(u"claim:C10!"_qs));
    QVERIFY(idsOf(cost.claims).contains(u"claim:C11!"_qs)); // stands on the same figure of the article
    QVERIFY(!cost.uses.empty());
    QVERIFY(cost.inputs.empty());
}

void EvidenceTest::factWithoutSource()
{
    for (const Basis basis : {Basis::Article, Basis::Checked}) {
        const Evidence pay = Ground({basis, {}, {}, {}}).of(u"salary.e7"_qs);
        QCOMPARE(pay.certainty, Certainty::D);
        QVERIFY(!pay.sourceStatement.isEmpty());
        QVERIFY(!pay.fact->sourced);
        QCOMPARE(pay.fallback, basis == Basis::Checked);
        QCOMPARE(pay.voiceText, basis == Basis::Checked ? u"Article (not checked)"_qs : u"Article"_qs);
    }
    const Evidence rests = Ground().of(u"equivalents.salaries-in-training"_qs);
    QCOMPARE(rests.certainty, Certainty::D);
    QVERIFY(!rests.sourceStatement.isEmpty());
}

void EvidenceTest::factTheArticleDoesNotGive()
{
    const Evidence consensus = Ground().of(u"budget.consensus"_qs);
    QVERIFY(!consensus.locator);
    QCOMPARE(consensus.place, u"Not in the article"_qs);
    QCOMPARE(consensus.fact->readings.size(), 1U);
    QVERIFY(consensus.fallback);
}

void EvidenceTest::whatIf()
{
    const Scenario scenario{{}, {}, {}, {{u"budget.new"_qs, {Rational(70'000'000'000LL), Rational(70'000'000'000LL)}}}};
    const Ground ground(scenario);
    const Evidence budget = ground.of(u"budget.new"_qs);
    QCOMPARE(budget.voice, Voice::WhatIf);
    QCOMPARE(budget.voiceText, u"What if"_qs);
    QVERIFY(budget.fact->whatIf.contains(u"70"_qs));
    QVERIFY(budget.sourceStatement.isEmpty()); // it is the reader's own
    QVERIFY(!budget.certainty);
    for (const EvidenceReading &reading : budget.fact->readings)
        QVERIFY(!reading.used);
    QVERIFY(!ground.of(u"budget.growth"_qs).inputs.front().whatIf.isEmpty());
}

void EvidenceTest::claim()
{
    const Evidence growth = Ground().of(u"claim:C04"_qs);
    QCOMPARE(growth.kind, EvidenceKind::Claim);
    QCOMPARE(growth.judged->verdict, Verdict::Imprecise);
    QVERIFY(!growth.judged->finding.isEmpty());
    QCOMPARE(idsOf(growth.inputs), QStringList{u"budget.growth"_qs});
    QCOMPARE(growth.locator->text, u"50%"_qs);
    QVERIFY(!growth.sources.empty());
    QVERIFY(!growth.voice);
    const Evidence pay = Ground().of(u"claim:C16"_qs);
    QVERIFY(!pay.sourceStatement.isEmpty());
    QCOMPARE(claimOfSubject(claimSubject(u"C04"_qs)), u"C04"_qs);
    QVERIFY(claimOfSubject(u"budget.new"_qs).isEmpty());
}

void EvidenceTest::benchmarkGapIsOfPrintedScores()
{
    for (const Rounding rounding : {Rounding::Exact, Rounding::Printed}) {
        const Ground ground({Basis::Checked, {}, rounding, {}});
        ViewOptions options;
        options.language = ground.language;
        const ChartPlan plan = planChart(u"models.benchmarks"_qs, ground.story, ground.figures, options);
        int gaps = 0;
        for (const Datum &datum : plan->data) {
            if (!datum.id.startsWith(u"benchmark:"_qs))
                continue;
            ++gaps;
            const Evidence gap = ground.of(subject(datum));
            QCOMPARE(gap.value, datum.text);
            QCOMPARE(gap.inputs.size(), 2U);
            QCOMPARE(gap.worked->lines.size(), 1U);
            QCOMPARE(gap.worked->lines.front().result, datum.text);
        }
        QVERIFY(gaps > 20);
    }
}

void EvidenceTest::replacedValue()
{
    const Scenario scenario{{}, {}, {}, {{u"budget.new"_qs, {Rational(70'000'000'000LL), Rational(70'000'000'000LL)}}}};
    const Ground ground(scenario);
    ViewOptions options;
    options.language = ground.language;
    const ChartPlan plan = planChart(u"spending.growth"_qs, ground.story, ground.figures, options);
    const auto found = std::find_if(
        plan->data.begin(), plan->data.end(), [](const Datum &datum) { return datum.id == u"budget.new:before"_qs; });
    QVERIFY(found != plan->data.end());
    const Evidence before = ground.of(subject(*found));
    QCOMPARE(before.value, found->text);
    QCOMPARE(before.voice, Voice::Article);
    QCOMPARE(idsOf(before.inputs), QStringList{u"budget.new"_qs});
    QVERIFY(!before.sources.empty());
}

void EvidenceTest::valueWithoutNumber()
{
    EvidenceSubject none;
    none.id = u"model:x:cost"_qs;
    none.label = u"X"_qs;
    none.text = u"no value: not published"_qs;
    const Evidence about = Ground().of(none);
    QCOMPARE(about.kind, EvidenceKind::ChartValue);
    QCOMPARE(about.title, u"X"_qs);
    QCOMPARE(about.missing, none.text);
    QVERIFY(about.value.isEmpty());
}

void EvidenceTest::valueOutOfAFile()
{
    EvidenceSubject file;
    file.id = u"study:ar:0"_qs;
    file.label = u"Day 0"_qs;
    file.series = u"Abnormal return"_qs;
    file.value = Quantity::point(Rational(92) / 10000);
    file.text = u"+0.92%"_qs;
    file.source = u"Nasdaq"_qs;
    file.parts = {{u"Return of META"_qs, u"+1.73%"_qs, u"study:return:0"_qs}, {u"t"_qs, u"+0.49"_qs, {}}};
    const Evidence about = Ground().of(file);
    QCOMPARE(about.kind, EvidenceKind::ChartValue);
    QCOMPARE(about.value, file.text);
    QCOMPARE(about.parts, file.parts);
    QCOMPARE(about.sources.size(), std::size_t(1));
    QCOMPARE(about.sources.front().title, u"Nasdaq"_qs);
    QVERIFY(about.sourceStatement.isEmpty());
    QVERIFY(!about.certainty && !about.voice);
    file.source.clear();
    QVERIFY(!Ground().of(file).sourceStatement.isEmpty());
}

void EvidenceTest::everyDatumHasAnAnswer_data()
{
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<LanguageId>("language");
    QTest::newRow("article ja") << Basis::Article << LanguageId::Japanese;
    QTest::newRow("checked en") << Basis::Checked << LanguageId::English;
    QTest::newRow("article en") << Basis::Article << LanguageId::English;
    QTest::newRow("checked ja") << Basis::Checked << LanguageId::Japanese;
}

/// Each fact below names a source or says that there is none, and has a place in the article or says that it has none.
void EvidenceTest::everyDatumHasAnAnswer()
{
    QFETCH(Basis, basis);
    QFETCH(LanguageId, language);
    const Ground ground({basis, {}, {}, {}}, language);
    ViewOptions options;
    options.language = ground.language;
    int seen = 0;
    for (const ChartInfo &info : chartList()) {
        const ChartPlan plan = planChart(info.id, ground.story, ground.figures, options);
        if (!plan)
            continue;
        for (const Datum &datum : plan->data) {
            const QByteArray name = (info.id + u' ' + datum.id).toUtf8();
            const Evidence about = ground.of(subject(datum));
            QVERIFY2(about.kind != EvidenceKind::Nothing, name.constData());
            QVERIFY2(!about.title.isEmpty(), name.constData());
            QVERIFY2(!about.value.isEmpty() || !about.missing.isEmpty(), name.constData());
            QVERIFY2(!about.value.isEmpty() || !datum.value, name.constData());
            for (const QString &id : datum.inputs) {
                const Evidence fact = ground.of(id);
                QVERIFY2(fact.fact, name.constData());
                QVERIFY2(!fact.fact->source.isEmpty(), name.constData());
                QVERIFY2(fact.fact->sourced || !fact.sourceStatement.isEmpty(), name.constData());
                QVERIFY2(!fact.place.isEmpty(), name.constData());
                QVERIFY2(fact.locator.has_value() == ground.story.fact(id)->article.has_value(), name.constData());
            }
            ++seen;
        }
    }
    QVERIFY(seen > 200);
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::EvidenceTest)
#include "tst_evidence.moc"

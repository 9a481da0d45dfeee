// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: everything an audience gets to read: size, contrast, nothing cut or covered, in every step, language, theme and size.
#include "core/figures/claims.h"
#include "tests/ui/stagefixture.h"
#include "ui/charts/chartbuilder.h"
#include "ui/present/stageanswer.h"
#include "ui/present/stagepaint.h"

#include <QTest>

#include <array>

using namespace tenbin;
using namespace tenbin::test;

namespace {

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Contrast};
const std::array sizes{QSize(1920, 1080), QSize(1280, 720), QSize(3840, 2160)};

/// Texts too small or too pale to be read from the back of the room.
QStringList unreadable(const Layout &layout)
{
    QStringList faults;
    for (const TextItem &text : layout.texts) {
        if (text.style.px < layout.size.height() / 30 - 1e-9)
            faults << QStringLiteral("%1 px: %2").arg(text.style.px).arg(text.text);
        for (const Theme theme : themes)
            if (contrastRatio(audienceRgb(text.role, theme), audienceRgb(Role::Plot, theme)) < 7)
                faults << QStringLiteral("pale in theme %1: %2").arg(int(theme)).arg(text.text);
    }
    return faults;
}

} // namespace

class TestAudience final : public QObject {
    Q_OBJECT
private:
    std::vector<Story> m_stories;
    FontMetrics m_metrics;

    [[nodiscard]] QStringList faultsOf(const StageStep &step, const QSize &size) const
    {
        const StagePicture picture = stagePicture(step, -1, size, m_metrics);
        if (picture.isEmpty())
            return {QStringLiteral("does not fit: ") + picture.reason};
        QStringList faults = unreadable(picture.layout) + layoutFaults(picture.layout);
        if (picture.layout.typography != Typography::Audience)
            faults << QStringLiteral("falls back to the type of slides");
        return faults;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(loadChartFonts());
        for (const BuiltInStory &story : builtInStories()) {
            const StoryReading reading = readBuiltInStory(story.id);
            QVERIFY(reading.story);
            m_stories.push_back(*reading.story);
        }
    }

    void theTestCanFail()
    {
        Layout layout;
        layout.size = {1920, 1080};
        QVERIFY(unreadable(layout).isEmpty());
        layout.texts.push_back({QStringLiteral("small"), {}, {35, false}, Role::Text, {}});
        layout.texts.push_back({QStringLiteral("pale"), {}, {36, false}, Role::Context, {}});
        QCOMPARE(unreadable(layout).size(), 4);
    }

    void coloursAreTheAudiences()
    {
        for (const Theme theme : themes)
            for (int role = int(Role::Window); role <= int(Role::CaveatSoft); ++role) {
                const Rgb expected = audienceRgb(static_cast<Role>(role), theme);
                const QColor painted = stageColours(theme).of(static_cast<Role>(role));
                QCOMPARE(painted, QColor(expected.red, expected.green, expected.blue));
            }
    }

    void everyStep_data()
    {
        QTest::addColumn<int>("story");
        QTest::addColumn<int>("step");
        for (std::size_t story = 0; story < m_stories.size(); ++story) {
            const std::vector<Step> steps = stepsAndCharts(m_stories[story]);
            for (std::size_t step = 0; step < steps.size(); ++step)
                QTest::addRow("%s, %s", qPrintable(m_stories[story].id), qPrintable(steps[step].id)) << int(story) << int(step);
        }
    }
    void everyStep()
    {
        QFETCH(int, story);
        QFETCH(int, step);
        const Story &told = m_stories[std::size_t(story)];
        const Step one = stepsAndCharts(told)[std::size_t(step)];
        QStringList faults;
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const Basis basis : {Basis::Article, Basis::Checked}) {
                const StageStep shown = stageStep(told, one, language, basis);
                QVERIFY2(shown.plan, shown.plan ? "" : qPrintable(shown.plan.error().reason));
                for (const QSize &size : sizes)
                    for (const QString &fault : faultsOf(shown, size))
                        faults << QStringLiteral("%1 %2 %3: %4")
                                      .arg(Language::of(language).code())
                                      .arg(int(basis))
                                      .arg(size.height())
                                      .arg(fault);
            }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    /// Screens of other shapes hold every step too; those with a what-if stamp, if need be, in the type of slides.
    void everyStepOnOtherScreens()
    {
        QStringList smaller;
        for (const Story &story : m_stories)
            for (const Step &step : stepsAndCharts(story))
                for (const QSize &size : {QSize(1024, 768), QSize(1280, 800), QSize(2520, 1080)}) {
                    const StageStep shown = stageStep(story, step, LanguageId::Japanese);
                    const StagePicture picture = stagePicture(shown, -1, size, m_metrics);
                    QVERIFY2(!picture.isEmpty(), qPrintable(step.id + QLatin1Char(' ') + picture.reason));
                    if (picture.layout.typography != Typography::Audience && shown.plan->footer.stamp.isEmpty())
                        smaller << QStringLiteral("%1 %2").arg(step.id).arg(size.width());
                }
        QVERIFY2(smaller.isEmpty(), qPrintable(smaller.join(QLatin1Char('\n'))));
    }

    void everyAnswer_data()
    {
        QTest::addColumn<int>("story");
        for (std::size_t story = 0; story < m_stories.size(); ++story)
            QTest::newRow(qPrintable(m_stories[story].id)) << int(story);
    }
    void everyAnswer()
    {
        QFETCH(int, story);
        const Story &told = m_stories[std::size_t(story)];
        const Figures figures = evaluate(told, {});
        QStringList faults;
        const std::vector<ClaimCheck> claims = checkClaims(told, figures);
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English}) {
            QStringList subjects;
            for (const Fact &fact : told.facts)
                subjects << fact.id;
            for (const Figure &figure : told.figures)
                subjects << figure.id;
            for (const Claim &claim : told.claims)
                subjects << claimSubject(claim.id);
            for (const Term &term : told.terms)
                subjects << QStringLiteral("term:") + term.id;
            for (const QString &subject : subjects) {
                const StageAnswer answer = stageAnswer(told, figures, claims, subject, Language::of(language));
                QVERIFY2(!answer.isEmpty(), qPrintable(subject));
                for (const QSize &size : sizes) {
                    const Layout card = answerLayout(answer, size, m_metrics);
                    QVERIFY2(card.texts.size() > 1, qPrintable(subject));
                    for (const QString &fault : unreadable(card) + layoutFaults(card))
                        faults << subject + QStringLiteral(": ") + fault;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    /// Also those only a chart has, in the words the chart has for them.
    void everyValueOfAChartIsAnAnswer()
    {
        const Story &story = m_stories.front();
        const Figures figures = evaluate(story, {});
        const std::vector<ClaimCheck> claims = checkClaims(story, figures);
        int chartOnly = 0;
        for (const LanguageId id : {LanguageId::Japanese, LanguageId::English}) {
            const Language language = Language::of(id);
            ViewOptions options;
            options.language = language;
            for (const ChartInfo &info : chartList()) {
                const ChartPlan plan = planChart(info.id, story, figures, options);
                for (const Datum &datum : plan ? plan->data : std::vector<Datum>()) {
                    if (figures.fact(datum.id) || figures.figure(datum.id))
                        continue;
                    ++chartOnly;
                    const StageAnswer answer = stageAnswer(story, figures, claims, datum, language);
                    QVERIFY2(!answer.isEmpty(), qPrintable(datum.id));
                    QVERIFY2(!answer.value.isEmpty() || !answer.detail.isEmpty(), qPrintable(datum.id));
                    const Layout card = answerLayout(answer, {1920, 1080}, m_metrics);
                    const QStringList faults = unreadable(card) + layoutFaults(card);
                    QVERIFY2(faults.isEmpty(), qPrintable(datum.id + faults.join(QLatin1Char('\n'))));
                }
            }
        }
        QVERIFY(chartOnly > 20);
        const StageAnswer per =
            stageAnswer(story, figures, claims, QStringLiteral("training.cost-per-parameter"), Language::japanese());
        QCOMPARE(per.value, valueText(*figures.figure(QStringLiteral("training.cost-per-parameter")), Language::japanese()));
    }

    void noAnswer()
    {
        const Story &story = m_stories.front();
        const Figures figures = evaluate(story, {});
        for (const QString &subject : {QString(), QStringLiteral("nothing"), QStringLiteral("claim:"), QStringLiteral("term:x")})
            QVERIFY(stageAnswer(story, figures, {}, subject, Language::english()).isEmpty());
        QVERIFY(answerLayout({}, {1920, 1080}, m_metrics).texts.empty());
        StageAnswer endless{QStringLiteral("Label"), {}, Role::Text, {}, {}, QStringLiteral("Source")};
        for (int i = 0; i < 200; ++i)
            endless.detail += QStringLiteral("Sentence number %1. ").arg(i);
        const Layout card = answerLayout(endless, {1920, 1080}, m_metrics);
        QVERIFY(layoutFaults(card).isEmpty());
        QCOMPARE(card.texts.back().text, QStringLiteral("Source"));
    }
};

QTEST_MAIN(TestAudience)
#include "tst_audience.moc"

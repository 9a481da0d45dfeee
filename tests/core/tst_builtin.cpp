// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: holds the built-in story against its own promises and, where they are at hand, against the collected reference numbers.
#include "core/story/storyreader.h"

#include "core/storyfiles.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::StringLiterals;
using tenbin::Fact;
using tenbin::Rational;
using tenbin::Reading;
using tenbin::Story;
using tenbin::Text;
using tenbin::test::problemLines;
using tenbin::test::sourcePath;

namespace {

/// Reads a JSON file and keeps fractions as their printed text: a double would not be the number that was printed.
class ReferenceReader : public nlohmann::json_sax<nlohmann::json> {
public:
    static nlohmann::json read(const QByteArray &bytes)
    {
        ReferenceReader reader;
        return nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &reader) ? reader.m_root : nlohmann::json();
    }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return put(std::to_string(value)); }
    bool number_float(number_float_t, const string_t &text) override { return put(text); }
    bool string(string_t &value) override { return put(value); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(nlohmann::json::object()); }
    bool start_array(std::size_t) override { return open(nlohmann::json::array()); }
    bool key(string_t &name) override
    {
        m_keys.back() = name;
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    bool open(nlohmann::json container)
    {
        m_open.push_back(std::move(container));
        m_keys.emplace_back();
        return true;
    }
    bool close()
    {
        nlohmann::json done = std::move(m_open.back());
        m_open.pop_back();
        m_keys.pop_back();
        return put(std::move(done));
    }
    bool put(nlohmann::json value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().is_object())
            m_open.back()[m_keys.back()] = std::move(value);
        else
            m_open.back().push_back(std::move(value));
        return true;
    }

    nlohmann::json m_root;
    std::vector<nlohmann::json> m_open;
    std::vector<std::string> m_keys;
};

QString words(const nlohmann::json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

/// The number times a power of ten; none for null or a missing member.
std::optional<Rational> scaled(const nlohmann::json &object, const char *key, int exponent)
{
    if (!object.contains(key) || object[key].is_null())
        return std::nullopt;
    const std::optional<Rational> value = tenbin::parseDecimal(words(object[key]));
    return value ? std::optional<Rational>(*value * tenbin::powerOfTen(exponent)) : std::nullopt;
}

const char *const figureIds[] = {"budget.increase", "budget.growth", "budget.growth-midpoint", "budget.base-for-claimed-growth",
    "budget.at-claimed-growth", "budget.over-consensus", "budget.outcome-growth", "training.cost-per-parameter",
    "training.cost-per-active-parameter", "training.cost-per-token", "training.gpu-hours", "training.cost-at-price",
    "training.days-on-cluster", "equivalents.trainings-in-budget", "equivalents.trainings-in-increase",
    "equivalents.training-share-of-budget", "equivalents.salaries-in-training", "equivalents.salaries-in-budget",
    "llama.gpu-hours-ratio", "llama.cost-at-price", "llama.family-cost-at-price", "llama.active-parameter-ratio",
    "share.previous-close", "share.change-percent", "share.session-change-percent", "share.value-change"};

} // namespace

class TestBuiltIn : public QObject {
    Q_OBJECT

private:
    Story m_story;
    nlohmann::json m_reference;

    void addText(QStringList &missing, const QString &where, const Text &text, bool required) const
    {
        if (text.isEmpty() ? required : text.ja.isEmpty() || text.en.isEmpty())
            missing += where;
    }

    void addReading(QStringList &missing, const QString &where, const std::optional<Reading> &reading) const
    {
        if (!reading)
            return;
        addText(missing, where + u" label"_s, reading->label, false);
        addText(missing, where + u" note"_s, reading->note, false);
        addText(missing, where + u" caveat"_s, reading->caveat, false);
    }

    /// Is the checked reading of this fact exactly low to high? No expected value: there must be no fact.
    void compare(QStringList &differences, const QString &id, const std::optional<Rational> &low,
        const std::optional<Rational> &high) const
    {
        const Fact *fact = m_story.fact(id);
        const bool isSame = low && high
            ? fact && fact->checked && fact->checked->low.value == *low && fact->checked->high.value == *high
            : id.isEmpty();
        if (!isSame)
            differences += id.isEmpty() ? u"missing"_s : id;
    }

    void compare(QStringList &differences, const QString &id, const std::optional<Rational> &value) const
    {
        compare(differences, id, value, value);
    }

private slots:
    void initTestCase()
    {
        tenbin::StoryReading reading = tenbin::readBuiltInStory();
        QCOMPARE(problemLines(reading.problems), QStringList());
        QVERIFY(reading.story);
        m_story = *std::move(reading.story);
        m_reference = ReferenceReader::read(tenbin::test::fileBytes(sourcePath(u"../shared/reference/facts.json"_s)));
    }

    void counts()
    {
        QCOMPARE(m_story.models->list.size(), std::size_t(47));
        QCOMPARE(m_story.benchmarks->rows.size(), std::size_t(56));
        QCOMPARE(m_story.claims.size(), std::size_t(24));
        QCOMPARE(m_story.spending->guidance.size(), std::size_t(9));
        QList<int> years;
        for (const tenbin::YearFact &actual : m_story.spending->actuals)
            years += actual.year;
        QCOMPARE(years, QList<int>({2019, 2020, 2021, 2022, 2023, 2024, 2025}));
    }

    void figures()
    {
        QStringList found;
        for (const tenbin::Figure &figure : m_story.figures)
            found += figure.id;
        QStringList expected;
        for (const char *id : figureIds)
            expected += QString::fromLatin1(id);
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void findings()
    {
        std::array<int, 4> counts{};
        for (const tenbin::Claim &claim : m_story.claims) {
            QVERIFY2(claim.finding && claim.locator, qPrintable(claim.id));
            ++counts[static_cast<std::size_t>(claim.finding->verdict)];
        }
        QCOMPARE(counts, (std::array{4, 8, 6, 6})); // right, imprecise, wrong, uncheckable
    }

    /// Whoever adds a value without a source has to say so here.
    void unsourced()
    {
        QStringList ids;
        for (const Fact &fact : m_story.facts) {
            if (fact.article && fact.article->certainty == tenbin::Certainty::D)
                ids += fact.id + u" article"_s;
            if (fact.checked && fact.checked->certainty == tenbin::Certainty::D)
                ids += fact.id + u" checked"_s;
        }
        QCOMPARE(ids, QStringList{u"salary.e7 article"_s});
    }

    void everyTextInBothLanguages()
    {
        QStringList missing;
        addText(missing, u"title"_s, m_story.title, true);
        addText(missing, u"summary"_s, m_story.summary, true);
        for (const tenbin::Source &source : m_story.sources) {
            addText(missing, source.id + u" title"_s, source.title, true);
            addText(missing, source.id + u" publisher"_s, source.publisher, true);
        }
        for (const Fact &fact : m_story.facts) {
            addText(missing, fact.id + u" label"_s, fact.label, true);
            addReading(missing, fact.id + u" article"_s, fact.article);
            addReading(missing, fact.id + u" checked"_s, fact.checked);
        }
        for (const tenbin::Figure &figure : m_story.figures) {
            addText(missing, figure.id + u" label"_s, figure.label, true);
            addText(missing, figure.id + u" explanation"_s, figure.explanation, true);
            addText(missing, figure.id + u" caveat"_s, figure.caveat, false);
        }
        for (const tenbin::Claim &claim : m_story.claims) {
            addText(missing, claim.id, claim.text, true);
            addText(missing, claim.id + u" finding"_s, claim.finding->text, true);
        }
        for (const tenbin::Model &model : m_story.models->list)
            addText(missing, model.id, model.note, false);
        for (const tenbin::Assumption &assumption : m_story.assumptions)
            addText(missing, assumption.fact, assumption.note, true);
        for (const tenbin::Term &term : m_story.terms) {
            addText(missing, term.id, term.term, true);
            addText(missing, term.id + u" definition"_s, term.definition, true);
        }
        QCOMPARE(missing, QStringList());
    }

    void articleReadingsHaveTheirPlace()
    {
        for (const Fact &fact : m_story.facts)
            QVERIFY2(!fact.article || fact.article->locator, qPrintable(fact.id));
    }

    void modelsAgainstReference()
    {
        if (m_reference.is_null())
            QSKIP("reference numbers are not at hand");
        QStringList differences;
        QCOMPARE(m_reference["models"].size(), m_story.models->list.size());
        for (const nlohmann::json &expected : m_reference["models"]) {
            const tenbin::Model *model = m_story.model(words(expected["id"]));
            QVERIFY2(model, qPrintable(words(expected["id"])));
            compare(differences, model->parameters, scaled(expected, "params_total_b", 9));
            compare(differences, model->tokens, scaled(expected, "tokens_t", 12));
            compare(differences, model->hours, scaled(expected, "chip_hours", 0));
            if (!model->active.isEmpty())
                compare(differences, model->active, scaled(expected, "params_active_b", 9));
            if (expected.contains("cost_usd_published_interval")) {
                const nlohmann::json &interval = expected["cost_usd_published_interval"];
                compare(
                    differences, model->cost, tenbin::parseDecimal(words(interval[0])), tenbin::parseDecimal(words(interval[1])));
            } else {
                compare(differences, model->cost, scaled(expected, "cost_usd_published", 0));
            }
        }
        QCOMPARE(differences, QStringList());
    }

    void spendingAgainstReference()
    {
        if (m_reference.is_null())
            QSKIP("reference numbers are not at hand");
        QStringList differences;
        std::size_t actual = 0;
        std::size_t guidance = 0;
        const tenbin::SpendingPart &part = *m_story.spending;
        for (const nlohmann::json &expected : m_reference["capex"]) {
            if (words(expected["kind"]) == u"actual"_s) {
                QVERIFY(actual < part.actuals.size());
                const tenbin::YearFact &found = part.actuals[actual++];
                QCOMPARE(QString::number(found.year), words(expected["year"]));
                compare(differences, found.fact, scaled(expected, "total_musd", 6));
            } else if (words(expected["kind"]) == u"guidance"_s) {
                QVERIFY(guidance < part.guidance.size());
                const tenbin::Guidance &found = part.guidance[guidance++];
                QCOMPARE(found.announced, words(expected["announced"]));
                QCOMPARE(QString::number(found.year), words(expected["for_year"]));
                compare(differences, found.fact, scaled(expected, "low_busd", 9), scaled(expected, "high_busd", 9));
            } else {
                compare(differences, part.consensus, scaled(expected, "value_busd", 9));
            }
        }
        QCOMPARE(actual, part.actuals.size());
        QCOMPARE(guidance, part.guidance.size());
        QCOMPARE(differences, QStringList());
    }

    void benchmarksAgainstReference()
    {
        if (m_reference.is_null())
            QSKIP("reference numbers are not at hand");
        QStringList differences;
        QCOMPARE(m_reference["benchmarks"].size(), m_story.benchmarks->rows.size());
        for (std::size_t i = 0; i < m_story.benchmarks->rows.size(); ++i) {
            const nlohmann::json &expected = m_reference["benchmarks"][i];
            const tenbin::BenchmarkRow &row = m_story.benchmarks->rows[i];
            QCOMPARE(row.id, words(expected["id"]));
            QCOMPARE(row.name, words(expected["name"]));
            QCOMPARE(row.lowerIsBetter, expected["lower_is_better"].get<bool>());
            QCOMPARE(row.levelRule, expected["rule_0_3_meaningful"].get<bool>());
            compare(differences, row.ours, scaled(expected, "deepseek_v3", 0));
            compare(differences, row.theirs, scaled(expected, "llama31_405b", 0));
        }
        QCOMPARE(differences, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBuiltIn)
#include "tst_builtin.moc"

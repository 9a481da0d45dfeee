// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: holds the JSON Schema against good and broken stories, and against what the reader says of them.
// GCC 12 warns about overlapping copies inside std::string that cannot happen (GCC bug 105651); the code is valijson's.
#pragma GCC diagnostic ignored "-Wrestrict"

#include "core/story/storyreader.h"

#include "core/storyfiles.h"

#include <QTest>

#include <memory>

#if __has_include(<valijson/validator.hpp>) && __has_include(<nlohmann/json.hpp>)
#define TENBIN_HAS_VALIJSON 1
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop
#endif

using namespace Qt::StringLiterals;
using tenbin::test::fileBytes;
using tenbin::test::sourcePath;

namespace {

#ifdef TENBIN_HAS_VALIJSON
/// A schema ready for use.
class SchemaCheck {
public:
    explicit SchemaCheck(const QByteArray &bytes)
    {
        const nlohmann::json document = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(document), m_schema);
    }

    /// What the schema says of the bytes; empty if it accepts them.
    [[nodiscard]] QStringList faults(const QByteArray &bytes) const
    {
        const nlohmann::json document = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
        if (document.is_discarded())
            return {u"not JSON"_s};
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(document), &results))
            return {};
        QStringList lines;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            QString line;
            for (const std::string &step : error.context)
                line += QString::fromStdString(step);
            lines += line + u": "_s + QString::fromStdString(error.description);
        }
        return lines;
    }

private:
    valijson::Schema m_schema;
};

/// The story without one member each: the member's pointer and the bytes.
std::vector<std::pair<QString, QByteArray>> withoutOneMember(const QByteArray &bytes)
{
    const nlohmann::json story = nlohmann::json::parse(bytes.begin(), bytes.end());
    const nlohmann::json flat = story.flatten();
    std::vector<std::pair<QString, QByteArray>> changed;
    for (const auto &entry : flat.items()) {
        nlohmann::json::json_pointer pointer(entry.key());
        const std::string last = pointer.back();
        pointer.pop_back();
        nlohmann::json rest = story;
        if (!rest[pointer].is_object())
            continue;
        rest[pointer].erase(last);
        changed.emplace_back(QString::fromStdString(entry.key()), QByteArray::fromStdString(rest.dump()));
    }
    return changed;
}
#else
class SchemaCheck {
public:
    explicit SchemaCheck(const QByteArray &) { }
    [[nodiscard]] QStringList faults(const QByteArray &) const { return {}; }
};

std::vector<std::pair<QString, QByteArray>> withoutOneMember(const QByteArray &)
{
    return {};
}
#endif

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SchemaCheck> m_schema;

private slots:
    void initTestCase()
    {
#ifndef TENBIN_HAS_VALIJSON
        QSKIP("valijson is not installed");
#endif
        const QByteArray bytes = fileBytes(sourcePath(u"resources/story.schema.json"_s));
        QVERIFY(!bytes.isEmpty());
        m_schema = std::make_unique<SchemaCheck>(bytes);
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty parts") << sourcePath(u"tests/data/empty-parts.json"_s);
        QTest::newRow("small story") << sourcePath(u"tests/data/mini.json"_s);
        for (const tenbin::BuiltInStory &story : tenbin::builtInStories())
            QTest::newRow(qPrintable(story.id)) << story.path;
    }

    void accepts()
    {
        QFETCH(QString, path);
        QCOMPARE(m_schema->faults(fileBytes(path)), QStringList());
    }

    /// Faults of form, which the schema sees too. What needs the whole file (references, cycles, order) only the reader sees.
    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"root-array", "wrong-version", "version-as-text", "no-version", "missing-keys", "wrong-types",
                 "unknown-keys", "number-as-number", "bad-number", "value-and-low", "only-low", "no-reading", "unknown-words",
                 "bad-ids", "long-text", "scenario-values", "scenario-keys", "step-keys", "step-views", "step-reveals",
                 "step-long", "step-many"})
            QTest::newRow(name) << sourcePath(u"tests/data/bad/"_s + QString::fromLatin1(name) + u".json"_s);
    }

    void refuses()
    {
        QFETCH(QString, path);
        QVERIFY(!fileBytes(path).isEmpty());
        QVERIFY(!m_schema->faults(fileBytes(path)).isEmpty());
        QVERIFY(!tenbin::readStoryFile(path).problems.empty());
    }

    /// Each member taken away from the small story once: the schema and the reader agree on whether it is needed.
    void agreesWithReader()
    {
        const auto variants = withoutOneMember(fileBytes(sourcePath(u"tests/data/mini.json"_s)));
        QVERIFY(variants.size() > 500);
        QStringList differences;
        for (const auto &[pointer, bytes] : variants) {
            bool isNeeded = false;
            for (const tenbin::Problem &problem : tenbin::readStory(bytes).problems)
                isNeeded |= problem.code == tenbin::ProblemCode::MissingKey || problem.code == tenbin::ProblemCode::NoReading;
            if (m_schema->faults(bytes).isEmpty() == isNeeded)
                differences += pointer;
        }
        QCOMPARE(differences, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/manifest.h"

#include "core/story/scenariofile.h"
#include "core/story/storysteps.h"
#include "core/story/storydata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tenbin {
namespace {

constexpr int thisVersion = 1;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Looks at one untrusted document; the first fault stays.
class ManifestReader final {
public:
    explicit ManifestReader(const Language &messages)
        : m_messages(messages)
    {
    }

    [[nodiscard]] Result<Manifest> read(const QByteArray &bytes);

private:
    void fail(const QString &pointer, const char *source);
    [[nodiscard]] QString string(const QJsonObject &object, const char *key, const QString &pointer);
    [[nodiscard]] ManifestBatch batch(const QJsonObject &object, const QString &pointer);
    [[nodiscard]] ManifestFile file(const QJsonObject &object, const QString &pointer, int batches);

    const Language &m_messages;
    std::optional<Failure> m_failure;
};

void ManifestReader::fail(const QString &pointer, const char *source)
{
    if (!m_failure)
        m_failure = Failure{Failure::Kind::Input, m_messages.translate("Export", source), pointer};
}

QString ManifestReader::string(const QJsonObject &object, const char *key, const QString &pointer)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isString())
        fail(pointer + u'/' + QLatin1String(key), QT_TRANSLATE_NOOP("Export", "A text is missing here."));
    return value.toString();
}

ManifestBatch ManifestReader::batch(const QJsonObject &object, const QString &pointer)
{
    ManifestBatch read;
    read.story = string(object, "story", pointer);
    read.storyHash = string(object, "sha256", pointer).toLatin1();
    read.origin = object.value(QLatin1String("origin")).toString();
    read.file = object.value(QLatin1String("file")).toString();
    read.withStory = object.value(QLatin1String("withStory")).toBool(true);
    const ScenarioReading scenario = readScenario(compact(object.value(QLatin1String("scenario")).toObject()));
    if (hasErrors(scenario.problems))
        fail(pointer + QStringLiteral("/scenario"), QT_TRANSLATE_NOOP("Export", "This is no scenario."));
    read.scenario = scenario.scenario;
    const auto data = dataOfJson(compact({{QStringLiteral("data"), object.value(QLatin1String("data")).toArray()}}));
    if (!data)
        fail(pointer + QStringLiteral("/data"), QT_TRANSLATE_NOOP("Export", "These are no linked files."));
    read.data = data.value_or(std::vector<DataLink>());
    return read;
}

ManifestFile ManifestReader::file(const QJsonObject &object, const QString &pointer, int batches)
{
    ManifestFile read;
    read.name = string(object, "name", pointer);
    read.hash = string(object, "sha256", pointer).toLatin1();
    read.format = string(object, "format", pointer);
    read.bytes = static_cast<qint64>(object.value(QLatin1String("bytes")).toDouble(-1));
    read.batch = object.value(QLatin1String("batch")).toInt(-1);
    // Nothing beside the manifest is ever read.
    if (read.name.isEmpty() || read.name.contains(u'/') || read.name.contains(u'\\') || read.name.startsWith(u'.'))
        fail(pointer + QStringLiteral("/name"), QT_TRANSLATE_NOOP("Export", "A file of a batch stands beside its manifest."));
    if (!exportFormats().contains(read.format))
        fail(pointer + QStringLiteral("/format"), QT_TRANSLATE_NOOP("Export", "The format is not known."));
    if (read.batch < 0 || read.batch >= batches)
        fail(pointer + QStringLiteral("/batch"), QT_TRANSLATE_NOOP("Export", "There is no such batch."));
    const QJsonArray views = object.value(QLatin1String("views")).toArray();
    if (views.isEmpty() || views.size() > maxSteps)
        fail(pointer + QStringLiteral("/views"), QT_TRANSLATE_NOOP("Export", "No view is named."));
    for (const QJsonValue &view : views)
        read.views.push_back(compact(view.toObject()));
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    if (!steps.isEmpty() && steps.size() != views.size())
        fail(pointer + QStringLiteral("/steps"), QT_TRANSLATE_NOOP("Export", "Each view of a talk belongs to one step."));
    for (const QJsonValue &step : steps)
        read.steps << step.toString();
    return read;
}

Result<Manifest> ManifestReader::read(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    const QJsonObject root = document.object();
    if (!document.isObject())
        fail({}, QT_TRANSLATE_NOOP("Export", "This is no manifest of an export."));
    if (!m_failure && root.value(QLatin1String("tenbinManifest")).toInt() != thisVersion)
        fail(QStringLiteral("/tenbinManifest"), QT_TRANSLATE_NOOP("Export", "This is no manifest of this version."));
    const QJsonArray batches = root.value(QLatin1String("batches")).toArray();
    const QJsonArray files = root.value(QLatin1String("files")).toArray();
    if (files.size() > maxManifestFiles || batches.size() > maxManifestFiles)
        fail(QStringLiteral("/files"), QT_TRANSLATE_NOOP("Export", "These are too many files."));
    Manifest manifest;
    for (qsizetype i = 0; i < batches.size() && !m_failure; ++i)
        manifest.batches.push_back(batch(batches.at(i).toObject(), QStringLiteral("/batches/%1").arg(i)));
    for (qsizetype i = 0; i < files.size() && !m_failure; ++i)
        manifest.files.push_back(
            file(files.at(i).toObject(), QStringLiteral("/files/%1").arg(i), static_cast<int>(batches.size())));
    if (m_failure)
        return tl::unexpected(*m_failure);
    return manifest;
}

QJsonObject batchObject(const ManifestBatch &batch)
{
    QJsonObject object{{QStringLiteral("story"), batch.story}, {QStringLiteral("sha256"), QString::fromLatin1(batch.storyHash)},
        {QStringLiteral("scenario"), objectOf(writeScenarioFile(batch.scenario))},
        {QStringLiteral("withStory"), batch.withStory}};
    if (!batch.origin.isEmpty())
        object.insert(QStringLiteral("origin"), batch.origin);
    if (!batch.file.isEmpty())
        object.insert(QStringLiteral("file"), batch.file);
    if (!batch.data.empty())
        object.insert(QStringLiteral("data"), objectOf(dataJson(batch.data)).value(QLatin1String("data")));
    return object;
}

QJsonObject fileObject(const ManifestFile &file)
{
    QJsonArray views;
    for (const QByteArray &view : file.views)
        views.append(objectOf(view));
    QJsonObject object{{QStringLiteral("name"), file.name}, {QStringLiteral("sha256"), QString::fromLatin1(file.hash)},
        {QStringLiteral("bytes"), file.bytes}, {QStringLiteral("format"), file.format}, {QStringLiteral("batch"), file.batch},
        {QStringLiteral("views"), views}};
    if (!file.steps.isEmpty())
        object.insert(QStringLiteral("steps"), QJsonArray::fromStringList(file.steps));
    return object;
}

/// Index of the batch among those of the manifest; appended if it is new.
int addBatch(Manifest &manifest, const ManifestBatch &batch)
{
    const auto found = std::find(manifest.batches.begin(), manifest.batches.end(), batch);
    const auto index = static_cast<int>(found - manifest.batches.begin());
    if (found == manifest.batches.end())
        manifest.batches.push_back(batch);
    return index;
}

} // namespace

const QString &manifestName()
{
    static const QString name = QStringLiteral("tenbin-manifest.json");
    return name;
}

QByteArray writeManifest(const Manifest &manifest)
{
    QJsonArray batches;
    for (const ManifestBatch &batch : manifest.batches)
        batches.append(batchObject(batch));
    QJsonArray files;
    for (const ManifestFile &file : manifest.files)
        files.append(fileObject(file));
    const QJsonObject root{{QStringLiteral("tenbinManifest"), thisVersion}, {QStringLiteral("batches"), batches},
        {QStringLiteral("files"), files}, {QStringLiteral("program"), QStringLiteral(TENBIN_VERSION)}};
    return QJsonDocument(root).toJson();
}

Result<Manifest> readManifest(const QByteArray &bytes, const Language &messages)
{
    return ManifestReader(messages).read(bytes);
}

Manifest mergedManifest(const Manifest &older, const Manifest &newer)
{
    Manifest merged;
    QHash<QString, int> rewritten;
    for (const ManifestFile &file : newer.files)
        rewritten.insert(file.name, 1);
    const auto take = [&merged](const Manifest &from, ManifestFile file) {
        file.batch = addBatch(merged, from.batches[static_cast<std::size_t>(file.batch)]);
        merged.files.push_back(std::move(file));
    };
    for (const ManifestFile &file : older.files) {
        if (!rewritten.contains(file.name))
            take(older, file);
    }
    for (const ManifestFile &file : newer.files)
        take(newer, file);
    std::sort(
        merged.files.begin(), merged.files.end(), [](const ManifestFile &a, const ManifestFile &b) { return a.name < b.name; });
    return merged;
}

} // namespace tenbin

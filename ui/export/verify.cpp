// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/verify.h"

#include "core/figures/scenarios.h"
#include "core/story/embeddedfile.h"
#include "core/story/storydata.h"
#include "core/story/storyreader.h"
#include "ui/export/render.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenbin {
namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The story of one batch as it is today, or why there is none.
struct BatchSource {
    std::shared_ptr<const ExportSource> source;
    ExportSteps steps; ///< of the talk, all of them
    std::optional<Difference> fault; ///< its file is filled in for each file
};

std::optional<Story> storyOf(const QString &path)
{
    return isPictureFile(path) ? readPictureFile(path).story : readStoryFile(path).story;
}

/// One of the batch's own pictures, if it is as it was written: it holds the story.
std::optional<Story> storyInside(const Manifest &manifest, int batch, const QDir &folder)
{
    for (const ManifestFile &file : manifest.files) {
        const QString path = folder.filePath(file.name);
        if (file.batch != batch || isDocumentFormat(file.format) || !isPictureFormat(file.format) || !QFileInfo(path).isFile())
            continue;
        if (std::optional<Story> story = readPictureFile(path).story)
            return story;
    }
    return std::nullopt;
}

/// With the linked files of the batch, as they are today.
Story withFiles(Story &&story, const std::vector<DataLink> &links, const QString &folder)
{
    for (const DataLink &link : links)
        story = withLink(story, link);
    return loadedStory(story, folder);
}

BatchSource sourceOf(const Manifest &manifest, int index, const QDir &folder)
{
    const ManifestBatch &batch = manifest.batches[static_cast<std::size_t>(index)];
    const QString path = batch.file.isEmpty() ? QString() : QDir::cleanPath(folder.filePath(batch.file));
    std::optional<Story> story = path.isEmpty() ? readBuiltInStory(batch.story).story : storyOf(path);
    const auto made = [&](Story &&from) {
        from = withFiles(std::move(from), batch.data, folder.absolutePath());
        return std::make_shared<const ExportSource>(std::make_shared<const Story>(std::move(from)),
            scenarioOf(batch.scenario, {}), batch.origin, path, ExportSource::Packed::Yes);
    };
    std::shared_ptr<const ExportSource> source = story ? made(std::move(*story)) : nullptr;
    if (path.isEmpty() && (!source || source->hash != batch.storyHash)) {
        if (auto inside = storyInside(manifest, index, folder)) // it had no file: edited, or out of a picture
            source = made(std::move(*inside));
    }
    if (!source)
        return {nullptr, {}, Difference{Difference::Kind::StoryGone, {}, path.isEmpty() ? batch.story : path}};
    if (source->hash != batch.storyHash)
        return {nullptr, {}, Difference{Difference::Kind::StoryChanged, {}, path.isEmpty() ? batch.story : path}};
    ExportSteps steps = exportSteps(*source->story, source->figures.scenario());
    return {std::move(source), std::move(steps), {}};
}

/// What making the file again gives, or why it cannot be made.
Result<QByteArray> again(const BatchSource &made, const ManifestFile &file, bool withStory, const Language &messages)
{
    std::vector<ChartViewRecord> views;
    for (const QByteArray &json : file.views) {
        const auto view = readView(json);
        if (!view)
            return tl::unexpected(Failure{Failure::Kind::Input, messages.translate("Export", "No view is named."), {}});
        views.push_back(*view);
    }
    ExportSteps steps;
    for (const QString &id : file.steps) {
        steps.push_back(stepOf(made.steps, id));
        if (!steps.back())
            return tl::unexpected(
                Failure{Failure::Kind::Input, messages.translate("Export", "The talk has no step %1.").arg(id), {}});
    }
    const ExportSource &source = *made.source;
    auto item = planItem(*source.story, source.figures, std::move(views), file.format, std::move(steps));
    if (!item)
        return tl::unexpected(Failure{Failure::Kind::Input, item.error().reason, {}});
    item->withStory = withStory;
    return renderFile(source, *item);
}

std::optional<Difference> compare(
    const ManifestFile &file, const ManifestBatch &batch, const BatchSource &made, const QDir &folder, const Language &messages)
{
    using Kind = Difference::Kind;
    QFile onDisk(folder.filePath(file.name));
    if (!onDisk.exists())
        return Difference{Kind::Missing, file.name, {}};
    if (onDisk.size() != file.bytes || !onDisk.open(QIODevice::ReadOnly) || hashOf(onDisk.readAll()) != file.hash)
        return Difference{Kind::Edited, file.name, {}};
    if (made.fault)
        return Difference{made.fault->kind, file.name, made.fault->detail};
    const Result<QByteArray> bytes = again(made, file, batch.withStory, messages);
    if (!bytes)
        return Difference{Kind::Fails, file.name, bytes.error().what};
    if (hashOf(*bytes) != file.hash)
        return Difference{Kind::Renders, file.name, {}};
    return std::nullopt;
}

} // namespace

Result<std::vector<Difference>> verifyManifest(
    const QString &path, const Language &messages, const std::function<void(int, int, const QString &)> &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > maxManifestBytes || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(Failure{Failure::Kind::Input, messages.translate("Export", "The manifest cannot be read."), path});
    const Result<Manifest> manifest = readManifest(file.readAll(), messages);
    if (!manifest)
        return tl::unexpected(Failure{manifest.error().kind, manifest.error().what, path + u'#' + manifest.error().where});
    const QDir folder = QFileInfo(path).absoluteDir();
    std::vector<BatchSource> sources;
    for (int i = 0; i < static_cast<int>(manifest->batches.size()); ++i)
        sources.push_back(sourceOf(*manifest, i, folder));
    std::vector<Difference> differences;
    int done = 0;
    for (const ManifestFile &each : manifest->files) {
        const auto batch = static_cast<std::size_t>(each.batch);
        if (auto difference = compare(each, manifest->batches[batch], sources[batch], folder, messages))
            differences.push_back(std::move(*difference));
        if (progress)
            progress(++done, static_cast<int>(manifest->files.size()), each.name);
    }
    return differences;
}

QString differenceText(const Difference &difference, const Language &messages)
{
    const auto words = [&](const char *source) {
        return messages.translate("Export", source).arg(difference.file, difference.detail);
    };
    switch (difference.kind) {
    case Difference::Kind::Missing:
        return messages.translate("Export", "%1: the file is gone").arg(difference.file);
    case Difference::Kind::Edited:
        return messages.translate("Export", "%1: not the file that was written").arg(difference.file);
    case Difference::Kind::StoryGone:
        return words(QT_TRANSLATE_NOOP("Export", "%1: its story cannot be read: %2"));
    case Difference::Kind::StoryChanged:
        return words(QT_TRANSLATE_NOOP("Export", "%1: its story has changed since: %2"));
    case Difference::Kind::Renders:
        return messages.translate("Export", "%1: comes out differently now").arg(difference.file);
    case Difference::Kind::Fails:
        return words(QT_TRANSLATE_NOOP("Export", "%1: cannot be made again: %2"));
    }
    return {};
}

} // namespace tenbin

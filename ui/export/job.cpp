// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order in which files of a batch are rendered, encoded and written.
#include "ui/export/job.h"

#include <chrono>
#include <deque>
#include <future>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QThreadPool>

#include "core/story/storydata.h"
#include "ui/export/manifest.h"
#include "ui/export/render.h"

namespace tenbin {

namespace {

constexpr std::size_t mostWaiting = 4; // pictures in memory at once; one 4K picture is 33 MB

bool isReady(const std::future<QByteArray> &bytes)
{
    return bytes.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

std::future<QByteArray> ready(QByteArray bytes)
{
    std::promise<QByteArray> promise;
    promise.set_value(std::move(bytes));
    return promise.get_future();
}

QString whyNot(const QSaveFile &file, qsizetype bytes, const Language &messages)
{
    const QFileInfo info(file.fileName());
    const QFileInfo folder(info.path());
    const qint64 room = QStorageInfo(folder.filePath()).bytesAvailable();
    if (info.isDir())
        return messages.translate("Export", "A folder of this name is in the way. Choose another name or another folder.");
    if (room >= 0 && room < bytes)
        return messages.translate("Export", "The disk is full. Make room or choose another folder.");
    if (!folder.isWritable())
        return messages.translate("Export", "Writing into this folder is not allowed. Choose another folder.");
    if (info.exists() && !info.isWritable())
        return messages.translate("Export", "The file that is there may not be replaced. Choose another name or another folder.");
    return messages.translate("Export", "The file cannot be written: %1.").arg(file.errorString());
}

/// As seen from the manifest, where the story lies beside or below it; else the whole path.
QString storyPathFrom(const QString &folder, const QString &story)
{
    if (story.isEmpty())
        return {};
    const QString absolute = QFileInfo(story).absoluteFilePath();
    const QString relative = QDir(folder).relativeFilePath(absolute);
    return relative.startsWith(QLatin1String("..")) ? absolute : relative;
}

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes, const Language &messages)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(Failure{Failure::Kind::Output, whyNot(file, bytes.size(), messages), QDir::toNativeSeparators(path)});
}

struct ExportJob::Work {
    struct Waiting {
        std::size_t item = 0;
        std::future<QByteArray> bytes;
    };

    ExportPlan plan;
    QDir folder;
    Language messages = Language::english();
    Manifest manifest; ///< of the files complete so far
    std::size_t next = 0; ///< first item that is not rendered
    std::deque<Waiting> waiting;
    QStringList files;
    QString manifestPath;
    std::optional<Failure> failure;
    bool prepared = false;
    bool cancelled = false;
    bool closed = false; ///< the manifest is written, or there is none
    QThreadPool pool; ///< last, so that it is done before anything its tasks use goes

    [[nodiscard]] bool allRendered() const { return next == plan.items.size(); }
    [[nodiscard]] bool isDone() const { return failure || cancelled || closed; }
    void fail(Failure reason);
    void prepare();
    void render();
    [[nodiscard]] Result<std::future<QByteArray>> bytesOf(const ExportItem &item);
    [[nodiscard]] std::future<QByteArray> encode(QImage image, std::shared_ptr<const ChartSpec> spec, QByteArray capsule);
    void write();
    void note(const ExportItem &item, const QByteArray &bytes);
    void close();
};

namespace {

/// What the charts were made from besides the story, to be found from the manifest; what is inside the story is there.
std::vector<DataLink> linkedFiles(const ExportSource &source, const QString &folder)
{
    const QString storyFolder = source.storyFile.isEmpty() ? QString() : QFileInfo(source.storyFile).absolutePath();
    std::vector<DataLink> links;
    for (DataLink link : source.story->data) {
        const bool isRead = link.prices || link.catalogue;
        if (!link.embedded.isEmpty() || !isRead)
            continue;
        link.prices = nullptr;
        link.catalogue = nullptr;
        link.path = storyPathFrom(folder, dataPath(link, storyFolder));
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace

void ExportJob::Work::fail(Failure reason)
{
    if (!failure)
        failure = std::move(reason);
    waiting.clear();
}

void ExportJob::Work::prepare()
{
    prepared = true;
    if (!QDir().mkpath(folder.path())) {
        fail({Failure::Kind::Output, messages.translate("Export", "The folder cannot be made. Choose another folder."),
            QDir::toNativeSeparators(folder.path())});
        return;
    }
    const ExportSource &source = *plan.source;
    manifest.batches = {{source.story->id, source.hash, source.origin, storyPathFrom(folder.path(), source.storyFile),
        pictureScenario(source.figures.scenario()), linkedFiles(source, folder.path()),
        plan.items.empty() || plan.items.front().withStory}};
}

std::future<QByteArray> ExportJob::Work::encode(QImage image, std::shared_ptr<const ChartSpec> spec, QByteArray capsule)
{
    const auto task = std::make_shared<std::packaged_task<QByteArray()>>(
        [image = std::move(image), spec = std::move(spec), capsule = std::move(capsule)] {
            return encodePng(image, *spec, capsule);
        });
    std::future<QByteArray> bytes = task->get_future();
    pool.start([task] { (*task)(); });
    return bytes;
}

Result<std::future<QByteArray>> ExportJob::Work::bytesOf(const ExportItem &item)
{
    if (item.format != QLatin1String("png"))
        return renderFile(*plan.source, item).map(ready);
    const PictureOptions options = pictureOptionsOf(*plan.source, item);
    return renderImage(*item.specs.front(), options).map([&](QImage image) {
        return encode(std::move(image), item.specs.front(), options.capsule);
    });
}

void ExportJob::Work::render()
{
    auto bytes = bytesOf(plan.items[next]);
    if (!bytes) {
        fail(std::move(bytes.error()));
        return;
    }
    waiting.push_back({next, std::move(*bytes)});
    ++next;
}

void ExportJob::Work::write()
{
    Waiting first = std::move(waiting.front());
    waiting.pop_front();
    const QByteArray bytes = first.bytes.get();
    const ExportItem &item = plan.items[first.item];
    const QString path = folder.filePath(item.name);
    if (bytes.isEmpty()) {
        fail({Failure::Kind::Output, messages.translate("Export", "The picture could not be made."), path});
        return;
    }
    if (const Result<void> done = writeWhole(path, bytes, messages); !done) {
        fail(done.error());
        return;
    }
    files.append(path);
    note(item, bytes);
}

void ExportJob::Work::note(const ExportItem &item, const QByteArray &bytes)
{
    ManifestFile file{
        item.name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), bytes.size(), item.format, 0, {}, {}};
    for (const ChartViewRecord &view : item.views)
        file.views.push_back(writeView(view));
    for (const auto &step : item.steps)
        file.steps << step->step.id;
    manifest.files.push_back(std::move(file));
}

/// What an earlier batch in this folder wrote stays in the manifest, unless it was written again.
void ExportJob::Work::close()
{
    closed = true;
    if (plan.items.size() < 2)
        return;
    const QString path = folder.filePath(manifestName());
    Manifest whole = mergedManifest({}, manifest);
    if (QFile older(path); older.size() <= maxManifestBytes && older.open(QIODevice::ReadOnly)) {
        if (const auto read = readManifest(older.readAll(), messages))
            whole = mergedManifest(*read, manifest);
    }
    if (const Result<void> done = writeWhole(path, writeManifest(whole), messages); !done)
        fail(done.error());
    else
        manifestPath = path;
}

ExportJob::ExportJob(ExportPlan plan, QString folder, Language messages)
    : m_work(std::make_unique<Work>())
{
    m_work->plan = std::move(plan);
    m_work->folder = QDir(std::move(folder));
    m_work->messages = std::move(messages);
}

ExportJob::~ExportJob() = default;

void ExportJob::step()
{
    Work &work = *m_work;
    if (work.isDone())
        return;
    if (!work.prepared)
        work.prepare();
    else if (work.allRendered() && work.waiting.empty())
        work.close();
    else if (!work.waiting.empty()
        && (work.allRendered() || work.waiting.size() >= mostWaiting || isReady(work.waiting.front().bytes)))
        work.write();
    else
        work.render();
}

void ExportJob::cancel()
{
    if (isDone())
        return;
    m_work->cancelled = true;
    m_work->waiting.clear();
}

bool ExportJob::isDone() const
{
    return m_work->isDone();
}

bool ExportJob::isCancelled() const
{
    return m_work->cancelled;
}

int ExportJob::total() const
{
    return static_cast<int>(m_work->plan.items.size());
}

int ExportJob::written() const
{
    return static_cast<int>(m_work->files.size());
}

QString ExportJob::current() const
{
    const auto &items = m_work->plan.items;
    const auto index = static_cast<std::size_t>(m_work->files.size());
    return index < items.size() ? items[index].name : QString();
}

QStringList ExportJob::files() const
{
    return m_work->files;
}

QString ExportJob::manifest() const
{
    return m_work->manifestPath;
}

const std::optional<Failure> &ExportJob::failure() const
{
    return m_work->failure;
}

Result<QStringList> runExport(ExportJob &job, const std::function<void(ExportJob &)> &progress)
{
    while (!job.isDone()) {
        job.step();
        if (progress)
            progress(job);
    }
    if (job.failure())
        return tl::unexpected(*job.failure());
    return job.files();
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order in which files of a batch are rendered, encoded and written.
#include "ui/export/job.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <future>

#include <QDir>
#include <QSaveFile>
#include <QThreadPool>

#include "core/charts/table.h"
#include "ui/settings.h"

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

Failure unwritable(const QString &path, const QString &reason, const Language &messages)
{
    return {Failure::Kind::Output, messages.translate("Export", "The file cannot be written: %1.").arg(reason), path};
}

} // namespace

const QStringList &exportFormats()
{
    static const QStringList formats{
        QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("json")};
    return formats;
}

bool isPictureFormat(const QString &format)
{
    return format != QLatin1String("csv") && format != QLatin1String("json");
}

QString exportFileName(const QString &chart, LanguageId language, Theme theme, const QString &format)
{
    QStringList parts{chart, language == LanguageId::Japanese ? QStringLiteral("ja") : QStringLiteral("en")};
    if (isPictureFormat(format))
        parts.append(themeName(theme));
    parts.append(format);
    return parts.join(u'.');
}

ExportPlan planExport(const Story &story, const Figures &figures, const ExportRequest &request, const Language &messages,
    const ViewOptionsOf &options)
{
    ExportPlan plan;
    const auto planIn = [&](const QString &chart, const Language &language) {
        ViewOptions view = options ? options(chart) : ViewOptions();
        view.language = language;
        return planChart(chart, story, figures, view);
    };
    for (const QString &chart : request.charts) {
        if (const ChartPlan first = planIn(chart, messages); !first) {
            plan.skipped.push_back({chart, first.error().reason});
            continue;
        }
        for (const LanguageId id : request.languages) {
            const ChartPlan planned = planIn(chart, Language::of(id));
            if (!planned)
                continue; // what a story has does not depend on the language
            const auto spec = std::make_shared<const ChartSpec>(*planned);
            for (const Theme theme : request.themes) {
                for (const QString &format : request.formats) {
                    if (isPictureFormat(format) || theme == request.themes.first())
                        plan.items.push_back({spec, theme, format, exportFileName(chart, id, theme, format)});
                }
            }
        }
    }
    return plan;
}

struct ExportJob::Work {
    struct Waiting {
        std::size_t item = 0;
        std::future<QByteArray> bytes;
    };

    ExportPlan plan;
    PictureOptions picture;
    QDir folder;
    Language messages;
    std::size_t next = 0; ///< first item that is not rendered
    std::deque<Waiting> waiting;
    QStringList files;
    std::optional<Failure> failure;
    bool prepared = false;
    bool cancelled = false;
    QThreadPool pool; ///< last, so that it is done before anything its tasks use goes

    [[nodiscard]] bool allRendered() const { return next == plan.items.size(); }
    [[nodiscard]] bool isDone() const { return failure || cancelled || (prepared && allRendered() && waiting.empty()); }
    void fail(Failure reason);
    void prepare();
    void render();
    [[nodiscard]] Result<std::future<QByteArray>> bytesOf(const ExportItem &item);
    [[nodiscard]] std::future<QByteArray> encode(QImage image, std::shared_ptr<const ChartSpec> spec);
    void write();
};

void ExportJob::Work::fail(Failure reason)
{
    if (!failure)
        failure = std::move(reason);
    waiting.clear();
}

void ExportJob::Work::prepare()
{
    prepared = true;
    if (!QDir().mkpath(folder.path()))
        fail({Failure::Kind::Output, messages.translate("Export", "The folder cannot be made."),
            QDir::toNativeSeparators(folder.path())});
}

std::future<QByteArray> ExportJob::Work::encode(QImage image, std::shared_ptr<const ChartSpec> spec)
{
    const auto task = std::make_shared<std::packaged_task<QByteArray()>>(
        [image = std::move(image), spec = std::move(spec)] { return encodePng(image, *spec); });
    std::future<QByteArray> bytes = task->get_future();
    pool.start([task] { (*task)(); });
    return bytes;
}

Result<std::future<QByteArray>> ExportJob::Work::bytesOf(const ExportItem &item)
{
    PictureOptions options = picture;
    options.theme = item.theme;
    const ChartSpec &spec = *item.spec;
    if (item.format == QLatin1String("png"))
        return renderImage(spec, options).map([&](QImage image) { return encode(std::move(image), item.spec); });
    if (item.format == QLatin1String("svg"))
        return renderSvg(spec, options).map(ready);
    if (item.format == QLatin1String("pdf"))
        return renderPdf(spec, options).map(ready);
    if (item.format == QLatin1String("csv"))
        return ready(toCsv(spec, Language::of(spec.language)));
    Q_ASSERT(item.format == QLatin1String("json"));
    return ready(specJson(spec));
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
    const QString path = folder.filePath(plan.items[first.item].name);
    if (bytes.isEmpty()) {
        fail({Failure::Kind::Output, messages.translate("Export", "The picture could not be made."), path});
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        fail(unwritable(path, file.errorString(), messages));
        return;
    }
    files.append(path);
}

ExportJob::ExportJob(ExportPlan plan, PictureOptions picture, QString folder, Language messages)
    : m_work(new Work{std::move(plan), std::move(picture), QDir(folder), std::move(messages), 0, {}, {}, {}, false, false, {}})
{
}

ExportJob::~ExportJob() = default;

void ExportJob::step()
{
    Work &work = *m_work;
    if (work.isDone())
        return;
    if (!work.prepared)
        work.prepare();
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

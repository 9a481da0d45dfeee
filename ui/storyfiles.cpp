// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storyfiles.h"

#include "core/story/storywriter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace tenbin {
namespace {

constexpr std::chrono::milliseconds settleTime{150}; // programs save in several steps
constexpr int mostRecoveries = 100;

const QString templatePath = QStringLiteral(":/templates/story-template.json");

/// Into a folder nobody else can look into. Why it cannot be written; null if it was.
QString keepRecord(const QString &path, const RecoveryRecord &record)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto written = replaceFile(path, writeRecovery(record));
    return written ? QString() : written.error().reason;
}

std::optional<RecoveryRecord> recordIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxRecoveryBytes)
        return std::nullopt;
    return readRecovery(file.read(maxRecoveryBytes));
}

QStringList unknownPlaces(const Problems &problems)
{
    QStringList places;
    for (const Problem &problem : problems) {
        if (problem.code == ProblemCode::UnknownKey)
            places.append(problem.pointer);
    }
    return places;
}

} // namespace

StoryFiles::StoryFiles(StoryDocument &document, QString recoveryFolder, RecoveryTiming timing, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(QDir(recoveryFolder).absolutePath())
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_writer.setMaxThreadCount(1);
    for (QTimer *timer : {&m_quiet, &m_longest, &m_settle})
        timer->setSingleShot(true);
    m_quiet.setInterval(timing.quiet);
    m_longest.setInterval(timing.longest);
    m_settle.setInterval(settleTime);
    connect(&m_quiet, &QTimer::timeout, this, &StoryFiles::keepInBackground);
    connect(&m_longest, &QTimer::timeout, this, &StoryFiles::keepInBackground);
    connect(&m_settle, &QTimer::timeout, this, &StoryFiles::checkFile);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &StoryFiles::noteFile);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &StoryFiles::noteFile);
    connect(&m_document, &StoryDocument::opened, this, &StoryFiles::adopt);
    connect(&m_document, &StoryDocument::storyChanged, this, &StoryFiles::noteChange);
    connect(&m_document, &StoryDocument::figuresChanged, this, &StoryFiles::noteChange);
    connect(&m_document, &StoryDocument::undoChanged, this, &StoryFiles::unsavedChanged);
    removeLeftoversIn(m_folder);
    adopt();
}

StoryFiles::~StoryFiles()
{
    m_writer.waitForDone();
}

Problems StoryFiles::open(const QString &path)
{
    // Taken before reading: if somebody writes in between, the file is asked about once too often, never too little.
    m_opening = fileContent(path);
    Problems problems = m_document.open(path);
    m_opening.reset();
    if (!hasErrors(problems)) {
        m_lost = unknownPlaces(problems);
        removeLeftovers(path);
    }
    return problems;
}

void StoryFiles::newFromTemplate()
{
    StoryReading reading = readStoryFile(templatePath);
    Q_ASSERT(reading.story);
    if (reading.story)
        m_document.setStory(std::move(*reading.story), {}, StoryDocument::Saved::Yes);
}

/// Another story is open; what was kept of the one before was the reader's to decide about before it was opened.
void StoryFiles::adopt()
{
    m_known = m_opening ? *m_opening : m_document.path().isEmpty() ? FileContent() : fileContent(m_document.path());
    m_reported = m_known;
    m_lost.clear();
    m_keptMine = false;
    dropRecovery();
    watch();
}

// ---- the file ----

void StoryFiles::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    const QFileInfo info(m_document.path());
    if (m_document.path().isEmpty())
        return;
    m_watcher.addPath(info.absolutePath()); // a file replaced by renaming is another file
    if (info.exists())
        m_watcher.addPath(info.absoluteFilePath());
    if (info.isSymLink() && QFileInfo::exists(info.canonicalFilePath()))
        m_watcher.addPath(QFileInfo(info.canonicalFilePath()).absolutePath());
}

void StoryFiles::noteFile()
{
    m_settle.start();
}

void StoryFiles::checkFile()
{
    const QString path = m_document.path();
    if (path.isEmpty())
        return;
    if (!m_watcher.files().contains(path) && QFileInfo::exists(path))
        m_watcher.addPath(path);
    const FileContent found = fileContent(path);
    if (found == m_reported)
        return;
    m_reported = found;
    if (found != m_known)
        emit externallyChanged(QFileInfo::exists(path) ? FileChange::Changed : FileChange::Removed);
}

void StoryFiles::keepMine()
{
    m_known = fileContent(m_document.path());
    m_reported = m_known;
    m_lost.clear();
    m_keptMine = true;
    emit unsavedChanged();
    noteChange();
}

StoryFiles::SaveResult StoryFiles::save(Overwrite overwrite)
{
    using Kind = SaveResult::Kind;
    if (m_document.path().isEmpty())
        return {Kind::NoFile, {}, {}};
    if (!m_lost.isEmpty())
        return {Kind::LosesParts, {}, m_lost};
    return write(m_document.path(), overwrite == Overwrite::Ask ? std::optional(m_known) : std::nullopt);
}

StoryFiles::SaveResult StoryFiles::saveAs(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return absolute == m_document.path() ? save() : write(absolute, std::nullopt);
}

StoryFiles::SaveResult StoryFiles::write(const QString &path, const std::optional<FileContent> &expected)
{
    using Kind = SaveResult::Kind;
    const auto failed = [&path](const QString &reason) {
        const QString file = QDir::toNativeSeparators(path);
        return SaveResult{Kind::Failed, {Failure::Kind::Output, tr("%1 could not be saved: %2").arg(file, reason), path}, {}};
    };
    const QByteArray bytes = writeStory(m_document.story());
    // Nothing is put in the place of a readable story that could not be opened again; too large is one such reason.
    const StoryReading again = readStory(bytes);
    if (!again.story) {
        const auto error = std::find_if(again.problems.begin(), again.problems.end(),
            [](const Problem &problem) { return problem.severity == Severity::Error; });
        return failed(error == again.problems.end() ? QString() : problemText(*error, m_document.language()));
    }
    const auto written = replaceFile(path, bytes, expected);
    if (!written && written.error().kind == ReplaceFault::Kind::OtherContent)
        return {Kind::OtherContent, {}, {}};
    if (!written)
        return failed(written.error().reason);
    m_known = contentOf(bytes);
    m_reported = m_known;
    m_lost.clear();
    m_keptMine = false;
    m_document.setSaved(path);
    watch();
    dropRecovery();
    if (hasWork()) // what-if values belong to no file
        noteChange();
    emit unsavedChanged();
    return {};
}

// ---- recovery ----

QString StoryFiles::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + QLatin1String(".json");
}

QString StoryFiles::recoveryPath() const
{
    return pathOf(m_id);
}

bool StoryFiles::hasWork() const
{
    return isUnsaved() || !m_document.scenario().overrides.isEmpty();
}

void StoryFiles::noteChange()
{
    if (!hasWork()) {
        dropRecovery();
        return;
    }
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

RecoveryRecord StoryFiles::record() const
{
    RecoveryRecord record;
    record.origin = m_document.path();
    record.originHash = m_known.hash.value_or(QByteArray());
    record.title = m_document.story().title;
    record.time = QDateTime::currentDateTimeUtc();
    record.pid = QCoreApplication::applicationPid();
    record.started = processStart(record.pid).value_or(0);
    record.modified = isUnsaved();
    record.scenario = m_document.scenario();
    return record;
}

/// Story and scenario are values that never change, so writing them needs neither this thread nor a lock.
void StoryFiles::keepInBackground()
{
    m_quiet.stop();
    m_longest.stop();
    if (m_writing) {
        m_again = true;
        return;
    }
    m_writing = true;
    m_writer.start([this, path = recoveryPath(), next = record(), story = m_document.sharedStory()]() mutable {
        next.story = writeStory(*story);
        const QString fault = keepRecord(path, next);
        QMetaObject::invokeMethod(
            this, [this, fault] { kept(fault); }, Qt::QueuedConnection);
    });
}

void StoryFiles::kept(const QString &fault)
{
    m_writing = false;
    if (std::exchange(m_again, false))
        keepInBackground();
    if (fault.isNull())
        emit recoveryKept();
    else if (!m_failing)
        emit recoveryFailed({Failure::Kind::Output,
            tr("Unsaved work cannot be kept in %1: %2").arg(QDir::toNativeSeparators(m_folder), fault), m_folder});
    m_failing = !fault.isNull();
}

void StoryFiles::keepNow()
{
    if (!hasWork())
        return;
    m_quiet.stop();
    m_longest.stop();
    m_again = false;
    m_writer.waitForDone(); // else it would write after us
    RecoveryRecord next = record();
    next.story = writeStory(m_document.story());
    kept(keepRecord(recoveryPath(), next));
}

void StoryFiles::dropRecovery()
{
    m_quiet.stop();
    m_longest.stop();
    m_again = false;
    m_writer.waitForDone(); // else it would write after us
    QFile::remove(recoveryPath());
}

void StoryFiles::close()
{
    dropRecovery();
}

std::vector<Recovery> StoryFiles::recoverable() const
{
    std::vector<Recovery> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files.mid(0, mostRecoveries)) {
        const QString id = file.completeBaseName();
        const std::optional<RecoveryRecord> record = id == m_id ? std::nullopt : recordIn(file.absoluteFilePath());
        if (!record || (record->started != 0 && processStart(record->pid) == record->started))
            continue;
        found.push_back({id, record->origin, record->title, record->time, record->modified});
    }
    std::stable_sort(found.begin(), found.end(), [](const Recovery &a, const Recovery &b) { return a.time > b.time; });
    return found;
}

Problems StoryFiles::restore(const QString &id)
{
    const std::optional<RecoveryRecord> record = recordIn(pathOf(id));
    if (!record)
        return {{Severity::Error, ProblemCode::CannotRead, {pathOf(id), QString()}, {}}};
    StoryReading reading = readStory(record->story);
    if (!reading.story)
        return std::move(reading.problems);
    m_opening = FileContent{record->originHash.isEmpty() ? std::nullopt : std::optional(record->originHash), true};
    using Saved = StoryDocument::Saved;
    m_document.setStory(std::move(*reading.story), record->origin, record->modified ? Saved::No : Saved::Yes);
    m_opening.reset();
    m_document.setScenario(record->scenario);
    keepNow(); // the old one goes when the new one is safe
    if (QFile::exists(recoveryPath()) || !hasWork())
        discard(id);
    noteFile(); // somebody may have changed the file meanwhile
    return std::move(reading.problems);
}

void StoryFiles::discard(const QString &id)
{
    if (id != m_id && !id.contains(u'/'))
        QFile::remove(pathOf(id));
}

} // namespace tenbin

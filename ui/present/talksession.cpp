// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/talksession.h"

#include "ui/replacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenbin {
namespace {

constexpr int sessionVersion = 1;
constexpr int longestText = 4096;
constexpr int mostSteps = 100000;
constexpr qint64 longestTalk = 7LL * 24 * 3600 * 1000; // milliseconds
constexpr int mostSessions = 100;

const QString sessionNames = QStringLiteral("*.talk"); // not *.json: those are stories

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().left(longestText);
}

/// None unless it is a whole number from 0 to `most`.
std::optional<qint64> numberOf(const QJsonObject &object, const char *key, qint64 most)
{
    const qint64 number = object.value(QLatin1String(key)).toInteger(-1);
    return number < 0 || number > most ? std::nullopt : std::optional(number);
}

std::optional<TalkSession> sessionIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxTalkSessionBytes)
        return std::nullopt;
    return readTalkSession(file.read(maxTalkSessionBytes));
}

bool stillRuns(const TalkSession &session)
{
    const std::optional<qint64> start = processStart(session.pid);
    return start && *start == session.started;
}

} // namespace

QByteArray writeTalkSession(const TalkSession &session)
{
    QJsonObject object;
    object.insert(QLatin1String("talk"), sessionVersion);
    object.insert(QLatin1String("path"), session.path);
    object.insert(QLatin1String("story"), session.story);
    object.insert(QLatin1String("ja"), session.title.ja);
    object.insert(QLatin1String("en"), session.title.en);
    object.insert(QLatin1String("stepId"), session.stepId);
    object.insert(QLatin1String("step"), session.step);
    object.insert(QLatin1String("revealed"), session.revealed);
    object.insert(QLatin1String("elapsed"), session.elapsed);
    object.insert(QLatin1String("audience"), session.audienceScreen);
    object.insert(QLatin1String("console"), session.consoleScreen);
    object.insert(QLatin1String("time"), session.time.toUTC().toString(Qt::ISODateWithMs));
    object.insert(QLatin1String("pid"), session.pid);
    object.insert(QLatin1String("started"), session.started);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TalkSession> readTalkSession(const QByteArray &bytes)
{
    if (bytes.size() > maxTalkSessionBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const std::optional<qint64> step = numberOf(object, "step", mostSteps);
    const std::optional<qint64> revealed = numberOf(object, "revealed", mostSteps);
    const std::optional<qint64> elapsed = numberOf(object, "elapsed", longestTalk);
    if (object.value(QLatin1String("talk")).toInt() != sessionVersion || !step || !revealed || !elapsed)
        return std::nullopt;
    TalkSession session;
    session.path = textOf(object, "path");
    session.story = textOf(object, "story");
    session.title = {textOf(object, "ja"), textOf(object, "en")};
    session.stepId = textOf(object, "stepId");
    session.step = static_cast<int>(*step);
    session.revealed = static_cast<int>(*revealed);
    session.elapsed = *elapsed;
    session.audienceScreen = textOf(object, "audience");
    session.consoleScreen = textOf(object, "console");
    session.time = QDateTime::fromString(textOf(object, "time"), Qt::ISODateWithMs);
    session.pid = object.value(QLatin1String("pid")).toInteger();
    session.started = object.value(QLatin1String("started")).toInteger();
    return session;
}

TalkSessionFile::TalkSessionFile(QString folder)
    : m_folder(QDir(folder).absolutePath())
    , m_path(QStringLiteral("%1/%2.talk").arg(m_folder).arg(QCoreApplication::applicationPid()))
{
    m_writer.setMaxThreadCount(1);
}

TalkSessionFile::~TalkSessionFile()
{
    wait();
}

void TalkSessionFile::keep(TalkSession session)
{
    session.time = QDateTime::currentDateTimeUtc();
    session.pid = QCoreApplication::applicationPid();
    session.started = processStart(session.pid).value_or(0);
    m_writer.clear(); // what waits is out of date
    m_writer.start([folder = m_folder, path = m_path, bytes = writeTalkSession(session)] {
        if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        (void)replaceFile(path, bytes);
    });
}

void TalkSessionFile::wait()
{
    m_writer.waitForDone();
}

void TalkSessionFile::end()
{
    m_writer.clear();
    wait(); // else it would be written after it was removed
    QFile::remove(m_path);
}

std::optional<TalkSession> TalkSessionFile::interrupted() const
{
    std::optional<TalkSession> newest;
    const QFileInfoList files = QDir(m_folder).entryInfoList({sessionNames}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files.mid(0, mostSessions)) {
        const std::optional<TalkSession> session = sessionIn(file.absoluteFilePath());
        if (session && stillRuns(*session))
            continue;
        if (session && !newest)
            newest = session;
        else
            QFile::remove(file.absoluteFilePath());
    }
    return newest;
}

void TalkSessionFile::discardInterrupted()
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({sessionNames}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files.mid(0, mostSessions)) {
        const std::optional<TalkSession> session = sessionIn(file.absoluteFilePath());
        if (!session || !stillRuns(*session))
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace tenbin

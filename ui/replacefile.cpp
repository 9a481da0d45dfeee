// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacefile.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

namespace tenbin {
namespace {

constexpr int mostLinks = 64;
constexpr int lockTries = 200; // of 10 ms each

/// Processes of this program take turns in one folder. A file system without locks is no reason not to save.
class FolderTurn {
public:
    explicit FolderTurn(const QString &folder)
        : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        for (int i = 0; m_descriptor >= 0 && i < lockTries; ++i) {
            if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
                return;
            QThread::msleep(10);
        }
    }
    ~FolderTurn()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor); // gives the lock back
    }
    FolderTurn(const FolderTurn &) = delete;
    FolderTurn &operator=(const FolderTurn &) = delete;

    void sync() const
    {
        if (m_descriptor >= 0)
            ::fsync(m_descriptor);
    }

private:
    int m_descriptor;
};

/// Where a link leads to, even if nothing stands there yet.
QString linkTarget(const QString &path)
{
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.absoluteFilePath();
}

QString hiddenPrefix(const QString &name)
{
    return u'.' + name.left(100) + QLatin1String(".tenbin-"); // names end at 255 bytes
}

tl::unexpected<ReplaceFault> systemFault(int number)
{
    return tl::unexpected(ReplaceFault{ReplaceFault::Kind::System, qt_error_string(number)});
}

/// New files get the rights the system gives any new file.
tl::expected<void, ReplaceFault> writeBeside(const QString &target, const QByteArray &bytes)
{
    const QFileInfo info(target);
    const QString number = QString::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, u'0');
    QFile file(QStringLiteral("%1/%2%3-%4")
                   .arg(info.absolutePath(), hiddenPrefix(info.fileName()))
                   .arg(QCoreApplication::applicationPid())
                   .arg(number));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(ReplaceFault{ReplaceFault::Kind::System, file.errorString()});
    const auto failed = [&file](const QString &reason) {
        file.remove();
        return tl::unexpected(ReplaceFault{ReplaceFault::Kind::System, reason});
    };
    // What this user may do is no right of the file: written back it would become one of the owner.
    const QFile::Permissions own = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    if (info.exists() && !file.setPermissions(info.permissions() & ~own))
        return failed(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed(file.errorString());
    if (::fsync(file.handle()) != 0)
        return failed(qt_error_string(errno));
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return failed(qt_error_string(errno));
    return {};
}

void removeLeftoversOf(QDir folder, const QString &start)
{
    static const QRegularExpression hidden(QStringLiteral("^\\..*\\.tenbin-([0-9]{1,10})-[0-9a-f]{8}$"));
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = hidden.match(name);
        if (name.startsWith(start) && match.hasMatch() && !processStart(match.captured(1).toLongLong()))
            folder.remove(name);
    }
}

} // namespace

FileContent contentOf(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), true};
}

FileContent fileContent(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {std::nullopt, !info.isSymLink()};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly) || file.size() > maxComparedBytes)
        return {std::nullopt, false};
    const QByteArray bytes = file.read(maxComparedBytes + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > maxComparedBytes)
        return {std::nullopt, false};
    return contentOf(bytes);
}

tl::expected<void, ReplaceFault> replaceFile(
    const QString &path, const QByteArray &bytes, const std::optional<FileContent> &expected)
{
    const QString target = linkTarget(path);
    const QFileInfo info(target);
    if (info.exists() && !info.isFile())
        return systemFault(info.isDir() ? EISDIR : EINVAL);
    if (info.exists() && !info.isWritable())
        return systemFault(EACCES); // a folder would let us, but its owner said no
    const FolderTurn turn(info.absolutePath());
    if (expected && info.exists() && fileContent(target) != *expected)
        return tl::unexpected(ReplaceFault{ReplaceFault::Kind::OtherContent, {}});
    if (const auto written = writeBeside(target, bytes); !written)
        return written;
    turn.sync();
    return {};
}

void removeLeftovers(const QString &path)
{
    const QFileInfo info(linkTarget(path));
    removeLeftoversOf(info.absoluteDir(), hiddenPrefix(info.fileName()));
}

void removeLeftoversIn(const QString &folder)
{
    removeLeftoversOf(QDir(folder), QStringLiteral("."));
}

std::optional<qint64> processStart(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // "pid (name) state …": the name may hold anything, so count from its last bracket; the start is the 22nd field.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).simplified().split(' ');
    if (fields.size() < 20 || fields.first() == "Z" || fields.first() == "X")
        return std::nullopt;
    return fields.at(19).toLongLong();
}

} // namespace tenbin

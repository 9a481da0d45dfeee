// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: running a command in a test, inside the process or as a program of its own.
#pragma once

#include "app/program.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tenbin::test {

struct Outcome {
    int code = -1;
    QByteArray data;
    QString messages;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(data).object(); }
};

inline QString sourcePath(const char *relative)
{
    return QStringLiteral(TENBIN_SOURCE_DIR "/") + QLatin1String(relative);
}

/// In this process, with messages in the given language and no terminal.
inline Outcome run(const QStringList &arguments, const Language &language = Language::english())
{
    QBuffer data, messages;
    data.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Console console(data, messages, Console::Terminal::No, language);
    const ExitCode code = runProgram(arguments, console);
    return {static_cast<int>(code), data.data(), QString::fromUtf8(messages.data())};
}

/// The built program, without a display and with the given variables on top of a bare environment.
inline Outcome runProcess(const QStringList &arguments, const QStringList &variables = {}, const QString &standardOutput = {})
{
    QProcess process;
    process.setEnvironment(QStringList{QStringLiteral("PATH=/usr/bin:/bin"), QStringLiteral("HOME=/nonexistent")} + variables);
    if (!standardOutput.isEmpty())
        process.setStandardOutputFile(standardOutput);
    process.start(QStringLiteral(TENBIN_PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace tenbin::test

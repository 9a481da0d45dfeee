// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: setting up the application object for the window.
#include "app/window.h"

#include <cstdio>

#include <QApplication>
#include <QFile>

#include "app/commandline.h"
#include "app/console.h"
#include "app/startup.h"
#include "ui/start.h"
#include "ui/uilanguage.h"

namespace tenbin {

int openWindow(int argc, char **argv)
{
    prepareSessionBus();
    QApplication application(argc, argv); // takes Qt's own options out of argc and argv
    QApplication::setApplicationName(QStringLiteral("Tenbin"));
    QApplication::setApplicationVersion(QStringLiteral(TENBIN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tenbin"));
    const Language language = Language::of(systemLanguage());
    const Result<CommandLine> line = parseCommandLine(argumentWords(argc, argv), language);
    if (line)
        return runWindow(application, line->story);

    QFile data, messages;
    if (!data.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Output);
    return static_cast<int>(Console(data, messages, Console::Terminal::No, language).fail(line.error()));
}

} // namespace tenbin

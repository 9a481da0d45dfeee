// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the choice between a command and the window, made before any application object exists.
#include <cstdio>
#include <memory>

#include <unistd.h>

#include <QApplication>
#include <QFile>
#include <QHashSeed>

#include "app/commandline.h"
#include "app/program.h"
#include "app/startup.h"
#include "app/window.h"
#include "ui/uilanguage.h"

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of fonts in a PDF follows it
    tenbin::prepareLocale();
    const QStringList arguments = tenbin::argumentWords(argc, argv);
    if (!tenbin::needsNoDisplay(arguments) && tenbin::hasDisplay(arguments))
        return tenbin::openWindow(argc, argv);

    tenbin::prepareOffscreen();
    const auto application = tenbin::commandOf(arguments) == tenbin::Command::Export
        ? std::make_unique<QApplication>(argc, argv)
        : std::make_unique<QCoreApplication>(argc, argv);
    QFile data, messages;
    if (!data.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(tenbin::ExitCode::Output);
    const auto terminal = isatty(STDERR_FILENO) ? tenbin::Console::Terminal::Yes : tenbin::Console::Terminal::No;
    tenbin::Console console(data, messages, terminal, tenbin::Language::of(tenbin::systemLanguage()));
    return static_cast<int>(tenbin::runProgram(arguments, console));
}

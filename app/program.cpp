// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which command an argument list runs.
#include "app/program.h"

#include "app/commandline.h"
#include "app/commands/catalog.h"
#include "app/commands/charts.h"
#include "app/commands/check.h"
#include "app/commands/eventstudy.h"
#include "app/commands/export.h"
#include "app/commands/figures.h"
#include "app/commands/prices.h"

namespace tenbin {

ExitCode runProgram(const QStringList &arguments, Console &console)
{
    const Result<CommandLine> line = parseCommandLine(arguments, console.language());
    if (!line)
        return console.fail(line.error());
    if (line->help)
        return console.data(helpText(line->command, console.language()).toUtf8());
    if (line->version)
        return console.data("tenbin " TENBIN_VERSION "\n");
    switch (line->command) {
    case Command::Check:
        return runCheck(*line, console);
    case Command::Figures:
        return runFigures(*line, console);
    case Command::Charts:
        return runCharts(*line, console);
    case Command::Export:
        return runExport(*line, console);
    case Command::Prices:
        return runPrices(*line, console);
    case Command::Catalogue:
        return runCatalog(*line, console);
    case Command::EventStudy:
        return runEventStudy(*line, console);
    case Command::Window:
        break;
    }
    return console.fail({Failure::Kind::Usage,
        console.words(QT_TRANSLATE_NOOP(
            "Console", "There is no display to open a window on. “tenbin --help” lists what works without one.")),
        {}});
}

} // namespace tenbin

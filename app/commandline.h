// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words of the command line as a value, checked as far as they can be without a story.
#pragma once

#include "core/figures/figures.h"
#include "core/market/eventstudy.h"
#include "core/market/quotesreader.h"
#include "core/values/result.h"
#include "ui/export/job.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenbin {

enum class Command { Window, Check, Figures, Charts, Export, Prices, Catalogue, EventStudy };

struct FactSetting {
    QString fact;
    QString text; ///< the value as given: what it means depends on the fact
    bool operator==(const FactSetting &) const = default;
};

/// The options that make a scenario; facts are looked up when the story is known.
struct ScenarioOptions {
    std::optional<Basis> basis;
    std::optional<Pairing> pairing;
    std::optional<Rounding> rounding;
    std::vector<FactSetting> settings;
    QString name; ///< a scenario of the story, or a file; empty: none
};

enum class DataFormat { Text, Json, Csv };

/// Options of a picture that were given; the others may come from a picture that is exported again.
struct GivenOptions {
    bool size = false, scale = false, theme = false, language = false;
};

struct CommandLine {
    Command command = Command::Window;
    bool help = false;
    bool version = false;
    QString story; ///< path; empty: the built-in one
    QString article; ///< check only: path of the article's text; empty: none
    DataFormat format = DataFormat::Text;
    ScenarioOptions scenario;
    bool allCharts = false;
    QString figure; ///< what charts about one figure show; empty: their own choice. Looked up when the story is known
    ExportRequest request; ///< export only; `charts` is filled for --all too, and empty for the one of a picture
    GivenOptions given;
    QString prices; ///< path: the file of `prices`, or of --prices: the share's history
    QString index; ///< path of the index's price file
    QString catalog; ///< path: the file of `catalog`, or of --catalog
    QString symbol; ///< which of several symbols of the share's file
    std::optional<DateOrder> dateOrder; ///< answers the question a price file may leave open
    QDate eventDate; ///< event-study only: day 0
    StudySettings study; ///< event-study only
    QString verify; ///< export only: path of a manifest; the request does not count then
};

/// What the first argument asks for, before any application object: commands need no display. `arguments` without program name.
[[nodiscard]] Command commandOf(const QStringList &arguments);
/// True for a command, --help and --version: everything but the window.
[[nodiscard]] bool needsNoDisplay(const QStringList &arguments);

/// Everything wrong with the words themselves is a Usage failure in the given language. --help and --version win over faults.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments, const Language &language);

/// Text of --help: of one command, or of the program for the window.
[[nodiscard]] QString helpText(Command command, const Language &language);

} // namespace tenbin

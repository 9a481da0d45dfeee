// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: running the export job on the command line: progress, interruption, exit code.
#include "app/commands/export.h"

#include <csignal>

#include <QFileInfo>

#include "app/input.h"
#include "app/nearmatches.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/verify.h"

namespace tenbin {

namespace {

volatile std::sig_atomic_t interrupted = 0; // a signal handler may touch nothing else

/// While it lives, Ctrl+C ends the job between two files instead of the program in the middle of one.
class InterruptGuard final {
public:
    InterruptGuard()
    {
        interrupted = 0;
        m_previous = std::signal(SIGINT, [](int) { interrupted = 1; });
    }
    ~InterruptGuard() { std::signal(SIGINT, m_previous); }
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;

private:
    void (*m_previous)(int) = SIG_DFL;
};

Result<QStringList> runGuarded(ExportJob &job, Console &console)
{
    const InterruptGuard guard;
    return runExport(job, [&console](ExportJob &running) {
        console.progress(running.written(), running.total(), running.current());
        if (interrupted)
            running.cancel();
    });
}

/// With --all and --steps a story's gaps are named and left out; a chart asked for by name must be there.
ExitCode reportSkipped(const ExportPlan &plan, const CommandLine &line, Console &console)
{
    for (const SkippedChart &skipped : plan.skipped)
        console.message(
            console.words(QT_TRANSLATE_NOOP("Console", "%1 is not available: %2")).arg(skipped.chart, skipped.reason));
    const bool missing = !plan.skipped.empty() && !line.allCharts && !line.request.steps;
    return missing || plan.items.empty() ? ExitCode::Input : ExitCode::Done;
}

/// Failure if the story has no figure of that name.
Result<void> checkFigure(const Story &story, const QString &id, const Language &language)
{
    if (id.isEmpty() || story.figure(id))
        return {};
    QStringList known;
    for (const Figure &figure : story.figures)
        known.append(figure.id);
    const QStringList near = nearMatches(id, known);
    QString text = language.translate("CommandLine", "The story has no figure %1. “tenbin figures” lists them.").arg(id);
    if (!near.isEmpty())
        text += u' ' + language.translate("CommandLine", "Did you mean %1?").arg(near.join(QStringLiteral(", ")));
    return tl::unexpected(Failure{Failure::Kind::Usage, text, {}});
}

/// What the command line leaves open is as in the picture the story came in.
ExportRequest requestOf(const CommandLine &line, const CommandInput &input)
{
    ExportRequest request = line.request;
    request.storyFile = line.story;
    if (!input.view) {
        request.origin = QFileInfo(line.story).fileName();
        return request;
    }
    const ChartViewRecord &view = *input.view;
    request.origin = input.origin;
    if (request.charts.isEmpty() && !request.steps)
        request.charts = QStringList{view.chart};
    if (!line.given.size) {
        request.picture.size = view.size;
        request.picture.millimetres = view.millimetres;
        request.picture.scale = line.given.scale ? line.request.picture.scale : view.scale;
    }
    if (!line.given.theme)
        request.themes = {view.theme};
    if (!line.given.language)
        request.languages = {view.options.language.id()};
    request.picture.transparent = request.picture.transparent || view.transparent;
    return request;
}

bool haveFonts(const ExportRequest &request, Console &console, ExitCode &code)
{
    const bool pictures = std::any_of(request.formats.begin(), request.formats.end(), needsFonts);
    if (!pictures || loadChartFonts())
        return true;
    const QString text = console.words(
        QT_TRANSLATE_NOOP("Console", "The BIZ UD fonts are missing. Install the package fonts-morisawa-bizud-gothic."));
    code = console.fail({Failure::Kind::Output, text, {}});
    return false;
}

ExitCode runVerify(const QString &manifest, Console &console)
{
    ExitCode code = ExitCode::Done;
    ExportRequest pictures;
    pictures.formats = exportFormats();
    if (!haveFonts(pictures, console, code))
        return code;
    const auto differences = verifyManifest(manifest, console.language(),
        [&console](int done, int total, const QString &name) { console.progress(done, total, name); });
    if (!differences)
        return console.fail(differences.error());
    QString lines;
    for (const Difference &difference : *differences)
        lines += differenceText(difference, console.language()) + u'\n';
    if (const ExitCode written = console.text(lines); written != ExitCode::Done)
        return written;
    console.message(console.words(QT_TRANSLATE_NOOP("Console", "Differences: %1")).arg(differences->size()));
    return differences->empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

ExitCode runExport(const CommandLine &line, Console &console)
{
    if (!line.verify.isEmpty())
        return runVerify(line.verify, console);
    const auto input = readCommandInput(line, console);
    if (!input)
        return input.error();
    if (const auto checked = checkFigure(*input->story, line.figure, console.language()); !checked)
        return console.fail(checked.error());
    const ExportRequest request = requestOf(line, *input);
    if (request.charts.isEmpty() && !request.steps)
        return console.fail({Failure::Kind::Usage,
            console.words(QT_TRANSLATE_NOOP("Console", "Say which charts: --all, or --chart with an id.")), {}});
    const auto options = [&](const QString &chart) {
        ViewOptions view = input->view && input->view->chart == chart ? input->view->options : ViewOptions();
        if (!line.figure.isEmpty())
            view.figure = line.figure;
        return view;
    };
    const Figures figures = evaluate(*input->story, input->scenario);
    ExportPlan plan = planExport(*input->story, figures, request, console.language(), options);
    ExitCode code = reportSkipped(plan, line, console);
    if (code != ExitCode::Done || !haveFonts(request, console, code))
        return code;
    ExportJob job(std::move(plan), request.folder, console.language());
    const Result<QStringList> files = runGuarded(job, console);
    if (!files)
        return console.fail(files.error());
    console.message(console.words(QT_TRANSLATE_NOOP("Console", "Files written: %1 of %2"))
                        .arg(QString::number(files->size()), QString::number(job.total())));
    if (job.isCancelled())
        std::raise(SIGINT); // so that the caller sees an interrupted program
    return job.isCancelled() ? ExitCode::Output : ExitCode::Done;
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartcommands.h"

#include "ui/storydocument.h"

namespace tenbin {

ChartCommands::ChartCommands(Commands &commands, StoryDocument &document, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_document(document)
{
    connectScenario();
    connectOptions();
    connect(&document, &StoryDocument::figuresChanged, this, &ChartCommands::showScenario);
    connect(&document, &StoryDocument::storyChanged, this, &ChartCommands::showScenario);
    showScenario();
}

template <typename Change>
void ChartCommands::onChosen(CommandId id, Change change)
{
    connect(m_commands.action(id), &QAction::triggered, this, [this, change] {
        Scenario scenario = m_document.scenario();
        change(scenario);
        m_document.setScenario(scenario);
    });
}

template <typename Change>
void ChartCommands::onOption(CommandId id, Change change)
{
    connect(m_commands.action(id), &QAction::triggered, this, [this, change] {
        ViewOptions options = m_document.viewOptions(m_chart);
        change(options);
        m_document.setViewOptions(m_chart, options);
    });
}

void ChartCommands::connectScenario()
{
    onChosen(CommandId::BasisArticle, [](Scenario &scenario) { scenario.basis = Basis::Article; });
    onChosen(CommandId::BasisChecked, [](Scenario &scenario) { scenario.basis = Basis::Checked; });
    onChosen(CommandId::PairingAll, [](Scenario &scenario) { scenario.pairing = Pairing::Independent; });
    onChosen(CommandId::PairingSame, [](Scenario &scenario) { scenario.pairing = Pairing::Paired; });
    onChosen(CommandId::RoundingExact, [](Scenario &scenario) { scenario.rounding = Rounding::Exact; });
    onChosen(CommandId::RoundingPrinted, [](Scenario &scenario) { scenario.rounding = Rounding::Printed; });
}

void ChartCommands::connectOptions()
{
    onOption(CommandId::ScaleLog, [](ViewOptions &options) { options.logAxis = true; });
    onOption(CommandId::ScaleLinear, [](ViewOptions &options) { options.logAxis = false; });
    onOption(CommandId::ParametersBoth, [](ViewOptions &options) { options.parameters = ParameterKind::Both; });
    onOption(CommandId::ParametersTotal, [](ViewOptions &options) { options.parameters = ParameterKind::Total; });
    onOption(CommandId::ParametersActive, [](ViewOptions &options) { options.parameters = ParameterKind::Active; });
    onOption(CommandId::OrderGap, [](ViewOptions &options) { options.order = BenchmarkOrder::ByGap; });
    onOption(CommandId::OrderPublished, [](ViewOptions &options) { options.order = BenchmarkOrder::AsPublished; });
    onOption(CommandId::OrderName, [](ViewOptions &options) { options.order = BenchmarkOrder::ByName; });
    onOption(CommandId::RowsAll, [](ViewOptions &options) { options.table.reset(); });
    onOption(CommandId::RowsBase, [](ViewOptions &options) { options.table = BenchmarkTable::Base; });
    onOption(CommandId::RowsChat, [](ViewOptions &options) { options.table = BenchmarkTable::Chat; });
    onOption(CommandId::RowsOpenEnded, [](ViewOptions &options) { options.table = BenchmarkTable::OpenEnded; });
    onOption(CommandId::SwingRange, [](ViewOptions &options) { options.swing = SwingKind::Range; });
    onOption(CommandId::SwingTenPercent, [](ViewOptions &options) { options.swing = SwingKind::TenPercent; });
}

void ChartCommands::showScenario()
{
    const Scenario &scenario = m_document.scenario();
    m_commands.check(scenario.basis == Basis::Article ? CommandId::BasisArticle : CommandId::BasisChecked);
    m_commands.check(scenario.pairing == Pairing::Independent ? CommandId::PairingAll : CommandId::PairingSame);
    m_commands.check(scenario.rounding == Rounding::Exact ? CommandId::RoundingExact : CommandId::RoundingPrinted);
}

void ChartCommands::setChart(const QString &chart, const ChartPlan &plan)
{
    m_chart = chart;
    const ChartInfo *info = chartInfo(chart);
    m_commands.setChoiceEnabled(Choice::Scale, info && info->canLog);
    m_commands.setChoiceEnabled(Choice::Parameters, info && info->hasParameters);
    m_commands.setChoiceEnabled(Choice::Order, info && info->hasOrder);
    m_commands.setChoiceEnabled(Choice::Rows, info && info->hasOrder);
    m_commands.setChoiceEnabled(Choice::Swing, info && info->hasFigure);
    const ViewOptions options = m_document.viewOptions(chart);
    // The chart chooses its own scale until the reader does, so the switch shows what was drawn.
    const bool drawnLog = plan && (plan->x.kind == AxisKind::Log || plan->y.kind == AxisKind::Log);
    m_commands.check(options.logAxis.value_or(drawnLog) ? CommandId::ScaleLog : CommandId::ScaleLinear);
    static constexpr CommandId parameters[] = {
        CommandId::ParametersBoth, CommandId::ParametersTotal, CommandId::ParametersActive};
    static constexpr CommandId orders[] = {CommandId::OrderGap, CommandId::OrderPublished, CommandId::OrderName};
    static constexpr CommandId rows[] = {CommandId::RowsBase, CommandId::RowsChat, CommandId::RowsOpenEnded};
    m_commands.check(parameters[static_cast<int>(options.parameters)]);
    m_commands.check(orders[static_cast<int>(options.order)]);
    m_commands.check(options.swing == SwingKind::Range ? CommandId::SwingRange : CommandId::SwingTenPercent);
    m_commands.check(options.table ? rows[static_cast<int>(*options.table)] : CommandId::RowsAll);
}

} // namespace tenbin

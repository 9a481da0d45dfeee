// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the ties between the switches (basis, ranges, rounding, scale, parameters, order) and the document, both ways.
#pragma once

#include "core/charts/chartplan.h"
#include "ui/commands.h"

namespace tenbin {

class StoryDocument;

class ChartCommands final : public QObject {
    Q_OBJECT
public:
    ChartCommands(Commands &commands, StoryDocument &document, QObject *parent = nullptr);

    /// The chart the switches are about from now on; checks and enables them.
    void setChart(const QString &chart, const ChartPlan &plan);

private:
    void connectScenario();
    void connectOptions();
    void showScenario();
    template <typename Change>
    void onChosen(CommandId id, Change change);
    template <typename Change>
    void onOption(CommandId id, Change change);

    Commands &m_commands;
    StoryDocument &m_document;
    QString m_chart;
};

} // namespace tenbin

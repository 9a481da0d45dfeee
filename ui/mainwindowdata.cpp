// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the window does about linked files of prices and models.
#include "ui/commands.h"
#include "ui/data/datacommands.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/statusline.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/charttab.h"

namespace tenbin {
namespace {

constexpr int messageTime = 5000; // ms

} // namespace

void MainWindow::connectData()
{
    on(CommandId::LoadPrices, [this] { m_data->load(DataRole::Share); });
    on(CommandId::LoadIndex, [this] { m_data->load(DataRole::Index); });
    on(CommandId::LoadCatalogue, [this] { m_data->load(DataRole::Catalogue); });
    on(CommandId::LinkedFiles, [this] { m_data->showLinks(); });
    connect(m_data, &DataCommands::loaded, this, [this](const QString &chart) {
        // The study stays in front where it was waiting for this file.
        const ChartInfo *current = chartInfo(currentChart());
        const ChartInfo *wanted = chartInfo(chart);
        const bool fits = wanted->hasHistory ? current->hasHistory || current->hasStudy : current->hasCatalogue;
        if (!fits)
            showChart(chart);
    });
    connect(m_data, &DataCommands::message, this, [this](const QString &text) { m_status->showMessage(text, messageTime); });
    connect(m_data, &DataCommands::trouble, m_notice, &NoticeBar::showTrouble);
    connect(m_notice, &NoticeBar::linksWanted, this, [this] { m_data->showLinks(); });
    m_data->links().read();
}

} // namespace tenbin

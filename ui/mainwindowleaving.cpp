// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what leaves the window: copies, drags, saved files, handouts.
#include "ui/mainwindow.h"

#include "ui/charts/chartview.h"
#include "ui/clipboard.h"
#include "ui/commands.h"
#include "ui/dragout.h"
#include "ui/export/dialog.h"
#include "ui/export/render.h"
#include "ui/noticebar.h"
#include "ui/print/printing.h"
#include "ui/problembar.h"
#include "ui/statusline.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/charttab.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QUrl>

namespace tenbin {
namespace {

constexpr int messageTime = 5000; // ms

} // namespace

void MainWindow::connectLeaving()
{
    on(CommandId::CopyPicture, [this] { copyPicture(); });
    on(CommandId::CopyData, [this] { copyData(); });
    on(CommandId::SavePicture, [this] { savePicture(); });
    on(CommandId::SaveSlides, [this] { saveSlides(); });
    on(CommandId::SaveTalkSlides, [this] { saveTalk(QStringLiteral("pptx")); });
    on(CommandId::SaveTalkHandout, [this] { saveTalk(QStringLiteral("handout")); });
    on(CommandId::Print, [this] { print(); });
    on(CommandId::PrintPreview, [this] { previewPrint(); });
    connect(m_notice, &NoticeBar::folderWanted, this, [this](const QString &folder) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            m_status->showMessage(tr("No program opens this folder: %1").arg(QDir::toNativeSeparators(folder)), 2 * messageTime);
    });
}

std::optional<ExportPlan> MainWindow::picturePlan()
{
    if (!currentPage()->plan())
        return std::nullopt;
    PictureSettings settings; // a slide, whatever was saved last: a copy has no dialog to say its size
    settings.story = m_settings.picture.story;
    const ExportRequest request =
        exportRequest(settings, {currentChart(), m_document.language().id(), m_theme, m_document.origin(), m_document.path()});
    ExportPlan plan = planExport(m_document.story(), m_document.figures(), request, m_document.language(),
        [this](const QString &chart) { return m_document.viewOptions(chart); });
    if (plan.items.empty())
        return std::nullopt;
    return plan;
}

void MainWindow::copyPicture()
{
    const std::optional<ExportPlan> plan = picturePlan();
    if (!plan)
        return;
    const ExportItem &item = plan->items.front();
    Result<std::unique_ptr<QMimeData>> mime =
        pictureMime(*item.specs.front(), pictureOptionsOf(*plan->source, item), m_document.language());
    if (!mime) {
        m_status->showMessage(mime.error().what, messageTime);
        return;
    }
    QApplication::clipboard()->setMimeData(mime->release());
    m_status->showMessage(tr("Chart copied, as a picture and as values"), messageTime);
}

void MainWindow::copyData()
{
    const ChartPlan &plan = currentPage()->plan();
    if (!plan)
        return;
    QApplication::clipboard()->setMimeData(dataMime(*plan, m_document.language()).release());
    m_status->showMessage(tr("Values copied"), messageTime);
}

/// The file is written before the drag begins: a drop may ask for it at any moment after that.
void MainWindow::dragPicture()
{
    const std::optional<ExportPlan> plan = picturePlan();
    if (!plan)
        return;
    const ExportItem &item = plan->items.front();
    if (!m_dragFiles)
        m_dragFiles = std::make_unique<DragFiles>();
    const Result<QByteArray> png = renderFile(*plan->source, item);
    const Result<QString> path =
        png.and_then([&](const QByteArray &bytes) { return m_dragFiles->write(item.name, bytes, m_document.language()); });
    if (!path) {
        m_status->showMessage(path.error().what, 2 * messageTime);
        return;
    }
    auto *drag = new QDrag(currentPage()->card()->chart()); // Qt deletes it when the drag is over
    drag->setMimeData(dragMime(*path, *png).release());
    drag->setPixmap(dragPixmap(QImage::fromData(*png), devicePixelRatioF(), roleColor(Role::Line, m_theme)));
    drag->setHotSpot({8, 8});
    if (drag->exec(Qt::CopyAction) == Qt::CopyAction)
        m_status->showMessage(tr("Handed over: %1").arg(item.name), messageTime);
}

void MainWindow::savePicture()
{
    openSaveDialog(m_settings.picture, [this](const PictureSettings &chosen) { m_settings.picture = chosen; });
}

void MainWindow::saveSlides()
{
    PictureSettings settings = m_settings.picture;
    settings.formats = {QStringLiteral("pptx")};
    settings.allCharts = true;
    settings.steps = false;
    openDocumentDialog(settings);
}

void MainWindow::saveTalk(const QString &format)
{
    PictureSettings settings = m_settings.picture;
    settings.formats = {format};
    settings.steps = true;
    openDocumentDialog(settings);
}

/// Formats and charts of the next picture stay what they were.
void MainWindow::openDocumentDialog(const PictureSettings &settings)
{
    openSaveDialog(settings, [this](const PictureSettings &chosen) {
        const PictureSettings before = m_settings.picture;
        m_settings.picture = chosen;
        m_settings.picture.formats = before.formats;
        m_settings.picture.allCharts = before.allCharts;
        m_settings.picture.steps = before.steps;
    });
}

void MainWindow::openSaveDialog(const PictureSettings &settings, const std::function<void(const PictureSettings &)> &remember)
{
    const PictureContext context{currentChart(), m_document.language().id(), m_theme, m_document.origin(), m_document.path()};
    auto *dialog = new PictureDialog(m_document, context, settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::saved, this, [this, dialog, remember](const QStringList &files, int skipped) {
        remember(dialog->choices());
        m_notice->showFiles(files, skipped);
        emit settingsChanged();
    });
    dialog->open();
}

Handout MainWindow::handout(HandoutExtent extent)
{
    std::vector<ChartSpec> charts;
    for (const ChartInfo &info : chartList()) {
        if (extent == HandoutExtent::ThisChart && info.id != currentChart())
            continue;
        if (ChartPlan plan = m_document.plan(info.id))
            charts.push_back(std::move(*plan));
    }
    return makeHandout(charts, m_document.story(), m_document.figures(), m_document.claims(), m_document.language());
}

void MainWindow::print()
{
    printHandout(
        this, [this](HandoutExtent extent) { return handout(extent); },
        [this] { m_status->showMessage(tr("The printer did not take the pages."), 2 * messageTime); });
}

void MainWindow::previewPrint()
{
    previewHandout(this, [this](HandoutExtent extent) { return handout(extent); });
}

} // namespace tenbin

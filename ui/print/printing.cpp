// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "ui/charts/chartbuilder.h"
#include "ui/print/handoutpages.h"

#include <algorithm>
#include <memory>

#include <QComboBox>
#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRadioButton>
#include <QScreen>
#include <QToolBar>
#include <QVBoxLayout>

namespace tenbin {
namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Printing", source);
}

QString thisChart()
{
    return words(QT_TRANSLATE_NOOP("Printing", "This chart"));
}

QString allCharts()
{
    return words(QT_TRANSLATE_NOOP("Printing", "All charts of the story"));
}

std::shared_ptr<QPrinter> newPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the handout has margins of its own
    printer->setPageOrientation(QPageLayout::Portrait);
    printer->setCreator(QStringLiteral("Tenbin"));
    return printer;
}

} // namespace

bool printTo(QPrinter &printer, const Handout &handout)
{
    printer.setFullPage(true);
    printer.setDocName(handout.title);
    const FontMetrics metrics;
    const HandoutPages pages = layoutHandout(handout, printer.pageLayout().fullRectPoints().size(), metrics);
    if (pages.pages.empty())
        return false;
    const auto count = static_cast<int>(pages.pages.size());
    int first = 1;
    int last = count;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::min(printer.fromPage(), count);
        last = std::clamp(printer.toPage(), first, count);
    }
    return paintHandout(printer, pages, static_cast<std::size_t>(first - 1), static_cast<std::size_t>(last - 1));
}

void printHandout(QWidget *parent, const HandoutOf &make, const std::function<void()> &refused)
{
    const std::shared_ptr<QPrinter> printer = newPrinter();
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    auto *charts = new QWidget;
    charts->setWindowTitle(words(QT_TRANSLATE_NOOP("Printing", "Charts"))); // of its tab
    auto *one = new QRadioButton(thisChart());
    auto *all = new QRadioButton(allCharts());
    one->setChecked(true);
    auto *column = new QVBoxLayout(charts);
    column->addWidget(one);
    column->addWidget(all);
    column->addStretch(1);
    dialog->setOptionTabs({charts});
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, make, refused, all] {
        if (!printTo(*printer, make(all->isChecked() ? HandoutExtent::AllCharts : HandoutExtent::ThisChart)))
            refused();
    });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {}); // the dialog must not outlive it
    dialog->open();
}

void previewHandout(QWidget *parent, const HandoutOf &make)
{
    const std::shared_ptr<QPrinter> printer = newPrinter();
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *extent = new QComboBox(dialog);
    extent->addItems({thisChart(), allCharts()});
    extent->setAccessibleName(words(QT_TRANSLATE_NOOP("Printing", "Charts")));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, extent, [make, extent](QPrinter *target) {
        (void)printTo(*target, make(extent->currentIndex() == 1 ? HandoutExtent::AllCharts : HandoutExtent::ThisChart));
    });
    auto *preview = dialog->findChild<QPrintPreviewWidget *>();
    if (auto *bar = dialog->findChild<QToolBar *>(); bar && preview) {
        bar->addSeparator();
        bar->addWidget(extent);
        QObject::connect(extent, &QComboBox::currentIndexChanged, preview, &QPrintPreviewWidget::updatePreview);
    }
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {}); // the dialog must not outlive it
    dialog->resize(QSize(960, 760).boundedTo(dialog->screen()->availableGeometry().size() - QSize(40, 60)));
    dialog->open();
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include "ui/commands.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tenbin {
namespace {

struct KeyRow {
    QString keys;
    QString text;
};

QString words(const char *source)
{
    return QCoreApplication::translate("Dialogs", source);
}

QList<KeyRow> keyRows(const Commands &commands)
{
    QList<KeyRow> rows;
    for (const Command &command : commandTable()) {
        const QAction *action = commands.action(command.id);
        if (!action->shortcut().isEmpty())
            rows << KeyRow{QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                               .replace(QLatin1String("; "), QLatin1String("  ")),
                action->toolTip().section(QLatin1String(" ("), 0, 0)};
    }
    rows << KeyRow{QStringLiteral("Ctrl+1 … Ctrl+9"), words(QT_TRANSLATE_NOOP("Dialogs", "Charts of this subject"))}
         << KeyRow{QStringLiteral("← → ↑ ↓"), words(QT_TRANSLATE_NOOP("Dialogs", "In a chart: from value to value"))}
         << KeyRow{QStringLiteral("Home, End"), words(QT_TRANSLATE_NOOP("Dialogs", "In a chart: first and last value"))}
         << KeyRow{words(QT_TRANSLATE_NOOP("Dialogs", "Mouse")),
                words(QT_TRANSLATE_NOOP("Dialogs", "Pull a chart out of the window: a picture file for other programs"))}
         << KeyRow{QStringLiteral("Esc"), words(QT_TRANSLATE_NOOP("Dialogs", "Close what lies on top"))};
    return rows;
}

} // namespace

QString paragraph(const QString &text)
{
    return QStringLiteral("<p style=\"line-height:145%\">%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

void showShortcuts(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words(QT_TRANSLATE_NOOP("Dialogs", "Keys")));
    const Commands commands; // for their words and keys only
    const QList<KeyRow> rows = keyRows(commands);
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 2, dialog);
    table->setAccessibleName(dialog->windowTitle());
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setSelectionBehavior(QTableWidget::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->hide();
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).keys));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).text));
    }
    table->resizeColumnsToContents();
    table->setColumnWidth(0, table->columnWidth(0) + 24);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(560, 560);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words(QT_TRANSLATE_NOOP("Dialogs", "About Tenbin")));
    auto *icon = new QLabel(dialog);
    icon->setPixmap(themeIcon(QStringLiteral("tenbin")).pixmap(QSize(64, 64), dialog->devicePixelRatioF()));
    auto *text = new QLabel(dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setText(
        QStringLiteral("<p><b>Tenbin %1</b></p>%2%3")
            .arg(QStringLiteral(TENBIN_VERSION),
                paragraph(words(QT_TRANSLATE_NOOP("Dialogs",
                    "Puts one news article's numbers on the scales: what was said, what follows from it, and what the sources "
                    "say."))),
                paragraph(words(QT_TRANSLATE_NOOP("Dialogs",
                    "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")))));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(icon);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace tenbin

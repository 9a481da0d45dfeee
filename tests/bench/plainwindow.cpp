// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the floor of the start-up benchmark: a Widgets-only window with menus, three tabs and the rows Tenbin's tables hold,
// no story, no charts. Ends after its first paint. Argument: number of rows in each tab, separated by commas.
#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTableWidget>
#include <QTimer>

#include <cstdio>

namespace {

class PaintedTable final : public QTableWidget {
public:
    using QTableWidget::QTableWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableWidget::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    }
};

QWidget *page(int rows, QWidget *parent)
{
    auto *splitter = new QSplitter(parent);
    auto *list = new QListWidget(splitter);
    for (int i = 0; i < 4; ++i)
        list->addItem(QStringLiteral("図 %1").arg(i + 1));
    auto *table = new PaintedTable(rows, 8, splitter);
    table->verticalHeader()->hide();
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 8; ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("値 %1億ドル").arg(row * 8 + column)));
    splitter->setStretchFactor(1, 1);
    return splitter;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = QStringLiteral("/usr/share/fonts/truetype/bizud-gothic/");
    for (const QString &file : {QStringLiteral("BIZUDPGothic-Regular.ttf"), QStringLiteral("BIZUDPGothic-Bold.ttf"),
             QStringLiteral("BIZUDGothic-Regular.ttf")})
        QFontDatabase::addApplicationFont(folder + file);
    QFont font(QStringLiteral("BIZ UDPGothic"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QMainWindow window;
    for (const QString &name : {QStringLiteral("ファイル"), QStringLiteral("編集"), QStringLiteral("表示"), QStringLiteral("図"),
             QStringLiteral("ヘルプ")}) {
        QMenu *menu = window.menuBar()->addMenu(name);
        for (int i = 0; i < 8; ++i)
            menu->addAction(QStringLiteral("%1 %2").arg(name).arg(i));
    }
    auto *tabs = new QTabWidget(&window);
    const QStringList rows = QString::fromLocal8Bit(argc > 1 ? argv[1] : "30,110,20").split(QLatin1Char(','));
    const QStringList names{QStringLiteral("支出"), QStringLiteral("モデル"), QStringLiteral("市場")};
    for (qsizetype i = 0; i < names.size(); ++i)
        tabs->addTab(page(rows.value(i).toInt(), tabs), names[i]);
    window.setCentralWidget(tabs);
    window.statusBar()->showMessage(QStringLiteral("記事の値で表示"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

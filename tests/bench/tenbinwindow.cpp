// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the real window for the start-up and memory benchmarks: says "painted" after its first painted chart and ends; with
// --visit-all it first goes through every chart of every tab, then prints /proc/self/status.
#include "core/charts/chartplan.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow.h"
#include "ui/start.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <QTimer>

#include <cstdio>

namespace {

void visitAll()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<tenbin::MainWindow *>(widget))
            for (const tenbin::ChartInfo &info : tenbin::chartList()) {
                window->showChart(info.id);
                for (int i = 0; i < 20; ++i)
                    QCoreApplication::processEvents();
            }
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        std::puts(status.readAll().constData());
}

/// Sees the first paint of a chart; the zero timer runs after it is done.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(bool visit)
        : m_visit(visit)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && qobject_cast<tenbin::ChartView *>(watched->parent())) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] {
                std::puts("painted");
                std::fflush(stdout);
                if (m_visit)
                    visitAll();
                QCoreApplication::exit(0);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_visit;
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tenbin-bench"));
    FirstPaint watcher(application.arguments().contains(QStringLiteral("--visit-all")));
    application.installEventFilter(&watcher);
    return tenbin::runWindow(application, {});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start.h"

#include "ui/charts/chartview.h"
#include "ui/mainwindow.h"
#include "ui/storyfiles.h"

#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace tenbin {

int runWindow(QApplication &application, const QString &story)
{
    if (!loadChartFonts()) {
        std::fputs(
            "tenbin: the fonts BIZ UDPGothic and BIZ UDGothic are missing (Debian: fonts-morisawa-bizud-gothic)\n", stderr);
        return 4;
    }
    installChartAccessibility();
    const SystemLook look = systemLook(QApplication::palette(), QProcessEnvironment::systemEnvironment());
    QSettings store(QStringLiteral("Tenbin"), QStringLiteral("Tenbin"));
    const Settings settings = readSettings(store);
    StoryDocument document(Language::of(settings.language.value_or(systemLanguage())));
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    StoryFiles files(document, data.filePath(QStringLiteral("recovery")));
    MainWindow window(document, files, settings, look);
    QObject::connect(&window, &MainWindow::settingsChanged, &window, [&] { writeSettings(store, window.settings()); });
    window.show();
    // Once the loop runs: a question at the start is asked over the window.
    QTimer::singleShot(0, &window, [&] {
        if (window.offerRecovery()) {
            window.offerTalk();
            return;
        }
        if (!story.isEmpty())
            window.openFile(story);
        else if (QFileInfo::exists(settings.lastFile))
            window.openFile(settings.lastFile);
        window.offerTalk();
    });
    return application.exec();
}

} // namespace tenbin

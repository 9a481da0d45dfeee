// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the environment variables the program reads and sets for itself.
#include "app/startup.h"

#include <clocale>
#include <cstdio>

#include <langinfo.h>

#include <QByteArray>
#include <QFileInfo>

namespace tenbin {

namespace {

bool isSet(const char *variable)
{
    return !qEnvironmentVariableIsEmpty(variable);
}

/// Qt's own remark about a variable that no command needs, on each export without a desktop.
bool isIdleRemark(const QString &text)
{
    return text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"));
}

void writeRemark(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!isIdleRemark(text))
        std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
}

} // namespace

QStringList argumentWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

bool hasDisplay(const QStringList &arguments)
{
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || arguments.contains(QLatin1String("-platform"));
}

void prepareLocale()
{
    std::setlocale(LC_ALL, "");
    if (QByteArray(nl_langinfo(CODESET)) == "UTF-8")
        return;
    const QByteArray all = qgetenv("LC_ALL");
    if (all == "C" || all == "POSIX")
        qputenv("LC_ALL", "C.UTF-8");
    else if (all.isEmpty())
        qputenv("LC_CTYPE", "C.UTF-8"); // the language of the messages comes from the others
}

void prepareOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A desktop's own theme may want a display (that of GTK ends the program without one), and a style is for windows.
    qunsetenv("QT_QPA_PLATFORMTHEME");
    qunsetenv("QT_STYLE_OVERRIDE");
    qInstallMessageHandler(writeRemark);
}

void prepareSessionBus()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const bool hasSocket = !runtime.isEmpty() && QFileInfo::exists(QString::fromLocal8Bit(runtime) + QStringLiteral("/bus"));
    if (!isSet("DBUS_SESSION_BUS_ADDRESS") && !hasSocket)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/screens.h"

#include <algorithm>

#include <QGuiApplication>
#include <QScreen>

namespace tenbin {
namespace {

const ScreenInfo *find(const std::vector<ScreenInfo> &screens, const QString &name)
{
    const auto found = std::find_if(screens.cbegin(), screens.cend(), [&](const ScreenInfo &each) { return each.name == name; });
    return name.isEmpty() || found == screens.cend() ? nullptr : &*found;
}

/// The first screen that fits the best of the conditions, which become weaker.
template <typename... Conditions>
QString first(const std::vector<ScreenInfo> &screens, const Conditions &...conditions)
{
    QString name;
    const auto look = [&](const auto &fits) {
        const auto found = std::find_if(screens.cbegin(), screens.cend(), fits);
        if (found != screens.cend())
            name = found->name;
        return found != screens.cend();
    };
    (void)(look(conditions) || ...);
    return name;
}

} // namespace

std::optional<ScreenChoice> chooseScreens(const std::vector<ScreenInfo> &screens, const ScreenWish &wish)
{
    if (screens.empty())
        return std::nullopt;
    ScreenChoice choice;
    const bool keepsConsole = screens.size() > 1 && wish.console != wish.audience && find(screens, wish.console);
    const QString taken = keepsConsole ? wish.console : QString();
    if (find(screens, wish.audience)) {
        choice.audience = wish.audience;
    } else {
        choice.audience = first(
            screens, [&](const ScreenInfo &each) { return !each.primary && each.name != wish.mainWindow && each.name != taken; },
            [&](const ScreenInfo &each) { return each.name != wish.mainWindow && each.name != taken; },
            [&](const ScreenInfo &each) { return each.name != taken; }, [](const ScreenInfo &) { return true; });
    }
    const auto free = [&](const ScreenInfo &each) { return each.name != choice.audience; };
    if (keepsConsole)
        choice.console = wish.console;
    else
        choice.console = first(
            screens, [&](const ScreenInfo &each) { return free(each) && each.name == wish.mainWindow; },
            [&](const ScreenInfo &each) { return free(each) && each.primary; }, free, [](const ScreenInfo &) { return true; });
    return choice;
}

ScreenWish swapped(ScreenWish wish, const ScreenChoice &choice)
{
    if (choice.audience == choice.console) {
        wish.consoleInFront = !wish.consoleInFront;
    } else {
        wish.audience = choice.console;
        wish.console = choice.audience;
    }
    return wish;
}

Screens::Screens(QObject *parent)
    : QObject(parent)
{
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(screen);
        announce();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::announce);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Screens::announce);
}

void Screens::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &Screens::announce);
}

/// Screens come and go in several steps: told of when the system is through with them.
void Screens::announce()
{
    if (m_announcing)
        return;
    m_announcing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

/// While no screen is plugged in at all the system shows a stand-in without a size.
std::vector<ScreenInfo> Screens::list()
{
    std::vector<ScreenInfo> screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (!screen->geometry().isEmpty())
            screens.push_back({screen->name(), screen->geometry(), screen == QGuiApplication::primaryScreen()});
    }
    return screens;
}

QScreen *Screens::named(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.cbegin(), screens.cend(), [&](const QScreen *each) { return each->name() == name; });
    return found == screens.cend() ? nullptr : *found;
}

QString Screens::title(const QString &name)
{
    const QScreen *screen = named(name);
    return screen && !screen->model().isEmpty() ? screen->model() : name;
}

} // namespace tenbin

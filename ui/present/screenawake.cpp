// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/screenawake.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tenbin {
namespace {

QDBusMessage request(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

void giveBack(uint cookie)
{
    QDBusMessage message = request(QStringLiteral("UnInhibit"));
    message << cookie;
    (void)QDBusConnection::sessionBus().send(message);
}

} // namespace

ScreenAwake::~ScreenAwake()
{
    release();
}

void ScreenAwake::hold(const QString &reason)
{
    m_wanted = true;
    if (m_cookie || m_asking || !QDBusConnection::sessionBus().isConnected())
        return;
    m_asking = true;
    QDBusMessage message = request(QStringLiteral("Inhibit"));
    message << QCoreApplication::applicationName() << reason;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        m_asking = false;
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isError())
            return;
        if (m_wanted)
            m_cookie = reply.value();
        else
            giveBack(reply.value()); // the talk ended before the answer came
    });
}

void ScreenAwake::release()
{
    m_wanted = false;
    if (m_cookie)
        giveBack(*m_cookie);
    m_cookie.reset();
}

} // namespace tenbin

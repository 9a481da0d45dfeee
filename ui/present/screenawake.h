// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: holding off the screen saver while a talk goes on, where the desktop offers that.
#pragma once

#include <QObject>

#include <optional>

namespace tenbin {

/// Asks org.freedesktop.ScreenSaver on the session bus. Without a bus or such a service nothing happens, and nobody is told.
class ScreenAwake final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ScreenAwake() override;

    void hold(const QString &reason); ///< until `release`; a second time changes nothing
    void release();
    [[nodiscard]] bool isHeld() const { return m_cookie.has_value(); } ///< the desktop has agreed

private:
    bool m_wanted = false;
    bool m_asking = false;
    std::optional<uint> m_cookie;
};

} // namespace tenbin

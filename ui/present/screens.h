// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which screen the audience sees and which the presenter, also when screens come and go.
#pragma once

#include <QObject>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

class QScreen;

namespace tenbin {

struct ScreenInfo {
    QString name;
    QRect geometry;
    bool primary = false;
    bool operator==(const ScreenInfo &) const = default;
};

/// What is wanted, whether it is there at the moment or not; empty names: no wish.
struct ScreenWish {
    QString audience;
    QString console;
    QString mainWindow; ///< where the presenter is sitting
    bool consoleInFront = false; ///< where both share one screen
    bool operator==(const ScreenWish &) const = default;
};

struct ScreenChoice {
    QString audience;
    QString console; ///< equal to `audience` where there is only one screen
    bool operator==(const ScreenChoice &) const = default;
};

/// The screens by their wished names as far as they are there. Else the audience's is one that is neither the primary one nor
/// that of the main window, and the console's another than that. None: no screens.
[[nodiscard]] std::optional<ScreenChoice> chooseScreens(const std::vector<ScreenInfo> &screens, const ScreenWish &wish);
/// Audience and console change places; on one screen they change which is in front.
[[nodiscard]] ScreenWish swapped(ScreenWish wish, const ScreenChoice &choice);

/// The screens of the desktop; says when something about them changed, once per change.
class Screens final : public QObject {
    Q_OBJECT
public:
    explicit Screens(QObject *parent = nullptr);

    [[nodiscard]] static std::vector<ScreenInfo> list();
    [[nodiscard]] static QScreen *named(const QString &name); ///< null: not there
    /// What a reader knows it by: its model if it says one, else its name.
    [[nodiscard]] static QString title(const QString &name);

signals:
    void changed();

private:
    void watch(QScreen *screen);
    void announce();

    bool m_announcing = false;
};

} // namespace tenbin

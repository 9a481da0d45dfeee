// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the program remembers between two runs, as a value, and its one way into and out of the store.
#pragma once

#include "core/charts/chartspec.h"
#include "ui/theme.h"

#include <QMap>
#include <QSize>

class QSettings;

namespace tenbin {

inline constexpr double smallestZoom = 0.75;
inline constexpr double largestZoom = 2;
inline constexpr int maxRecentFiles = 10;

/// Choices of the picture dialog.
struct PictureSettings {
    QString preset = QStringLiteral("slide"); ///< or "custom": `size` counts
    QSize size{1920, 1080};
    QStringList formats{QStringLiteral("png")};
    QStringList languages; ///< codes; empty: the language of the window
    QStringList themes; ///< names; empty: the theme of the window
    bool transparent = false;
    bool allCharts = false;
    bool steps = false; ///< of the talk, instead of charts
    bool story = true; ///< pictures carry the story, so that they open again as the live chart
    QString namePattern = QStringLiteral("{chart}.{lang}.{theme}.{ext}"); ///< see ui/export/naming
    QString folder; ///< empty: the user's pictures folder
    bool operator==(const PictureSettings &) const = default;
};

/// Of talks.
struct TalkSettings {
    int notes = 20; ///< type of the speaker's notes, px
    int minutes = 0; ///< the time counts down from; 0: it counts up
    QString audienceScreen; ///< by name; empty: the one without the window
    QString consoleScreen;
    QMap<QString, QString> keys; ///< changed ones, see ui/present/presentkeys
    bool operator==(const TalkSettings &) const = default;
};

struct Settings {
    QByteArray geometry;
    int listWidth = 220; ///< of the chart list, pixels
    int sideWidth = 316; ///< of the evidence panel
    bool evidence = true; ///< panel shown
    bool whatIf = false; ///< panel open
    bool claims = false; ///< dock shown
    bool steps = false; ///< likewise, of the talk
    QMap<QString, QString> articles; ///< story id to the path of its attached article
    Tab tab = Tab::Spending;
    QMap<QString, QString> charts; ///< tab name to chart id
    std::optional<LanguageId> language; ///< none: what the system speaks
    ThemeChoice theme = ThemeChoice::System;
    bool table = false; ///< table instead of chart
    double zoom = 1;
    QString lastFile; ///< empty: the built-in story
    QStringList recentFiles; ///< newest first, at most maxRecentFiles
    PictureSettings picture;
    TalkSettings presenting;
    bool operator==(const Settings &) const = default;
};

/// Anything missing, unknown or out of bounds becomes the default.
[[nodiscard]] Settings readSettings(const QSettings &store);
/// Defaults are not written, so that better defaults of a later version reach everybody.
void writeSettings(QSettings &store, const Settings &settings);

/// `path` first, each file once, the oldest forgotten.
[[nodiscard]] QStringList withRecentFile(QStringList files, const QString &path);

[[nodiscard]] QString themeName(Theme theme); ///< "light", "dark", "contrast"
[[nodiscard]] std::optional<Theme> themeOfName(QStringView name);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/charts/chartbuilder.h"
#include "ui/themestyle.h"

#include <cmath>

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QProcessEnvironment>
#include <QSvgRenderer>

namespace tenbin {
namespace {

/// Draws one resource SVG, with `currentColor` replaced when it is painted, so that a theme change needs no new icons.
class RoleIconEngine final : public QIconEngine {
public:
    RoleIconEngine(QString name, QColor fixed)
        : m_name(std::move(name))
        , m_fixed(std::move(fixed))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor ink = color(mode, state);
        const QString key = QStringLiteral("%1/%2x%3").arg(ink.name()).arg(size.width()).arg(size.height());
        const auto known = m_pixmaps.constFind(key);
        if (known != m_pixmaps.cend())
            return withRatio(*known, scale);
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(source(ink)).render(&painter, QRectF(QPointF(), size));
        painter.end();
        m_pixmaps.insert(key, picture);
        return withRatio(picture, scale);
    }

    QIconEngine *clone() const override { return new RoleIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    static QPixmap withRatio(QPixmap picture, qreal scale)
    {
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (m_fixed.isValid())
            return m_fixed;
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Link);
        return state == QIcon::On ? palette.color(QPalette::BrightText) : palette.color(QPalette::PlaceholderText);
    }

    [[nodiscard]] QByteArray source(const QColor &ink)
    {
        if (m_svg.isEmpty()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
            if (file.open(QIODevice::ReadOnly))
                m_svg = file.readAll();
        }
        QByteArray svg = m_svg;
        return svg.replace("currentColor", ink.name().toLatin1());
    }

    QString m_name;
    QColor m_fixed;
    QByteArray m_svg;
    QHash<QString, QPixmap> m_pixmaps;
};

QString pixels(double value, double zoom)
{
    return QString::number(std::lround(value * zoom));
}

/// `@role@` becomes its colour, `@small@` a type size that grows with the zoom.
QString filled(QString sheet, Theme theme, double zoom)
{
    static constexpr std::pair<const char *, Role> roles[] = {
        {"window", Role::Window},
        {"surface", Role::Surface},
        {"plot", Role::Plot},
        {"text", Role::Text},
        {"muted", Role::Muted},
        {"line", Role::Line},
        {"accent", Role::Accent},
        {"onaccent", Role::OnAccent},
        {"select", Role::Select},
    };
    for (const auto &[name, role] : roles)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), roleColor(role, theme).name());
    sheet.replace(QLatin1String("@small@"), pixels(12.5, zoom));
    return sheet;
}

} // namespace

SystemLook systemLook(const QPalette &palette, const QProcessEnvironment &environment)
{
    const QString gtk = environment.value(QStringLiteral("GTK_THEME"));
    SystemLook look;
    look.contrast = gtk.contains(QLatin1String("HighContrast"), Qt::CaseInsensitive);
    look.dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
        || gtk.endsWith(QLatin1String("dark"), Qt::CaseInsensitive);
    return look;
}

Theme chosenTheme(ThemeChoice choice, const SystemLook &look)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::Contrast:
        return Theme::Contrast;
    case ThemeChoice::System:
        break;
    }
    if (look.contrast)
        return Theme::Contrast;
    return look.dark ? Theme::Dark : Theme::Light;
}

QColor roleColor(Role role, Theme theme)
{
    const Rgb color = rgb(role, theme);
    return {color.red, color.green, color.blue};
}

QPalette themePalette(Theme theme)
{
    const auto color = [theme](Role role) { return roleColor(role, theme); };
    QPalette palette(color(Role::Text), color(Role::Surface), color(Role::Line), color(Role::Line), color(Role::Muted),
        color(Role::Text), color(Role::Surface));
    palette.setColor(QPalette::Window, color(Role::Window));
    palette.setColor(QPalette::Base, color(Role::Surface));
    palette.setColor(QPalette::AlternateBase, color(Role::Window));
    palette.setColor(QPalette::Button, color(Role::Surface));
    palette.setColor(QPalette::ButtonText, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::Muted));
    palette.setColor(QPalette::Highlight, color(Role::Accent));
    palette.setColor(QPalette::HighlightedText, color(Role::OnAccent));
    palette.setColor(QPalette::BrightText, color(Role::OnAccent)); // what themeIcon takes for checked buttons
    palette.setColor(QPalette::Link, color(Role::Accent));
    palette.setColor(QPalette::LinkVisited, color(Role::WhatIf)); // what the reader has been at: changed values
    palette.setColor(QPalette::ToolTipBase, color(Role::Surface));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::Light, color(Role::Surface));
    palette.setColor(QPalette::Midlight, color(Role::Select)); // hover and chosen rows
    palette.setColor(QPalette::Shadow, color(Role::Line));
    palette.setColor(QPalette::Mid, color(Role::Axis)); // outlines of what can be pressed or filled in
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Context));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Role::Muted));
    return palette;
}

QString themeStyleSheet(Theme theme, double zoom)
{
    return filled(QStringLiteral(R"(
QMenuBar { background: @window@; border-bottom: 1px solid @line@; padding: 1px 4px; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @select@; }
QStatusBar { background: @window@; border-top: 1px solid @line@; font-size: @small@px; }
QStatusBar::item { border: none; }
QStatusBar QLabel[quiet="true"], QLabel[quiet="true"] { color: @muted@; }
#tabRow { background: @window@; border-bottom: 1px solid @line@; }
#chartPanel { background: @surface@; border-right: 1px solid @line@; }
#chartPanel QListView { background: @surface@; border: none; outline: none; }
#card { background: @plot@; border: 1px solid @line@; border-radius: 6px; }
#chartBar { border-bottom: 1px solid @line@; }
#card QTableView { background: @plot@; border: none; gridline-color: @line@; }
QTableView { selection-background-color: @select@; selection-color: @text@; }
#card QHeaderView::section { background: @window@; color: @text@; border: none; border-right: 1px solid @line@; border-bottom: 1px solid @line@; padding: 2px 8px; }
#card QTableCornerButton::section { background: @window@; border: none; }
#problemBar, #noticeBar, #findBar { background: @surface@; border: 1px solid @line@; border-radius: 6px; }
#segments { background: @surface@; border: 1px solid @line@; border-radius: 6px; }
#findBar QListView { background: @surface@; border: none; }
#evidencePanel { background: @surface@; }
#whatIf { background: @window@; border-top: 1px solid @line@; }
#whatIf QScrollArea, #whatIfRows { background: @window@; border: none; }
QSplitter::handle { background: @line@; }
)"),
        theme, zoom);
}

void applyTheme(QApplication &application, Theme theme, double zoom)
{
    if (!qobject_cast<ThemeStyle *>(application.style()))
        QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(themePalette(theme));
    const QFont font = chartFont({13 * zoom, false});
    if (QApplication::font() != font)
        QApplication::setFont(font);
}

QIcon themeIcon(const QString &name)
{
    return QIcon(new RoleIconEngine(name, {}));
}

QIcon roleIcon(const QString &name, Role role, Theme theme)
{
    return QIcon(new RoleIconEngine(name, roleColor(role, theme)));
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart fonts: loading, measuring, drawing.
#include "ui/charts/fontmetrics.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStandardPaths>

#include "ui/charts/chartbuilder.h"

namespace tenbin {
namespace {

constexpr int referencePixels = 100;

QString findFont(const QString &fileName)
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    folders << QStringLiteral("/usr/share/fonts") << QStringLiteral("/usr/local/share/fonts");
    const QStringList subfolders{QStringLiteral("truetype/bizud-gothic"), QStringLiteral("morisawa-bizud-gothic"), QString()};
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &subfolder : subfolders) {
            const QString path = QDir(folder).filePath(subfolder.isEmpty() ? fileName : subfolder + QLatin1Char('/') + fileName);
            if (QFileInfo::exists(path))
                return path;
        }
    }
    return {};
}

} // namespace

bool loadChartFonts()
{
    bool complete = true;
    for (const char *name : {"BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf", "BIZUDGothic-Regular.ttf"}) {
        const QString path = findFont(QLatin1String(name));
        complete = !path.isEmpty() && QFontDatabase::addApplicationFont(path) >= 0 && complete;
    }
    return complete;
}

QFont chartFont(const TextStyle &style)
{
    QFont font;
    font.setFamilies({QStringLiteral("BIZ UDPGothic")});
    font.setPixelSize(qMax(1, qRound(style.px)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

struct FontMetrics::Cache {
    QFontMetricsF regular{chartFont({referencePixels, false})};
    QFontMetricsF bold{chartFont({referencePixels, true})};
    QHash<QString, double> regularWidths;
    QHash<QString, double> boldWidths;
};

FontMetrics::FontMetrics()
    : m_cache(std::make_unique<Cache>())
{
}

FontMetrics::~FontMetrics() = default;

double FontMetrics::width(const QString &text, const TextStyle &style) const
{
    constexpr qsizetype most = 4096;
    auto &widths = style.bold ? m_cache->boldWidths : m_cache->regularWidths;
    auto found = widths.constFind(text);
    if (found == widths.constEnd()) {
        if (widths.size() >= most)
            widths.clear();
        found = widths.insert(text, (style.bold ? m_cache->bold : m_cache->regular).horizontalAdvance(text));
    }
    return found.value() * style.px / referencePixels;
}

void drawText(QPainter *painter, const QString &text, const QPointF &baseline, const TextStyle &style)
{
    painter->save();
    painter->translate(baseline);
    painter->scale(style.px / referencePixels, style.px / referencePixels);
    painter->setFont(chartFont({referencePixels, style.bold}));
    painter->drawText(QPointF(0, 0), text);
    painter->restore();
}

} // namespace tenbin

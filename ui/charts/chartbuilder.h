// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: turning spec and layout into a QChart: axes, gridlines and bars by Qt Charts, everything else by one overlay item.
#pragma once

#include "ui/charts/layout.h"

#include <QFont>
#include <QGraphicsScene>

#include <memory>

namespace tenbin {

struct ChartScene {
    std::unique_ptr<QGraphicsScene> scene; ///< owns the chart and its overlay; scene rect is (0, 0, size)
    bool logX = false; ///< the axis runs over exponents of ten
    bool logY = false;
    [[nodiscard]] bool isEmpty() const { return !scene; }
    /// Where Qt Charts has a value of the axes; Layout::map must say the same.
    [[nodiscard]] QPointF position(const QPointF &value) const;
};

struct SceneOptions {
    Theme theme = Theme::Light;
    bool transparent = false; ///< no background
    /// Without a QChart where price series or clouds are all there is, so that a new one can be shown with every frame: the
    /// overlay draws the gridlines, and the background is left to the view.
    bool light = false;
};

/// Sets the plot area by hand (contents margins 0), no animation, no legend, no title: texts stand where the layout says.
[[nodiscard]] ChartScene buildChart(const Layout &layout, const SceneOptions &options);

/// The interface font in a style: BIZ UDPGothic, pixel size, no hinting.
[[nodiscard]] QFont chartFont(const TextStyle &style);

/// Measures with chartFont; caches per style.
class FontMetrics final : public TextMetrics {
public:
    FontMetrics();
    ~FontMetrics() override;
    [[nodiscard]] double width(const QString &text, const TextStyle &style) const override;

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

/// Registers the BIZ UD fonts from where the system has them; false if they are missing (say so, do not go on with tofu).
[[nodiscard]] bool loadChartFonts();

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: many values of the axes to pixels, fast.
#pragma once

#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

/// Axis values to pixels with the logarithms taken once; what is beyond the plot ends at its edge.
class PixelPlaces {
public:
    explicit PixelPlaces(const Layout &layout)
        : m_x(layout.x)
        , m_y(layout.y)
        , m_plot(layout.plot)
        , m_logLowX(layout.x.kind == AxisKind::Log ? std::log10(layout.x.low) : layout.x.low)
        , m_logLowY(layout.y.kind == AxisKind::Log ? std::log10(layout.y.low) : layout.y.low)
        , m_perX(layout.plot.width() / ((layout.x.kind == AxisKind::Log ? std::log10(layout.x.high) : layout.x.high) - m_logLowX))
        , m_perY(
              layout.plot.height() / ((layout.y.kind == AxisKind::Log ? std::log10(layout.y.high) : layout.y.high) - m_logLowY))
    {
    }

    [[nodiscard]] double x(double value) const { return xOnAxis(m_x.kind == AxisKind::Log ? std::log10(value) : value); }
    /// Of a value that is a logarithm already where the axis has them.
    [[nodiscard]] double xOnAxis(double value) const { return m_plot.left() + (value - m_logLowX) * m_perX; }
    [[nodiscard]] double yOnAxis(double value) const { return m_plot.bottom() - (value - m_logLowY) * m_perY; }
    [[nodiscard]] double anyY(double value) const { return yOnAxis(m_y.kind == AxisKind::Log ? std::log10(value) : value); }
    [[nodiscard]] double y(double value) const
    {
        if (m_y.kind == AxisKind::Log && value <= 0)
            return m_plot.bottom();
        return std::clamp(anyY(value), m_plot.top(), m_plot.bottom());
    }
    [[nodiscard]] double valueAt(double pixel) const { return m_logLowX + (pixel - m_plot.left()) / m_perX; } ///< linear x only
    [[nodiscard]] double perX() const { return m_perX; }
    [[nodiscard]] bool isUsable() const { return std::isfinite(m_perX) && std::isfinite(m_perY) && m_perX > 0 && m_perY > 0; }
    [[nodiscard]] bool hasPlace(double value) const { return std::isfinite(value) && (m_y.kind != AxisKind::Log || value > 0); }

private:
    const Axis &m_x, &m_y;
    QRectF m_plot;
    double m_logLowX, m_logLowY, m_perX, m_perY;
};

} // namespace tenbin

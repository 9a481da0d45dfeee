// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart in the terms of office programs: series over categories or over two value axes, with the sheet they refer to.
#pragma once

#include "core/charts/chartspec.h"
#include "core/values/result.h"

#include <QByteArray>
#include <QRectF>

#include <vector>

namespace tenbin {

/// Where a native label stands to its mark: beyond the end of a bar, or on one side of a point.
enum class LabelSide { Beyond, Right, Left, Above, Below };

/// Label the native chart writes; marks without one have their words outside of the chart, or none.
struct NativeLabel {
    int mark = -1; ///< position in ChartPlace::marks
    QStringList lines; ///< as drawn
    LabelSide side = LabelSide::Beyond;
    double px = 26;
    bool bold = false;
    bool boxed = false; ///< plot-coloured box behind it
};

/// Where and how large the chart of a slide stands; every length in pixels of a slide 1080 high (1 px = 6350 EMU = 0.5 pt).
struct ChartPlace {
    QRectF frame; ///< of the graphic frame, on the slide
    QRectF plot; ///< inside of the axes, on the slide: fixed by a manual inner layout
    Axis x, y; ///< as drawn: rows that do not fit are gone
    std::vector<Mark> marks; ///< as drawn, categories renumbered like the axes
    std::vector<NativeLabel> labels;
    Theme theme = Theme::Light;
    double axisPx = 24, categoryPx = 26, valuePx = 26, directPx = 24; ///< type sizes
    double stroke = 2; ///< pixels a thin line is wide
    double barWidth = 0.58; ///< share of the category step
    bool gridX = false, gridY = false;
    bool categoryLabels = true; ///< names along a category axis; false: words of the slide
};

/// Chart part and the workbook it refers to.
struct ChartPart {
    QByteArray xml; ///< chart1.xml: chartSpace with externalData r:id="rId1" for the workbook
    QByteArray workbook; ///< XLSX
};

/// `spec` gives words, data (all of it goes into the workbook, drawn or not) and the language; `place` what is drawn and where.
[[nodiscard]] Result<ChartPart> makeChartPart(const ChartSpec &spec, const ChartPlace &place);

} // namespace tenbin

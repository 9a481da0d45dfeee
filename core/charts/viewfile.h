// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the view of one chart as JSON: which chart, in which language, theme and size, with which options.
#pragma once

#include "core/charts/chartplan.h"
#include "core/charts/palette.h"

#include <QSizeF>

namespace tenbin {

/// What makes a picture out of a story and a scenario. `options.language` is the picture's language.
struct ChartViewRecord {
    QString chart;
    ViewOptions options;
    Theme theme = Theme::Light;
    QSize size{1920, 1080}; ///< logical pixels
    double scale = 1;
    QSizeF millimetres; ///< page; empty: none
    bool transparent = false;
};

/// One line, keys in alphabetical order; what readView gives is written the same again.
[[nodiscard]] QByteArray writeView(const ChartViewRecord &view);
/// Unknown keys are ignored, values out of bounds become the default; none: no JSON, or no chart this program knows. Models and
/// figures are not looked up: the planners do.
[[nodiscard]] std::optional<ChartViewRecord> readView(const QByteArray &json);

/// What the reader chose for charts of linked files, for the steps of a talk: one line of JSON, empty if it is the charts' own.
[[nodiscard]] QByteArray dataViewJson(const ViewOptions &options);
/// And back, as readView does it.
void takeDataView(ViewOptions &options, const QByteArray &json);

} // namespace tenbin

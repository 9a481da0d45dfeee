// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the charts about one figure share.
#pragma once

#include "core/charts/planning.h"
#include "core/charts/valueaxis.h"

namespace tenbin {

/// `value` is the figure the chart is about; it may have no value.
[[nodiscard]] ChartPlan planSensitivity(PlanContext &context, const FigureValue &value);
[[nodiscard]] ChartPlan planScenarios(PlanContext &context, const FigureValue &value);

/// Words of the context "Figure".
[[nodiscard]] QString figureWords(const Language &language, const char *source);

/// As short as a value can be and still be read on its own: "$4.40" for $4.40 per GPU-hour where a heading or subtitle says the
/// rest.
[[nodiscard]] QString shortText(const Quantity &value, const NumberStyle &style, const Language &language);
/// A value beside its mark: in the scale of the axis, whose unit the subtitle names; per cents carry their sign.
[[nodiscard]] QString markLabel(const Quantity &value, const ValueAxis &axis, const NumberStyle &style, const Language &language);
/// "Each input over its range, million US dollars": the unit joins where there is one.
[[nodiscard]] QString withUnit(const QString &text, const ValueAxis &axis, const Language &language);

} // namespace tenbin

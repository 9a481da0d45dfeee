// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the spending charts share: years of amounts, direction words, growth without its sign.
#pragma once

#include "core/charts/planning.h"
#include "core/charts/valueaxis.h"

namespace tenbin {

[[nodiscard]] ChartPlan planGrowth(PlanContext &context, const SpendingPart &part);
[[nodiscard]] ChartPlan planHistory(PlanContext &context, const SpendingPart &part);
[[nodiscard]] ChartPlan planGuidance(PlanContext &context, const SpendingPart &part);
[[nodiscard]] ChartPlan planEquivalents(PlanContext &context, const SpendingPart &part);

/// Words of the context "Spending".
[[nodiscard]] QString spendingWords(const Language &language, const char *source);
[[nodiscard]] tl::unexpected<ChartUnavailable> spendingUnavailable(const Language &language, const char *source);

/// Where a change points, over its whole range.
enum class Direction { Up, Down, Flat, Mixed };
[[nodiscard]] Direction directionOf(const Quantity &change);

/// A change in words: without its sign where a verb carries the direction, with it where the range crosses zero.
[[nodiscard]] QString changeText(const Quantity &change, const NumberStyle &style, const Language &language);

/// The value of one datum; null where it has none or the index is −1.
[[nodiscard]] const Quantity *valueAt(const ChartSpec &spec, int datum);

/// The row of guidance that gives the same range as this fact does without any what-if; null if there is none.
[[nodiscard]] const Guidance *guidanceOf(const PlanContext &context, const SpendingPart &part, const QString &factId);

/// Whose spending it is; empty if the story does not say.
[[nodiscard]] QString companyOf(const PlanContext &context);
/// "Yearly capital expenditure, billion US dollars": what is measured, by the kind of money, and the unit of the axis.
[[nodiscard]] QString measureText(const PlanContext &context, const QString &factId, const AxisScale &scale);

/// "2025", 2025年; where the story counts in fiscal years FY2025, 2025年度.
[[nodiscard]] QString spendingYear(const PlanContext &context, int year);

[[nodiscard]] QString upperFirst(const QString &text);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the models of a catalogue on the chart of cost against size: which can be drawn, as points, values and words.
#pragma once

#include "core/charts/planning.h"
#include "core/charts/valueaxis.h"

#include <vector>

namespace tenbin {

inline constexpr int mostCatalogueValues = 2000; ///< of the catalogue that are values of the chart; the others are points only

/// What one money-per-parameter is compared with: the low end of the subject's cost over the high end of its parameters.
struct CatalogueMeasure {
    QString name; ///< the catalogue's own row of this name does not count
    Rational cost, parameters;
};

/// The models of the story's catalogue that pass the filter; pointers into the catalogue, in the order of its file.
struct CatalogueShare {
    const DataLink *link = nullptr; ///< none: the story has no catalogue, and nothing below counts
    std::vector<const CatalogueModel *> sure, speculative; ///< drawn
    qint64 all = 0; ///< in the file
    qint64 passed = 0; ///< the filter
    qint64 withBoth = 0, costOnly = 0, parametersOnly = 0; ///< of those that passed
    qint64 zeroCost = 0; ///< of those with both: not drawn on a log scale
    qint64 cheaper = 0; ///< of those with both: less money per parameter than the measure
    double leastRate = 0, mostRate = 0; ///< dollars per parameter of the drawn ones; 0: none

    [[nodiscard]] qint64 drawn() const { return static_cast<qint64>(sure.size() + speculative.size()); }
};

/// Linear in the models of the catalogue.
[[nodiscard]] CatalogueShare catalogueShare(const PlanContext &context, bool log, const std::optional<CatalogueMeasure> &measure);
/// Makes room for every drawn model.
void widen(AxisSpan &sizes, AxisSpan &costs, const CatalogueShare &share);
/// Values, points and a few labels, legend, caveats and the source in the footer.
void addCatalogue(ChartSpec &spec, PlanContext &context, const CatalogueShare &share);
/// "12 of 147 catalogue models cost\nless per parameter than DeepSeek-V3"
[[nodiscard]] QString catalogueTitle(const CatalogueShare &share, const QString &subject, const Language &language);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart part and its workbook made from one model, so that both say the same.
#include "core/office/nativechart.h"

#include "core/office/chartworkbook.h"
#include "core/office/chartxml.h"

namespace tenbin {

Result<ChartPart> makeChartPart(const ChartSpec &spec, const ChartPlace &place)
{
    const Language language = Language::of(spec.language);
    const ChartModel model = chartModel(spec, place, language);
    Result<QByteArray> workbook = chartWorkbook(model.sheet, spec, language);
    if (!workbook)
        return tl::unexpected(workbook.error());
    return ChartPart{chartXml(model, place, spec.language), std::move(*workbook)};
}

} // namespace tenbin

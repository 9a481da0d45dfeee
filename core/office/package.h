// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: parts put into one ZIP package (Open Packaging Conventions, ISO/IEC 29500-2), the same bytes in every run.
#pragma once

#include "core/values/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tenbin {

struct PackagePart {
    QString name; ///< "ppt/slides/slide1.xml", without a leading slash
    QByteArray bytes;
    enum class Packing { Deflated, Stored } packing = Packing::Deflated; ///< Stored: packed already (a workbook, a PNG)
};

/// Parts in the given order, [Content_Types].xml among them, all dated 1980-01-01. Failure::Kind::Output when libzip refuses.
[[nodiscard]] Result<QByteArray> writePackage(const std::vector<PackagePart> &parts);

} // namespace tenbin

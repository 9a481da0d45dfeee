// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the sheets of a workbook that are tables: figures, inputs, claims, sources, steps, and what it is about.
#pragma once

#include "core/office/bookfile.h"
#include "core/office/bookplan.h"

namespace tenbin {

void writeAbout(const BookPlan &plan, BookSheet &sheet);
/// Low and high follow the inputs; a figure without a value says why.
void writeFigures(const BookPlan &plan, BookFile &file, BookSheet &sheet);
/// The cells that may be changed, with their names.
void writeInputs(const BookPlan &plan, BookFile &file, BookSheet &sheet);
void writeClaims(const BookPlan &plan, BookSheet &sheet);
void writeSources(const BookPlan &plan, BookSheet &sheet);
void writeSteps(const BookPlan &plan, BookSheet &sheet);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: handouts on their way to a printer: the system's print dialog and the preview.
#pragma once

#include "ui/print/handout.h"

#include <functional>

class QPrinter;
class QWidget;

namespace tenbin {

enum class HandoutExtent { ThisChart, AllCharts };
/// Makes a handout when it is known what is wanted.
using HandoutOf = std::function<Handout(HandoutExtent)>;

/// Opens the print dialog; `refused` is called when the printer does not take the pages.
void printHandout(QWidget *parent, const HandoutOf &make, const std::function<void()> &refused);
/// Opens the preview, which can print too.
void previewHandout(QWidget *parent, const HandoutOf &make);

/// On the paper the printer is set to; respects a range of pages. False if the printer refuses.
[[nodiscard]] bool printTo(QPrinter &printer, const Handout &handout);

} // namespace tenbin

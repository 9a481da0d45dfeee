// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsize.h"

namespace tenbin {
namespace {

constexpr QSize standardWindow{1280, 800};
constexpr QSize frameRoom{4, 40}; // what a window manager puts around, not known before the window is shown

} // namespace

QSize firstWindowSize(const QSize &available)
{
    return standardWindow.boundedTo(available - frameRoom).expandedTo(smallestWindow);
}

} // namespace tenbin

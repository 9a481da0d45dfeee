// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: measuring a piece of work, for all benchmarks alike.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace tenbin::bench {

[[nodiscard]] inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Work>
[[nodiscard]] double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace tenbin::bench

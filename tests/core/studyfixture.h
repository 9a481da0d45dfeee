// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: trading days and comparison of numbers for tests of event studies.
#pragma once

#include "core/marketfixture.h"

#include <QDebug>

namespace tenbin {

inline const QDate firstDay(2024, 10, 7); // a Monday; no holiday of the fixture within the next weeks

inline QDate dayAfter(int days)
{
    QDate date = firstDay;
    for (int i = 0; i < days; ++i)
        date = nextTradingDay(date);
    return date;
}

inline bool near(double got, double wanted, double tolerance = 1e-12)
{
    if (std::abs(got - wanted) <= tolerance)
        return true;
    qWarning("got %.17g, wanted %.17g", got, wanted);
    return false;
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how many decimals a cell shows.
#include "core/office/booknumbers.h"

#include "core/values/digits.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int significantDigits = 4;
constexpr int mostDecimals = 12;

QString decimals(int count)
{
    return count > 0 ? u'.' + QString(count, u'0') : QString();
}

/// As many as the smaller end needs.
int decimalsOf(const Quantity &value, int shift)
{
    int count = 0;
    for (const Rational &end : {value.low, value.high}) {
        const Rational shown = end * powerOfTen(shift);
        if (signOf(shown) != 0)
            count = std::max(count, std::min(exactDecimals(shown, mostDecimals), decimalsFor(shown, significantDigits)));
    }
    return std::clamp(count, 0, mostDecimals);
}

} // namespace

QString plainNumberFormat()
{
    return QStringLiteral("General");
}

QString numberFormatOf(const Quantity &value, const NumberStyle &style)
{
    if (style.show == Show::Year)
        return QStringLiteral("0");
    if (style.show == Show::Percent || style.show == Show::PercentChange) {
        const QString digits = u'0' + decimals(std::max(1, decimalsOf(value, 2))) + u'%';
        return style.show == Show::Percent ? digits : QStringLiteral("+%1;-%1;%1").arg(digits);
    }
    int count = decimalsOf(value, 0);
    if (count >= mostDecimals)
        return QStringLiteral("0.000E+00");
    const int dollars = value.unit.power(BaseUnit::Usd);
    if (style.cents)
        count = std::max(count, 2);
    else if (dollars == 1 && count == 1)
        count = 2; // $11.90
    const QString digits = QStringLiteral("#,##0") + decimals(count);
    if (dollars == 1)
        return style.signedValue ? QStringLiteral("+\"$\"%1;-\"$\"%1").arg(digits)
                                 : QStringLiteral("\"$\"%1;-\"$\"%1").arg(digits);
    if (value.unit.power(BaseUnit::Jpy) == 1)
        return QStringLiteral("\"¥\"%1;-\"¥\"%1").arg(digits);
    return style.signedValue ? QStringLiteral("+%1;-%1;%1").arg(digits) : digits;
}

} // namespace tenbin

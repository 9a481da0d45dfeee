// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: units, as powers of base units and a scale, so that formulas can be checked.
#include "core/values/unit.h"

#include <QStringList>

#include <algorithm>

namespace tenbin {

namespace {

constexpr int hoursPerDay = 24;
constexpr int maxPower = 9;

struct NamedUnit {
    const char *name;
    std::initializer_list<BaseUnit> bases;
    int scale;
};

/// Products first, so that a name made of two base units is found before its parts.
const NamedUnit namedUnits[] = {
    {"USD", {BaseUnit::Usd}, 1},
    {"JPY", {BaseUnit::Jpy}, 1},
    {"GPU-hour", {BaseUnit::Gpu, BaseUnit::Hour}, 1},
    {"person-year", {BaseUnit::Person, BaseUnit::Year}, 1},
    {"parameter", {BaseUnit::Parameter}, 1},
    {"token", {BaseUnit::Token}, 1},
    {"GPU", {BaseUnit::Gpu}, 1},
    {"hour", {BaseUnit::Hour}, 1},
    {"watt", {BaseUnit::Watt}, 1},
    {"share", {BaseUnit::Share}, 1},
    {"person", {BaseUnit::Person}, 1},
    {"year", {BaseUnit::Year}, 1},
    {"score", {BaseUnit::Score}, 1},
    {"day", {BaseUnit::Hour}, hoursPerDay},
    {"ratio", {}, 1},
};

const NamedUnit *namedUnit(QStringView name)
{
    const auto found = std::find_if(
        std::begin(namedUnits), std::end(namedUnits), [name](const NamedUnit &unit) { return name == QLatin1String(unit.name); });
    return found == std::end(namedUnits) ? nullptr : found;
}

qint8 &power(Unit &unit, BaseUnit base)
{
    return unit.powers[static_cast<std::size_t>(base)];
}

Unit unitOf(const NamedUnit &named)
{
    Unit unit;
    unit.scale = named.scale;
    for (const BaseUnit base : named.bases)
        power(unit, base) = 1;
    return unit;
}

Unit combined(const Unit &a, const Unit &b, int sign)
{
    Unit result;
    for (std::size_t i = 0; i < a.powers.size(); ++i)
        result.powers[i] = static_cast<qint8>(std::clamp(a.powers[i] + sign * b.powers[i], -127, 127));
    return result;
}

/// Takes every whole product out of the powers of one sign and returns their names.
QStringList takeNames(Unit &unit, int sign)
{
    QStringList names;
    for (const NamedUnit &named : namedUnits) {
        if (named.bases.size() == 0 || named.scale != 1)
            continue;
        const auto fits = [&unit, sign](BaseUnit base) { return sign * unit.power(base) > 0; };
        while (std::all_of(named.bases.begin(), named.bases.end(), fits)) {
            names.append(QLatin1String(named.name));
            for (const BaseUnit base : named.bases)
                power(unit, base) = static_cast<qint8>(power(unit, base) - sign);
        }
    }
    return names;
}

} // namespace

Unit operator*(const Unit &a, const Unit &b)
{
    Unit result = combined(a, b, 1);
    result.scale = a.scale * b.scale;
    return result;
}

Unit operator/(const Unit &a, const Unit &b)
{
    return combined(a, b, -1);
}

std::optional<Unit> parseUnit(QStringView text)
{
    const auto parts = text.split(QLatin1Char(' '));
    if (parts.size() % 2 == 0)
        return std::nullopt;
    Unit unit;
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        const NamedUnit *named = namedUnit(parts[i]);
        if (!named)
            return std::nullopt;
        const bool divides = i > 0 && parts[i - 1] == QLatin1String("/");
        if (i > 0 && !divides && parts[i - 1] != QLatin1String("*"))
            return std::nullopt;
        // A scale stands for one day at most: nothing is given per day or in square days.
        if (named->scale != 1 && (divides || unit.scale != 1))
            return std::nullopt;
        const int scale = unit.scale * named->scale;
        unit = divides ? unit / unitOf(*named) : unit * unitOf(*named);
        unit.scale = scale;
        if (std::any_of(unit.powers.begin(), unit.powers.end(), [](qint8 value) { return std::abs(value) > maxPower; }))
            return std::nullopt;
    }
    if (unit.scale != 1 && unit.power(BaseUnit::Hour) < 1)
        return std::nullopt;
    return unit;
}

QString unitName(const Unit &unit)
{
    Unit rest = unit;
    QStringList days;
    if (unit.scale == hoursPerDay && unit.power(BaseUnit::Hour) > 0) {
        days.append(QStringLiteral("day"));
        power(rest, BaseUnit::Hour) = static_cast<qint8>(power(rest, BaseUnit::Hour) - 1);
    }
    QStringList above = takeNames(rest, 1) + days;
    const QStringList below = takeNames(rest, -1);
    if (above.isEmpty())
        above.append(QStringLiteral("ratio"));
    QString name = above.join(QLatin1String(" * "));
    for (const QString &divisor : below)
        name += QLatin1String(" / ") + divisor;
    return name;
}

} // namespace tenbin

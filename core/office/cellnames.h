// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what cells, sheets and defined names of a workbook may be called, and how formulas write them.
#pragma once

#include "core/values/rational.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace tenbin {

/// The cells that hold the two ends of a value, as a formula names them.
struct EndNames {
    QString low;
    QString high;
    bool operator==(const EndNames &) const = default;
};

/// Defined names made from the ids of a story: "budget.new" → budget_new_low, budget_new_high. Points and hyphens become "_"; an
/// id that starts with a digit gets a "_" in front; where two ids come to the same name ("a.b", "a-b") the later one gets "_2",
/// "_3" … before its end; ids above 100 characters are cut. The ending keeps every name from reading as a cell (c04, r, rc1,
/// true).
class NameMaker {
public:
    [[nodiscard]] EndNames namesFor(const QString &id);

private:
    QSet<QString> m_taken;
};

/// Names of sheets: at most 31 characters, none of []:*?/\, no apostrophe at either end, different in any case of letters.
class SheetNames {
public:
    [[nodiscard]] QString add(const QString &wanted);

private:
    QSet<QString> m_taken; ///< in small letters
};

/// 'Budget growth'! as it stands before a cell.
[[nodiscard]] QString sheetPrefix(const QString &sheet);
/// $C$5; row and column from 0.
[[nodiscard]] QString cellText(int row, int column);
/// A text as a formula holds it: quotes doubled, at most 255 characters (more would make the file unreadable).
[[nodiscard]] QString quotedText(const QString &text);
/// A number as a formula holds it: up to 17 digits, negative ones in parentheses.
[[nodiscard]] QString numberLiteral(const Rational &value);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the headings of a catalogue mean: which column, in which unit, of which year's dollars.
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace tenbin {

enum class CatalogueField {
    Name,
    Organisation,
    Domain,
    Country,
    Access,
    Published,
    Link,
    Hardware,
    Certainty,
    Parameters,
    Cost,
    Hours,
    Compute
};
inline constexpr int catalogueFieldCount = 13;

struct CatalogueColumn {
    int index = -1; ///< from 0; −1: there is none
    int exponent = 0; ///< its heading says thousands (3), millions (6) …
    bool operator==(const CatalogueColumn &) const = default;
};

struct CatalogueColumns {
    std::array<CatalogueColumn, catalogueFieldCount> fields{};
    int costYear = 0; ///< of the dollars; 0: the heading does not say
    bool epoch = false; ///< the headings are Epoch AI's

    [[nodiscard]] const CatalogueColumn &of(CatalogueField field) const { return fields[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(CatalogueField field) const { return of(field).index >= 0; }
    [[nodiscard]] bool isUsable() const; ///< a name, and parameters, cost, hours or compute
    [[nodiscard]] int found() const; ///< how many columns mean something
};

/// English and Japanese, whatever the case and width. A column in another kind of money than dollars is no cost.
[[nodiscard]] CatalogueColumns catalogueColumns(const QStringList &headings);
[[nodiscard]] QString catalogueFieldName(CatalogueField field); ///< "parameters": stable

} // namespace tenbin

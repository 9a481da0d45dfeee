// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: catalogues of models as CSV: Epoch AI's file and any with name, parameters and cost, hours or compute.
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tenbin {

/// A number of the file, with its text as it may stand in a story (plain decimal: "$6,770,000.00" → "6770000.00").
struct CatalogueNumber {
    double value = 0;
    QString printed;
    bool operator==(const CatalogueNumber &) const = default;
};

enum class CatalogueCertainty { Confident, Likely, Speculative, Unknown };

struct CatalogueModel {
    QString name, organisation, domain, country, access, published, link, hardware; ///< published: ISO date as far as known
    std::optional<CatalogueNumber> parameters, cost, hours, compute; ///< parameters; US dollars; GPU-hours; FLOP
    CatalogueCertainty certainty = CatalogueCertainty::Unknown;
    qint64 line = 0; ///< where its row begins in the file, from 1
    bool operator==(const CatalogueModel &) const = default;

    [[nodiscard]] bool openWeights() const; ///< its access says so
    [[nodiscard]] int year() const; ///< of publication; 0: unknown
};

/// BadNumber: the model is there all the same, without that number. Repeated: a row whose name, organisation, date and numbers
/// were there already.
enum class CatalogueSkip { NoName, BadNumber, Repeated, TooFewFields };
struct SkippedModel {
    qint64 line = 0;
    CatalogueSkip reason = CatalogueSkip::NoName;
    QString text; ///< name and number, or the beginning of the row: at most 60 characters
    bool operator==(const SkippedModel &) const = default;
};

struct Catalogue {
    std::vector<CatalogueModel> models; ///< in the order of the file
    QString costColumn; ///< heading as it stands there: "Training compute cost (2023 USD)"
    int costYear = 0; ///< of the dollars, from the heading; 0: it does not say
    bool epoch = false; ///< Epoch AI's columns: CC BY 4.0
    bool operator==(const Catalogue &) const = default;
};

/// How many rows can be drawn and how many cannot, and why: rows = models + skipped, and
/// models = withCost + withParameters − withBoth + withNeither.
struct CatalogueCounts {
    qint64 rows = 0; ///< below the headings; empty lines are none
    qint64 models = 0, withCost = 0, withParameters = 0, withBoth = 0, withNeither = 0, skipped = 0;
    qint64 badNumbers = 0; ///< of models
    bool operator==(const CatalogueCounts &) const = default;
};

struct CatalogueReading {
    std::optional<Catalogue> catalogue; ///< none: see problems
    QStringList columns; ///< headings of the file
    std::vector<std::pair<QString, QString>> understood; ///< what ("parameters") and the heading it was found under
    CatalogueCounts counts;
    std::vector<SkippedModel> skipped; ///< the first mostSkippedModels rows
    std::vector<SkippedModel> badNumbers; ///< the first mostSkippedModels numbers that cannot be read
    Problems problems;
    QString sha256; ///< hexadecimal, of the file's bytes
};

inline constexpr qint64 maxCatalogueBytes = 500'000'000;
inline constexpr qint64 maxCatalogueModels = 1'000'000;
inline constexpr std::size_t mostSkippedModels = 1000;

struct CatalogueOptions {
    std::function<bool(double)> progress = {}; ///< as PriceOptions::progress
};

/// Blocking. Problems of the file: CannotRead, Empty, TooLarge, Binary, LineTooLong, UnclosedQuote, TooManyRows, NoModels,
/// Cancelled, Shrunk.
[[nodiscard]] CatalogueReading readCatalogue(const QString &path, const CatalogueOptions &options);
[[nodiscard]] CatalogueReading readCatalogueBytes(const QByteArray &bytes, const CatalogueOptions &options);
[[nodiscard]] QString catalogueSkipName(CatalogueSkip reason); ///< "no-name": stable
[[nodiscard]] QString catalogueSkipText(CatalogueSkip reason, const Language &language);
[[nodiscard]] QString catalogueCertaintyText(CatalogueCertainty certainty, const Language &language);
[[nodiscard]] QString catalogueCertaintyName(CatalogueCertainty certainty); ///< "speculative": stable
/// "Meta AI,University of Washington" as its parts, each once; a part in quotation marks may hold a comma.
[[nodiscard]] QStringList catalogueParts(const QString &text);

/// Which models the reader wants to see; empty lists and 0 leave everything.
struct CatalogueFilter {
    QString search; ///< in name or organisation, whatever the case
    QStringList organisations, domains; ///< a model with several passes if one of them is here
    int yearFrom = 0, yearTo = 0;
    bool openOnly = false;
    bool withoutSpeculative = false;
    bool operator==(const CatalogueFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == CatalogueFilter{}; }
};
[[nodiscard]] bool passes(const CatalogueModel &model, const CatalogueFilter &filter);

} // namespace tenbin

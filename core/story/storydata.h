// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the files a story is linked to: getting at what is in them, and putting it into the story.
#pragma once

#include "core/catalog/catalogreader.h"
#include "core/market/quotesreader.h"
#include "core/story/story.h"

#include <functional>

namespace tenbin {

inline constexpr qint64 maxEmbeddedBytes = 8 * 1024 * 1024; ///< of the file inside a story
inline constexpr int maxDataLinks = 3; ///< one of each role

/// What a linked file came to. Nothing but problems where it is missing or cannot be read.
struct LoadedData {
    std::shared_ptr<const PriceSeries> prices;
    std::shared_ptr<const Catalogue> catalogue;
    Problems problems; ///< DataMissing and DataChanged are warnings, the others say why nothing was read
};

/// Blocking. `folder`: where the story's file is. DataChanged: the file is another than when it was linked; it is read all the
/// same. `progress` as PriceOptions::progress.
[[nodiscard]] LoadedData loadData(const DataLink &link, const QString &folder, const std::function<bool(double)> &progress = {});

/// Every link loaded, one after the other; problems are appended with the link's place.
[[nodiscard]] Story loadedStory(const Story &story, const QString &folder, Problems *problems = nullptr);
/// The link with what was loaded.
[[nodiscard]] DataLink withContents(const DataLink &link, const LoadedData &loaded);

/// Absolute path of a link's file; empty if it is embedded.
[[nodiscard]] QString dataPath(const DataLink &link, const QString &folder);
/// As a story's file in `folder` should name it: from there when it is in it or below, else absolute.
[[nodiscard]] QString linkedPath(const QString &file, const QString &folder);

/// A link to a file as it was just read.
[[nodiscard]] DataLink priceLink(DataRole role, const QString &path, const PriceReading &reading);
/// Epoch AI's file with its source and licence, any other by its name.
[[nodiscard]] DataLink catalogueLink(const QString &path, const CatalogueReading &reading);
/// The story with this link in place of that of the same role.
[[nodiscard]] Story withLink(const Story &story, const DataLink &link);
[[nodiscard]] Story withoutLink(const Story &story, DataRole role);
/// {"data": […]} as in a story's file, and back; none: no such JSON.
[[nodiscard]] QByteArray dataJson(const std::vector<DataLink> &links);
[[nodiscard]] std::optional<std::vector<DataLink>> dataOfJson(const QByteArray &json);
/// As it goes into pictures and hashes: linked files by their names only, since folders are nobody else's business.
[[nodiscard]] Story portable(const Story &story);
/// The file inside the story, or as little as is needed to say why not: TooLarge.
[[nodiscard]] tl::expected<DataLink, Problem> embeddedLink(const DataLink &link, const QByteArray &file);

} // namespace tenbin

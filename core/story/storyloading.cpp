// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading linked files and keeping what was read with the story.
#include "core/story/storydata.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tenbin {

namespace {

Problem about(ProblemCode code, const DataLink &link)
{
    return {Severity::Warning, code, {link.path}, {}};
}

LoadedData loadCatalogue(const DataLink &link, const QString &path, const std::function<bool(double)> &progress, QString &sha256)
{
    CatalogueReading reading =
        link.embedded.isEmpty() ? readCatalogue(path, {progress}) : readCatalogueBytes(link.embedded, {progress});
    sha256 = reading.sha256;
    LoadedData loaded;
    loaded.problems = std::move(reading.problems);
    if (reading.catalogue)
        loaded.catalogue = std::make_shared<const Catalogue>(std::move(*reading.catalogue));
    return loaded;
}

LoadedData loadPrices(const DataLink &link, const QString &path, const std::function<bool(double)> &progress, QString &sha256)
{
    PriceOptions options;
    if (!link.dialect.isEmpty())
        options.dialect = dialectOfJson(link.dialect.toUtf8());
    options.symbol = link.symbol;
    options.progress = progress;
    PriceReading reading = link.embedded.isEmpty() ? readPrices(path, options) : readPriceBytes(link.embedded, options);
    sha256 = reading.sha256;
    LoadedData loaded;
    loaded.problems = std::move(reading.problems);
    if (reading.series)
        loaded.prices = std::make_shared<const PriceSeries>(std::move(*reading.series));
    return loaded;
}

} // namespace

QString dataPath(const DataLink &link, const QString &folder)
{
    return link.embedded.isEmpty() ? QDir::cleanPath(QDir(folder).absoluteFilePath(link.path)) : QString();
}

QString linkedPath(const QString &file, const QString &folder)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    if (folder.isEmpty())
        return absolute;
    const QString relative = QDir(folder).relativeFilePath(absolute);
    return relative.startsWith(QLatin1String("../")) ? absolute : relative;
}

LoadedData loadData(const DataLink &link, const QString &folder, const std::function<bool(double)> &progress)
{
    const QString path = dataPath(link, folder);
    if (!path.isEmpty() && !QFileInfo::exists(path))
        return {{}, {}, {about(ProblemCode::DataMissing, link)}};
    QString sha256;
    LoadedData loaded =
        link.role == DataRole::Catalogue ? loadCatalogue(link, path, progress, sha256) : loadPrices(link, path, progress, sha256);
    if (!sha256.isEmpty() && sha256 != link.sha256)
        loaded.problems.push_back(about(ProblemCode::DataChanged, link));
    return loaded;
}

DataLink withContents(const DataLink &link, const LoadedData &loaded)
{
    DataLink full = link;
    full.prices = loaded.prices;
    full.catalogue = loaded.catalogue;
    return full;
}

Story loadedStory(const Story &story, const QString &folder, Problems *problems)
{
    Story full = story;
    for (std::size_t i = 0; i < full.data.size(); ++i) {
        DataLink &link = full.data[i];
        if (link.prices || link.catalogue)
            continue;
        const LoadedData loaded = loadData(link, folder);
        link = withContents(link, loaded);
        for (Problem problem : loaded.problems) {
            problem.pointer = QStringLiteral("/data/%1").arg(i);
            if (problems)
                problems->push_back(std::move(problem));
        }
    }
    return full;
}

DataLink priceLink(DataRole role, const QString &path, const PriceReading &reading)
{
    DataLink link;
    link.role = role;
    link.path = path;
    link.sha256 = reading.sha256;
    link.symbol = reading.symbol;
    PriceDialect dialect = reading.dialect;
    std::erase_if(dialect.symbolColumns, [&](const auto &each) { return each.first != reading.symbol; }); // hundreds, perhaps
    link.dialect = QString::fromUtf8(dialectJson(dialect));
    const QString name = QFileInfo(path).fileName();
    link.source = {name, name};
    if (reading.series)
        link.prices = std::make_shared<const PriceSeries>(*reading.series);
    return link;
}

DataLink catalogueLink(const QString &path, const CatalogueReading &reading)
{
    DataLink link;
    link.role = DataRole::Catalogue;
    link.path = path;
    link.sha256 = reading.sha256;
    const QString name = QFileInfo(path).fileName();
    link.source = {name, name};
    if (!reading.catalogue)
        return link;
    link.catalogue = std::make_shared<const Catalogue>(*reading.catalogue);
    if (reading.catalogue->epoch) {
        link.source = {QStringLiteral("Epoch AI"), QStringLiteral("Epoch AI")};
        link.licence = {QStringLiteral("CC BY 4.0"), QStringLiteral("CC BY 4.0")};
    }
    return link;
}

Story withLink(const Story &story, const DataLink &link)
{
    Story next = withoutLink(story, link.role);
    const auto at = std::find_if(next.data.begin(), next.data.end(), [&](const DataLink &each) { return each.role > link.role; });
    next.data.insert(at, link);
    return next;
}

Story withoutLink(const Story &story, DataRole role)
{
    Story next = story;
    std::erase_if(next.data, [role](const DataLink &each) { return each.role == role; });
    return next;
}

Story portable(const Story &story)
{
    Story copy = story;
    for (DataLink &link : copy.data)
        link.path = QFileInfo(link.path).fileName();
    return copy;
}

tl::expected<DataLink, Problem> embeddedLink(const DataLink &link, const QByteArray &file)
{
    if (file.size() > maxEmbeddedBytes)
        return tl::unexpected(Problem{
            Severity::Error, ProblemCode::TooLarge, {QString::number(file.size()), QString::number(maxEmbeddedBytes)}, {}});
    DataLink embedded = link;
    embedded.embedded = file;
    embedded.path = QFileInfo(link.path).fileName();
    return embedded;
}

} // namespace tenbin

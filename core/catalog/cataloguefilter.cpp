// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which models of a catalogue a reader wants to see.
#include "core/catalog/catalogreader.h"

#include <algorithm>

namespace tenbin {

namespace {

bool anyPart(const QString &text, const QStringList &wanted)
{
    if (wanted.contains(text))
        return true;
    const QStringList parts = catalogueParts(text);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return wanted.contains(part); });
}

} // namespace

QStringList catalogueParts(const QString &text)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    const auto finish = [&] {
        part = part.trimmed();
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
        part.clear();
    };
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            finish();
        else
            part.append(c);
    }
    finish();
    return parts;
}

bool CatalogueModel::openWeights() const
{
    return access.startsWith(QLatin1String("open weights"), Qt::CaseInsensitive);
}

int CatalogueModel::year() const
{
    bool isNumber = false;
    const int year = published.left(4).toInt(&isNumber);
    return isNumber ? year : 0;
}

bool passes(const CatalogueModel &model, const CatalogueFilter &filter)
{
    if (!filter.search.isEmpty() && !model.name.contains(filter.search, Qt::CaseInsensitive)
        && !model.organisation.contains(filter.search, Qt::CaseInsensitive))
        return false;
    if (!filter.organisations.isEmpty() && !anyPart(model.organisation, filter.organisations))
        return false;
    if (!filter.domains.isEmpty() && !anyPart(model.domain, filter.domains))
        return false;
    const int year = filter.yearFrom != 0 || filter.yearTo != 0 ? model.year() : 0;
    if ((filter.yearFrom != 0 && year < filter.yearFrom) || (filter.yearTo != 0 && (year == 0 || year > filter.yearTo)))
        return false;
    return (!filter.openOnly || model.openWeights())
        && (!filter.withoutSpeculative || model.certainty != CatalogueCertainty::Speculative);
}

} // namespace tenbin

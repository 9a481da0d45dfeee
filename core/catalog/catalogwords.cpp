// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words for rows a catalogue cannot use, and for how sure its numbers are.
#include "core/catalog/catalogreader.h"

namespace tenbin {

QString catalogueSkipName(CatalogueSkip reason)
{
    switch (reason) {
    case CatalogueSkip::NoName:
        return QStringLiteral("no-name");
    case CatalogueSkip::BadNumber:
        return QStringLiteral("bad-number");
    case CatalogueSkip::Repeated:
        return QStringLiteral("repeated");
    case CatalogueSkip::TooFewFields:
        return QStringLiteral("too-few-fields");
    }
    Q_UNREACHABLE();
}

QString catalogueSkipText(CatalogueSkip reason, const Language &language)
{
    switch (reason) {
    case CatalogueSkip::NoName:
        return language.translate("Catalogue", "no name");
    case CatalogueSkip::BadNumber:
        return language.translate("Catalogue", "a number that cannot be read");
    case CatalogueSkip::Repeated:
        return language.translate("Catalogue", "the same values stand in an earlier row");
    case CatalogueSkip::TooFewFields:
        return language.translate("Catalogue", "too few fields");
    }
    Q_UNREACHABLE();
}

QString catalogueCertaintyText(CatalogueCertainty certainty, const Language &language)
{
    switch (certainty) {
    case CatalogueCertainty::Confident:
        return language.translate("Catalogue", "confident");
    case CatalogueCertainty::Likely:
        return language.translate("Catalogue", "likely");
    case CatalogueCertainty::Speculative:
        return language.translate("Catalogue", "speculative");
    case CatalogueCertainty::Unknown:
        return language.translate("Catalogue", "not given");
    }
    Q_UNREACHABLE();
}

QString catalogueCertaintyName(CatalogueCertainty certainty)
{
    switch (certainty) {
    case CatalogueCertainty::Confident:
        return QStringLiteral("confident");
    case CatalogueCertainty::Likely:
        return QStringLiteral("likely");
    case CatalogueCertainty::Speculative:
        return QStringLiteral("speculative");
    case CatalogueCertainty::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/zonetext.h"

#include <memory>

#include <unicode/locid.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

#include <QLocale>
#include <QTimeZone>

namespace tenbin {
namespace {

/// The city a zone is named after; empty where it is named after none.
QString cityOf(const QString &zone, const Language &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(
        icu::TimeZoneNames::createInstance(icu::Locale(language.code().toLatin1().constData()), status));
    if (U_FAILURE(status) || !names)
        return {};
    icu::UnicodeString city;
    names->getExemplarLocationName(
        icu::UnicodeString(reinterpret_cast<const char16_t *>(zone.utf16()), static_cast<int32_t>(zone.size())), city);
    return city.isBogus() ? QString() : QString::fromUtf16(city.getBuffer(), city.length());
}

} // namespace

QString zoneText(const QString &zone, const Language &language)
{
    const QTimeZone known(zone.toLatin1());
    if (zone.isEmpty() || !known.isValid()) // Qt takes an empty name for UTC
        return {};
    const QString city = cityOf(zone, language);
    if (!city.isEmpty())
        return language.translate("Time", "%1 time").arg(city);
    return known.displayName(QTimeZone::GenericTime, QTimeZone::LongName, QLocale(language.code()));
}

} // namespace tenbin

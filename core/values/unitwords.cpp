// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the tables of unit words and scale words.
#include "core/values/unitwords.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>
#include <utility>

#include <QtGlobal>

namespace tenbin {

namespace {

using Powers = std::array<qint8, baseUnitCount>;

constexpr Powers powersOf(std::initializer_list<BaseUnit> bases)
{
    Powers powers{};
    for (const BaseUnit base : bases)
        ++powers[static_cast<std::size_t>(base)];
    return powers;
}

/// A unit that has a word of its own.
struct Named {
    Powers powers;
    int scale;
    const char *one;
    const char *many;
};

constexpr Powers dollar = powersOf({BaseUnit::Usd});
constexpr Powers yen = powersOf({BaseUnit::Jpy});
constexpr Powers watt = powersOf({BaseUnit::Watt});
constexpr Powers score = powersOf({BaseUnit::Score});
constexpr Powers share = powersOf({BaseUnit::Share});
constexpr Powers parameter = powersOf({BaseUnit::Parameter});
constexpr Powers token = powersOf({BaseUnit::Token});
constexpr Powers personYear = powersOf({BaseUnit::Person, BaseUnit::Year});

constexpr std::array named = {
    Named{dollar, 1, QT_TRANSLATE_NOOP("Numbers", "US dollar"), QT_TRANSLATE_NOOP("Numbers", "US dollars")},
    Named{yen, 1, QT_TRANSLATE_NOOP("Numbers", "yen"), QT_TRANSLATE_NOOP("Numbers", "yen")},
    Named{parameter, 1, QT_TRANSLATE_NOOP("Numbers", "parameter"), QT_TRANSLATE_NOOP("Numbers", "parameters")},
    Named{token, 1, QT_TRANSLATE_NOOP("Numbers", "token"), QT_TRANSLATE_NOOP("Numbers", "tokens")},
    Named{powersOf({BaseUnit::Gpu}), 1, QT_TRANSLATE_NOOP("Numbers", "GPU"), QT_TRANSLATE_NOOP("Numbers", "GPUs")},
    Named{powersOf({BaseUnit::Gpu, BaseUnit::Hour}), 1, QT_TRANSLATE_NOOP("Numbers", "GPU-hour"),
        QT_TRANSLATE_NOOP("Numbers", "GPU-hours")},
    Named{powersOf({BaseUnit::Hour}), 1, QT_TRANSLATE_NOOP("Numbers", "hour"), QT_TRANSLATE_NOOP("Numbers", "hours")},
    Named{powersOf({BaseUnit::Hour}), 24, QT_TRANSLATE_NOOP("Numbers", "day"), QT_TRANSLATE_NOOP("Numbers", "days")},
    Named{share, 1, QT_TRANSLATE_NOOP("Numbers", "share"), QT_TRANSLATE_NOOP("Numbers", "shares")},
    Named{powersOf({BaseUnit::Person}), 1, QT_TRANSLATE_NOOP("Numbers", "person"), QT_TRANSLATE_NOOP("Numbers", "people")},
    Named{powersOf({BaseUnit::Year}), 1, QT_TRANSLATE_NOOP("Numbers", "year"), QT_TRANSLATE_NOOP("Numbers", "years")},
    Named{personYear, 1, QT_TRANSLATE_NOOP("Numbers", "annual salary"), QT_TRANSLATE_NOOP("Numbers", "annual salaries")},
};

const Named *find(const Powers &powers, int scale)
{
    const auto found =
        std::find_if(named.begin(), named.end(), [&](const Named &each) { return each.powers == powers && each.scale == scale; });
    return found == named.end() ? nullptr : &*found;
}

std::pair<Powers, Powers> fraction(const Unit &unit)
{
    Powers above{};
    Powers below{};
    for (std::size_t at = 0; at < unit.powers.size(); ++at) {
        above[at] = std::max<qint8>(unit.powers[at], 0);
        below[at] = static_cast<qint8>(-std::min<qint8>(unit.powers[at], 0));
    }
    return {above, below};
}

void setNumerator(UnitWords &words, const Powers &above, const Named &name, const Language &language)
{
    words.axis = language.translate("Numbers", name.many);
    if (above == dollar && language.id() == LanguageId::English) {
        words.prefix = QStringLiteral("$");
        return;
    }
    words.one = language.translate("Numbers", name.one);
    words.many = words.axis;
}

void setDenominator(UnitWords &words, const Powers &above, const Powers &below, const Named &name, const Language &language)
{
    const bool money = above == dollar || above == yen;
    if (money && below == share) {
        words.cents = above == dollar; // a share price; "per share" would be said twice
        words.scale = above == dollar ? ScaleKind::None : words.scale;
    } else if (money && below == personYear) {
        words.yearly = true;
    } else if (money && (below == parameter || below == token)) {
        words.shift = 6; // one parameter costs too little to be read
        words.per = below == parameter ? language.translate("Numbers", "million parameters")
                                       : language.translate("Numbers", "million tokens");
    } else if (language.id() == LanguageId::English) {
        words.per = language.translate("Numbers", name.one);
    } else {
        words.per = joined(QStringLiteral("1"), language.translate("Numbers", name.one), language.id());
    }
}

constexpr int anySize = std::numeric_limits<int>::min();
constexpr std::array plainSteps = {ScaleStep{0, anySize, u""}};
constexpr std::array metricSteps = {ScaleStep{0, anySize, u"W"}, ScaleStep{3, 3, u"kW"}, ScaleStep{6, 6, u"MW"},
    ScaleStep{9, 9, u"GW"}, ScaleStep{12, 12, u"TW"}};
constexpr std::array englishSteps = {
    ScaleStep{0, anySize, u""}, ScaleStep{6, 6, u"million"}, ScaleStep{9, 9, u"billion"}, ScaleStep{12, 12, u"trillion"}};
constexpr std::array japaneseSteps = {ScaleStep{0, anySize, u""}, ScaleStep{4, 4, u"万"}, ScaleStep{8, 8, u"億"},
    ScaleStep{12, 12, u"兆"}, ScaleStep{16, 16, u"京"}};
constexpr std::array japaneseRatioSteps = {ScaleStep{0, anySize, u""}, ScaleStep{4, 5, u"万"}, // 10,900倍 stays in digits
    ScaleStep{8, 8, u"億"}, ScaleStep{12, 12, u"兆"}, ScaleStep{16, 16, u"京"}};

} // namespace

std::span<const ScaleStep> scaleSteps(ScaleKind kind, LanguageId language)
{
    const bool english = language == LanguageId::English;
    switch (kind) {
    case ScaleKind::None:
        return plainSteps;
    case ScaleKind::Metric:
        return metricSteps;
    case ScaleKind::Words:
        return english ? std::span<const ScaleStep>(englishSteps) : std::span<const ScaleStep>(japaneseSteps);
    case ScaleKind::Ratios:
        return english ? std::span<const ScaleStep>(englishSteps) : std::span<const ScaleStep>(japaneseRatioSteps);
    }
    Q_UNREACHABLE();
}

UnitWords unitWords(const Unit &unit, const Language &language)
{
    UnitWords words;
    if (unit.isRatio()) {
        words.scale = ScaleKind::Ratios;
        return words;
    }
    const auto [above, below] = fraction(unit);
    const bool quotient = below != Powers{};
    if (!quotient && above == watt) {
        words.scale = ScaleKind::Metric;
        return words;
    }
    if (!quotient && above == score)
        return words; // points of a benchmark have no unit word
    const Named *numerator = find(above, unit.scale);
    const Named *denominator = quotient ? find(below, 1) : nullptr;
    if (!numerator || (quotient && !denominator)) {
        words.one = unitName(unit); // as the story writes it
        words.many = words.one;
        words.axis = words.one;
        return words;
    }
    setNumerator(words, above, *numerator, language);
    if (denominator)
        setDenominator(words, above, below, *denominator, language);
    return words;
}

QString joined(const QString &number, const QString &word, LanguageId language)
{
    if (word.isEmpty())
        return number;
    const bool latin = word.front().unicode() < 0x80; // Japanese words follow closely, "2 GW" does not
    const bool afterDigit = !number.isEmpty() && number.back().isDigit();
    const bool apart = language == LanguageId::English || (latin && afterDigit);
    return apart ? number + QChar(QChar::Nbsp) + word : number + word;
}

} // namespace tenbin

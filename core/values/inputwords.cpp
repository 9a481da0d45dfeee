// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the table of words beside typed numbers: those the program shows, and the short forms people use.
#include "core/values/inputwords.h"

#include <algorithm>
#include <array>

#include "core/values/unitwords.h"

namespace tenbin {

namespace {

/// Short forms besides the words the program itself shows.
struct Alias {
    const char *unit; ///< as `parseUnit` reads it
    const char16_t *text;
    int exponent = 0;
    bool before = false;
};

constexpr std::array aliases{
    Alias{"USD", u"$", 0, true},
    Alias{"USD", u"us$", 0, true},
    Alias{"USD", u"usd", 0, true},
    Alias{"USD", u"dollar"},
    Alias{"USD", u"dollars"},
    Alias{"USD", u"米ドル"},
    Alias{"JPY", u"¥", 0, true},
    Alias{"JPY", u"\\", 0, true}, // where a Japanese keyboard has its yen sign
    Alias{"JPY", u"jpy", 0, true},
    Alias{"parameter", u"params"},
    Alias{"parameter", u"パラメータ"},
    Alias{"GPU", u"基"},
    Alias{"GPU", u"台"},
    Alias{"GPU-hour", u"gpu-h"},
    Alias{"hour", u"h"},
    Alias{"watt", u"w"},
    Alias{"watt", u"kw", 3},
    Alias{"watt", u"mw", 6},
    Alias{"watt", u"gw", 9},
    Alias{"watt", u"tw", 12},
    Alias{"watt", u"watts"},
    Alias{"watt", u"ワット"},
    Alias{"score", u"points"},
    Alias{"score", u"点"},
    Alias{"person-year", u"year"},
    Alias{"person-year", u"person year"},
    Alias{"ratio", u"x"},
    Alias{"ratio", u"×"},
};

constexpr std::array percentWords{u"%", u"percent", u"per cent", u"パーセント"};

// Longer words first, so that "m" is not taken from "million" before the whole word was tried.
constexpr std::array scales{
    InputScale{u"thousand", 3},
    InputScale{u"trillion", 12},
    InputScale{u"million", 6},
    InputScale{u"billion", 9},
    InputScale{u"mn", 6},
    InputScale{u"bn", 9},
    InputScale{u"tn", 12},
    InputScale{u"k", 3},
    InputScale{u"m", 6},
    InputScale{u"b", 9},
    InputScale{u"t", 12},
};

constexpr std::array myriads{InputScale{u"万", 4}, InputScale{u"億", 8}, InputScale{u"兆", 12}, InputScale{u"京", 16}};

QString simplePhrase(const QString &text)
{
    return comparableText(text).simplified();
}

void addPhrase(std::vector<InputPhrase> &phrases, const QString &text, int exponent, bool before = false)
{
    const QString phrase = simplePhrase(text);
    if (phrase.isEmpty())
        return;
    phrases.push_back({phrase, exponent, before});
    if (phrase.contains(u'-')) // GPU hours
        phrases.push_back({QString(phrase).replace(u'-', u' '), exponent, before});
}

void longestFirst(std::vector<InputPhrase> &phrases)
{
    std::stable_sort(
        phrases.begin(), phrases.end(), [](const InputPhrase &a, const InputPhrase &b) { return a.text.size() > b.text.size(); });
}

std::array<Language, 2> languages()
{
    return {Language::english(), Language::japanese()};
}

/// Every word for a unit that is no quotient.
void addUnit(std::vector<InputPhrase> &phrases, const Unit &unit)
{
    for (const Language &language : languages()) {
        const UnitWords words = unitWords(unit, language);
        addPhrase(phrases, words.prefix, 0, true);
        addPhrase(phrases, words.one, 0);
        addPhrase(phrases, words.many, 0);
        addPhrase(phrases, words.axis, 0);
    }
    addPhrase(phrases, unitName(unit), 0);
    for (const Alias &alias : aliases) {
        if (parseUnit(QString::fromLatin1(alias.unit)) == unit)
            addPhrase(phrases, QString::fromUtf16(alias.text), alias.exponent, alias.before);
    }
}

void addPercents(std::vector<InputPhrase> &phrases)
{
    for (const char16_t *word : percentWords)
        addPhrase(phrases, QString::fromUtf16(word), -2);
}

void addRatio(std::vector<InputPhrase> &phrases, Show show)
{
    addPercents(phrases);
    if (show == Show::Percent || show == Show::PercentChange)
        return;
    if (show == Show::Year)
        addPhrase(phrases, QStringLiteral("年"), 0);
    addUnit(phrases, *parseUnit(u"ratio"));
    for (const Language &language : languages())
        addPhrase(phrases, language.translate("Numbers", "times"), 0);
}

/// Numerator and denominator, each without the other.
std::pair<Unit, Unit> fraction(const Unit &unit)
{
    Unit above;
    Unit below;
    above.scale = unit.scale;
    for (std::size_t at = 0; at < unit.powers.size(); ++at) {
        above.powers[at] = std::max<qint8>(unit.powers[at], 0);
        below.powers[at] = static_cast<qint8>(-std::min<qint8>(unit.powers[at], 0));
    }
    return {above, below};
}

void addPers(InputWords &words, const Unit &unit, const Unit &below)
{
    std::vector<InputPhrase> names;
    addUnit(names, below);
    for (const Language &language : languages()) {
        const UnitWords shown = unitWords(unit, language);
        words.barePer = -shown.shift;
        if (!shown.per.isEmpty())
            addPhrase(words.pers, language.translate("Numbers", "%1 per %2").arg(QString(), shown.per), -shown.shift);
        if (shown.yearly)
            addPhrase(words.pers, language.translate("Numbers", "%1 a year").arg(QString()), 0);
    }
    for (const InputPhrase &name : names) {
        addPhrase(words.pers, QStringLiteral("per ") + name.text, 0);
        addPhrase(words.pers, QStringLiteral("/ ") + name.text, 0);
        addPhrase(words.pers, QStringLiteral("1 %1あたり").arg(name.text), 0);
    }
    longestFirst(words.pers);
}

QChar comparable(QChar character)
{
    const char16_t code = character.unicode();
    if (code == u'\u301C' || code == u'\uFF5E' || code == u'\u2013' || code == u'\u2014')
        return u'~';
    if (code == u'\u2212' || code == u'\uFF0D' || code == u'\u2010' || code == u'\u2011')
        return u'-';
    if (code == u'\uFFE5')
        return u'\u00A5';
    if (code >= u'\uFF01' && code < u'\uFF5E') // full-width forms of ASCII
        return QChar(static_cast<char16_t>(code - 0xFEE0)).toLower();
    return character.isSpace() ? QChar(u' ') : character.toLower();
}

} // namespace

QString comparableText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text)
        result.append(comparable(character));
    return result;
}

std::span<const InputScale> inputScales()
{
    return scales;
}

std::span<const InputScale> myriadScales()
{
    return myriads;
}

InputWords inputWords(const Unit &unit, Show show)
{
    InputWords words;
    const auto [above, below] = fraction(unit);
    if (show == Show::Percent || show == Show::PercentChange)
        words.bareUnit = -2;
    if (above.isRatio())
        addRatio(words.units, show);
    else
        addUnit(words.units, above);
    if (!below.isRatio())
        addPers(words, unit, below);
    longestFirst(words.units);
    return words;
}

const std::vector<InputPhrase> &anyUnitWords()
{
    static const std::vector<InputPhrase> all = [] {
        std::vector<InputPhrase> phrases;
        for (const char *name :
            {"USD", "JPY", "parameter", "token", "GPU", "GPU-hour", "hour", "day", "watt", "share", "person-year", "score"})
            addUnit(phrases, *parseUnit(QString::fromLatin1(name)));
        addRatio(phrases, Show::Times);
        longestFirst(phrases);
        return phrases;
    }();
    return all;
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the lists of those words.
#include "core/market/pricewords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tenbin {

namespace {

struct WordList {
    ColumnRole role;
    HeaderTongue tongue;
    const char *words; ///< as `folded` leaves them, with bars between; the first are the surest
};

constexpr auto english = HeaderTongue::English;
constexpr auto japanese = HeaderTongue::Japanese;
constexpr auto german = HeaderTongue::German;
constexpr auto polish = HeaderTongue::Polish;
constexpr auto neutral = HeaderTongue::Neutral;

constexpr WordList lists[] = {
    {ColumnRole::Date, english,
        "date|date time|datetime|timestamp|trade date|trading day|day|unix|unix time|unix timestamp|unixtime|"
        "epoch|open time|opentime|gmt time|local time|period end"},
    {ColumnRole::Date, japanese, "日付|日付け|年月日|日時|取引日|データ日付|約定日"},
    {ColumnRole::Date, german, "datum|handelstag|tag|datum/zeit"},
    {ColumnRole::Date, polish, "data|data sesji|dzien"},
    {ColumnRole::Time, english, "time"},
    {ColumnRole::Time, japanese, "時刻|時間"},
    {ColumnRole::Time, german, "zeit|uhrzeit"},
    {ColumnRole::Time, polish, "czas|godzina"},
    {ColumnRole::Open, english, "open|open price|opening price|opening"},
    {ColumnRole::Open, neutral, "o"},
    {ColumnRole::Open, japanese, "始値|寄付|寄付値"},
    {ColumnRole::Open, german, "eroffnung|eroeffnung|eroffnungskurs|eroeffnungskurs|erster|erster kurs"},
    {ColumnRole::Open, polish, "otwarcie|kurs otwarcia"},
    {ColumnRole::High, english, "high|high price|day high"},
    {ColumnRole::High, neutral, "h|max|maximum"},
    {ColumnRole::High, japanese, "高値"},
    {ColumnRole::High, german, "hoch|hochst|hoechst|hochstkurs|hoechstkurs|tageshoch|tageshochst"},
    {ColumnRole::High, polish, "najwyzszy|kurs max|kurs maksymalny|maks|maksimum"},
    {ColumnRole::Low, english, "low|low price|day low"},
    {ColumnRole::Low, neutral, "l|min|minimum"},
    {ColumnRole::Low, japanese, "安値"},
    {ColumnRole::Low, german, "tief|tiefst|tiefstkurs|tagestief|tagestiefst"},
    {ColumnRole::Low, polish, "najnizszy|kurs min|kurs minimalny"},
    {ColumnRole::Close, english, "close|close/last|close price|closing price|closing|last|last price|settle|price|value|nav"},
    {ColumnRole::Close, neutral, "c|kurs"},
    {ColumnRole::Close, japanese, "終値|引値|現在値|株価|価格|基準価額|値"},
    {ColumnRole::Close, german, "schluss|schlusskurs|letzter|letzter kurs|zuletzt|preis|wert"},
    {ColumnRole::Close, polish, "zamkniecie|kurs zamkniecia|ostatni|cena"},
    {ColumnRole::Adjusted, english, "adj close|adjusted close|adjclose|adjustedclose|close adj|close adjusted|adj close price"},
    {ColumnRole::Adjusted, japanese, "調整後終値|調整済み終値|調整終値|修正後終値|終値調整値|終値調整"},
    {ColumnRole::Adjusted, german, "bereinigter schlusskurs|bereinigt|schlusskurs bereinigt|adj schlusskurs"},
    {ColumnRole::Adjusted, polish, "skorygowane zamkniecie|zamkniecie skorygowane"},
    {ColumnRole::Volume, english, "volume|vol|share volume|shares traded|real volume|tickvol|tick volume"},
    {ColumnRole::Volume, neutral, "v"},
    {ColumnRole::Volume, japanese, "出来高|売買高|取引高"},
    {ColumnRole::Volume, german, "volumen|handelsvolumen|stuck|stuecke|stucke|gehandelte stuck|umsatz"},
    {ColumnRole::Volume, polish, "wolumen|wolumen obrotu"},
    {ColumnRole::Symbol, english, "symbol|ticker|code|security|instrument|isin|name|asset|pair|stock"},
    {ColumnRole::Symbol, japanese, "銘柄コード|証券コード|コード|銘柄|銘柄名"},
    {ColumnRole::Symbol, german, "kurzel|kuerzel|wkn|wertpapier"},
    {ColumnRole::Symbol, polish, "walor|spolka|nazwa"},
    {ColumnRole::Known, english,
        "change|change %|chg|chg %|% change|dividends|dividend|dividend amount|stock splits|split "
        "coefficient|spread|vwap|turnover|"
        "openint|open interest|per|period|trades|number of trades|count|quote asset volume|close time|capital gains|currency|"
        "exchange|adj open|adj high|adj low|adj volume|index|unnamed: 0|weekday|interval|market cap"},
    {ColumnRole::Known, japanese,
        "変化率|変化率 %|前日比|前日比%|騰落率|騰落幅|売買代金|曜日|市場|調整後始値|調整後高値|調整後安値|調整後出来高|通貨"},
    {ColumnRole::Known, german, "veranderung|veranderung %|+/-|+/- %|wahrung|dividende"},
    {ColumnRole::Known, polish, "zmiana|zmiana %|zmiana%|obrot|waluta|dywidenda|lop"},
};

/// Small letters without accents (but with Japanese voicing marks), one space for blanks, underscores, points and hyphens.
QString folded(const QString &name)
{
    const QString text = name.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_D);
    QString plain;
    int inside = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[')
            ++inside;
        else if (c == u')' || c == u']')
            inside = std::max(0, inside - 1);
        else if (inside > 0 || (c >= QChar(0x0300) && c <= QChar(0x036F)) || c == u'<' || c == u'>' || c == u'*' || c == u'"'
            || c == u'#')
            continue;
        else if (c == QChar(0x0142)) // a Polish l with its stroke is a letter of its own
            plain += u'l';
        else if (c == u'_' || c == u'.' || c == u'-' || c.isSpace())
            plain += u' ';
        else
            plain += c;
    }
    plain = plain.simplified().normalized(QString::NormalizationForm_C);
    if (plain.size() > 2 && plain[0].isDigit() && plain[1] == u' ') // "1. open"
        plain = plain.mid(2);
    return plain;
}

QHash<QString, HeaderWord> allWords()
{
    QHash<QString, HeaderWord> words;
    for (const WordList &list : lists) {
        int rank = 0;
        for (const QString &word : QString::fromUtf8(list.words).split(u'|'))
            words.insert(word.normalized(QString::NormalizationForm_C), {list.role, list.tongue, rank++});
    }
    return words;
}

constexpr std::string_view noValues[] = {"-", "--", "---", "n/a", "na", "#n/a", "nan", "null", "none", "nil", ".", "..", "x",
    "n.a.", "n.d.", "nd", "k.a.", "brak", "\\n", "***", "–", "—", "−", "－", "―", "ー", "…", "なし", "?", "#n/a n/a", "inf",
    "-inf"};

constexpr std::string_view months[] = {"jan january januar jän jaen januari styczen stycznia sty",
    "feb february februar luty lutego lut", "mar march märz maerz mär mrz marzec marca", "apr april kwiecien kwietnia kwi",
    "may mai maj maja", "jun june juni czerwiec czerwca cze", "jul july juli lipiec lipca lip",
    "aug august sierpien sierpnia sie", "sep sept september wrzesien wrzesnia wrz",
    "oct october okt oktober pazdziernik pazdziernika paz", "nov november listopad listopada lis",
    "dec december dez dezember grudzien grudnia gru"};

struct Unit {
    const char16_t *name;
    int power;
};
constexpr Unit units[] = {{u"k", 3}, {u"tsd", 3}, {u"tys", 3}, {u"千", 3}, {u"万", 4}, {u"m", 6}, {u"mm", 6}, {u"mio", 6},
    {u"mln", 6}, {u"百万", 6}, {u"千万", 7}, {u"億", 8}, {u"b", 9}, {u"bn", 9}, {u"mrd", 9}, {u"mld", 9}, {u"十億", 9},
    {u"t", 12}, {u"tn", 12}, {u"兆", 12}, {u"%", 0}, {u"円", 0}, {u"株", 0}, {u"usd", 0}, {u"eur", 0}, {u"pln", 0}, {u"jpy", 0},
    {u"zł", 0}, {u"gbp", 0}, {u"chf", 0}, {u"pkt", 0}, {u"pt", 0}, {u"ポイント", 0}, {u"$", 0}, {u"€", 0}, {u"£", 0}, {u"¥", 0},
    {u"万株", 4}, {u"億株", 8}, {u"千株", 3}, {u"百万株", 6}, {u"千円", 3}, {u"万円", 4}, {u"百万円", 6}, {u"億円", 8}};

char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

HeaderWord headerWord(const QString &name)
{
    static const QHash<QString, HeaderWord> words = allWords();
    const QString text = folded(name);
    return text.isEmpty() ? HeaderWord{ColumnRole::Known, neutral, 0} : words.value(text);
}

bool isNoValue(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    if (text.empty())
        return true;
    return text.size() <= 9 && std::any_of(std::begin(noValues), std::end(noValues), [&](std::string_view word) {
        return std::equal(word.begin(), word.end(), text.begin(), text.end(), [](char a, char b) { return a == smallLetter(b); });
    });
}

int monthOfName(std::string_view letters)
{
    std::array<char, 16> small = {};
    if (letters.size() < 3 || letters.size() >= small.size())
        return 0;
    std::transform(letters.begin(), letters.end(), small.begin(), smallLetter);
    const std::string_view name(small.data(), letters.size());
    for (int month = 1; month <= 12; ++month) {
        std::string_view list = months[month - 1];
        while (!list.empty()) {
            const std::size_t end = std::min(list.find(' '), list.size());
            if (list.substr(0, end) == name)
                return month;
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    }
    return 0;
}

std::optional<int> powerOfUnit(QStringView unit)
{
    QString text = unit.toString().trimmed().toLower();
    while (text.endsWith(u'.'))
        text.chop(1);
    const auto found =
        std::find_if(std::begin(units), std::end(units), [&](const Unit &each) { return text == QStringView(each.name); });
    return found == std::end(units) ? std::nullopt : std::optional(found->power);
}

} // namespace tenbin

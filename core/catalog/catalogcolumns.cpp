// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogcolumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <span>

namespace tenbin {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int firstYear = 1950, lastYear = 2100;

struct FieldWords {
    CatalogueField field;
    const char *name; ///< stable
    const char16_t *words; ///< separated by |; the better ones first
};

constexpr FieldWords fieldWords[] = {
    {CatalogueField::Name, "name", u"model|model name|name|モデル|モデル名|名前|名称|system"},
    {CatalogueField::Organisation, "organisation",
        u"organization|organisation|developer|company|lab|provider|vendor|組織|開発元|開発者|開発企業|企業|会社|提供元"},
    {CatalogueField::Domain, "domain", u"domain|modality|field|分野|領域|ドメイン"},
    {CatalogueField::Country, "country", u"country|国|国名"},
    {CatalogueField::Access, "access",
        u"model accessibility|accessibility|access|availability|公開状況|公開方法|公開形態|アクセス"},
    {CatalogueField::Published, "published",
        u"publication date|published|release date|released|date|publication year|release "
        u"year|year|公開日|発表日|リリース日|公開年月|発表年月|公開年|発表年|日付|年"},
    {CatalogueField::Link, "link", u"link|url|リンク|出典"},
    {CatalogueField::Hardware, "hardware", u"training hardware|hardware|chip|gpu|ハードウェア|ハードウエア|チップ"},
    {CatalogueField::Certainty, "confidence", u"confidence|certainty|確度|確実性|信頼度|確からしさ"},
    {CatalogueField::Parameters, "parameters",
        u"parameters|parameter count|number of parameters|total parameters|params|param count|num params|model "
        u"size|size|パラメーター数|パラメータ数|総パラメーター数|総パラメータ数|パラメーター|パラメータ|モデルサイズ"},
    {CatalogueField::Cost, "cost",
        u"training compute cost|training cost|cost of "
        u"training|cost|訓練費用|学習費用|訓練コスト|学習コスト|訓練費|学習費|費用|コスト"},
    {CatalogueField::Hours, "hours",
        u"training chip hours|chip hours|training gpu hours|gpu hours|gpu h|訓練gpu時間|学習gpu時間|gpu時間|チップ時間"},
    {CatalogueField::Compute, "compute",
        u"training compute|training flop|training flops|compute|flop|flops|訓練計算量|学習計算量|計算量"},
};

/// A heading taken apart: what it names, and the unit words beside it.
struct Heading {
    QString base; ///< small letters, words separated by one space
    QStringList units;
};

bool isUnitWord(const QString &word)
{
    static const QStringList words{u"usd"_s, u"us"_s, u"$"_s, u"us$"_s, u"$m"_s, u"$b"_s, u"$k"_s, u"dollar"_s, u"dollars"_s,
        u"k"_s, u"thousand"_s, u"thousands"_s, u"m"_s, u"mn"_s, u"million"_s, u"millions"_s, u"b"_s, u"bn"_s, u"billion"_s,
        u"billions"_s, u"t"_s, u"tn"_s, u"trillion"_s, u"trillions"_s, u"eur"_s, u"€"_s, u"gbp"_s, u"£"_s, u"jpy"_s, u"¥"_s,
        u"cny"_s, u"rmb"_s, u"円"_s, u"ドル"_s, u"米ドル"_s, u"万"_s, u"億"_s, u"兆"_s, u"万ドル"_s, u"億ドル"_s, u"百万ドル"_s,
        u"万円"_s, u"億円"_s, u"百万"_s, u"十億"_s, u"十億ドル"_s, u"in"_s};
    return words.contains(word) || (word.size() == 4 && word.toInt() >= firstYear && word.toInt() <= lastYear);
}

QStringList wordsOf(QString text)
{
    for (QChar &c : text) {
        if (c == u'_' || c == u'-' || c == u'/' || c == u':' || c == u'#' || c == u',' || c == u'.' || c == QChar(0x2010)
            || c == QChar(0x2011) || c == QChar(0x2013))
            c = u' ';
    }
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

Heading headingOf(const QString &text)
{
    static const QRegularExpression brackets(u"[(\\[]([^)\\]]*)[)\\]]"_s);
    QString rest = text.normalized(QString::NormalizationForm_KC).toLower();
    Heading heading;
    for (auto match = brackets.globalMatch(rest); match.hasNext();)
        heading.units += wordsOf(match.next().captured(1));
    rest.remove(brackets);
    QStringList words = wordsOf(rest);
    while (words.size() > 1 && isUnitWord(words.last()))
        heading.units += words.takeLast();
    heading.base = words.join(u' ');
    return heading;
}

/// Where the words of a field name this heading: 0 is the best; none: nowhere.
std::optional<int> rankOf(const Heading &heading, const FieldWords &field)
{
    const QStringList words = QString::fromUtf16(field.words).split(u'|');
    const auto at = words.indexOf(heading.base);
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at));
}

struct NumberUnit {
    int exponent = 0;
    int year = 0;
};

std::optional<int> exponentOf(QString word)
{
    for (const QString &money : {u"米ドル"_s, u"ドル"_s}) {
        if (word.endsWith(money))
            word.chop(money.size());
    }
    if (word.startsWith(u'$'))
        word.remove(0, 1);
    static const std::pair<QString, int> scales[] = {{u"k"_s, 3}, {u"thousand"_s, 3}, {u"thousands"_s, 3}, {u"m"_s, 6},
        {u"mn"_s, 6}, {u"million"_s, 6}, {u"millions"_s, 6}, {u"b"_s, 9}, {u"bn"_s, 9}, {u"billion"_s, 9}, {u"billions"_s, 9},
        {u"t"_s, 12}, {u"tn"_s, 12}, {u"trillion"_s, 12}, {u"trillions"_s, 12}, {u"万"_s, 4}, {u"億"_s, 8}, {u"兆"_s, 12},
        {u"百万"_s, 6}, {u"十億"_s, 9}};
    for (const auto &[name, exponent] : scales) {
        if (word == name)
            return exponent;
    }
    return std::nullopt;
}

bool isHarmless(const QString &word, CatalogueField field)
{
    static const QStringList any{u"in"_s, u"of"_s, u"total"_s, u"est"_s, u"estimated"_s, u"estimate"_s, u"approx"_s, u"count"_s,
        u"number"_s, u"概算"_s, u"推定"_s, u"個"_s};
    static const QStringList money{u"usd"_s, u"us"_s, u"$"_s, u"us$"_s, u"dollar"_s, u"dollars"_s, u"ドル"_s, u"米ドル"_s,
        u"real"_s, u"inflation"_s, u"adjusted"_s, u"年"_s, u"constant"_s};
    static const QStringList flop{u"flop"_s, u"flops"_s};
    static const QStringList hours{u"hours"_s, u"h"_s, u"hour"_s, u"時間"_s};
    return any.contains(word) || (field == CatalogueField::Cost && money.contains(word))
        || (field == CatalogueField::Compute && flop.contains(word)) || (field == CatalogueField::Hours && hours.contains(word));
}

/// The scale and year a heading gives its numbers; none: it names something this column cannot be (yen, gigabytes).
std::optional<NumberUnit> numberUnit(const Heading &heading, CatalogueField field)
{
    NumberUnit unit;
    for (QString word : heading.units) {
        if (field == CatalogueField::Cost && word.endsWith(u"年"_s))
            word.chop(1);
        const int year = word.size() == 4 ? word.toInt() : 0;
        if (field == CatalogueField::Cost && word.size() > 4 && word.left(4).toInt() >= firstYear) { // 2023ドル, 2023年ドル
            unit.year = word.left(4).toInt();
            word = word.mid(word.at(4) == u'年' ? 5 : 4);
            if (isHarmless(word, field))
                continue;
        }
        if (field == CatalogueField::Cost && year >= firstYear && year <= lastYear)
            unit.year = year;
        else if (const auto exponent = exponentOf(word))
            unit.exponent += *exponent;
        else if (!isHarmless(word, field))
            return std::nullopt;
    }
    return unit;
}

bool isNumber(CatalogueField field)
{
    return field == CatalogueField::Parameters || field == CatalogueField::Cost || field == CatalogueField::Hours
        || field == CatalogueField::Compute;
}

} // namespace

bool CatalogueColumns::isUsable() const
{
    return has(CatalogueField::Name)
        && (has(CatalogueField::Parameters) || has(CatalogueField::Cost) || has(CatalogueField::Hours)
            || has(CatalogueField::Compute));
}

int CatalogueColumns::found() const
{
    return static_cast<int>(
        std::count_if(fields.begin(), fields.end(), [](const CatalogueColumn &column) { return column.index >= 0; }));
}

CatalogueColumns catalogueColumns(const QStringList &headings)
{
    std::vector<Heading> taken;
    for (const QString &text : headings)
        taken.push_back(headingOf(text));
    CatalogueColumns columns;
    for (const FieldWords &field : fieldWords) {
        std::optional<int> best;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            const std::optional<int> rank = rankOf(taken[i], field);
            if (!rank || (best && *rank >= *best))
                continue;
            const std::optional<NumberUnit> unit = isNumber(field.field) ? numberUnit(taken[i], field.field) : NumberUnit{};
            if (!unit)
                continue;
            best = rank;
            columns.fields[static_cast<std::size_t>(field.field)] = {static_cast<int>(i), unit->exponent};
            if (field.field == CatalogueField::Cost)
                columns.costYear = unit->year;
        }
    }
    const auto named = [&](const QString &text) { return headings.contains(text); };
    columns.epoch = named(u"Model"_s) && named(u"Publication date"_s) && named(u"Training compute (FLOP)"_s)
        && named(u"Confidence"_s) && named(u"Model accessibility"_s);
    return columns;
}

QString catalogueFieldName(CatalogueField field)
{
    for (const FieldWords &words : fieldWords) {
        if (words.field == field)
            return QString::fromLatin1(words.name);
    }
    return {};
}

} // namespace tenbin

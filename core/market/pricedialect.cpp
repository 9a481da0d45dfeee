// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a dialect as JSON, and the stable names of its parts.
#include "core/market/quotesreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tenbin {

namespace {

constexpr int mostColumns = 100'000;

struct ColumnName {
    QLatin1String name;
    int PriceColumns::*column;
};
constexpr std::array columnNames = {ColumnName{QLatin1String("date"), &PriceColumns::date},
    ColumnName{QLatin1String("time"), &PriceColumns::time}, ColumnName{QLatin1String("open"), &PriceColumns::open},
    ColumnName{QLatin1String("high"), &PriceColumns::high}, ColumnName{QLatin1String("low"), &PriceColumns::low},
    ColumnName{QLatin1String("close"), &PriceColumns::close}, ColumnName{QLatin1String("adjusted"), &PriceColumns::adjusted},
    ColumnName{QLatin1String("volume"), &PriceColumns::volume}, ColumnName{QLatin1String("symbol"), &PriceColumns::symbol}};

constexpr std::array codings = {
    TextCoding::Utf8, TextCoding::Utf8Bom, TextCoding::Utf16Little, TextCoding::Utf16Big, TextCoding::Cp932};
constexpr std::array orders = {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst};
constexpr std::array forms = {TimeForm::Text, TimeForm::EpochSeconds, TimeForm::EpochMilliseconds};
constexpr std::array closes = {ClosePrice::AsTraded, ClosePrice::Adjusted};

QString formName(TimeForm form)
{
    switch (form) {
    case TimeForm::Text:
        return QStringLiteral("text");
    case TimeForm::EpochSeconds:
        return QStringLiteral("epoch-seconds");
    case TimeForm::EpochMilliseconds:
        return QStringLiteral("epoch-milliseconds");
    }
    Q_UNREACHABLE();
}

QString closeName(ClosePrice close)
{
    return close == ClosePrice::Adjusted ? QStringLiteral("adjusted") : QStringLiteral("as-traded");
}

QString markText(char16_t mark)
{
    return mark == 0 ? QString() : QString(QChar(mark));
}

/// A mark that is one of `possible`; 0 stands for none.
bool takeMark(const QJsonValue &value, QStringView possible, bool mayBeNone, char16_t &mark)
{
    const QString text = value.toString(QStringLiteral("?"));
    if (text.isEmpty() && mayBeNone) {
        mark = 0;
        return true;
    }
    if (text.size() != 1 || !possible.contains(text[0]))
        return false;
    mark = text[0].unicode();
    return true;
}

template <typename Value, std::size_t size>
bool takeName(const QJsonValue &value, const std::array<Value, size> &all, QString (*name)(Value), Value &taken)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](Value each) { return value.isString() && name(each) == value.toString(); });
    if (found == all.end())
        return false;
    taken = *found;
    return true;
}

bool takeNumber(const QJsonValue &value, int low, int high, int &taken)
{
    const double number = value.toDouble(low - 1);
    taken = int(number);
    return number >= low && number <= high && double(taken) == number;
}

bool takeColumns(const QJsonValue &value, PriceColumns &columns)
{
    const QJsonObject object = value.toObject();
    qsizetype known = 0;
    for (const ColumnName &each : columnNames) {
        if (!object.contains(each.name))
            continue;
        ++known;
        if (!takeNumber(object[each.name], 0, mostColumns, columns.*each.column))
            return false;
    }
    return value.isObject() && known == object.size();
}

bool takeSymbols(const QJsonValue &value, std::vector<std::pair<QString, int>> &symbols)
{
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        int column = 0;
        if (!each[QStringLiteral("name")].isString() || !takeNumber(each[QStringLiteral("column")], 0, mostColumns, column))
            return false;
        symbols.emplace_back(each[QStringLiteral("name")].toString(), column);
    }
    return value.isArray() || value.isUndefined();
}

} // namespace

QByteArray dialectJson(const PriceDialect &dialect)
{
    QJsonObject columns;
    for (const ColumnName &each : columnNames) {
        if (const int column = dialect.columns.*each.column; column >= 0)
            columns[each.name] = column;
    }
    QJsonObject object{
        {QStringLiteral("close"), closeName(dialect.close)},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("dateOrder"), dateOrderName(dialect.dateOrder)},
        {QStringLiteral("decimal"), markText(dialect.decimal)},
        {QStringLiteral("delimiter"), markText(dialect.delimiter)},
        {QStringLiteral("encoding"), codingName(dialect.coding)},
        {QStringLiteral("headerLines"), dialect.headerLines},
        {QStringLiteral("newestFirst"), dialect.newestFirst},
        {QStringLiteral("thousands"), markText(dialect.thousands)},
        {QStringLiteral("timeForm"), formName(dialect.timeForm)},
    };
    QJsonArray symbols;
    for (const auto &[name, column] : dialect.symbolColumns)
        symbols.append(QJsonObject{{QStringLiteral("column"), column}, {QStringLiteral("name"), name}});
    if (!symbols.isEmpty())
        object[QStringLiteral("symbolColumns")] = symbols;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PriceDialect> dialectOfJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    PriceDialect dialect;
    const bool whole = document.isObject() && takeName(object[QStringLiteral("close")], closes, &closeName, dialect.close)
        && takeColumns(object[QStringLiteral("columns")], dialect.columns)
        && takeName(object[QStringLiteral("dateOrder")], orders, &dateOrderName, dialect.dateOrder)
        && takeMark(object[QStringLiteral("decimal")], u".,", false, dialect.decimal)
        && takeMark(object[QStringLiteral("delimiter")], u",;\t| ", false, dialect.delimiter)
        && takeName(object[QStringLiteral("encoding")], codings, &codingName, dialect.coding)
        && takeNumber(object[QStringLiteral("headerLines")], 0, mostColumns, dialect.headerLines)
        && object[QStringLiteral("newestFirst")].isBool()
        && takeMark(object[QStringLiteral("thousands")], u".,' \u00A0\u202F", true, dialect.thousands)
        && takeName(object[QStringLiteral("timeForm")], forms, &formName, dialect.timeForm)
        && takeSymbols(object[QStringLiteral("symbolColumns")], dialect.symbolColumns);
    dialect.newestFirst = object[QStringLiteral("newestFirst")].toBool();
    return whole ? std::optional(dialect) : std::nullopt;
}

QString codingName(TextCoding coding)
{
    switch (coding) {
    case TextCoding::Utf8:
        return QStringLiteral("utf-8");
    case TextCoding::Utf8Bom:
        return QStringLiteral("utf-8-bom");
    case TextCoding::Utf16Little:
        return QStringLiteral("utf-16le");
    case TextCoding::Utf16Big:
        return QStringLiteral("utf-16be");
    case TextCoding::Cp932:
        return QStringLiteral("cp932");
    }
    Q_UNREACHABLE();
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return QStringLiteral("ymd");
    case DateOrder::DayFirst:
        return QStringLiteral("dmy");
    case DateOrder::MonthFirst:
        return QStringLiteral("mdy");
    }
    Q_UNREACHABLE();
}

std::optional<DateOrder> dateOrderOfName(QStringView name)
{
    const auto found = std::find_if(orders.begin(), orders.end(), [&](DateOrder order) { return dateOrderName(order) == name; });
    return found == orders.end() ? std::nullopt : std::optional(*found);
}

} // namespace tenbin

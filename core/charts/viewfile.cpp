// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/viewfile.h"

#include "core/charts/viewwords.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenbin {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostModels = 1000;
constexpr qsizetype longestId = 200;
constexpr double longestSide = 16'384; // logical pixels
constexpr double largestScale = 100;
constexpr double longestPage = 10'000; // mm

// In the order of their enums.
constexpr std::array themes{"light"_L1, "dark"_L1, "contrast"_L1};
constexpr std::array languages{"ja"_L1, "en"_L1};

template <typename Enum, std::size_t count>
QString word(const std::array<QLatin1String, count> &words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

template <typename Enum, std::size_t count>
std::optional<Enum> valueOf(const std::array<QLatin1String, count> &words, const QJsonValue &text)
{
    const auto found = std::find(words.begin(), words.end(), text.toString());
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

QJsonObject optionsJson(const ViewOptions &options)
{
    const ViewWords words = viewWords(options);
    QJsonObject json;
    if (options.logAxis)
        json["logAxis"_L1] = *options.logAxis;
    json["parameters"_L1] = words.parameters;
    if (!options.models.isEmpty())
        json["models"_L1] = QJsonArray::fromStringList(options.models);
    json["order"_L1] = words.order;
    if (!words.table.isEmpty())
        json["table"_L1] = words.table;
    if (!options.figure.isEmpty())
        json["figure"_L1] = options.figure;
    json["swing"_L1] = words.swing;
    return json;
}

QString idOf(const QJsonValue &value)
{
    const QString id = value.toString();
    return id.size() <= longestId ? id : QString();
}

ViewOptions optionsOf(const QJsonObject &json)
{
    ViewOptions options;
    if (json["logAxis"_L1].isBool())
        options.logAxis = json["logAxis"_L1].toBool();
    const QJsonArray models = json["models"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(models.size(), mostModels); ++i) {
        if (const QString id = idOf(models[i]); !id.isEmpty())
            options.models.append(id);
    }
    options.figure = idOf(json["figure"_L1]);
    takeWords(options,
        {json["parameters"_L1].toString(), json["order"_L1].toString(), json["table"_L1].toString(),
            json["swing"_L1].toString()});
    return options;
}

/// Both numbers of a pair if they are above zero and at most `most`.
std::optional<QSizeF> pairOf(const QJsonValue &value, double most)
{
    const QJsonArray pair = value.toArray();
    const QSizeF size(pair.size() == 2 ? pair[0].toDouble() : 0, pair.size() == 2 ? pair[1].toDouble() : 0);
    const auto fine = [most](double side) { return side > 0 && side <= most; };
    return fine(size.width()) && fine(size.height()) ? std::optional(size) : std::nullopt;
}

} // namespace

QByteArray writeView(const ChartViewRecord &view)
{
    QJsonObject json{
        {u"chart"_s, view.chart},
        {u"language"_s, word(languages, view.options.language.id())},
        {u"theme"_s, word(themes, view.theme)},
        {u"size"_s, QJsonArray{view.size.width(), view.size.height()}},
        {u"scale"_s, view.scale},
        {u"transparent"_s, view.transparent},
        {u"options"_s, optionsJson(view.options)},
    };
    if (!view.millimetres.isEmpty())
        json["millimetres"_L1] = QJsonArray{view.millimetres.width(), view.millimetres.height()};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ChartViewRecord> readView(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ChartViewRecord view;
    view.chart = object["chart"_L1].toString();
    if (!chartInfo(view.chart))
        return std::nullopt;
    view.options = optionsOf(object["options"_L1].toObject());
    view.options.language = Language::of(valueOf<LanguageId>(languages, object["language"_L1]).value_or(LanguageId::English));
    view.theme = valueOf<Theme>(themes, object["theme"_L1]).value_or(view.theme);
    if (const auto size = pairOf(object["size"_L1], longestSide); size && !size->toSize().isEmpty())
        view.size = size->toSize();
    if (const double scale = object["scale"_L1].toDouble(); scale > 0 && scale <= largestScale)
        view.scale = scale;
    view.millimetres = pairOf(object["millimetres"_L1], longestPage).value_or(QSizeF());
    view.transparent = object["transparent"_L1].toBool();
    return view;
}

} // namespace tenbin

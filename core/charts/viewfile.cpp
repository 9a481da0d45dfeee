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
constexpr qsizetype longestTime = 40; // of a date or time
constexpr int mostDays = 100'000; // of a study's windows
constexpr int latestYear = 9999;

// In the order of their enums.
constexpr std::array themes{"light"_L1, "dark"_L1, "contrast"_L1};
constexpr std::array languages{"ja"_L1, "en"_L1};
constexpr std::array historyKinds{"line"_L1, "candles"_L1, "rebased"_L1};

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

// Each of these three writes nothing for the chart's own settings, and reads nothing out of bounds.

QJsonObject historyJson(const HistoryView &view)
{
    QJsonObject json;
    if (view.kind != HistoryKind::Line)
        json["kind"_L1] = word(historyKinds, view.kind);
    if (!view.from.isEmpty())
        json["from"_L1] = view.from;
    if (!view.to.isEmpty())
        json["to"_L1] = view.to;
    return json;
}

HistoryView historyOf(const QJsonObject &json)
{
    const auto time = [](const QJsonValue &value) {
        const QString text = value.toString();
        return text.size() <= longestTime ? text : QString();
    };
    return {valueOf<HistoryKind>(historyKinds, json["kind"_L1]).value_or(HistoryKind::Line), time(json["from"_L1]),
        time(json["to"_L1])};
}

QJsonObject studyJson(const StudySettings &study)
{
    if (study == StudySettings{})
        return {};
    return {{u"model"_s, studyModelName(study.model)}, {u"returns"_s, studyReturnsName(study.returns)},
        {u"variance"_s, studyVarianceName(study.variance)}, {u"estimation"_s, study.estimation}, {u"gap"_s, study.gap},
        {u"from"_s, study.from}, {u"to"_s, study.to}};
}

StudySettings studyOf(const QJsonObject &json)
{
    const StudySettings own;
    StudySettings study;
    study.model = studyModelOfName(json["model"_L1].toString()).value_or(own.model);
    study.returns = studyReturnsOfName(json["returns"_L1].toString()).value_or(own.returns);
    study.variance = studyVarianceOfName(json["variance"_L1].toString()).value_or(own.variance);
    study.estimation = json["estimation"_L1].toInt(own.estimation);
    study.gap = json["gap"_L1].toInt(own.gap);
    study.from = json["from"_L1].toInt(own.from);
    study.to = json["to"_L1].toInt(own.to);
    const bool fits = study.estimation >= 3 && study.estimation <= mostDays && study.gap >= 0 && study.gap <= mostDays
        && study.from <= 0 && study.from >= -study.gap && study.to >= 0 && study.to <= mostDays;
    return fits ? study : own;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), mostModels); ++i) {
        if (const QString text = list[i].toString(); !text.isEmpty() && text.size() <= longestId)
            texts.append(text);
    }
    return texts;
}

QJsonObject catalogueJson(const CatalogueFilter &filter)
{
    QJsonObject json;
    if (!filter.search.isEmpty())
        json["search"_L1] = filter.search;
    if (!filter.organisations.isEmpty())
        json["organisations"_L1] = QJsonArray::fromStringList(filter.organisations);
    if (!filter.domains.isEmpty())
        json["domains"_L1] = QJsonArray::fromStringList(filter.domains);
    if (filter.yearFrom != 0)
        json["yearFrom"_L1] = filter.yearFrom;
    if (filter.yearTo != 0)
        json["yearTo"_L1] = filter.yearTo;
    if (filter.openOnly)
        json["openOnly"_L1] = true;
    if (filter.withoutSpeculative)
        json["withoutSpeculative"_L1] = true;
    return json;
}

CatalogueFilter catalogueOf(const QJsonObject &json)
{
    const auto year = [](const QJsonValue &value) {
        const int number = value.toInt();
        return number > 0 && number <= latestYear ? number : 0;
    };
    const QString search = json["search"_L1].toString();
    return {search.size() <= longestId ? search : QString(), textsOf(json["organisations"_L1]), textsOf(json["domains"_L1]),
        year(json["yearFrom"_L1]), year(json["yearTo"_L1]), json["openOnly"_L1].toBool(), json["withoutSpeculative"_L1].toBool()};
}

void addDataOptions(QJsonObject &json, const ViewOptions &options)
{
    const auto add = [&json](QLatin1String key, const QJsonObject &part) {
        if (!part.isEmpty())
            json[key] = part;
    };
    add("history"_L1, historyJson(options.history));
    add("study"_L1, studyJson(options.study));
    add("catalogue"_L1, catalogueJson(options.catalogue));
}

void takeDataOptions(ViewOptions &options, const QJsonObject &json)
{
    options.history = historyOf(json["history"_L1].toObject());
    options.study = studyOf(json["study"_L1].toObject());
    options.catalogue = catalogueOf(json["catalogue"_L1].toObject());
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
    addDataOptions(json, options);
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
    takeDataOptions(options, json);
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

QByteArray dataViewJson(const ViewOptions &options)
{
    QJsonObject json;
    addDataOptions(json, options);
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void takeDataView(ViewOptions &options, const QByteArray &json)
{
    takeDataOptions(options, QJsonDocument::fromJson(json).object());
}

} // namespace tenbin

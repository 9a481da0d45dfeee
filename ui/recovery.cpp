// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery.h"

#include "core/figures/scenarios.h"
#include "core/story/scenariofile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenbin {
namespace {

constexpr int recoveryVersion = 1;
constexpr int longestTitle = 400;

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 numberOf(const QJsonObject &object, const char *key)
{
    return textOf(object, key).toLongLong();
}

} // namespace

QByteArray writeRecovery(const RecoveryRecord &record)
{
    QJsonObject object;
    object.insert(QLatin1String("recovery"), recoveryVersion);
    object.insert(QLatin1String("origin"), record.origin);
    object.insert(QLatin1String("originHash"), QString::fromLatin1(record.originHash.toHex()));
    object.insert(QLatin1String("ja"), record.title.ja);
    object.insert(QLatin1String("en"), record.title.en);
    object.insert(QLatin1String("time"), record.time.toUTC().toString(Qt::ISODateWithMs));
    object.insert(QLatin1String("pid"), QString::number(record.pid));
    object.insert(QLatin1String("started"), QString::number(record.started));
    object.insert(QLatin1String("modified"), record.modified);
    const NamedScenario scenario = namedScenario(QStringLiteral("recovery"), {}, record.scenario);
    object.insert(QLatin1String("scenario"), QString::fromUtf8(writeScenarioFile(scenario)));
    object.insert(QLatin1String("story"), QString::fromUtf8(record.story));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RecoveryRecord> readRecovery(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QLatin1String("recovery")).toInt() != recoveryVersion)
        return std::nullopt;
    RecoveryRecord record;
    record.origin = textOf(object, "origin");
    record.originHash = QByteArray::fromHex(textOf(object, "originHash").toLatin1());
    record.title = {textOf(object, "ja").left(longestTitle), textOf(object, "en").left(longestTitle)};
    record.time = QDateTime::fromString(textOf(object, "time"), Qt::ISODateWithMs);
    record.pid = numberOf(object, "pid");
    record.started = numberOf(object, "started");
    record.modified = object.value(QLatin1String("modified")).toBool();
    const ScenarioReading scenario = readScenario(textOf(object, "scenario").toUtf8());
    if (!hasErrors(scenario.problems)) // the story is worth more than values that cannot be read
        record.scenario = scenarioOf(scenario.scenario, {});
    record.story = textOf(object, "story").toUtf8();
    return record;
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the writer's shared steps: members that are left out when empty, lists, and the parts of a story.
#pragma once

#include "core/story/jsonwriter.h"
#include "core/story/storywords.h"

namespace tenbin {

/// Each adds nothing when there is nothing to say.
void addText(JsonOut &out, const char *key, const QString &text);
void addText(JsonOut &out, const char *key, const Text &text);
void addNumber(JsonOut &out, const char *key, const std::optional<Printed> &number);
void addIds(JsonOut &out, const char *key, const QStringList &ids);
[[nodiscard]] JsonOut idsOut(const QStringList &ids);

template <typename T>
[[nodiscard]] JsonOut listOut(const std::vector<T> &values, JsonOut (*one)(const T &))
{
    JsonOut out = JsonOut::array();
    for (const T &value : values)
        out.add(one(value));
    return out;
}

[[nodiscard]] JsonOut scenarioOut(const NamedScenario &scenario);
[[nodiscard]] JsonOut settingsOut(const std::vector<Setting> &settings);
[[nodiscard]] JsonOut dataOut(const DataLink &link);
[[nodiscard]] JsonOut stepOut(const Step &step);
[[nodiscard]] JsonOut spendingOut(const SpendingPart &part);
[[nodiscard]] JsonOut modelsOut(const ModelsPart &part);
[[nodiscard]] JsonOut benchmarksOut(const BenchmarksPart &part);
[[nodiscard]] JsonOut marketOut(const MarketPart &part);

} // namespace tenbin

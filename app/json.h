// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the JSON pieces that several commands print; nothing in them depends on the language of the messages.
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"
#include "core/values/rational.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace tenbin {

/// {"ja", "en"} of what the function says in each language.
[[nodiscard]] QJsonObject textJson(const std::function<QString(const Language &)> &text);
/// {"decimal", "exact"}: 20 significant digits, and all of it as a fraction.
[[nodiscard]] QJsonObject numberJson(const Rational &value);
/// {"severity", "code", "pointer", "message"}, the message in English.
[[nodiscard]] QJsonObject problemJson(const Problem &problem);
[[nodiscard]] QJsonArray problemsJson(const Problems &problems);
/// Indented, keys in alphabetical order, with a line end.
[[nodiscard]] QByteArray jsonBytes(const QJsonObject &object);

} // namespace tenbin

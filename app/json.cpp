// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: names and nesting of the shared JSON pieces.
#include "app/json.h"

#include <QJsonDocument>

namespace tenbin {

QJsonObject textJson(const std::function<QString(const Language &)> &text)
{
    return {{QStringLiteral("ja"), text(Language::japanese())}, {QStringLiteral("en"), text(Language::english())}};
}

QJsonObject numberJson(const Rational &value)
{
    constexpr int significantDigits = 20;
    return {{QStringLiteral("decimal"), decimalText(value, significantDigits)}, {QStringLiteral("exact"), exactText(value)}};
}

QJsonObject problemJson(const Problem &problem)
{
    return {
        {QStringLiteral("severity"), problem.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
        {QStringLiteral("code"), problemCodeName(problem.code)},
        {QStringLiteral("pointer"), problem.pointer},
        {QStringLiteral("message"), problemText(problem, Language::english())},
    };
}

QJsonArray problemsJson(const Problems &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(problemJson(problem));
    return array;
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words around a value: how it is shown, why it is missing, and what must be said with it.
#include "core/figures/figures.h"

#include <algorithm>

namespace tenbin {

namespace {

bool isPricePerShare(const Unit &unit)
{
    return unit == parseUnit(u"USD / share");
}

NumberStyle styleWith(std::optional<Show> show, std::optional<int> digits)
{
    NumberStyle style;
    style.show = show.value_or(Show::Plain);
    style.digits = digits.value_or(style.digits);
    style.signedValue = style.show == Show::PercentChange;
    return style;
}

/// Names as they stand inside a sentence.
QString moneyText(MoneyKind kind, const Language &language)
{
    switch (kind) {
    case MoneyKind::None:
        return {};
    case MoneyKind::CapitalExpenditure:
        return language.translate("Figures", "a year's investment");
    case MoneyKind::TrainingRun:
        return language.translate("Figures", "one training run");
    case MoneyKind::Salary:
        return language.translate("Figures", "a year's pay");
    case MoneyKind::SharePrice:
        return language.translate("Figures", "the price of a share");
    case MoneyKind::MarketValue:
        return language.translate("Figures", "the value of a company");
    }
    return {};
}

QString mixedMoneyText(const std::vector<MoneyKind> &kinds, const Language &language)
{
    QString names;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QString name = moneyText(kinds[i], language);
        if (i == 0)
            names = name;
        else if (i + 1 < kinds.size())
            names = language.translate("Figures", "%1, %2").arg(names, name);
        else
            names = language.translate("Figures", "%1 and %2").arg(names, name);
    }
    QString sentence = language.translate("Figures", "%1 are different kinds of money.").arg(names);
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

void appendOnce(QStringList &sentences, const QString &sentence)
{
    if (!sentence.isEmpty() && !sentences.contains(sentence))
        sentences.append(sentence);
}

} // namespace

NumberStyle styleOf(const Fact &fact)
{
    NumberStyle style = styleWith(fact.show, fact.digits);
    style.cents = fact.kind == MoneyKind::SharePrice;
    return style;
}

NumberStyle styleOf(const Figure &figure)
{
    NumberStyle style = styleWith(figure.show, figure.digits);
    style.cents = isPricePerShare(figure.unit);
    return style;
}

int printedDecimals(const Fact &fact, const Reading &reading)
{
    if (fact.unit != parseUnit(u"score"))
        return 0;
    const auto decimals = [](const Printed &number) {
        const auto part = [&number](
                              int index) { return number.text.section(u'e', index, index, QString::SectionCaseInsensitiveSeps); };
        const QString digits = part(0);
        const auto point = digits.indexOf(u'.');
        const auto printed = point < 0 ? 0 : static_cast<int>(digits.size() - point) - 1;
        return std::max(0, printed - part(1).toInt());
    };
    return std::max(decimals(reading.low), decimals(reading.high));
}

int printedDecimals(const FactValue &value)
{
    return value.reading && value.voice != Voice::WhatIf ? printedDecimals(*value.fact, *value.reading) : 0;
}

QString valueText(const FactValue &value, const Language &language)
{
    if (!value.reading && value.voice != Voice::WhatIf)
        return problemText({Severity::Warning, ProblemCode::NoReading, {value.fact->id}, {}}, language);
    NumberStyle style = styleOf(*value.fact);
    style.atLeast = value.atLeast;
    style.leastDecimals = printedDecimals(value);
    return quantityText(value.quantity, style, language);
}

QString valueText(const FigureValue &value, const Language &language)
{
    if (!value.quantity)
        return value.problem ? problemText(*value.problem, language) : QString();
    if (value.figure)
        return quantityText(*value.quantity, styleOf(*value.figure), language);
    NumberStyle style;
    style.cents = isPricePerShare(value.quantity->unit);
    return quantityText(*value.quantity, style, language);
}

QStringList caveatTexts(const Story &story, const Figures &figures, const FigureValue &value, const Language &language)
{
    Q_UNUSED(story)
    QStringList sentences;
    if (value.mixedMoney)
        appendOnce(sentences, mixedMoneyText(value.mixedKinds, language));
    if (value.figure)
        appendOnce(sentences, language.pick(value.figure->caveat));
    for (const QString &id : value.inputs) {
        const FactValue *input = figures.fact(id);
        if (input && input->reading && input->voice != Voice::WhatIf)
            appendOnce(sentences, language.pick(input->reading->caveat));
    }
    return sentences;
}

} // namespace tenbin

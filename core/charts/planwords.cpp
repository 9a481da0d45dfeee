// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: voices, certainty and joined texts in words.
#include "core/charts/planning.h"

#include <algorithm>

namespace tenbin {

Tone toneOf(Voice voice)
{
    switch (voice) {
    case Voice::Article:
        return Tone::Article;
    case Voice::Checked:
        return Tone::Checked;
    case Voice::WhatIf:
        return Tone::WhatIf;
    }
    return Tone::Context;
}

Certainty worstCertainty(const QStringList &factIds, const Figures &figures)
{
    Certainty worst = Certainty::A;
    for (const QString &id : factIds) {
        const FactValue *value = figures.fact(id);
        if (value && value->reading && value->voice != Voice::WhatIf)
            worst = std::max(worst, value->reading->certainty);
    }
    return worst;
}

bool isDerivedEstimate(const FigureValue &value, const Figures &figures)
{
    return std::any_of(value.inputs.begin(), value.inputs.end(),
        [&figures](const QString &id) { return worstCertainty({id}, figures) == Certainty::C; });
}

QString voiceName(Voice voice, const Language &language)
{
    switch (voice) {
    case Voice::Article:
        return language.translate("Charts", "Article");
    case Voice::Checked:
        return language.translate("Charts", "Checked");
    case Voice::WhatIf:
        return language.translate("Charts", "What if");
    }
    return {};
}

QString joined(const QStringList &texts, const Language &language)
{
    return texts.join(language.id() == LanguageId::Japanese ? QStringLiteral("、") : QStringLiteral("; "));
}

QString plainText(const QString &text, LanguageId language)
{
    QString plain = text;
    plain.remove(QChar(0x200B));
    return plain.replace(u'\n', language == LanguageId::Japanese ? QString() : QStringLiteral(" "));
}

Axis categoryAxis(std::vector<Category> categories)
{
    Axis axis;
    axis.kind = AxisKind::Category;
    axis.low = -0.5;
    axis.high = static_cast<double>(categories.size()) - 0.5;
    axis.categories = std::move(categories);
    axis.grid = false;
    return axis;
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what an answer says, and laying its card out.
#include "ui/present/stageanswer.h"

#include "ui/charts/layouttext.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr auto *context = "StageAnswer";

/// Lines of one size, as one paragraph of the card.
struct Paragraph {
    QStringList lines;
    TextStyle style;
    Role role = Role::Text;
    TextKind kind = TextKind::Note;
    double step = 0;
};

Role roleOf(Voice voice)
{
    switch (voice) {
    case Voice::Article:
        return Role::Article;
    case Voice::Checked:
        return Role::Checked;
    case Voice::WhatIf:
        return Role::WhatIf;
    }
    Q_UNREACHABLE();
}

QString iconOf(Voice voice)
{
    switch (voice) {
    case Voice::Article:
        return QStringLiteral("quote");
    case Voice::Checked:
        return QStringLiteral("tick-circle");
    case Voice::WhatIf:
        return QStringLiteral("pencil");
    }
    Q_UNREACHABLE();
}

QString sourceOf(const Evidence &evidence, const Language &language)
{
    QStringList titles;
    for (const EvidenceSource &source : evidence.sources)
        titles << source.title;
    constexpr qsizetype most = 2; // more than two nobody reads from a chair
    if (titles.size() > most)
        titles = titles.mid(0, most);
    const QString comma = language.translate(context, QT_TRANSLATE_NOOP("StageAnswer", "; "));
    const QString named = titles.isEmpty()
        ? evidence.sourceStatement
        : language.translate(context, QT_TRANSLATE_NOOP("StageAnswer", "Source: %1")).arg(titles.join(comma));
    if (evidence.voiceText.isEmpty() || named.isEmpty())
        return named.isEmpty() ? evidence.voiceText : named;
    return language.translate(context, QT_TRANSLATE_NOOP("StageAnswer", "%1. %2")).arg(evidence.voiceText, named);
}

StageAnswer termAnswer(const Story &story, const QString &id, const Language &language)
{
    for (const Term &term : story.terms)
        if (term.id == id)
            return {language.pick(term.term), {}, Role::Text, QStringLiteral("term"), language.pick(term.definition), {}};
    return {};
}

/// Without its last sentence; empty if it is the only one.
QString shorter(const QString &text)
{
    const auto isEnd = [](QChar c) { return c == QLatin1Char('.') || c == QChar(u'。'); };
    for (qsizetype i = text.size() - 2; i > 0; --i)
        if (isEnd(text[i]) && (text[i] == QChar(u'。') || text[i + 1] == QLatin1Char(' ')))
            return text.left(i + 1);
    return {};
}

std::vector<Paragraph> paragraphsOf(const StageAnswer &answer, double unit, double width, const TextMetrics &metrics)
{
    std::vector<Paragraph> all;
    const auto add = [&](const QString &text, TextStyle style, Role role, TextKind kind, double lineHeight) {
        if (!text.isEmpty())
            all.push_back({wrapText(text, style, width, metrics), style, role, kind, style.px * lineHeight});
    };
    add(answer.label, {40 * unit, true}, Role::Text, TextKind::Title, 1.4);
    TextStyle large{92 * unit, true};
    while (large.px > 46 * unit && metrics.width(answer.value, large) > width)
        large.px -= 4 * unit;
    add(answer.value, large, answer.role, TextKind::Value, 1.25);
    add(answer.detail, {38 * unit, false}, Role::Text, TextKind::Note, 1.5);
    add(answer.source, {36 * unit, false}, Role::Muted, TextKind::Source, 1.5);
    return all;
}

double heightOf(const std::vector<Paragraph> &paragraphs)
{
    double height = 0;
    for (const Paragraph &paragraph : paragraphs)
        height += paragraph.step * double(paragraph.lines.size());
    return height;
}

void addCard(Layout &layout, const QRectF &card, double unit)
{
    Shape box;
    box.kind = Shape::Kind::RoundRect;
    box.rect = card;
    box.radius = 12 * unit;
    box.fill = Role::Plot;
    box.stroke = Role::Text;
    box.width = 3 * unit;
    layout.shapes.push_back(box);
}

/// `value`: in words as everywhere else; empty: as the evidence has it.
StageAnswer answerOf(const Evidence &evidence, const QString &value, const Language &language)
{
    if (evidence.kind == EvidenceKind::Nothing)
        return {};
    StageAnswer answer;
    answer.label = evidence.title;
    answer.source = sourceOf(evidence, language);
    if (evidence.judged) {
        answer.label = evidence.judged->heading;
        answer.detail = evidence.judged->claim + QLatin1Char('\n') + evidence.judged->finding;
        return answer;
    }
    answer.value = value.isEmpty() ? evidence.value : value;
    if (evidence.voice && !evidence.value.isEmpty()) {
        answer.role = roleOf(*evidence.voice);
        answer.icon = iconOf(*evidence.voice);
    }
    QStringList detail{evidence.missing, evidence.explanation};
    detail += evidence.caveats;
    detail.removeAll(QString());
    answer.detail = detail.join(QLatin1Char('\n'));
    return answer;
}

} // namespace

StageAnswer stageAnswer(const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims, const QString &subject,
    const Language &language)
{
    const QString term = QStringLiteral("term:");
    if (subject.isEmpty())
        return {};
    if (subject.startsWith(term))
        return termAnswer(story, subject.mid(term.size()), language);
    EvidenceSubject wanted;
    wanted.id = subject;
    const Evidence evidence = evidenceOf(story, figures, claims, wanted, language);
    if (evidence.value.isEmpty())
        return answerOf(evidence, {}, language);
    const FactValue *fact = figures.fact(subject);
    const FigureValue *figure = figures.figure(subject);
    return answerOf(evidence, fact ? valueText(*fact, language) : figure ? valueText(*figure, language) : QString(), language);
}

StageAnswer stageAnswer(const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims, const Datum &datum,
    const Language &language)
{
    const EvidenceSubject wanted{datum.id, datum.label, datum.series, datum.formula, datum.inputs, datum.value, datum.text};
    const Evidence evidence = evidenceOf(story, figures, claims, wanted, language);
    return answerOf(evidence, evidence.value.isEmpty() ? QString() : plainText(datum.text, language.id()), language);
}

Layout answerLayout(const StageAnswer &answer, const QSizeF &size, const TextMetrics &metrics)
{
    Layout layout;
    layout.size = size;
    layout.typography = Typography::Audience;
    layout.unit = size.height() / 1080;
    if (answer.isEmpty() || size.isEmpty())
        return layout;
    const double unit = layout.unit;
    const double margin = 48 * unit;
    const double padding = 40 * unit;
    const double iconSide = answer.icon.isEmpty() ? 0 : 64 * unit;
    const double textLeft = margin + padding + (iconSide > 0 ? iconSide + 28 * unit : 0);
    const double width = size.width() - margin - padding - textLeft;
    StageAnswer said = answer;
    std::vector<Paragraph> paragraphs = paragraphsOf(said, unit, width, metrics);
    while (heightOf(paragraphs) > size.height() - 2 * (margin + padding) && !said.detail.isEmpty()) {
        said.detail = shorter(said.detail);
        paragraphs = paragraphsOf(said, unit, width, metrics);
    }
    const double height = heightOf(paragraphs) + 2 * padding;
    const QRectF card(margin, size.height() - margin - height, size.width() - 2 * margin, height);
    addCard(layout, card, unit);
    if (iconSide > 0) {
        Shape icon;
        icon.kind = Shape::Kind::Icon;
        icon.icon = answer.icon;
        icon.rect = {margin + padding, card.top() + padding, iconSide, iconSide};
        icon.stroke = answer.role;
        layout.shapes.push_back(icon);
    }
    double top = card.top() + padding;
    for (const Paragraph &paragraph : paragraphs)
        for (const QString &line : paragraph.lines) {
            const double px = paragraph.style.px;
            const QPointF baseline(textLeft, top + (paragraph.step - px) / 2 + ascentShare * px);
            const QRectF rect(textLeft, baseline.y() - ascentShare * px, metrics.width(line, paragraph.style), px);
            layout.texts.push_back({line, baseline, paragraph.style, paragraph.role, rect, paragraph.kind, false, -1, -1});
            top += paragraph.step;
        }
    return layout;
}

} // namespace tenbin

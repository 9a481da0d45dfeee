// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the presenter reads under a slide.
#include "ui/export/slides.h"

#include "core/figures/evidence.h"

#include <algorithm>

namespace tenbin {
namespace {

constexpr int mostFigures = 3;
constexpr int mostValues = 6;
constexpr int mostClaims = 2;

/// Data in the order of their weight: those of the title, of arrows, of strong marks, then all others.
std::vector<int> byWeight(const ChartSpec &spec)
{
    std::vector<int> order;
    const auto add = [&](int datum) {
        if (datum >= 0 && std::size_t(datum) < spec.data.size() && std::find(order.begin(), order.end(), datum) == order.end())
            order.push_back(datum);
    };
    for (const TitlePart &part : spec.titleParts)
        add(part.datum);
    for (const Mark &mark : spec.marks)
        if (const auto *arrow = std::get_if<ArrowMark>(&mark))
            add(arrow->datum);
    for (const Mark &mark : spec.marks)
        std::visit(
            [&](const auto &one) {
                if constexpr (requires { one.strong; })
                    if (one.strong)
                        add(one.datum);
            },
            mark);
    for (int i = 0; i < int(spec.data.size()); ++i)
        add(i);
    return order;
}

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

class NotesWriter {
public:
    NotesWriter(const ChartSpec &spec, const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims,
        const Language &language)
        : m_spec(spec)
        , m_story(story)
        , m_figures(figures)
        , m_claims(claims)
        , m_language(language)
    {
    }

    QStringList write()
    {
        for (const int index : byWeight(m_spec))
            addDatum(m_spec.data[std::size_t(index)]);
        m_notes += m_figureNotes;
        m_notes += m_claimNotes;
        addValues();
        for (const QString &caveat : m_spec.footer.caveats)
            m_notes += labelled(words(QT_TRANSLATE_NOOP("Slides", "Note")), caveat);
        if (!m_spec.footer.stampTitle.isEmpty())
            m_notes += labelled(m_spec.footer.stampTitle, m_spec.footer.stamp);
        addSentence(m_notes, m_spec.footer.source);
        addSentence(m_notes, m_spec.footer.basis);
        return m_notes;
    }

private:
    [[nodiscard]] QString words(const char *text) const { return m_language.translate("Slides", text); }

    [[nodiscard]] QString sentence(const QString &text) const
    {
        const QString plain = plainText(text, m_language.id()).trimmed();
        static const QString ends = QStringLiteral("。．.!?！？");
        if (plain.isEmpty() || ends.contains(plain.back()))
            return plain;
        return plain + (m_language.id() == LanguageId::Japanese ? QChar(0x3002) : QChar(u'.'));
    }

    [[nodiscard]] QString labelled(const QString &label, const QString &text) const
    {
        return sentence(words(QT_TRANSLATE_NOOP("Slides", "%1: %2")).arg(plainText(label, m_language.id()), text));
    }

    [[nodiscard]] QString paragraph(const QStringList &sentences) const
    {
        QStringList kept = sentences;
        kept.removeAll(QString());
        return kept.join(m_language.id() == LanguageId::Japanese ? QString() : QStringLiteral(" "));
    }

    void addSentence(QStringList &list, const QString &text) const
    {
        if (!text.isEmpty())
            list += sentence(text);
    }

    [[nodiscard]] Evidence evidence(const Datum &datum) const
    {
        const EvidenceSubject subject{
            datum.id, datum.label, datum.series, datum.formula, datum.inputs, datum.value, datum.text, datum.source, {}};
        return evidenceOf(m_story, m_figures, m_claims, subject, m_language);
    }

    void addDatum(const Datum &datum)
    {
        if (m_figures.fact(datum.id)) {
            addFact(datum.id);
            return;
        }
        const bool full = m_figureNotes.size() >= mostFigures;
        if (full && int(m_facts.size()) >= mostValues)
            return;
        const Evidence found = evidence(datum);
        if (!full)
            addFigure(found, datum);
        for (const EvidenceInput &input : found.inputs)
            if (input.kind == EvidenceKind::Fact)
                addFact(input.id);
    }

    void addFigure(const Evidence &found, const Datum &datum)
    {
        QStringList sentences{labelled(found.title.isEmpty() ? datum.label : found.title, datum.text)};
        if (found.worked) {
            sentences += sentence(found.worked->words);
            for (const WorkedLine &line : found.worked->lines) {
                const QString sum = words(QT_TRANSLATE_NOOP("Slides", "%1 = %2")).arg(line.numbers, line.result);
                sentences += line.end.isEmpty() ? sentence(sum) : labelled(capital(line.end), sum);
            }
        } else if (!found.explanation.isEmpty()) {
            sentences += sentence(found.explanation);
        }
        m_figureNotes += paragraph(sentences);
        for (const EvidenceClaim &claim : found.claims)
            if (claim.direct && m_claimNotes.size() < mostClaims && !m_claimIds.contains(claim.id)) {
                m_claimIds += claim.id;
                m_claimNotes += paragraph({sentence(claim.heading), sentence(claim.claim), sentence(claim.finding)});
            }
    }

    void addFact(const QString &id)
    {
        if (std::find(m_facts.begin(), m_facts.end(), id) == m_facts.end())
            m_facts.push_back(id);
    }

    /// Value, both sides where there are two, how certain, from where.
    [[nodiscard]] QString valueNote(const EvidenceInput &input) const
    {
        QStringList sentences{labelled(input.title, input.text)};
        if (!input.whatIf.isEmpty())
            sentences += labelled(words(QT_TRANSLATE_NOOP("Slides", "What if")), input.whatIf);
        if (input.readings.size() > 1 || !input.whatIf.isEmpty())
            for (const EvidenceReading &reading : input.readings)
                sentences += labelled(reading.name, reading.text);
        else if (!input.readings.empty())
            sentences += sentence(input.readings.front().name);
        if (input.sourced)
            sentences += labelled(words(QT_TRANSLATE_NOOP("Slides", "Source")), input.source);
        sentences += sentence(certaintyText(input.certainty, m_language));
        return paragraph(sentences);
    }

    void addValues()
    {
        int shown = 0;
        for (const QString &id : m_facts) {
            if (shown == mostValues)
                break;
            const Evidence found = evidenceOf(m_story, m_figures, m_claims, {id, {}, {}, {}, {}, {}, {}}, m_language);
            if (!found.fact)
                continue;
            m_notes += valueNote(*found.fact);
            ++shown;
        }
        if (const int more = int(m_facts.size()) - shown; more > 0)
            m_notes += sentence(words(QT_TRANSLATE_NOOP("Slides", "More values in the data of the chart: %1")).arg(more));
    }

    const ChartSpec &m_spec;
    const Story &m_story;
    const Figures &m_figures;
    const std::vector<ClaimCheck> &m_claims;
    const Language &m_language;
    std::vector<QString> m_facts;
    QStringList m_figureNotes, m_claimNotes, m_claimIds, m_notes;
};

} // namespace

QStringList speakerNotes(const ChartSpec &spec, const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims,
    const Language &language)
{
    return NotesWriter(spec, story, figures, claims, language).write();
}

} // namespace tenbin

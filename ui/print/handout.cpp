// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout.h"

#include "core/charts/titleparts.h"

#include <algorithm>

namespace tenbin {
namespace {

/// Values of the title, then all others in their order.
std::vector<int> mainValues(const ChartSpec &spec)
{
    std::vector<int> order;
    const auto add = [&](int datum) {
        if (datum >= 0 && datum < static_cast<int>(spec.data.size())
            && std::find(order.begin(), order.end(), datum) == order.end())
            order.push_back(datum);
    };
    add(subjectOf(spec));
    for (const TitlePart &part : spec.titleParts)
        add(part.datum);
    for (int i = 0; i < static_cast<int>(spec.data.size()); ++i)
        add(i);
    return order;
}

class Writer {
public:
    Writer(const ChartSpec &spec, const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims,
        const Language &language)
        : m_spec(spec)
        , m_story(story)
        , m_figures(figures)
        , m_claims(claims)
        , m_language(language)
    {
    }

    HandoutChart write()
    {
        m_chart.spec = m_spec;
        const std::vector<int> order = mainValues(m_spec);
        for (const int datum : order) {
            if (m_chart.values.size() < mostHandoutValues)
                add(m_spec.data[static_cast<std::size_t>(datum)]);
        }
        shareNotes();
        if (const std::size_t left = order.size() - m_chart.values.size(); left > 0)
            m_chart.more = left == 1
                ? words(QT_TRANSLATE_NOOP("Handout", "1 more value stands in the chart's table."))
                : words(QT_TRANSLATE_NOOP("Handout", "%1 more values stand in the chart's table.")).arg(left);
        return std::move(m_chart);
    }

private:
    [[nodiscard]] QString words(const char *source) const { return m_language.translate("Handout", source); }
    [[nodiscard]] QString pair(const QString &name, const QString &value) const
    {
        return words(QT_TRANSLATE_NOOP("Handout", "%1: %2")).arg(name, value);
    }
    void addOnce(QStringList &list, const QString &text) const
    {
        const QString plain = plainText(text, m_language.id());
        if (!plain.isEmpty() && !list.contains(plain))
            list << plain;
    }

    void add(const Datum &datum)
    {
        const EvidenceSubject subject{
            datum.id, datum.label, datum.series, datum.formula, datum.inputs, datum.value, datum.text, datum.source, {}};
        const Evidence evidence = evidenceOf(m_story, m_figures, m_claims, subject, m_language);
        HandoutValue value;
        value.name = plainText(datum.series.isEmpty() ? datum.label : pair(datum.label, datum.series), m_language.id());
        value.value = plainText(datum.text, m_language.id());
        value.standing = standing(datum, evidence);
        addLines(value.lines, evidence);
        m_chart.values.push_back(std::move(value));
        m_notes << ownNote(datum, evidence);
        for (const EvidenceClaim &claim : evidence.claims) {
            if (claim.direct)
                addOnce(m_chart.claims, pair(claim.heading, claim.claim) + u'\n' + claim.finding);
        }
        for (const QString &caveat : evidence.caveats) {
            if (!m_spec.footer.caveats.contains(caveat))
                addOnce(m_chart.caveats, caveat);
        }
    }

    [[nodiscard]] QString standing(const Datum &datum, const Evidence &evidence)
    {
        QStringList parts{evidence.voiceText.isEmpty() ? datum.basis : evidence.voiceText};
        if (evidence.certainty)
            parts << QStringLiteral("%1 %2").arg(
                certaintyName(*evidence.certainty), certaintyText(*evidence.certainty, m_language));
        QStringList numbers;
        const bool unsourced = evidence.certainty == Certainty::D; // only the article itself says so
        for (const EvidenceSource &source : unsourced ? std::vector<EvidenceSource>() : evidence.sources)
            numbers << QString::number(numberOf(source));
        if (numbers.size() == 1)
            parts << words(QT_TRANSLATE_NOOP("Handout", "Source %1")).arg(numbers.first());
        else if (!numbers.isEmpty())
            parts
                << words(QT_TRANSLATE_NOOP("Handout", "Sources %1")).arg(numbers.join(words(QT_TRANSLATE_NOOP("Handout", ", "))));
        else if (!unsourced)
            parts << evidence.sourceStatement;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// Without what the chart itself says at its foot.
    [[nodiscard]] QString ownNote(const Datum &datum, const Evidence &evidence) const
    {
        QString note = datum.note.isEmpty() && evidence.fact ? evidence.fact->note : datum.note;
        for (const QString &caveat : m_spec.footer.caveats)
            note.remove(caveat);
        return plainText(note, m_language.id()).trimmed();
    }

    /// A note of one value stands with it; one of several stands once, below all of them.
    void shareNotes()
    {
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            if (m_notes.count(m_notes.at(i)) > 1 || m_chart.caveats.contains(m_notes.at(i)))
                addOnce(m_chart.caveats, m_notes.at(i));
            else
                addOnce(m_chart.values[static_cast<std::size_t>(i)].lines, m_notes.at(i));
        }
    }

    void addLines(QStringList &lines, const Evidence &evidence) const
    {
        if (evidence.worked) {
            addOnce(lines, pair(words(QT_TRANSLATE_NOOP("Handout", "Worked out")), evidence.worked->words));
            for (const WorkedLine &line : evidence.worked->lines) {
                const QString sum = QStringLiteral("%1 = %2").arg(line.numbers, line.result);
                addOnce(lines, line.end.isEmpty() ? sum : pair(line.end, sum));
            }
        } else {
            addOnce(lines, evidence.explanation);
        }
        if (evidence.fact && evidence.fact->readings.size() > 1) {
            QStringList sides;
            for (const EvidenceReading &reading : evidence.fact->readings)
                sides << pair(reading.name, reading.text);
            addOnce(lines, sides.join(QStringLiteral(" · ")));
        }
    }

    int numberOf(const EvidenceSource &source)
    {
        QStringList parts{source.title, source.publisher, source.date};
        const Source *known = m_story.source(source.id);
        if (!known || known->kind != SourceKind::Article) // what is known of its place is a file of the reader's
            parts << source.where;
        parts.removeAll(QString());
        const QString text = plainText(parts.join(words(QT_TRANSLATE_NOOP("Handout", ", "))), m_language.id());
        if (!m_chart.sources.contains(text))
            m_chart.sources << text;
        return static_cast<int>(m_chart.sources.indexOf(text)) + 1;
    }

    const ChartSpec &m_spec;
    const Story &m_story;
    const Figures &m_figures;
    const std::vector<ClaimCheck> &m_claims;
    const Language &m_language;
    HandoutChart m_chart;
    QStringList m_notes; ///< one for each value
};

} // namespace

Handout makeHandout(const std::vector<HandoutSubject> &subjects, const Story &story, const Language &language)
{
    Handout handout;
    handout.language = language.id();
    handout.title = language.pick(story.title);
    handout.date = dateText(story.date, language);
    handout.notesHeading = language.translate("Handout", "Notes");
    handout.valuesHeading = language.translate("Handout", "Where the values are from");
    handout.claimsHeading = language.translate("Handout", "What the article claims");
    handout.caveatsHeading = language.translate("Handout", "To keep in mind");
    handout.sourcesHeading = language.translate("Handout", "Sources");
    for (const HandoutSubject &subject : subjects) {
        HandoutChart chart = Writer(*subject.spec, story, *subject.figures, *subject.claims, language).write();
        chart.heading = subject.heading;
        chart.focus = subject.focus;
        chart.notes = subject.notes;
        handout.charts.push_back(std::move(chart));
    }
    return handout;
}

Handout makeHandout(const std::vector<ChartSpec> &charts, const Story &story, const Figures &figures,
    const std::vector<ClaimCheck> &claims, const Language &language)
{
    std::vector<HandoutSubject> subjects;
    for (const ChartSpec &spec : charts)
        subjects.push_back({&spec, &figures, &claims});
    return makeHandout(subjects, story, language);
}

} // namespace tenbin

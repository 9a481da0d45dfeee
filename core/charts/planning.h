// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what every planner needs: data from facts and figures, footers, their words.
#pragma once

#include "core/charts/chartplan.h"

namespace tenbin {

/// Collects data, sources and caveats while a planner works, so that footer and table cannot disagree with the marks.
class PlanContext {
public:
    /// A planner that says the same thing in a better sentence keeps the figure's caveats out of the footer (not out of the
    /// table).
    enum class Caveats { InFooter, InTableOnly };

    PlanContext(const Story &story, const Figures &figures, const ViewOptions &options);

    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] const ViewOptions &options() const { return m_options; }
    [[nodiscard]] const Language &language() const { return m_options.language; }

    /// Appends the value and remembers its sources and caveats; −1 if the id names nothing.
    int addFact(ChartSpec &spec, const QString &factId, Caveats caveats = Caveats::InFooter);
    int addFigure(ChartSpec &spec, const QString &figureId, Caveats caveats = Caveats::InFooter);
    /// Whichever the id names.
    int add(ChartSpec &spec, const QString &id, Caveats caveats = Caveats::InFooter);
    /// A value worked out for this chart only; label and id are the caller's.
    int addValue(ChartSpec &spec, const FigureValue &value, const QString &id, const QString &label, const QString &series,
        const NumberStyle &style, Caveats caveats = Caveats::InFooter);
    /// The value a what-if has taken the place of, as a value of its own ("budget.new:before"); −1 if there is none.
    int addReplaced(ChartSpec &spec, const QString &factId);
    /// The label of a fact as the chosen reading names it ("2024 actual").
    [[nodiscard]] QString factLabel(const FactValue &value) const;
    void addCaveat(const QString &text); ///< once
    /// Names the sources of these facts in the footer and counts them for basis line and what-if stamp.
    void addSources(const QStringList &factIds);
    /// Names a linked file's source and licence in the footer.
    void addLink(const DataLink &link);
    /// The caveats their readings carry, each once.
    void addReadingCaveats(const QStringList &factIds);
    /// Titles of the sources the value of a fact rests on, joined; empty for what-if values.
    [[nodiscard]] QString sourceText(const QStringList &factIds) const;
    /// The fact's value as it would be without any what-if; none if it has no reading or is not changed.
    [[nodiscard]] std::optional<FactValue> replaced(const QString &factId) const;
    /// Fills footer, alt text, language, name and tab of the finished spec.
    void finish(ChartSpec &spec) const;

private:
    Datum datumOf(const FactValue &value) const;
    Datum datumOf(const FigureValue &value) const;
    [[nodiscard]] QString basisWord(const QStringList &factIds) const;
    [[nodiscard]] QString sourceLine(qsizetype sourcesNamed) const; ///< the strongest sources by name, the others counted
    [[nodiscard]] QString basisLine() const;
    [[nodiscard]] QString stampText() const;
    void noteFigure(const FigureValue &value, Caveats caveats);

    const Story &m_story;
    const Figures &m_figures;
    const ViewOptions &m_options;
    QStringList m_caveats;
    QStringList m_links; ///< sources of linked files with their licences
    QStringList m_facts; ///< ids of the facts the chart rests on, in order of appearance
    bool m_usesRange = false; ///< some figure worked out a range
};

[[nodiscard]] Tone toneOf(Voice voice);
/// Some input is an estimate (certainty C) that no what-if has replaced.
[[nodiscard]] bool isDerivedEstimate(const FigureValue &value, const Figures &figures);
/// The worst certainty among the inputs; values of a what-if do not count.
[[nodiscard]] Certainty worstCertainty(const QStringList &factIds, const Figures &figures);

/// "Article", "Checked", "What if": the name of one voice.
[[nodiscard]] QString voiceName(Voice voice, const Language &language);
/// Several texts in one line: 、 or "; ".
[[nodiscard]] QString joined(const QStringList &texts, const Language &language);

[[nodiscard]] Axis categoryAxis(std::vector<Category> categories);

} // namespace tenbin

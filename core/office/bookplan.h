// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a workbook holds and where: which facts, figures, claims and sources, in which sheet, row and cell.
#pragma once

#include "core/figures/evidenceparts.h"
#include "core/office/rangeformula.h"
#include "core/office/storyworkbook.h"

namespace tenbin {

struct FigureColumn {
    enum { Id, Label, Exported, Low, High, UnitName, Problem, Words, Formula, Explanation, Basis, Caveats, Count };
};
struct InputColumn {
    enum {
        Id,
        Label,
        Exported,
        Low,
        High,
        UnitName,
        Check,
        Changed,
        Basis,
        WhatIf,
        ArticleLow,
        ArticleHigh,
        CheckedLow,
        CheckedHigh,
        Certainty,
        Sources,
        Note,
        Names,
        ExportedLow,
        ExportedHigh,
        Count
    };
};

/// A value of a chart: formulas without "=", or none where it is a number of its own.
struct DatumCells {
    QString low;
    QString high;
};

struct BookSheetNames {
    QString about, figures, inputs, claims, sources, plotted, steps;
    std::vector<QString> charts; ///< by chart: its table
    std::vector<QString> pages; ///< by chart: a page for the chart alone, or empty
};

/// A longer table has its chart on a page of its own and keeps its headers in sight.
inline constexpr std::size_t longTable = 30;

/// Everything the sheets are written from.
struct BookPlan {
    const WorkbookContent &content;
    const Language &language;
    EvidenceContext evidence;
    std::vector<int> facts; ///< by index in the story, in its order, as everything here
    std::vector<int> figures;
    std::vector<int> claims; ///< by index in content.claims
    QStringList sources;
    BookSheetNames names;
    RangeFormulas::Cells cells; ///< of facts and figures that are in the workbook
    std::vector<EndNames> factNames; ///< of every fact
    FormulaSteps steps;
    std::vector<std::optional<LiveRange>> ranges; ///< by place in `figures`; none: the formula is at fault
    std::vector<std::vector<DatumCells>> data; ///< by chart and datum

    [[nodiscard]] const Story &story() const { return *content.story; }
    [[nodiscard]] const Figures &values() const { return *content.figures; }
    [[nodiscard]] const FactValue &fact(int index) const { return values().facts()[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const FigureValue &figure(int index) const { return values().all()[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QString words(const char *source) const { return language.translate("Workbook", source); }
    /// Several texts in one cell.
    [[nodiscard]] QString lines(const QStringList &texts) const { return texts.join(u'\n'); }
};

/// The content's pointers must be set and outlive the plan.
[[nodiscard]] BookPlan planBook(const WorkbookContent &content, const Language &language);

/// Whether the scenario gives the fact a value at all.
[[nodiscard]] bool hasValue(const FactValue &value);

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what bars and points share on their way into a chart model.
#pragma once

#include "core/office/chartmodel.h"

namespace tenbin {

/// The work on one model: what is given, and the model so far.
struct ModelDraft {
    const ChartSpec &spec;
    const ChartPlace &place;
    const Language &language;
    ChartModel model;

    [[nodiscard]] QString words(const char *source) const { return language.translate("NativeChart", source); }
    [[nodiscard]] int newColumn(const QString &header, std::size_t rows, const QString &format = QStringLiteral("General"));
    /// Sets one cell; what is not finite stays empty.
    void set(int column, std::size_t row, double value);
    void set(int column, std::size_t row, const QString &text);
    /// "=A-B" of the same row.
    void setDifference(int column, std::size_t row, int from, int minus);
    /// From one row of a column to the next: "=A3-A2".
    void setStep(int column, std::size_t row, int of);
    /// A series with its name from the header of a column.
    [[nodiscard]] ChartSeries newSeries(ChartSeries::Kind kind, int nameColumn) const;
};

[[nodiscard]] Role toneFill(Tone tone);
[[nodiscard]] Role toneEdge(Tone tone);
[[nodiscard]] QString toneWords(Tone tone, const Language &language);
/// Format for the sheet's numbers of one value axis.
[[nodiscard]] QString axisFormat(const Axis &axis);
/// The axis in units of the sheet; its labels and gridlines are native where an office program can draw the same ticks.
[[nodiscard]] ChartAxis valueAxisModel(const Axis &axis, bool grid, double px);
[[nodiscard]] ChartLabel chartLabel(const NativeLabel &label, int at, double low, double high, int exponent);

void addBars(ModelDraft &draft); ///< bars from zero only
void addFloatingBars(ModelDraft &draft); ///< ranges, with or without bars among them
void addPoints(ModelDraft &draft); ///< points and lines over two value axes
void addMany(ModelDraft &draft); ///< price histories and clouds

} // namespace tenbin

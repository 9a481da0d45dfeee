// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words at the bottom: on whose word, how ranges and rounding are taken, and what the chart rests on.
#pragma once

#include "core/charts/chartplan.h"

#include <QStatusBar>

class QLabel;

namespace tenbin {

/// The words, apart from the widget that shows them. Empty parts are not shown.
struct StatusWords {
    QString basis;
    QString pairing;
    QString rounding;
    QString whatIf; ///< how many values are changed; empty: none
    QString extra; ///< assumed price on model charts, time zone on market charts
    QString sources; ///< "3 sources · 1 caveat"
    bool operator==(const StatusWords &) const = default;
};

[[nodiscard]] StatusWords statusWords(
    const Story &story, const Figures &figures, const ChartInfo &chart, const ChartPlan &plan, const Language &language);
/// How many sources of the story the chart names with its values.
[[nodiscard]] int sourceCount(const Story &story, const Figures &figures, const ChartSpec &spec, const Language &language);

class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showWords(const StatusWords &words, Basis basis);

private:
    QLabel *m_icon;
    QLabel *m_basis;
    QLabel *m_more;
    QLabel *m_sources;
};

} // namespace tenbin

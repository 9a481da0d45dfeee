// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the dialog that says which values of a step come with which press, and which one stands out.
#pragma once

#include "core/charts/chartspec.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace tenbin {

/// A value as the dialog lists it.
struct RevealValue {
    QString id;
    QString name;
    bool operator==(const RevealValue &) const = default;
};
/// The values of a chart in its order, each once; behind them those a step names that this chart does not show, by id.
[[nodiscard]] std::vector<RevealValue> revealValues(const ChartSpec &spec, const Step &step);
/// From the press each value comes with (0: there from the start): groups in order, without empty ones.
[[nodiscard]] std::vector<QStringList> revealOf(const std::vector<RevealValue> &values, const std::vector<int> &presses);
/// The other way round, for each value.
[[nodiscard]] std::vector<int> pressesOf(const std::vector<RevealValue> &values, const std::vector<QStringList> &reveal);

class RevealDialog final : public QDialog {
    Q_OBJECT
public:
    RevealDialog(const ChartSpec &spec, const Step &step, QWidget *parent);

    [[nodiscard]] std::vector<QStringList> reveal() const;
    [[nodiscard]] QString focus() const; ///< id of a value; empty: none
    [[nodiscard]] int presses() const; ///< the step takes until everything is there

private:
    void build();
    void say();

    std::vector<RevealValue> m_values;
    QTreeWidget *m_list;
    std::vector<QComboBox *> m_presses; ///< one for each value
    QComboBox *m_focus;
    QLabel *m_words;
};

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one value that can be changed: its name, slider, field, and the way back.
#pragma once

#include "ui/models/assumptionmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tenbin {

class RangeSlider;
class WordButton;

class WhatIfRow final : public QWidget {
    Q_OBJECT
public:
    WhatIfRow(const AssumptionRow &row, const Language &language, QWidget *parent);

    void show(const AssumptionRow &row, const Language &language);
    using QWidget::show;
    [[nodiscard]] const AssumptionRow &row() const { return m_row; }
    [[nodiscard]] RangeSlider *slider() const { return m_slider; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// What name and unit need; the same for all rows, so that sliders and fields stand below one another.
    struct Widths {
        int name = 0;
        int unit = 0;
    };
    [[nodiscard]] Widths widths() const;
    void setWidths(const Widths &widths);
    [[nodiscard]] QString fault() const; ///< why the text in the field is no value; empty if it is one

signals:
    void changed(const QString &fact, const Override &value, bool dragging);
    void settled(); ///< the slider is let go
    void reset(const QString &fact);
    void nameClicked(const QString &fact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sliderMoved(int low, int high);
    void checkText();
    void takeText();
    void retranslate();

    AssumptionRow m_row;
    Language m_language;
    WordButton *m_name;
    RangeSlider *m_slider;
    QLineEdit *m_field;
    WordButton *m_reset;
    QLabel *m_unit;
    QLabel *m_remark; ///< the value before, or what is wrong with the text
};

} // namespace tenbin

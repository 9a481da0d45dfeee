// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the fields in which a reader sees and corrects how a price file was understood.
#pragma once

#include "core/market/quotesreader.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace tenbin {

class DialectForm final : public QWidget {
    Q_OBJECT
public:
    explicit DialectForm(QWidget *parent = nullptr);

    void show(const PriceReading &reading); ///< emits nothing
    [[nodiscard]] PriceDialect dialect() const; ///< as shown last, with the reader's corrections
    [[nodiscard]] QString symbol() const;
    void setColumns(const PriceColumns &columns) { m_dialect.columns = columns; }
    [[nodiscard]] QComboBox *dateOrder() const { return m_dateOrder; }

signals:
    void corrected();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addBox(int row);
    void retranslate();
    void fill(const PriceReading &reading);

    QFormLayout *m_form;
    QComboBox *m_symbol, *m_coding, *m_delimiter, *m_decimal, *m_thousands, *m_dateOrder, *m_close;
    QSpinBox *m_headerLines;
    PriceDialect m_dialect;
    bool m_filling = false;
};

} // namespace tenbin

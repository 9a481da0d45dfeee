// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a label whose words are never cut: what is too long for a line goes on below.
#pragma once

#include "ui/panels/textflow.h"

#include <QLabel>

namespace tenbin {

class FlowLabel final : public QLabel {
    Q_OBJECT
public:
    explicit FlowLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] TextFlow flow() const { return {text(), font()}; }
};

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a layout that sets widgets side by side as long as they fit, and goes on in the next line.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tenbin {

/// No item is wider than the line: its height for that width is asked for then.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    /// `outdent`: how far the lines begin left of their place, for buttons whose words are to stand in line with what is above.
    explicit FlowLayout(int gap, QWidget *parent = nullptr, int outdent = 0);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; ///< takes it over
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, Move::No); }
    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Move { No, Yes };
    int arrange(const QRect &rect, Move move) const; ///< returns the height

    int m_gap;
    int m_outdent;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace tenbin

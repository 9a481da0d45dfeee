// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a layout that sets widgets side by side as long as they fit, and goes on in the next line.
#pragma once

#include <QLayout>

#include <initializer_list>
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

    void centreLines(); ///< lower items stand in the middle of their line instead of at its top

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
    /// An item and its place as if it stood at the top of its line.
    struct Place {
        QLayoutItem *item;
        QRect rect;
    };
    int arrange(const QRect &rect, Move move) const; ///< returns the height
    void setLine(std::vector<Place> &line, int height, Move move) const; ///< and empties it for the next

    int m_gap;
    int m_outdent;
    bool m_centred = false;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// Owner of these widgets side by side, `gap` pixels apart: what belongs together stays on one line of a flow.
[[nodiscard]] QWidget *together(std::initializer_list<QWidget *> widgets, int gap = 4);

} // namespace tenbin

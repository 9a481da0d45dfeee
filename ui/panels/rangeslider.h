// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a slider for a value or a range: one handle or two on a groove that also shows where the value came from.
#pragma once

#include <QAbstractSlider>

namespace tenbin {

inline constexpr int sliderSteps = 1000; ///< positions run from 0 to here

/// One end of the value. A slider of its own for keyboard and assistive technology.
class SliderHandle final : public QAbstractSlider {
    Q_OBJECT
public:
    explicit SliderHandle(QWidget *parent);
    static constexpr int side = 28;

signals:
    void dragged(int position); ///< in the parent's coordinates
    void letGo();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_grip = 0; ///< where in the handle it was taken
};

class RangeSlider final : public QWidget {
    Q_OBJECT
public:
    explicit RangeSlider(QWidget *parent = nullptr);

    /// Positions 0 to sliderSteps, low ≤ high; equal and not ranged: one handle.
    void setValues(int low, int high, bool ranged);
    /// Where the value stood before it was changed, as a mark on the groove.
    void setOwn(int low, int high);
    void setChanged(bool changed); ///< violet: what if
    void setName(const QString &name); ///< for assistive technology
    void setValueText(const QString &low, const QString &high);
    [[nodiscard]] int low() const { return m_low->value(); }
    [[nodiscard]] int high() const { return m_ranged ? m_high->value() : m_low->value(); }
    [[nodiscard]] SliderHandle *lowHandle() const { return m_low; }
    [[nodiscard]] SliderHandle *highHandle() const { return m_high; }
    [[nodiscard]] QSize sizeHint() const override { return {180, SliderHandle::side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {90, SliderHandle::side}; }

signals:
    void moved(int low, int high); ///< by the reader
    void released(); ///< the drag or key is over

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();
    void drag(SliderHandle *handle, int position);
    void handleMoved(SliderHandle *handle);
    [[nodiscard]] int room() const; ///< pixels the middle of a handle can move
    [[nodiscard]] int pixelOf(int value) const;
    [[nodiscard]] QColor tone() const;

    SliderHandle *m_low;
    SliderHandle *m_high;
    int m_ownLow = 0, m_ownHigh = 0;
    bool m_ranged = false;
    bool m_changed = false;
    bool m_setting = false; ///< values come from outside, not from the reader
};

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one chart on screen: lays out on resize, paints, hover and keyboard focus on its values, accessibility.
#pragma once

#include "core/charts/chartspec.h"
#include "ui/charts/chartbuilder.h"

#include <QGraphicsView>

#include <optional>

namespace tenbin {

/// What the pointer is over in a price history.
struct Crosshair {
    QPointF at; ///< in pixels of the viewport
    QStringList lines;
    bool operator==(const Crosshair &) const = default;
};

/// Focus moves with the arrow keys, Home and End over the targets in reading order; the focused or hovered datum is announced
/// (signal, tool tip, accessibility). An unavailable chart shows its reason instead.
class ChartView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void showChart(const ChartSpec &spec, Theme theme);
    void showReason(const QString &reason, Theme theme); ///< the chart cannot be shown, and why
    void setZoom(double zoom); ///< type size, 0.75 to 2
    void setTypography(Typography typography); ///< Window unless the view stands on the audience's screen
    [[nodiscard]] const std::optional<ChartSpec> &spec() const { return m_spec; }
    [[nodiscard]] const std::optional<Layout> &chartLayout() const { return m_layout; }
    [[nodiscard]] int currentDatum() const; ///< −1: none
    void setCurrentDatum(int datum);
    [[nodiscard]] QString datumText(int datum) const; ///< what hover and focus show: label, value, basis, source
    [[nodiscard]] QRect targetRect(int target) const; ///< in widget coordinates
    [[nodiscard]] int targetCount() const;
    [[nodiscard]] int currentTarget() const { return m_target; } ///< −1: none
    [[nodiscard]] int datumOfTarget(int target) const; ///< −1 if there is no such target
    [[nodiscard]] int targetAt(const QPoint &position) const; ///< widget coordinates; the smallest one there, −1: none
    /// The value a word of the title stands for; −1: none there.
    [[nodiscard]] int titleDatumAt(const QPoint &position) const;
    void setCrosshair(const std::optional<Crosshair> &crosshair); ///< goes with the next chart that is shown
    [[nodiscard]] const std::optional<Crosshair> &crosshair() const { return m_crosshair; }
    [[nodiscard]] const QString &reason() const { return m_reason; } ///< why there is no chart; empty if there is one

signals:
    void currentDatumChanged(int datum);
    void firstPainted();
    void dragWanted(); ///< pressed beside the values and pulled: the chart is to leave the window

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void setCurrentTarget(int target);
    [[nodiscard]] int targetOf(int datum) const;
    void setDatum(int datum, int target);
    void showTip(int target, const QPoint &globalPosition);
    void paintMessage();
    void paintCrosshair(QPainter &painter) const;

    std::optional<ChartSpec> m_spec;
    std::optional<Layout> m_layout;
    FontMetrics m_metrics;
    ChartScene m_chart;
    QString m_reason;
    Theme m_theme = Theme::Light;
    Typography m_typography = Typography::Window;
    double m_zoom = 1;
    int m_datum = -1; ///< stays while its target is gone (a row that does not fit)
    int m_target = -1;
    bool m_painted = false;
    std::optional<Crosshair> m_crosshair;
    std::optional<QPoint> m_pressed; ///< on nothing in particular: a drag may begin
};

/// Makes assistive technology see charts: role chart, name = title, one child per value. Call once after the application starts.
void installChartAccessibility();

} // namespace tenbin

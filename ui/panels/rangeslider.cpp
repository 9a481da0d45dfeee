// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rangeslider.h"

#include "ui/theme.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>

namespace tenbin {
namespace {

constexpr int knob = 16;
constexpr int groove = 4;

} // namespace

SliderHandle::SliderHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, sliderSteps);
    setSingleStep(5);
    setPageStep(50);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(side, side);
    setCursor(Qt::PointingHandCursor);
}

void SliderHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ball(QPointF((side - knob) / 2.0, (side - knob) / 2.0), QSizeF(knob, knob));
    const bool changed = property("changed").toBool();
    const QColor tone = palette().color(changed ? QPalette::LinkVisited : QPalette::Highlight);
    painter.setPen(QPen(tone, 2));
    painter.setBrush(isSliderDown() || underMouse() ? palette().color(QPalette::Midlight) : palette().color(QPalette::Base));
    painter.drawEllipse(ball.adjusted(1, 1, -1, -1));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawEllipse(ball.adjusted(-3, -3, 3, 3));
    }
}

void SliderHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_grip = event->position().toPoint().x() - side / 2;
    setSliderDown(true);
    update();
}

void SliderHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        emit dragged(mapToParent(event->position().toPoint()).x() - m_grip);
}

void SliderHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(false);
    update();
    emit letGo();
}

void SliderHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void SliderHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
    emit letGo();
}

RangeSlider::RangeSlider(QWidget *parent)
    : QWidget(parent)
    , m_low(new SliderHandle(this))
    , m_high(new SliderHandle(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_high->hide();
    for (SliderHandle *handle : {m_low, m_high}) {
        connect(handle, &SliderHandle::dragged, this, [this, handle](int position) { drag(handle, position); });
        connect(handle, &QAbstractSlider::valueChanged, this, [this, handle] { handleMoved(handle); });
        connect(handle, &SliderHandle::letGo, this, &RangeSlider::released);
    }
}

void RangeSlider::setValues(int low, int high, bool ranged)
{
    m_setting = true;
    m_ranged = ranged;
    m_low->setValue(std::clamp(low, 0, sliderSteps));
    m_high->setValue(std::clamp(std::max(low, high), 0, sliderSteps));
    m_setting = false;
    m_high->setVisible(ranged);
    place();
}

void RangeSlider::setOwn(int low, int high)
{
    m_ownLow = low;
    m_ownHigh = high;
    update();
}

void RangeSlider::setChanged(bool changed)
{
    m_changed = changed;
    for (SliderHandle *handle : {m_low, m_high}) {
        handle->setProperty("changed", changed);
        handle->update();
    }
    update();
}

void RangeSlider::setName(const QString &name)
{
    setAccessibleName(name);
    m_low->setAccessibleName(m_ranged ? tr("%1, low end").arg(name) : name);
    m_high->setAccessibleName(tr("%1, high end").arg(name));
}

void RangeSlider::setValueText(const QString &low, const QString &high)
{
    m_low->setAccessibleDescription(low);
    m_high->setAccessibleDescription(high);
}

int RangeSlider::room() const
{
    return std::max(1, width() - SliderHandle::side);
}

int RangeSlider::pixelOf(int value) const
{
    return SliderHandle::side / 2 + (room() * value + sliderSteps / 2) / sliderSteps;
}

void RangeSlider::place()
{
    const int top = (height() - SliderHandle::side) / 2;
    m_low->move(pixelOf(m_low->value()) - SliderHandle::side / 2, top);
    m_high->move(pixelOf(m_high->value()) - SliderHandle::side / 2, top);
    update();
}

void RangeSlider::drag(SliderHandle *handle, int position)
{
    handle->setValue(std::clamp((position - SliderHandle::side / 2) * sliderSteps / room(), 0, sliderSteps));
}

/// One end pushes the other along; they never change places.
void RangeSlider::handleMoved(SliderHandle *handle)
{
    if (m_setting)
        return;
    if (m_ranged && m_low->value() > m_high->value()) {
        m_setting = true;
        (handle == m_low ? m_high : m_low)->setValue(handle->value());
        m_setting = false;
    }
    place();
    emit moved(low(), high());
    if (!handle->isSliderDown())
        emit released(); // a key
}

QColor RangeSlider::tone() const
{
    return palette().color(m_changed ? QPalette::LinkVisited : QPalette::Highlight);
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const auto bar = [&](int from, int to, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from, middle - groove / 2.0, std::max(groove, to - from), groove), 2, 2);
    };
    bar(pixelOf(0), pixelOf(sliderSteps), palette().color(QPalette::Dark));
    bar(m_ranged ? pixelOf(low()) : pixelOf(0), pixelOf(high()), tone());
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    for (const int own : {m_ownLow, m_ownHigh}) // where the value stood: a tick below the groove
        painter.drawLine(QPointF(pixelOf(own), middle + 5), QPointF(pixelOf(own), middle + 10));
}

void RangeSlider::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// A click beside the handles takes the nearer one there.
void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    const bool nearHigh = m_ranged && std::abs(x - pixelOf(high())) < std::abs(x - pixelOf(low()));
    SliderHandle *handle = nearHigh ? m_high : m_low;
    handle->setFocus(Qt::MouseFocusReason);
    drag(handle, x);
    emit released();
}

} // namespace tenbin

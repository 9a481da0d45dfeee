// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themestyle.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace tenbin {
namespace {

constexpr int hitHeight = 28;
constexpr int fusionDarkens = 140; // outlines are the window colour made darker by this percentage

/// Lets Fusion draw its outlines in the Mid colour: taken from the window colour they vanish in dark and contrast.
class Outlined {
public:
    explicit Outlined(const QStyleOption *option)
        : m_option(const_cast<QStyleOption *>(option)) // a local of the widget that paints; put back when done
        , m_palette(option->palette)
    {
        m_option->palette.setColor(QPalette::Window, m_palette.color(QPalette::Mid).lighter(fusionDarkens));
    }
    ~Outlined() { m_option->palette = m_palette; }
    Outlined(const Outlined &) = delete;
    Outlined &operator=(const Outlined &) = delete;

private:
    QStyleOption *m_option;
    QPalette m_palette;
};

bool hasOutline(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameLineEdit:
        return true;
    default:
        return false;
    }
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    if (!hasOutline(element)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Outlined outlined(option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Outlined outlined(option);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return 7; // words of cells begin where those of the headings do
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // icons of the desktop follow no theme of ours
    return QProxyStyle::styleHint(hint, option, widget, data);
}

/// The interface face has no leading of its own, so heights made from its metrics would be too small to hit.
QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        break;
    }
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem:
    case CT_HeaderSection:
        break;
    default:
        return result;
    }
    const int height = option ? std::max(hitHeight, option->fontMetrics.height() + 12) : hitHeight;
    result.setHeight(std::max(result.height(), height));
    return result;
}

} // namespace tenbin

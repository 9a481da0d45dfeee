// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/whatifrow.h"

#include "core/values/unitwords.h"
#include "ui/panels/rangeslider.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace tenbin {
namespace {

constexpr int fieldDigits = 18;
constexpr int fieldPadding = 18;

/// The same for most rows; a longer value has its field to itself.
int fieldWidth(const QLineEdit &field)
{
    const QFontMetrics metrics = field.fontMetrics();
    return std::max(metrics.horizontalAdvance(u'0') * fieldDigits, metrics.horizontalAdvance(field.text())) + fieldPadding;
}

} // namespace

WhatIfRow::WhatIfRow(const AssumptionRow &row, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_language(language)
    , m_name(new WordButton(WordButton::Look::Plain, this))
    , m_slider(new RangeSlider(this))
    , m_field(new QLineEdit(this))
    , m_reset(new WordButton(WordButton::Look::Plain, this))
    , m_unit(new QLabel(this))
    , m_remark(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_slider, 0, 1);
    grid->addWidget(m_field, 0, 2, Qt::AlignRight);
    grid->addWidget(m_unit, 0, 3);
    grid->addWidget(m_reset, 0, 4);
    grid->addWidget(m_remark, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    for (QLabel *label : {m_unit, m_remark})
        label->setProperty("quiet", true);
    m_remark->setWordWrap(true);
    m_reset->setIcon(themeIcon(QStringLiteral("reset")));
    m_reset->setToolButtonStyle(Qt::ToolButtonIconOnly);
    QSizePolicy keeps = m_reset->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // nothing moves when the button comes
    m_reset->setSizePolicy(keeps);
    m_name->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_field->setMaxLength(200);
    connect(m_slider, &RangeSlider::moved, this, &WhatIfRow::sliderMoved);
    connect(m_slider, &RangeSlider::released, this, &WhatIfRow::settled);
    connect(m_field, &QLineEdit::textEdited, this, &WhatIfRow::checkText);
    connect(m_field, &QLineEdit::editingFinished, this, &WhatIfRow::takeText);
    connect(m_reset, &QToolButton::clicked, this, [this] { emit reset(m_row.fact); });
    connect(m_name, &QToolButton::clicked, this, [this] { emit nameClicked(m_row.fact); });
    show(row, language);
}

void WhatIfRow::show(const AssumptionRow &row, const Language &language)
{
    const bool renamed = row.label != m_row.label || language.id() != m_language.id() || m_name->text().isEmpty();
    m_row = row;
    m_language = language;
    const bool ranged = row.now.low != row.now.high;
    m_slider->setOwn(AssumptionModel::positionOf(row, row.own.low), AssumptionModel::positionOf(row, row.own.high));
    m_slider->setValues(AssumptionModel::positionOf(row, row.now.low), AssumptionModel::positionOf(row, row.now.high), ranged);
    m_slider->setChanged(row.changed);
    m_slider->setValueText(row.valueText, row.valueText);
    if (!m_field->isModified() || !m_field->hasFocus()) {
        if (m_field->text() != row.text)
            m_field->setText(row.text);
        m_field->setModified(false);
        m_field->setFixedWidth(fieldWidth(*m_field));
    }
    m_reset->setVisible(row.changed);
    if (renamed)
        retranslate();
    checkText();
}

WhatIfRow::Widths WhatIfRow::widths() const
{
    return {m_name->sizeHint().width(), m_unit->sizeHint().width()};
}

void WhatIfRow::setWidths(const Widths &widths)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setColumnMinimumWidth(0, widths.name);
    grid->setColumnMinimumWidth(3, widths.unit);
}

QString WhatIfRow::fault() const
{
    const ValueReading reading = readValue(m_field->text(), m_row.now.unit, m_row.show);
    return reading.value ? QString() : inputFaultText(reading, m_row.now.unit, m_language);
}

/// Below the row: what is wrong while the reader types, else what the value was.
void WhatIfRow::checkText()
{
    QString remark = fault();
    if (remark.isEmpty() && m_row.changed)
        remark = tr("Was %1").arg(m_row.ownText);
    if (remark != m_remark->text())
        m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void WhatIfRow::takeText()
{
    if (!m_field->isModified())
        return;
    const ValueReading reading = readValue(m_field->text(), m_row.now.unit, m_row.show);
    if (!reading.value) {
        checkText(); // stays as typed, with the reason
        return;
    }
    m_field->setModified(false);
    const bool same = reading.value->low == m_row.now.low && reading.value->high == m_row.now.high;
    if (same)
        m_field->setText(m_row.text);
    else
        emit changed(m_row.fact, {reading.value->low, reading.value->high}, false);
    checkText();
}

void WhatIfRow::sliderMoved(int low, int high)
{
    const Override value{AssumptionModel::valueAt(m_row, low), AssumptionModel::valueAt(m_row, high)};
    m_field->setModified(false);
    emit changed(m_row.fact, value, true);
}

void WhatIfRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_field->setFixedWidth(fieldWidth(*m_field));
}

void WhatIfRow::retranslate()
{
    m_name->setText(m_row.label);
    m_name->setAccessibleName(m_row.label);
    m_name->setToolTip(m_row.note.isEmpty() ? tr("Show where it comes from") : m_row.note);
    m_unit->setText(unitWords(m_row.now.unit, m_language).axis);
    m_slider->setName(m_row.label);
    m_slider->setToolTip(m_row.note);
    m_field->setAccessibleName(m_row.label);
    m_field->setToolTip(tr("A value or a range, such as 2.5 or 60-65B"));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_row.label));
    m_reset->setToolTip(tr("Back to %1").arg(m_row.ownText));
}

} // namespace tenbin

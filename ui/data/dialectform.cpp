// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dialectform.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace tenbin {
namespace {

constexpr int mostHeaderLines = 10;

template <typename T>
void choose(QComboBox &box, T value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <typename T>
T chosen(const QComboBox &box)
{
    return static_cast<T>(box.currentData().toInt());
}

} // namespace

DialectForm::DialectForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_symbol = addBox(0);
    m_close = addBox(1);
    m_dateOrder = addBox(2);
    m_coding = addBox(3);
    m_delimiter = addBox(4);
    m_decimal = addBox(5);
    m_thousands = addBox(6);
    m_headerLines = new QSpinBox(this);
    m_headerLines->setRange(0, mostHeaderLines);
    m_form->addRow(new QLabel(this), m_headerLines);
    connect(m_headerLines, &QSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            emit corrected();
    });
    retranslate();
}

QComboBox *DialectForm::addBox(int row)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    m_form->insertRow(row, new QLabel(this), box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            emit corrected();
    });
    return box;
}

void DialectForm::show(const PriceReading &reading)
{
    m_filling = true;
    m_dialect = reading.dialect;
    fill(reading);
    m_filling = false;
}

void DialectForm::fill(const PriceReading &reading)
{
    choose(*m_coding, m_dialect.coding);
    choose(*m_delimiter, m_dialect.delimiter);
    choose(*m_decimal, m_dialect.decimal);
    choose(*m_thousands, m_dialect.thousands);
    choose(*m_close, m_dialect.close);
    // An open question is shown as one: nothing is chosen until the reader does.
    if (reading.question)
        m_dateOrder->setCurrentIndex(-1);
    else
        choose(*m_dateOrder, m_dialect.dateOrder);
    m_headerLines->setValue(m_dialect.headerLines);
    m_symbol->clear();
    m_symbol->addItems(reading.symbols);
    m_symbol->setCurrentIndex(static_cast<int>(reading.symbols.indexOf(reading.symbol)));
    m_form->setRowVisible(m_symbol, reading.symbols.size() > 1);
    m_form->setRowVisible(m_close, m_dialect.columns.adjusted >= 0 && m_dialect.columns.close >= 0);
    m_form->setRowVisible(m_dateOrder, m_dialect.timeForm == TimeForm::Text);
}

PriceDialect DialectForm::dialect() const
{
    PriceDialect dialect = m_dialect;
    dialect.coding = chosen<TextCoding>(*m_coding);
    dialect.delimiter = chosen<char16_t>(*m_delimiter);
    dialect.decimal = chosen<char16_t>(*m_decimal);
    dialect.thousands = chosen<char16_t>(*m_thousands);
    dialect.close = chosen<ClosePrice>(*m_close);
    if (m_dateOrder->currentIndex() >= 0)
        dialect.dateOrder = chosen<DateOrder>(*m_dateOrder);
    dialect.headerLines = m_headerLines->value();
    return dialect;
}

QString DialectForm::symbol() const
{
    return m_symbol->currentText();
}

void DialectForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DialectForm::retranslate()
{
    const auto label = [this](QWidget *field, const QString &text) {
        if (auto *words = qobject_cast<QLabel *>(m_form->labelForField(field)))
            words->setText(text);
        field->setAccessibleName(text);
    };
    const auto set = [this](QComboBox &box, const QList<QPair<int, QString>> &entries) {
        m_filling = true;
        const QVariant now = box.currentData();
        box.clear();
        for (const auto &[value, text] : entries)
            box.addItem(text, value);
        box.setCurrentIndex(box.findData(now));
        m_filling = false;
    };
    label(m_symbol, tr("Symbol"));
    label(m_close, tr("Price"));
    label(m_dateOrder, tr("Order of dates"));
    label(m_coding, tr("Encoding"));
    label(m_delimiter, tr("Fields end at"));
    label(m_decimal, tr("Decimal mark"));
    label(m_thousands, tr("Thousands mark"));
    label(m_headerLines, tr("Lines of headings"));
    set(*m_close,
        {{static_cast<int>(ClosePrice::AsTraded), tr("As traded")}, {static_cast<int>(ClosePrice::Adjusted), tr("Adjusted")}});
    set(*m_dateOrder,
        {{static_cast<int>(DateOrder::YearFirst), tr("Year, month, day")},
            {static_cast<int>(DateOrder::DayFirst), tr("Day, month, year")},
            {static_cast<int>(DateOrder::MonthFirst), tr("Month, day, year")}});
    set(*m_coding,
        {{static_cast<int>(TextCoding::Utf8), QStringLiteral("UTF-8")},
            {static_cast<int>(TextCoding::Utf8Bom), QStringLiteral("UTF-8 (BOM)")},
            {static_cast<int>(TextCoding::Utf16Little), QStringLiteral("UTF-16 LE")},
            {static_cast<int>(TextCoding::Utf16Big), QStringLiteral("UTF-16 BE")},
            {static_cast<int>(TextCoding::Cp932), QStringLiteral("Shift_JIS (CP932)")}});
    set(*m_delimiter,
        {{u',', tr("Comma")}, {u';', tr("Semicolon")}, {u'\t', tr("Tab")}, {u'|', tr("Vertical bar")}, {u' ', tr("Space")}});
    set(*m_decimal, {{u'.', tr("Point")}, {u',', tr("Comma")}});
    set(*m_thousands,
        {{0, tr("None")}, {u',', tr("Comma")}, {u'.', tr("Point")}, {u' ', tr("Space")}, {u'\'', tr("Apostrophe")},
            {u'\u00a0', tr("Fixed space")}, {u'\u202f', tr("Narrow space")}});
}

} // namespace tenbin

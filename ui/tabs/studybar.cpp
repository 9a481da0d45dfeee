// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/studybar.h"

#include "ui/panels/flowlayout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>

namespace tenbin {
namespace {

constexpr int mostDays = 2500; // ten years

template <typename T>
T chosenIn(const QComboBox &box)
{
    return static_cast<T>(box.currentIndex());
}

void setWords(QComboBox &box, const QStringList &words)
{
    const int current = box.currentIndex();
    for (int i = 0; i < words.size(); ++i) {
        if (i < box.count())
            box.setItemText(i, words.at(i));
        else
            box.addItem(words.at(i));
    }
    box.setCurrentIndex(current < 0 ? 0 : current);
}

} // namespace

StudyBar::StudyBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(8, this);
    row->setContentsMargins(12, 4, 12, 4);
    row->centreLines();
    m_model = addBox();
    m_returns = addBox();
    m_variance = addBox();
    m_estimationLabel = new QLabel(this);
    m_estimation = addDays(3, mostDays);
    m_gapLabel = new QLabel(this);
    m_gap = addDays(0, mostDays);
    m_windowLabel = new QLabel(this);
    m_from = addDays(-mostDays, 0);
    m_untilLabel = new QLabel(this);
    m_to = addDays(0, mostDays);
    for (QComboBox *widget : {m_model, m_returns, m_variance})
        row->addWidget(widget);
    row->addWidget(together({m_estimationLabel, m_estimation}));
    row->addWidget(together({m_gapLabel, m_gap}));
    row->addWidget(together({m_windowLabel, m_from, m_untilLabel, m_to}));
    retranslate();
    setSettings({});
}

QComboBox *StudyBar::addBox()
{
    auto *box = new QComboBox(this);
    connect(box, &QComboBox::currentIndexChanged, this, &StudyBar::change);
    return box;
}

QSpinBox *StudyBar::addDays(int low, int high)
{
    auto *box = new QSpinBox(this);
    box->setRange(low, high);
    box->setKeyboardTracking(false); // 120 is not a study of 1, then 12 days
    connect(box, &QSpinBox::valueChanged, this, &StudyBar::change);
    return box;
}

void StudyBar::setSettings(const StudySettings &settings)
{
    m_setting = true;
    m_model->setCurrentIndex(static_cast<int>(settings.model));
    m_returns->setCurrentIndex(static_cast<int>(settings.returns));
    m_variance->setCurrentIndex(static_cast<int>(settings.variance));
    m_estimation->setValue(settings.estimation);
    m_gap->setValue(settings.gap);
    m_from->setMinimum(-settings.gap); // the windows do not meet
    m_from->setValue(settings.from);
    m_to->setValue(settings.to);
    m_setting = false;
}

StudySettings StudyBar::settings() const
{
    StudySettings settings;
    settings.model = chosenIn<StudyModel>(*m_model);
    settings.returns = chosenIn<StudyReturns>(*m_returns);
    settings.variance = chosenIn<StudyVariance>(*m_variance);
    settings.estimation = m_estimation->value();
    settings.gap = m_gap->value();
    settings.from = std::max(m_from->value(), -settings.gap);
    settings.to = m_to->value();
    return settings;
}

void StudyBar::change()
{
    if (!m_setting)
        emit chosen(settings());
}

void StudyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyBar::retranslate()
{
    m_setting = true;
    setWords(*m_model, {tr("Market model"), tr("Less the market"), tr("Less its mean")});
    setWords(*m_returns, {tr("Simple returns"), tr("Log returns")});
    setWords(*m_variance, {tr("Variance: residual"), tr("Variance: prediction")});
    m_model->setAccessibleName(tr("Model"));
    m_returns->setAccessibleName(tr("Returns"));
    m_variance->setAccessibleName(tr("Variance"));
    m_estimationLabel->setText(tr("Estimation days"));
    m_gapLabel->setText(tr("Gap"));
    m_windowLabel->setText(tr("Days from"));
    m_untilLabel->setText(tr("to"));
    m_estimation->setAccessibleName(m_estimationLabel->text());
    m_gap->setAccessibleName(m_gapLabel->text());
    m_from->setAccessibleName(m_windowLabel->text());
    m_to->setAccessibleName(m_untilLabel->text());
    m_setting = false;
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/choices.h"

#include "ui/export/choicewords.h"
#include "ui/export/job.h"
#include "ui/export/naming.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

namespace tenbin {
namespace {

constexpr int smallestSide = 100; // px
constexpr int largestSide = 8192;

/// Pictures, documents, data: a row each.
int formatRowOf(const QString &format)
{
    if (isDocumentFormat(format))
        return 1;
    return isPictureFormat(format) ? 0 : 2;
}

/// The key of a label goes to the first of several boxes; as the buddy itself the box would be switched by it.
QWidget *focusedAsOne(QWidget *row, QWidget *first)
{
    row->setFocusPolicy(Qt::StrongFocus);
    row->setFocusProxy(first);
    return row;
}

QWidget *tight(QLayout *layout)
{
    auto *widget = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    widget->setLayout(layout);
    return widget;
}

} // namespace

ExportChoices::ExportChoices(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
}

void ExportChoices::build()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QWidget *row = chartRow();
    addRow(m_chartLabel, row, m_thisChart);
    row = sizeRow();
    addRow(m_sizeLabel, row, m_preset);
    row = formatRow();
    addRow(m_formatLabel, row, focusedAsOne(row, m_formats.first().box));
    row = boxes({themeName(Theme::Light), themeName(Theme::Dark), themeName(Theme::Contrast)}, m_themes);
    addRow(m_colourLabel, row, focusedAsOne(row, m_themes.first().box));
    row = boxes({QStringLiteral("ja"), QStringLiteral("en")}, m_languages);
    addRow(m_languageLabel, row, focusedAsOne(row, m_languages.first().box));
    m_transparent = new QCheckBox;
    addRow(m_backgroundLabel, m_transparent, m_transparent);
    m_story = new QCheckBox;
    addRow(m_storyLabel, m_story, m_story);
    row = nameRow();
    addRow(m_nameLabel, row, m_pattern);
    row = folderRow();
    addRow(m_folderLabel, row, m_folder);
    connect(m_thisChart, &QRadioButton::toggled, this, &ExportChoices::changed);
    connect(m_talkSteps, &QRadioButton::toggled, this, [this] {
        updateEnabled();
        emit changed();
    });
    connect(m_transparent, &QCheckBox::toggled, this, &ExportChoices::changed);
    connect(m_story, &QCheckBox::toggled, this, &ExportChoices::changed);
}

void ExportChoices::addRow(QLabel *&label, QWidget *field, QWidget *buddy)
{
    label = new QLabel;
    m_form->addRow(label, field);
    label->setBuddy(buddy);
}

QWidget *ExportChoices::chartRow()
{
    m_thisChart = new QRadioButton;
    m_allCharts = new QRadioButton;
    m_talkSteps = new QRadioButton;
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_thisChart);
    column->addWidget(m_allCharts);
    column->addWidget(m_talkSteps);
    return tight(column);
}

QWidget *ExportChoices::sizeRow()
{
    m_preset = new QComboBox;
    for (const Preset &preset : presets())
        m_preset->addItem(QString(), QString::fromLatin1(preset.name));
    m_preset->addItem(QString(), ownSize);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_width = new QSpinBox;
    m_height = new QSpinBox;
    m_pixels = new QLabel;
    auto *row = new QHBoxLayout;
    row->addWidget(m_preset);
    row->addSpacing(4);
    row->addWidget(m_width);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(m_height);
    row->addWidget(m_pixels);
    row->addStretch(1);
    for (QSpinBox *box : {m_width, m_height}) {
        box->setRange(smallestSide, largestSide);
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (m_filling)
                return;
            m_ownSize = {m_width->value(), m_height->value()};
            emit changed();
        });
    }
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        updateEnabled();
        if (!m_filling)
            emit changed();
    });
    return tight(row);
}

QWidget *ExportChoices::formatRow()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    std::array<int, 3> used{};
    for (const QString &format : exportFormats()) {
        auto *box = new QCheckBox;
        m_formats << Choice{box, format};
        const int line = formatRowOf(format);
        grid->addWidget(box, line, used.at(static_cast<std::size_t>(line))++);
        connect(box, &QCheckBox::toggled, this, [this] {
            updateEnabled();
            emit changed();
        });
    }
    grid->setColumnStretch(grid->columnCount(), 1);
    return tight(grid);
}

QWidget *ExportChoices::boxes(const QStringList &values, QList<Choice> &choices)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const QString &value : values) {
        auto *box = new QCheckBox;
        row->addWidget(box);
        choices << Choice{box, value};
        connect(box, &QCheckBox::toggled, this, &ExportChoices::changed);
    }
    row->addStretch(1);
    return tight(row);
}

QWidget *ExportChoices::nameRow()
{
    m_pattern = new QLineEdit;
    m_pattern->setMaxLength(200);
    m_fields = new QToolButton;
    m_fields->setPopupMode(QToolButton::InstantPopup);
    m_fields->setMenu(new QMenu(m_fields));
    m_fields->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pattern, 1);
    row->addWidget(m_fields);
    connect(m_pattern, &QLineEdit::textChanged, this, &ExportChoices::changed);
    return tight(row);
}

void ExportChoices::fillFieldMenu()
{
    QMenu *menu = m_fields->menu();
    menu->clear();
    for (const QString &field : nameFieldNames()) {
        const QString text = QStringLiteral("{%1}").arg(field);
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(fieldName(field), text));
        connect(action, &QAction::triggered, this, [this, text] {
            m_pattern->insert(text);
            m_pattern->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, [this] {
        m_pattern->setText(PictureSettings().namePattern);
        m_pattern->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *ExportChoices::folderRow()
{
    m_folder = new QLineEdit;
    m_folder->setMinimumWidth(240);
    m_choose = new QPushButton;
    m_choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportChoices::changed);
    connect(m_choose, &QPushButton::clicked, this, &ExportChoices::chooseFolder);
    return tight(row);
}

void ExportChoices::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportChoices::fill(const PictureSettings &settings)
{
    m_filling = true;
    const QSignalBlocker quiet(this);
    const bool steps = settings.steps && m_stepCount > 0;
    (steps ? m_talkSteps : settings.allCharts ? m_allCharts : m_thisChart)->setChecked(true);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(settings.preset)));
    m_ownSize = settings.size;
    m_width->setValue(settings.size.width());
    m_height->setValue(settings.size.height());
    const auto check = [](const QList<Choice> &choices, const QStringList &values) {
        for (const Choice &choice : choices)
            choice.box->setChecked(values.contains(choice.value));
    };
    check(m_formats, settings.formats);
    check(m_themes, settings.themes);
    check(m_languages, settings.languages);
    m_transparent->setChecked(settings.transparent);
    m_story->setChecked(settings.story);
    m_pattern->setText(settings.namePattern);
    m_folder->setText(QDir::toNativeSeparators(settings.folder));
    m_filling = false;
    updateEnabled();
}

PictureSettings ExportChoices::settings() const
{
    const auto checked = [](const QList<Choice> &choices) {
        QStringList values;
        for (const Choice &choice : choices) {
            if (choice.box->isChecked())
                values << choice.value;
        }
        return values;
    };
    PictureSettings settings;
    settings.preset = m_preset->currentData().toString();
    settings.size = m_ownSize;
    settings.formats = checked(m_formats);
    settings.themes = checked(m_themes);
    settings.languages = checked(m_languages);
    settings.transparent = m_transparent->isChecked();
    settings.allCharts = m_allCharts->isChecked();
    settings.steps = m_talkSteps->isChecked();
    settings.story = m_story->isChecked();
    settings.namePattern = m_pattern->text().trimmed();
    settings.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return settings;
}

void ExportChoices::setStepCount(int count)
{
    m_stepCount = count;
    nameChoices();
    updateEnabled();
}

void ExportChoices::setChartName(const QString &name)
{
    m_chartName = name;
    nameChoices();
}

void ExportChoices::showSize(const QSize &pixels)
{
    const bool filling = std::exchange(m_filling, true);
    m_width->setValue(pixels.width());
    m_height->setValue(pixels.height());
    m_filling = filling;
}

void ExportChoices::focusFormats()
{
    m_formats.first().box->setFocus(Qt::OtherFocusReason);
}

/// What means nothing for the chosen formats cannot be chosen; it keeps its place, so that nothing jumps.
void ExportChoices::updateEnabled()
{
    const bool own = m_preset->currentData().toString() == ownSize;
    for (QSpinBox *box : {m_width, m_height})
        box->setEnabled(own);
    if (own)
        showSize(m_ownSize);
    const QStringList formats = settings().formats;
    m_talkSteps->setEnabled(m_stepCount > 0);
    for (const Choice &format : m_formats)
        format.box->setEnabled(format.value != QLatin1String("xlsx") || !m_talkSteps->isChecked());
    const bool pictures = std::any_of(formats.cbegin(), formats.cend(), [](const QString &format) {
        return format == QLatin1String("png") || format == QLatin1String("svg") || format == QLatin1String("pdf");
    });
    m_transparent->setEnabled(pictures);
    m_story->setEnabled(pictures);
    const bool themed = std::any_of(formats.cbegin(), formats.cend(), isPictureFormat);
    for (const Choice &theme : m_themes)
        theme.box->setEnabled(themed);
}

void ExportChoices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportChoices::retranslate()
{
    m_chartLabel->setText(tr("C&hart"));
    m_sizeLabel->setText(tr("Si&ze"));
    m_formatLabel->setText(tr("F&ormat"));
    m_colourLabel->setText(tr("&Colours"));
    m_languageLabel->setText(tr("&Language"));
    m_backgroundLabel->setText(tr("&Background"));
    m_storyLabel->setText(tr("S&tory"));
    m_nameLabel->setText(tr("File &name"));
    m_folderLabel->setText(tr("Fol&der"));
    m_pixels->setText(tr("pixels"));
    m_transparent->setText(tr("Without background"));
    m_story->setText(tr("Keep the story inside"));
    m_story->setToolTip(tr("The picture opens again in Tenbin as the live chart"));
    m_fields->setText(tr("Fields"));
    m_fields->setToolTip(tr("Put in what changes from file to file"));
    m_choose->setText(tr("Choose…"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    fillFieldMenu();
    nameChoices();
}

void ExportChoices::nameChoices()
{
    m_thisChart->setText(tr("This chart: %1").arg(m_chartName));
    m_allCharts->setText(tr("All charts of the story"));
    m_talkSteps->setText(m_stepCount == 1 ? tr("The 1 step of the talk") : tr("The %1 steps of the talk").arg(m_stepCount));
    if (m_stepCount == 0)
        m_talkSteps->setText(tr("Steps of the talk (there are none)"));
    for (int i = 0; i < m_preset->count(); ++i)
        m_preset->setItemText(i, presetName(m_preset->itemData(i).toString()));
    for (const Choice &format : m_formats) {
        format.box->setText(formatName(format.value));
        format.box->setToolTip(formatTip(format.value));
    }
    for (const QList<Choice> &choices : {m_themes, m_languages}) {
        for (const Choice &choice : choices)
            choice.box->setText(choiceName(choice.value));
    }
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialog.h"

#include "ui/dialogs.h"
#include "ui/storydocument.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int smallestSide = 100;
constexpr int largestSide = 8192;

QString presetName(const char *name)
{
    const QLatin1String id(name);
    if (id == QLatin1String("slide"))
        return PictureDialog::tr("Slide");
    if (id == QLatin1String("slide-4k"))
        return PictureDialog::tr("Slide, 4K");
    if (id == QLatin1String("slide-4x3"))
        return PictureDialog::tr("Slide, 4:3");
    if (id == QLatin1String("half-slide"))
        return PictureDialog::tr("Half a slide");
    if (id == QLatin1String("square"))
        return PictureDialog::tr("Square");
    if (id == QLatin1String("a4"))
        return PictureDialog::tr("A4 page");
    return id;
}

} // namespace

PictureDialog::PictureDialog(
    const StoryDocument &document, const PictureContext &context, const PictureSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_context(context)
    , m_timer(new QTimer(this))
{
    setWindowTitle(tr("Save picture"));
    build();
    fill(settings);
    connect(m_timer, &QTimer::timeout, this, &PictureDialog::step);
    describe();
}

PictureDialog::~PictureDialog() = default;

void PictureDialog::build()
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_thisChart = new QRadioButton(tr("This chart: %1").arg(chartName(m_context.chart, m_document.language())));
    m_allCharts = new QRadioButton(tr("All charts of the story"));
    auto *charts = new QWidget;
    auto *chartColumn = new QVBoxLayout(charts);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    chartColumn->addWidget(m_thisChart);
    chartColumn->addWidget(m_allCharts);
    form->addRow(tr("Chart"), charts);
    form->addRow(tr("Size"), sizeRow());
    QStringList formatNames;
    for (const QString &format : exportFormats())
        formatNames << format.toUpper();
    form->addRow(tr("Format"), boxes(exportFormats(), formatNames, m_formats));
    form->addRow(tr("Colours"),
        boxes({themeName(Theme::Light), themeName(Theme::Dark), themeName(Theme::Contrast)},
            {tr("Light"), tr("Dark"), tr("High contrast")}, m_themes));
    form->addRow(tr("Language"),
        boxes({QStringLiteral("ja"), QStringLiteral("en")}, {QStringLiteral("日本語"), QStringLiteral("English")}, m_languages));
    m_transparent = new QCheckBox(tr("Without background"));
    form->addRow(tr("Background"), m_transparent);
    form->addRow(tr("Folder"), folderRow());
    m_description = new QLabel(this);
    m_description->setWordWrap(true);
    m_description->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_progress = new QProgressBar(this);
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_description, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    connect(m_thisChart, &QRadioButton::toggled, this, &PictureDialog::describe);
    connect(m_transparent, &QCheckBox::toggled, this, &PictureDialog::describe);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &PictureDialog::reject);
}

QWidget *PictureDialog::boxes(const QStringList &values, const QStringList &names, QList<Choice> &choices)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto *box = new QCheckBox(names.at(i), widget);
        row->addWidget(box);
        choices << Choice{box, values.at(i)};
        connect(box, &QCheckBox::toggled, this, &PictureDialog::describe);
    }
    row->addStretch(1);
    return widget;
}

QWidget *PictureDialog::sizeRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_preset = new QComboBox(widget);
    m_preset->setAccessibleName(tr("Size"));
    for (const Preset &preset : presets())
        m_preset->addItem(presetName(preset.name), QString::fromLatin1(preset.name));
    m_preset->addItem(tr("Other"), QStringLiteral("custom"));
    m_width = new QSpinBox(widget);
    m_height = new QSpinBox(widget);
    for (QSpinBox *box : {m_width, m_height}) {
        box->setRange(smallestSide, largestSide);
        connect(box, &QSpinBox::valueChanged, this, &PictureDialog::describe);
    }
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    row->addWidget(m_preset);
    row->addSpacing(8);
    row->addWidget(m_width);
    row->addWidget(new QLabel(QStringLiteral("×"), widget));
    row->addWidget(m_height);
    row->addWidget(new QLabel(tr("pixels"), widget));
    row->addStretch(1);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &PictureDialog::describe);
    return widget;
}

QWidget *PictureDialog::folderRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(widget);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setMinimumWidth(320);
    auto *choose = new QPushButton(tr("Choose…"), widget);
    choose->setAutoDefault(false);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(m_folder, &QLineEdit::textChanged, this, &PictureDialog::describe);
    connect(choose, &QPushButton::clicked, this, &PictureDialog::chooseFolder);
    return widget;
}

void PictureDialog::fill(const PictureSettings &settings)
{
    const ExportRequest request = exportRequest(settings, m_context);
    (settings.allCharts ? m_allCharts : m_thisChart)->setChecked(true);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(settings.preset)));
    m_width->setValue(settings.size.width());
    m_height->setValue(settings.size.height());
    for (const Choice &format : m_formats)
        format.box->setChecked(request.formats.contains(format.value));
    for (const Choice &theme : m_themes)
        theme.box->setChecked(request.themes.contains(themeOfName(theme.value).value_or(Theme::Light)));
    for (const Choice &language : m_languages)
        language.box->setChecked(
            request.languages.contains(language.value == QLatin1String("ja") ? LanguageId::Japanese : LanguageId::English));
    m_transparent->setChecked(settings.transparent);
    m_folder->setText(QDir::toNativeSeparators(request.folder));
}

PictureSettings PictureDialog::choices() const
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
    settings.size = {m_width->value(), m_height->value()};
    settings.formats = checked(m_formats);
    settings.themes = checked(m_themes);
    settings.languages = checked(m_languages);
    settings.transparent = m_transparent->isChecked();
    settings.allCharts = m_allCharts->isChecked();
    settings.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return settings;
}

QString PictureDialog::filesText(const QStringList &names) const
{
    const ExportRequest request = exportRequest(choices(), m_context);
    const QSize pixels = request.picture.size * request.picture.scale;
    QString text = names.size() == 1 ? tr("Writes 1 file: %1").arg(names.first())
                                     : tr("Writes %1 files: %2 and so on").arg(names.size()).arg(names.first());
    text += u'\n' + tr("Pictures are %1 × %2 pixels.").arg(pixels.width()).arg(pixels.height());
    const QDir folder(request.folder);
    const auto present = std::count_if(names.cbegin(), names.cend(), [&](const QString &name) { return folder.exists(name); });
    if (present == 1)
        text += u'\n' + tr("1 file is there already and will be replaced.");
    else if (present > 1)
        text += u'\n' + tr("%1 files are there already and will be replaced.").arg(present);
    return text;
}

void PictureDialog::describe()
{
    if (!m_description || m_job)
        return;
    const PictureSettings now = choices();
    const bool custom = now.preset == QLatin1String("custom");
    for (QSpinBox *box : {m_width, m_height})
        box->setEnabled(custom);
    if (!custom) {
        const QSize pixels = exportRequest(now, m_context).picture.size * exportRequest(now, m_context).picture.scale;
        const QSignalBlocker quietWidth(m_width);
        const QSignalBlocker quietHeight(m_height);
        m_width->setValue(pixels.width());
        m_height->setValue(pixels.height());
    }
    const bool pictures = std::any_of(now.formats.cbegin(), now.formats.cend(), isPictureFormat);
    const QStringList names = exportNames(exportRequest(now, m_context));
    QString missing;
    if (now.formats.isEmpty())
        missing = tr("Choose at least one format.");
    else if (now.languages.isEmpty())
        missing = tr("Choose at least one language.");
    else if (pictures && now.themes.isEmpty())
        missing = tr("Choose the colours of the pictures.");
    else if (now.folder.isEmpty())
        missing = tr("Choose a folder.");
    m_save->setEnabled(missing.isEmpty() && !names.isEmpty());
    m_description->setText(paragraph(missing.isEmpty() && !names.isEmpty() ? filesText(names) : missing));
}

void PictureDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void PictureDialog::start()
{
    const ExportRequest request = exportRequest(choices(), m_context);
    ExportPlan plan = planExport(m_document.story(), m_document.figures(), request, m_document.language(),
        [this](const QString &chart) { return m_document.viewOptions(chart); });
    if (plan.items.empty()) {
        m_description->setText(paragraph(plan.skipped.empty() ? tr("There is nothing to write.") : plan.skipped.front().reason));
        return;
    }
    m_skipped = static_cast<int>(plan.skipped.size());
    m_job = std::make_unique<ExportJob>(std::move(plan), request.picture, request.folder, m_document.language());
    setRunning(true);
    m_timer->start(0);
}

void PictureDialog::step()
{
    m_job->step();
    m_progress->setMaximum(m_job->total());
    m_progress->setValue(m_job->written());
    m_description->setText(paragraph(tr("Writing %1").arg(m_job->current())));
    if (m_job->isDone())
        finish();
}

void PictureDialog::finish()
{
    m_timer->stop();
    const std::unique_ptr<ExportJob> job = std::move(m_job);
    setRunning(false);
    if (job->failure()) {
        m_description->setText(paragraph(QStringList{job->failure()->what, job->failure()->where}.join(u'\n').trimmed()));
        return;
    }
    if (job->isCancelled()) {
        describe();
        return;
    }
    emit saved(job->files(), m_skipped);
    accept();
}

void PictureDialog::setRunning(bool running)
{
    m_form->setEnabled(!running);
    m_save->setEnabled(!running);
    m_progress->setVisible(running);
}

/// Cancel stops a running job first; the dialog closes at the second press.
void PictureDialog::reject()
{
    if (!m_job) {
        QDialog::reject();
        return;
    }
    m_job->cancel();
    finish();
}

} // namespace tenbin

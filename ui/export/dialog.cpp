// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialog.h"

#include "ui/dialogs.h"
#include "ui/export/choices.h"
#include "ui/export/manifest.h"
#include "ui/export/preview.h"
#include "ui/export/progress.h"
#include "ui/present/talk.h"
#include "ui/storydocument.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int previewDelay = 120; // ms after the last change
constexpr int shownNames = 3;

bool isPicture(const QString &format)
{
    return format == QLatin1String("png") || format == QLatin1String("svg") || format == QLatin1String("pdf");
}

/// What the form needs, up to what there is; then it scrolls.
class FormArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint() + QSize(4, 4); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width() + 16, 240}; }
};

} // namespace

PictureDialog::PictureDialog(
    const StoryDocument &document, const PictureContext &context, const PictureSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_context(context)
    , m_delay(new QTimer(this))
{
    build();
    m_choices->setStepCount(static_cast<int>(talkPlan(document.story()).steps.size()));
    m_choices->fill(completeSettings(settings, context));
    retranslate();
    connectParts();
    const QSize room = screen()->availableGeometry().size() - QSize(40, 60);
    resize(sizeHint().expandedTo({1060, 620}).boundedTo(room));
    m_choices->focusFormats();
    choicesChanged();
}

PictureDialog::~PictureDialog() = default;

void PictureDialog::build()
{
    m_choices = new ExportChoices;
    auto *area = new FormArea(this);
    area->setWidget(m_choices);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_preview = new ExportPreview(this);
    m_caption = new QLabel(this);
    m_caption->setProperty("quiet", true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_caption);
    right->addWidget(m_preview, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(area);
    top->addLayout(right, 1);
    m_description = new QLabel(this);
    m_description->setWordWrap(true);
    m_description->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new ExportProgress(this);
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(top, 1);
    column->addWidget(m_description);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &PictureDialog::reject);
}

void PictureDialog::connectParts()
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelay);
    connect(m_delay, &QTimer::timeout, this, &PictureDialog::refresh);
    connect(m_choices, &ExportChoices::changed, this, &PictureDialog::choicesChanged);
    connect(m_preview, &ExportPreview::resized, m_delay, qOverload<>(&QTimer::start));
    connect(m_progress, &ExportProgress::finished, this, [this](const QStringList &files) {
        setRunning(false);
        emit saved(files, static_cast<int>(plan(exportRequest(choices(), m_context)).skipped.size()));
        accept();
    });
    connect(m_progress, &ExportProgress::stopped, this, [this](const QStringList &files) {
        setRunning(false);
        m_trouble = !files.isEmpty();
        if (m_trouble)
            say(files.size() == 1 ? tr("Stopped. 1 file was complete by then and stays.")
                                  : tr("Stopped. %1 files were complete by then and stay.").arg(files.size()));
        else
            choicesChanged();
    });
    connect(m_progress, &ExportProgress::failed, this, [this](const Failure &failure) {
        setRunning(false);
        m_trouble = true;
        say(failureText(failure));
    });
}

PictureSettings PictureDialog::choices() const
{
    return m_choices->settings();
}

/// At once: what costs nothing. Planning and painting wait until the reader pauses.
void PictureDialog::choicesChanged()
{
    if (m_progress->isRunning())
        return;
    m_trouble = false;
    const PictureSettings now = choices();
    if (now.preset != QLatin1String("custom")) {
        const PictureOptions picture = exportRequest(now, m_context).picture;
        m_choices->showSize((QSizeF(picture.size) * picture.scale).toSize());
    }
    const QString lacking = missing(now);
    m_save->setEnabled(lacking.isEmpty() && m_preview->content().refusal.isEmpty());
    if (!lacking.isEmpty())
        say(lacking);
    m_delay->start();
}

QString PictureDialog::missing(const PictureSettings &now) const
{
    if (exportRequest(now, m_context).formats.isEmpty())
        return tr("Choose at least one format.");
    if (now.languages.isEmpty())
        return tr("Choose at least one language.");
    if (now.themes.isEmpty() && std::any_of(now.formats.cbegin(), now.formats.cend(), isPictureFormat))
        return tr("Choose the colours of the pictures.");
    return now.folder.isEmpty() ? tr("Choose a folder.") : QString();
}

ExportPlan PictureDialog::plan(const ExportRequest &request) const
{
    return planExport(m_document.story(), m_document.figures(), request, m_document.language(),
        [this](const QString &chart) { return m_document.viewOptions(chart); });
}

/// Everything the choices lead to: names, preview, and whether all of it can be done.
void PictureDialog::refresh()
{
    if (m_progress->isRunning())
        return;
    const PictureSettings now = choices();
    const ExportRequest request = exportRequest(now, m_context);
    const ExportPlan planned = missing(now).isEmpty() ? plan(request) : ExportPlan();
    PreviewContent content;
    QStringList names;
    for (const ExportItem &item : planned.items)
        names << item.name;
    if (!planned.items.empty()) {
        content = makePreview(planned.items.front(), m_preview->room(), planned.source.get());
        if (content.refusal.isEmpty())
            content.refusal = firstRefusal(planned.items);
    } else if (!planned.skipped.empty()) {
        content.refusal = planned.skipped.front().reason;
    }
    m_preview->setContent(content);
    m_caption->setText(names.isEmpty() ? QString() : tr("Preview: %1").arg(names.first()));
    m_save->setEnabled(!names.isEmpty() && content.refusal.isEmpty());
    if (m_trouble || !missing(now).isEmpty())
        return;
    say(names.isEmpty() ? (content.refusal.isEmpty() ? tr("There is nothing to write.") : content.refusal)
                        : filesText(request, names));
}

QString PictureDialog::filesText(const ExportRequest &request, const QStringList &names) const
{
    QString shown = names.mid(0, shownNames).join(tr(", "));
    QStringList lines{names.size() == 1  ? tr("Writes 1 file: %1").arg(shown)
            : names.size() <= shownNames ? tr("Writes %1 files: %2").arg(names.size()).arg(shown)
                                         : tr("Writes %1 files: %2 and so on").arg(names.size()).arg(shown)};
    if (std::any_of(request.formats.cbegin(), request.formats.cend(), isPicture)) {
        const QSize pixels = (QSizeF(request.picture.size) * request.picture.scale).toSize();
        lines << tr("Pictures are %1 × %2 pixels.").arg(pixels.width()).arg(pixels.height());
    }
    if (names.size() > 1)
        lines << tr("A list of them with their origin is written too: %1").arg(manifestName());
    const QFileInfo there(request.folder);
    const QDir folder(request.folder);
    const auto present = std::count_if(names.cbegin(), names.cend(), [&](const QString &name) { return folder.exists(name); });
    if (!there.exists())
        lines << tr("The folder will be made.");
    else if (!there.isDir())
        lines << tr("The folder is a file. Choose another one.");
    else if (!there.isWritable())
        lines << tr("You may not write to this folder. Choose another one.");
    else if (present == 1)
        lines << tr("1 file is there already and will be replaced.");
    else if (present > 1)
        lines << tr("%1 files are there already and will be replaced.").arg(present);
    return lines.join(u'\n');
}

void PictureDialog::say(const QString &text)
{
    m_description->setText(paragraph(text));
    setAccessibleDescription(text);
}

void PictureDialog::start()
{
    const ExportRequest request = exportRequest(choices(), m_context);
    ExportPlan planned = plan(request);
    if (planned.items.empty()) {
        say(planned.skipped.empty() ? tr("There is nothing to write.") : planned.skipped.front().reason);
        return;
    }
    setRunning(true);
    m_progress->start(std::make_unique<ExportJob>(std::move(planned), request.folder, m_document.language()));
}

void PictureDialog::setRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_save->setEnabled(!running);
    m_description->setVisible(!running);
    m_progress->setVisible(running);
}

/// Cancel stops a running job first; the dialog closes at the second press.
void PictureDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

void PictureDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    choicesChanged();
}

void PictureDialog::retranslate()
{
    const QStringList formats = choices().formats;
    setWindowTitle(formats == QStringList{QStringLiteral("pptx")} ? tr("Save slides")
            : formats == QStringList{QStringLiteral("handout")}   ? tr("Save handout")
                                                                  : tr("Save picture"));
    m_choices->setChartName(chartName(m_context.chart, m_document.language()));
    m_preview->setAccessibleName(tr("Preview"));
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importdialog.h"

#include "ui/data/dialectform.h"
#include "ui/data/importwords.h"
#include "ui/data/samplemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int progressSteps = 1000;
constexpr qsizetype mostRows = 200; // of remarks and skipped lines shown

} // namespace

ImportDialog::ImportDialog(const QString &path, DataRole role, const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_role(role)
    , m_language(language)
{
    build();
    connect(&m_work, &BackgroundWork::progressed, this,
        [this](double share) { m_progress->setValue(static_cast<int>(share * progressSteps)); });
    connect(&m_work, &BackgroundWork::finished, this, &ImportDialog::show);
    const QSize room = screen()->availableGeometry().size() - QSize(40, 60);
    resize(QSize(980, 640).boundedTo(room));
    read();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    const bool isCatalogue = m_role == DataRole::Catalogue;
    setWindowTitle((isCatalogue ? tr("Load models: %1") : tr("Load prices: %1")).arg(QFileInfo(m_path).fileName()));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    m_account = new QLabel(this);
    m_account->setWordWrap(true);
    m_account->setTextFormat(Qt::PlainText);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_account);
    if (!isCatalogue)
        buildPrices();
    m_remarks = new QListWidget(this);
    m_remarks->setAccessibleName(tr("What is odd"));
    m_remarks->setWordWrap(true);
    m_remarks->setMaximumHeight(isCatalogue ? QWIDGETSIZE_MAX : 7 * fontMetrics().lineSpacing());
    column->addWidget(m_remarks, isCatalogue ? 1 : 0);
    m_source = new QLineEdit(this);
    m_licence = new QLineEdit(this);
    m_embed = new QCheckBox(tr("Keep a copy inside the story"), this);
    auto *origin = new QFormLayout;
    origin->addRow(tr("Source"), m_source);
    origin->addRow(tr("Licence"), m_licence);
    origin->addRow(QString(), m_embed);
    m_embed->setEnabled(QFileInfo(m_path).size() <= maxEmbeddedBytes);
    column->addLayout(origin);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, progressSteps);
    column->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Load"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::buildPrices()
{
    m_for = new QComboBox(this);
    m_for->addItem(tr("The share"), static_cast<int>(DataRole::Share));
    m_for->addItem(tr("The index"), static_cast<int>(DataRole::Index));
    m_for->setCurrentIndex(m_for->findData(static_cast<int>(m_role)));
    m_form = new DialectForm(this);
    m_sample = new SampleModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_sample);
    m_table->setAccessibleName(tr("First lines of the file"));
    m_table->setToolTip(tr("Click a heading to say what its column holds"));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() + 6);
    m_table->horizontalHeader()->setSectionsClickable(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportDialog::choosePart);
    connect(m_form, &DialectForm::corrected, this, &ImportDialog::readAgain);
    auto *left = new QVBoxLayout;
    auto *role = new QFormLayout;
    role->addRow(tr("Prices of"), m_for);
    left->addLayout(role);
    left->addWidget(m_form);
    left->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left);
    row->addWidget(m_table, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
}

void ImportDialog::read()
{
    setReading(true);
    if (m_role == DataRole::Catalogue) {
        const auto reading = std::make_shared<CatalogueReading>();
        m_catalogue = reading;
        m_work.start(
            [path = m_path, reading](const BackgroundWork::Progress &progress) { *reading = readCatalogue(path, {progress}); });
        return;
    }
    const auto reading = std::make_shared<PriceReading>();
    m_prices = reading;
    m_work.start([path = m_path, reading, options = m_options](const BackgroundWork::Progress &progress) mutable {
        options.progress = progress;
        *reading = readPrices(path, options);
    });
}

void ImportDialog::readAgain()
{
    m_options.dialect = m_form->dialect();
    m_options.symbol = m_form->symbol();
    read();
}

void ImportDialog::setReading(bool reading)
{
    m_progress->setVisible(reading);
    m_progress->setValue(0);
    m_accept->setEnabled(false);
    if (reading)
        m_account->setText(tr("Reading…"));
}

void ImportDialog::show()
{
    setReading(false);
    m_remarks->clear();
    if (m_role == DataRole::Catalogue)
        showCatalogue();
    else
        showPrices();
    m_remarks->setVisible(m_remarks->count() > 0);
    emit readingDone();
}

void ImportDialog::showPrices()
{
    const PriceReading &reading = *m_prices;
    m_form->show(reading);
    m_sample->show(reading, m_language);
    m_table->resizeColumnsToContents();
    m_account->setText(priceAccount(reading, m_language));
    showProblems(reading.problems);
    for (const PriceRemark &remark : reading.remarks)
        m_remarks->addItem(priceRemarkText(remark, m_language));
    for (const SkippedLine &line : reading.skipped) {
        if (m_remarks->count() < mostRows)
            m_remarks->addItem(skippedText(line, m_language));
    }
    m_accept->setEnabled(reading.series.has_value());
    if (reading.question)
        m_form->dateOrder()->setFocus();
    const QString name = QFileInfo(m_path).fileName();
    fillSource({name, name}, {});
}

void ImportDialog::showCatalogue()
{
    const CatalogueReading &reading = *m_catalogue;
    m_account->setText(catalogueAccount(reading, m_language));
    showProblems(reading.problems);
    for (const auto &[what, heading] : reading.understood)
        m_remarks->addItem(tr("%1: column “%2”").arg(catalogueColumnText(what, m_language), heading));
    for (const SkippedModel &row : reading.skipped) {
        if (m_remarks->count() < mostRows)
            m_remarks->addItem(skippedText(row, m_language));
    }
    m_accept->setEnabled(reading.catalogue.has_value());
    const DataLink proposed = catalogueLink(m_path, reading);
    fillSource(proposed.source, proposed.licence);
}

void ImportDialog::showProblems(const Problems &problems)
{
    for (const Problem &problem : problems)
        m_remarks->addItem(problemText(problem, m_language));
}

/// What the reader has written there stays.
void ImportDialog::fillSource(const Text &source, const Text &licence)
{
    if (std::exchange(m_sourceFilled, true))
        return;
    m_source->setText(m_language.pick(source));
    m_licence->setText(m_language.pick(licence));
}

void ImportDialog::choosePart(int column)
{
    QMenu menu(this);
    for (int i = 0; i < pricePartCount; ++i) {
        QAction *action = menu.addAction(pricePartName(static_cast<PricePart>(i), m_language));
        action->setData(i);
        action->setCheckable(true);
        action->setChecked(partOfColumn(m_prices->dialect.columns, column) == static_cast<PricePart>(i));
    }
    const QHeaderView *header = m_table->horizontalHeader();
    const QPoint place = header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height()));
    const QAction *chosen = menu.exec(place);
    if (!chosen)
        return;
    m_form->setColumns(withPart(m_form->dialect().columns, column, static_cast<PricePart>(chosen->data().toInt())));
    readAgain();
}

QString ImportDialog::account() const
{
    return m_account->text();
}

DataLink ImportDialog::link(const QString &folder) const
{
    const QString path = linkedPath(m_path, folder);
    DataLink link;
    if (m_catalogue)
        link = catalogueLink(path, *m_catalogue);
    else if (m_prices)
        link = priceLink(static_cast<DataRole>(m_for->currentData().toInt()), path, *m_prices);
    const QString source = m_source->text().trimmed();
    const QString licence = m_licence->text().trimmed();
    if (source != m_language.pick(link.source))
        link.source = {source, source};
    if (licence != m_language.pick(link.licence))
        link.licence = {licence, licence};
    if (QFile file(m_path); m_embed->isChecked() && file.open(QIODevice::ReadOnly)) {
        if (const auto embedded = embeddedLink(link, file.read(maxEmbeddedBytes + 1)))
            link = *embedded;
    }
    return link;
}

void ImportDialog::done(int result)
{
    m_work.cancel();
    QDialog::done(result);
}

} // namespace tenbin

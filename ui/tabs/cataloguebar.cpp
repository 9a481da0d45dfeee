// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/cataloguebar.h"

#include "core/story/storymodels.h"
#include "core/values/digits.h"
#include "ui/panels/flowlayout.h"
#include "ui/storydocument.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

#include <algorithm>

namespace tenbin {
namespace {

constexpr int gap = 8;
constexpr int typingMilliseconds = 200;
constexpr int searchWidth = 170, listWidth = 170; // in pixels at 100 %
constexpr int firstYear = 1949, lastYear = 2100; // the first stands for any
constexpr int longestSearch = 200;

constexpr char catalogueIds[] = "catalogue:";

bool canBeDrawn(const CatalogueModel &model)
{
    return model.cost && model.parameters;
}

void fillList(QComboBox &box, QSet<QString> &&words)
{
    QStringList sorted(words.cbegin(), words.cend());
    sorted.sort(Qt::CaseInsensitive);
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    box.addItems(sorted);
}

/// The first entry is "all".
void chooseIn(QComboBox &box, const QStringList &wanted)
{
    const int at = wanted.isEmpty() ? 0 : box.findText(wanted.front(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (at < 0)
        box.addItem(wanted.front());
    box.setCurrentIndex(at < 0 ? box.count() - 1 : at);
}

QStringList chosenIn(const QComboBox &box)
{
    return box.currentIndex() > 0 ? QStringList{box.currentText()} : QStringList();
}

} // namespace

CatalogueBar::CatalogueBar(StoryDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("catalogueBar"));
    buildRow();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &CatalogueBar::choose);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    for (const QComboBox *box : {m_organisation, m_domain})
        connect(box, &QComboBox::currentIndexChanged, this, &CatalogueBar::choose);
    for (const QSpinBox *box : {m_from, m_to})
        connect(box, &QSpinBox::valueChanged, this, &CatalogueBar::choose);
    for (const QCheckBox *box : {m_open, m_sure})
        connect(box, &QCheckBox::toggled, this, &CatalogueBar::choose);
    connect(m_add, &QPushButton::clicked, this, &CatalogueBar::addSelected);
    connect(&document, &StoryDocument::selectionChanged, this, &CatalogueBar::showSelection);
    retranslate();
    hide();
}

void CatalogueBar::buildRow()
{
    auto *row = new FlowLayout(gap, this);
    row->setContentsMargins(12, 4, 12, 4);
    row->centreLines();
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    m_search->setFixedWidth(searchWidth);
    const auto list = [this] {
        auto *box = new QComboBox(this);
        box->addItem(QString());
        box->setMaxVisibleItems(20);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setFixedWidth(listWidth);
        return box;
    };
    const auto year = [this] {
        auto *box = new QSpinBox(this);
        box->setRange(firstYear, lastYear);
        box->setSpecialValueText(QStringLiteral("–"));
        box->setKeyboardTracking(false); // 2021 is not the year 2, then 20
        return box;
    };
    m_organisation = list();
    m_domain = list();
    m_fromLabel = new QLabel(this);
    m_from = year();
    m_toLabel = new QLabel(this);
    m_to = year();
    m_open = new QCheckBox(this);
    m_sure = new QCheckBox(this);
    m_count = new QLabel(this);
    m_add = new QPushButton(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_organisation, m_domain,
             together({m_fromLabel, m_from, m_toLabel, m_to}), m_open, m_sure, together({m_count, m_add}, gap)})
        row->addWidget(widget);
    for (QLabel *label : {m_fromLabel, m_toLabel, m_count})
        label->setProperty("quiet", true);
}

void CatalogueBar::showChart(const ChartInfo &info)
{
    const DataLink *link = m_document.story().link(DataRole::Catalogue);
    const bool has = info.hasCatalogue && link && link->catalogue;
    if (has) {
        m_chart = info.id;
        m_setting = true;
        if (m_catalogue != link->catalogue) {
            m_catalogue = link->catalogue;
            fillLists(*m_catalogue);
        }
        m_setting = false;
        if (filter() != m_document.viewOptions(m_chart).catalogue && !m_typing.isActive())
            showFilter(m_document.viewOptions(m_chart).catalogue);
        showCount();
        showSelection();
    }
    setVisible(has);
}

/// Of the models that can be drawn: another organisation would leave the chart empty.
void CatalogueBar::fillLists(const Catalogue &catalogue)
{
    QSet<QString> organisations, domains;
    for (const CatalogueModel &model : catalogue.models) {
        if (!canBeDrawn(model))
            continue;
        for (const QString &part : catalogueParts(model.organisation))
            organisations.insert(part);
        for (const QString &part : catalogueParts(model.domain))
            domains.insert(part);
    }
    fillList(*m_organisation, std::move(organisations));
    fillList(*m_domain, std::move(domains));
}

CatalogueFilter CatalogueBar::filter() const
{
    const auto year = [](const QSpinBox &box) { return box.value() == firstYear ? 0 : box.value(); };
    return {m_search->text().trimmed(), chosenIn(*m_organisation), chosenIn(*m_domain), year(*m_from), year(*m_to),
        m_open->isChecked(), m_sure->isChecked()};
}

void CatalogueBar::showFilter(const CatalogueFilter &filter)
{
    m_setting = true;
    m_search->setText(filter.search);
    chooseIn(*m_organisation, filter.organisations);
    chooseIn(*m_domain, filter.domains);
    m_from->setValue(filter.yearFrom == 0 ? firstYear : filter.yearFrom);
    m_to->setValue(filter.yearTo == 0 ? firstYear : filter.yearTo);
    m_open->setChecked(filter.openOnly);
    m_sure->setChecked(filter.withoutSpeculative);
    m_setting = false;
}

void CatalogueBar::choose()
{
    if (m_setting || m_chart.isEmpty())
        return;
    m_typing.stop();
    ViewOptions options = m_document.viewOptions(m_chart);
    options.catalogue = filter();
    m_document.setViewOptions(m_chart, options);
}

QString CatalogueBar::countText() const
{
    return m_count->text();
}

void CatalogueBar::showCount()
{
    const CatalogueFilter &wanted = m_document.viewOptions(m_chart).catalogue;
    const auto shown = std::count_if(m_catalogue->models.begin(), m_catalogue->models.end(),
        [&](const CatalogueModel &model) { return canBeDrawn(model) && passes(model, wanted); });
    const auto text = [this](qint64 count) {
        return digitsText(Rational(count), 0, Grouping::Thousands, m_document.language().id());
    };
    m_count->setText(tr("%1 of %2 shown").arg(text(shown), text(static_cast<qint64>(m_catalogue->models.size()))));
}

const CatalogueModel *CatalogueBar::selected() const
{
    const QString id = m_document.selection();
    if (!m_catalogue || !id.startsWith(QLatin1String(catalogueIds)))
        return nullptr;
    const QString name = id.mid(static_cast<qsizetype>(sizeof catalogueIds) - 1);
    const auto found = std::find_if(m_catalogue->models.begin(), m_catalogue->models.end(), [&](const CatalogueModel &model) {
        return canBeDrawn(model)
            && (model.name == name || name == QStringLiteral("%1#%2").arg(model.name).arg(model.line)); // names may repeat
    });
    return found == m_catalogue->models.end() ? nullptr : &*found;
}

void CatalogueBar::showSelection()
{
    const CatalogueModel *model = selected();
    const bool isThere = model && !storyModelNamed(m_document.story(), model->name).isEmpty();
    m_add->setEnabled(model && !isThere);
    m_add->setToolTip(isThere ? tr("The story has a model named %1 already").arg(model->name)
            : model           ? tr("Takes %1 into the story, with its numbers and their source").arg(model->name)
                              : tr("Select a model of the catalogue in the chart or the table first"));
}

void CatalogueBar::addSelected()
{
    const CatalogueModel *model = selected();
    const DataLink *link = m_document.story().link(DataRole::Catalogue);
    if (!model || !link || !link->catalogue)
        return;
    const QString name = model->name;
    Edited edited = withCatalogueModel(m_document.story(), *model, *link->catalogue, *link);
    if (!edited) {
        m_count->setText(problemText(edited.error(), m_document.language()));
        return;
    }
    const auto words = [&name](
                           const Language &language) { return language.translate("Catalogue", "Add %1 to the story").arg(name); };
    const QString id = edited->models->list.back().id;
    const QStringList start = edited->models->start;
    ViewOptions options = m_document.viewOptions(m_chart);
    if (!options.models.isEmpty() || !start.isEmpty()) { // else every model is shown
        options.models = (options.models.isEmpty() ? start : options.models) + QStringList{id};
        m_document.setViewOptions(m_chart, options);
    }
    m_document.edit(std::move(*edited), {words(Language::japanese()), words(Language::english())});
}

void CatalogueBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CatalogueBar::retranslate()
{
    m_setting = true;
    m_search->setPlaceholderText(tr("Search models"));
    m_search->setAccessibleName(tr("Search models"));
    m_organisation->setItemText(0, tr("All organisations"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_domain->setItemText(0, tr("All domains"));
    m_domain->setAccessibleName(tr("Domain"));
    m_fromLabel->setText(tr("Published from"));
    m_from->setAccessibleName(m_fromLabel->text());
    m_toLabel->setText(tr("to"));
    m_to->setAccessibleName(tr("Published to"));
    m_open->setText(tr("Open weights"));
    m_sure->setText(tr("Without speculative"));
    m_add->setText(tr("Add to story"));
    m_setting = false;
    if (m_catalogue && !m_chart.isEmpty())
        showCount();
    showSelection();
}

} // namespace tenbin

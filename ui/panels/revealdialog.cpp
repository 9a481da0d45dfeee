// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/revealdialog.h"

#include "core/story/storysteps.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int offeredPresses = 12; ///< more only where a step has them already

} // namespace

std::vector<RevealValue> revealValues(const ChartSpec &spec, const Step &step)
{
    std::vector<RevealValue> values;
    const auto add = [&](const QString &id, const QString &name) {
        const bool known = std::any_of(values.cbegin(), values.cend(), [&](const RevealValue &each) { return each.id == id; });
        if (!known && !id.isEmpty())
            values.push_back({id, name});
    };
    for (const Datum &datum : spec.data) {
        const QString name = datum.series.isEmpty() || datum.series == datum.label
            ? datum.label
            : QStringLiteral("%1 · %2").arg(datum.label, datum.series);
        add(datum.id, plainText(name + QStringLiteral("   ") + datum.text, spec.language));
    }
    for (const QStringList &group : step.reveal)
        for (const QString &id : group)
            add(id, id);
    if (!step.view.focus.isEmpty())
        add(step.view.focus, step.view.focus);
    return values;
}

std::vector<QStringList> revealOf(const std::vector<RevealValue> &values, const std::vector<int> &presses)
{
    if (presses.empty())
        return {};
    std::vector<QStringList> groups(static_cast<std::size_t>(std::max(0, *std::max_element(presses.cbegin(), presses.cend()))));
    for (std::size_t i = 0; i < values.size(); ++i)
        if (presses[i] > 0)
            groups[static_cast<std::size_t>(presses[i] - 1)] << values[i].id;
    std::erase_if(groups, [](const QStringList &group) { return group.isEmpty(); });
    return groups;
}

std::vector<int> pressesOf(const std::vector<RevealValue> &values, const std::vector<QStringList> &reveal)
{
    std::vector<int> presses;
    for (const RevealValue &value : values) {
        const auto group =
            std::find_if(reveal.cbegin(), reveal.cend(), [&](const QStringList &each) { return each.contains(value.id); });
        presses.push_back(group == reveal.cend() ? 0 : static_cast<int>(group - reveal.cbegin()) + 1);
    }
    return presses;
}

RevealDialog::RevealDialog(const ChartSpec &spec, const Step &step, QWidget *parent)
    : QDialog(parent)
    , m_values(revealValues(spec, step))
    , m_list(new QTreeWidget(this))
    , m_focus(new QComboBox(this))
    , m_words(new QLabel(this))
{
    build();
    const std::vector<int> presses = pressesOf(m_values, step.reveal);
    const int most = std::min(maxReveals, std::max(offeredPresses, static_cast<int>(step.reveal.size())));
    m_focus->addItem(tr("No value"), QString());
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_focus->addItem(m_values[i].name, m_values[i].id);
        auto *item = new QTreeWidgetItem(m_list, {m_values[i].name});
        item->setToolTip(0, m_values[i].name);
        auto *box = new QComboBox(m_list);
        box->addItem(tr("From the start"));
        for (int press = 1; press <= most; ++press)
            box->addItem(tr("Press %1").arg(press));
        box->setCurrentIndex(presses[i]);
        box->setAccessibleName(m_values[i].name);
        m_list->setItemWidget(item, 1, box);
        m_presses.push_back(box);
        connect(box, &QComboBox::currentIndexChanged, this, &RevealDialog::say);
    }
    m_focus->setCurrentIndex(std::max(0, m_focus->findData(step.view.focus)));
    say();
    resize(QSize(640, 560).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
}

void RevealDialog::build()
{
    setWindowTitle(tr("What appears when"));
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHeaderLabels({tr("Value"), tr("Appears")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_focus->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_focus->setMinimumContentsLength(24);
    m_words->setProperty("quiet", true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Stands out"), m_focus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RevealDialog::say()
{
    const int count = presses();
    m_words->setText(count == 0 ? tr("Everything is there from the start.")
            : count == 1        ? tr("One press shows the rest.")
                                : tr("%1 presses show the rest.").arg(count));
}

int RevealDialog::presses() const
{
    return static_cast<int>(reveal().size());
}

std::vector<QStringList> RevealDialog::reveal() const
{
    std::vector<int> chosen;
    for (const QComboBox *box : m_presses)
        chosen.push_back(box->currentIndex());
    return revealOf(m_values, chosen);
}

QString RevealDialog::focus() const
{
    return m_focus->currentData().toString();
}

} // namespace tenbin

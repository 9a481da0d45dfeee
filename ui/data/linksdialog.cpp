// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/linksdialog.h"

#include "ui/data/datacommands.h"

#include <algorithm>
#include <array>

#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr std::array roles{DataRole::Share, DataRole::Index, DataRole::Catalogue};

Text editWords(const char *source)
{
    return {Language::japanese().translate("LinksDialog", source), Language::english().translate("LinksDialog", source)};
}

} // namespace

LinksDialog::LinksDialog(StoryDocument &document, LinkedFiles &links, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_links(links)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Linked files"));
    m_list->setHeaderLabels({tr("What"), tr("File"), tr("State"), tr("Source"), tr("Licence")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(windowTitle());
    auto *hint = new QLabel(tr("The story names these files. It holds a copy only of those kept inside."), this);
    hint->setWordWrap(true);
    m_load = new QPushButton(tr("Load another file…"), this);
    m_accept = new QPushButton(tr("Use the file as it is now"), this);
    m_embed = new QPushButton(tr("Keep a copy inside"), this);
    m_remove = new QPushButton(tr("Remove the link"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_load, m_accept, m_embed, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(m_load, &QPushButton::clicked, this, [this] { emit loadWanted(currentRole()); });
    connect(m_accept, &QPushButton::clicked, this, &LinksDialog::acceptChange);
    connect(m_embed, &QPushButton::clicked, this, &LinksDialog::embed);
    connect(m_remove, &QPushButton::clicked, this, &LinksDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LinksDialog::updateButtons);
    connect(&document, &StoryDocument::storyChanged, this, &LinksDialog::refresh);
    connect(&links, &LinkedFiles::finished, this, &LinksDialog::refresh);
    resize(860, 320);
    refresh();
}

DataRole LinksDialog::currentRole() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? static_cast<DataRole>(item->data(0, Qt::UserRole).toInt()) : DataRole::Share;
}

QString LinksDialog::stateText(const DataLink &link) const
{
    const std::vector<LinkState> &states = m_links.states();
    const auto found =
        std::find_if(states.begin(), states.end(), [&](const LinkState &state) { return state.link.role == link.role; });
    if (found != states.end() && !found->problems.empty())
        return problemText(found->problems.front(), m_document.language());
    if (!link.prices && !link.catalogue)
        return m_links.isReading() ? tr("Being read…") : tr("Not read");
    return link.embedded.isEmpty() ? tr("Read") : tr("Inside the story");
}

void LinksDialog::refresh()
{
    const Language &language = m_document.language();
    const DataRole before = currentRole();
    m_list->clear();
    for (const DataRole role : roles) {
        const DataLink *link = m_document.story().link(role);
        QStringList texts{dataRoleName(role, language)};
        if (link)
            texts << QDir::toNativeSeparators(link->path) << stateText(*link) << language.pick(link->source)
                  << language.pick(link->licence);
        else
            texts << tr("None");
        auto *item = new QTreeWidgetItem(m_list, texts);
        item->setData(0, Qt::UserRole, static_cast<int>(role));
        for (int column = 0; column < texts.size(); ++column)
            item->setToolTip(column, texts.at(column));
        if (role == before)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    updateButtons();
}

void LinksDialog::updateButtons()
{
    const DataLink *link = m_document.story().link(currentRole());
    const std::vector<LinkState> &states = m_links.states();
    const bool isChanged = link && std::any_of(states.begin(), states.end(), [&](const LinkState &state) {
        return state.link.role == link->role && std::any_of(state.problems.begin(), state.problems.end(), [](const Problem &problem) {
            return problem.code == ProblemCode::DataChanged;
        });
    });
    m_accept->setEnabled(isChanged && (link->prices || link->catalogue));
    m_embed->setEnabled(link && link->embedded.isEmpty() && (link->prices || link->catalogue));
    m_remove->setEnabled(link != nullptr);
}

void LinksDialog::remove()
{
    m_document.edit(
        withoutLink(m_document.story(), currentRole()), editWords(QT_TRANSLATE_NOOP("LinksDialog", "removal of a linked file")));
}

void LinksDialog::acceptChange()
{
    DataLink link = *m_document.story().link(currentRole());
    QFile file(dataPath(link, QFileInfo(m_document.path()).absolutePath()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return;
    link.sha256 = QString::fromLatin1(hash.result().toHex());
    link.prices = nullptr;
    link.catalogue = nullptr; // what is there now is read anew
    m_document.edit(withLink(m_document.story(), link), editWords(QT_TRANSLATE_NOOP("LinksDialog", "use of a changed file")));
}

void LinksDialog::embed()
{
    const DataLink link = *m_document.story().link(currentRole());
    QFile file(dataPath(link, QFileInfo(m_document.path()).absolutePath()));
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const auto embedded = embeddedLink(link, file.read(maxEmbeddedBytes + 1)))
        m_document.edit(
            withLink(m_document.story(), *embedded), editWords(QT_TRANSLATE_NOOP("LinksDialog", "copy of a linked file")));
    else
        m_list->currentItem()->setText(2, problemText(embedded.error(), m_document.language()));
}

} // namespace tenbin

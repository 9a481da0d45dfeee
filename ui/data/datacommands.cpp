// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/datacommands.h"

#include "ui/data/importdialog.h"
#include "ui/data/linksdialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace tenbin {
namespace {

constexpr qint64 headBytes = 256 * 1024; // enough to tell what a file is about

/// A list of models says so in its headings; prices have none of those.
bool isCatalogue(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const CatalogueReading reading = readCatalogueBytes(file.read(headBytes), {});
    const auto has = [&](const char *what) {
        return std::any_of(reading.understood.begin(), reading.understood.end(),
            [what](const auto &each) { return each.first == QLatin1String(what); });
    };
    return has("name") && has("parameters");
}

Text wordsOf(DataRole role)
{
    const auto in = [role](const Language &language) {
        return language.translate("DataCommands", "linking of %1").arg(dataRoleName(role, language));
    };
    return {in(Language::japanese()), in(Language::english())};
}

QString chartOf(DataRole role)
{
    return role == DataRole::Catalogue ? QStringLiteral("models.cost-vs-size") : QStringLiteral("market.history");
}

} // namespace

QString dataRoleName(DataRole role, const Language &language)
{
    switch (role) {
    case DataRole::Share:
        return language.translate("DataCommands", "the share's prices");
    case DataRole::Index:
        return language.translate("DataCommands", "the index's prices");
    case DataRole::Catalogue:
        return language.translate("DataCommands", "the catalogue of models");
    }
    return {};
}

DataCommands::DataCommands(StoryDocument &document, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
    , m_links(document)
{
    connect(&m_links, &LinkedFiles::finished, this, &DataCommands::report);
    connect(&m_links, &LinkedFiles::progressed, this, [this](const QString &file, double share) {
        emit message(tr("Reading %1: %2%").arg(file).arg(static_cast<int>(share * 100)));
    });
}

bool DataCommands::isDataFile(const QString &path)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"), QStringLiteral("prn")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void DataCommands::load(DataRole role)
{
    QString start = m_folder;
    if (const DataLink *link = m_document.story().link(role); link && start.isEmpty())
        start = QFileInfo(dataPath(*link, QFileInfo(m_document.path()).absolutePath())).path();
    if (start.isEmpty())
        start = m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).path();
    const QString title = tr("Load %1").arg(dataRoleName(role, m_document.language()));
    const QString file = QFileDialog::getOpenFileName(
        &m_window, title, start, tr("Tables as text (*.csv *.tsv *.tab *.txt *.prn);;All files (*)"));
    if (!file.isEmpty())
        import(file, role);
}

void DataCommands::open(const QString &file)
{
    if (isCatalogue(file)) {
        import(file, DataRole::Catalogue);
        return;
    }
    const Story &story = m_document.story();
    const bool hasShare = story.link(DataRole::Share) && story.link(DataRole::Share)->prices;
    import(file, hasShare && !story.link(DataRole::Index) ? DataRole::Index : DataRole::Share);
}

void DataCommands::import(const QString &file, DataRole role)
{
    m_folder = QFileInfo(file).path();
    ImportDialog dialog(file, role, m_document.language(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString folder = m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).absolutePath();
    const DataLink link = dialog.link(folder);
    m_document.edit(withLink(m_document.story(), link), wordsOf(link.role));
    emit message(tr("Linked: %1").arg(QDir::toNativeSeparators(file)));
    emit loaded(chartOf(link.role));
}

void DataCommands::showLinks()
{
    LinksDialog dialog(m_document, m_links, &m_window);
    connect(&dialog, &LinksDialog::loadWanted, this, [this, &dialog](DataRole role) {
        load(role);
        dialog.refresh();
    });
    dialog.exec();
}

void DataCommands::report()
{
    QStringList lines;
    for (const LinkState &state : m_links.states()) {
        for (const Problem &problem : state.problems)
            lines.append(problemText(problem, m_document.language()));
    }
    lines.removeDuplicates();
    emit trouble(lines.join(u'\n'));
}

} // namespace tenbin

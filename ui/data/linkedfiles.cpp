// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/linkedfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tenbin {
namespace {

DataLink bare(DataLink link)
{
    link.prices = nullptr;
    link.catalogue = nullptr;
    return link;
}

} // namespace

LinkedFiles::LinkedFiles(StoryDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &StoryDocument::opened, this, [this] {
        m_tried.clear();
        m_states.clear();
    });
    connect(&document, &StoryDocument::storyChanged, this, &LinkedFiles::read);
    connect(&m_work, &BackgroundWork::progressed, this, [this](double share) { emit progressed(m_file, share); });
}

bool LinkedFiles::isTried(const DataLink &link) const
{
    return std::find(m_tried.cbegin(), m_tried.cend(), bare(link)) != m_tried.cend();
}

/// Still, and as it was when it was read.
bool LinkedFiles::isLinked(const DataLink &link) const
{
    const DataLink *known = m_document.story().link(link.role);
    return known && bare(*known) == link;
}

void LinkedFiles::read()
{
    std::erase_if(m_states, [this](const LinkState &state) { return !isLinked(state.link); });
    if (!m_work.isRunning() && !m_taking)
        readNext();
}

void LinkedFiles::readNext()
{
    const std::vector<DataLink> &links = m_document.story().data;
    const auto next = std::find_if(links.begin(), links.end(), [&](const DataLink &link) {
        const bool mayRead = !link.embedded.isEmpty() || QDir::isAbsolutePath(link.path) || !m_document.path().isEmpty();
        return !link.prices && !link.catalogue && !isTried(link) && mayRead;
    });
    if (next == links.end()) {
        emit finished();
        return;
    }
    const DataLink link = bare(*next);
    m_tried.push_back(link);
    m_file = QFileInfo(link.path).fileName();
    const QString folder = QFileInfo(m_document.path()).absolutePath();
    const auto loaded = std::make_shared<LoadedData>();
    disconnect(&m_work, &BackgroundWork::finished, this, nullptr);
    connect(&m_work, &BackgroundWork::finished, this, [this, link, loaded] {
        m_taking = true;
        take(link, *loaded);
        m_taking = false;
        readNext();
    });
    m_work.start(
        [link, folder, loaded](const BackgroundWork::Progress &progress) { *loaded = loadData(link, folder, progress); });
}

void LinkedFiles::take(const DataLink &link, const LoadedData &loaded)
{
    if (isLinked(link)) // another story may be open by now
        m_states.push_back({link, loaded.problems});
    if (loaded.prices || loaded.catalogue)
        m_document.setContents(withContents(link, loaded));
}

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the files an opened story is linked to, one after the other, in the background.
#pragma once

#include "core/story/storydata.h"
#include "ui/data/backgroundwork.h"
#include "ui/storydocument.h"

namespace tenbin {

/// What became of one link.
struct LinkState {
    DataLink link; ///< without contents
    Problems problems; ///< DataMissing, DataChanged, or why it could not be read
};

/// Follows the document: every story that is opened and every link that is added gets its contents. Files a story out of a
/// picture names are not looked for: nobody has checked that story.
class LinkedFiles final : public QObject {
    Q_OBJECT
public:
    explicit LinkedFiles(StoryDocument &document, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<LinkState> &states() const { return m_states; }
    [[nodiscard]] bool isReading() const { return m_work.isRunning(); }
    /// Reads what has no contents yet and was not tried in vain.
    void read();

signals:
    void progressed(const QString &file, double share);
    void finished(); ///< nothing is left to read; see states

private:
    void readNext();
    void take(const DataLink &link, const LoadedData &loaded);
    [[nodiscard]] bool isTried(const DataLink &link) const;
    [[nodiscard]] bool isLinked(const DataLink &link) const;

    StoryDocument &m_document;
    BackgroundWork m_work;
    std::vector<DataLink> m_tried; ///< without contents
    std::vector<LinkState> m_states;
    QString m_file;
    bool m_taking = false; ///< what was read goes into the document, which says so
};

} // namespace tenbin

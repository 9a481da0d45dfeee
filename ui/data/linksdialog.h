// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the list of files the story is linked to, with their state, source and licence.
#pragma once

#include "ui/data/linkedfiles.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace tenbin {

class LinksDialog final : public QDialog {
    Q_OBJECT
public:
    LinksDialog(StoryDocument &document, LinkedFiles &links, QWidget *parent = nullptr);

    void refresh();

signals:
    void loadWanted(DataRole role); ///< another file in its place, or one where there is none

private:
    [[nodiscard]] DataRole currentRole() const;
    [[nodiscard]] QString stateText(const DataLink &link) const;
    void updateButtons();
    void remove();
    void acceptChange(); ///< the file as it is now is the one that is meant
    void embed();

    StoryDocument &m_document;
    LinkedFiles &m_links;
    QTreeWidget *m_list;
    QPushButton *m_load, *m_accept, *m_embed, *m_remove;
};

} // namespace tenbin

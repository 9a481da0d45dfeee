// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the blocks of the evidence panel below each other, kept and reused from one subject to the next.
#pragma once

#include "ui/panels/evidenceblock.h"

#include <QScrollArea>

namespace tenbin {

class EvidenceList final : public QScrollArea {
    Q_OBJECT
public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void show(const std::vector<EvidenceBlockContent> &contents, Theme theme);
    /// Stands below the last block; shown when it has a height.
    void setTail(QWidget *tail);
    void setTailHeight(int height); ///< px; 0 hides it
    [[nodiscard]] const QList<EvidenceBlock *> &blocks() const { return m_blocks; }
    [[nodiscard]] QList<RowLink *> links() const; ///< in order
    void toTop();

signals:
    void activated(const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void orderTabs();
    [[nodiscard]] EvidenceBlock *makeBlock();

    QWidget *m_body;
    QWidget *m_tail = nullptr;
    int m_tailHeight = 0;
    QList<EvidenceBlock *> m_blocks;
    std::vector<EvidenceBlockContent> m_contents;
    Theme m_theme = Theme::Light;
};

} // namespace tenbin

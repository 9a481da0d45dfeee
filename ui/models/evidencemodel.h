// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: everything a value rests on, as a tree: figure, operands, facts, readings, sources.
#pragma once

#include "core/figures/evidence.h"

#include <QAbstractItemModel>

#include <memory>

namespace tenbin {

class StoryDocument;

/// Branches are made when somebody looks into them. What stands where depends on story and subject only; values change in place.
class EvidenceModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< what StoryDocument::select takes; empty for readings, sources and statements
        KindRole, ///< "figure", "fact", "value", "claim", "reading", "source", "statement"
        ValueRole, ///< in words
        VoiceRole, ///< int(Voice); invalid where nobody's word is meant
        CertaintyRole, ///< "A" … "D", or empty
    };

    explicit EvidenceModel(const StoryDocument &document, QObject *parent = nullptr);
    ~EvidenceModel() override;

    /// Another subject or another story. `figures`: values other than the document's, of its story; null: the document's.
    void setSubject(const EvidenceSubject &subject, std::shared_ptr<const Figures> figures = nullptr);
    /// Same story and subject, other values or language.
    void refresh(const EvidenceSubject &subject, std::shared_ptr<const Figures> figures = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] Node *opened(const QModelIndex &index) const; ///< with its children
    [[nodiscard]] const Figures &figures() const;
    [[nodiscard]] std::vector<std::unique_ptr<Node>> childrenOf(const Node &node) const;
    [[nodiscard]] std::vector<std::unique_ptr<Node>> nodesFor(const QStringList &ids) const;
    [[nodiscard]] std::vector<std::unique_ptr<Node>> sourceNodes(const std::vector<EvidenceSource> &sources) const;
    [[nodiscard]] QStringList operandsOf(const QString &formula) const;
    [[nodiscard]] Evidence evidence(const EvidenceSubject &subject) const;
    void fill(Node &node) const;
    void refreshBelow(Node &node, const QModelIndex &index);

    const StoryDocument &m_document;
    std::shared_ptr<const Figures> m_figures;
    EvidenceSubject m_subject;
    std::unique_ptr<Node> m_root; ///< its only child is the subject
};

} // namespace tenbin

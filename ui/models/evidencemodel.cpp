// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencemodel.h"

#include "core/figures/evidenceparts.h"
#include "ui/storydocument.h"

namespace tenbin {

enum class NodeKind { Figure, Fact, Value, Claim, Reading, Source, Statement };

struct EvidenceModel::Node {
    NodeKind kind = NodeKind::Statement;
    QString id; ///< of a reading: its fact; of a source: its own
    Basis basis = Basis::Article; ///< of a reading
    QString text;
    QString value;
    std::optional<Voice> voice;
    std::optional<Certainty> certainty;
    Node *parent = nullptr;
    int row = 0;
    bool branch = false; ///< there is something below
    bool fetched = false;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

QString kindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Figure:
        return QStringLiteral("figure");
    case NodeKind::Fact:
        return QStringLiteral("fact");
    case NodeKind::Value:
        return QStringLiteral("value");
    case NodeKind::Claim:
        return QStringLiteral("claim");
    case NodeKind::Reading:
        return QStringLiteral("reading");
    case NodeKind::Source:
        return QStringLiteral("source");
    case NodeKind::Statement:
        return QStringLiteral("statement");
    }
    return {};
}

NodeKind nodeKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Fact:
        return NodeKind::Fact;
    case EvidenceKind::Figure:
        return NodeKind::Figure;
    case EvidenceKind::Claim:
        return NodeKind::Claim;
    default:
        return NodeKind::Value;
    }
}

QString sourceText(const EvidenceSource &source, const Language &language)
{
    QStringList parts{source.title, source.publisher, source.date};
    parts.removeAll(QString());
    return parts.join(language.id() == LanguageId::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

EvidenceModel::EvidenceModel(const StoryDocument &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_root(std::make_unique<Node>())
{
}

EvidenceModel::~EvidenceModel() = default;

const Figures &EvidenceModel::figures() const
{
    return m_figures ? *m_figures : m_document.figures();
}

Evidence EvidenceModel::evidence(const EvidenceSubject &subject) const
{
    return evidenceOf(m_document.story(), figures(), m_document.claims(), subject, m_document.language());
}

void EvidenceModel::setSubject(const EvidenceSubject &subject, std::shared_ptr<const Figures> figures)
{
    beginResetModel();
    m_subject = subject;
    m_figures = std::move(figures);
    m_root = std::make_unique<Node>();
    const Evidence about = evidence(subject);
    if (about.kind != EvidenceKind::Nothing) {
        auto node = std::make_unique<Node>();
        node->kind = nodeKind(about.kind);
        node->id = subject.id;
        node->parent = m_root.get();
        fill(*node);
        m_root->children.push_back(std::move(node));
    }
    endResetModel();
}

void EvidenceModel::refresh(const EvidenceSubject &subject, std::shared_ptr<const Figures> figures)
{
    m_subject = subject;
    m_figures = std::move(figures);
    refreshBelow(*m_root, {});
}

void EvidenceModel::refreshBelow(Node &node, const QModelIndex &index)
{
    if (node.children.empty())
        return;
    for (const auto &child : node.children)
        fill(*child);
    emit dataChanged(this->index(0, 0, index), this->index(static_cast<int>(node.children.size()) - 1, 0, index));
    for (const auto &child : node.children)
        refreshBelow(*child, this->index(child->row, 0, index));
}

/// Texts and values of a node as they are now; a source keeps its words until the language changes.
void EvidenceModel::fill(Node &node) const
{
    const EvidenceContext context{m_document.story(), figures(), m_document.claims(), m_document.language()};
    if (node.kind == NodeKind::Value || node.kind == NodeKind::Claim) {
        const Evidence about = evidence(m_subject);
        node.text = about.title;
        node.value = about.judged     ? verdictText(about.judged->verdict, m_document.language())
            : about.missing.isEmpty() ? about.value
                                      : about.missing;
        node.voice = about.voice;
        node.certainty = about.certainty;
        node.branch = !about.inputs.empty() || !about.sources.empty();
    } else if (node.kind == NodeKind::Source) {
        for (const EvidenceSource &source : sourcesOf(context, {node.id}))
            node.text = sourceText(source, m_document.language());
    } else if (node.kind == NodeKind::Statement) {
        const std::optional<EvidenceInput> input = inputOf(context, node.id);
        node.text = input ? input->source : QString();
    } else if (const std::optional<EvidenceInput> input = inputOf(context, node.id)) {
        node.text = input->title;
        node.value = input->text;
        node.voice = input->voice;
        node.certainty = input->certainty;
        node.branch = true;
        if (node.kind != NodeKind::Reading)
            return;
        for (const EvidenceReading &reading : input->readings) {
            if (reading.basis != node.basis)
                continue;
            node.text = reading.name;
            node.value = reading.text;
            node.voice = node.basis == Basis::Article ? Voice::Article : Voice::Checked;
            node.certainty = reading.certainty;
        }
    }
}

QStringList EvidenceModel::operandsOf(const QString &formula) const
{
    const FormulaReading reading = parseFormula(formula);
    return reading.formula ? reading.formula->ids() : QStringList();
}

std::vector<std::unique_ptr<EvidenceModel::Node>> EvidenceModel::nodesFor(const QStringList &ids) const
{
    std::vector<std::unique_ptr<Node>> nodes;
    for (const QString &id : ids) {
        const bool fact = figures().fact(id) != nullptr;
        if (!fact && !figures().figure(id))
            continue;
        nodes.push_back(std::make_unique<Node>());
        nodes.back()->kind = fact ? NodeKind::Fact : NodeKind::Figure;
        nodes.back()->id = id;
    }
    return nodes;
}

std::vector<std::unique_ptr<EvidenceModel::Node>> EvidenceModel::sourceNodes(const std::vector<EvidenceSource> &sources) const
{
    std::vector<std::unique_ptr<Node>> nodes;
    for (const EvidenceSource &source : sources) {
        nodes.push_back(std::make_unique<Node>());
        nodes.back()->kind = NodeKind::Source;
        nodes.back()->id = source.id;
    }
    return nodes;
}

std::vector<std::unique_ptr<EvidenceModel::Node>> EvidenceModel::childrenOf(const Node &node) const
{
    const EvidenceContext context{m_document.story(), figures(), m_document.claims(), m_document.language()};
    std::vector<std::unique_ptr<Node>> nodes;
    if (node.kind == NodeKind::Figure) {
        const FigureValue *figure = figures().figure(node.id);
        nodes = nodesFor(figure && figure->figure ? operandsOf(figure->figure->formula) : QStringList());
    } else if (node.kind == NodeKind::Value) {
        nodes = nodesFor(m_subject.formula.isEmpty() ? m_subject.inputs : operandsOf(m_subject.formula));
    } else if (node.kind == NodeKind::Claim) {
        const Evidence about = evidence(m_subject);
        QStringList ids;
        for (const EvidenceInput &input : about.inputs)
            ids.append(input.id);
        nodes = nodesFor(ids);
        for (auto &source : sourceNodes(about.sources))
            nodes.push_back(std::move(source));
    } else if (const std::optional<EvidenceInput> input = inputOf(context, node.id)) {
        for (const EvidenceReading &reading : input->readings) {
            if (node.kind == NodeKind::Fact) {
                nodes.push_back(std::make_unique<Node>());
                nodes.back()->kind = NodeKind::Reading;
                nodes.back()->id = node.id;
                nodes.back()->basis = reading.basis;
            } else if (reading.basis == node.basis && reading.certainty != Certainty::D) {
                nodes = sourceNodes(reading.sources);
            }
        }
        if (nodes.empty()) {
            nodes.push_back(std::make_unique<Node>());
            nodes.back()->id = node.id; // says that no source was found
        }
    }
    return nodes;
}

EvidenceModel::Node *EvidenceModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex EvidenceModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = opened(parent);
    if (row < 0 || column != 0 || row >= static_cast<int>(above->children.size()))
        return {};
    return createIndex(row, column, above->children[static_cast<std::size_t>(row)].get());
}

QModelIndex EvidenceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = nodeOf(child)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(opened(parent)->children.size());
}

int EvidenceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool EvidenceModel::hasChildren(const QModelIndex &parent) const
{
    return !opened(parent)->children.empty();
}

/// Nobody has seen the branch without its children, so there is nothing to announce.
EvidenceModel::Node *EvidenceModel::opened(const QModelIndex &index) const
{
    Node *node = nodeOf(index);
    if (!node->branch || node->fetched)
        return node;
    node->fetched = true;
    node->children = childrenOf(*node);
    for (std::size_t i = 0; i < node->children.size(); ++i) {
        node->children[i]->parent = node;
        node->children[i]->row = static_cast<int>(i);
        fill(*node->children[i]);
    }
    return node;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const bool selectable = node.kind != NodeKind::Reading && node.kind != NodeKind::Source && node.kind != NodeKind::Statement;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return node.value.isEmpty() ? node.text
                                    : m_document.language().translate("Evidence", "%1: %2").arg(node.text, node.value);
    case IdRole:
        return selectable ? node.id : QString();
    case KindRole:
        return kindName(node.kind);
    case ValueRole:
        return node.value;
    case VoiceRole:
        return node.voice ? QVariant(static_cast<int>(*node.voice)) : QVariant();
    case CertaintyRole:
        return node.certainty ? certaintyName(*node.certainty) : QString();
    default:
        return {};
    }
}

} // namespace tenbin

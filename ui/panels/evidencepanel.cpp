// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evidencepanel.h"

#include "ui/models/evidencemodel.h"
#include "ui/panels/articleview.h"
#include "ui/panels/evidencelist.h"
#include "ui/segments.h"
#include "ui/storydocument.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>

namespace tenbin {
namespace {

constexpr int margin = 18;
constexpr int defaultWidth = 316;
constexpr int smallestWidth = 280;
constexpr int tallestTree = 400;
constexpr qsizetype longestHistory = 200;

WordButton *iconButton(const QString &icon, QWidget *parent)
{
    auto *button = new WordButton(WordButton::Look::Plain, parent);
    button->setIcon(themeIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

EvidencePanel::EvidencePanel(StoryDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("evidencePanel"));
    build();
    connect(&document, &StoryDocument::opened, this, &EvidencePanel::forget);
    connect(&document, &StoryDocument::storyChanged, this, [this] {
        m_charts.clear();
        refresh(Change::Subject);
    });
    connect(&document, &StoryDocument::figuresChanged, this, [this] { refresh(Change::Values); });
    connect(&document, &StoryDocument::languageChanged, this, &EvidencePanel::retranslate);
    connect(&document, &StoryDocument::selectionChanged, this, &EvidencePanel::follow);
    follow(document.selection());
    retranslate();
}

void EvidencePanel::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);

    auto *pages = new QActionGroup(this);
    m_evidenceAction = pages->addAction(QString());
    m_articleAction = pages->addAction(QString());
    for (QAction *action : pages->actions())
        action->setCheckable(true);
    m_evidenceAction->setChecked(true);
    connect(m_evidenceAction, &QAction::triggered, this, &EvidencePanel::showEvidence);
    connect(m_articleAction, &QAction::triggered, this, [this] { showArticle(); });
    m_switch = new Segments({m_evidenceAction, m_articleAction}, this);
    m_walk = new QWidget(this);
    auto *walk = new QHBoxLayout(m_walk);
    walk->setContentsMargins(0, 0, 0, 0);
    walk->setSpacing(0);
    m_back = iconButton(QStringLiteral("chevron-left"), m_walk);
    m_forward = iconButton(QStringLiteral("chevron-right"), m_walk);
    connect(m_back, &WordButton::clicked, this, &EvidencePanel::goBack);
    connect(m_forward, &WordButton::clicked, this, &EvidencePanel::goForward);
    walk->addWidget(m_back);
    walk->addWidget(m_forward);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(margin, 0, margin, 0);
    m_head->addWidget(m_switch, 0, Qt::AlignLeft);
    m_head->addStretch(1);
    m_head->addWidget(m_walk, 0, Qt::AlignLeft);

    m_pages = new QStackedWidget(this);
    m_list = new EvidenceList(m_pages);
    connect(m_list, &EvidenceList::activated, this, &EvidencePanel::activate);
    m_article = new ArticleView(m_document, m_pages);
    connect(m_article, &ArticleView::attachWanted, this, &EvidencePanel::attachWanted);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_article);
    column->addLayout(m_head);
    column->addWidget(m_pages, 1);
    buildTree();
}

void EvidencePanel::buildTree()
{
    m_model = new EvidenceModel(m_document, this);
    m_tree = new QTreeView(this);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString id = index.data(EvidenceModel::IdRole).toString();
        if (!id.isEmpty())
            m_document.select(id);
    });
    connect(m_tree, &QTreeView::expanded, this, &EvidencePanel::sizeTree);
    connect(m_tree, &QTreeView::collapsed, this, &EvidencePanel::sizeTree);
    m_list->setTail(m_tree);
}

void EvidencePanel::setTheme(Theme theme)
{
    m_theme = theme;
    m_article->setTheme(theme);
    refresh(Change::Values);
}

void EvidencePanel::setPlan(const ChartPlan *plan, const QString &chart)
{
    m_data.clear();
    if (plan && *plan) {
        for (const Datum &datum : (*plan)->data) {
            if (m_data.contains(datum.id))
                continue;
            m_data.insert(datum.id, datum);
            if (!m_document.figures().fact(datum.id) && !m_document.figures().figure(datum.id))
                m_chartOfValue.insert(datum.id, chart);
        }
    }
    if (m_data.contains(m_document.selection()) || m_chartOfValue.contains(m_document.selection()))
        refresh(Change::Values);
}

/// As the chart on screen has it, or the one where it was seen last.
const Datum *EvidencePanel::datumOf(const QString &id)
{
    const auto shown = m_data.constFind(id);
    if (shown != m_data.cend())
        return &*shown;
    const QString chart = m_chartOfValue.value(id);
    if (chart.isEmpty())
        return nullptr;
    const ChartPlan plan = m_document.plan(chart);
    if (!plan)
        return nullptr;
    const auto found = std::find_if(plan->data.begin(), plan->data.end(), [&id](const Datum &datum) { return datum.id == id; });
    if (found == plan->data.end())
        return nullptr;
    m_found = *found;
    return &m_found;
}

EvidenceSubject EvidencePanel::subjectOf(const QString &id)
{
    EvidenceSubject subject;
    subject.id = id;
    m_figures = nullptr;
    if (id.isEmpty() || !claimOfSubject(id).isEmpty())
        return subject;
    const Datum *datum = datumOf(id);
    const bool known = m_document.figures().fact(id) || m_document.figures().figure(id);
    if (known)
        m_figures = figuresFor(datum);
    if (known || !datum)
        return subject;
    subject = {id, datum->label, datum->series, datum->formula, datum->inputs, datum->value, datum->text, datum->source, {}};
    for (const DatumPart &part : datum->parts)
        subject.parts.push_back({part.label, part.text, part.id});
    return subject;
}

/// Charts may show the article's value beside the record: then the evidence is about the value that is seen.
std::shared_ptr<const Figures> EvidencePanel::figuresFor(const Datum *datum) const
{
    if (!datum || !datum->value)
        return nullptr;
    const auto same = [datum](const Figures &figures) {
        if (const FactValue *fact = figures.fact(datum->id))
            return fact->quantity == *datum->value;
        const FigureValue *figure = figures.figure(datum->id);
        return figure && figure->quantity == datum->value;
    };
    if (same(m_document.figures()))
        return nullptr;
    Scenario scenario = m_document.scenario();
    scenario.basis = scenario.basis == Basis::Article ? Basis::Checked : Basis::Article;
    auto other = std::make_shared<const Figures>(evaluate(m_document.story(), scenario));
    if (same(*other))
        return other;
    scenario.overrides.remove(datum->id);
    other = std::make_shared<const Figures>(evaluate(m_document.story(), scenario));
    return same(*other) ? other : nullptr;
}

std::vector<std::pair<QString, QString>> EvidencePanel::chartsWith(const QString &id)
{
    if (m_charts.isEmpty()) {
        for (const ChartInfo &info : chartList()) {
            if (info.tab == Tab::Any)
                continue; // shows whatever is selected
            const ChartPlan plan = m_document.plan(info.id);
            if (!plan)
                continue;
            for (const Datum &datum : plan->data) {
                QStringList &charts = m_charts[datum.id];
                if (!charts.contains(info.id))
                    charts.append(info.id);
            }
        }
    }
    std::vector<std::pair<QString, QString>> named;
    QStringList charts = m_charts.value(id);
    for (const Claim &claim : m_document.story().claims) {
        if (claimSubject(claim.id) == id && !claim.chart.isEmpty())
            charts.append(claim.chart);
    }
    for (const QString &chart : charts)
        named.emplace_back(chart, chartName(chart, m_document.language()));
    return named;
}

void EvidencePanel::refresh(Change change)
{
    if (!isVisible()) {
        m_stale = true;
        if (change == Change::Subject)
            m_figures = nullptr;
        return;
    }
    m_stale = false;
    const QString before = m_subject.id;
    m_subject = subjectOf(m_document.selection());
    const Figures &figures = m_figures ? *m_figures : m_document.figures();
    m_evidence = evidenceOf(m_document.story(), figures, m_document.claims(), m_subject, m_document.language());
    const bool none = m_evidence.kind == EvidenceKind::Nothing;
    const bool withTree = !none;
    const EvidenceView view{
        m_exactOpen, m_treeOpen, none ? std::vector<std::pair<QString, QString>>() : chartsWith(m_subject.id)};
    m_list->show(evidenceBlocks(m_evidence, view, m_document.language()), m_theme);
    if (before != m_subject.id)
        m_list->toTop();
    if (m_treeOpen && withTree)
        refreshTree(before != m_subject.id ? Change::Subject : change);
    else
        m_list->setTailHeight(0);
}

void EvidencePanel::refreshTree(Change change)
{
    if (change == Change::Values && m_model->rowCount() > 0) {
        m_model->refresh(m_subject, m_figures);
        return;
    }
    m_model->setSubject(m_subject, m_figures);
    m_tree->expand(m_model->index(0, 0));
    sizeTree();
}

void EvidencePanel::sizeTree()
{
    if (!m_treeOpen)
        return;
    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index))
        ++rows;
    const int line = std::max(m_tree->sizeHintForRow(0), fontMetrics().height());
    const int height = rows * line + 2 * m_tree->frameWidth() + m_tree->horizontalScrollBar()->sizeHint().height();
    m_list->setTailHeight(std::min(height, tallestTree));
}

void EvidencePanel::follow(const QString &id)
{
    if (!m_walking && !id.isEmpty() && (m_at < 0 || m_history.at(m_at) != id)) {
        m_history = m_history.mid(std::max<qsizetype>(0, m_at + 2 - longestHistory), m_at + 1);
        m_history.append(id);
        m_at = m_history.size() - 1;
    }
    m_back->setEnabled(canGoBack());
    m_forward->setEnabled(canGoForward());
    emit historyChanged();
    refresh(Change::Subject);
}

void EvidencePanel::forget()
{
    m_history.clear();
    m_at = -1;
    m_data.clear();
    m_chartOfValue.clear();
    m_figures = nullptr;
    m_subject = {};
    m_model->setSubject({});
    follow({});
}

void EvidencePanel::walk(qsizetype by)
{
    m_at += by;
    m_walking = true;
    m_document.select(m_history.at(m_at));
    m_walking = false;
}

void EvidencePanel::goBack()
{
    if (canGoBack())
        walk(-1);
}

void EvidencePanel::goForward()
{
    if (canGoForward())
        walk(1);
}

void EvidencePanel::activate(const QString &target)
{
    const bool focused = m_list->isAncestorOf(QApplication::focusWidget());
    if (target == exactTarget || target == treeTarget) {
        bool &open = target == exactTarget ? m_exactOpen : m_treeOpen;
        open = !open;
        refresh(Change::Subject);
    } else if (target.startsWith(selectTarget)) {
        m_document.select(target.mid(selectTarget.size()));
        const QList<RowLink *> links = m_list->links();
        if (focused && !links.isEmpty())
            links.front()->setFocus(Qt::TabFocusReason); // what was followed is gone; the way on begins here
    } else if (target.startsWith(articleTarget)) {
        const QString id = target.mid(articleTarget.size());
        showArticle(id);
        emit articleWanted(id);
    } else if (target.startsWith(changeTarget)) {
        emit changeWanted(target.mid(changeTarget.size()));
    } else if (target.startsWith(chartTarget)) {
        emit chartWanted(target.mid(chartTarget.size()), m_subject.id);
    }
}

bool EvidencePanel::showsArticle() const
{
    return m_pages->currentWidget() == m_article;
}

void EvidencePanel::showEvidence()
{
    m_evidenceAction->setChecked(true);
    m_pages->setCurrentWidget(m_list);
}

void EvidencePanel::showArticle(const QString &id)
{
    m_articleAction->setChecked(true);
    m_pages->setCurrentWidget(m_article);
    QStringList places{id};
    if (const FigureValue *figure = m_document.figures().figure(id))
        places = figure->inputs;
    for (const QString &place : places) {
        const Fact *fact = m_document.story().fact(place);
        if (places.size() == 1 || (fact && fact->article && fact->article->locator)) {
            m_article->showPlace(place);
            return;
        }
    }
}

QSize EvidencePanel::sizeHint() const
{
    return {defaultWidth, 640};
}

QSize EvidencePanel::minimumSizeHint() const
{
    return {smallestWidth, 160};
}

/// Back and forward go below the switch where large type leaves no room beside it.
void EvidencePanel::fitHead()
{
    const int needed = m_switch->sizeHint().width() + m_walk->sizeHint().width() + 2 * margin + 8;
    m_head->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EvidencePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void EvidencePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_stale)
        refresh(Change::Subject);
}

void EvidencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHead();
}

void EvidencePanel::retranslate()
{
    m_evidenceAction->setText(tr("Evidence"));
    m_articleAction->setText(tr("Article"));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(m_back->toolTip());
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(m_forward->toolTip());
    m_tree->setAccessibleName(tr("Everything it rests on"));
    m_list->setAccessibleName(m_evidenceAction->text());
    setAccessibleName(m_evidenceAction->text());
    fitHead();
    refresh(Change::Values);
}

} // namespace tenbin

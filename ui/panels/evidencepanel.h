// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the panel that answers where a number is from, and the article as its second page.
#pragma once

#include "core/charts/chartplan.h"
#include "core/figures/evidence.h"

#include <QFrame>

#include <memory>

class QAction;
class QBoxLayout;
class QStackedWidget;
class QTreeView;

namespace tenbin {

class ArticleView;
class EvidenceList;
class EvidenceModel;
class StoryDocument;
class WordButton;

/// Follows the document's selection while it is visible. Values that only a chart knows are looked up in the chart's plan.
class EvidencePanel final : public QFrame {
    Q_OBJECT
public:
    explicit EvidencePanel(StoryDocument &document, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    /// The chart on screen; `plan` may be null and is not kept.
    void setPlan(const ChartPlan *plan, const QString &chart);

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] ArticleView *article() const { return m_article; }
    [[nodiscard]] EvidenceList *list() const { return m_list; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_history.size(); }
    [[nodiscard]] bool showsArticle() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void goBack();
    void goForward();
    void showEvidence();
    void showArticle(const QString &id = {}); ///< a fact, "claim:ID" or figure (the first fact below it); else just the page

signals:
    void chartWanted(const QString &chart, const QString &datum);
    void articleWanted(const QString &id); ///< the page has been shown already
    void changeWanted(const QString &fact); ///< a what-if value for it
    void attachWanted();
    void historyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Change { Values, Subject };

    void build();
    void buildTree();
    void follow(const QString &id);
    void walk(qsizetype by);
    void forget(); ///< another story is open
    void refresh(Change change);
    void refreshTree(Change change);
    void sizeTree();
    void activate(const QString &target);
    void fitHead();
    void retranslate();
    [[nodiscard]] EvidenceSubject subjectOf(const QString &id);
    [[nodiscard]] const Datum *datumOf(const QString &id);
    [[nodiscard]] std::shared_ptr<const Figures> figuresFor(const Datum *datum) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> chartsWith(const QString &id);

    StoryDocument &m_document;
    Theme m_theme = Theme::Light;
    Evidence m_evidence;
    EvidenceSubject m_subject;
    std::shared_ptr<const Figures> m_figures; ///< other values than the document's, where the chart shows those
    QHash<QString, Datum> m_data; ///< of the chart on screen, by id
    QHash<QString, QString> m_chartOfValue; ///< where a value was seen that only a chart knows
    Datum m_found; ///< such a value of a chart that is not on screen
    QHash<QString, QStringList> m_charts; ///< which charts show an id; empty: not asked yet
    QStringList m_history;
    qsizetype m_at = -1;
    bool m_walking = false; ///< the selection changes because of back or forward
    bool m_stale = true;
    bool m_exactOpen = false;
    bool m_treeOpen = false;

    QBoxLayout *m_head = nullptr;
    QWidget *m_switch = nullptr;
    QWidget *m_walk = nullptr;
    QAction *m_evidenceAction = nullptr;
    QAction *m_articleAction = nullptr;
    WordButton *m_back = nullptr;
    WordButton *m_forward = nullptr;
    QStackedWidget *m_pages = nullptr;
    EvidenceList *m_list = nullptr;
    EvidenceModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    ArticleView *m_article = nullptr;
};

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the row above a chart that says which models of the linked catalogue it shows, and takes one of them into the story.
#pragma once

#include "core/charts/chartplan.h"
#include "core/story/story.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tenbin {

class StoryDocument;

class CatalogueBar final : public QWidget {
    Q_OBJECT
public:
    explicit CatalogueBar(StoryDocument &document, QWidget *parent = nullptr);

    /// Shows the filter of this chart; hides itself where the chart has no catalogue or the story none.
    void showChart(const ChartInfo &info);
    [[nodiscard]] CatalogueFilter filter() const; ///< as the fields stand
    [[nodiscard]] QString countText() const; ///< "160 of 1,892 shown"
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildRow();
    void fillLists(const Catalogue &catalogue);
    void showFilter(const CatalogueFilter &filter);
    void retranslate();
    void showCount();
    void choose();
    void showSelection();
    void addSelected();
    [[nodiscard]] const CatalogueModel *selected() const;

    StoryDocument &m_document;
    QString m_chart;
    std::shared_ptr<const Catalogue> m_catalogue; ///< whose organisations and domains the lists hold
    QTimer m_typing;
    QLineEdit *m_search;
    QComboBox *m_organisation, *m_domain;
    QLabel *m_fromLabel, *m_toLabel, *m_count;
    QSpinBox *m_from, *m_to;
    QCheckBox *m_open, *m_sure;
    QPushButton *m_add;
    bool m_setting = false;
};

} // namespace tenbin

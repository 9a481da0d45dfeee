// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the what-if panel below the chart: the values that can be changed, and the way to and from scenarios.
#pragma once

#include "core/story/story.h"

#include <QFrame>

class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace tenbin {

class AssumptionModel;
class Commands;
class StoryDocument;
class ValueChooser;
class WhatIfRow;
class WordButton;

class WhatIfPanel final : public QFrame {
    Q_OBJECT
public:
    WhatIfPanel(StoryDocument &document, const Commands &commands, QWidget *parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] int closedHeight() const; ///< of the bar alone
    void addFact(const QString &fact); ///< a row for it; opens the panel and goes there
    [[nodiscard]] AssumptionModel *model() const { return m_model; }
    [[nodiscard]] QList<WhatIfRow *> rows() const { return m_rows; }

signals:
    void openChanged(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void rebuildRows();
    void alignRows();
    void showSummary();
    void fillScenarios();
    void chooseValue();
    [[nodiscard]] WhatIfRow *makeRow(int row);
    void retranslate();

    StoryDocument &m_document;
    const Commands &m_commands;
    AssumptionModel *m_model;
    WordButton *m_toggle = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_count = nullptr;
    WordButton *m_add = nullptr;
    WordButton *m_scenarios = nullptr;
    WordButton *m_reset = nullptr;
    ValueChooser *m_chooser = nullptr; ///< made when first asked for
    QMenu *m_scenarioMenu = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<WhatIfRow *> m_rows;
    LanguageId m_language = LanguageId::English; ///< of the rows
    bool m_open = false;
};

} // namespace tenbin

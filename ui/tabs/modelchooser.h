// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the button that says how many models a chart shows, and the list it opens.
#pragma once

#include "ui/wordbutton.h"

class QFrame;
class QLabel;
class QListView;
class QPushButton;

namespace tenbin {

class ModelSelectionModel;

class ModelChooser final : public WordButton {
    Q_OBJECT
public:
    explicit ModelChooser(QWidget *parent = nullptr);

    [[nodiscard]] ModelSelectionModel *selection() const { return m_selection; }
    void updateText(); ///< after the models were set or the language changed

signals:
    void chosen(const QStringList &models); ///< never empty

protected:
    void changeEvent(QEvent *event) override;

private:
    void openList();
    void buildList();
    void retranslate();
    void selectionChanged();

    ModelSelectionModel *m_selection;
    QFrame *m_popup = nullptr; ///< made when first opened
    QListView *m_list = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_start = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace tenbin

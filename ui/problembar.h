// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the bar that says that a file was not opened, and the list of what is wrong in it.
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace tenbin {

class ProblemModel;
class WordButton;

class ProblemBar final : public QFrame {
    Q_OBJECT
public:
    explicit ProblemBar(const Language &language, QWidget *parent = nullptr);

    void showProblems(const QString &path, const Problems &problems);
    void setLanguage(const Language &language);
    [[nodiscard]] ProblemModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void placeList();
    void showList(bool shown);
    void retranslate();

    ProblemModel *m_model;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_show;
    WordButton *m_close;
    QTableView *m_list = nullptr; ///< made when first asked for; lies over what stands below the bar
    QString m_file;
    int m_errors = 0;
};

} // namespace tenbin

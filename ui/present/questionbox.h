// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the line along the bottom of the presenter's screen: a question, what is found, the answer, and showing it to the
// audience.
#pragma once

#include "ui/present/mainfigures.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace tenbin {

class FindModel;
struct FindEntry;

/// Nothing of what happens here is seen by the audience until `showWanted` or `stepWanted`.
class QuestionBox final : public QFrame {
    Q_OBJECT
public:
    using Entries = std::function<std::vector<FindEntry>()>;
    using Answers = std::function<TalkAnswer(const QString &id)>;
    /// `entries` is asked at the next question after `invalidate`, `answers` for each hit that is looked at.
    QuestionBox(Entries entries, Answers answers, QWidget *parent);

    void invalidate(); ///< story, values, step or language changed
    void focusQuestion();
    void setShown(const QString &answer); ///< what the audience sees now; empty: nothing
    void tell(const QString &id); ///< the answer for a value that was clicked
    void setTheme(Theme theme);

signals:
    void showWanted(const QString &answer); ///< empty: take it away again
    void stepWanted(int number); ///< from 1
    void left(); ///< the keyboard is to go back to the talk

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void build();
    void search();
    void look(); ///< at the current hit
    void setAnswer(const TalkAnswer &answer);
    void act(); ///< what the button says
    void closeHits();
    void placeHits();
    void retranslate();

    Entries m_entries;
    Answers m_answers;
    FindModel *m_model;
    QLineEdit *m_edit;
    QLabel *m_hint;
    QLabel *m_title;
    QLabel *m_detail;
    QToolButton *m_show;
    QFrame *m_hits; ///< lies over the console, above this line
    QListView *m_list;
    TalkAnswer m_answer;
    QString m_shown;
    bool m_stale = true;
};

} // namespace tenbin

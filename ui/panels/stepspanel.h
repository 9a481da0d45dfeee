// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the panel of the talk: its steps in order, what can be done to them, and the fields of the chosen one.
#pragma once

#include "core/charts/palette.h"

#include <QWidget>

#include <array>

class QLabel;
class QSplitter;

namespace tenbin {

class StepEditor;
class StepList;
class StepModel;
class StoryDocument;
class WordButton;
struct Problem;

class StepsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StepsPanel(StoryDocument &document, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    [[nodiscard]] StepModel *model() const { return m_model; }
    [[nodiscard]] StepList *list() const { return m_list; }
    [[nodiscard]] StepEditor *editor() const { return m_editor; }
    [[nodiscard]] int currentRow() const; ///< −1: none
    /// The chart as it is shown, behind the current step; `focus`: the value that stands out, or empty.
    void capture(const QString &chart, const QString &focus);
    /// Chart, options and scenario of the step; what-if values are one undo step.
    void showStep(int row);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void captureWanted(); ///< whoever knows what is shown calls `capture`
    void chartWanted(const QString &chart, const QString &datum); ///< datum: what stands out; may be empty

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tool { Duplicate, Hide, Backup, Up, Down, Remove };
    static constexpr int toolCount = 6;

    void build();
    void connectAll();
    WordButton *makeTool(const char *icon);
    [[nodiscard]] WordButton *tool(Tool which) const { return m_tools[static_cast<std::size_t>(which)]; }
    void go(int row);
    void moveBy(int row, int places);
    void remove(int row);
    void tell(const QString &words);
    void currentChanged();
    void showState();
    void retranslate();

    StoryDocument &m_document;
    StepModel *m_model;
    WordButton *m_capture;
    QLabel *m_total;
    QLabel *m_none; ///< says so where there is no step yet
    QLabel *m_fault; ///< why something was not done
    StepList *m_list;
    StepEditor *m_editor;
    QSplitter *m_splitter;
    std::array<WordButton *, toolCount> m_tools{};
};

} // namespace tenbin

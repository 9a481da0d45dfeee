// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the steps of the talk for views: what is done to them goes through the document, and can be undone there.
#pragma once

#include "core/story/storysteps.h"
#include "ui/storydocument.h"

#include <QAbstractListModel>

namespace tenbin {

/// Rows follow the document: an edit changes, adds, moves or takes away rows; nothing is reset but for another story.
class StepModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// Qt::DisplayRole is the title, or the chart's name; Qt::AccessibleTextRole all of the row in words.
    enum Roles {
        IdRole = Qt::UserRole + 1,
        NumberRole, ///< place in the talk from 1, backup steps behind the others; 0: hidden
        ChartRole, ///< id
        DetailRole, ///< the chart's name, or its id where this program has no such chart
        IconNameRole, ///< resource name of the chart's icon
        SecondsRole,
        TimeRole, ///< "1:05"; empty: no plan
        HiddenRole,
        BackupRole,
        WhatIfRole, ///< has what-if values of its own
    };
    explicit StepModel(StoryDocument &document, QObject *parent = nullptr);

    [[nodiscard]] const Step *step(int row) const; ///< null: no such row; valid until the next edit
    [[nodiscard]] int plannedSeconds() const; ///< of the steps that are neither hidden nor backup ones

    /// Each is one undo step; what is refused is told by `refused`. The row that is there afterwards; −1: none.
    /// The chart as the document shows it, after `row`; `focus`: the value that stands out, or empty.
    int capture(int row, const QString &chart, const QString &focus);
    int duplicate(int row);
    bool remove(int row);
    bool move(int from, int to);
    bool setFlag(int row, StepFlag flag, StepSwitch to);
    /// Typing in one field is one step as long as nothing else comes between.
    bool setText(int row, StepText which, LanguageId language, const QString &text);
    bool setSeconds(int row, int seconds);
    bool setReveal(int row, const std::vector<QStringList> &reveal, const QString &focus);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    [[nodiscard]] Qt::DropActions supportedDropActions() const final { return Qt::MoveAction; }
    /// Dragging: one row at a time.
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
        int destinationChild) final;

signals:
    void refused(const tenbin::Problem &problem);
    void talkChanged(); ///< anything of any step, or their order

private:
    struct Row {
        Step step;
        int number = 0;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const Story &story);
    void follow();
    void followNew();
    [[nodiscard]] bool followMove(std::vector<Row> &next);
    void followLength(const std::vector<Row> &next);
    bool take(Edited &&edited, const char *source, int row, const QString &mergeKey = {});
    [[nodiscard]] Text nameOf(int row) const;
    [[nodiscard]] QString spoken(const Row &row) const;

    StoryDocument &m_document;
    std::vector<Row> m_rows;
};

/// "0:50", "12:05": minutes and seconds.
[[nodiscard]] QString stepTimeText(int seconds);

} // namespace tenbin

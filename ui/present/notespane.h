// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the speaker's notes of a step, set in a size that can be read while standing.
#pragma once

#include "core/charts/palette.h"

#include <QWidget>

class QLabel;
class QTextEdit;
class QToolButton;

namespace tenbin {

inline constexpr int smallestNotes = 13; // px
inline constexpr int usualNotes = 20;
inline constexpr int largestNotes = 48;

class NotesPane final : public QWidget {
    Q_OBJECT
public:
    explicit NotesPane(QWidget *parent = nullptr);

    void setNotes(const QString &markdown); ///< pictures and files it names are never read
    void setTheme(Theme theme);
    void setTypeSize(int px); ///< brought within smallestNotes and largestNotes
    [[nodiscard]] int typeSize() const { return m_px; }
    void larger();
    void smaller();
    [[nodiscard]] QString plainText() const;

signals:
    void typeSizeChanged(int px);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    QLabel *m_name;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QTextEdit *m_text;
    QString m_markdown;
    int m_px = usualNotes;
};

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the fields of one step: title and notes in either language, and the planned time. What is typed is taken over at once.
#pragma once

#include "core/values/language.h"

#include <QPersistentModelIndex>
#include <QSpinBox>
#include <QWidget>

#include <optional>

class QActionGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextEdit;

namespace tenbin {

class StepModel;
class StoryDocument;

/// Seconds as minutes and seconds; 0 is no plan.
class StepTimeBox final : public QSpinBox {
    Q_OBJECT
public:
    explicit StepTimeBox(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override; ///< "1:05", or bare seconds
    QValidator::State validate(QString &text, int &position) const override;
};

class StepEditor final : public QWidget {
    Q_OBJECT
public:
    StepEditor(StoryDocument &document, StepModel &model, QWidget *parent = nullptr);

    void showStep(const QModelIndex &index); ///< invalid: none, nothing can be typed
    [[nodiscard]] QTextEdit *notes() const { return m_notes; }
    [[nodiscard]] QLineEdit *title() const { return m_title; }
    [[nodiscard]] QPushButton *reveal() const { return m_reveal; }
    [[nodiscard]] QSpinBox *time() const { return m_time; }
    [[nodiscard]] LanguageId textLanguage() const { return m_language; }
    void setTextLanguage(LanguageId language);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a field was last seen to hold in the story; what is typed since is left alone until the story says otherwise.
    struct Seen {
        QString step;
        LanguageId language = LanguageId::English;
        QString title;
        QString notes;
        int seconds = 0;
        bool operator==(const Seen &) const = default;
    };
    void build();
    void refresh();
    void retranslate();
    [[nodiscard]] Seen inStory() const;
    [[nodiscard]] QString typedNotes() const;
    void writeNotes(const QString &text);
    void editReveal();

    StoryDocument &m_document;
    StepModel &m_model;
    QPersistentModelIndex m_step;
    LanguageId m_language;
    std::optional<Seen> m_seen;
    QActionGroup *m_languages;
    QLabel *m_titleLabel, *m_timeLabel, *m_notesLabel;
    QLineEdit *m_title;
    StepTimeBox *m_time;
    QPushButton *m_reveal; ///< what appears when; says how many presses
    QTextEdit *m_notes;
};

} // namespace tenbin

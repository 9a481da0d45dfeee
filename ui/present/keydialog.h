// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the dialog in which the keys of a talk are changed.
#pragma once

#include "ui/present/keychanges.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tenbin {

class KeyDialog final : public QDialog {
    Q_OBJECT
public:
    KeyDialog(const KeyOverrides &overrides, const Language &language, QWidget *parent);

    [[nodiscard]] const KeyOverrides &overrides() const { return m_overrides; }
    void select(PresentCommand command);
    void press(QKeyCombination key); ///< one more for the selected command, or words why not
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void showRow();
    void change(const KeyOverrides &overrides);
    [[nodiscard]] const PresentKey *current() const;
    [[nodiscard]] QString words(PresentCommand command) const;

    KeyOverrides m_overrides;
    Language m_language;
    QTreeWidget *m_list;
    QLabel *m_field; ///< takes the key that is pressed
    QLabel *m_message;
    QPushButton *m_none, *m_standard, *m_all;
};

} // namespace tenbin

// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the list of all keys of a talk, over the presenter's screen.
#pragma once

#include "core/charts/palette.h"
#include "ui/present/presentkeys.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace tenbin {

class KeyList final : public QFrame {
    Q_OBJECT
public:
    explicit KeyList(QWidget *parent);

    void setRows(const std::vector<KeyHelpRow> &rows, Theme theme);
    void toggle(); ///< in the middle of the parent

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QLabel *m_title;
    QGridLayout *m_grid;
};

} // namespace tenbin

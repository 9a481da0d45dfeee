// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one block of the evidence panel: its rows measured, drawn and made reachable.
#pragma once

#include "ui/panels/evidencerows.h"
#include "ui/panels/textflow.h"

#include <QAbstractButton>
#include <QIcon>
#include <QMap>

namespace tenbin {

/// The part of a block that can be activated; the block draws it, this one has the focus.
class RowLink final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RowLink(QWidget *parent);

    [[nodiscard]] bool showsRing() const { return hasFocus() && m_byKeyboard; }

signals:
    void reached(); ///< the focus came here

protected:
    void paintEvent(QPaintEvent *) override { }
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool m_byKeyboard = false;
};

class EvidenceBlock final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceBlock(QWidget *parent);

    /// Nothing is done for what is shown already. `font`: the panel's, in whose size all others are told.
    void show(const EvidenceBlockContent &content, Theme theme, const QFont &font);
    [[nodiscard]] const EvidenceBlockContent &content() const { return m_content; }
    [[nodiscard]] int heightFor(int width); ///< px; places everything for that width
    [[nodiscard]] const QList<RowLink *> &links() const { return m_links; }
    /// What is drawn at the width of the last heightFor, in local px; for tests that nothing is cut.
    [[nodiscard]] QList<QRect> textRects() const;
    [[nodiscard]] bool fits() const; ///< no line is wider than its place

signals:
    void activated(const QString &target);
    void reached(const QRect &place); ///< the focus came to this part, local px

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed {
        TextFlow text;
        TextFlow label;
        TextFlow right;
        TextFlow chip;
        QRect row; ///< the whole row
        QRect textRect;
        QRect labelRect;
        QRect rightRect; ///< right text, chip, letter or icon
        QRect iconRect;
        int link = -1; ///< index into m_links
    };

    void measure();
    void updateLinks();
    [[nodiscard]] QFont rowFont(const EvidenceRow &row) const;
    [[nodiscard]] Placed measured(const EvidenceRow &row) const;
    [[nodiscard]] int place(Placed &placed, const EvidenceRow &row, int top, int left, int right);
    [[nodiscard]] QSize rightSize(const Placed &placed, const EvidenceRow &row) const;
    void fitValue(Placed &placed, const EvidenceRow &row, int width) const;
    [[nodiscard]] int px(double size) const; ///< grows with the zoom
    [[nodiscard]] QColor color(Role role) const;
    void paintFrame(QPainter &painter) const;
    void paintRow(QPainter &painter, const Placed &placed, const EvidenceRow &row) const;
    void paintIcon(QPainter &painter, const QString &name, Role role, const QRect &rect) const;
    void paintChip(QPainter &painter, const Placed &placed, const EvidenceChip &chip) const;
    void paintRing(QPainter &painter) const;
    [[nodiscard]] QRect linkRect(const Placed &placed) const;

    EvidenceBlockContent m_content;
    Theme m_theme = Theme::Light;
    QFont m_font;
    double m_zoom = 1;
    std::vector<Placed> m_placed;
    QList<RowLink *> m_links;
    int m_labelWidth = 0; ///< of the column of labels
    mutable QMap<std::pair<QString, Role>, QIcon> m_icons; ///< of this theme
    int m_width = -1;
    int m_height = 0;
    bool m_tight = false; ///< some line is wider than its place
};

} // namespace tenbin

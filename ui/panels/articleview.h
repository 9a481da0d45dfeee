// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the attached article with every figure of the story marked where it stands.
#pragma once

#include "core/charts/palette.h"
#include "core/story/articletext.h"

#include <QWidget>

class QTextEdit;
class QPushButton;
class QStackedWidget;

namespace tenbin {

class FlowLabel;
class StoryDocument;
class WordButton;

/// Follows article, story and selection of the document. The text is shown, never kept or written anywhere.
class ArticleView final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleView(StoryDocument &document, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    /// Goes to the place of a fact ("budget.new") or claim ("claim:C04"); without an article, once there is one.
    void showPlace(const QString &id);
    [[nodiscard]] QString currentPlace() const; ///< id of the marked place the reader is at; empty: none
    [[nodiscard]] int placesFound() const;
    [[nodiscard]] int placesWanted() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] QTextEdit *text() const { return m_text; }
    [[nodiscard]] QString statusText() const; ///< what the header says

public slots:
    void next(); ///< to the next marked figure; from the last to the first
    void previous();

signals:
    void attachWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showText(const QString &text);
    void reload(); ///< another article or story
    void follow(const QString &id);
    void step(int by);
    void goTo(int place);
    void mark();
    void retranslate();
    [[nodiscard]] QString idOf(const LocatorPlace &place) const;
    [[nodiscard]] int placeAt(int position) const; ///< in the text; −1: no marked figure there
    [[nodiscard]] int placeOf(const QString &id) const;
    void chooseAt(int position);

    StoryDocument &m_document;
    Theme m_theme = Theme::Light;
    std::vector<LocatorPlace> m_places; ///< in story order
    std::vector<int> m_order; ///< those that stand somewhere, in the order of the text
    int m_current = -1; ///< index into m_places
    QString m_wanted; ///< asked for before there was an article
    QStackedWidget *m_pages = nullptr;
    FlowLabel *m_empty = nullptr;
    QPushButton *m_attach = nullptr;
    FlowLabel *m_status = nullptr;
    WordButton *m_previous = nullptr;
    WordButton *m_next = nullptr;
    QTextEdit *m_text = nullptr;
    QString m_missing; ///< a figure that was asked for and is nowhere
};

} // namespace tenbin

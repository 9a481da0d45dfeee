// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a talk as the audience sees it, in a widget of any size: the picture with its transitions and what lies over it.
#pragma once

#include "ui/present/stageanswer.h"
#include "ui/present/stagegeometry.h"
#include "ui/present/stagemotion.h"
#include "ui/present/stagescene.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>

namespace tenbin {

/// Whose eyes: the audience sees curtains and what is frozen, the presenter the step that is on.
enum class Seat { Audience, Presenter };
enum class Motion { Full, Reduced };
/// Digits and overview: to be seen here, or on another screen only.
enum class Aids { Shown, Hidden };

/// Pictures are laid out once in `stageSize` and shown as large as fits, so that every view of one talk has the same picture and
/// positions in one are positions in the other.
class StageView final : public QWidget {
    Q_OBJECT
public:
    explicit StageView(Seat seat, QWidget *parent = nullptr);
    ~StageView() override;

    void setSource(StageScene::Source source);
    /// What TalkState::answer shows.
    void setAnswers(std::function<StageAnswer(const QString &subject)> answers);
    void setPlan(const TalkPlan &plan);
    void setState(const TalkState &state);
    /// Size pictures are laid out in; empty: that of this widget.
    void setPictureSize(const QSize &size);
    void setTheme(Theme theme);
    void setMotion(Motion motion) { m_motion = motion; }
    void setAids(Aids aids);
    /// Values, story or language changed: the same step with what it shows now.
    void refresh();

    [[nodiscard]] const TalkState &state() const { return m_state; }
    [[nodiscard]] StageGeometry geometryOfPicture() const; ///< in pixels of this widget, with the zoom as it is now
    [[nodiscard]] QSize pictureSize() const;
    /// What the zoom command means here: out again, or into what the mouse is at (else the middle).
    [[nodiscard]] TalkIntent zoomIntent() const;
    [[nodiscard]] bool isMoving() const { return m_transition.state() == QAbstractAnimation::Running; }
    /// Id of the value the mouse is at; empty: none.
    [[nodiscard]] QString hoveredValue() const;
    /// Ends transitions and prepares everything that may come next, now.
    void settle();

signals:
    void intent(const tenbin::TalkIntent &intent);
    /// A value of the picture was clicked with the right button.
    void valueClicked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] StagePlace place() const;
    [[nodiscard]] QRectF zoomNow() const;
    [[nodiscard]] StageLook look() const;
    void startTransition(const std::shared_ptr<const PreparedPicture> &before, const StagePlace &from);
    void startZoom(const QRectF &from);
    void prepareInIdleTime();
    void prepareNext();
    bool prepareThumbnail(); ///< false: all are there
    void hoverAt(const QPointF &position);
    void paintStep(QPainter &painter, const StageGeometry &geometry);
    void paintTransition(QPainter &painter, const QRectF &at);
    void paintZoomed(QPainter &painter, const StageGeometry &geometry);
    void paintHover(QPainter &painter, const StageGeometry &geometry);
    void paintAnswer(QPainter &painter);
    void paintOverview(QPainter &painter);

    Seat m_seat;
    Motion m_motion = Motion::Full;
    Aids m_aids = Aids::Shown;
    Theme m_theme = Theme::Light;
    std::unique_ptr<StageScene> m_scene;
    std::function<StageAnswer(const QString &)> m_answers;
    FontMetrics m_metrics;
    TalkPlan m_plan;
    TalkState m_state; ///< as seen from the seat
    QSize m_pictureSize;
    std::shared_ptr<const PreparedPicture> m_before, m_now; ///< m_before only during a transition
    StageMotion m_move;
    QVariantAnimation m_transition, m_zoom; ///< 0 to 1
    QRectF m_zoomFrom{0, 0, 1, 1};
    QImage m_zoomedImage; ///< the zoomed part as sharp as the whole; null: to be painted
    Layout m_answer; ///< of m_state.answer
    QTimer m_idle;
    int m_hover = -1; ///< position in the targets of the picture
    std::optional<QPointF> m_mouse; ///< share
    std::optional<QPointF> m_pressed; ///< share, left button
};

} // namespace tenbin

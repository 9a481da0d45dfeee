// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: showing a talk: what changes when the state does, and what the mouse means.
#include "ui/present/stageview.h"

#include "ui/present/stageaids.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

const QRectF whole(0, 0, 1, 1);
constexpr int moveTime = 280; // ms, as the look has them
constexpr int revealTime = 200;
constexpr double zoomFactor = 2;

/// What the seat sees of a state: while frozen, an audience sees nothing change but the curtain.
TalkState seen(const TalkState &before, const TalkState &now, Seat seat)
{
    if (seat == Seat::Presenter || !now.frozen)
        return now;
    TalkState kept = now;
    if (before.frozen) {
        kept = before;
        kept.curtain = now.curtain;
    }
    kept.frozen = true;
    kept.frozenStep = now.frozenStep;
    kept.frozenRevealed = now.frozenRevealed;
    return kept;
}

} // namespace

StageView::StageView(Seat seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_scene(std::make_unique<StageScene>(StageScene::Source()))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (QVariantAnimation *animation : {&m_transition, &m_zoom}) {
        animation->setStartValue(0.0);
        animation->setEndValue(1.0);
        animation->setDuration(moveTime);
        animation->setEasingCurve(QEasingCurve::OutCubic);
        connect(animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    }
    connect(&m_transition, &QVariantAnimation::finished, this, [this] {
        m_before.reset();
        m_move = {};
        prepareInIdleTime();
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &StageView::prepareNext);
}

StageView::~StageView() = default;

void StageView::setSource(StageScene::Source source)
{
    m_scene = std::make_unique<StageScene>(std::move(source));
    refresh();
}

void StageView::setAnswers(std::function<StageAnswer(const QString &subject)> answers)
{
    m_answers = std::move(answers);
    refresh();
}

void StageView::setPlan(const TalkPlan &plan)
{
    m_plan = plan;
    refresh();
}

void StageView::setPictureSize(const QSize &size)
{
    m_pictureSize = size;
    refresh();
}

void StageView::setTheme(Theme theme)
{
    m_theme = theme;
    refresh();
}

void StageView::setAids(Aids aids)
{
    m_aids = aids;
    update();
}

QSize StageView::pictureSize() const
{
    return m_pictureSize.isEmpty() ? stageSize(size()) : m_pictureSize;
}

StageGeometry StageView::geometryOfPicture() const
{
    return {pictureSize(), size(), zoomNow()};
}

StagePlace StageView::place() const
{
    return m_seat == Seat::Audience ? StagePlace{m_state.audienceStep(), m_state.audienceRevealed()}
                                    : StagePlace{m_state.step, m_state.revealed};
}

QRectF StageView::zoomNow() const
{
    if (m_zoom.state() != QAbstractAnimation::Running)
        return m_state.zoom;
    return zoomBetween(m_zoomFrom, m_state.zoom, m_zoom.currentValue().toDouble());
}

/// Pixels of the picture are pixels of the screen.
StageLook StageView::look() const
{
    const QSize picture = pictureSize();
    const StageGeometry geometry(picture, size());
    const double scale = picture.isEmpty() ? 0 : geometry.place().width() * devicePixelRatioF() / picture.width();
    return {scale > 0 ? picture : QSize(), scale > 0 ? scale : 1, m_theme};
}

void StageView::refresh()
{
    m_transition.stop();
    m_zoom.stop();
    m_before.reset();
    m_move = {};
    m_zoomedImage = {};
    m_hover = -1;
    m_scene->forget();
    m_scene->setLook(look());
    m_now = m_plan.steps.empty() ? nullptr : m_scene->prepared(place());
    m_answer =
        m_answers && !m_state.answer.isEmpty() ? answerLayout(m_answers(m_state.answer), pictureSize(), m_metrics) : Layout();
    update();
    prepareInIdleTime();
}

void StageView::setState(const TalkState &state)
{
    const TalkState before = m_state;
    const StagePlace from = place();
    const QRectF zoomBefore = zoomNow();
    m_state = fitted(seen(before, state, m_seat), m_plan);
    if (m_state == before)
        return;
    if (m_state.answer != before.answer)
        m_answer =
            m_answers && !m_state.answer.isEmpty() ? answerLayout(m_answers(m_state.answer), pictureSize(), m_metrics) : Layout();
    if (place() != from && !m_plan.steps.empty()) {
        m_zoom.stop();
        m_zoomedImage = {};
        m_hover = -1;
        const auto shown = m_now;
        m_now = m_scene->prepared(place());
        startTransition(shown, from);
    } else if (m_state.zoom != before.zoom) {
        startZoom(zoomBefore);
    }
    update();
    prepareInIdleTime();
}

void StageView::startTransition(const std::shared_ptr<const PreparedPicture> &before, const StagePlace &from)
{
    m_transition.stop();
    m_before.reset();
    m_move = {};
    const bool unseen = m_state.curtain != Curtain::None || m_state.overview || !isVisible();
    if (m_motion == Motion::Reduced || unseen || !before || before->image.isNull())
        return;
    m_before = before;
    const bool sameStep = from.step == place().step;
    if (!sameStep)
        m_move = StageMotion(before->picture, m_now->picture);
    m_transition.setDuration(sameStep ? revealTime : moveTime);
    m_transition.start();
}

void StageView::startZoom(const QRectF &from)
{
    m_zoom.stop();
    m_zoomedImage = {};
    m_zoomFrom = from;
    if (m_motion == Motion::Full && m_state.curtain == Curtain::None && isVisible())
        m_zoom.start();
}

void StageView::prepareInIdleTime()
{
    if (!m_plan.steps.empty() && !m_idle.isActive())
        m_idle.start(0);
}

void StageView::prepareNext()
{
    if (isMoving() || m_zoom.state() == QAbstractAnimation::Running) { // frames come first; the end of a transition asks again
        m_idle.start(moveTime);
        return;
    }
    if (m_scene->prepareOne(m_state, m_plan)) {
        m_idle.start(0);
    } else if (prepareThumbnail()) {
        if (m_state.overview)
            update();
        m_idle.start(0);
    }
}

bool StageView::prepareThumbnail()
{
    if (m_aids == Aids::Hidden || m_scene->look().size.isEmpty())
        return false;
    const auto cells = overviewCells(m_plan, StageGeometry(pictureSize(), size()), pictureSize());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int width = qRound(cells[i].width() * devicePixelRatioF());
        if (width > 0 && !m_scene->hasThumbnail(static_cast<int>(i), width)) {
            (void)m_scene->thumbnail(static_cast<int>(i), width);
            return true;
        }
    }
    return false;
}

void StageView::settle()
{
    for (QVariantAnimation *animation : {&m_transition, &m_zoom})
        if (animation->state() == QAbstractAnimation::Running)
            animation->setCurrentTime(animation->duration());
    while (m_scene->prepareOne(m_state, m_plan)) { }
    while (prepareThumbnail()) { }
}

TalkIntent StageView::zoomIntent() const
{
    if (m_state.zoom != whole)
        return {TalkIntent::Kind::ZoomOut};
    return {TalkIntent::Kind::Zoom, 0, {}, zoomAround(m_mouse.value_or(QPointF(0.5, 0.5)), zoomFactor)};
}

QString StageView::hoveredValue() const
{
    if (m_hover < 0 || !m_now || static_cast<std::size_t>(m_hover) >= m_now->picture.layout.targets.size())
        return {};
    return m_now->picture.datumIds.value(m_now->picture.layout.targets[static_cast<std::size_t>(m_hover)].datum);
}

void StageView::resizeEvent(QResizeEvent *)
{
    refresh();
}

void StageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StageView::hoverAt(const QPointF &position)
{
    int found = -1;
    const auto share = geometryOfPicture().toShare(position);
    const bool busy = m_state.pen || m_state.pointer != PointerKind::None || m_state.overview || !m_state.answer.isEmpty();
    if (share && m_now && !busy && m_state.curtain == Curtain::None) {
        const Layout &layout = m_now->picture.layout;
        const QPointF at(share->x() * layout.size.width(), share->y() * layout.size.height());
        double smallest = 0;
        for (std::size_t i = 0; i < layout.targets.size(); ++i) {
            const QRectF &rect = layout.targets[i].rect;
            const double area = rect.width() * rect.height();
            if (rect.contains(at) && (found < 0 || area < smallest)) {
                found = static_cast<int>(i);
                smallest = area;
            }
        }
    }
    if (found != m_hover) {
        m_hover = found;
        update();
    }
}

void StageView::mousePressEvent(QMouseEvent *event)
{
    const StageGeometry geometry = geometryOfPicture();
    m_mouse = geometry.toShare(event->position());
    if (event->button() == Qt::RightButton && !hoveredValue().isEmpty())
        emit valueClicked(hoveredValue());
    if (event->button() != Qt::LeftButton)
        return;
    if (m_state.overview && m_aids == Aids::Shown) {
        const auto cells = overviewCells(m_plan, StageGeometry(pictureSize(), size()), pictureSize());
        const auto cell =
            std::find_if(cells.cbegin(), cells.cend(), [&](const QRectF &rect) { return rect.contains(event->position()); });
        if (cell != cells.cend())
            emit intent({TalkIntent::Kind::GoTo, static_cast<int>(cell - cells.cbegin()) + 1});
        return;
    }
    m_pressed = m_mouse;
    if (m_state.pen && m_mouse)
        emit intent({TalkIntent::Kind::PenDown, 0, m_mouse});
}

void StageView::mouseMoveEvent(QMouseEvent *event)
{
    const StageGeometry geometry = geometryOfPicture();
    m_mouse = geometry.toShare(event->position());
    if (m_state.pen && m_pressed && event->buttons().testFlag(Qt::LeftButton))
        emit intent({TalkIntent::Kind::PenMove, 0, geometry.nearestShare(event->position())});
    else if (m_state.pointer != PointerKind::None && m_mouse != m_state.pointerAt)
        emit intent({TalkIntent::Kind::PointAt, 0, m_mouse});
    hoverAt(event->position());
}

/// Without a pen a drag zooms to what it spans, and a click on the audience's screen goes on.
void StageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPointF from = *m_pressed;
    m_pressed.reset();
    if (m_state.pen)
        return;
    const QRectF area = zoomArea(from, geometryOfPicture().nearestShare(event->position()));
    if (!area.isEmpty())
        emit intent({TalkIntent::Kind::Zoom, 0, {}, area});
    else if (m_seat == Seat::Audience)
        emit intent({TalkIntent::Kind::Next});
}

void StageView::leaveEvent(QEvent *)
{
    m_mouse.reset();
    if (m_hover >= 0) {
        m_hover = -1;
        update();
    }
    if (m_state.pointer != PointerKind::None && m_state.pointerAt)
        emit intent({TalkIntent::Kind::PointAt});
}

} // namespace tenbin

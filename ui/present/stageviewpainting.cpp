// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting a talk: picture, transition, curtain, and what lies over it.
#include "ui/present/stageview.h"

#include "ui/present/stageaids.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

/// Pixel on pixel where the picture was made for this place, whatever the ratio of the screen.
void drawWhole(QPainter &painter, const QImage &image, const QRectF &at, double ratio)
{
    const QSize pixels = (at.size() * ratio).toSize();
    if (std::abs(image.width() - pixels.width()) > 1 || std::abs(image.height() - pixels.height()) > 1) {
        painter.drawImage(at, image);
        return;
    }
    QImage exact = image;
    exact.setDevicePixelRatio(ratio);
    painter.drawImage(at.topLeft().toPoint(), exact);
}

} // namespace

void StageView::paintEvent(QPaintEvent *)
{
    if (look() != m_scene->look()) // a screen of another density
        refresh();
    QPainter painter(this);
    const bool curtain = m_seat == Seat::Audience && m_state.curtain != Curtain::None;
    if (curtain) {
        painter.fillRect(rect(), m_state.curtain == Curtain::Black ? Qt::black : Qt::white);
        return;
    }
    const Colours colours = stageColours(m_theme);
    painter.fillRect(rect(), colours.of(Role::Plot));
    if (m_state.overview && m_aids == Aids::Shown) {
        paintOverview(painter);
    } else {
        const StageGeometry geometry = geometryOfPicture();
        paintStep(painter, geometry);
        paintHover(painter, geometry);
        paintStrokes(painter, m_state.strokes, geometry, colours);
        paintAnswer(painter);
        if (m_state.pointerAt)
            paintPointer(painter, m_state.pointer, *m_state.pointerAt, geometry, colours);
    }
    if (m_aids == Aids::Shown)
        paintDigits(painter, m_state.typed, StageGeometry(pictureSize(), size()), colours);
}

void StageView::paintStep(QPainter &painter, const StageGeometry &geometry)
{
    if (!m_now || m_now->image.isNull() || geometry.isEmpty())
        return;
    if (m_before)
        paintTransition(painter, geometry.place());
    else if (zoomNow() == QRectF(0, 0, 1, 1))
        drawWhole(painter, m_now->image, geometry.place(), devicePixelRatioF());
    else
        paintZoomed(painter, geometry);
}

void StageView::paintTransition(QPainter &painter, const QRectF &at)
{
    const double part = m_transition.currentValue().toDouble();
    if (!m_move.moves()) {
        drawWhole(painter, m_before->image, at, devicePixelRatioF());
        painter.setOpacity(part);
        drawWhole(painter, m_now->image, at, devicePixelRatioF());
        painter.setOpacity(1);
        return;
    }
    painter.save();
    painter.translate(at.topLeft().toPoint());
    const double scale = at.width() / m_scene->look().size.width();
    painter.scale(scale, scale);
    m_move.paint(painter, part, m_scene->look().scale, m_theme);
    painter.restore();
}

/// While the zoom changes the picture is stretched; once it stands still, its part is painted as sharp as the whole.
void StageView::paintZoomed(QPainter &painter, const StageGeometry &geometry)
{
    const QRectF &place = geometry.place();
    painter.save();
    painter.setClipRect(place);
    if (m_zoom.state() == QAbstractAnimation::Running) {
        painter.drawImage(geometry.whole(), m_now->image);
        painter.restore();
        return;
    }
    const double ratio = devicePixelRatioF();
    if (m_zoomedImage.isNull()) {
        m_zoomedImage = QImage((place.size() * ratio).toSize(), QImage::Format_RGB32);
        m_zoomedImage.fill(stageColours(m_theme).of(Role::Plot));
        QPainter part(&m_zoomedImage);
        part.scale(ratio, ratio);
        part.translate(geometry.whole().topLeft() - place.topLeft());
        const double scale = geometry.whole().width() / m_scene->look().size.width();
        part.scale(scale, scale);
        if (m_now->picture.isEmpty())
            paintReason(part, m_now->picture.reason, m_scene->look().size, stageColours(m_theme));
        else
            paintLayout(part, m_now->picture.layout, stageColours(m_theme));
    }
    drawWhole(painter, m_zoomedImage, place, ratio);
    painter.restore();
}

void StageView::paintHover(QPainter &painter, const StageGeometry &geometry)
{
    if (m_hover < 0 || m_before || !m_now || static_cast<std::size_t>(m_hover) >= m_now->picture.layout.targets.size())
        return;
    const StagePicture &picture = m_now->picture;
    const Target &target = picture.layout.targets[static_cast<std::size_t>(m_hover)];
    const double scale = geometry.whole().width() / picture.layout.size.width();
    Layout ring;
    ring.size = picture.layout.size;
    ring.shapes.push_back(focusRing(picture.layout, target.rect));
    painter.save();
    painter.setClipRect(geometry.place());
    painter.translate(geometry.whole().topLeft());
    painter.scale(scale, scale);
    paintLayout(painter, ring, stageColours(m_theme));
    painter.restore();
    const bool labelled = std::any_of(picture.layout.texts.cbegin(), picture.layout.texts.cend(),
        [&](const TextItem &text) { return text.datum == target.datum && text.kind != TextKind::Category; });
    const QRectF at(geometry.whole().topLeft() + target.rect.topLeft() * scale, target.rect.size() * scale);
    if (!labelled)
        paintWordsAt(painter, picture.datumTexts.value(target.datum), at, geometry, stageColours(m_theme));
}

void StageView::paintAnswer(QPainter &painter)
{
    const StageGeometry geometry(pictureSize(), size());
    if (m_answer.texts.empty() || geometry.isEmpty())
        return;
    painter.save();
    painter.translate(geometry.place().topLeft());
    const double scale = geometry.place().width() / m_answer.size.width();
    painter.scale(scale, scale);
    paintLayout(painter, m_answer, stageColours(m_theme));
    painter.restore();
}

void StageView::paintOverview(QPainter &painter)
{
    const StageGeometry geometry(pictureSize(), size());
    const std::vector<QRectF> cells = overviewCells(m_plan, geometry, pictureSize());
    const Colours colours = stageColours(m_theme);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int step = static_cast<int>(i);
        const int width = qRound(cells[i].width() * devicePixelRatioF());
        // Those still missing come in idle time; the one that is on is always there.
        const bool there = step == m_state.step || m_scene->hasThumbnail(step, width);
        const QImage image = there ? m_scene->thumbnail(step, width) : QImage();
        paintOverviewCell(painter, cells[i], image, step + 1, m_plan.steps[i],
            step == m_state.step ? CellState::Current : CellState::Plain, geometry, colours);
    }
}

} // namespace tenbin

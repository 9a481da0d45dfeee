// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/pictureframe.h"

#include "ui/theme.h"

#include <QPainter>

namespace tenbin {
namespace {

constexpr int edgeWidth = 2;

} // namespace

PictureFrame::PictureFrame(Role edge, QWidget *parent)
    : QWidget(parent)
    , m_edge(edge)
{
}

void PictureFrame::setContent(QWidget *content)
{
    m_content = content;
    content->setParent(this);
    place();
}

void PictureFrame::setShape(const QSize &picture)
{
    if (picture.isEmpty() || picture == m_picture)
        return;
    m_picture = picture;
    place();
    update();
}

void PictureFrame::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

QSize PictureFrame::sizeHint() const
{
    return m_picture.scaled(QSize(320, 320), Qt::KeepAspectRatio);
}

void PictureFrame::place()
{
    if (!m_content)
        return;
    const QSize room = size() - QSize(2 * edgeWidth, 2 * edgeWidth);
    m_content->setGeometry(QRect(QPoint(edgeWidth, edgeWidth), m_picture.scaled(room, Qt::KeepAspectRatio)));
}

void PictureFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PictureFrame::paintEvent(QPaintEvent *)
{
    if (!m_content)
        return;
    QPainter painter(this);
    painter.fillRect(m_content->geometry().adjusted(-edgeWidth, -edgeWidth, edgeWidth, edgeWidth), roleColor(m_edge, m_theme));
}

StepPicture::StepPicture(QWidget *parent)
    : QWidget(parent)
    , m_scene(std::make_unique<StageScene>(StageScene::Source()))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void StepPicture::setSource(StageScene::Source source)
{
    m_scene = std::make_unique<StageScene>(std::move(source));
    m_scene->setLook(m_look);
    update();
}

void StepPicture::setLook(const QSize &picture, Theme theme)
{
    m_look = {picture, 1, theme};
    m_scene->setLook(m_look);
    update();
}

void StepPicture::setStep(int step)
{
    if (step == m_step)
        return;
    m_step = step;
    update();
}

void StepPicture::refresh()
{
    m_scene->forget();
    update();
}

void StepPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (m_step < 0 || m_look.size.isEmpty())
        return;
    const QImage &image = m_scene->thumbnail(m_step, qRound(width() * devicePixelRatioF()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(rect()), image);
}

} // namespace tenbin

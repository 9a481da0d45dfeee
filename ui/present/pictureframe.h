// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the frame round a picture of a talk on the presenter's screen, always of the picture's shape, and the small picture of
// a step.
#pragma once

#include "ui/present/stagescene.h"

#include <QWidget>

#include <memory>

namespace tenbin {

/// Holds one widget, as large as fits in the shape of the picture, at the top left.
class PictureFrame final : public QWidget {
    Q_OBJECT
public:
    explicit PictureFrame(Role edge, QWidget *parent = nullptr);

    void setContent(QWidget *content); ///< takes it over
    void setShape(const QSize &picture);
    void setTheme(Theme theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Role m_edge;
    Theme m_theme = Theme::Dark;
    QSize m_picture{16, 9};
    QWidget *m_content = nullptr;
};

/// One step as the audience will see it when everything of it is there.
class StepPicture final : public QWidget {
    Q_OBJECT
public:
    explicit StepPicture(QWidget *parent = nullptr);

    void setSource(StageScene::Source source);
    void setLook(const QSize &picture, Theme theme);
    void setStep(int step); ///< −1: none
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StageScene::Source m_source;
    std::unique_ptr<StageScene> m_scene;
    StageLook m_look;
    int m_step = -1;
};

} // namespace tenbin

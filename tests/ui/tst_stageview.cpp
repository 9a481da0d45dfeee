// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the stage as a widget and the window around it: what is seen of a state, positions of the mouse, keys, cursor.
#include "tests/ui/stagefixture.h"
#include "ui/charts/chartbuilder.h"
#include "ui/present/audiencewindow.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tenbin;
using namespace tenbin::test;
using Kind = TalkIntent::Kind;

namespace {

TalkState at(int step, int revealed = 0)
{
    TalkState state;
    state.step = step;
    state.revealed = revealed;
    return state;
}

bool closeTo(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 24 && std::abs(a.green() - b.green()) < 24 && std::abs(a.blue() - b.blue()) < 24;
}

/// Middle of all pixels of a colour; none: (−1, −1).
QPointF middleOf(const QImage &image, const QColor &colour)
{
    double x = 0;
    double y = 0;
    int count = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column)
            if (closeTo(image.pixelColor(column, row), colour)) {
                x += column + 0.5;
                y += row + 0.5;
                ++count;
            }
    return count ? QPointF(x / count, y / count) : QPointF(-1, -1);
}

} // namespace

class TestStageView final : public QObject {
    Q_OBJECT
private:
    Story m_story;
    TalkPlan m_plan;

    void setUp(StageView &view) const
    {
        view.setMotion(Motion::Reduced);
        view.setSource([this](int step) {
            return stageStep(m_story, m_story.steps[std::size_t(m_plan.steps[std::size_t(step)].index)], LanguageId::Japanese);
        });
        view.setAnswers([this](const QString &subject) {
            return stageAnswer(m_story, evaluate(m_story, {}), {}, subject, Language::japanese());
        });
        view.setPlan(m_plan);
    }
    [[nodiscard]] static QImage shot(StageView &view)
    {
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        return image;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(loadChartFonts());
        m_story = *readBuiltInStory({}).story;
        m_story.steps.clear();
        for (const char *chart : {"spending.growth", "spending.history", "spending.growth", "models.gpu-hours"}) {
            Step step;
            step.id = QString::fromLatin1(chart);
            step.chart = step.id;
            m_story.steps.push_back(step);
        }
        m_story.steps[0].reveal = {{m_story.spending->next}};
        m_story.steps[2].view.basis = Basis::Checked;
        m_story.steps[3].backup = true;
        m_plan = talkPlan(m_story);
    }

    void emptyTalk()
    {
        StageView view(Seat::Audience);
        view.resize(320, 180);
        view.setState(at(3));
        const QImage image = shot(view);
        QCOMPARE(image.pixelColor(160, 90), QColor(Qt::white));
        QCOMPARE(view.zoomIntent().kind, Kind::Zoom);
        QVERIFY(view.hoveredValue().isEmpty());
        view.resize(0, 0);
        view.settle();
    }

    void stepsAreTheirPictures()
    {
        StageView view(Seat::Audience);
        setUp(view);
        view.resize(960, 540);
        for (int step = 0; step < 4; ++step) {
            view.setState(at(step));
            QVERIFY(!view.isMoving());
            const StageStep shown =
                stageStep(m_story, m_story.steps[std::size_t(m_plan.steps[std::size_t(step)].index)], LanguageId::Japanese);
            const FontMetrics metrics;
            QCOMPARE(shot(view), paintPicture(stagePicture(shown, 0, {960, 540}, metrics), {960, 540}, 1, Theme::Light));
        }
    }

    void curtainsAreForTheAudience()
    {
        StageView audience(Seat::Audience);
        StageView presenter(Seat::Presenter);
        for (StageView *view : {&audience, &presenter}) {
            setUp(*view);
            view->resize(640, 360);
        }
        const QImage plain = shot(presenter);
        TalkState state;
        state.curtain = Curtain::Black;
        audience.setState(state);
        presenter.setState(state);
        QCOMPARE(middleOf(shot(audience), Qt::black), QPointF(320, 180));
        QCOMPARE(shot(presenter), plain);
        state.curtain = Curtain::White;
        audience.setState(state);
        QCOMPARE(middleOf(shot(audience), Qt::white), QPointF(320, 180));
    }

    void frozenIsFrozen()
    {
        StageView audience(Seat::Audience);
        StageView presenter(Seat::Presenter);
        for (StageView *view : {&audience, &presenter}) {
            setUp(*view);
            view->resize(640, 360);
        }
        TalkState state = talked({}, {Kind::Zoom, 0, {}, {0, 0, 0.5, 0.5}}, m_plan);
        audience.setState(state);
        const QImage before = shot(audience);
        state = talked(state, {Kind::Freeze}, m_plan);
        audience.setState(state);
        for (const TalkIntent &intent : {TalkIntent{Kind::NextStep}, TalkIntent{Kind::Dot}, TalkIntent{Kind::Overview},
                 TalkIntent{Kind::PointAt, 0, QPointF(0.5, 0.5)}}) {
            state = talked(state, intent, m_plan);
            audience.setState(state);
            QCOMPARE(shot(audience), before);
        }
        presenter.setState(state);
        QVERIFY(shot(presenter) != before);
        state = talked(state, {Kind::Black}, m_plan);
        audience.setState(state);
        QVERIFY(shot(audience) != before);
        state = talked(talked(state, {Kind::Black}, m_plan), {Kind::Freeze}, m_plan);
        audience.setState(state);
        QCOMPARE(audience.state(), state);
    }

    /// The pointer is where it was put, in windows of any shape.
    void thePointerIsInItsPlace()
    {
        const QColor red = stageColours(Theme::Light).of(Role::Negative);
        for (const QSize &size : {QSize(1920, 1080), QSize(700, 600), QSize(1200, 400)})
            for (const QPointF &share : {QPointF(0.25, 0.3), QPointF(0.9, 0.85)})
                for (const QRectF &zoom : {QRectF(0, 0, 1, 1), QRectF(0.2, 0.2, 0.75, 0.75)}) {
                    StageView view(Seat::Presenter);
                    view.setMotion(Motion::Reduced);
                    view.setPlan(m_plan);
                    view.setPictureSize({1920, 1080});
                    view.resize(size);
                    TalkState state;
                    state.pointer = PointerKind::Dot;
                    state.pointerAt = share;
                    state.zoom = zoom;
                    view.setState(state);
                    const QPointF found = middleOf(shot(view), red);
                    const QPointF expected = view.geometryOfPicture().toPixel(share);
                    QVERIFY2(std::abs(found.x() - expected.x()) < 1 && std::abs(found.y() - expected.y()) < 1,
                        qPrintable(
                            QStringLiteral("%1 %2, %3 %4").arg(found.x()).arg(found.y()).arg(expected.x()).arg(expected.y())));
                }
    }

    /// What lies over the picture is in step with it: a zoomed target is where the geometry says.
    void zoomShowsThePartInLarge()
    {
        StageView view(Seat::Audience);
        setUp(view);
        view.resize(960, 540);
        const QImage plain = shot(view);
        TalkState state;
        state.zoom = {0.5, 0.5, 0.5, 0.5};
        view.setState(state);
        const QImage part = shot(view).scaled(480, 270, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 off = 0;
        for (int y = 0; y < 270; ++y)
            for (int x = 0; x < 480; ++x)
                off += std::abs(qGray(part.pixel(x, y)) - qGray(plain.pixel(x + 480, y + 270)));
        QVERIFY2(off / (480 * 270) < 6, qPrintable(QString::number(double(off) / (480 * 270))));
        QCOMPARE(view.zoomIntent().kind, Kind::ZoomOut);
    }

    void layersAreSeen()
    {
        StageView view(Seat::Audience);
        setUp(view);
        view.resize(960, 540);
        QImage before = shot(view);
        const auto differs = [&](const TalkState &state) {
            view.setState(state);
            const QImage now = shot(view);
            const bool changed = now != before;
            before = now;
            return changed;
        };
        TalkState state;
        state.strokes = {{{{0.1, 0.1}, {0.5, 0.5}}}, {{{0.9, 0.9}}}};
        QVERIFY(differs(state));
        state.pointer = PointerKind::Spotlight;
        state.pointerAt = QPointF(0.5, 0.5);
        QVERIFY(differs(state));
        state.answer = m_story.spending->next;
        QVERIFY(differs(state));
        state.typed = QStringLiteral("12");
        QVERIFY(differs(state));
        state.overview = true;
        QVERIFY(differs(state));
        view.setAids(Aids::Hidden);
        state.overview = false;
        state.typed.clear();
        before = shot(view);
        state.overview = true;
        state.typed = QStringLiteral("12");
        QVERIFY(!differs(state));
    }

    void transitionsRunOnlyWhereTheyAreSeen()
    {
        StageView view(Seat::Audience);
        setUp(view);
        view.resize(640, 360);
        view.setMotion(Motion::Full);
        view.setState(at(1));
        QVERIFY(!view.isMoving()); // not shown
        view.show();
        view.setState(at(0));
        QVERIFY(view.isMoving());
        view.settle();
        QVERIFY(!view.isMoving());
        view.setState(at(0, 1));
        QVERIFY(view.isMoving());
        view.setState(at(2));
        view.settle();
        const QImage settled = shot(view);
        view.setMotion(Motion::Reduced);
        view.setState(at(0));
        QVERIFY(!view.isMoving());
        view.setState(at(2));
        QCOMPARE(shot(view), settled);
    }

    void theMouseBecomesIntents()
    {
        StageView view(Seat::Audience);
        setUp(view);
        view.resize(960, 540);
        view.show();
        std::vector<TalkIntent> got;
        connect(&view, &StageView::intent, this, [&](const TalkIntent &intent) {
            got.push_back(intent);
            view.setState(talked(view.state(), intent, m_plan));
        });
        QTest::mouseClick(&view, Qt::LeftButton, {}, {10, 10});
        QCOMPARE(got.back().kind, Kind::Next);
        QTest::mousePress(&view, Qt::LeftButton, {}, {240, 135});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {720, 405});
        QCOMPARE(got.back().kind, Kind::Zoom);
        QCOMPARE(got.back().area, QRectF(0.25, 0.25, 0.5, 0.5));
        TalkState state = at(0);
        state.pen = true;
        view.setState(state);
        QTest::mousePress(&view, Qt::LeftButton, {}, {480, 270});
        QMouseEvent drag(QEvent::MouseMove, QPointF(2000, 270), QPointF(2000, 270), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &drag);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {480, 280});
        const std::vector<PenStroke> expected{{{{0.5, 0.5}, {1, 0.5}}}};
        QCOMPARE(view.state().strokes, expected);
        state = at(0);
        state.pointer = PointerKind::Dot;
        view.setState(state);
        QMouseEvent move(QEvent::MouseMove, QPointF(96, 54), QPointF(96, 54), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(&view, &move);
        QCOMPARE(view.state().pointerAt, std::optional(QPointF(0.1, 0.1)));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&view, &leave);
        QVERIFY(!view.state().pointerAt);
        state = at(0);
        state.overview = true;
        view.setState(state);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {10, 530}); // between the cells
        QVERIFY(view.state().overview);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {700, 180});
        QCOMPARE(got.back().kind, Kind::GoTo);
        QCOMPARE(got.back().number, 2);
    }

    void valuesUnderTheMouseStandOut()
    {
        StageView view(Seat::Audience);
        setUp(view);
        view.resize(960, 540);
        view.setState(at(0, 1));
        const QImage before = shot(view);
        const FontMetrics metrics;
        const StagePicture picture =
            stagePicture(stageStep(m_story, m_story.steps[0], LanguageId::Japanese), 1, {960, 540}, metrics);
        const Target &target = picture.layout.targets.front();
        QMouseEvent move(QEvent::MouseMove, target.rect.center(), target.rect.center(), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(&view, &move);
        QCOMPARE(view.hoveredValue(), picture.datumIds[target.datum]);
        QVERIFY(shot(view) != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&view, &leave);
        QCOMPARE(shot(view), before);
    }

    void keysOfTheWindow()
    {
        AudienceWindow window;
        setUp(*window.stage());
        std::vector<TalkIntent> intents;
        std::vector<PresentCommand> commands;
        connect(&window, &AudienceWindow::intent, this, [&](const TalkIntent &intent) { intents.push_back(intent); });
        connect(&window, &AudienceWindow::command, this, [&](PresentCommand command) { commands.push_back(command); });
        window.resize(640, 360);
        window.show();
        for (const KeyBinding &binding : keyBindings({})) {
            intents.clear();
            commands.clear();
            QTest::keyClick(&window, binding.key.key(), binding.key.keyboardModifiers());
            QCOMPARE(intents.size() + commands.size(), std::size_t(1));
            if (const auto expected = PressedKey{binding.command}.intent())
                QCOMPARE(intents.at(0).kind, expected->kind);
            else if (binding.command == PresentCommand::Zoom)
                QCOMPARE(intents.at(0).kind, Kind::Zoom);
            else
                QCOMPARE(commands.at(0), binding.command);
        }
        window.setKeys({{QStringLiteral("black"), QStringLiteral("V")}});
        intents.clear();
        QTest::keyClick(&window, Qt::Key_B);
        QVERIFY(intents.empty());
        QTest::keyClick(&window, Qt::Key_V);
        QCOMPARE(intents.at(0).kind, Kind::Black);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_V, Qt::NoModifier, QStringLiteral("v"), true);
        QCoreApplication::sendEvent(&window, &held);
        QCOMPARE(intents.size(), std::size_t(1));
        QInputMethodEvent committed;
        committed.setCommitString(QStringLiteral("ｆ"));
        QCoreApplication::sendEvent(&window, &committed);
        QCOMPARE(intents.back().kind, Kind::Freeze);
    }

    void nothingPopsUp()
    {
        AudienceWindow window;
        setUp(*window.stage());
        window.resize(640, 360);
        window.show();
        QHelpEvent tip(QEvent::ToolTip, {10, 10}, {10, 10});
        QVERIFY(QCoreApplication::sendEvent(window.stage(), &tip));
        QCOMPARE(window.contextMenuPolicy(), Qt::PreventContextMenu);
        QCOMPARE(window.stage()->contextMenuPolicy(), Qt::PreventContextMenu);
        QVERIFY(window.windowFlags().testFlag(Qt::FramelessWindowHint));
        QVERIFY(!window.testAttribute(Qt::WA_InputMethodEnabled));
    }

    void theCursorGoesAndComesBack()
    {
        AudienceWindow window;
        setUp(*window.stage());
        window.resize(640, 360);
        window.setCursorTime(0);
        window.show();
        QTRY_VERIFY(window.isCursorHidden());
        QCOMPARE(window.stage()->cursor().shape(), Qt::BlankCursor);
        window.setCursorTime(60'000);
        QMouseEvent move(QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(window.stage(), &move);
        QVERIFY(!window.isCursorHidden());
    }

    void wholeScreenAndClosing()
    {
        AudienceWindow window;
        setUp(*window.stage());
        QSignalSpy closing(&window, &AudienceWindow::closing);
        window.showOn(QGuiApplication::primaryScreen());
        QVERIFY(window.isFullScreen());
        QCOMPARE(window.size(), QGuiApplication::primaryScreen()->size());
        QCOMPARE(window.stage()->size(), window.size());
        window.showOn(nullptr);
        window.close();
        QCOMPARE(closing.size(), 1);
    }
};

QTEST_MAIN(TestStageView)
#include "tst_stageview.moc"

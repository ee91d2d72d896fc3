// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/view_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace cxr;
using ui::ViewState;

class TestViewState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<ViewState>();
        m_state->setViewport({500, 400});
        m_state->setFrame({2000, 1000});
    }

    void fitShowsTheWholeFrame()
    {
        QCOMPARE(m_state->zoom(), 0.25);
        QCOMPARE(m_state->visibleRect(), (image::Rect{0, 0, 2000, 1000}));
        QCOMPARE(m_state->transform().toDevice({1000, 500}), QPointF(250, 200));
    }

    void fitFollowsThePaneUntilTheUserZooms()
    {
        m_state->setViewport({1000, 800});
        QCOMPARE(m_state->zoom(), 0.5);
        m_state->setZoom(1);
        m_state->setViewport({500, 400});
        QCOMPARE(m_state->zoom(), 1.0);
        QVERIFY(!m_state->fitted());
        m_state->fit();
        QCOMPARE(m_state->zoom(), 0.25);
    }

    void zoomKeepsThePointUnderTheAnchor_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QPointF>("anchor");
        QTest::newRow("in") << 1.0 << 3.7 << QPointF(123, 321);
        QTest::newRow("out") << 4.0 << 1.3 << QPointF(400, 50);
        QTest::newRow("far in") << 1.0 << 64.0 << QPointF(250, 10);
    }

    void zoomKeepsThePointUnderTheAnchor()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(QPointF, anchor);
        m_state->setZoom(from);
        const QPointF source = m_state->transform().toSource(anchor);
        m_state->setZoom(to, anchor);
        const QPointF now = m_state->transform().toDevice(source);
        // The origin lies on whole device pixels, so half a pixel may be lost on each axis.
        QVERIFY(std::abs(now.x() - anchor.x()) <= 0.51);
        QVERIFY(std::abs(now.y() - anchor.y()) <= 0.51);
    }

    void zoomStaysWithinItsLimits()
    {
        m_state->setZoom(1e9);
        QCOMPARE(m_state->zoom(), ViewState::largestZoom);
        m_state->setZoom(1e-9);
        QCOMPARE(m_state->zoom(), 0.25); // never smaller than the fitted picture
    }

    void panStopsAtTheEdges()
    {
        m_state->setZoom(1);
        m_state->pan({1e6, 1e6});
        QCOMPARE(m_state->visibleRect(), (image::Rect{0, 0, 500, 400}));
        m_state->pan({-1e6, -1e6});
        QCOMPARE(m_state->visibleRect(), (image::Rect{1500, 600, 500, 400}));
    }

    void panMovesByDevicePixels()
    {
        m_state->setZoom(2);
        const QPointF before = m_state->transform().toDevice({1000, 500});
        m_state->pan({30, -20});
        QCOMPARE(m_state->transform().toDevice({1000, 500}), before + QPointF(30, -20));
    }

    void panLeavesAFittedPictureCentred()
    {
        m_state->pan({50, 50});
        QCOMPARE(m_state->transform().centre, QPointF(1000, 500));
        QVERIFY(m_state->fitted());
    }

    void visibleRectRoundsOutwards()
    {
        m_state->setZoom(3);
        const image::Rect rect = m_state->visibleRect();
        // 500 / 3 = 166.7 columns, of which the first and the last may be cut.
        QVERIFY(rect.width == 167 || rect.width == 168);
        QVERIFY(rect.height == 134 || rect.height == 135);
    }

    void aNewFrameIsFitted()
    {
        m_state->setZoom(5);
        m_state->setFrame({100, 100});
        QVERIFY(m_state->fitted());
        QCOMPARE(m_state->zoom(), 4.0);
        m_state->setFrame({});
        QVERIFY(m_state->visibleRect().empty());
    }

    void orientationsComposeAsTheEyeExpects()
    {
        const image::Point point{3, 5};
        for (int turns = 0; turns < 4; ++turns) {
            for (const bool mirrored : {false, true}) {
                const image::Orientation now(turns, mirrored);
                const double width = 20;
                const double height = 10;
                const double seenWidth = now.lying() ? height : width;
                const double seenHeight = now.lying() ? width : height;
                const image::Point seen = now.apply(point, width, height);
                QVERIFY(now.revert(seen, width, height) == point);
                const auto then = [&](const image::Orientation& change) {
                    return change.apply(seen, seenWidth, seenHeight);
                };
                QVERIFY(now.turnedRight().apply(point, width, height) == then({1, false}));
                QVERIFY(now.turnedLeft().apply(point, width, height) == then({3, false}));
                QVERIFY(now.mirroredAcross().apply(point, width, height) == then({0, true}));
                QVERIFY(now.mirroredDown().apply(point, width, height) == then({2, true}));
            }
        }
        QCOMPARE(image::Orientation(-1, false), image::Orientation(3, false));
    }

    void aTurnedPictureIsFittedAsItLies()
    {
        m_state->setOrientation({1, false}); // 1000 × 2000 in 500 × 400
        QCOMPARE(m_state->zoom(), 0.2);
        QCOMPARE(m_state->visibleRect(), (image::Rect{0, 0, 2000, 1000}));
        QCOMPARE(m_state->transform().toDevice(QPointF(0, 1000)), QPointF(150, 0));
        m_state->setOrientation({});
        QCOMPARE(m_state->zoom(), 0.25);
    }

    void turningKeepsTheMiddle()
    {
        m_state->setZoom(2);
        m_state->centreOn({700, 400});
        for (const int turns : {1, 2, 3}) {
            m_state->setOrientation({turns, true});
            const QPointF middle = m_state->transform().toDevice(QPointF(700, 400));
            QVERIFY(std::abs(middle.x() - 250) <= 1 && std::abs(middle.y() - 200) <= 1);
        }
    }

    void pixelsThatAreNotSquareTakeTheirRoom()
    {
        m_state->setFrame({2000, 1000}, {}, 2); // twice as high as wide
        QCOMPARE(m_state->zoom(), 0.2);
        const QRectF frame = m_state->transform().toDevice(QRectF(0, 0, 2000, 1000));
        QCOMPARE(frame, QRectF(50, 0, 400, 400));
        QCOMPARE(m_state->visibleRect(), (image::Rect{0, 0, 2000, 1000}));
    }

    void aStretchIsFittedAndStaysSo()
    {
        m_state->fitArea({100, 100, 400, 320});
        QCOMPARE(m_state->zoom(), 1.25);
        QCOMPARE(m_state->visibleRect(), (image::Rect{100, 100, 400, 320}));
        m_state->setViewport({1000, 800});
        QCOMPARE(m_state->visibleRect(), (image::Rect{100, 100, 400, 320}));
        m_state->fit();
        QCOMPARE(m_state->visibleRect(), (image::Rect{0, 0, 2000, 1000}));
    }

    void windowDragFollowsTheWindowsWidth()
    {
        const auto drag = [this](double width, QPointF delta) {
            m_state->setWindow(pictures::voi(100, width, "bone"));
            m_state->dragWindow(delta);
            return m_state->window();
        };
        const double narrow = drag(100, {0, 30}).center - 100;
        const double wide = drag(1000, {0, 30}).center - 100;
        QVERIFY(narrow > 0);
        QVERIFY(std::abs(wide / narrow - 10) < 1e-9);
        QVERIFY(drag(100, {30, 0}).width > 100);
        QVERIFY(drag(100, {-30, 0}).width < 100);
        QCOMPARE(drag(100, {-30, 0}).center, 100.0);
        QVERIFY(m_state->window().name.empty()); // no longer the sender's window
    }

    void upBrightensInvertedOrNot_data()
    {
        QTest::addColumn<bool>("source");
        QTest::addColumn<bool>("user");
        QTest::addColumn<bool>("lowerCentre");
        QTest::newRow("plain") << false << false << true;
        QTest::newRow("MONOCHROME1") << true << false << false;
        QTest::newRow("by the user") << false << true << false;
        QTest::newRow("both") << true << true << true;
    }

    void upBrightensInvertedOrNot()
    {
        QFETCH(bool, source);
        QFETCH(bool, user);
        m_state->setWindow(pictures::voi(100, 50));
        m_state->setSourceInverted(source);
        m_state->setInverted(user);
        m_state->dragWindow({0, -30});
        QTEST(m_state->window().center < 100, "lowerCentre");
    }

    void windowNeverCloses()
    {
        m_state->setSmallestWidth(0.5);
        m_state->setWindow(
            {.center = 0, .width = 10, .function = image::VoiFunction::LinearExact, .name = {}});
        m_state->dragWindow({-1e5, 0});
        QCOMPARE(m_state->window().width, 0.5);
        m_state->setWindow(pictures::voi(0, 0.1));
        QCOMPARE(m_state->window().width, 1.0); // LINEAR needs at least 1
    }

    void brokenWindowsAreRefused()
    {
        m_state->setWindow(pictures::voi(5, 10));
        m_state->setWindow(pictures::voi(std::nan(""), 10));
        QCOMPARE(m_state->window().center, 5.0);
    }

    void signalsComeOnceAndOnlyOnChange()
    {
        QSignalSpy transform(m_state.get(), &ViewState::transformChanged);
        QSignalSpy window(m_state.get(), &ViewState::windowChanged);
        QSignalSpy inverted(m_state.get(), &ViewState::invertedChanged);
        m_state->setZoom(1);
        m_state->setZoom(1);
        QCOMPARE(transform.count(), 1);
        m_state->setWindow(pictures::voi(5, 10));
        m_state->setWindow(pictures::voi(5, 10));
        QCOMPARE(window.count(), 1);
        m_state->setInverted(true);
        m_state->setInverted(true);
        QCOMPARE(inverted.count(), 1);
    }

private:
    std::unique_ptr<ViewState> m_state;
};

QTEST_MAIN(TestViewState)
#include "tst_view_state.moc"

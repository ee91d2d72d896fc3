// SPDX-License-Identifier: Apache-2.0
// Wheels zoom; two fingers on a touch pad move; a pinch zooms about the fingers.
#include "pictures.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/main_window.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace cxr;
using namespace cxr::ui;

class TestGestures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->setDocument(pictures::document(pictures::pattern({4000, 3000})));
        state()->setZoom(1);
    }
    void cleanup() { m_window.reset(); }

    void aWheelZoomsAboutTheCursor()
    {
        const QPointF before = state()->transform().centre;
        wheel(mouse(), {}, {0, 120}, Qt::NoScrollPhase);
        QCOMPARE(state()->zoom(), ViewState::zoomStep);
        QVERIFY(state()->transform().centre != before); // the cursor is not in the middle
    }

    void aMouseThatCountsPixelsStillZooms()
    {
        wheel(mouse(), {0, 15}, {0, 30}, Qt::NoScrollPhase);
        QVERIFY(state()->zoom() > 1);
    }

    void twoFingersMove_data()
    {
        QTest::addColumn<bool>("saysWhatItIs");
        QTest::newRow("a touch pad by name") << true;
        QTest::newRow("by phases alone") << false;
    }
    void twoFingersMove()
    {
        QFETCH(const bool, saysWhatItIs);
        const QPointF before = state()->transform().centre;
        wheel(saysWhatItIs ? touchPad() : mouse(), {-30, 20}, {-60, 40}, Qt::ScrollUpdate);
        QCOMPARE(state()->zoom(), 1.0);
        const QPointF moved = state()->transform().centre - before;
        QCOMPARE(moved, QPointF(30, -20) * compare()->devicePixelRatioF());
    }

    void sidewaysAloneMovesToo()
    {
        const QPointF before = state()->transform().centre;
        wheel(touchPad(), {-25, 0}, {-50, 0}, Qt::ScrollUpdate);
        QVERIFY(state()->transform().centre.x() > before.x());
    }

    void twoFingersWithControlZoom()
    {
        wheel(touchPad(), {0, 20}, {0, 120}, Qt::ScrollUpdate, Qt::ControlModifier);
        QVERIFY(state()->zoom() > 1);
    }

    void thePowerOfTheLensStaysTheWheels()
    {
        m_window->findChild<Commands*>()->action(Command::Lens)->trigger();
        const int power = compare()->lens()->power();
        const QPointF before = state()->transform().centre;
        wheel(mouse(), {}, {0, 120}, Qt::NoScrollPhase);
        QVERIFY(compare()->lens()->power() > power);
        wheel(touchPad(), {-30, 20}, {-60, 40}, Qt::ScrollUpdate);
        QVERIFY(state()->transform().centre != before);
    }

    void aPinchZoomsAboutTheFingers()
    {
        const QPointF at(200, 300);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, touchPad(), 2, at,
            compare()->mapTo(m_window.get(), at), compare()->mapToGlobal(at), 0.5, {});
        QCoreApplication::sendEvent(compare(), &pinch);
        QCOMPARE(state()->zoom(), 1.5);
        QNativeGestureEvent apart(Qt::ZoomNativeGesture, touchPad(), 2, at,
            compare()->mapTo(m_window.get(), at), compare()->mapToGlobal(at), -2.0, {});
        QCoreApplication::sendEvent(compare(), &apart); // nonsense of a driver
        QCOMPARE(state()->zoom(), 1.5);
    }

    void aTapWithTwoFingersFitsAndReturns()
    {
        const QPointF at(200, 300);
        const auto tap = [&] {
            QNativeGestureEvent event(Qt::SmartZoomNativeGesture, touchPad(), 2, at,
                compare()->mapTo(m_window.get(), at), compare()->mapToGlobal(at), 0, {});
            QCoreApplication::sendEvent(compare(), &event);
        };
        tap();
        QVERIFY(state()->fitted());
        tap();
        QCOMPARE(state()->zoom(), 1.0);
    }

    void blinkingIsSeenAndStopped()
    {
        auto* sign = m_window->findChild<QToolButton*>(QStringLiteral("blinkSign"));
        QVERIFY(!sign->isVisible());
        m_window->findChild<Commands*>()->action(Command::Blink)->trigger();
        QVERIFY(sign->isVisible());
        QTest::mouseClick(sign, Qt::LeftButton);
        QVERIFY(!sign->isVisible());
        QVERIFY(!compare()->blinking());
    }

private:
    [[nodiscard]] CompareView* compare() const { return m_window->findChild<CompareView*>(); }
    [[nodiscard]] ViewState* state() const { return compare()->state(); }

    static const QPointingDevice* mouse()
    {
        static const QPointingDevice device(QStringLiteral("a mouse"), 101,
            QInputDevice::DeviceType::Mouse, QPointingDevice::PointerType::Generic,
            QInputDevice::Capability::Scroll | QInputDevice::Capability::PixelScroll, 1, 3);
        return &device;
    }
    static const QPointingDevice* touchPad()
    {
        static const QPointingDevice device(QStringLiteral("a touch pad"), 102,
            QInputDevice::DeviceType::TouchPad, QPointingDevice::PointerType::Finger,
            QInputDevice::Capability::Scroll | QInputDevice::Capability::PixelScroll, 2, 2);
        return &device;
    }

    void wheel(const QPointingDevice* device, QPoint pixels, QPoint angle, Qt::ScrollPhase phase,
        Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPointF at(150, 200);
        QWheelEvent event(at, compare()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
            phase, false, Qt::MouseEventNotSynthesized, device);
        QCoreApplication::sendEvent(compare(), &event);
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"

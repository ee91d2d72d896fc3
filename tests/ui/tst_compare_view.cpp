// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/view_state.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace cxr;
using namespace cxr::ui;

class TestCompareView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<ViewState>();
        m_view = std::make_unique<CompareView>(m_state.get());
        m_view->resize(901, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setDocument(pictures::document(pictures::pattern({1600, 1200})));
        m_view->finishAfter(pictures::layer(pictures::pattern({3200, 2400}), 2, true));
    }

    void panesAreEquallyWide()
    {
        for (const int width : {900, 901, 1234}) {
            m_view->resize(width, 500);
            QCOMPARE(m_view->before()->width(), m_view->after()->width());
            QCOMPARE(m_view->before()->viewport(), m_view->after()->viewport());
        }
    }

    void wheelKeepsThePointUnderTheCursor_data()
    {
        QTest::addColumn<bool>("overAfter");
        QTest::newRow("before") << false;
        QTest::newRow("after") << true;
    }

    void wheelKeepsThePointUnderTheCursor()
    {
        QFETCH(bool, overAfter);
        m_state->setZoom(1);
        const ImageView* pane = overAfter ? m_view->after() : m_view->before();
        const QPoint inPane(131, 77);
        const QPoint cursor = pane->pos() + pane->pictureRect().topLeft() + inPane;
        const QPointF device = QPointF(inPane) * m_view->devicePixelRatioF();
        const QPointF source = m_state->transform().toSource(device);
        wheel(cursor, 120);
        QCOMPARE(m_state->zoom(), ViewState::zoomStep);
        wheel(cursor, 240);
        const QPointF now = m_state->transform().toDevice(source);
        // Each of the two steps may move the origin by half a device pixel.
        QVERIFY(std::abs(now.x() - device.x()) <= 1.1);
        QVERIFY(std::abs(now.y() - device.y()) <= 1.1);
        wheel(cursor, -360);
        QVERIFY(std::abs(m_state->zoom() - 1) < 1e-9);
    }

    void panesShowTheSamePlace()
    {
        m_state->setZoom(3);
        drag(Qt::LeftButton, {}, {300, 300}, {240, 260});
        QCOMPARE(m_view->before()->transform(), m_view->after()->transform());
    }

    void leftDragPans()
    {
        m_state->setZoom(2);
        const QPointF before = m_state->transform().uprightOrigin();
        drag(Qt::LeftButton, {}, {200, 200}, {150, 230});
        const QPointF moved = m_state->transform().uprightOrigin() - before;
        QCOMPARE(moved, QPointF(-50, 30) * m_view->devicePixelRatioF());
    }

    void windowDrags_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("right") << Qt::RightButton << Qt::KeyboardModifiers();
        QTest::newRow("shift left") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("ctrl left") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void windowDrags()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        m_state->setZoom(2);
        const image::VoiWindow window = m_state->window();
        const ViewTransform place = m_state->transform();
        drag(button, modifiers, {500, 200}, {560, 170});
        QVERIFY(m_state->window().width > window.width);   // right: wider
        QVERIFY(m_state->window().center < window.center); // up: brighter
        QCOMPARE(m_state->transform(), place);
    }

    void upBrightensAnInvertedPictureToo()
    {
        image::Meaning meaning;
        meaning.inverted = true;
        m_view->setDocument(pictures::document(
            pictures::painted({1600, 1200}, meaning, [](int, int) { return 100; })));
        const auto greySeen = [this] {
            const QImage seen = m_view->grab().toImage();
            const QPoint middle = m_view->before()->geometry().center();
            return qGray(seen.pixel(middle * seen.devicePixelRatio()));
        };
        const int before = greySeen();
        drag(Qt::RightButton, {}, {500, 250}, {500, 200});
        QVERIFY(greySeen() > before);
        m_state->setInverted(true);
        const int again = greySeen();
        drag(Qt::RightButton, {}, {500, 250}, {500, 200});
        QVERIFY(greySeen() > again);
    }

    void aTurnedPictureFollowsTheHand()
    {
        m_state->setOrientation({1, true});
        m_state->setZoom(2);
        const QPointF spot = m_state->transform().toSource({100, 100});
        drag(Qt::LeftButton, {}, {200, 200}, {150, 230});
        const QPointF moved = m_state->transform().toDevice(spot) - QPointF(100, 100);
        QCOMPARE(moved, QPointF(-50, 30) * m_view->devicePixelRatioF());
    }

    void theFirstViewIsTheDocumentsOwn()
    {
        Document document = pictures::document(pictures::pattern({2000, 1500}));
        document.orientation = {3, false};
        document.area = image::Rect{100, 200, 400, 300};
        m_view->setDocument(document);
        QCOMPARE(m_state->orientation(), image::Orientation(3, false));
        const auto rect = m_state->visibleRect();
        QCOMPARE(image::intersected(rect, *document.area), *document.area);
        QVERIFY(rect.width <= 401 || rect.height <= 301);
        m_state->setOrientation({});
        m_state->fit();
        m_view->showFirstView();
        QCOMPARE(m_state->visibleRect(), rect);
        document.magnification = 3;
        m_view->setDocument(document);
        QCOMPARE(m_state->zoom(), 3.0);
    }

    void anotherFrameKeepsTheView()
    {
        Document document = pictures::document(pictures::pattern({2000, 1500}));
        document.path = QStringLiteral("/a/cine.dcm");
        document.frames = 3;
        m_view->setDocument(document);
        m_state->setZoom(4);
        m_state->setOrientation({0, true});
        const image::VoiWindow mine = pictures::voi(90, 40);
        m_state->setWindow(mine);
        const ViewTransform place = m_state->transform();
        document.frame = 1;
        m_view->setDocument(document);
        QCOMPARE(m_state->transform(), place);
        QVERIFY(m_state->window() == mine);
        document.frame = 2;
        document.window = pictures::voi(300, 600); // sent with a window of its own
        m_view->setDocument(document);
        QCOMPARE(m_state->transform(), place);
        QVERIFY(m_state->window() == document.window);
        document.path = QStringLiteral("/b/cine.dcm");
        document.frame = 0;
        m_view->setDocument(document);
        QVERIFY(m_state->fitted());
        QVERIFY(m_state->orientation().upright());
    }

    void doubleClickFits()
    {
        m_state->setZoom(5);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {100, 200});
        QVERIFY(m_state->fitted());
    }

    void hoverTellsPositionAndBothValues()
    {
        m_state->setZoom(1);
        QSignalSpy probe(m_view.get(), &CompareView::probeChanged);
        const ImageView* pane = m_view->after();
        const QPoint cursor = pane->pos() + pane->pictureRect().topLeft() + QPoint(40, 50);
        moveTo(cursor);
        QVERIFY(!probe.isEmpty());
        const double ratio = m_view->devicePixelRatioF();
        const QPointF source =
            m_state->transform().toSource(QPointF(40, 50) * ratio + QPointF(0.5, 0.5));
        const int x = static_cast<int>(source.x());
        const int y = static_cast<int>(source.y());
        const int before = m_view->document().before.pixels->image().storedValue(x, y);
        const int after = m_view->after()->content().layer().pixels->image().storedValue(
            static_cast<int>(source.x() * 2), static_cast<int>(source.y() * 2));
        QCOMPARE(probe.last().first().toString(),
            QStringLiteral("x %1  y %2   before %3   after %4")
                .arg(x)
                .arg(y)
                .arg(before)
                .arg(after));
    }

    void hoverNamesStoredAndModalityValue()
    {
        image::Meaning meaning;
        meaning.bits = 12;
        meaning.storedMin = -2048;
        meaning.rescaleSlope = 0.5;
        meaning.rescaleIntercept = 10;
        m_view->setDocument(pictures::document(
            pictures::painted({1600, 1200}, meaning, [](int, int) { return 100; })));
        QSignalSpy probe(m_view.get(), &CompareView::probeChanged);
        moveTo({210, 250});
        QVERIFY(!probe.isEmpty());
        // stored 100 − 2048, modality 0.5 · stored + 10
        QVERIFY(probe.last().first().toString().endsWith(QStringLiteral("before -1948 (-964)")));
    }

    void visibleRectIsReportedOncePerTurn()
    {
        QTest::qWait(0);
        QSignalSpy visible(m_view.get(), &CompareView::visibleRectChanged);
        m_state->setZoom(3);
        m_state->pan({10, 10});
        m_state->pan({10, 10});
        QCOMPARE(visible.count(), 0);
        QTRY_COMPARE(visible.count(), 1);
        QCOMPARE(visible.first().first().value<image::Rect>(), m_state->visibleRect());
    }

    void aNewDocumentClearsTheAfterPane()
    {
        m_view->setDocument(pictures::document(pictures::pattern({300, 200})));
        QVERIFY(m_view->after()->content().empty());
        QVERIFY(m_state->fitted());
        QCOMPARE(m_state->frame(), (image::Size{300, 200}));
    }

private:
    void moveTo(QPoint position)
    {
        QMouseEvent move(QEvent::MouseMove, position, m_view->mapToGlobal(position), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
    }

    void wheel(QPoint position, int delta)
    {
        QWheelEvent event(position, m_view->mapToGlobal(position), {}, {0, delta}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }

    void drag(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPoint from, QPoint to)
    {
        QTest::mousePress(m_view.get(), button, modifiers, from);
        const QList<QPoint> stops{(from + to) / 2, to};
        for (const QPoint& stop : stops) {
            QMouseEvent move(QEvent::MouseMove, stop, m_view->mapToGlobal(stop), Qt::NoButton,
                button, modifiers);
            QCoreApplication::sendEvent(m_view.get(), &move);
        }
        QTest::mouseRelease(m_view.get(), button, modifiers, to);
    }

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<CompareView> m_view;
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"

// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/theme.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

using namespace cxr;
using namespace cxr::ui;

class TestLens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(true);
        m_state = std::make_unique<ViewState>();
        m_view = std::make_unique<CompareView>(m_state.get());
        m_view->resize(1001, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setDocument(pictures::document(pictures::pattern({1600, 1200})));
        m_view->finishAfter(pictures::layer(pictures::pattern({3200, 2400}), 2, true));
        m_lens = m_view->lens();
        moveTo({200, 300});
    }

    void togglesAndNeedsAPicture()
    {
        m_view->toggleLens();
        QVERIFY(m_lens->isVisible());
        m_view->toggleLens();
        QVERIFY(!m_lens->isVisible());
        m_view->setDocument({});
        m_view->toggleLens();
        QVERIFY(!m_lens->active());
    }

    void showsTheSpotUnderTheCursorOfEitherPane()
    {
        m_view->toggleLens();
        const QPoint inPane(180, 240);
        for (const ImageView* pane : {m_view->before(), m_view->after()}) {
            const QPoint cursor = pane->pos() + pane->pictureRect().topLeft() + inPane;
            moveTo(cursor);
            const QPointF source = m_state->transform().toSource(
                QPointF(inPane) * m_view->devicePixelRatioF() + QPointF(0.5, 0.5));
            const image::Rect shown = m_lens->sourceRect().value();
            QVERIFY(std::abs(shown.x + shown.width / 2.0 - source.x()) <= 1);
            QVERIFY(std::abs(shown.y + shown.height / 2.0 - source.y()) <= 1);
        }
    }

    void showsThePartsThatAreChosen()
    {
        m_view->setReference(pictures::layer(pictures::pattern({1600, 1200})), {});
        m_view->toggleLens();
        const int two = m_lens->width();
        m_lens->setLook({.reference = true});
        QVERIFY(m_lens->width() > two * 1.4);
        m_lens->setLook({.before = false});
        QVERIFY(m_lens->width() < two * 0.6);
        // One part alone is the after picture, on the very spot.
        const QImage seen = m_lens->grab().toImage();
        const double ratio = seen.devicePixelRatio();
        constexpr int border = 2;
        constexpr int padding = 8;
        const int side = m_lens->width() - 2 * border;
        const int deviceSide = int(side * ratio);
        const ViewTransform place{
            m_lens->spot(), double(m_lens->power()), {deviceSide, deviceSide}};
        const QImage drawn = m_view->after()->content().render(place, QRect({0, 0}, place.viewport),
            m_state->window(), false, m_state->smooth(), ratio);
        const QPoint corner(
            int(border * ratio), int((border + m_lens->fontMetrics().height() + padding) * ratio));
        for (const QPoint at : {QPoint(10, 10), QPoint(77, 31), QPoint(deviceSide / 2, 90)})
            QCOMPARE(qGray(seen.pixel(corner + at)), qGray(drawn.pixel(at)));
        // Nothing at all would be no lens.
        m_lens->setLook({.before = false, .after = false});
        QVERIFY(m_lens->isVisible());
        QVERIFY(m_lens->width() > 100);
    }

    void roundCutsTheCornersOnly()
    {
        m_view->toggleLens();
        moveTo({300, 250});
        m_lens->setLook({.before = false});
        const QImage square = m_lens->grab().toImage();
        m_lens->setLook({.before = false, .round = true});
        const QImage round = m_lens->grab().toImage();
        QCOMPARE(round.size(), square.size());
        const int half = square.width() / 2;
        const int label = int((m_lens->fontMetrics().height() + 8 + 2) * square.devicePixelRatio());
        QCOMPARE(round.pixel(half, label + half), square.pixel(half, label + half));
        const int corner = 2 * int(square.devicePixelRatio()) + 2;
        QCOMPARE(round.pixelColor(corner, label + 2), themeColours().pane);
    }

    void fromSixteenTimesEveryPixelIsASquareWithItsValue()
    {
        m_view->toggleLens();
        moveTo({300, 250});
        m_lens->setLook({.after = false});
        while (m_lens->power() < 48)
            m_lens->stepPower(1);
        const image::Rect spot = m_lens->sourceRect().value();
        QVERIFY(spot.width <= 12 * m_view->devicePixelRatioF());
        const QImage seen = m_lens->grab().toImage();
        // Inside of one pixel: its own grey, the frame's, and the ink of its value; no gradient.
        const int pitch = 48;
        const int x0 = seen.width() / 2;
        const int y0 = seen.height() / 2;
        QMap<int, int> greys;
        for (int y = y0; y < y0 + 2 * pitch; ++y) {
            for (int x = x0; x < x0 + 2 * pitch; ++x)
                ++greys[qGray(seen.pixel(x, y))];
        }
        QList<int> counts = greys.values();
        std::sort(counts.begin(), counts.end(), std::greater<>());
        // At most nine pixels are touched, and they fill most of the stretch with their greys.
        int most = 0;
        for (int i = 0; i < std::min<int>(9, int(counts.size())); ++i)
            most += counts[i];
        QVERIFY2(most > 2 * pitch * 2 * pitch * 6 / 10, qPrintable(QString::number(most)));
        // Ink is there: at 12× there is none.
        while (m_lens->power() > 12)
            m_lens->stepPower(-1);
        QVERIFY(m_lens->grab().toImage() != seen);
    }

    void pinnedLensesStayWithTheirFigures()
    {
        m_view->toggleLens();
        moveTo({300, 250});
        AreaFigures figures{.area = QStringLiteral("Lens"), .available = true};
        figures.psnrDb = {30, 32.5};
        figures.measuredOn = m_lens->sourceRect();
        m_lens->setFigures(Mode::Evaluate, figures);
        m_view->pinLens();
        QCOMPARE(m_view->pinnedLenses().size(), 1U);
        ZoomLens* pin = m_view->pinnedLenses().front();
        QVERIFY(pin->isVisible());
        const auto spot = pin->sourceRect();
        QCOMPARE(spot, m_lens->sourceRect());
        QCOMPARE(pin->figureLines(), m_lens->figureLines());
        moveTo({700, 450});
        QCOMPARE(pin->sourceRect(), spot);
        QVERIFY(m_lens->sourceRect() != spot);
        m_view->pinLens();
        QCOMPARE(m_view->pinnedLenses().size(), 2U);
        // Turning the moving one off leaves them; another picture of after takes their figures.
        m_view->toggleLens();
        QVERIFY(pin->isVisible());
        m_view->finishAfter(pictures::layer(pictures::pattern({3200, 2400}), 2, true));
        QVERIFY(!pin->figureLines().join(QLatin1Char(' ')).contains(QStringLiteral("32.50")));

        // By the mouse: dragged, and closed.
        const QPoint before = pin->pos();
        QTest::mousePress(pin, Qt::LeftButton, {}, {60, 60});
        QTest::mouseMove(pin, {90, 70});
        QTest::mouseRelease(pin, Qt::LeftButton, {}, {90, 70});
        QVERIFY(pin->pos() != before);
        QTest::mouseClick(pin, Qt::LeftButton, {}, {pin->width() - 10, 10});
        QCOMPARE(m_view->pinnedLenses().size(), 1U);
        m_view->setDocument(pictures::document(pictures::pattern({800, 600})));
        QVERIFY(m_view->pinnedLenses().empty());
    }

    void copiesItsPictureAndItsFigures()
    {
        QGuiApplication::clipboard()->clear();
        m_lens->copy(); // off: nothing to copy
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        m_view->toggleLens();
        moveTo({300, 250});
        const image::Rect spot = m_lens->sourceRect().value();
        AreaFigures figures{.area = QStringLiteral("Lens"), .available = true};
        figures.psnrDb = {30, 32.5};
        figures.measuredOn = spot;
        m_lens->setFigures(Mode::Evaluate, figures);
        m_lens->copy();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        const auto picture = data->imageData().value<QImage>();
        QCOMPARE(picture.size(), m_lens->size() * m_lens->devicePixelRatioF());
        const QString text = data->text();
        QVERIFY2(
            text.contains(QStringLiteral("After: SRCNN 9-5-5 (AI-enhanced")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("x %1–").arg(spot.x)));
        QVERIFY(text.contains(QStringLiteral("32.50")));
        // Another spot: its figures are not there yet, and those of the last are no longer true.
        moveTo({150, 450});
        m_lens->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("32.50")));
    }

    void keysPlaceItAnywhere()
    {
        m_view->toggleLens();
        m_lens->stepPower(100); // steps far below one screen pixel must add up all the same
        const QPointF start = m_lens->spot();
        for (int i = 0; i < 20; ++i)
            m_view->moveLens({1, 0});
        QVERIFY(std::abs(m_lens->spot().x() - start.x() - 20 * m_lens->step()) < 1e-6);
        QCOMPARE(m_lens->spot().y(), start.y());

        m_state->setZoom(4);
        m_lens->stepPower(-100);
        for (int i = 0; i < 200; ++i)
            m_view->moveLens({-1, -1});
        QCOMPARE(m_lens->spot(), QPointF(0, 0));
        QCOMPARE(m_state->visibleRect().x, 0); // the picture has come along
        QCOMPARE(m_state->visibleRect().y, 0);
    }

    void bothHalvesShowTheirPaneMagnified()
    {
        m_state->setSmooth(false);
        m_view->setDocument(pictures::document(
            pictures::painted({1600, 1200}, {}, [](int x, int) { return x < 800 ? 40 : 80; })));
        m_view->finishAfter(pictures::layer(
            pictures::painted({3200, 2400}, {}, [](int x, int) { return x < 1600 ? 120 : 200; }), 2,
            true));
        m_view->toggleLens();
        m_lens->follow({250, 350}, {800, 600}); // the step is in the middle of each half
        const QImage seen = m_lens->grab().toImage();
        const auto greyAt = [&](double share) {
            return qGray(seen.pixel(int(seen.width() * share), seen.height() / 2));
        };
        QCOMPARE(greyAt(0.10), 40);
        QCOMPARE(greyAt(0.24), 40);
        QCOMPARE(greyAt(0.26), 80);
        QCOMPARE(greyAt(0.48), 80);
        QCOMPARE(greyAt(0.52), 120);
        QCOMPARE(greyAt(0.74), 120);
        QCOMPARE(greyAt(0.76), 200);
        QCOMPARE(greyAt(0.95), 200);
    }

    void wheelChangesThePowerAndCtrlWheelZooms()
    {
        m_view->toggleLens();
        const int power = m_lens->power();
        const int width = m_lens->sourceRect()->width;
        const double zoom = m_state->zoom();
        wheel(120, {});
        QVERIFY(m_lens->power() > power);
        QVERIFY(m_lens->sourceRect()->width < width);
        QCOMPARE(m_state->zoom(), zoom);
        wheel(-60, {}); // half a notch of a fine wheel: not yet a step
        wheel(-60, {});
        QCOMPARE(m_lens->power(), power);
        wheel(120, Qt::ControlModifier);
        QCOMPARE(m_lens->power(), power);
        QVERIFY(m_state->zoom() > zoom);
    }

    void powerStopsAtItsEnds()
    {
        m_view->toggleLens();
        m_lens->stepPower(100);
        QCOMPARE(m_lens->power(), 48);
        m_lens->stepPower(-100);
        QCOMPARE(m_lens->power(), 1);
    }

    void sizesCycleThroughThree()
    {
        m_view->toggleLens();
        QSet<int> widths;
        const int first = m_lens->width();
        for (int i = 0; i < 3; ++i) {
            widths.insert(m_lens->width());
            m_lens->cycleSize();
        }
        QCOMPARE(widths.size(), 3);
        QCOMPARE(m_lens->width(), first);
    }

    void frozenLensStaysWhereItIs()
    {
        m_view->toggleLens();
        moveTo({220, 320});
        const auto rect = m_lens->sourceRect();
        const QRect place = m_lens->geometry();
        m_lens->setFrozen(true);
        moveTo({420, 150});
        QCOMPARE(m_lens->sourceRect(), rect);
        QCOMPARE(m_lens->geometry(), place);
        m_lens->setFrozen(false);
        moveTo({421, 150});
        QVERIFY(m_lens->sourceRect() != rect);
    }

    void staysInsideAndOffTheBadge()
    {
        m_view->toggleLens();
        const QRect badge = m_view->after()->badgeRect().translated(m_view->after()->pos());
        for (int size = 0; size < 3; ++size) {
            for (int y = 40; y < m_view->height(); y += 60) {
                for (int x = 5; x < m_view->width(); x += 70) {
                    moveTo({x, y});
                    QVERIFY(m_view->rect().contains(m_lens->geometry()));
                    QVERIFY(!m_lens->geometry().intersects(badge));
                }
            }
            m_lens->cycleSize();
        }
        m_view->resize(m_view->minimumSize());
        QVERIFY(m_view->rect().contains(m_lens->geometry()));
    }

    void keepsOffItsOwnSquareAndOffTitles()
    {
        m_view->toggleLens();
        const ImageView* before = m_view->before();
        for (const QSize size : {QSize(1001, 700), QSize(700, 420)}) {
            m_view->resize(size);
            m_state->setZoom(2); // a large square, as the lens at its weakest shows it
            for (int x = 20; x < size.width(); x += 60) {
                for (int y = 60; y < size.height() - 20; y += 40) {
                    moveTo({x, y});
                    QVERIFY(m_lens->y() >= before->headingHeight());
                }
            }
        }
        // Where there is room, the square itself stays in sight, too.
        m_view->resize(1001, 700);
        for (const QPoint& at :
            {QPoint(120, 150), QPoint(900, 150), QPoint(880, 500), QPoint(60, 620)}) {
            moveTo(at);
            const double half =
                m_lens->sourceRect()->width / 2.0 * m_state->zoom() / m_view->devicePixelRatioF();
            const QRect square(
                at - QPoint(int(half), int(half)), QSize(int(2 * half), int(2 * half)));
            QVERIFY(!m_lens->geometry().intersects(square));
        }
    }

    void rectIsReportedOncePerTurn()
    {
        QSignalSpy spy(m_lens, &ZoomLens::sourceRectChanged);
        m_view->toggleLens();
        m_lens->follow({300, 300}, {400, 400});
        m_lens->follow({310, 300}, {410, 400});
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        using Rect = std::optional<image::Rect>;
        QCOMPARE(spy.last().first().value<Rect>(), m_lens->sourceRect());
        m_view->toggleLens();
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(!spy.last().first().value<Rect>());
    }

    void rectStaysInsideTheFrame()
    {
        m_view->toggleLens();
        m_lens->follow({10, 40}, {-50, 3000});
        const image::Rect rect = m_lens->sourceRect().value();
        QVERIFY(!rect.empty());
        QCOMPARE(image::intersected(rect, {0, 0, 1600, 1200}), rect);
    }

    void figuresStandBeneath()
    {
        m_view->toggleLens();
        Figures figures;
        figures.mode = Mode::Evaluate;
        figures.areas.resize(3);
        figures.areas[2] = {.area = {},
            .available = true,
            .psnrDb = {36.38, 38.31},
            .mse = {14.95, 9.58},
            .ssim = {0.9481, 0.9603}};
        m_view->setFigures(figures);
        QCOMPARE(m_lens->figureLines().first(), QStringLiteral("PSNR  36.38 → 38.31 dB  (+1.93)"));
        QCOMPARE(m_lens->figureLines().at(1), QStringLiteral("MSE  14.95 → 9.58  (−5.37)"));
        QCOMPARE(m_lens->figureLines().at(2), QStringLiteral("SSIM  0.9481 → 0.9603  (+0.0122)"));

        figures.mode = Mode::Enhance;
        figures.areas[2].consistencyRms = 0.25;
        figures.areas[2].consistencyMax = 3;
        m_view->setFigures(figures);
        QVERIFY(m_lens->figureLines().first().startsWith(QStringLiteral("No reference")));
        QVERIFY(m_lens->figureLines().at(1).contains(QStringLiteral("0.25")));

        m_view->clearAfter();
        QCOMPARE(m_lens->figureLines().size(), 1);
    }

    void figuresOfAnotherSpotAreFaded()
    {
        m_view->toggleLens();
        moveTo({200, 320});
        Figures figures;
        figures.mode = Mode::Evaluate;
        figures.areas.resize(3);
        figures.areas[2].available = true;
        figures.areas[2].measuredOn = m_lens->sourceRect();
        m_view->setFigures(figures);
        const int fresh = brightestFigurePixel();
        moveTo({230, 350});
        QVERIFY(brightestFigurePixel() < fresh - 60);
    }

private:
    void moveTo(QPoint position)
    {
        QMouseEvent move(QEvent::MouseMove, position, m_view->mapToGlobal(position), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
    }

    void wheel(int delta, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(200, 300);
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }

    int brightestFigurePixel()
    {
        const QImage seen = m_lens->grab().toImage();
        int brightest = 0;
        for (int y = seen.height() - 40; y < seen.height() - 6; ++y) {
            for (int x = 6; x < seen.width() - 6; ++x)
                brightest = std::max(brightest, qGray(seen.pixel(x, y)));
        }
        return brightest;
    }

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<CompareView> m_view;
    ZoomLens* m_lens = nullptr;
};

QTEST_MAIN(TestLens)
#include "tst_lens.moc"

// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/commands.h"
#include "ui/compare_layout.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace cxr;
using namespace cxr::ui;

namespace {

const std::vector<CompareLayout> allLayouts{CompareLayout::SideBySide, CompareLayout::Stacked,
    CompareLayout::WipeAcross, CompareLayout::WipeDown, CompareLayout::Flip,
    CompareLayout::Overlay};

/// 400 × 300 samples of one value.
std::shared_ptr<const image::Pyramid> flat(int value)
{
    return pictures::painted({400, 300}, {}, [value](int, int) { return value; });
}

} // namespace

class TestCompareLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<ViewState>();
        m_view = std::make_unique<CompareView>(m_state.get());
        m_view->resize(901, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setDocument(pictures::document(pictures::pattern({400, 300})));
        m_view->finishAfter(pictures::layer(flat(200), 1, true));
    }

    void partsOfAPaneFitTogether()
    {
        constexpr int heading = 30;
        const QSize smallest(220, 80);
        const PaneNeeds needs{
            .heading = heading, .smallestAfter = smallest, .smallestWidth = smallest.width()};
        for (const QSize size : {QSize(900, 500), QSize(901, 501), QSize(1920, 1080)}) {
            for (const CompareLayout layout : allLayouts) {
                for (const double wipe : {0.0, 0.2, 0.5, 1.0}) {
                    const ComparePlacement place = placePanes(layout, size, wipe, needs);
                    QVERIFY(QRect({0, 0}, size).contains(place.after));
                    QVERIFY(place.pane.width() > 0 && place.pane.height() > 0);
                    if (hasTwoPanes(layout)) {
                        QCOMPARE(place.before.size(), place.after.size());
                        QVERIFY(!place.before.intersects(place.after));
                        QVERIFY(place.divider.isEmpty());
                    }
                    if (layout == CompareLayout::WipeAcross) {
                        QCOMPARE(place.before.width() + wipeGap, place.afterOrigin.x());
                        QCOMPARE(place.afterOrigin.x() + place.after.width(), place.pane.width());
                        QCOMPARE(place.after.isEmpty(), wipe == 1.0);
                        QVERIFY(wipe == 1.0 || place.after.width() >= smallest.width());
                    }
                    if (layout == CompareLayout::WipeDown) {
                        QCOMPARE(place.before.height() - heading + wipeGap, place.afterOrigin.y());
                        QCOMPARE(place.afterOrigin.y() + place.after.height() - heading,
                            place.pane.height());
                        QVERIFY(wipe == 1.0 || place.after.height() >= smallest.height());
                    }
                }
            }
        }
    }

    void furtherPanesAreAsLargeAndMeetNoOther()
    {
        const PaneNeeds needs{.heading = 30, .smallestAfter = {220, 80}, .smallestWidth = 220};
        for (const QSize size : {QSize(700, 500), QSize(901, 703), QSize(1920, 1080)}) {
            for (const CompareLayout layout : allLayouts) {
                for (const int further : {1, 2, 5, 6}) {
                    const ComparePlacement place = placePanes(layout, size, 0.4, needs, further);
                    QCOMPARE(place.further.size(), std::size_t(further));
                    QVERIFY(place.columns <= mostColumns);
                    std::vector<QRect> rects = place.further;
                    rects.push_back(place.before);
                    if (place.after != place.before)
                        rects.push_back(place.after);
                    for (std::size_t i = 0; i < rects.size(); ++i) {
                        QVERIFY(QRect({0, 0}, size).contains(rects[i]));
                        for (std::size_t j = 0; j < i; ++j)
                            QVERIFY(!rects[i].intersects(rects[j]));
                    }
                    for (const QRect& rect : place.further)
                        QCOMPARE(rect.size(),
                            QSize(place.pane.width(), place.pane.height() + needs.heading));
                }
            }
        }
        // Three stand side by side where there is room, and not where badges would be cut.
        QCOMPARE(placePanes(CompareLayout::SideBySide, {900, 500}, 0.5, needs, 1).columns, 3);
        QVERIFY(placePanes(CompareLayout::SideBySide, {600, 500}, 0.5, needs, 1).columns < 3);
        QCOMPARE(placePanes(CompareLayout::SideBySide, {1920, 1000}, 0.5, needs, 6).columns, 4);
    }

    void aWipeShowsPartsOfTheSamePictures_data()
    {
        QTest::addColumn<int>("layout");
        QTest::newRow("across") << static_cast<int>(CompareLayout::WipeAcross);
        QTest::newRow("down") << static_cast<int>(CompareLayout::WipeDown);
    }

    void aWipeShowsPartsOfTheSamePictures()
    {
        QFETCH(int, layout);
        m_view->finishAfter(pictures::layer(pictures::pattern({800, 600}), 2, true));
        m_view->setLayout(static_cast<CompareLayout>(layout), 0.4, 0.5);
        m_state->setZoom(1.7);
        m_state->pan({-31, 17});
        const ViewTransform place = m_state->transform();
        QCOMPARE(m_view->before()->transform(), place);
        QCOMPARE(m_view->after()->transform(), place);
        for (const ImageView* view : {m_view->before(), m_view->after()}) {
            const QImage whole = view->content().render(
                place, QRect({0, 0}, place.viewport), m_state->window(), false, true, 1);
            const QImage seen = seenOf(*view);
            // A stretch free of badge and letters.
            const QRect sample(view->pictureRect().center() - QPoint(60, 20), QSize(40, 10));
            for (int y = sample.top(); y <= sample.bottom(); ++y) {
                for (int x = sample.left(); x <= sample.right(); ++x) {
                    const QPoint inPane =
                        QPoint(x, y) - view->pictureRect().topLeft() + view->origin();
                    QCOMPARE(qGray(seen.pixel(x, y)), qGray(whole.pixel(inPane)));
                }
            }
        }
    }

    void theLineOfAWipeIsDragged()
    {
        m_view->setLayout(CompareLayout::WipeAcross, 0.5, 0.5);
        QSignalSpy changed(m_view.get(), &CompareView::wipeChanged);
        const ViewTransform place = m_state->transform();
        const QPoint line(m_view->before()->width() + 1, 300);
        drag(line, {200, 320});
        QCOMPARE(changed.size(), 1);
        QVERIFY(std::abs(changed.first().first().toDouble() * m_view->width() - 200) < 2);
        QCOMPARE(m_view->before()->width(), 200);
        QCOMPARE(m_state->transform(), place); // nothing was panned
        drag({600, 300}, {560, 300});
        QCOMPARE(changed.size(), 1); // beside the line the picture moves
    }

    void theBadgeIsNeverCut()
    {
        for (const CompareLayout layout : {CompareLayout::WipeAcross, CompareLayout::WipeDown}) {
            m_view->setLayout(layout, 0.85, 0.5);
            const ImageView* after = m_view->after();
            QVERIFY(after->isVisible());
            QVERIFY(after->pictureRect().contains(after->badgeRect()));
        }
        for (const CompareLayout layout : {CompareLayout::WipeAcross, CompareLayout::WipeDown}) {
            m_view->setLayout(layout, 1.0, 0.5);
            QVERIFY(!m_view->after()->isVisible()); // nothing enhanced in sight
        }
        // And where after is all there is, it is labelled.
        m_view->setLayout(CompareLayout::Overlay, 0.5, 0.0);
        QVERIFY(m_view->after()->isVisible());
        QCOMPARE(m_view->after()->label(), ImageView::badgeText());
    }

    void flippingShowsOneOfBoth()
    {
        m_view->setLayout(CompareLayout::Flip, 0.5, 0.5);
        QVERIFY(m_view->after()->isVisible() && !m_view->before()->isVisible());
        const ViewTransform place = m_state->transform();
        m_view->setBeforeShown(true);
        QVERIFY(!m_view->after()->isVisible() && m_view->before()->isVisible());
        QCOMPARE(m_state->transform(), place);
        m_view->setBeforeShown(false);
        QVERIFY(m_view->after()->isVisible());
        // Without anything enhanced there is one picture to show.
        m_view->clearAfter();
        QVERIFY(!m_view->after()->isVisible() && m_view->before()->isVisible());
    }

    void theyTakeTurns()
    {
        m_view->setLayout(CompareLayout::Flip, 0.5, 0.5);
        constexpr int pace = 20; // milliseconds
        m_view->blink(pace);
        QTRY_VERIFY(m_view->beforeShown());
        QTRY_VERIFY(!m_view->beforeShown());
        m_view->lens()->setActive(true);
        QTRY_VERIFY(m_view->beforeShown());
        QTRY_VERIFY(!m_view->beforeShown());
        m_view->setLayout(CompareLayout::WipeAcross, 0.5, 0.5);
        QVERIFY(!m_view->blinking() && !m_view->beforeShown());
        m_view->blink(pace);
        m_view->setLayout(CompareLayout::Stacked, 0.5, 0.5);
        QVERIFY(!m_view->blinking());
        QVERIFY(m_view->before()->isVisible() && m_view->after()->isVisible());
    }

    void anOverlayMixes()
    {
        m_view->finishAfter(pictures::layer(flat(200), 1, true));
        m_view->setDocument(pictures::document(flat(100)));
        m_view->finishAfter(pictures::layer(flat(200), 1, true));
        for (const double opacity : {0.0, 0.25, 1.0}) {
            m_view->setLayout(CompareLayout::Overlay, 0.5, opacity);
            const QImage seen = seenOf(*m_view->after());
            const int grey = qGray(seen.pixel(m_view->after()->pictureRect().center()));
            const double wanted = 100 + opacity * 100;
            QVERIFY2(std::abs(grey - wanted) <= 2, QByteArray::number(grey));
        }
    }

    void theCursorTellsOfTheSpotBelowIt()
    {
        for (const CompareLayout layout : allLayouts) {
            m_view->setLayout(layout, 0.3, 0.5);
            m_state->setZoom(1.5);
            QSignalSpy probe(m_view.get(), &CompareView::probeChanged);
            const QPoint cursor(700, 470);
            QMouseEvent move(QEvent::MouseMove, cursor, m_view->mapToGlobal(cursor), Qt::NoButton,
                Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_view.get(), &move);
            const ImageView* view =
                m_view->after()->isHidden() ? m_view->before() : m_view->after();
            QVERIFY(view->geometry().contains(cursor));
            const QPoint inPane =
                cursor - view->pos() - view->pictureRect().topLeft() + view->origin();
            const QPointF source =
                m_state->transform().toSource(QPointF(inPane) + QPointF(0.5, 0.5));
            QVERIFY(!probe.isEmpty());
            const QString text = probe.last().first().toString();
            QVERIFY2(text.startsWith(QStringLiteral("x %1  y %2 ")
                                         .arg(static_cast<int>(source.x()))
                                         .arg(static_cast<int>(source.y()))),
                qPrintable(text));
        }
    }

    void tilesArriveInEveryLayout()
    {
        for (const CompareLayout layout : allLayouts) {
            m_view->clearAfter();
            m_view->setLayout(layout, 0.4, 1.0);
            const auto canvas = std::make_shared<image::Pyramid>(flat(50)->image());
            m_view->beginAfter(pictures::layer(flat(50), 1, true), canvas);
            m_state->fit();
            static_cast<void>(m_view->grab()); // what tiles are written into
            m_view->writeTile({0, 0, 400, 300}, flat(180)->image());
            const ImageView* after = m_view->after();
            const QImage seen = seenOf(*after);
            QCOMPARE(qGray(seen.pixel(after->pictureRect().center())), 180);
        }
    }

    void keysChooseAndHold()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* compare = window.findChild<CompareView*>();
        window.setDocument(pictures::document(pictures::pattern({400, 300})));
        compare->finishAfter(pictures::layer(flat(200), 1, true));
        QSignalSpy changed(&window, &MainWindow::settingsChanged);
        const std::vector<std::pair<Qt::Key, CompareLayout>> keys{
            {Qt::Key_4, CompareLayout::Stacked}, {Qt::Key_5, CompareLayout::WipeAcross},
            {Qt::Key_6, CompareLayout::WipeDown}, {Qt::Key_8, CompareLayout::Overlay},
            {Qt::Key_3, CompareLayout::SideBySide}, {Qt::Key_7, CompareLayout::Flip}};
        for (const auto& [key, layout] : keys) {
            QTest::keyClick(&window, key);
            QCOMPARE(compare->layout(), layout);
            QCOMPARE(changed.last().first().value<Settings>().layout, layout);
        }
        QTest::keyPress(&window, Qt::Key_X);
        QVERIFY(compare->beforeShown());
        QTest::keyRelease(&window, Qt::Key_X);
        QVERIFY(!compare->beforeShown());
        QTest::keyClick(&window, Qt::Key_3);
        QTest::keyClick(&window, Qt::Key_9);
        QCOMPARE(compare->layout(), CompareLayout::Flip); // two panes have nothing to blink
        QVERIFY(compare->blinking());
        QTRY_VERIFY(compare->beforeShown());
        QTest::keyPress(&window, Qt::Key_X); // the hand takes over, whatever was shown
        QVERIFY(!compare->blinking() && compare->beforeShown());
        QTest::keyRelease(&window, Qt::Key_X);
        QVERIFY(!compare->beforeShown());
        QTest::keyClick(&window, Qt::Key_9);
        QTest::keyClick(&window, Qt::Key_7); // the layout that is there already: steady
        QVERIFY(!compare->blinking() && !compare->beforeShown());
        QTest::keyClick(&window, Qt::Key_9);
        QVERIFY(compare->blinking());
        QTest::keyClick(&window, Qt::Key_9);
        QVERIFY(!compare->blinking() && !compare->beforeShown());
        QTest::keyClick(&window, Qt::Key_8);
        const double opacity = changed.last().first().value<Settings>().opacity;
        QTest::keyClick(&window, Qt::Key_K);
        QVERIFY(changed.last().first().value<Settings>().opacity > opacity);
    }

private:
    static QImage seenOf(const ImageView& view)
    {
        return const_cast<ImageView&>(view).grab().toImage();
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        for (const QPoint& stop : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, stop, m_view->mapToGlobal(stop), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_view.get(), &move);
        }
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<CompareView> m_view;
};

QTEST_MAIN(TestCompareLayout)
#include "tst_compare_layout.moc"

// SPDX-License-Identifier: Apache-2.0
// Maps beside before and after: colours, legend, scale, and the way through the worst regions.
#include "pictures.h"
#include "ui/colour_map.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/map_bar.h"
#include "ui/map_legend.h"
#include "ui/view_state.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace cxr::ui;
using cxr::image::Rect;

namespace {

constexpr int zero = 1000;

MapScale differences(double reach)
{
    return {.zero = zero,
        .reach = reach,
        .isSigned = true,
        .title = QStringLiteral("after − before"),
        .unit = QStringLiteral("grey levels")};
}

/// A map of 12 bits whose value at (x, y) is x − y.
Map slope()
{
    Map map;
    cxr::image::Meaning meaning;
    meaning.bits = 12;
    map.layer.pixels =
        pictures::painted({400, 300}, meaning, [](int x, int y) { return zero + x - y; });
    map.layer.map = differences(100);
    map.layer.title = QStringLiteral("Map: after − before");
    map.worst = {{{300, 20, 40, 40}, QStringLiteral("RMS 280")},
        {{20, 240, 40, 40}, QStringLiteral("RMS 210")}};
    return map;
}

/// CIELAB of an sRGB colour under D65: another space than the one the colours are made in.
std::array<double, 3> cielab(QRgb colour)
{
    const auto linear = [](int value) {
        const double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const double r = linear(qRed(colour));
    const double g = linear(qGreen(colour));
    const double b = linear(qBlue(colour));
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

class TestMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1300, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->setDocument(pictures::document(pictures::chest({400, 300}, 2)));
        m_window->finishAfter(pictures::layer(pictures::chest({400, 300}, 1), 1, true));
        m_view = m_window->findChild<CompareView*>();
        connect(m_window.get(), &MainWindow::settingsChanged, this,
            [this](const Settings& settings) { m_settings = settings; });
        m_settings = m_window->settings();
    }
    void cleanup() { m_window.reset(); }

    void lightnessAloneTellsHowFarAValueIs()
    {
        for (const bool isSigned : {false, true}) {
            const QList<QRgb>& colours = mapColours(isSigned);
            QCOMPARE(colours.size(), 256);
            QCOMPARE(colours[0], qRgb(0, 0, 0));
            const int best = isSigned ? 128 : 1;
            for (int i = best + 9; i < 256; i += 8)
                QVERIFY(cielab(colours[i])[0] > cielab(colours[i - 8])[0]);
            for (int i = 128 - 9; isSigned && i > 0; i -= 8)
                QVERIFY(cielab(colours[i])[0] > cielab(colours[i + 8])[0]);
        }
        // Both arms of a signed map are equally light.
        for (int i = 0; i < 127; i += 14) {
            const double blue = cielab(mapColours(true)[128 - i])[0];
            const double orange = cielab(mapColours(true)[128 + i])[0];
            QVERIFY2(std::abs(blue - orange) < 4, qPrintable(QString::number(blue - orange)));
        }
    }

    void stepsOfTheColoursLookEven()
    {
        for (const bool isSigned : {false, true}) {
            const QList<QRgb>& colours = mapColours(isSigned);
            double least = 1e9;
            double most = 0;
            constexpr int stride = 12; // a single step is lost in rounding to 8 bits
            for (int i = 1; i + stride < 256; i += stride) {
                const auto a = cielab(colours[i]);
                const auto b = cielab(colours[i + stride]);
                const double step = std::hypot(std::hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
                if (isSigned && i <= 128 && i + stride >= 128)
                    continue; // goes through the middle and back
                least = std::min(least, step);
                most = std::max(most, step);
            }
            QVERIFY2(
                most < 2.5 * least, qPrintable(QStringLiteral("%1 to %2").arg(least).arg(most)));
        }
    }

    void valuesBecomeColours()
    {
        MapScale scale = differences(50);
        QCOMPARE(int(mapIndex(scale, 0)), 128);
        QCOMPARE(int(mapIndex(scale, 50)), 255);
        QCOMPARE(int(mapIndex(scale, 5000)), 255);
        QCOMPARE(int(mapIndex(scale, -50)), 1);
        QCOMPARE(int(mapIndex(scale, 25)), 128 + 64);
        scale.threshold = 10;
        QCOMPARE(int(mapIndex(scale, 9)), 128);
        QVERIFY(mapIndex(scale, 10) > 128);
        const MapScale similarity{.step = 0.001, .best = 1, .reach = 0.2};
        QCOMPARE(int(mapIndex(similarity, 1)), 1);
        QCOMPARE(int(mapIndex(similarity, 0.8)), 255);
        QCOMPARE(mapLut(differences(50), 4095).size(), 4096U);
        QCOMPARE(int(mapLut(differences(50), 4095)[zero - 50]), 1);
    }

    void thePaneShowsEveryValueInItsColour()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        QVERIFY(m_settings.map.shown);
        m_window->setMap(slope());
        m_view->state()->setZoom(1);
        ImageView* pane = m_view->map();
        QVERIFY(pane->isVisible());
        const ViewTransform place = pane->transform();
        const QImage drawn = pane->grab().toImage();
        const double ratio = drawn.devicePixelRatio();
        const QList<QRgb>& colours = mapColours(true);
        int seen = 0;
        for (const QPoint source : {QPoint(200, 40), QPoint(150, 150), QPoint(260, 180)}) {
            const QPointF device = place.toDevice(QPointF(source) + QPointF(0.5, 0.5));
            if (!QRectF({0, 0}, QSizeF(place.viewport)).contains(device))
                continue;
            const QPoint at = (QPointF(pane->pictureRect().topLeft()) * ratio + device).toPoint();
            const double value = source.x() - source.y();
            QCOMPARE(drawn.pixel(at), colours[mapIndex(differences(100), value)]);
            ++seen;
        }
        QCOMPARE(seen, 3);
    }

    void theLegendHoldsTheScale()
    {
        MapScale scale = differences(73);
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::black);
        QPainter painter(&picture);
        const QRect box = paintMapLegend(painter, scale, picture.rect(), m_window->font());
        painter.end();
        QVERIFY(picture.rect().contains(box));
        // The bar goes from one end's colour to the other's.
        bool low = false;
        bool high = false;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                low |= picture.pixel(x, y) == mapColours(true)[2];
                high |= picture.pixel(x, y) == mapColours(true)[254];
            }
        }
        QVERIFY(low && high);
        QCOMPARE(mapValueText(scale, -12), QStringLiteral("−12 grey levels"));
        scale.step = 0.001;
        scale.unit.clear();
        scale.isSigned = false;
        QCOMPARE(mapValueText(scale, 0.25), QStringLiteral("0.250"));
        // A pane too small for it has none, rather than a cut one.
        QPainter again(&picture);
        QVERIFY(paintMapLegend(again, scale, QRect(0, 0, 60, 300), m_window->font()).isEmpty());
    }

    void theBarChangesWhatIsSeenAndNothingElse()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        m_window->setMap(slope());
        auto* reach = m_window->findChild<QDoubleSpinBox*>(QStringLiteral("mapReach"));
        auto* threshold = m_window->findChild<QDoubleSpinBox*>(QStringLiteral("mapThreshold"));
        QCOMPARE(reach->value(), 100.0);
        const QImage wide = m_view->map()->grab().toImage();
        reach->setValue(20);
        QCOMPARE(m_view->map()->content().layer().map->reach, 20.0);
        QVERIFY(m_view->map()->grab().toImage() != wide);
        threshold->setValue(5);
        QCOMPARE(m_view->map()->content().layer().map->threshold, 5.0);
        // Another map brings a scale of its own.
        m_window->setMap(slope());
        QCOMPARE(reach->value(), 100.0);
        QCOMPARE(threshold->value(), 0.0);
    }

    void keysAndBoxesAskForMaps()
    {
        QTest::keyClick(m_view, Qt::Key_F9);
        QVERIFY(m_settings.map.shown);
        QCOMPARE(m_settings.map.kind, MapKind::Difference);
        for (const MapKind kind :
            {MapKind::Absolute, MapKind::Similarity, MapKind::Residual, MapKind::Difference}) {
            QTest::keyClick(m_view, Qt::Key_F9);
            QCOMPARE(m_settings.map.kind, kind);
        }
        auto* kinds = m_window->findChild<QComboBox*>(QStringLiteral("mapKind"));
        auto* pairs = m_window->findChild<QComboBox*>(QStringLiteral("mapPair"));
        // Without a reference there is one pair; with one, no residual.
        QCOMPARE(pairs->count(), 1);
        QCOMPARE(kinds->count(), 4);
        m_window->setChoices({.mode = Mode::Evaluate, .model = {}, .device = {}});
        QCOMPARE(pairs->count(), 3);
        QCOMPARE(kinds->count(), 3);
        pairs->setFocus();
        QTest::keyClick(pairs, Qt::Key_Down);
        QCOMPARE(m_settings.map.pair, MapPair::ReferenceAfter);
        // Back in Enhance mode the wish is kept for the next time.
        m_window->setChoices({.mode = Mode::Enhance, .model = {}, .device = {}});
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
        QCOMPARE(m_settings.map.kind, MapKind::Absolute);
        QCOMPARE(m_settings.map.pair, MapPair::ReferenceAfter);
        QTest::keyClick(m_view, Qt::Key_F4);
        QVERIFY(!m_settings.map.shown);
        QVERIFY(!m_view->map()->isVisible());
    }

    void qWalksThroughTheWorstRegions()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        m_window->setMap(slope());
        const ViewState* state = m_view->state();
        const auto middle = [&] { return state->transform().centre; };
        QTest::keyClick(m_view, Qt::Key_Q);
        QVERIFY(state->visibleRect() != Rect({0, 0, 400, 300}));
        QCOMPARE(cxr::image::intersected(state->visibleRect(), {300, 20, 40, 40}),
            (Rect{300, 20, 40, 40}));
        const QPointF first = middle();
        QTest::keyClick(m_view, Qt::Key_Q);
        QCOMPARE(cxr::image::intersected(state->visibleRect(), {20, 240, 40, 40}),
            (Rect{20, 240, 40, 40}));
        QTest::keyClick(m_view, Qt::Key_Q); // round the end
        QCOMPARE(middle(), first);
        QTest::keyClick(m_view, Qt::Key_F12);
        QVERIFY(middle() != first);
    }

    void theReferenceHasAPaneOfItsOwn()
    {
        QTest::keyClick(m_view, Qt::Key_F5);
        QVERIFY(m_settings.reference);
        QVERIFY(m_view->reference()->isVisible());
        m_window->setReference({}, QStringLiteral("There is no reference"));
        QVERIFY(m_view->reference()->content().empty());
        m_window->setReference(pictures::layer(pictures::chest({400, 300}, 1)), {});
        // It is linked with the others, in every layout.
        for (const CompareLayout layout : {CompareLayout::SideBySide, CompareLayout::Stacked,
                 CompareLayout::WipeAcross, CompareLayout::WipeDown, CompareLayout::Flip}) {
            Settings settings = m_window->settings();
            settings.layout = layout;
            m_window->setSettings(settings);
            m_view->state()->setZoom(1.5);
            QCOMPARE(m_view->reference()->transform(), m_view->before()->transform());
            QVERIFY(!m_view->reference()->geometry().intersects(m_view->after()->geometry()));
            QVERIFY(m_view->rect().contains(m_view->reference()->geometry()));
        }
        QTest::keyClick(m_view, Qt::Key_F5);
        QVERIFY(!m_view->reference()->isVisible());
    }

private:
    std::unique_ptr<MainWindow> m_window;
    CompareView* m_view = nullptr;
    Settings m_settings;
};

QTEST_MAIN(TestMap)
#include "tst_map.moc"

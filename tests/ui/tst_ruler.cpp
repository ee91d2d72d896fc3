// SPDX-License-Identifier: Apache-2.0
#include "image/measure.h"
#include "pictures.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/ruler.h"

#include <QtTest>

using namespace cxr;
using namespace cxr::ui;

namespace {

image::Spacing spacingOf(image::Spacing::Plane plane, double magnification = 0)
{
    image::Spacing spacing{.rowMm = 0.2, .columnMm = 0.1, .plane = plane};
    spacing.magnification = magnification;
    return spacing;
}

} // namespace

class TestRuler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthsUseBothDistances()
    {
        const auto spacing = spacingOf(image::Spacing::Plane::Detector);
        QCOMPARE(image::lengthPixels({0, 0}, {30, 40}), 50.0);
        QCOMPARE(image::lengthMm({0, 0}, {40, 0}, spacing), 4.0);
        QCOMPARE(image::lengthMm({0, 0}, {0, 40}, spacing), 8.0);
        QVERIFY(std::abs(image::lengthMm({0, 0}, {30, 20}, spacing) - 5) < 1e-12);
    }

    void textsSayWhereALengthHolds()
    {
        using Plane = image::Spacing::Plane;
        const auto text = [](const std::optional<image::Spacing>& spacing) {
            Ruler ruler;
            ruler.reset(spacing);
            ruler.begin({0, 0});
            ruler.moveEnd({100, 0});
            ruler.finish();
            return ruler.lastText();
        };
        QCOMPARE(text(spacingOf(Plane::Detector)), QStringLiteral("10.0 mm at detector"));
        QCOMPARE(text(spacingOf(Plane::Detector, 1.1)),
            QStringLiteral("10.0 mm at detector (×1.10 the patient)"));
        QCOMPARE(text(spacingOf(Plane::Calibrated)), QStringLiteral("10.0 mm calibrated"));
        QCOMPARE(text(spacingOf(Plane::Unstated)),
            QStringLiteral("10.0 mm (detector or calibrated: not stated)"));
        QCOMPARE(text(spacingOf(Plane::Film)), QStringLiteral("10.0 mm on film"));
        QCOMPARE(text({}), QStringLiteral("100.0 px (no millimetres known)"));
    }

    void calibrationKeepsThePixelsShape()
    {
        Ruler ruler;
        ruler.reset(spacingOf(image::Spacing::Plane::Detector, 1.1));
        QVERIFY(!ruler.calibrate(10)); // there is no line
        ruler.begin({0, 0});
        ruler.moveEnd({0, 100}); // 20 mm at the detector
        QVERIFY(!ruler.calibrate(-1));
        QVERIFY(ruler.calibrate(40));
        QCOMPARE(ruler.lastText(), QStringLiteral("40.0 mm calibrated by you"));
        QCOMPARE(ruler.spacing()->rowMm / ruler.spacing()->columnMm, 2.0);
        ruler.reset({}); // another picture knows nothing of it
        ruler.begin({0, 0});
        ruler.moveEnd({3, 4});
        QCOMPARE(ruler.lastText(), QStringLiteral("5.0 px (no millimetres known)"));
        QVERIFY(ruler.calibrate(10));
        QCOMPARE(ruler.spacing()->rowMm, 2.0);
    }

    void clicksLeaveNoLine()
    {
        Ruler ruler;
        ruler.begin({5, 5});
        ruler.moveEnd({5.4, 5});
        ruler.finish();
        QCOMPARE(ruler.count(), std::size_t(0));
    }

    void linesAreDrawnWithTheMouseOverBothPanes()
    {
        MainWindow window;
        window.resize(1300, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setDocument(pictures::document(pictures::pattern({400, 300})));
        auto* compare = window.findChild<CompareView*>();
        QVERIFY(compare);
        const QImage without = compare->grab().toImage();
        QTest::keyClick(&window, Qt::Key_U);
        QVERIFY(compare->ruler()->active());
        const QRect pane = compare->before()->pictureRect().translated(compare->before()->pos());
        const QPoint from = pane.center() - QPoint(80, 40);
        const QPoint to = pane.center() + QPoint(60, 30);
        QTest::mousePress(compare, Qt::LeftButton, {}, from);
        QTest::mouseMove(compare, to);
        QTest::mouseRelease(compare, Qt::LeftButton, {}, to);
        QCOMPARE(compare->ruler()->count(), std::size_t(1));
        const QImage with = compare->grab().toImage();
        QVERIFY(with != without);
        // Without the tool the same hand movement moves the picture.
        QTest::keyClick(&window, Qt::Key_Backspace);
        QCOMPARE(compare->ruler()->count(), std::size_t(0));
        QTest::keyClick(&window, Qt::Key_U);
        QVERIFY(!compare->ruler()->active());
    }

    void drawingsOfTheDocumentCanBeHidden()
    {
        MainWindow window;
        window.resize(1300, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Document document = pictures::document(pictures::pattern({400, 300}));
        auto* compare = window.findChild<CompareView*>();
        window.setDocument(document);
        const QImage bare = compare->grab().toImage();
        image::Graphics graphics;
        graphics.lines.push_back({{{100, 100}, {200, 150}}, false});
        graphics.lines.push_back({{{50, 50}}, false});
        graphics.shutter = image::Shutter{{{{20, 20}, {380, 20}, {380, 280}, {20, 280}}}, {}, 0};
        graphics.labels.push_back({{10, 10}, "nodule?"});
        graphics.bitmaps.push_back({200, 200, {4, 4}, std::vector<std::uint8_t>(16, 1), {}});
        document.graphics = std::make_shared<const image::Graphics>(graphics);
        window.setDocument(document);
        const QImage drawn = compare->grab().toImage();
        QVERIFY(drawn != bare);
        QTest::keyClick(&window, Qt::Key_D);
        QCOMPARE(compare->grab().toImage(), bare);
        QTest::keyClick(&window, Qt::Key_D);
        QCOMPARE(compare->grab().toImage(), drawn);
    }
};

QTEST_MAIN(TestRuler)
#include "tst_ruler.moc"

// SPDX-License-Identifier: Apache-2.0
// Window and level by keys, presets and the histogram's handles.
#include "image/chest_window.h"
#include "pictures.h"
#include "ui/compare_view.h"
#include "ui/histogram_view.h"
#include "ui/main_window.h"

#include <QDockWidget>
#include <QtTest>

using namespace cxr;
using namespace cxr::ui;

namespace {

struct Desk {
    MainWindow window;
    HistogramView* histogram = nullptr;

    explicit Desk(const std::shared_ptr<const image::Pyramid>& pixels)
    {
        window.resize(1300, 800);
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        window.setDocument(pictures::document(pixels));
        histogram = window.findChild<HistogramView*>();
        window.findChild<CompareView*>()->setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(window.findChild<CompareView*>(), key, with);
    }
    [[nodiscard]] double low() const { return window.window().center - window.window().width / 2; }
    [[nodiscard]] double high() const { return window.window().center + window.window().width / 2; }
    void openHistogram()
    {
        key(Qt::Key_H, Qt::ShiftModifier);
        QVERIFY(histogram->isVisible());
        static_cast<void>(histogram->grab()); // counts
    }
    void drag(double from, double to) const
    {
        const int y = histogram->height() / 2;
        const auto at = [&](double value) {
            return QPoint(static_cast<int>(std::lround(histogram->positionOf(value))), y);
        };
        QTest::mousePress(histogram, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(histogram, at((from + to) / 2));
        QTest::mouseMove(histogram, at(to));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, at(to));
    }
    /// Modality units on one logical pixel.
    [[nodiscard]] double pixel() const { return histogram->valueAt(1) - histogram->valueAt(0); }
};

std::shared_ptr<const image::Pyramid> chest()
{
    return pictures::chest({400, 300}, 1);
}

} // namespace

class TestGreys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chestPresetsComeFromThePicture()
    {
        const auto pixels = chest();
        Desk desk(pixels);
        const std::pair<Qt::Key, image::ChestPart> presets[] = {{Qt::Key_L, image::ChestPart::Lung},
            {Qt::Key_S, image::ChestPart::SoftTissue}, {Qt::Key_B, image::ChestPart::Bone}};
        for (const auto& [key, part] : presets) {
            desk.key(key, Qt::ShiftModifier);
            QCOMPARE(desk.window.window(), image::chestWindow(pixels->image(), part));
        }
        desk.key(Qt::Key_A);
        QVERIFY(
            desk.window.window() != image::chestWindow(pixels->image(), image::ChestPart::Bone));
    }

    void keysMoveTheWindowFinelyAndCoarsely()
    {
        Desk desk(chest());
        const image::VoiWindow first = desk.window.window();
        desk.key(Qt::Key_Right, Qt::ControlModifier);
        const double fine = desk.window.window().width - first.width;
        QVERIFY(fine > 0);
        desk.key(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(desk.window.window().width < first.width + fine / 2);
        desk.key(Qt::Key_W);
        desk.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(std::abs(desk.window.window().width - first.width - 10 * fine) < 1e-6 * fine);
        desk.key(Qt::Key_W);
        desk.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.window.window().center, first.center - fine); // brighter
        desk.key(Qt::Key_W);
        desk.key(Qt::Key_I);
        desk.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.window.window().center > first.center); // brighter, inverted
        desk.key(Qt::Key_W);
        for (int i = 0; i < 200; ++i)
            desk.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.window.window().width >= 1);
    }

    void handlesAreDragged()
    {
        Desk desk(chest());
        desk.openHistogram();
        desk.key(Qt::Key_S, Qt::ShiftModifier);
        const double low = desk.low();
        const double high = desk.high();
        const double by = (high - low) / 4;
        desk.drag(low, low + by);
        QVERIFY(std::abs(desk.low() - (low + by)) <= 2 * desk.pixel());
        QVERIFY(std::abs(desk.high() - high) < 1e-6);
        desk.drag(high, high - by);
        QVERIFY(std::abs(desk.high() - (high - by)) <= 2 * desk.pixel());
        // Between them: both move, and the width stays.
        const double width = desk.window.window().width;
        const double centre = desk.window.window().center;
        desk.drag(centre, centre + by);
        QVERIFY(std::abs(desk.window.window().width - width) < 1e-6);
        QVERIFY(std::abs(desk.window.window().center - centre - by) <= 2 * desk.pixel());
        // They can't pass each other.
        desk.drag(desk.low(), desk.high() + by);
        QVERIFY(desk.window.window().width >= 1);
        QVERIFY(desk.window.window().width < 2);
    }

    void theHistogramFollowsThePictureAndTheWindow()
    {
        Desk desk(chest());
        desk.openHistogram();
        const QImage first = desk.histogram->grab().toImage();
        desk.key(Qt::Key_B, Qt::ShiftModifier);
        const QImage bone = desk.histogram->grab().toImage();
        QVERIFY(bone != first);
        desk.window.setDocument(pictures::document(pictures::pattern({200, 200})));
        QVERIFY(desk.histogram->grab().toImage() != bone);
        desk.window.setDocument({});
        static_cast<void>(desk.histogram->grab());
        QTest::mouseClick(desk.histogram, Qt::LeftButton); // nothing to hold
    }

    void theHistogramObeysKeys()
    {
        Desk desk(chest());
        desk.openHistogram();
        desk.key(Qt::Key_S, Qt::ShiftModifier);
        const image::VoiWindow before = desk.window.window();
        desk.histogram->setFocus();
        QTest::keyClick(desk.histogram, Qt::Key_Right);
        QVERIFY(desk.window.window().center > before.center);
        QCOMPARE(desk.window.window().width, before.width);
        QTest::keyClick(desk.histogram, Qt::Key_Up);
        QVERIFY(desk.window.window().width > before.width);
    }
};

QTEST_MAIN(TestGreys)
#include "tst_greys.moc"

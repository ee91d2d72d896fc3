// SPDX-License-Identifier: Apache-2.0
#include "image/chest_window.h"

#include <QTest>

#include <cmath>

using namespace cxr::image;

namespace {

/// Ground beside a body that holds lung, soft tissue and bone in equal parts, each spread evenly
/// over its values; lettering in a corner. `ground` in rows of 300.
Image chest(int ground, bool inverted = false)
{
    Meaning meaning;
    meaning.bits = 12;
    meaning.inverted = inverted;
    meaning.rescaleSlope = 0.5;
    meaning.rescaleIntercept = 100;
    Image image({300, 300}, meaning);
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 300; ++x) {
            int value = 10; // air
            if (y >= ground) {
                const int third = x / 100;
                value = 600 + 1000 * third + x % 100 * 8; // lung 600…, soft 1600…, bone 2600…
            } else if (y < 10 && x < 20) {
                value = 4000; // lettering
            }
            image.row(y)[x] =
                static_cast<std::uint16_t>(inverted ? meaning.range() - value : value);
        }
    }
    return image;
}

/// Ends of a window in stored values of chest().
std::pair<double, double> ends(const VoiWindow& window)
{
    const auto stored = [](double modality) { return (modality - 100) / 0.5; };
    return {stored(window.center - window.width / 2), stored(window.center + window.width / 2)};
}

} // namespace

class TestChestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreWhereTheyAre()
    {
        const Image image = chest(100);
        const auto [lungLow, lungHigh] = ends(chestWindow(image, ChestPart::Lung));
        QVERIFY(lungLow >= 600 && lungLow < 640);
        QVERIFY(lungHigh > 2600 && lungHigh < 3400); // soft tissue has greys, too
        const auto [softLow, softHigh] = ends(chestWindow(image, ChestPart::SoftTissue));
        QVERIFY(softLow > 600 && softLow < 1400);
        QVERIFY(softHigh > 3200 && softHigh < 3400);
        const auto [boneLow, boneHigh] = ends(chestWindow(image, ChestPart::Bone));
        QVERIFY(boneLow > 1200 && boneLow < 1400);
        QVERIFY(boneHigh > 3300 && boneHigh <= 3400);
        QCOMPARE(chestWindow(image, ChestPart::Lung).name, std::string("Lung"));
    }

    void theGroundBesideTheBodyDoesNotCount()
    {
        for (const ChestPart part : {ChestPart::Lung, ChestPart::SoftTissue, ChestPart::Bone}) {
            const auto little = ends(chestWindow(chest(20), part));
            const auto much = ends(chestWindow(chest(200), part));
            QVERIFY(std::abs(little.first - much.first) < 20);
            QVERIFY(std::abs(little.second - much.second) < 20);
        }
    }

    void negativesShowTheSame()
    {
        for (const ChestPart part : {ChestPart::Lung, ChestPart::SoftTissue, ChestPart::Bone}) {
            const auto positive = ends(chestWindow(chest(100), part));
            const auto negative = ends(chestWindow(chest(100, true), part));
            QVERIFY(std::abs(4095 - negative.second - positive.first) < 1e-6);
            QVERIFY(std::abs(4095 - negative.first - positive.second) < 1e-6);
        }
    }

    void odditiesHaveAWindowAllTheSame()
    {
        const Image flat({10, 10}, Meaning{});
        for (const ChestPart part : {ChestPart::Lung, ChestPart::SoftTissue, ChestPart::Bone}) {
            QVERIFY(chestWindow(flat, part).width >= 1);
            QVERIFY(chestWindow(Image({1, 1}, Meaning{}), part).width >= 1);
        }
        // Black and white alone: nothing is between them, so all of it counts.
        Image two({10, 10}, Meaning{});
        for (int x = 0; x < 10; ++x)
            two.row(0)[x] = 255;
        QVERIFY(chestWindow(two, ChestPart::Bone).width >= 1);
    }
};

QTEST_MAIN(TestChestWindow)
#include "tst_chest_window.moc"

// SPDX-License-Identifier: Apache-2.0
#include "image/display.h"

#include <QTest>

#include <cmath>

using namespace cxr::image;

class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The three branches of PS3.3 C.11.2.1.2.1 with its own example: center 2048, width 4096.
    void linearFollowsTheStandard()
    {
        const VoiWindow window{2048, 4096, VoiFunction::Linear, {}};
        QCOMPARE(applyWindow(window, 0.0 - 1), 0.0);
        QCOMPARE(applyWindow(window, 0.0), 0.0);
        QCOMPARE(applyWindow(window, 4095.0), 1.0);
        QVERIFY(std::abs(applyWindow(window, 2047.5) - 0.5) < 1e-12);
    }

    // The second example of the standard: center 0, width 1 is a threshold.
    void linearOfWidthOneIsAThreshold()
    {
        const VoiWindow window{0, 1, VoiFunction::Linear, {}};
        QCOMPARE(applyWindow(window, -1), 0.0);
        QCOMPARE(applyWindow(window, 0), 1.0);
    }

    void linearExactHasNoHalfStep()
    {
        const VoiWindow window{100, 50, VoiFunction::LinearExact, {}};
        QCOMPARE(applyWindow(window, 75), 0.0);
        QCOMPARE(applyWindow(window, 100), 0.5);
        QCOMPARE(applyWindow(window, 125), 1.0);
        QCOMPARE(applyWindow(window, 500), 1.0);
    }

    void sigmoidIsHalfAtItsCenter()
    {
        const VoiWindow window{100, 50, VoiFunction::Sigmoid, {}};
        QCOMPARE(applyWindow(window, 100), 0.5);
        QVERIFY(std::abs(applyWindow(window, 125) - 1 / (1 + std::exp(-2.0))) < 1e-12);
    }

    void eightBitsWithoutAWindowAreShownAsTheyAre()
    {
        const Image image({300, 1}, {}, ramp(300, 256));
        const auto lut = displayLut(image.meaning(), defaultWindow(image));
        for (std::size_t i = 0; i < 256; ++i)
            QCOMPARE(static_cast<std::size_t>(lut[i]), i);
    }

    void theFilesFirstWindowIsTheFirstView()
    {
        Image image({4, 4}, {});
        image.meaning().windows = {{10, 20, VoiFunction::Linear, "a"}, {5, 6, {}, "b"}};
        QCOMPARE(defaultWindow(image), image.meaning().windows.front());
    }

    void inversionHappensOnce()
    {
        Meaning meaning;
        const VoiWindow window{127.5, 255, VoiFunction::LinearExact, {}};
        const auto plain = displayLut(meaning, window);
        const auto wished = displayLut(meaning, window, true);
        meaning.inverted = true;
        QCOMPARE(displayLut(meaning, window), wished);
        QCOMPARE(displayLut(meaning, window, true), plain);
        QCOMPARE(int(wished[0]), 255);
        QCOMPARE(int(wished[255]), 0);
    }

    void signedStoredValuesAndRescaleReachTheWindow()
    {
        Meaning meaning;
        meaning.bits = 12;
        meaning.storedMin = -2048;
        meaning.rescaleSlope = 2;
        meaning.rescaleIntercept = 10;
        QCOMPARE(meaning.modalityValue(0), -4086.0);
        const auto lut = displayLut(meaning, {10, 100, VoiFunction::LinearExact, {}});
        QCOMPARE(int(lut[2048]), 128); // stored 0 is modality 10, the center
        QCOMPARE(int(lut[2048 - 25]), 0);
        QCOMPARE(int(lut[2048 + 25]), 255);
    }

    void autoWindowIgnoresOutliersAndCanLookAtARegion()
    {
        Meaning meaning;
        meaning.bits = 12;
        Image image({100, 100}, meaning);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x)
                image.row(y)[x] = static_cast<std::uint16_t>(1000 + x);
        }
        image.row(0)[0] = 4095;
        const VoiWindow whole = autoWindow(image);
        QVERIFY(whole.center > 1040 && whole.center < 1060);
        QVERIFY(whole.width > 90 && whole.width < 110);
        const VoiWindow part = autoWindow(image, {10, 10, 20, 20});
        QVERIFY(part.center > 1015 && part.center < 1025);
    }

    void aFlatImageHasAWindow()
    {
        Meaning meaning;
        meaning.bits = 16;
        const Image image({5, 5}, meaning);
        QVERIFY(autoWindow(image).width >= 1);
    }

private:
    static std::vector<std::uint16_t> ramp(int count, int modulo)
    {
        std::vector<std::uint16_t> samples;
        for (int i = 0; i < count; ++i)
            samples.push_back(static_cast<std::uint16_t>(i % modulo));
        return samples;
    }
};

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"

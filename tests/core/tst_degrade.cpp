// SPDX-License-Identifier: Apache-2.0
#include "quality/degrade.h"
#include "quality/network_input.h"
#include "quality/resample.h"

#include <QTest>

#include <cmath>

using namespace cxr;
using image::Image;
using image::Rect;
using image::Size;

namespace {

Image ramp(Size size, int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    Image image(size, meaning);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.row(y)[x] =
                static_cast<std::uint16_t>((x * 7 + y * 13 + x * y) % meaning.range());
    }
    return image;
}

} // namespace

class TestDegrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Reducing an even image by 2 with plain bilinear interpolation is the mean of 2×2 pixels;
    // going back uses the weights 1/4 and 3/4. Both are written out here by hand.
    void paperProtocolOnAnEvenImage()
    {
        const Image image = ramp({16, 12}, 8);
        const auto small = quality::reduce(image, quality::paperDegradation);
        QVERIFY(small);
        QCOMPARE(small->size(), (Size{8, 6}));
        for (int y = 0; y < 6; ++y) {
            for (int x = 0; x < 8; ++x) {
                const int sum = image.sample(2 * x, 2 * y) + image.sample(2 * x + 1, 2 * y)
                    + image.sample(2 * x, 2 * y + 1) + image.sample(2 * x + 1, 2 * y + 1);
                QVERIFY(std::abs(small->sample(x, y) - sum / 4.0) <= 0.5);
            }
        }
        const auto back = quality::degrade(image, quality::paperDegradation);
        QVERIFY(back);
        QCOMPARE(back->size(), image.size());
        const double expected = 0.75 * (0.75 * small->sample(2, 2) + 0.25 * small->sample(3, 2))
            + 0.25 * (0.75 * small->sample(2, 3) + 0.25 * small->sample(3, 3));
        QVERIFY(std::abs(back->sample(5, 5) - expected) <= 0.51);
    }

    void oddSizesRoundDown()
    {
        const auto small = quality::reduce(ramp({17, 13}, 12), quality::paperDegradation);
        QVERIFY(small);
        QCOMPARE(small->size(), (Size{8, 6}));
        QCOMPARE(small->meaning().bits, 12);
    }

    void spacingFollowsTheSize()
    {
        Image image = ramp({17, 12}, 8);
        image.meaning().spacing = image::Spacing{0.2, 0.1, image::Spacing::Plane::Detector};
        const auto small = quality::reduce(image, quality::paperDegradation);
        QVERIFY(small);
        QCOMPARE(small->meaning().spacing->rowMm, 0.4);
        QVERIFY(std::abs(small->meaning().spacing->columnMm - 0.1 * 17 / 8) < 1e-12);
        const auto back = quality::degrade(image, quality::paperDegradation);
        QCOMPARE(back->meaning(), image.meaning());
    }

    void aSinglePixelCannotBeReduced()
    {
        const auto small = quality::reduce(ramp({1, 8}, 8), quality::paperDegradation);
        QVERIFY(!small);
        QCOMPARE(small.error().code, Code::InvalidArgument);
    }

    void bicubicKeepsConstantsAndRamps()
    {
        quality::Plane plane{{20, 10}, std::vector<float>(200)};
        for (int y = 0; y < 10; ++y) {
            for (int x = 0; x < 20; ++x)
                plane.row(y)[x] = 3.0F + 2.0F * static_cast<float>(x);
        }
        const Rect target{0, 0, 40, 20};
        const quality::Plane large =
            quality::resampleBicubic(plane, {0, 0, 20, 10}, {20, 10}, target, {40, 20}, false);
        // Away from the edge a cubic kernel reproduces a straight line exactly.
        for (int x = 6; x < 34; ++x) {
            const double expected = 3.0 + 2.0 * ((x + 0.5) / 2 - 0.5);
            QVERIFY(std::abs(large.row(7)[x] - expected) < 1e-4);
        }
    }

    // A tile must not know that it is one.
    void tilesOfTheNetworkInputJoinExactly_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("same size") << 1;
        QTest::newRow("x2") << 2;
        QTest::newRow("x3") << 3;
    }

    void tilesOfTheNetworkInputJoinExactly()
    {
        QFETCH(int, scale);
        const Image image = ramp({53, 41}, 12);
        const Size target{53 * scale, 41 * scale};
        const Rect whole = image::frameOf(target).grown(8);
        const quality::Plane all = quality::networkInput(image, target, whole);
        for (const Rect& tile : {Rect{-8, -8, 30, 25}, Rect{17, 9, 31, 22},
                 Rect{target.width - 20, target.height - 11, 28, 19}}) {
            const quality::Plane part = quality::networkInput(image, target, tile);
            for (int y = 0; y < tile.height; ++y) {
                for (int x = 0; x < tile.width; ++x)
                    QCOMPARE(part.row(y)[x], all.row(tile.y + y + 8)[tile.x + x + 8]);
            }
        }
    }

    void edgesAreReplicated()
    {
        const Image image = ramp({9, 7}, 8);
        const quality::Plane plane = quality::networkInput(image, image.size(), {-3, -2, 15, 11});
        QCOMPARE(plane.row(0)[0], plane.row(2)[3]);
        QCOMPARE(plane.row(10)[14], plane.row(8)[11]);
        QCOMPARE(plane.row(2)[3], static_cast<float>(image.sample(0, 0)) / 255.0F);
    }
};

QTEST_GUILESS_MAIN(TestDegrade)
#include "tst_degrade.moc"

// SPDX-License-Identifier: Apache-2.0
#include "quality/consistency.h"
#include "quality/difference_map.h"

#include <QTest>

#include <cmath>

using namespace cxr;
using image::Image;
using image::Rect;
using quality::DifferenceMap;
using quality::MapKind;
using quality::SsimDefinition;

namespace {

constexpr SsimDefinition wang = SsimDefinition::Wang2004;

/// Two pictures whose differences take every sign, and the extremes in two corners.
std::pair<Image, Image> pictures(image::Size size, int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    const int range = meaning.range();
    Image reference(size, meaning);
    Image test(size, meaning);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const int value = (x * 37 + y * 91) % (range + 1);
            const int noise = (x * 5 + y * 3) % 9 - 4;
            reference.row(y)[x] = static_cast<std::uint16_t>(value);
            test.row(y)[x] = static_cast<std::uint16_t>(std::clamp(value + noise, 0, range));
        }
    }
    reference.row(0)[0] = 0;
    test.row(0)[0] = static_cast<std::uint16_t>(range);
    reference.row(0)[1] = static_cast<std::uint16_t>(range);
    test.row(0)[1] = 0;
    return {reference, test};
}

} // namespace

class TestDifferenceMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPixelIsTheDifference_data()
    {
        QTest::addColumn<int>("bits");
        for (const int bits : {1, 8, 12, 15, 16})
            QTest::addRow("%d bit", bits) << bits;
    }

    void everyPixelIsTheDifference()
    {
        QFETCH(const int, bits);
        const auto [reference, test] = pictures({301, 257}, bits);
        const auto signedMap =
            quality::differenceMap(reference, test, MapKind::Difference, wang).value();
        const auto absolute =
            quality::differenceMap(reference, test, MapKind::Absolute, wang).value();
        for (int y = 0; y < 257; ++y) {
            for (int x = 0; x < 301; ++x) {
                const int difference = test.sample(x, y) - reference.sample(x, y);
                // 17 bits do not fit: 16-bit pictures keep even differences, towards zero.
                const double kept = bits < 16 ? difference : difference / 2 * 2;
                QCOMPARE(signedMap.valueOf(signedMap.samples.sample(x, y)), kept);
                QCOMPARE(absolute.valueOf(absolute.samples.sample(x, y)), std::abs(difference));
            }
        }
        QVERIFY(signedMap.samples.meaning().range() >= *std::max_element(
                    signedMap.samples.samples().begin(), signedMap.samples.samples().end()));
    }

    void theReachLeavesOutOnlyOutliers()
    {
        const auto [reference, test] = pictures({301, 257}, 12);
        const auto map = quality::differenceMap(reference, test, MapKind::Difference, wang).value();
        // The two corners differ by 4095, all else by at most 4.
        QCOMPARE(map.reach, 4.0);
        const auto same =
            quality::differenceMap(reference, reference, MapKind::Difference, wang).value();
        QCOMPARE(same.reach, 1.0);
    }

    void similarityAveragesToTheFigure_data()
    {
        QTest::addColumn<int>("definition");
        QTest::newRow("Wang") << int(SsimDefinition::Wang2004);
        QTest::newRow("paper") << int(SsimDefinition::Paper);
    }

    void similarityAveragesToTheFigure()
    {
        QFETCH(const int, definition);
        const auto kind = static_cast<SsimDefinition>(definition);
        const auto [reference, test] = pictures({301, 257}, 12);
        const auto map = quality::differenceMap(reference, test, MapKind::Similarity, kind).value();
        const auto table = quality::FigureTable::build(reference, test, kind).value();
        const Rect inside = reference.frame().grown(-quality::windowRadius(kind));
        double sum = 0;
        for (int y = inside.y; y < inside.bottom(); ++y) {
            for (int x = inside.x; x < inside.right(); ++x)
                sum += map.valueOf(map.samples.sample(x, y));
        }
        const double mean = sum / double(inside.area());
        QVERIFY(std::abs(mean - table.ssim(reference.frame())) < 1e-5);
    }

    void theResidualIsWhatConsistencyAddsUp_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("restoration") << 1;
        QTest::newRow("enlargement") << 3;
    }

    void theResidualIsWhatConsistencyAddsUp()
    {
        QFETCH(const int, scale);
        const Image input = pictures({120, 90}, 12).first;
        auto output =
            quality::interpolate(input, {120 * scale, 90 * scale}, quality::Kernel::Bicubic)
                .value();
        output.row(40)[31] = 4095;
        const auto degradation =
            scale == 1 ? quality::paperDegradation : quality::enlargeDegradation(scale);
        const auto map = quality::residualMap(input, output, degradation).value();
        const auto check = quality::Consistency::check(input, output, degradation).value();
        QCOMPARE(map.samples.size(), input.size());
        double squares = 0;
        double largest = 0;
        for (const std::uint16_t sample : map.samples.samples()) {
            const double value = map.valueOf(sample);
            squares += value * value;
            largest = std::max(largest, std::abs(value));
        }
        QCOMPARE(std::sqrt(squares / double(input.size().area())), check.rms(input.frame()));
        QCOMPARE(largest, double(check.largest(input.frame())));
    }

    void theWorstRegionIsWhereThePictureWasSpoilt()
    {
        const Image reference = pictures({640, 480}, 12).first;
        Image test = reference;
        const auto spoil = [&](int left, int top, int by) {
            for (int y = top; y < top + 30; ++y) {
                for (int x = left; x < left + 30; ++x)
                    test.row(y)[x] = static_cast<std::uint16_t>(
                        std::clamp(int{test.sample(x, y)} + by, 0, 4095));
            }
        };
        spoil(300, 210, 40);
        spoil(30, 400, -90);
        for (const MapKind kind : {MapKind::Difference, MapKind::Absolute}) {
            const auto map = quality::differenceMap(reference, test, kind, wang).value();
            const auto worst = quality::worstRegions(map, 2);
            QCOMPARE(worst.size(), 2U);
            QVERIFY(!image::intersected(worst[0].rect, {30, 400, 30, 30}).empty());
            QVERIFY(!image::intersected(worst[1].rect, {300, 210, 30, 30}).empty());
            QCOMPARE(worst[0].rect.size(), (image::Size{30, 30}));
        }
        const auto map = quality::differenceMap(reference, test, MapKind::Similarity, wang).value();
        const auto worst = quality::worstRegions(map, 500);
        // Only squares with a difference, the worst first, none twice.
        for (std::size_t i = 0; i < worst.size(); ++i) {
            QVERIFY(worst[i].value < 1);
            QVERIFY(i == 0 || worst[i].value >= worst[i - 1].value);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(image::intersected(worst[i].rect, worst[j].rect).empty());
        }
    }

    void anEqualOrTinyPairHasNoWorstRegion()
    {
        const Image reference = pictures({640, 480}, 12).first;
        const auto equal =
            quality::differenceMap(reference, reference, MapKind::Absolute, wang).value();
        QVERIFY(quality::worstRegions(equal, 10).empty());
        const auto [a, b] = pictures({3, 5}, 8);
        const auto tiny = quality::differenceMap(a, b, MapKind::Difference, wang).value();
        QVERIFY(quality::worstRegions(tiny, 10).empty());
    }

    void whatDoesNotFitIsRefused()
    {
        const Image a = pictures({64, 48}, 12).first;
        const Image b = pictures({64, 49}, 12).first;
        const Image c = pictures({64, 48}, 8).first;
        for (const Image* test : {&b, &c}) {
            const auto map = quality::differenceMap(a, *test, MapKind::Difference, wang);
            QVERIFY(!map);
            QCOMPARE(map.error().code, Code::InvalidArgument);
        }
        const auto cancelled =
            quality::differenceMap(a, a, MapKind::Similarity, wang, [](double) { return false; });
        QCOMPARE(cancelled.error().code, Code::Cancelled);
        QVERIFY(!quality::residualMap(a, b, quality::paperDegradation));
    }
};

QTEST_GUILESS_MAIN(TestDifferenceMap)
#include "tst_difference_map.moc"

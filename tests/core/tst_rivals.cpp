// SPDX-License-Identifier: Apache-2.0
#include "phantom/phantom.h"
#include "quality/degrade.h"
#include "quality/rivals.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace cxr;
using image::Image;
using image::Size;

namespace {

image::Meaning depth(int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    return meaning;
}

Image flat(Size size, int bits, int value)
{
    return {size, depth(bits),
        std::vector<std::uint16_t>(
            static_cast<std::size_t>(size.area()), static_cast<std::uint16_t>(value))};
}

/// The chest of nobody.
Image chest(Size size = {144, 112})
{
    phantom::Parameters parameters;
    parameters.size = size;
    return phantom::chestRadiograph(parameters).value();
}

Image noise(Size size, int bits, int mean, double sigma)
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal(mean, sigma);
    Image image = flat(size, bits, 0);
    const double range = image.meaning().range();
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.row(y)[x] =
                static_cast<std::uint16_t>(std::lround(std::clamp(normal(random), 0.0, range)));
    }
    return image;
}

Image toDepth(const Image& image, int bits)
{
    const double factor = static_cast<double>(depth(bits).range()) / image.meaning().range();
    Image result(image.size(), depth(bits));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            result.row(y)[x] = static_cast<std::uint16_t>(std::lround(image.sample(x, y) * factor));
    }
    return result;
}

/// A filter's answer; the small image plays no part in it.
Image filtered(const char* name, const Image& before)
{
    return quality::applyRival(name, before, before).value();
}

int largestDifference(const Image& a, const Image& b)
{
    int largest = 0;
    for (std::size_t i = 0; i < a.samples().size(); ++i)
        largest = std::max(largest, std::abs(a.samples()[i] - b.samples()[i]));
    return largest;
}

double variance(const Image& image)
{
    double sum = 0;
    double squares = 0;
    for (const std::uint16_t sample : image.samples()) {
        sum += sample;
        squares += static_cast<double>(sample) * sample;
    }
    const auto n = static_cast<double>(image.samples().size());
    return squares / n - sum / n * (sum / n);
}

double lanczos4(double x)
{
    const double angle = std::numbers::pi * x;
    return x == 0 ? 1 : 4 * std::sin(angle) * std::sin(angle / 4) / (angle * angle);
}

void eachRival()
{
    QTest::addColumn<QString>("name");
    for (const quality::Rival& rival : quality::rivals())
        QTest::newRow(rival.name.c_str()) << QString::fromStdString(rival.name);
}

} // namespace

class TestRivals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsTheDocumentedOne()
    {
        std::vector<std::string> names;
        for (const quality::Rival& rival : quality::rivals()) {
            names.push_back(rival.name);
            QVERIFY(!rival.title.empty());
            QVERIFY(!rival.parameters.empty());
            QCOMPARE(quality::rivalNamed(rival.name), quality::rivalNamed(rival.name));
            QCOMPARE(quality::rivalNamed(rival.name)->title, rival.title);
        }
        QCOMPARE(names,
            (std::vector<std::string>{"bicubic", "lanczos", "histogram-equalisation", "clahe",
                "gamma", "median", "gaussian", "bilateral", "unsharp", "non-local-means"}));
        QCOMPARE(quality::rivalNamed("nonesuch"), nullptr);
    }

    void bicubicIsTheOneInterpolation()
    {
        const Image good = chest();
        const Image small = quality::reduce(good, quality::paperDegradation).value();
        const Image before = quality::degrade(good, quality::paperDegradation).value();
        const Image expected =
            quality::interpolate(small, good.size(), quality::Kernel::Bicubic).value();
        const Image actual = quality::applyRival("bicubic", small, before).value();
        QCOMPARE(actual.samples(), expected.samples());
        QCOMPARE(actual.meaning(), before.meaning());
        QVERIFY(actual.samples() != before.samples());
    }

    void lanczosFollowsItsFormula()
    {
        Image small = flat({17, 9}, 16, 20000);
        small.row(4)[8] = 50000;
        const Image large = quality::applyRival("lanczos", small, flat({34, 18}, 16, 0)).value();
        const auto weight = [](int target, int source) {
            const double position = (target + 0.5) / 2 - 0.5;
            double sum = 0;
            for (int tap = -3; tap <= 4; ++tap)
                sum += lanczos4(position - (std::floor(position) + tap));
            return lanczos4(position - source) / sum;
        };
        for (int y = 6; y < 12; ++y) {
            for (int x = 12; x < 22; ++x) {
                const double expected = 20000 + 30000 * weight(x, 8) * weight(y, 4);
                QVERIFY(std::abs(large.sample(x, y) - expected) < 2);
            }
        }
    }

    // Counts 1, 2, 3, 2: the brighter three get 2/7, 5/7 and 7/7 of the range.
    void equalisationOfAKnownHistogram()
    {
        const Image image({4, 2}, depth(8), {10, 20, 20, 30, 30, 30, 40, 40});
        const Image equalised = filtered("histogram-equalisation", image);
        QCOMPARE(
            equalised.samples(), (std::vector<std::uint16_t>{0, 73, 73, 182, 182, 182, 255, 255}));
        const Image constant = flat({5, 4}, 12, 1234);
        QCOMPARE(filtered("histogram-equalisation", constant), constant);
    }

    // One bin holds everything: 2/256 of it stays there, the rest is spread over 256 bins, of which
    // 100 are not above value 99. 255 · (100 · 254/256² + 2/256) = 100.8.
    void claheOfAConstant()
    {
        QCOMPARE(filtered("clahe", flat({64, 48}, 8, 99)), flat({64, 48}, 8, 101));
    }

    // OpenCV's takes the upper left corner of a pixel for its place and counts clipped pixels in
    // whole numbers, so the two differ by a little.
    void claheAgreesWithOpenCvsAtEightBits()
    {
        const Image image = chest({512, 384});
        const cv::Mat wide(
            image.height(), image.width(), CV_16UC1, const_cast<std::uint16_t*>(image.row(0)));
        cv::Mat narrow;
        wide.convertTo(narrow, CV_8U);
        cv::Mat expected;
        cv::createCLAHE(2, {8, 8})->apply(narrow, expected);
        const Image actual = filtered("clahe", image);
        double sum = 0;
        double changed = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                sum += std::abs(actual.sample(x, y) - expected.at<std::uint8_t>(y, x));
                changed += std::abs(actual.sample(x, y) - image.sample(x, y));
            }
        }
        const auto pixels = static_cast<double>(image.size().area());
        QVERIFY2(sum / pixels < 2, qPrintable(QString::number(sum / pixels)));
        QVERIFY2(changed / pixels > 8, qPrintable(QString::number(changed / pixels)));
    }

    // 255 · (64/255)^0.8 = 84.4 and 4095 · (1000/4095)^0.8 = 1325.7.
    void gammaOfKnownValues()
    {
        QCOMPARE(filtered("gamma", Image({3, 1}, depth(8), {0, 64, 255})).samples(),
            (std::vector<std::uint16_t>{0, 84, 255}));
        QCOMPARE(filtered("gamma", Image({3, 1}, depth(12), {0, 1000, 4095})).samples(),
            (std::vector<std::uint16_t>{0, 1326, 4095}));
    }

    // The corner sees itself four times, its neighbours twice each and 5 once: 1 1 1 1 2 2 4 4 5.
    void medianOfAKnownBlock()
    {
        const Image image({3, 3}, depth(8), {1, 2, 3, 4, 5, 6, 7, 8, 200});
        const Image result = filtered("median", image);
        QCOMPARE(result.sample(1, 1), std::uint16_t(5));
        QCOMPARE(result.sample(0, 0), std::uint16_t(2));
        Image speck = flat({9, 9}, 8, 60);
        speck.row(4)[4] = 255;
        QCOMPARE(filtered("median", speck), flat({9, 9}, 8, 60));
    }

    // At σ 1 the middle of the 9 weights is 0.39894 of their sum, its neighbour 0.24197.
    void gaussianAndUnsharpOfAnImpulse()
    {
        Image image = flat({21, 19}, 16, 20000);
        image.row(9)[10] = 30000;
        const Image blurred = filtered("gaussian", image);
        const double centre = 0.398943 * 0.398943;
        const double beside = 0.398943 * 0.241971;
        QVERIFY(std::abs(blurred.sample(10, 9) - (20000 + 10000 * centre)) < 2);
        QVERIFY(std::abs(blurred.sample(11, 9) - (20000 + 10000 * beside)) < 2);
        QVERIFY(std::abs(blurred.sample(10, 8) - (20000 + 10000 * beside)) < 2);
        QCOMPARE(blurred.sample(2, 2), std::uint16_t(20000));
        const Image sharp = filtered("unsharp", image);
        QVERIFY(std::abs(sharp.sample(10, 9) - (30000 + 0.8 * 10000 * (1 - centre))) < 3);
        QVERIFY(std::abs(sharp.sample(11, 9) - (20000 - 0.8 * 10000 * beside)) < 3);
    }

    void bilateralFollowsItsFormula()
    {
        const Image image = noise({15, 13}, 12, 2000, 400);
        const Image result = filtered("bilateral", image);
        for (int y = 2; y < 11; ++y) {
            for (int x = 2; x < 13; ++x) {
                double sum = 0;
                double weights = 0;
                for (int v = -2; v <= 2; ++v) {
                    for (int u = -2; u <= 2; ++u) {
                        if (u * u + v * v > 4)
                            continue;
                        const double step =
                            (image.sample(x + u, y + v) - image.sample(x, y)) / (0.1 * 4095);
                        const double weight = std::exp(-(u * u + v * v + step * step) / 2);
                        sum += weight * image.sample(x + u, y + v);
                        weights += weight;
                    }
                }
                QVERIFY(std::abs(result.sample(x, y) - sum / weights) < 1.5);
            }
        }
    }

    void nonLocalMeansRemovesNoiseAndKeepsEdges()
    {
        Image image = noise({64, 60}, 8, 80, 2.5);
        const double before = variance(image);
        QVERIFY(variance(filtered("non-local-means", image)) < before / 4);
        for (int y = 0; y < 60; ++y)
            std::fill(image.row(y) + 32, image.row(y) + 64, std::uint16_t(200));
        const Image result = filtered("non-local-means", image);
        for (int y = 0; y < 60; ++y) {
            QVERIFY(std::abs(result.sample(31, y) - 80) < 12);
            QVERIFY(std::abs(result.sample(32, y) - 200) < 3);
        }
    }

    // It is done in strips of rows; where they lie must not be seen.
    void nonLocalMeansHasNoSeams()
    {
        const Image tall = noise({40, 300}, 8, 80, 3);
        const Image whole = filtered("non-local-means", tall);
        const Image part = filtered("non-local-means", tall.cropped({0, 70, 40, 200}));
        for (int y = 90; y < 250; ++y) {
            for (int x = 0; x < 40; ++x)
                QCOMPARE(part.sample(x, y - 70), whole.sample(x, y));
        }
    }

    void depthsAreTreatedAlike_data() { eachRival(); }
    void depthsAreTreatedAlike()
    {
        QFETCH(QString, name);
        const Image good = chest();
        const Image small = quality::reduce(good, quality::paperDegradation).value();
        const Image before = quality::degrade(good, quality::paperDegradation).value();
        const auto at = [&](int bits) {
            const auto result = quality::applyRival(
                name.toStdString(), toDepth(small, bits), toDepth(before, bits));
            return result.value();
        };
        const Image eight = at(8);
        QCOMPARE(eight.meaning().bits, 8);
        for (const int bits : {12, 16}) {
            const Image deep = at(bits);
            QCOMPARE(deep.meaning().bits, bits);
            QVERIFY(largestDifference(toDepth(deep, 8), eight) <= 1);
        }
        if (name != QLatin1String("bicubic") && name != QLatin1String("lanczos"))
            QVERIFY(eight.samples() != before.samples());
    }

    void anySizeWorks_data() { eachRival(); }
    void anySizeWorks()
    {
        QFETCH(QString, name);
        for (const Size size : {Size{1, 1}, Size{1, 37}, Size{41, 1}, Size{3, 2}, Size{40000, 2}}) {
            for (const int bits : {8, 12, 16}) {
                const Image before =
                    noise(size, bits, depth(bits).range() / 2, depth(bits).range() / 3.0);
                const Image small =
                    noise({std::max(size.width / 2, 1), std::max(size.height / 2, 1)}, bits,
                        depth(bits).range() / 2, depth(bits).range() / 3.0);
                const auto result = quality::applyRival(name.toStdString(), small, before);
                QVERIFY2(result, result ? "" : result.error().detail.c_str());
                QCOMPARE(result->size(), size);
                QCOMPARE(result->meaning(), before.meaning());
                QVERIFY(*std::max_element(result->samples().begin(), result->samples().end())
                    <= before.meaning().range());
            }
        }
    }

    void constantsStayConstant_data() { eachRival(); }
    void constantsStayConstant()
    {
        QFETCH(QString, name);
        const auto result = quality::applyRival(
            name.toStdString(), flat({20, 17}, 12, 1234), flat({40, 34}, 12, 1234));
        QVERIFY(result);
        QVERIFY(variance(*result) == 0);
        if (name != QLatin1String("gamma") && name != QLatin1String("clahe"))
            QCOMPARE(result->sample(0, 0), std::uint16_t(1234));
    }

    void theMeaningIsThatOfTheLargeImage()
    {
        Image before = flat({40, 34}, 12, 7);
        before.meaning().spacing = image::Spacing{0.2, 0.1, image::Spacing::Plane::Detector};
        before.meaning().inverted = true;
        for (const quality::Rival& rival : quality::rivals()) {
            const auto result = quality::applyRival(rival.name, flat({20, 17}, 12, 7), before);
            QVERIFY(result);
            QCOMPARE(result->meaning(), before.meaning());
        }
    }

    void wrongCallsAreErrors()
    {
        const Image image = flat({8, 8}, 8, 1);
        const auto code = [](const Result<Image>& result) {
            return result ? Code::Internal : result.error().code;
        };
        QCOMPARE(code(quality::applyRival("magic", image, image)), Code::InvalidArgument);
        QCOMPARE(code(quality::applyRival("median", {}, image)), Code::InvalidArgument);
        QCOMPARE(code(quality::applyRival("median", image, {})), Code::InvalidArgument);
        QCOMPARE(
            code(quality::applyRival("median", flat({4, 4}, 12, 1), image)), Code::InvalidArgument);
        for (const quality::Rival& rival : quality::rivals()) {
            QCOMPARE(
                code(quality::applyRival(rival.name, image, image, [](double) { return false; })),
                Code::Cancelled);
        }
    }

    void theSlowOneStopsHalfway()
    {
        const Image image = noise({40, 300}, 8, 80, 3);
        int asked = 0;
        const auto result = quality::applyRival("non-local-means", image, image, [&](double done) {
            ++asked;
            return done < 0.5;
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::Cancelled);
        QVERIFY(asked > 2);
    }
};

QTEST_GUILESS_MAIN(TestRivals)
#include "tst_rivals.moc"

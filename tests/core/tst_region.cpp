// SPDX-License-Identifier: Apache-2.0
#include "quality/line_profile.h"
#include "quality/region.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace cxr;
using image::Annotation;
using image::AnnotationKind;
using image::Image;
using image::Point;
using quality::RegionMask;

namespace {

template <typename F>
Image painted(image::Size size, int bits, F f)
{
    image::Meaning meaning;
    meaning.bits = bits;
    Image image(size, meaning);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.row(y)[x] = static_cast<std::uint16_t>(
                std::clamp<long>(std::lround(f(x, y)), 0, meaning.range()));
    }
    return image;
}

Image noise(image::Size size, int bits)
{
    std::mt19937 random(7);
    return painted(size, bits, [&](int, int) { return double(random() % (1U << bits)); });
}

std::vector<bool> pixelsOf(const RegionMask& mask, image::Size frame)
{
    std::vector<bool> inside(frame.area());
    for (const RegionMask::Span& span : mask.spans()) {
        for (int x = span.from; x < span.to; ++x)
            inside[static_cast<std::size_t>(span.row * frame.width + x)] = true;
    }
    return inside;
}

/// A smooth edge: the Gaussian's integral with that σ in pixels, across x = 50.
Image edge(double sigma)
{
    return painted({100, 40}, 16, [=](int x, int) {
        return 10000 + 40000 * 0.5 * (1 + std::erf((x + 0.5 - 50) / sigma / std::sqrt(2.0)));
    });
}

} // namespace

class TestRegion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPixelIsInsideWhereItsCentreIs_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 2.0, 3.0}) {
            QTest::addRow("rectangle ×%g", scale) << int(AnnotationKind::Rectangle) << scale;
            QTest::addRow("ellipse ×%g", scale) << int(AnnotationKind::Ellipse) << scale;
            QTest::addRow("freehand ×%g", scale) << int(AnnotationKind::Freehand) << scale;
        }
    }

    void aPixelIsInsideWhereItsCentreIs()
    {
        QFETCH(const int, kind);
        QFETCH(const double, scale);
        Annotation region{static_cast<AnnotationKind>(kind), {{40.2, 3.7}, {5.4, 31.3}}};
        if (region.kind == AnnotationKind::Freehand)
            region.points = {{5, 5}, {40, 9}, {12, 20}, {44, 33}, {3, 30}}; // not convex
        const image::Size frame{static_cast<int>(50 * scale), static_cast<int>(36 * scale)};
        const RegionMask mask(region, frame, scale);
        const std::vector<bool> inside = pixelsOf(mask, frame);
        for (int y = 0; y < frame.height; ++y) {
            for (int x = 0; x < frame.width; ++x) {
                const double px = (x + 0.5) / scale;
                const double py = (y + 0.5) / scale;
                bool expected = px >= 5.4 && px < 40.2 && py >= 3.7 && py < 31.3;
                if (region.kind == AnnotationKind::Ellipse)
                    expected =
                        std::pow((px - 22.8) / 17.4, 2) + std::pow((py - 17.5) / 13.8, 2) < 1;
                if (region.kind == AnnotationKind::Freehand) {
                    expected = false;
                    const auto& p = region.points;
                    for (std::size_t i = 0, j = p.size() - 1; i < p.size(); j = i++) {
                        if ((p[i].y > py) != (p[j].y > py)
                            && px < (p[j].x - p[i].x) * (py - p[i].y) / (p[j].y - p[i].y) + p[i].x)
                            expected = !expected;
                    }
                }
                QVERIFY2(inside[static_cast<std::size_t>(y * frame.width + x)] == expected,
                    qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        }
        QCOMPARE(mask.pixels(), std::size_t(std::count(inside.begin(), inside.end(), true)));
    }

    void whatLiesOutsideTheFrameIsLeftOut()
    {
        const Annotation large{AnnotationKind::Rectangle, {{-1e9, -50}, {1e9, 1e7}}};
        QCOMPARE(RegionMask(large, {20, 10}).pixels(), 200U);
        const Annotation away{AnnotationKind::Ellipse, {{30, 30}, {40, 40}}};
        QVERIFY(RegionMask(away, {20, 10}).empty());
        const Annotation broken{AnnotationKind::Rectangle, {{0, std::nan("")}, {9, 9}}};
        QVERIFY(RegionMask(broken, {20, 10}).empty());
        const Annotation line{AnnotationKind::Line, {{0, 0}, {9, 9}}};
        QVERIFY(RegionMask(line, {20, 10}).empty());
        const Annotation unfinished{AnnotationKind::Freehand, {{0, 0}, {9, 9}}};
        QVERIFY(RegionMask(unfinished, {20, 10}).empty());
    }

    void statisticsAreThoseOfTheStoredValues()
    {
        Image image = noise({60, 40}, 12);
        image.meaning().storedMin = -2048;
        const RegionMask mask({AnnotationKind::Rectangle, {{10, 5}, {33, 30}}}, image.size());
        std::vector<double> values;
        for (int y = 5; y < 30; ++y) {
            for (int x = 10; x < 33; ++x)
                values.push_back(image.storedValue(x, y));
        }
        const double mean =
            std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
        double squares = 0;
        for (const double value : values)
            squares += (value - mean) * (value - mean);
        const auto found = quality::statisticsOf(image, mask);
        QCOMPARE(found.mean, mean);
        QCOMPARE(found.sigma, std::sqrt(squares / double(values.size() - 1)));
        QCOMPARE(double(found.smallest), *std::min_element(values.begin(), values.end()));
        QCOMPARE(double(found.largest), *std::max_element(values.begin(), values.end()));

        const auto counts = quality::histogramOf(image, mask, -2048, 64, 64);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::size_t{0}), mask.pixels());
        QCOMPARE(counts[10], std::size_t(std::count_if(values.begin(), values.end(), [](double v) {
            return v >= -2048 + 640 && v < -2048 + 704;
        })));
    }

    void contrastToNoiseIsAsDefined()
    {
        QCOMPARE(quality::contrastToNoise({100, 3}, {110, 4}), 10 / std::sqrt(12.5));
        QVERIFY(std::isinf(quality::contrastToNoise({100, 0}, {110, 0})));
        QVERIFY(std::isnan(quality::contrastToNoise({100, 0}, {100, 0})));
    }

    void figuresOfTheWholeFrameAreThoseOfTheTable_data()
    {
        QTest::addColumn<int>("definition");
        QTest::newRow("Wang") << int(quality::SsimDefinition::Wang2004);
        QTest::newRow("paper") << int(quality::SsimDefinition::Paper);
    }

    void figuresOfTheWholeFrameAreThoseOfTheTable()
    {
        QFETCH(const int, definition);
        const auto kind = static_cast<quality::SsimDefinition>(definition);
        const Image reference = noise({190, 170}, 12);
        const Image test = painted({190, 170}, 12,
            [&](int x, int y) { return reference.sample(x, y) + (x * 5 + y * 3) % 41 - 20.0; });
        const auto table = quality::FigureTable::build(reference, test, kind).value();
        const RegionMask all({AnnotationKind::Rectangle, {{0, 0}, {190, 170}}}, reference.size());
        const auto figures = quality::figuresOf(reference, test, all, kind).value();
        QCOMPARE(figures.mse, table.mse(reference.frame()));
        QCOMPARE(figures.psnrDb, table.psnrDb(reference.frame()));
        QVERIFY(std::abs(figures.ssim - table.ssim(reference.frame())) < 1e-9);
        // Windows around the pixels of a part: as the table has them for the part grown by half a
        // window.
        const image::Rect part{40, 30, 57, 81};
        const RegionMask some({AnnotationKind::Rectangle, {{40, 30}, {97, 111}}}, reference.size());
        const auto inPart = quality::figuresOf(reference, test, some, kind).value();
        QCOMPARE(inPart.mse, table.mse(part));
        QVERIFY(std::abs(inPart.ssim - table.ssim(part.grown(quality::windowRadius(kind)))) < 1e-6);
    }

    void figuresRefuseWhatDoesNotFit()
    {
        const Image a = noise({30, 20}, 12);
        const RegionMask mask({AnnotationKind::Rectangle, {{0, 0}, {9, 9}}}, a.size());
        const auto wang = quality::SsimDefinition::Wang2004;
        QVERIFY(!quality::figuresOf(a, noise({30, 21}, 12), mask, wang));
        QVERIFY(!quality::figuresOf(a, noise({30, 20}, 8), mask, wang));
        QVERIFY(!quality::figuresOf(a, a, RegionMask({}, a.size()), wang));
        QCOMPARE(quality::figuresOf(a, a,
                     RegionMask({AnnotationKind::Rectangle, {{0, 0}, {30, 20}}}, a.size()), wang,
                     [](double) { return false; })
                     .error()
                     .code,
            Code::Cancelled);
    }

    void aProfileFollowsTheLine()
    {
        Image ramp = painted({80, 60}, 12, [](int x, int y) { return 7 * x + 3 * y; });
        ramp.meaning().storedMin = -100;
        const auto profile = quality::profileOf(ramp, {10.5, 20.5}, {50.5, 50.5});
        QCOMPARE(profile.values.size(), 51U);
        QCOMPARE(profile.step, 1.0);
        for (std::size_t i = 0; i < profile.values.size(); ++i) {
            const double t = double(i) / 50;
            const double expected = 7 * (10 + t * 40) + 3 * (20 + t * 30) - 100;
            QVERIFY(std::abs(profile.values[i] - expected) < 1e-9);
        }
        // An enlarged picture has more values on the same way.
        QCOMPARE(quality::profileOf(ramp, {5, 5}, {15, 5}, 2).values.size(), 21U);
        QVERIFY(quality::profileOf(ramp, {5, 5}, {5, 5}).values.empty());
        // Beyond the frame its edge goes on.
        QCOMPARE(quality::profileOf(ramp, {-30, 0.5}, {-20, 0.5}).values.back(), -100.0);
    }

    void anEdgesRiseIsThatOfItsBlur_data()
    {
        QTest::addColumn<double>("sigma");
        for (const double sigma : {1.5, 3.0, 6.0})
            QTest::addRow("%g", sigma) << sigma;
    }

    void anEdgesRiseIsThatOfItsBlur()
    {
        QFETCH(const double, sigma);
        const Image image = edge(sigma);
        // From 10 % to 90 % of a normal distribution are 2 · 1.2816 σ.
        const double expected = 2 * 1.2815515655 * sigma;
        for (const bool back : {false, true}) {
            const Point left{12.5, 20.5}; // on pixel centres: between them bilinear values blur
            const Point right{88.5, 20.5};
            const auto rise = quality::riseDistance(
                quality::profileOf(image, back ? right : left, back ? left : right));
            QVERIFY(rise);
            QVERIFY2(std::abs(*rise - expected) < 0.06 * expected,
                qPrintable(QStringLiteral("%1, not %2").arg(*rise).arg(expected)));
        }
    }

    void whatIsNoEdgeHasNoRise()
    {
        QVERIFY(!quality::riseDistance(quality::profileOf(noise({90, 9}, 12), {2, 4}, {88, 4})));
        const Image flat = painted({90, 9}, 12, [](int, int) { return 700; });
        QVERIFY(!quality::riseDistance(quality::profileOf(flat, {2, 4}, {88, 4})));
        QVERIFY(!quality::riseDistance({}));
        QVERIFY(!quality::riseDistance(quality::profileOf(edge(2), {49, 4}, {51, 4})));
    }
};

QTEST_GUILESS_MAIN(TestRegion)
#include "tst_region.moc"

// SPDX-License-Identifier: Apache-2.0
#include "io/io.h"
#include "phantom/phantom.h"
#include "quality/degrade.h"
#include "quality/jpeg_loss.h"
#include "quality/lettering.h"
#include "quality/network_input.h"
#include "quality/resample.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cxr;
using image::Image;
using image::Rect;
using image::Size;

namespace {

image::Meaning ofDepth(int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    return meaning;
}

Image ramp(Size size, int bits)
{
    const image::Meaning meaning = ofDepth(bits);
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
        const auto ramp = [](int x, int, int count, float* out) {
            for (int i = 0; i < count; ++i)
                out[i] = 3.0F + 2.0F * static_cast<float>(x + i);
        };
        const Rect target{0, 0, 40, 20};
        quality::Plane large{target.size(), std::vector<float>(target.area())};
        quality::BicubicResampling::Workspace workspace;
        quality::BicubicResampling({20, 10}, target.size(), false)
            .run(ramp, target, large.values.data(), target.width, workspace);
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

    // An area reduction by 3 is the mean of 3×3 pixels, which no interpolation at a point is.
    void areaIsTheMeanOfTheCoveredPixels()
    {
        const Image image = ramp({18, 12}, 12);
        const auto small = quality::reduce(image, {.kernel = quality::Kernel::Area, .factor = 3});
        QVERIFY(small);
        for (int y = 0; y < 4; ++y) {
            for (int x = 0; x < 6; ++x) {
                double sum = 0;
                for (int dy = 0; dy < 3; ++dy) {
                    for (int dx = 0; dx < 3; ++dx)
                        sum += image.sample(3 * x + dx, 3 * y + dy);
                }
                QVERIFY(std::abs(small->sample(x, y) - sum / 9) <= 0.5001);
            }
        }
    }

    void blurSpreadsAPointAsAGaussianDoes()
    {
        Image image({65, 65}, ofDepth(16));
        image.row(32)[32] = 60'000;
        const auto plain = quality::reduce(image, {.kernel = quality::Kernel::Area});
        const auto blurred =
            quality::reduce(image, {.kernel = quality::Kernel::Area, .blurSigma = 3});
        QVERIFY(plain && blurred);
        double sumPlain = 0;
        double sum = 0;
        double spread = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                sumPlain += plain->sample(x, y);
                sum += blurred->sample(x, y);
                // Pixel x covers 2x and 2x + 1; the point lies at 32.
                spread += blurred->sample(x, y) * std::pow(2 * x + 0.5 - 32, 2);
            }
        }
        QVERIFY(std::abs(sum / sumPlain - 1) < 0.01);
        // σ² of the Gaussian; the reduction by 2 adds what a box of two pixels has.
        QVERIFY2(
            std::abs(spread / sum - (9 + 0.25)) < 0.3, qPrintable(QString::number(spread / sum)));
    }

    void noiseHasTheSpreadThatWasAskedFor()
    {
        for (const int bits : {8, 12}) {
            Image image({400, 400}, ofDepth(bits));
            for (int y = 0; y < 400; ++y)
                std::fill_n(
                    image.row(y), 400, static_cast<std::uint16_t>(image.meaning().range() / 2));
            const quality::Degradation noisy{.noiseSigma = 4};
            const auto small = quality::reduce(image, noisy);
            QVERIFY(small);
            double sum = 0;
            double squares = 0;
            for (const std::uint16_t sample : small->samples()) {
                sum += sample;
                squares += static_cast<double>(sample) * sample;
            }
            const auto count = static_cast<double>(small->samples().size());
            const double deviation = std::sqrt(squares / count - sum * sum / count / count);
            const double expected = 4.0 / 255 * image.meaning().range();
            QVERIFY(std::abs(deviation / expected - 1) < 0.02);
            // The same image always gets the same noise, another image another.
            QVERIFY(quality::reduce(image, noisy)->samples() == small->samples());
            image.row(0)[0] = 0;
            QVERIFY(quality::reduce(image, noisy)->row(100)[100] != small->row(100)[100]
                || quality::reduce(image, noisy)->row(100)[101] != small->row(100)[101]
                || quality::reduce(image, noisy)->row(100)[102] != small->row(100)[102]);
        }
    }

    // The independent judge is libjpeg-turbo, through the program's own reader.
    void jpegLossIsThatOfARealFile_data()
    {
        QTest::addColumn<int>("quality");
        for (const int q : {5, 30, 60, 90, 100})
            QTest::addRow("quality %d", q) << q;
    }

    void jpegLossIsThatOfARealFile()
    {
        QFETCH(int, quality);
        const Image phantom = *phantom::chestRadiograph({.size = {151, 117}, .seed = 3});
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jpg"));
        QImage picture(151, 117, QImage::Format_Grayscale8);
        for (int y = 0; y < 117; ++y)
            std::copy_n(phantom.row(y), 151, picture.scanLine(y));
        QVERIFY(picture.save(path, "JPG", quality));
        const auto loaded = io::load(path.toStdString());
        QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
        const Image ours = quality::throughJpeg(phantom, quality);
        int largest = 0;
        double sum = 0;
        for (std::size_t i = 0; i < ours.samples().size(); ++i) {
            const int d = std::abs(ours.samples()[i] - loaded->image.samples()[i]);
            largest = std::max(largest, d);
            sum += d;
        }
        // libjpeg's transforms are in integers: a level here and there, more where a coefficient
        // falls on the other side of a rounding.
        QVERIFY2(sum / static_cast<double>(ours.samples().size()) < 0.25 && largest <= 40,
            qPrintable(QStringLiteral("%1 %2").arg(sum).arg(largest)));
    }

    void letteringIsBrightSeededAndFollowsPolarity()
    {
        Image image({400, 300}, ofDepth(12));
        for (int y = 0; y < 300; ++y)
            std::fill_n(image.row(y), 400, std::uint16_t{1500});
        const auto a = quality::withLettering(image, 1);
        QVERIFY(a);
        QVERIFY(a->samples() == quality::withLettering(image, 1)->samples());
        QVERIFY(a->samples() != quality::withLettering(image, 2)->samples());
        const auto changed = std::count_if(a->samples().begin(), a->samples().end(),
            [](std::uint16_t sample) { return sample != 1500; });
        QVERIFY(changed > 100 && changed < 60'000);
        QVERIFY(*std::max_element(a->samples().begin(), a->samples().end()) > 3600);
        image.meaning().inverted = true;
        const auto negative = quality::withLettering(image, 1);
        for (std::size_t i = 0; i < a->samples().size(); ++i) {
            if (a->samples()[i] > 3600)
                QVERIFY(negative->samples()[i] < 500);
        }
    }

    void impossibleDegradationsAreRefused()
    {
        const auto refused = [](const quality::Degradation& degradation) {
            const auto result = quality::reduce(ramp({32, 32}, 8), degradation);
            return !result && result.error().code == Code::InvalidArgument;
        };
        QVERIFY(refused({.factor = 1}));
        QVERIFY(refused({.factor = 9}));
        QVERIFY(refused({.antialias = true}));
        QVERIFY(refused({.blurSigma = -1}));
        QVERIFY(refused({.blurSigma = std::nan("")}));
        QVERIFY(refused({.noiseSigma = 65}));
        QVERIFY(refused({.jpegQuality = 101}));
    }

    // Networks learn from positives: a negative is turned over on its way in.
    void negativesAreShownAsPositives()
    {
        Image image = ramp({9, 7}, 12);
        const quality::Plane before = quality::networkInput(image, {18, 14}, {-2, -2, 22, 18});
        image.meaning().inverted = true;
        const quality::Plane after = quality::networkInput(image, {18, 14}, {-2, -2, 22, 18});
        for (std::size_t i = 0; i < before.values.size(); ++i)
            QVERIFY(std::abs(before.values[i] + after.values[i] - 1) < 1e-5F);
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

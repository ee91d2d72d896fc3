// SPDX-License-Identifier: Apache-2.0
#include "quality/consistency.h"
#include "quality/metrics.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cxr;
using image::Image;
using image::Rect;
using quality::FigureTable;
using quality::SsimDefinition;

namespace {

constexpr double agreement = 1e-6;

/// The two pictures of tests/data/make_metrics_golden.py.
std::pair<Image, Image> pictures(int width, int height, int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    const long top = meaning.range();
    Image reference({width, height}, meaning);
    Image test({width, height}, meaning);
    for (long y = 0; y < height; ++y) {
        for (long x = 0; x < width; ++x) {
            const long value =
                ((x * x * 3 + y * y * 5 + x * y * 7) / 11 + (x / 9 + y / 7) * 13) % (top + 1);
            const long noise = (x * 31 + y * 17 + x * y * 3) % (top / 8 + 1) - top / 16;
            reference.row(static_cast<int>(y))[x] = static_cast<std::uint16_t>(value);
            test.row(static_cast<int>(y))[x] =
                static_cast<std::uint16_t>(std::clamp(value + noise, 0L, top));
        }
    }
    return {reference, test};
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithScikitImage_data()
    {
        QTest::addColumn<QList<QByteArray>>("golden");
        QFile file(QStringLiteral(CXR_SOURCE_DIR "/tests/data/metrics_golden.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            QTest::newRow(line.left(30).constData()) << line.split(',');
        }
    }

    void agreesWithScikitImage()
    {
        QFETCH(QList<QByteArray>, golden);
        QCOMPARE(golden.size(), 11);
        const auto [reference, test] =
            pictures(golden[0].toInt(), golden[1].toInt(), golden[2].toInt());
        const Rect rect{golden[3].toInt(), golden[4].toInt(), golden[5].toInt(), golden[6].toInt()};
        const auto wang = FigureTable::build(reference, test, SsimDefinition::Wang2004);
        const auto paper = FigureTable::build(reference, test, SsimDefinition::Paper);
        QVERIFY(wang && paper);
        QVERIFY(std::abs(wang->mse(rect) / golden[7].toDouble() - 1) < agreement);
        QVERIFY(std::abs(wang->psnrDb(rect) - golden[8].toDouble()) < agreement);
        QVERIFY(std::abs(wang->ssim(rect) - golden[9].toDouble()) < agreement);
        QVERIFY(std::abs(paper->ssim(rect) - golden[10].toDouble()) < agreement);
    }

    void identicalImagesArePerfect()
    {
        const Image image = pictures(40, 30, 8).first;
        const auto table = FigureTable::build(image, image, SsimDefinition::Wang2004);
        QVERIFY(table);
        QCOMPARE(table->mse(image.frame()), 0.0);
        QVERIFY(std::isinf(table->psnrDb(image.frame())));
        QVERIFY(std::abs(table->ssim(image.frame()) - 1) < 1e-12);
    }

    void tooSmallRectanglesHaveNoFigure()
    {
        const auto [reference, test] = pictures(40, 30, 8);
        const auto table = FigureTable::build(reference, test, SsimDefinition::Wang2004);
        QVERIFY(table);
        QVERIFY(std::isnan(table->ssim({3, 3, 10, 25})));
        QVERIFY(!std::isnan(table->ssim({3, 3, 11, 11})));
        QVERIFY(std::isnan(table->mse({50, 50, 10, 10})));
    }

    void rectanglesAreClippedToTheFrame()
    {
        const auto [reference, test] = pictures(40, 30, 8);
        const auto table = FigureTable::build(reference, test, SsimDefinition::Paper);
        QVERIFY(table);
        QCOMPARE(table->mse({-5, -5, 100, 100}), table->mse(reference.frame()));
    }

    void differentSizesAreRefused()
    {
        const auto table = FigureTable::build(
            pictures(40, 30, 8).first, pictures(41, 30, 8).first, SsimDefinition::Paper);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Code::InvalidArgument);
    }

    void buildingCanBeCancelled()
    {
        const auto [reference, test] = pictures(60, 4000, 8);
        const auto table = FigureTable::build(
            reference, test, SsimDefinition::Paper, [](double done) { return done < 0.3; });
        QVERIFY(!table);
        QCOMPARE(table.error().code, Code::Cancelled);
    }

    void consistencyOfTheInputItselfIsTheResidualOfDegrading()
    {
        const Image input = pictures(64, 48, 8).first;
        const auto check = quality::Consistency::check(input, input, quality::paperDegradation);
        QVERIFY(check);
        const auto degraded = quality::degrade(input, quality::paperDegradation);
        QVERIFY(degraded);
        const auto table = FigureTable::build(input, *degraded, SsimDefinition::Paper);
        QVERIFY(table);
        for (const Rect& rect : {input.frame(), Rect{5, 7, 20, 11}}) {
            QVERIFY(std::abs(check->rms(rect) - std::sqrt(table->mse(rect))) < 1e-9);
            int largest = 0;
            for (int y = rect.y; y < rect.bottom(); ++y) {
                for (int x = rect.x; x < rect.right(); ++x)
                    largest =
                        std::max(largest, std::abs(input.sample(x, y) - degraded->sample(x, y)));
            }
            QCOMPARE(check->largest(rect), largest);
        }
    }

    void consistencyKnowsTheScale()
    {
        const Image input = pictures(32, 24, 12).first;
        const Image enlarged = *quality::interpolate(input, {64, 48}, quality::Kernel::Bicubic);
        QVERIFY(quality::Consistency::check(input, enlarged, quality::enlargeDegradation(2)));
        const Image wrong = *quality::interpolate(input, {90, 48}, quality::Kernel::Bicubic);
        QVERIFY(!quality::Consistency::check(input, wrong, quality::enlargeDegradation(2)));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"

// SPDX-License-Identifier: Apache-2.0
// How long it takes to make figures of a 25-megapixel 16-bit pair available for any rectangle, and
// to ask for one; beside OpenCV's and scikit-image's way to the SSIM of the whole image.
#include "quality/metrics.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace cxr;
using quality::SsimDefinition;

namespace {

/// Median milliseconds of several runs.
template <typename Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

image::Image picture(int side, unsigned seed)
{
    image::Meaning meaning;
    meaning.bits = 16;
    image::Image result({side, side}, meaning);
    std::mt19937 random(seed);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            result.row(y)[x] =
                static_cast<std::uint16_t>(30000 + 20000 * std::sin(0.01 * x) * std::cos(0.013 * y)
                    + static_cast<double>(random() % 512));
    }
    return result;
}

/// Mean SSIM as OpenCV's documentation teaches it: Gaussian blurs of whole images, in double
/// precision.
double openCvSsim(const image::Image& a, const image::Image& b)
{
    const auto real = [](const image::Image& image) {
        const cv::Mat samples(
            image.height(), image.width(), CV_16U, const_cast<std::uint16_t*>(image.row(0)));
        cv::Mat result;
        samples.convertTo(result, CV_64F);
        return result;
    };
    const auto mean = [](const cv::Mat& values) {
        cv::Mat result;
        cv::GaussianBlur(values, result, {11, 11}, 1.5, 1.5, cv::BORDER_REFLECT);
        return result;
    };
    const double range = a.meaning().range();
    const double c1 = 1e-4 * range * range;
    const double c2 = 9e-4 * range * range;
    const cv::Mat x = real(a);
    const cv::Mat y = real(b);
    const cv::Mat mx = mean(x);
    const cv::Mat my = mean(y);
    const cv::Mat vx = mean(x.mul(x)) - mx.mul(mx);
    const cv::Mat vy = mean(y.mul(y)) - my.mul(my);
    const cv::Mat vxy = mean(x.mul(y)) - mx.mul(my);
    cv::Mat map;
    cv::divide((2 * mx.mul(my) + c1).mul(2 * vxy + c2),
        (mx.mul(mx) + my.mul(my) + c1).mul(vx + vy + c2), map);
    constexpr int radius = 5;
    return cv::mean(map(cv::Rect(radius, radius, map.cols - 2 * radius, map.rows - 2 * radius)))[0];
}

} // namespace

class BenchMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesAndQueries_data()
    {
        QTest::addColumn<int>("definition");
        QTest::newRow("Wang 2004") << static_cast<int>(SsimDefinition::Wang2004);
        QTest::newRow("paper") << static_cast<int>(SsimDefinition::Paper);
    }

    void tablesAndQueries()
    {
        QFETCH(int, definition);
        constexpr int side = 5000;
        const image::Image a = picture(side, 1);
        const image::Image b = picture(side, 2);
        Result<quality::FigureTable> table = fail(Code::Internal);
        const double build = medianMs(5, [&] {
            table = quality::FigureTable::build(a, b, static_cast<SsimDefinition>(definition));
        });
        QVERIFY(table);
        // The dearest rectangles: as wide as the image, and with rows left over above and below.
        double sum = 0;
        std::vector<double> times;
        for (int i = 0; i < 400; ++i) {
            const image::Rect rect{i % 3, 1 + i % 8, side - 7, side - 20 - i % 16};
            QElapsedTimer clock;
            clock.start();
            sum += table->psnrDb(rect) + table->mse(rect) + table->ssim(rect);
            times.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        }
        std::sort(times.begin(), times.end());
        QVERIFY(sum > 0);
        qInfo("| tables for %s, 25 megapixels | %.0f ms |", QTest::currentDataTag(), build);
        qInfo("| PSNR, MSE and SSIM of a rectangle, %s | median %.3f ms, p99 %.3f ms |",
            QTest::currentDataTag(), times[times.size() / 2], times[times.size() * 99 / 100]);
        constexpr double absurdMs = 20'000;
        QVERIFY(CXR_SANITIZED || build < absurdMs);
    }

    void besideOthers()
    {
        constexpr int side = 2000; // scikit-image takes 4 GB for 25 megapixels
        const image::Image a = picture(side, 1);
        const image::Image b = picture(side, 2);
        double ours = 0;
        const double ourMs = medianMs(5, [&] {
            const auto table = quality::FigureTable::build(a, b, SsimDefinition::Wang2004);
            ours = table->ssim(a.frame());
        });
        double theirs = 0;
        const double openCvMs = medianMs(5, [&] { theirs = openCvSsim(a, b); });
        QVERIFY2(std::abs(ours - theirs) < 1e-6, qPrintable(QString::number(ours - theirs)));
        qInfo("| SSIM by OpenCV " CV_VERSION " (GaussianBlur), 4 megapixels | %.1f times as long, "
              "%.0e from ours |",
            openCvMs / ourMs, std::abs(ours - theirs));
        QVERIFY(CXR_SANITIZED || openCvMs > 1.5 * ourMs);

        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(CXR_SOURCE_DIR "/tests/bench/time_skimage.py"), QString::number(side)});
        if (!python.waitForFinished(300'000) || python.exitCode() != 0)
            QSKIP("scikit-image is not installed");
        const double skimageMs = python.readAllStandardOutput().trimmed().toDouble();
        qInfo("| SSIM by scikit-image, 4 megapixels | %.1f times as long |", skimageMs / ourMs);
        QVERIFY(CXR_SANITIZED || skimageMs > 1.5 * ourMs);
    }
};

QTEST_GUILESS_MAIN(BenchMetrics)
#include "bench_metrics.moc"

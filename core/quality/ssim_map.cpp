// SPDX-License-Identifier: Apache-2.0
#include "quality/ssim_map.h"

#include <opencv2/imgproc.hpp>

namespace cxr::quality {

using image::Image;

namespace {

constexpr double k1 = 0.01;
constexpr double k2 = 0.03;
constexpr double gaussianSigma = 1.5;

cv::Mat rowsOf(const Image& image, int first, int count)
{
    const cv::Mat samples(
        count, image.width(), CV_16UC1, const_cast<std::uint16_t*>(image.row(first)));
    cv::Mat real;
    samples.convertTo(real, CV_64F);
    return real;
}

/// Local mean under the definition's window.
cv::Mat windowMean(const cv::Mat& values, SsimDefinition definition)
{
    const int side = 2 * windowRadius(definition) + 1;
    cv::Mat mean;
    if (definition == SsimDefinition::Paper) {
        cv::blur(values, mean, {side, side}, {-1, -1}, cv::BORDER_REFLECT);
    } else {
        const cv::Mat kernel = cv::getGaussianKernel(side, gaussianSigma, CV_64F);
        cv::sepFilter2D(values, mean, CV_64F, kernel, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
    }
    return mean;
}

} // namespace

std::vector<double> ssimRows(
    const Image& reference, const Image& test, SsimDefinition definition, int firstRow, int rows)
{
    const int radius = windowRadius(definition);
    const int top = std::max(0, firstRow - radius);
    const int bottom = std::min(reference.height(), firstRow + rows + radius);
    const cv::Mat x = rowsOf(reference, top, bottom - top);
    const cv::Mat y = rowsOf(test, top, bottom - top);
    const cv::Mat meanX = windowMean(x, definition);
    const cv::Mat meanY = windowMean(y, definition);
    const cv::Mat meanXX = windowMean(x.mul(x), definition);
    const cv::Mat meanYY = windowMean(y.mul(y), definition);
    const cv::Mat meanXY = windowMean(x.mul(y), definition);

    const double window = (2.0 * radius + 1) * (2.0 * radius + 1);
    const double unbias = definition == SsimDefinition::Paper ? window / (window - 1) : 1.0;
    const double range = reference.meaning().range();
    const double c1 = (k1 * range) * (k1 * range);
    const double c2 = (k2 * range) * (k2 * range);

    std::vector<double> map(static_cast<std::size_t>(rows) * static_cast<std::size_t>(x.cols));
    double* out = map.data();
    for (int row = firstRow - top; row < firstRow - top + rows; ++row) {
        const auto* mx = meanX.ptr<double>(row);
        const auto* my = meanY.ptr<double>(row);
        const auto* mxx = meanXX.ptr<double>(row);
        const auto* myy = meanYY.ptr<double>(row);
        const auto* mxy = meanXY.ptr<double>(row);
        for (int column = 0; column < x.cols; ++column) {
            const double varianceX = unbias * (mxx[column] - mx[column] * mx[column]);
            const double varianceY = unbias * (myy[column] - my[column] * my[column]);
            const double covariance = unbias * (mxy[column] - mx[column] * my[column]);
            const double luminance = (2 * mx[column] * my[column] + c1)
                / (mx[column] * mx[column] + my[column] * my[column] + c1);
            *out++ = luminance * (2 * covariance + c2) / (varianceX + varianceY + c2);
        }
    }
    return map;
}

} // namespace cxr::quality

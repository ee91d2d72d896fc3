// SPDX-License-Identifier: Apache-2.0
#include "quality/jpeg_loss.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace cxr::quality {

using image::Image;

namespace {

constexpr int side = 8;
using Table = std::array<float, side * side>;

/// T.81, table K.1: luminance quantisation, row by row.
constexpr std::array<int, side * side> luminanceTable{16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14,
    19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37,
    56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72,
    92, 95, 98, 112, 100, 103, 99};

/// The Independent JPEG Group's rule for a table of another quality than 50.
Table quantisation(int quality)
{
    const int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    Table table{};
    std::transform(
        luminanceTable.begin(), luminanceTable.end(), table.begin(), [percent](int value) {
            return static_cast<float>(std::clamp((value * percent + 50) / 100, 1, 255));
        });
    return table;
}

} // namespace

Image throughJpeg(const Image& image, int quality)
{
    const Table table = quantisation(quality);
    const float levels = 255.0F / static_cast<float>(image.meaning().range());
    Image result(image.size(), image.meaning());
    cv::Mat block(side, side, CV_32F);
    for (int top = 0; top < image.height(); top += side) {
        for (int left = 0; left < image.width(); left += side) {
            // Blocks that stick out are filled by repeating the last row and column.
            for (int y = 0; y < side; ++y) {
                const std::uint16_t* row = image.row(std::min(top + y, image.height() - 1));
                for (int x = 0; x < side; ++x) {
                    block.at<float>(y, x) =
                        std::round(
                            levels * static_cast<float>(row[std::min(left + x, image.width() - 1)]))
                        - 128;
                }
            }
            cv::dct(block, block);
            float* coefficients = block.ptr<float>();
            for (std::size_t i = 0; i < table.size(); ++i)
                coefficients[i] = std::round(coefficients[i] / table[i]) * table[i];
            cv::idct(block, block);
            const int rows = std::min(side, image.height() - top);
            const int columns = std::min(side, image.width() - left);
            for (int y = 0; y < rows; ++y) {
                for (int x = 0; x < columns; ++x) {
                    const float value =
                        std::clamp(std::round(block.at<float>(y, x) + 128), 0.0F, 255.0F);
                    result.row(top + y)[left + x] =
                        static_cast<std::uint16_t>(std::lround(value / levels));
                }
            }
        }
    }
    return result;
}

} // namespace cxr::quality

// SPDX-License-Identifier: Apache-2.0
#include "quality/degrade.h"

#include "quality/guarded.h"
#include "quality/resample.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace cxr::quality {

using image::Image;
using image::Size;

namespace {

/// OpenCV resizes 8-bit images in fixed point and 16-bit ones in floating point. The paper's
/// figures come from 8-bit arithmetic, so 8-bit samples must pass through 8-bit matrices.
Image resizeBilinear(const Image& image, Size size)
{
    const cv::Mat wide(
        image.height(), image.width(), CV_16UC1, const_cast<std::uint16_t*>(image.row(0)));
    cv::Mat input = wide;
    if (image.meaning().bits <= 8)
        wide.convertTo(input, CV_8U);
    cv::Mat resized;
    cv::resize(input, resized, {size.width, size.height}, 0, 0, cv::INTER_LINEAR);
    Image result(size, image.meaning());
    cv::Mat output(size.height, size.width, CV_16UC1, result.row(0));
    resized.convertTo(output, CV_16U);
    return result;
}

Image resizeBicubic(const Image& image, Size size, bool antialias)
{
    Plane plane{image.size(), {image.samples().begin(), image.samples().end()}};
    plane =
        resampleBicubic(plane, image.frame(), image.size(), image::frameOf(size), size, antialias);
    const auto range = static_cast<float>(image.meaning().range());
    Image result(size, image.meaning());
    for (int y = 0; y < size.height; ++y) {
        std::transform(plane.row(y), plane.row(y) + size.width, result.row(y), [&](float value) {
            return static_cast<std::uint16_t>(std::lround(std::clamp(value, 0.0F, range)));
        });
    }
    return result;
}

Result<Image> resize(const Image& image, Size size, Kernel kernel, bool antialias)
{
    Result<Image> resized = guarded([&]() -> Result<Image> {
        return kernel == Kernel::Bilinear ? resizeBilinear(image, size)
                                          : resizeBicubic(image, size, antialias);
    });
    if (!resized)
        return resized;
    Image& result = *resized;
    if (auto& spacing = result.meaning().spacing) {
        spacing->columnMm *= static_cast<double>(image.width()) / size.width;
        spacing->rowMm *= static_cast<double>(image.height()) / size.height;
    }
    return resized;
}

} // namespace

std::string describe(const Degradation& degradation)
{
    std::string text = degradation.kernel == Kernel::Bilinear ? "bilinear" : "bicubic";
    if (degradation.antialias)
        text += "-antialiased";
    return text + " ÷" + std::to_string(degradation.factor);
}

Result<Image> reduce(const Image& image, const Degradation& degradation)
{
    if (degradation.factor < 1)
        return fail(Code::InvalidArgument, "the reduction factor must be at least 1");
    const Size small{image.width() / degradation.factor, image.height() / degradation.factor};
    if (small.empty()) {
        return fail(Code::InvalidArgument,
            "an image of " + std::to_string(image.width()) + "×" + std::to_string(image.height())
                + " pixels is too small to reduce");
    }
    return resize(image, small, degradation.kernel, degradation.antialias);
}

Result<Image> interpolate(const Image& image, Size size, Kernel kernel)
{
    return resize(image, size, kernel, false);
}

Result<Image> degrade(const Image& image, const Degradation& degradation)
{
    return reduce(image, degradation)
        .and_then([&](const Image& small) {
            return interpolate(small, image.size(), degradation.kernel);
        })
        .map([&](Image large) {
            large.meaning() = image.meaning();
            return large;
        });
}

} // namespace cxr::quality

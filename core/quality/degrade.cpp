// SPDX-License-Identifier: Apache-2.0
#include "quality/degrade.h"

#include "image/parallel.h"
#include "quality/guarded.h"
#include "quality/jpeg_loss.h"
#include "quality/resample.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace cxr::quality {

using image::Image;
using image::Rect;
using image::Size;

namespace {

constexpr double maxBlurSigma = 16;
constexpr double maxNoiseSigma = 64;

cv::Mat matrixOf(const Image& image)
{
    return {image.height(), image.width(), CV_16UC1, const_cast<std::uint16_t*>(image.row(0))};
}

/// OpenCV resizes 8-bit images in fixed point and 16-bit ones in floating point. The paper's
/// figures come from 8-bit arithmetic, so 8-bit samples must pass through 8-bit matrices.
Image resizeByOpenCv(const Image& image, Size size, int method)
{
    Image result(size, image.meaning());
    cv::Mat output = matrixOf(result);
    if (image.meaning().bits > 8) {
        cv::resize(matrixOf(image), output, output.size(), 0, 0, method);
        return result;
    }
    cv::Mat input;
    matrixOf(image).convertTo(input, CV_8U);
    cv::Mat resized;
    cv::resize(input, resized, output.size(), 0, 0, method);
    resized.convertTo(output, CV_16U);
    return result;
}

Image resizeBicubic(const Image& image, Size size, bool antialias)
{
    const BicubicResampling resampling(image.size(), size, antialias);
    const auto load = [&](int x, int y, int count, float* out) {
        std::copy_n(image.row(y) + x, count, out);
    };
    const auto range = static_cast<float>(image.meaning().range());
    Image result(size, image.meaning());
    // In bands: real numbers of a whole picture would take more memory than all else.
    constexpr int bandRows = 64;
    const int bands = (size.height + bandRows - 1) / bandRows;
    inParallel(bands, [&](int band) {
        const Rect rect =
            image::intersected({0, band * bandRows, size.width, bandRows}, image::frameOf(size));
        BicubicResampling::Workspace workspace;
        std::vector<float> values(rect.area());
        resampling.run(load, rect, values.data(), rect.width, workspace);
        std::transform(values.begin(), values.end(), result.row(rect.y), [&](float value) {
            return static_cast<std::uint16_t>(std::lround(std::clamp(value, 0.0F, range)));
        });
    });
    return result;
}

Image resample(const Image& image, Size size, Kernel kernel, bool antialias)
{
    switch (kernel) {
    case Kernel::Bilinear:
        return resizeByOpenCv(image, size, cv::INTER_LINEAR);
    case Kernel::Area:
        if (size.width <= image.width() && size.height <= image.height())
            return resizeByOpenCv(image, size, cv::INTER_AREA);
        break;
    case Kernel::Bicubic:
        break;
    }
    return resizeBicubic(image, size, antialias);
}

Result<Image> resize(const Image& image, Size size, Kernel kernel, bool antialias)
{
    Result<Image> resized =
        guarded([&]() -> Result<Image> { return resample(image, size, kernel, antialias); });
    if (!resized)
        return resized;
    Image& result = *resized;
    if (auto& spacing = result.meaning().spacing) {
        spacing->columnMm *= static_cast<double>(image.width()) / size.width;
        spacing->rowMm *= static_cast<double>(image.height()) / size.height;
    }
    return resized;
}

Image blurred(const Image& image, double sigma)
{
    Image result(image.size(), image.meaning());
    cv::Mat output = matrixOf(result);
    cv::GaussianBlur(matrixOf(image), output, {}, sigma, sigma, cv::BORDER_REPLICATE);
    return result;
}

/// FNV-1a over the samples: a seed that belongs to the image and to nothing else.
std::uint64_t seedOf(const Image& image)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const std::uint16_t sample : image.samples())
        hash = (hash ^ sample) * 0x100000001b3U;
    return hash;
}

Image withNoise(const Image& image, double sigma)
{
    cv::RNG generator(seedOf(image));
    const double range = image.meaning().range();
    Image result = image;
    for (int y = 0; y < image.height(); ++y) {
        std::uint16_t* row = result.row(y);
        for (int x = 0; x < image.width(); ++x) {
            const double value = row[x] + generator.gaussian(sigma / 255 * range);
            row[x] = static_cast<std::uint16_t>(std::lround(std::clamp(value, 0.0, range)));
        }
    }
    return result;
}

std::string withoutTrailingZeros(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

} // namespace

const char* nameOf(Kernel kernel)
{
    switch (kernel) {
    case Kernel::Bilinear:
        return "bilinear";
    case Kernel::Bicubic:
        return "bicubic";
    case Kernel::Area:
        break;
    }
    return "area";
}

Result<void> validate(const Degradation& degradation)
{
    const auto refused = [](const char* why) { return fail(Code::InvalidArgument, why); };
    if (degradation.factor < 2 || degradation.factor > 8)
        return refused("the reduction factor must be 2 to 8");
    if (degradation.antialias && degradation.kernel != Kernel::Bicubic)
        return refused("only bicubic reduction has an antialiased form");
    // Written so that NaN is refused as well.
    if (!(degradation.blurSigma >= 0 && degradation.blurSigma <= maxBlurSigma))
        return refused("the blur's sigma must be 0 to 16 pixels");
    if (!(degradation.noiseSigma >= 0 && degradation.noiseSigma <= maxNoiseSigma))
        return refused("the noise's sigma must be 0 to 64 (in 1/255 of the range)");
    if (degradation.jpegQuality < 0 || degradation.jpegQuality > 100)
        return refused("the JPEG quality must be 1 to 100, or 0 for none");
    return {};
}

std::string describe(const Degradation& degradation)
{
    std::string text = nameOf(degradation.kernel);
    if (degradation.antialias)
        text += "-antialiased";
    text += " ÷" + std::to_string(degradation.factor);
    if (degradation.blurSigma > 0)
        text += ", blur σ " + withoutTrailingZeros(degradation.blurSigma) + " px";
    if (degradation.noiseSigma > 0)
        text += ", noise σ " + withoutTrailingZeros(degradation.noiseSigma) + "/255";
    if (degradation.jpegQuality > 0)
        text += ", JPEG " + std::to_string(degradation.jpegQuality);
    return text;
}

Result<Image> reduce(const Image& image, const Degradation& degradation)
{
    if (Result<void> valid = validate(degradation); !valid)
        return tl::unexpected(valid.error());
    const Size small{image.width() / degradation.factor, image.height() / degradation.factor};
    if (small.empty()) {
        return fail(Code::InvalidArgument,
            "an image of " + std::to_string(image.width()) + "×" + std::to_string(image.height())
                + " pixels is too small to reduce");
    }
    return guarded([&]() -> Result<Image> {
        Result<Image> result = degradation.blurSigma > 0
            ? resize(blurred(image, degradation.blurSigma), small, degradation.kernel,
                degradation.antialias)
            : resize(image, small, degradation.kernel, degradation.antialias);
        if (result && degradation.noiseSigma > 0)
            result = withNoise(*result, degradation.noiseSigma);
        if (result && degradation.jpegQuality > 0)
            result = throughJpeg(*result, degradation.jpegQuality);
        return result;
    });
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

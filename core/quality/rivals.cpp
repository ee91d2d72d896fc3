// SPDX-License-Identifier: Apache-2.0
#include "quality/rivals.h"

#include "quality/degrade.h"
#include "quality/equalise.h"
#include "quality/guarded.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cxr::quality {

using image::Image;
using image::Size;

namespace {

constexpr int wideRange = std::numeric_limits<std::uint16_t>::max();

constexpr double gammaExponent = 0.8;
constexpr int medianSide = 3;
constexpr double gaussianSigma = 1;
constexpr int gaussianSide = 9;
constexpr int bilateralSide = 5;
constexpr double bilateralSpaceSigma = 1;
constexpr double bilateralGreySigma = 0.1; // of the range
constexpr double unsharpAmount = 0.8;
constexpr double nlmStrength = 3.0 / 255; // of the range
constexpr int nlmPatchSide = 7;
constexpr int nlmSearchSide = 21;
constexpr int nlmStripRows = 128;

/// The image's samples stretched to 16 bits. The factor is at least 1, so that narrowed() gives the
/// same samples back.
WideSamples widened(const Image& image)
{
    WideSamples wide = image.samples();
    const int range = image.meaning().range();
    const double factor = static_cast<double>(wideRange) / range;
    for (std::uint16_t& sample : wide)
        sample = static_cast<std::uint16_t>(std::lround(std::min<int>(sample, range) * factor));
    return wide;
}

Image narrowed(WideSamples wide, Size size, const image::Meaning& meaning)
{
    const double factor = static_cast<double>(meaning.range()) / wideRange;
    for (std::uint16_t& sample : wide)
        sample = static_cast<std::uint16_t>(std::lround(sample * factor));
    return {size, meaning, std::move(wide)};
}

/// An OpenCV view of samples, which it does not own.
cv::Mat view(WideSamples& samples, Size size)
{
    return {size.height, size.width, CV_16UC1, samples.data()};
}

/// What a filter works on, in place.
struct Canvas {
    WideSamples& samples;
    Size size;
    const Progress& progress;
};

using Filter = Result<void> (*)(const Canvas&);

Result<void> equalise(const Canvas& canvas)
{
    equaliseHistogram(canvas.samples);
    return {};
}

Result<void> clahe(const Canvas& canvas)
{
    Clahe{}.apply(canvas.samples, canvas.size);
    return {};
}

Result<void> gamma(const Canvas& canvas)
{
    for (std::uint16_t& sample : canvas.samples) {
        sample = static_cast<std::uint16_t>(std::lround(
            wideRange * std::pow(static_cast<double>(sample) / wideRange, gammaExponent)));
    }
    return {};
}

Result<void> median(const Canvas& canvas)
{
    const cv::Mat image = view(canvas.samples, canvas.size);
    cv::medianBlur(image.clone(), image, medianSide);
    return {};
}

void blur(const cv::Mat& from, const cv::Mat& to)
{
    cv::GaussianBlur(
        from, to, {gaussianSide, gaussianSide}, gaussianSigma, gaussianSigma, cv::BORDER_REPLICATE);
}

Result<void> gaussian(const Canvas& canvas)
{
    const cv::Mat image = view(canvas.samples, canvas.size);
    blur(image.clone(), image);
    return {};
}

Result<void> bilateral(const Canvas& canvas)
{
    // OpenCV's bilateral filter takes 8 bits or floating point.
    const cv::Mat image = view(canvas.samples, canvas.size);
    cv::Mat input;
    image.convertTo(input, CV_32F, 1.0 / wideRange);
    cv::Mat output;
    cv::bilateralFilter(input, output, bilateralSide, bilateralGreySigma, bilateralSpaceSigma,
        cv::BORDER_REPLICATE);
    output.convertTo(image, CV_16U, wideRange);
    return {};
}

Result<void> unsharp(const Canvas& canvas)
{
    const cv::Mat image = view(canvas.samples, canvas.size);
    cv::Mat blurred(image.size(), image.type());
    blur(image, blurred);
    cv::addWeighted(image, 1 + unsharpAmount, blurred, -unsharpAmount, 0, image);
    return {};
}

/// In strips of rows, so that it can be cancelled; each brings the rows around it along that its
/// pixels are compared with, so that strips do not show.
Result<void> nonLocalMeans(const Canvas& canvas)
{
    constexpr int halo = nlmSearchSide / 2 + nlmPatchSide / 2;
    const cv::Mat image = view(canvas.samples, canvas.size);
    const cv::Mat input = image.clone();
    const std::vector<float> strength{static_cast<float>(nlmStrength * wideRange)};
    for (int top = 0; top < input.rows; top += nlmStripRows) {
        if (!goesOn(canvas.progress, static_cast<double>(top) / input.rows))
            return fail(Code::Cancelled);
        const int bottom = std::min(top + nlmStripRows, input.rows);
        const int first = std::max(top - halo, 0);
        cv::Mat strip;
        cv::fastNlMeansDenoising(input.rowRange(first, std::min(bottom + halo, input.rows)), strip,
            strength, nlmPatchSide, nlmSearchSide, cv::NORM_L1);
        strip.rowRange(top - first, bottom - first).copyTo(image.rowRange(top, bottom));
    }
    return {};
}

Result<Image> bicubic(const Image& small, Size size)
{
    return interpolate(small, size, Kernel::Bicubic);
}

Result<Image> lanczos(const Image& small, Size size)
{
    WideSamples input = widened(small);
    WideSamples output(static_cast<std::size_t>(size.area()));
    const cv::Mat large = view(output, size);
    cv::resize(
        view(input, small.size()), large, {size.width, size.height}, 0, 0, cv::INTER_LANCZOS4);
    return narrowed(std::move(output), size, small.meaning());
}

/// A rival and how it works: one of the two functions is set.
struct Method {
    Rival rival;
    Filter filter = nullptr;
    Result<Image> (*resample)(const Image& small, Size size) = nullptr;
};

const std::vector<Method>& methods()
{
    static const std::vector<Method> all{
        {{"bicubic", "Bicubic", "Keys' kernel, a = −0.5", true}, nullptr, bicubic},
        {{"lanczos", "Lanczos", "OpenCV's INTER_LANCZOS4: 8×8 pixels, a = 4", true}, nullptr,
            lanczos},
        {{"histogram-equalisation", "Histogram equalisation", "whole image, one bin per value"},
            equalise},
        {{"clahe", "CLAHE", "8×8 tiles, clip limit 2, 256 bins"}, clahe},
        {{"gamma", "Gamma", "exponent 0.8: brightens"}, gamma},
        {{"median", "Median", "3×3 pixels"}, median},
        {{"gaussian", "Gaussian", "σ 1 pixel, 9×9 pixels"}, gaussian},
        {{"bilateral", "Bilateral", "disc of 5 pixels, σ 1 pixel and 10 % of the range"},
            bilateral},
        {{"unsharp", "Unsharp mask", "σ 1 pixel, amount 0.8, no threshold"}, unsharp},
        {{"non-local-means", "Non-local means",
             "patch 7×7, search 21×21, strength 1.2 % of the range, absolute distance"},
            nonLocalMeans},
    };
    return all;
}

const Method* methodNamed(std::string_view name)
{
    const auto found = std::find_if(methods().begin(), methods().end(),
        [&](const Method& method) { return method.rival.name == name; });
    return found == methods().end() ? nullptr : &*found;
}

} // namespace

const std::vector<Rival>& rivals()
{
    static const std::vector<Rival> all = [] {
        std::vector<Rival> list;
        for (const Method& method : methods())
            list.push_back(method.rival);
        return list;
    }();
    return all;
}

const Rival* rivalNamed(std::string_view name)
{
    const Method* method = methodNamed(name);
    return method == nullptr ? nullptr : &method->rival;
}

Result<Image> applyRival(
    std::string_view name, const Image& small, const Image& before, const Progress& progress)
{
    const Method* method = methodNamed(name);
    if (method == nullptr)
        return fail(Code::InvalidArgument, "no classical method is called " + std::string(name));
    if (small.empty() || before.empty())
        return fail(Code::InvalidArgument, "an empty image cannot be filtered");
    if (small.meaning().bits != before.meaning().bits)
        return fail(Code::InvalidArgument, "the small and the large image differ in depth");
    if (!goesOn(progress, 0))
        return fail(Code::Cancelled);
    return guarded([&]() -> Result<Image> {
        if (method->resample != nullptr) {
            Result<Image> large = method->resample(small, before.size());
            if (large)
                large->meaning() = before.meaning();
            return large;
        }
        WideSamples samples = widened(before);
        return method->filter({samples, before.size(), progress}).map([&] {
            return narrowed(std::move(samples), before.size(), before.meaning());
        });
    });
}

} // namespace cxr::quality

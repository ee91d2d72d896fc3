// SPDX-License-Identifier: Apache-2.0
#include "quality/display_filter.h"

#include "quality/rivals.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <exception>
#include <new>

namespace cxr::quality {

namespace {

using image::Image;

/// The radius grows with the matrix: on a screen, two thousand pixels' finest edge is not seen.
Image sharpened(const Image& image)
{
    constexpr double share = 0.001;
    constexpr double amount = 1;
    const double sigma = std::max(1.0, share * std::max(image.width(), image.height()));
    std::vector<std::uint16_t> samples = image.samples();
    const cv::Mat picture(image.height(), image.width(), CV_16U, samples.data());
    cv::Mat blurred;
    cv::GaussianBlur(picture, blurred, {}, sigma, sigma, cv::BORDER_REPLICATE);
    cv::addWeighted(picture, 1 + amount, blurred, -amount, 0, blurred);
    // What overshoots the depth has no place in the display's table.
    cv::min(blurred, image.meaning().range(), picture);
    return {image.size(), image.meaning(), std::move(samples)};
}

} // namespace

Result<Image> filteredForDisplay(DisplayFilter filter, const Image& image, const Progress& progress)
{
    if (image.empty())
        return fail(Code::InvalidArgument, "an empty image cannot be filtered");
    if (filter == DisplayFilter::Clahe)
        return applyRival("clahe", image, image, progress);
    if (progress && !progress(0))
        return fail(Code::Cancelled);
    try {
        return sharpened(image);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "display filter");
    } catch (const cv::Exception& error) {
        return fail(
            error.code == cv::Error::StsNoMem ? Code::OutOfMemory : Code::Internal, error.what());
    } catch (const std::exception& error) {
        return fail(Code::Internal, error.what());
    }
}

} // namespace cxr::quality

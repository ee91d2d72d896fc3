// SPDX-License-Identifier: Apache-2.0
#include "quality/lettering.h"

#include "quality/guarded.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <string>

namespace cxr::quality {

using image::Image;

namespace {

constexpr int texts = 5;
constexpr int fonts[] = {cv::FONT_HERSHEY_SIMPLEX, cv::FONT_HERSHEY_PLAIN, cv::FONT_HERSHEY_DUPLEX,
    cv::FONT_HERSHEY_COMPLEX, cv::FONT_HERSHEY_TRIPLEX};
constexpr std::string_view letters = "LRRLAPBCEFHMNSTUX0123456789";

std::string someText(cv::RNG& random)
{
    std::string text;
    const int length = random.uniform(1, 4);
    for (int i = 0; i < length; ++i)
        text +=
            letters[static_cast<std::size_t>(random.uniform(0, static_cast<int>(letters.size())))];
    return text;
}

} // namespace

Result<Image> withLettering(const Image& image, std::uint64_t seed)
{
    return guarded([&]() -> Result<Image> {
        Image result = image;
        cv::Mat picture(result.height(), result.width(), CV_16UC1, result.row(0));
        cv::RNG random(seed * 0x9e3779b97f4a7c15U + 1);
        const bool inverted = image.meaning().inverted;
        const auto grey = [&](double brightness) {
            const double range = image.meaning().range();
            return cv::Scalar(range * (inverted ? 1 - brightness : brightness));
        };
        for (int i = 0; i < texts; ++i) {
            const std::string text = someText(random);
            const int font = fonts[random.uniform(0, static_cast<int>(std::size(fonts)))];
            // Hershey's capitals are about 21 pixels high at scale 1.
            const double scale = random.uniform(12.0, 70.0) / 21;
            const int thickness = std::max(1, cvRound(scale * random.uniform(0.7, 4.5)));
            const cv::Point at(random.uniform(0, image.width()), random.uniform(0, image.height()));
            const bool shadow = random.uniform(0, 3) > 0;
            const int offset = random.uniform(1, 3);
            const double brightness = random.uniform(0.85, 1.0);
            const int line = random.uniform(0, 2) == 1 ? cv::LINE_8 : cv::LINE_4;
            if (shadow) {
                cv::putText(picture, text, at + cv::Point(offset, offset), font, scale, grey(0),
                    thickness, line);
            }
            cv::putText(picture, text, at, font, scale, grey(std::min(1.0, brightness + 0.05)),
                thickness, line);
        }
        return result;
    });
}

} // namespace cxr::quality

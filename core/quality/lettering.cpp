// SPDX-License-Identifier: Apache-2.0
#include "quality/lettering.h"

#include "quality/guarded.h"
#include "quality/jpeg_loss.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace cxr::quality {

using image::Image;

namespace {

constexpr int texts = 8;
constexpr int wires = 24;
constexpr int fonts[] = {cv::FONT_HERSHEY_SIMPLEX, cv::FONT_HERSHEY_PLAIN, cv::FONT_HERSHEY_DUPLEX,
    cv::FONT_HERSHEY_COMPLEX, cv::FONT_HERSHEY_TRIPLEX};
constexpr std::string_view letters = "LRRLAPBCEFHMNSTUX0123456789";

/// A point in a capital's box: x to the right, y downwards, both 0…1.
using Stroke = std::vector<cv::Point2d>;

/// Half an ellipse, open to the left, from (x, top) to (x, bottom).
Stroke bowl(double x, double top, double bottom, double width)
{
    Stroke stroke;
    for (int i = 0; i <= 12; ++i) {
        const double angle = CV_PI * (i / 12.0 - 0.5);
        stroke.emplace_back(
            x + width * std::cos(angle), (top + bottom) / 2 + (bottom - top) / 2 * std::sin(angle));
    }
    return stroke;
}

/// Side markers as a workstation's sans serif draws them: straight bars with square corners, which
/// Hershey's round pens do not have. The letters that mark sides and positions.
const std::vector<std::vector<Stroke>>& blockLetters()
{
    static const std::vector<std::vector<Stroke>> all{
        {{{0, 0}, {0, 1}, {1, 1}}},                             // L
        {{{0, 1}, {0, 0}, {0.55, 0}}, bowl(0.55, 0, 0.52, 0.4), // R
            {{0.55, 0.52}, {0, 0.52}}, {{0.5, 0.52}, {1, 1}}},
        {{{0, 1}, {0.5, 0}, {1, 1}}, {{0.2, 0.65}, {0.8, 0.65}}}, // A
        {{{0, 1}, {0, 0}, {0.55, 0}}, bowl(0.55, 0, 0.52, 0.4),   // P
            {{0.55, 0.52}, {0, 0.52}}},
        {{{1, 0}, {0, 0}, {0, 1}, {1, 1}}, {{0, 0.5}, {0.9, 0.5}}},   // E
        {{{0, 0}, {0, 1}}, {{1, 0}, {1, 1}}, {{0, 0.5}, {1, 0.5}}},   // H
        {{{0, 0}, {1, 0}}, {{0.5, 0}, {0.5, 1}}},                     // T
        {{{0.5, 0}, {0, 0}, {0, 1}, {0.5, 1}}, bowl(0.5, 0, 1, 0.5)}, // D
    };
    return all;
}

/// 255 where the pen was; without half tones, as such markers are.
cv::Mat blockLetter(cv::RNG& random)
{
    // Half of them are the two that every film has: L and R, which stand first.
    const int kinds = random.uniform(0, 2) == 0 ? 2 : static_cast<int>(blockLetters().size());
    const auto& shape = blockLetters()[static_cast<std::size_t>(random.uniform(0, kinds))];
    const double height = random.uniform(12.0, 70.0);
    const double width = height * random.uniform(0.5, 0.8);
    const double pen = std::max(2.0, height * random.uniform(0.08, 0.2));
    // The box ends where the pen does, so that slanting bars end level with upright ones.
    cv::Mat mask = cv::Mat::zeros(cvRound(height + pen), cvRound(width + pen), CV_8UC1);
    constexpr int subpixels = 4; // bits
    const auto place = [&](cv::Point2d at) {
        return cv::Point(cvRound((at.x + pen / 2 - 0.5) * (1 << subpixels)),
            cvRound((at.y + pen / 2 - 0.5) * (1 << subpixels)));
    };
    for (const Stroke& stroke : shape) {
        for (std::size_t i = 1; i < stroke.size(); ++i) {
            const cv::Point2d a(stroke[i - 1].x * width, stroke[i - 1].y * height);
            const cv::Point2d b(stroke[i].x * width, stroke[i].y * height);
            const cv::Point2d along = (b - a) * (pen / 2 / cv::norm(b - a));
            const cv::Point2d across(-along.y, along.x);
            const cv::Point bar[] = {place(a - along + across), place(b + along + across),
                place(b + along - across), place(a - along - across)};
            cv::fillConvexPoly(mask, bar, 4, 255, cv::LINE_8, subpixels);
        }
    }
    return mask;
}

/// A few letters of one of Hershey's fonts; 255 where the pen was.
cv::Mat penText(cv::RNG& random)
{
    std::string text;
    const int length = random.uniform(1, 4);
    for (int i = 0; i < length; ++i)
        text +=
            letters[static_cast<std::size_t>(random.uniform(0, static_cast<int>(letters.size())))];
    const int font = fonts[random.uniform(0, static_cast<int>(std::size(fonts)))];
    // Hershey's capitals are about 21 pixels high at scale 1.
    const double scale = random.uniform(12.0, 70.0) / 21;
    const int pen = std::max(2, cvRound(scale * random.uniform(1.2, 4.5)));
    const int line = random.uniform(0, 2) == 1 ? cv::LINE_8 : cv::LINE_4;
    int below = 0;
    const cv::Size box = cv::getTextSize(text, font, scale, pen, &below);
    cv::Mat mask = cv::Mat::zeros(box.height + below + 2 * pen, box.width + 2 * pen, CV_8UC1);
    cv::putText(mask, text, {pen, box.height + pen}, font, scale, 255, pen, line);
    return mask;
}

/// Sets the pixels under the mask whose top left corner lies at `at`, as far as it is inside.
void stamp(cv::Mat& picture, const cv::Mat& mask, cv::Point at, const cv::Scalar& grey)
{
    const cv::Rect inside = cv::Rect(at, mask.size()) & cv::Rect(0, 0, picture.cols, picture.rows);
    if (!inside.empty())
        picture(inside).setTo(grey, mask(inside - at));
}

/// Length of the way through a cylinder of that radius, at a distance from its axis.
double chord(double radius, double distance)
{
    const double square = radius * radius - distance * distance;
    return square > 0 ? 2 * std::sqrt(square) : 0.0;
}

/// A tube, slightly bent and near an axis, with strands in or beside it, as it weakens the rays:
/// sharp outside, soft inside. 255 where it is brightest. A network that takes its walls for lines
/// of lettering hardens them, and leaves beads where they cross the pixel grid slowly.
cv::Mat tube(cv::RNG& random)
{
    struct Cylinder {
        double offset, outer, inner, weight;
    };
    std::vector<Cylinder> cylinders;
    const auto add = [&](double offset, double outer, double inner) {
        // As bright as the others or fainter, however thick it is.
        const double longest = chord(outer, inner);
        cylinders.push_back({offset, outer, inner, random.uniform(0.1, 1.0) / longest});
    };
    const double radius = random.uniform(2.5, 14.0);
    add(0, radius, random.uniform(0, 4) == 0 ? 0.0 : radius * random.uniform(0.5, 0.9));
    const int strands = random.uniform(0, 5);
    for (int i = 0; i < strands; ++i)
        add(random.uniform(-1.2, 1.2) * radius, random.uniform(0.7, 3.5), 0);

    constexpr int margin = 8;
    const int length = random.uniform(60, 500);
    const double slope = random.uniform(-0.3, 0.3);
    const double bend = random.uniform(-0.1, 0.1) / length;
    const auto centre = [&](double y) { return slope * y + bend * y * y; };
    double left = 0.0;
    double right = 0.0;
    for (int y = 0; y < length; ++y) {
        left = std::min(left, centre(y));
        right = std::max(right, centre(y));
    }
    const double reach = 1.2 * radius + 3 + margin;
    cv::Mat light = cv::Mat::zeros(length, cvCeil(right - left + 2 * reach), CV_32FC1);
    constexpr int subpixels = 4; // a wall's outer edge is steeper than a pixel is wide
    for (int y = 0; y < length; ++y) {
        const double axis = centre(y) - left + reach;
        const int from = std::max(0, cvFloor(axis - reach));
        const int to = std::min(light.cols, cvCeil(axis + reach));
        for (int x = from; x < to; ++x) {
            double sum = 0.0;
            for (int i = 0; i < subpixels; ++i) {
                const double at = x + (i + 0.5) / subpixels - 0.5 - axis;
                for (const Cylinder& cylinder : cylinders) {
                    const double distance = at - cylinder.offset;
                    sum += cylinder.weight
                        * (chord(cylinder.outer, distance) - chord(cylinder.inner, distance));
                }
            }
            light.at<float>(y, x) = static_cast<float>(sum);
        }
    }
    cv::GaussianBlur(light, light, {}, random.uniform(0.2, 0.9));
    cv::Mat mask;
    cv::normalize(light, mask, 0, 255, cv::NORM_MINMAX, CV_8U);
    if (random.uniform(0, 4) == 0)
        mask = mask.t();
    return mask;
}

/// A soft bright straight line in any direction; 255 where it is brightest.
cv::Mat wire(cv::RNG& random)
{
    cv::Mat mask = cv::Mat::zeros(random.uniform(20, 300), random.uniform(20, 300), CV_8UC1);
    const bool falling = random.uniform(0, 2) == 1;
    cv::line(mask, {falling ? 0 : mask.cols - 1, 0}, {falling ? mask.cols - 1 : 0, mask.rows - 1},
        255, random.uniform(1, 5), cv::LINE_AA);
    cv::GaussianBlur(mask, mask, {}, random.uniform(0.4, 1.5));
    return mask;
}

/// Adds `strength` (of the image's range) times the mask, as far as it is inside.
void addLight(cv::Mat& picture, const cv::Mat& mask, cv::Point at, double strength, double range)
{
    const cv::Rect inside = cv::Rect(at, mask.size()) & cv::Rect(0, 0, picture.cols, picture.rows);
    if (inside.empty())
        return;
    cv::Mat light;
    mask(inside - at).convertTo(light, CV_32F, strength * range / 255);
    cv::Mat lit;
    picture(inside).convertTo(lit, CV_32F);
    lit += light;
    lit = cv::max(0, cv::min(range, lit));
    lit.convertTo(picture(inside), CV_16U);
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
        // Without these a network takes every bright line for lettering, and hardens it.
        for (int i = 0; i < wires; ++i) {
            const cv::Mat mask = random.uniform(0, 6) == 0 ? wire(random) : tube(random);
            const cv::Point at(random.uniform(-mask.cols / 2, image.width()),
                random.uniform(-mask.rows / 2, image.height()));
            const double strength = random.uniform(0.1, 0.8);
            addLight(picture, mask, at, inverted ? -strength : strength, image.meaning().range());
        }
        for (int i = 0; i < texts; ++i) {
            const cv::Mat mask = random.uniform(0, 3) > 0 ? blockLetter(random) : penText(random);
            const cv::Point at(random.uniform(-mask.cols / 2, image.width()),
                random.uniform(-mask.rows / 2, image.height()));
            const bool shadow = random.uniform(0, 3) > 0;
            const int offset = random.uniform(0, 3) > 0 ? 1 : 2;
            // Most are as white as the picture allows; older ones a little less.
            const double brightness = std::min(1.0, random.uniform(0.85, 1.3));
            if (shadow)
                stamp(picture, mask, at + cv::Point(offset, offset), grey(0));
            stamp(picture, mask, at, grey(brightness));
        }
        if (image.meaning().bits > 8)
            return result;
        // Letters are in the picture before it is filed as a JPEG, whose ringing around them is as
        // large as what a network must tell apart. 75 is the usual quality.
        constexpr int qualities[] = {75, 75, 90};
        return throughJpeg(result, qualities[random.uniform(0, 3)]);
    });
}

} // namespace cxr::quality

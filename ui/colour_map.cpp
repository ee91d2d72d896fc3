// SPDX-License-Identifier: Apache-2.0
#include "ui/colour_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace cxr::ui {

namespace {

constexpr int middle = 128;
constexpr int last = 255;

/// Lightness 0…1, chroma, and hue in degrees.
struct Oklch {
    double lightness;
    double chroma;
    double hue;
};

using Lab = std::array<double, 3>;

Lab toLab(const Oklch& colour)
{
    const double hue = colour.hue * std::numbers::pi / 180;
    return {colour.lightness, colour.chroma * std::cos(hue), colour.chroma * std::sin(hue)};
}

/// The matrices are those of OKLab's definition.
QRgb toSrgb(const Lab& lab)
{
    const double l = std::pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
    const double m = std::pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
    const double s = std::pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
    const auto encoded = [](double linear) {
        const double light = std::clamp(linear, 0.0, 1.0);
        const double value =
            light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
        return static_cast<int>(std::lround(255 * value));
    };
    return qRgb(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

double distance(const Lab& a, const Lab& b)
{
    return std::sqrt(
        std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

/// `count` colours at even distances along a way from path(0) to path(1).
template <typename Path>
std::vector<QRgb> evenly(int count, Path path)
{
    constexpr int pieces = 4096;
    std::vector<double> travelled(pieces + 1, 0.0);
    for (int i = 1; i <= pieces; ++i)
        travelled[static_cast<std::size_t>(i)] = travelled[static_cast<std::size_t>(i) - 1]
            + distance(toLab(path(double(i - 1) / pieces)), toLab(path(double(i) / pieces)));
    std::vector<QRgb> colours;
    for (int i = 0; i < count; ++i) {
        const double wanted = travelled.back() * i / (count - 1);
        const auto at = std::lower_bound(travelled.begin(), travelled.end(), wanted);
        colours.push_back(toSrgb(toLab(path(double(at - travelled.begin()) / pieces))));
    }
    return colours;
}

QList<QRgb> signedColours()
{
    constexpr double dark = 0.24;
    constexpr double light = 0.84;
    constexpr double strongest = 0.115; // what sRGB still holds at both ends
    const auto arm = [&](double hue) {
        return evenly(middle, [hue](double t) {
            return Oklch{dark + t * (light - dark), t * strongest, hue};
        });
    };
    constexpr double blueHue = 245;
    constexpr double orangeHue = 65;
    const std::vector<QRgb> blue = arm(blueHue);
    const std::vector<QRgb> orange = arm(orangeHue);
    QList<QRgb> colours(last + 1, qRgb(0, 0, 0));
    for (int i = 0; i < middle; ++i) {
        colours[middle - i] = blue[static_cast<std::size_t>(i)];
        colours[middle + i] = orange[static_cast<std::size_t>(i)];
    }
    colours[0] = qRgb(0, 0, 0);
    return colours;
}

QList<QRgb> plainColours()
{
    const std::vector<QRgb> way = evenly(last, [](double t) {
        constexpr double dark = 0.24;
        constexpr double light = 0.96;
        constexpr double firstHue = 300; // purple, over red and orange, to yellow
        constexpr double turn = 165;
        constexpr double strongest = 0.15;
        return Oklch{dark + t * (light - dark),
            strongest * std::sin(std::numbers::pi * std::pow(t, 0.8) * 0.86), firstHue + t * turn};
    });
    QList<QRgb> colours{qRgb(0, 0, 0)};
    for (const QRgb colour : way)
        colours.append(colour);
    return colours;
}

} // namespace

const QList<QRgb>& mapColours(bool isSigned)
{
    static const QList<QRgb> both = signedColours();
    static const QList<QRgb> one = plainColours();
    return isSigned ? both : one;
}

std::uint8_t mapIndex(const MapScale& scale, double value)
{
    const double off = value - scale.best;
    const double share =
        std::abs(off) < scale.threshold ? 0.0 : std::min(1.0, std::abs(off) / scale.reach);
    if (!scale.isSigned)
        return static_cast<std::uint8_t>(1 + std::lround(share * (last - 1)));
    const int arm = static_cast<int>(std::lround(share * (last - middle)));
    return static_cast<std::uint8_t>(middle + (off < 0 ? -arm : arm));
}

std::vector<std::uint8_t> mapLut(const MapScale& scale, int range)
{
    std::vector<std::uint8_t> lut(static_cast<std::size_t>(range) + 1);
    for (std::size_t sample = 0; sample < lut.size(); ++sample)
        lut[sample] = mapIndex(scale, scale.valueOf(double(sample)));
    return lut;
}

} // namespace cxr::ui

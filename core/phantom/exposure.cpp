// SPDX-License-Identifier: Apache-2.0
#include "phantom/exposure.h"

#include "phantom/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cxr::phantom {

namespace {

constexpr double unsharpnessMm = 0.13;    ///< focal spot and scintillator together, σ
constexpr double scatterSpreadMm = 22;    ///< σ of the scatter's spread function
constexpr double scatterToPrimary = 0.45; ///< behind an anti-scatter grid
/// Detected X-ray quanta per square millimetre in the open beam: 65,000 behind the lung at
/// about 2.5 µGy and a DQE of 0.6, divided by the lung's transmission of about 0.1.
constexpr double openBeamQuanta = 450'000;

/// Mean 0, variance 1, from the sample's own position.
double grain(std::uint64_t seed, int x, int y)
{
    const auto position = static_cast<std::uint64_t>(y) << 32U | static_cast<std::uint64_t>(x);
    const std::uint64_t bits = scramble(seed ^ scramble(position));
    const double radius = std::sqrt(-2 * std::log(1 - unitInterval(bits)));
    return radius * std::cos(2 * std::numbers::pi * unitInterval(scramble(bits)));
}

} // namespace

Plane exposeDetector(const Plane& attenuation, std::uint64_t seed)
{
    Plane fine = attenuation;
    for (int y = 0; y < fine.size().height; ++y) {
        float* line = fine.row(y);
        for (int x = 0; x < fine.size().width; ++x)
            line[x] = std::exp(-line[x]);
    }
    blur(fine, unsharpnessMm);
    Plane exposure = fine.halved();

    // Scatter comes from what the body takes out of the beam and is spread broadly.
    Plane scatter = exposure;
    for (int y = 0; y < scatter.size().height; ++y) {
        float* line = scatter.row(y);
        for (int x = 0; x < scatter.size().width; ++x)
            line[x] = std::min(line[x], 0.2F);
    }
    blur(scatter, scatterSpreadMm);

    const image::Size size = exposure.size();
    const double area = exposure.mmPerSample() * exposure.mmPerSample();
    Plane noise = exposure;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            noise.row(y)[x] = static_cast<float>(grain(seed, x, y));
    }
    // Light spreads in the scintillator: the grain is a little broader than a pixel.
    blur(noise, 0.45 * noise.mmPerSample());

    for (int y = 0; y < size.height; ++y) {
        float* line = exposure.row(y);
        for (int x = 0; x < size.width; ++x) {
            const double mean = static_cast<double>(line[x])
                + scatterToPrimary * static_cast<double>(scatter.row(y)[x]);
            const double deviation = std::sqrt(mean / (openBeamQuanta * area));
            const double signal = mean + deviation * static_cast<double>(noise.row(y)[x]);
            line[x] = static_cast<float>(-std::log(std::max(signal, 1e-5)));
        }
    }
    return exposure;
}

void harmonise(Plane& readout)
{
    constexpr double broadMm = 14;
    constexpr double compression = 0.55;
    constexpr double fineMm = 1.1;
    constexpr double emphasis = 0.5;
    Plane broad = readout;
    blur(broad, broadMm);
    Plane smooth = readout;
    blur(smooth, fineMm);
    for (int y = 0; y < readout.size().height; ++y) {
        float* line = readout.row(y);
        for (int x = 0; x < readout.size().width; ++x) {
            const auto value = static_cast<double>(line[x]);
            const double level = std::clamp(static_cast<double>(broad.row(y)[x]), 0.8, 4.5);
            const double detail = value - static_cast<double>(smooth.row(y)[x]);
            line[x] = static_cast<float>(value - compression * (level - 2.4) + emphasis * detail);
        }
    }
}

} // namespace cxr::phantom

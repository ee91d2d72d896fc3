// SPDX-License-Identifier: Apache-2.0
#include "phantom/phantom.h"

#include "phantom/anatomy.h"
#include "phantom/exposure.h"
#include "phantom/organs.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace cxr::phantom {

namespace {

/// Readings that become black and white.
struct Tones {
    double black;
    double white;
};

/// Exposure recognition as in a real system: the tones follow what is found in the lungs and
/// in the densest parts, so that thick and thin people come out alike.
Tones recogniseExposure(const Plane& readout, const Plane& lung)
{
    constexpr double clearlyLungMm = 70;
    constexpr double bodyReading = 0.5;
    std::vector<float> lungs;
    std::vector<float> body;
    for (int y = 0; y < readout.size().height; ++y) {
        for (int x = 0; x < readout.size().width; ++x) {
            const float reading = readout.row(y)[x];
            if (static_cast<double>(reading) > bodyReading)
                body.push_back(reading);
            if (static_cast<double>(lung.row(2 * y)[2 * x]) > clearlyLungMm)
                lungs.push_back(reading);
        }
    }
    const auto quantile = [](std::vector<float>& values, double share) {
        if (values.empty())
            return 0.0;
        const auto nth = values.begin()
            + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
        std::nth_element(values.begin(), nth, values.end());
        return static_cast<double>(*nth);
    };
    const double dark = quantile(lungs, 0.3);
    const double dense = quantile(body, 0.97);
    const double contrast = std::max(0.1, dense - dark);
    return {dark - 0.42 * contrast, dense + 0.22 * contrast};
}

double toneCurve(double share)
{
    const double t = std::clamp(share, 0.0, 1.0);
    return 0.55 * t + 0.45 * t * t * (3 - 2 * t);
}

image::Image quantised(
    const Plane& readout, const Tones& tones, const Parameters& parameters, double scale)
{
    image::Meaning meaning;
    meaning.bits = parameters.bits;
    meaning.inverted = parameters.inverted;
    const double spacing = readout.mmPerSample() * scale;
    meaning.spacing = image::Spacing{spacing, spacing, image::Spacing::Plane::Detector};

    const bool deep = parameters.bits > 8;
    const double range = meaning.range();
    // Deep images record beyond both ends of the tone curve.
    const double margin = deep ? 0.6 * (tones.white - tones.black) : 0;
    const double low = tones.black - margin;
    const double high = tones.white + margin;

    const auto shareOf = [&](double value) { return (value - low) / (high - low); };
    if (deep) {
        const double from = range * shareOf(tones.black);
        const double to = range * shareOf(tones.white);
        const double centre = (from + to) / 2;
        meaning.windows.push_back({std::round(parameters.inverted ? range - centre : centre),
            std::round(to - from), image::VoiFunction::Linear, "NORMAL"});
    }
    image::Image picture(readout.size(), meaning);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const double share = shareOf(static_cast<double>(readout.row(y)[x]));
            const double tone = deep ? std::clamp(share, 0.0, 1.0) : toneCurve(share);
            const double bright = parameters.inverted ? 1 - tone : tone;
            picture.row(y)[x] = static_cast<std::uint16_t>(std::lround(range * bright));
        }
    }
    return picture;
}

} // namespace

Result<image::Image> chestRadiograph(const Parameters& parameters)
{
    const auto [width, height] = parameters.size;
    constexpr int smallest = 64;
    constexpr int largest = 8192;
    if (std::min(width, height) < smallest || std::max(width, height) > largest)
        return fail(Code::InvalidArgument, "phantom size must be 64 to 8192 pixels a side");
    if (parameters.bits < 8 || parameters.bits > 16)
        return fail(Code::InvalidArgument, "phantom bits must be 8 to 16");

    const Anatomy anatomy =
        parameters.child ? childAnatomy(parameters.seed) : adultAnatomy(parameters.seed);
    // The whole field is always in the frame, whatever the frame's shape.
    const double mmPerPixel = std::max(anatomy.fieldWidth / width, anatomy.fieldHeight / height);
    Plane attenuation({2 * width, 2 * height}, mmPerPixel / 2, anatomy.fieldCentre);
    Plane lung = attenuation;
    addOrgans(anatomy, parameters.seed, attenuation, lung);
    addVessels(anatomy, parameters.seed, lung, attenuation);
    addSkeleton(anatomy, parameters.seed, attenuation);
    addSideMarker(anatomy, attenuation);

    Plane readout = exposeDetector(attenuation, parameters.seed);
    harmonise(readout);
    return quantised(readout, recogniseExposure(readout, lung), parameters, anatomy.scale);
}

} // namespace cxr::phantom

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"

#include <cstdint>

namespace cxr::phantom {

/// Which picture is made.
struct Parameters {
    image::Size size{1024, 840};
    int bits = 8;           ///< 8…16
    std::uint64_t seed = 1; ///< another person, another grain
    bool child = false;     ///< a toddler, arms raised, instead of an adult
    bool inverted = false;  ///< MONOCHROME1: low samples are bright
};

/// A made-up chest radiograph, frontal view, of nobody: the patient's left at the viewer's right.
///
/// Lengths through skin, muscle, lungs, heart, vessels and bones are computed on a grid twice as
/// fine as the picture and turned into intensity by Beer and Lambert's law; scatter, focal spot,
/// detector blur and quantum noise follow, then the logarithm and the tone curve of a digital
/// radiograph for presentation. Bright is dense. Up to 8 bits the tone curve is in the samples;
/// deeper images keep a wider range and carry a VOI window for it.
///
/// Samples use 0…2^bits − 1. Spacing is that of the detector (Spacing::Plane::Detector). The same
/// parameters make the same image; another machine's mathematical library may change a sample by
/// one step. Takes about a second per megapixel.
/// Errors: InvalidArgument for sides outside 64…8192 or bits outside 8…16. Thread: any.
[[nodiscard]] Result<image::Image> chestRadiograph(const Parameters& parameters);

} // namespace cxr::phantom

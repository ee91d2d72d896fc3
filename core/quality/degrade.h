// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"

#include <string>

namespace cxr::quality {

/// The interpolation kernels that images are made small and large with.
enum class Kernel {
    Bilinear, ///< OpenCV's INTER_LINEAR without antialiasing: the paper's protocol, bit for bit
    Bicubic, ///< Keys' cubic with a = −0.5; widened by the factor when it reduces with antialiasing
};

/// How a good image is made into the poor one that a network is to mend.
struct Degradation {
    Kernel kernel = Kernel::Bilinear;
    int factor = 2; ///< ≥ 2; the small image has size floor(width/factor) × floor(height/factor)
    bool antialias = false; ///< low-pass before reducing; only for Kernel::Bicubic
    friend bool operator==(const Degradation&, const Degradation&) = default;
};

/// The paper's protocol: bilinear ÷2, then bilinear ×2 (Rani & Kaur 2024).
inline constexpr Degradation paperDegradation{Kernel::Bilinear, 2, false};
/// What a ×2 enlargement is trained against: antialiased bicubic ÷2.
inline constexpr Degradation enlargeDegradation{Kernel::Bicubic, 2, true};

/// For people and file names: "bilinear ÷2", "bicubic-antialiased ÷2".
[[nodiscard]] std::string describe(const Degradation& degradation);

/// The small image alone, rounded to the image's depth; meaning kept, spacing multiplied by the
/// exact ratio of the sizes. Errors: InvalidArgument when either side would be empty, OutOfMemory.
[[nodiscard]] Result<image::Image> reduce(
    const image::Image& image, const Degradation& degradation);

/// `image` resampled to `size` by interpolation (never antialiased), rounded to the image's depth.
/// Errors: OutOfMemory.
[[nodiscard]] Result<image::Image> interpolate(
    const image::Image& image, image::Size size, Kernel kernel);

/// reduce(), then interpolate() back to the original size: the input of a ×1 restoration.
[[nodiscard]] Result<image::Image> degrade(
    const image::Image& image, const Degradation& degradation);

} // namespace cxr::quality

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
    Area, ///< reduces by the mean of the covered pixels (INTER_AREA), makes large as Bicubic does
};

/// How a good image is made into the poor one that a network is to mend: blur, reduction, noise,
/// JPEG, in this order; the last three happen to the small image.
struct Degradation {
    Kernel kernel = Kernel::Bilinear;
    int factor = 2; ///< ≥ 2; the small image has size floor(width/factor) × floor(height/factor)
    bool antialias = false; ///< low-pass before reducing; only for Kernel::Bicubic
    double blurSigma = 0;   ///< of a Gaussian, in pixels of the good image; 0: none, at most 16
    /// Standard deviation of white Gaussian noise in 1/255 of the grey range; 0: none, at most 64.
    /// It is drawn from a generator seeded by the image's own samples, so the same image is always
    /// degraded in the same way and different images get different noise.
    double noiseSigma = 0;
    int jpegQuality = 0; ///< 1…100 for a trip through 8-bit baseline JPEG; 0: none
    friend bool operator==(const Degradation&, const Degradation&) = default;
};

/// The paper's protocol: bilinear ÷2, then bilinear ×2 (Rani & Kaur 2024).
inline constexpr Degradation paperDegradation{};

/// What an enlargement by `scale` is trained against: antialiased bicubic ÷scale.
[[nodiscard]] constexpr Degradation enlargeDegradation(int scale)
{
    return {.kernel = Kernel::Bicubic, .factor = scale, .antialias = true};
}

/// "bilinear", "bicubic", "area".
[[nodiscard]] const char* nameOf(Kernel kernel);

/// Errors: InvalidArgument where a number is outside the limits above or a factor outside 2…8.
[[nodiscard]] Result<void> validate(const Degradation& degradation);

/// For people: "bilinear ÷2", "bicubic-antialiased ÷2, blur σ 1.2 px, noise σ 2/255, JPEG 60".
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

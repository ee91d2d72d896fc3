// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/image.h"
#include "image/progress.h"
#include "quality/summed_table.h"

#include <cstdint>
#include <string>

namespace cxr::quality {

/// Two definitions of SSIM that differ by up to 0.02 on the same pair; a figure always says which.
/// Both use K1 = 0.01, K2 = 0.03 and the reference's range.
enum class SsimDefinition {
    Wang2004, ///< Gaussian window σ 1.5, 11×11, population covariance (Wang et al., TIP 13(4),
              ///< 2004)
    Paper,    ///< uniform 7×7 window, sample covariance: scikit-image's default, used by the paper
};

/// "SSIM (Wang 2004: Gaussian 11×11, σ 1.5)" and so on.
[[nodiscard]] std::string describe(SsimDefinition definition);

/// Half the window's side: the SSIM of a rectangle averages windows that lie inside it, so
/// rectangles need more than 2·radius pixels along each axis.
[[nodiscard]] int windowRadius(SsimDefinition definition);

/// 10·log10(range² / mse) in dB; infinite for mse 0.
[[nodiscard]] double psnrDb(double mse, double range);

/// Figures of any rectangle of an image against its reference, in microseconds per query.
///
/// Built once per pair (on all cores; time linear in pixels, 8 bytes per pixel kept), then read by
/// any thread.
/// A rectangle's figures are exactly those of the two cropped images.
class FigureTable {
public:
    /// Both images must have the same size and bits. Errors: InvalidArgument, Cancelled,
    /// OutOfMemory.
    [[nodiscard]] static Result<FigureTable> build(const image::Image& reference,
        const image::Image& test, SsimDefinition definition, const Progress& progress = {});

    /// Mean squared difference of the grey values inside `rect` (clipped to the frame), in squared
    /// stored units. NaN where the rectangle is empty.
    [[nodiscard]] double mse(const image::Rect& rect) const;
    /// psnrDb() of mse() with the reference's range, 2^bits − 1.
    [[nodiscard]] double psnrDb(const image::Rect& rect) const;
    /// Mean SSIM of the windows inside `rect` (clipped); NaN where none fits.
    [[nodiscard]] double ssim(const image::Rect& rect) const;

    [[nodiscard]] SsimDefinition definition() const { return m_definition; }
    [[nodiscard]] image::Rect frame() const { return image::frameOf(m_size); }

private:
    FigureTable() = default;

    image::Size m_size;
    int m_range = 0;
    SsimDefinition m_definition = SsimDefinition::Wang2004;
    SummedTable<SumOfSquares> m_difference;
    SummedTable<SumOfReals> m_ssim;
};

} // namespace cxr::quality

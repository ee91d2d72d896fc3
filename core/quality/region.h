// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/error.h"
#include "image/image.h"
#include "image/progress.h"
#include "quality/metrics.h"

#include <cstddef>
#include <vector>

namespace cxr::quality {

/// The pixels inside a region that a reader has drawn: those whose centres lie in it.
class RegionMask {
public:
    /// Columns [from, to) of a row.
    struct Span {
        int row = 0;
        int from = 0;
        int to = 0;
    };

    /// `region`: a Rectangle, an Ellipse, or a Freehand outline (inside by the even-odd rule), in
    /// source pixels; `scale`: pixels of the frame per source pixel. What lies outside of the frame
    /// is left out; other kinds of drawings hold no pixels.
    RegionMask(const image::Annotation& region, image::Size frame, double scale = 1);

    [[nodiscard]] bool empty() const { return m_spans.empty(); }
    [[nodiscard]] std::size_t pixels() const { return m_pixels; }
    /// Row by row, from left to right.
    [[nodiscard]] const std::vector<Span>& spans() const { return m_spans; }

private:
    std::vector<Span> m_spans;
    std::size_t m_pixels = 0;
};

/// In stored values. All zero where the mask is empty.
struct RegionStatistics {
    double mean = 0;
    double sigma = 0; ///< of the sample: divided by n − 1; 0 for one pixel
    int smallest = 0;
    int largest = 0;
    friend bool operator==(const RegionStatistics&, const RegionStatistics&) = default;
};

[[nodiscard]] RegionStatistics statisticsOf(const image::Image& image, const RegionMask& mask);

/// Contrast-to-noise ratio of two regions: |mean₁ − mean₂| / √((σ₁² + σ₂²) / 2). Infinite where
/// only the means differ, NaN where nothing does.
[[nodiscard]] double contrastToNoise(const RegionStatistics& a, const RegionStatistics& b);

/// How many pixels have each value: `bins` counts for stored values from `low` on, each `width`
/// wide; what lies beyond is in no bin.
[[nodiscard]] std::vector<std::size_t> histogramOf(
    const image::Image& image, const RegionMask& mask, double low, double width, int bins);

/// Figures of a region against a reference of the same size and depth.
struct RegionFigures {
    double mse = 0;    ///< over the region's pixels, in squared grey levels
    double psnrDb = 0; ///< with the reference's range
    double ssim = 0;   ///< mean over the windows around the region's pixels; NaN where none lies in
                       ///< the frame
};

/// Errors: InvalidArgument (also for an empty mask), Cancelled, OutOfMemory.
[[nodiscard]] Result<RegionFigures> figuresOf(const image::Image& reference,
    const image::Image& test, const RegionMask& mask, SsimDefinition definition,
    const Progress& progress = {});

} // namespace cxr::quality

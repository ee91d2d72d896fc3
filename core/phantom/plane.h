// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cxr::phantom {

/// A point of the detector's plane in millimetres: x to the viewer's right (the patient's left),
/// y downwards, origin on the midline at mid-chest.
struct Point {
    double x = 0;
    double y = 0;
};

/// One real number per sample, and where the samples lie on the detector.
class Plane {
public:
    /// All samples zero; the frame's centre lies at `centre`.
    Plane(image::Size size, double mmPerSample, Point centre);

    /// All samples zero again.
    void clear() { std::fill(m_values.begin(), m_values.end(), 0.0F); }

    [[nodiscard]] image::Size size() const { return m_size; }
    [[nodiscard]] double mmPerSample() const { return m_mmPerSample; }

    [[nodiscard]] float* row(int y) { return m_values.data() + offset(y); }
    [[nodiscard]] const float* row(int y) const { return m_values.data() + offset(y); }

    /// Millimetres of a sample's centre.
    [[nodiscard]] double xOf(int column) const { return m_left + (column + 0.5) * m_mmPerSample; }
    [[nodiscard]] double yOf(int row) const { return m_top + (row + 0.5) * m_mmPerSample; }
    /// Position in samples, 0 at the centre of the first.
    [[nodiscard]] double columnAt(double x) const { return (x - m_left) / m_mmPerSample - 0.5; }
    [[nodiscard]] double rowAt(double y) const { return (y - m_top) / m_mmPerSample - 0.5; }

    /// The samples whose centres may lie in the box, clipped to the frame.
    [[nodiscard]] image::Rect samplesIn(Point from, Point to) const;

    /// Means of 2×2 samples; both sides of `this` must be even.
    [[nodiscard]] Plane halved() const;

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width);
    }

    image::Size m_size;
    double m_mmPerSample;
    double m_left;
    double m_top;
    std::vector<float> m_values;
};

/// Convolves with a Gaussian of that standard deviation; the frame's edge is repeated outside.
/// Narrow ones are exact, wide ones (above 3 samples) are three box filters one after the other.
void blur(Plane& plane, double sigmaMm);

/// Smooth lattice noise between -1 and 1 with features of about 1 (Perlin's value noise).
[[nodiscard]] double latticeNoise(double x, double y, std::uint64_t seed);

/// Sum of `octaves` lattice noises, each half as large and half as strong as the one before.
[[nodiscard]] double fractalNoise(double x, double y, int octaves, std::uint64_t seed);

} // namespace cxr::phantom

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"

namespace cxr::image {

/// How a picture is turned and mirrored for the eye: first clockwise by quarter turns, then left
/// and right swapped, as a presentation state says it (Spatial Transformation, PS3.3 C.10.6).
/// Samples stay where they are.
class Orientation {
public:
    Orientation() = default;
    /// Any number of quarter turns clockwise; negative ones turn the other way.
    Orientation(int quarterTurns, bool mirrored);

    [[nodiscard]] int quarterTurns() const { return m_quarterTurns; } ///< 0…3, clockwise
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    [[nodiscard]] bool upright() const { return m_quarterTurns == 0 && !m_mirrored; }
    /// Rows have become columns.
    [[nodiscard]] bool lying() const { return m_quarterTurns % 2 != 0; }

    /// What the eye sees after turning what it sees now by a quarter, clockwise or back.
    [[nodiscard]] Orientation turnedRight() const;
    [[nodiscard]] Orientation turnedLeft() const;
    /// What the eye sees after swapping left and right, top and bottom of what it sees now.
    [[nodiscard]] Orientation mirroredAcross() const;
    [[nodiscard]] Orientation mirroredDown() const;

    /// Where a point of a width × height stretch lies once that is turned and mirrored; the result
    /// is counted from the turned stretch's own top left corner.
    [[nodiscard]] Point apply(Point upright, double width, double height) const;
    /// The way back; `width` and `height` are those of the upright stretch.
    [[nodiscard]] Point revert(Point seen, double width, double height) const;

    friend bool operator==(const Orientation&, const Orientation&) = default;

private:
    int m_quarterTurns = 0;
    bool m_mirrored = false;
};

} // namespace cxr::image

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"

#include <string>
#include <vector>

namespace cxr::image {

/// What a reader can draw over a picture. New ones go to the end: files keep numbers.
enum class AnnotationKind {
    Line,                ///< two ends
    Angle,               ///< end, vertex, end
    CardiothoracicRatio, ///< heart from left to right, then thorax from left to right
    Arrow,               ///< tip, then tail
    Text,                ///< where its top left corner is
    Rectangle,           ///< two opposite corners
    Ellipse,             ///< two opposite corners of the box around it
    Freehand,            ///< an outline of at least three points, closed by its first
};

/// One drawing of the reader, in pixels of the source (see Point). It lies over the picture and
/// never in its samples.
struct Annotation {
    AnnotationKind kind = AnnotationKind::Line;
    std::vector<Point> points;
    std::string text =
        {}; ///< UTF-8; of a Text what it says, of the others a name that may be empty
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// Encloses pixels, so that they can be measured.
[[nodiscard]] constexpr bool isRegion(AnnotationKind kind)
{
    return kind == AnnotationKind::Rectangle || kind == AnnotationKind::Ellipse
        || kind == AnnotationKind::Freehand;
}

} // namespace cxr::image

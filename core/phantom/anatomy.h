// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phantom/plane.h"

#include <cstdint>
#include <vector>

namespace cxr::phantom {

/// A smooth function through given points (Catmull-Rom); constant outside them.
class Curve {
public:
    /// `points` in ascending x.
    Curve(std::initializer_list<Point> points) : m_points(points) { }
    [[nodiscard]] double operator()(double x) const;
    /// Every value multiplied.
    void stretch(double factor);

private:
    std::vector<Point> m_points;
};

/// An ellipsoid seen from the front.
struct Ellipsoid {
    Point centre;
    double halfLength; ///< along its long axis in the image
    double halfWidth;  ///< across it
    double tilt;       ///< of the long axis, radians, clockwise on the screen
    double halfDepth;  ///< along the beam

    /// Square of half the beam's length inside, in mm²; negative outside, falling steadily.
    [[nodiscard]] double squaredHalfChord(Point at) const;
    /// Length of the beam inside, in mm; 0 outside.
    [[nodiscard]] double chord(Point at) const;
};

/// One half of the diaphragm: a paraboloid that opens downwards.
struct Dome {
    Point top;
    double curvature;      ///< 1/mm across the image
    double halfWidth;      ///< mm from the top to the costophrenic angle
    double depthCurvature; ///< 1/mm along the beam

    /// The dome's upper surface at x, y in mm.
    [[nodiscard]] double surface(double x) const;
};

/// One pair of ribs, from the spine round the side to the cartilage.
struct Rib {
    double top;       ///< y of its head at the spine
    double halfWidth; ///< |x| at its outermost
    double drop;      ///< y at its end below its head
    double endAngle;  ///< where bone ends, as a fraction of the half turn from spine to sternum
    double halfHeight;
};

/// Where everything lies in one person: all lengths in millimetres of an adult of average height
/// as projected on the detector. A child is described in the same units and then scaled.
struct Anatomy {
    double scale;      ///< true millimetres per adult millimetre
    Point fieldCentre; ///< of the X-ray field
    double fieldWidth;
    double fieldHeight;
    Curve bodyHalfWidth; ///< of y, as all the curves here
    Curve bodyHalfDepth;
    Curve lungOuter; ///< |x| of the lungs' lateral border
    Curve lungInner; ///< |x| of their medial border where nothing else lies in front
    Curve lungHalfDepth;
    double fat; ///< thickness under the skin
    bool armsRaised;
    std::vector<Ellipsoid> heart; ///< chambers and great vessels
    Dome rightDome;               ///< at the viewer's left
    Dome leftDome;
    Ellipsoid stomachGas;
    std::vector<Rib> ribs;
    double vertebraPitch;
    double firstVertebra; ///< y of the centre of the first thoracic one
    double boneDensity;   ///< 1: adult
};

/// Varies with the seed by some per cent, as people do.
[[nodiscard]] Anatomy adultAnatomy(std::uint64_t seed);
[[nodiscard]] Anatomy childAnatomy(std::uint64_t seed);

} // namespace cxr::phantom

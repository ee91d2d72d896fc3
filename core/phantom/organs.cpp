// SPDX-License-Identifier: Apache-2.0
#include "phantom/organs.h"

#include "phantom/tissue.h"
#include "phantom/tube.h"

#include <algorithm>
#include <cmath>

namespace cxr::phantom {

namespace {

/// Chord of a trunk whose cross-section is an ellipse with flattened sides.
double trunkChord(double x, double halfWidth, double halfDepth)
{
    const double u = std::abs(x) / halfWidth;
    return u < 1 ? 2 * halfDepth * std::pow(1 - std::pow(u, 2.6), 1 / 2.2) : 0;
}

/// Two bodies that share their depth: the larger chord, rounded where they meet.
double together(double a, double b)
{
    return std::cbrt(a * a * a + b * b * b);
}

/// The chambers run into one another: their depths are joined by a soft maximum, which also
/// fills the notches of the outline.
double heartChord(const Anatomy& anatomy, Point at)
{
    constexpr double softness = 170; // mm²
    double sum = 0;
    for (const Ellipsoid& part : anatomy.heart)
        sum += std::exp(std::max(part.squaredHalfChord(at), -3000.0) / softness);
    return sum > 1 ? 2 * std::sqrt(softness * std::log(sum)) : 0;
}

double armChord(const Anatomy& anatomy, double x, double y)
{
    // A cone from the shoulder outwards: down beside the chest, or up beside the head.
    const double side = std::abs(x);
    const Point shoulder = anatomy.armsRaised ? Point{158, -96} : Point{176, -108};
    const Point elbow = anatomy.armsRaised ? Point{206, -250} : Point{236, 60};
    const double dx = elbow.x - shoulder.x;
    const double dy = elbow.y - shoulder.y;
    const double squared = dx * dx + dy * dy;
    const double t =
        std::clamp(((side - shoulder.x) * dx + (y - shoulder.y) * dy) / squared, 0.0, 1.0);
    const double distance = std::hypot(side - shoulder.x - t * dx, y - shoulder.y - t * dy);
    const double radius = 46 - 8 * t;
    return distance < radius ? 2 * std::sqrt(radius * radius - distance * distance) : 0;
}

/// What one row of the frame has in common.
struct Level {
    double bodyHalfWidth;
    double bodyHalfDepth;
    double lungOuter;
    double lungInner;
    double lungHalfDepth;
    bool lungs;
};

Level levelAt(const Anatomy& anatomy, double y)
{
    return {anatomy.bodyHalfWidth(y), anatomy.bodyHalfDepth(y), anatomy.lungOuter(y),
        anatomy.lungInner(y), anatomy.lungHalfDepth(y), anatomy.lungHalfDepth(y) > 2.01};
}

/// The pleural space without what the heart and the abdomen take of it.
double lungChord(const Anatomy& anatomy, const Level& level, Point at)
{
    const double side = std::abs(at.x);
    if (!level.lungs || side >= level.lungOuter || side <= level.lungInner)
        return 0;
    const double u = side / level.lungOuter;
    double chord = 2 * level.lungHalfDepth * std::sqrt(1 - u * u);
    // The mediastinal pleura bulges: its edge is steep, but no wall.
    const double medial = std::min(1.0, (side - level.lungInner) / 44);
    chord *= std::sqrt(medial * (2 - medial));

    const double heart = heartChord(anatomy, at);

    const Dome& dome = at.x < 0 ? anatomy.rightDome : anatomy.leftDome;
    const double below = at.y - dome.surface(at.x);
    const double abdomen = below > 0 ? 2 * std::sqrt(below / dome.depthCurvature) : 0;
    return std::max(0.0, chord - together(heart, abdomen));
}

void addAirway(Plane& attenuation, const std::vector<TubePoint>& stations, double scale)
{
    sweepTube(attenuation, smoothTube(stations, 12), [&](float& sample, const TubeSample& at) {
        // The cartilage of the wall is a little denser than what surrounds it.
        const double wall = tubeChord(at) - lumenChord(at, 1.2);
        const double change = 0.0025 * wall - tissue::soft * lumenChord(at, 1.2);
        sample += static_cast<float>(scale * at.weight * change);
    });
}

void addAirways(const Anatomy& anatomy, Plane& attenuation)
{
    const double carina = anatomy.firstVertebra + 3.6 * anatomy.vertebraPitch;
    const double s = anatomy.scale;
    addAirway(attenuation,
        {{{1, carina - 150}, 9, 8, 0.9}, {{0, carina - 80}, 9.4, 8.5, 0.95},
            {{-3, carina - 30}, 9.2, 8, 0.95}, {{-4, carina + 10}, 9.4, 7, 0}},
        s);
    addAirway(attenuation,
        {{{-5, carina}, 7, 6, 0.35}, {{-19, carina + 17}, 7, 6, 0.8},
            {{-33, carina + 36}, 5.6, 5, 0.5}, {{-44, carina + 62}, 4, 4, 0.2}},
        s);
    addAirway(attenuation,
        {{{-2, carina}, 6.4, 5.5, 0.35}, {{18, carina + 16}, 6.2, 5.5, 0.75},
            {{36, carina + 27}, 5, 4.6, 0.5}, {{48, carina + 48}, 3.8, 4, 0.2}},
        s);
}

} // namespace

void addOrgans(const Anatomy& anatomy, std::uint64_t seed, Plane& attenuation, Plane& lung)
{
    const image::Size size = attenuation.size();
    for (int row = 0; row < size.height; ++row) {
        const double y = attenuation.yOf(row);
        const Level level = levelAt(anatomy, y);
        float* sum = attenuation.row(row);
        float* air = lung.row(row);
        for (int column = 0; column < size.width; ++column) {
            const double x = attenuation.xOf(column);
            const double trunk = trunkChord(x, level.bodyHalfWidth, level.bodyHalfDepth);
            const double lean =
                trunkChord(x, level.bodyHalfWidth - anatomy.fat, level.bodyHalfDepth - anatomy.fat);
            const double arm = armChord(anatomy, x, y);
            const double body = together(trunk, arm);
            if (body <= 0)
                continue;
            const double muscle = together(lean, std::max(0.0, arm - 2.2 * anatomy.fat));
            // No organ's outline is a drawn ellipse.
            const Point bent{x + 2.2 * fractalNoise(x / 40, y / 40, 2, seed + 20),
                y + 2.2 * fractalNoise(x / 40, y / 40, 2, seed + 30)};
            const double lungs = std::min(lungChord(anatomy, level, bent), 0.9 * muscle);
            const Point fold{x + 4 * fractalNoise(x / 26, y / 26, 2, seed + 40),
                y + 3 * fractalNoise(x / 26, y / 26, 2, seed + 45)};
            const double gas = anatomy.stomachGas.chord(fold);
            const double uneven = 1 + 0.012 * fractalNoise(x / 60, y / 60, 4, seed)
                + 0.004 * fractalNoise(x / 9 + y / 30, y / 34, 3, seed + 50);
            // Alveoli and the finest vessels, too small to be drawn one by one.
            const double airy = 1 + 0.10 * fractalNoise(x / 9, y / 9, 5, seed + 90);
            const double line = tissue::fat * (body - std::min(body, muscle))
                + tissue::soft * (muscle - lungs - std::min(gas, 0.5 * muscle)) * uneven
                + tissue::lung * lungs * airy;
            sum[column] += static_cast<float>(anatomy.scale * line);
            air[column] = static_cast<float>(lungs);
        }
    }
    addAirways(anatomy, attenuation);
}

void addSideMarker(const Anatomy& anatomy, Plane& attenuation)
{
    // Two strokes of lead foil, in the free corner above the patient's left shoulder.
    const Point corner{anatomy.fieldCentre.x + 0.44 * anatomy.fieldWidth,
        anatomy.fieldCentre.y - 0.43 * anatomy.fieldHeight};
    const auto stroke = [&](Point from, Point to) {
        sweepTube(attenuation, {{from, 1.5, 1, 1}, {to, 1.5, 1, 1}},
            [](float& sample, const TubeSample&) { sample += 4; });
    };
    stroke({corner.x, corner.y}, {corner.x, corner.y + 16});
    stroke({corner.x + 1.5, corner.y + 14.5}, {corner.x + 9, corner.y + 14.5});
}

} // namespace cxr::phantom

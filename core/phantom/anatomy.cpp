// SPDX-License-Identifier: Apache-2.0
#include "phantom/anatomy.h"

#include "phantom/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace cxr::phantom {

namespace {

constexpr double degrees = std::numbers::pi / 180;

struct RibNumbers {
    double drop;
    double endAngle;
};

std::vector<Rib> ribsOf(
    const Curve& lungOuter, double first, double pitch, double dropFactor, Random& random)
{
    constexpr std::array<RibNumbers, 11> numbers{{{36, 0.86}, {58, 0.82}, {76, 0.79}, {88, 0.78},
        {97, 0.77}, {103, 0.76}, {107, 0.74}, {107, 0.70}, {102, 0.65}, {92, 0.60}, {58, 0.44}}};
    std::vector<Rib> ribs;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double top = first + pitch * static_cast<double>(i) - 0.2 * pitch;
        const double drop = dropFactor * numbers[i].drop + random.uniform(-2, 2);
        // The first rib is a small ring around the apex; the others hug the lung's wall.
        const double wall = lungOuter(top + 0.45 * drop) + 2.8;
        const double halfWidth = i == 0 ? 0.8 * wall : wall;
        const double halfHeight = (i == 0 ? 5.0 : 5.8) + random.uniform(-0.3, 0.3);
        ribs.push_back({top, halfWidth, drop, numbers[i].endAngle, halfHeight});
    }
    return ribs;
}

} // namespace

double Curve::operator()(double x) const
{
    if (x <= m_points.front().x)
        return m_points.front().y;
    if (x >= m_points.back().x)
        return m_points.back().y;
    std::size_t i = 1;
    while (m_points[i].x < x)
        ++i;
    const Point& from = m_points[i - 1];
    const Point& to = m_points[i];
    const Point& before = i >= 2 ? m_points[i - 2] : from;
    const Point& after = i + 1 < m_points.size() ? m_points[i + 1] : to;
    const double width = to.x - from.x;
    const double t = (x - from.x) / width;
    const double startSlope = (to.y - before.y) / (to.x - before.x) * width;
    const double endSlope = (after.y - from.y) / (after.x - from.x) * width;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * from.y + (t3 - 2 * t2 + t) * startSlope
        + (3 * t2 - 2 * t3) * to.y + (t3 - t2) * endSlope;
}

void Curve::stretch(double factor)
{
    for (Point& point : m_points)
        point.y *= factor;
}

double Ellipsoid::squaredHalfChord(Point at) const
{
    const double dx = at.x - centre.x;
    const double dy = at.y - centre.y;
    const double along = (dx * std::cos(tilt) + dy * std::sin(tilt)) / halfLength;
    const double across = (dy * std::cos(tilt) - dx * std::sin(tilt)) / halfWidth;
    return halfDepth * halfDepth * (1 - along * along - across * across);
}

double Ellipsoid::chord(Point at) const
{
    return 2 * std::sqrt(std::max(0.0, squaredHalfChord(at)));
}

double Dome::surface(double x) const
{
    const double offset = x - top.x;
    // Towards the side the dome bends down into the costophrenic angle.
    const bool lateral = offset * top.x > 0;
    const double steep = lateral ? std::pow(std::abs(offset) / halfWidth, 5) : 0;
    // Towards the midline it is held up by the heart's sac.
    const double bow = lateral ? curvature : 0.35 * curvature;
    return top.y + bow * offset * offset + 26 * steep;
}

Anatomy adultAnatomy(std::uint64_t seed)
{
    Random random(seed ^ 0xad017U);
    Anatomy body{
        .scale = 1,
        .fieldCentre = {0, -12},
        .fieldWidth = 404,
        .fieldHeight = 330,
        .bodyHalfWidth = {{-200, 56}, {-172, 62}, {-156, 84}, {-143, 122}, {-128, 160}, {-108, 180},
            {-80, 174}, {-40, 168}, {20, 170}, {80, 172}, {180, 168}},
        .bodyHalfDepth = {{-200, 58}, {-160, 60}, {-120, 78}, {-60, 100}, {0, 108}, {180, 112}},
        .lungOuter = {{-134, 58}, {-131, 72}, {-124, 86}, {-110, 100}, {-88, 114}, {-60, 125},
            {-20, 136}, {30, 145}, {80, 149}, {150, 148}},
        .lungInner = {{-134, 54}, {-131, 44}, {-120, 33}, {-100, 25}, {-60, 21}, {0, 19},
            {150, 19}},
        .lungHalfDepth = {{-134, 2}, {-128, 24}, {-112, 44}, {-80, 64}, {-30, 80}, {40, 87},
            {150, 88}},
        .fat = 9,
        .armsRaised = false,
        .heart = {{{35, 63}, 60, 43, 30 * degrees, 46}, {{-8, 57}, 50, 33, 82 * degrees, 40},
            {{25, 2}, 38, 24, 72 * degrees, 28}, {{22, -52}, 18, 15, 60 * degrees, 18},
            {{-16, -30}, 50, 16, 86 * degrees, 22}, {{6, -78}, 54, 25, 90 * degrees, 30}},
        .rightDome = {{-70, 88}, 0.0042, 76, 0.0045},
        .leftDome = {{78, 98}, 0.0040, 70, 0.0045},
        .stomachGas = {{72, 126}, 24, 10, 8 * degrees, 16},
        .ribs = {},
        .vertebraPitch = 23.4,
        .firstVertebra = -136,
        .boneDensity = 1,
    };
    const double breadth = random.uniform(0.97, 1.03);
    body.lungOuter.stretch(breadth);
    body.bodyHalfWidth.stretch(breadth);
    body.rightDome.top.y += random.uniform(-4, 4);
    body.leftDome.top.y += random.uniform(-4, 4);
    for (Ellipsoid& part : body.heart) {
        part.halfLength *= random.uniform(0.97, 1.03);
        part.halfWidth *= random.uniform(0.97, 1.03);
    }
    body.ribs = ribsOf(body.lungOuter, body.firstVertebra, body.vertebraPitch, 1, random);
    return body;
}

Anatomy childAnatomy(std::uint64_t seed)
{
    Random random(seed ^ 0xc417dU);
    Anatomy body{
        .scale = 0.56,
        .fieldCentre = {0, -8},
        .fieldWidth = 388,
        .fieldHeight = 304,
        .bodyHalfWidth = {{-200, 92}, {-165, 88}, {-140, 112}, {-118, 148}, {-90, 166}, {-50, 172},
            {20, 174}, {90, 172}, {180, 166}},
        .bodyHalfDepth = {{-200, 70}, {-150, 66}, {-110, 84}, {-50, 104}, {180, 112}},
        .lungOuter = {{-122, 46}, {-119, 60}, {-110, 74}, {-92, 92}, {-60, 115}, {-20, 134},
            {30, 146}, {80, 150}, {150, 148}},
        .lungInner = {{-122, 42}, {-118, 36}, {-100, 29}, {-60, 25}, {0, 23}, {150, 22}},
        .lungHalfDepth = {{-122, 2}, {-114, 30}, {-95, 52}, {-60, 74}, {0, 88}, {150, 92}},
        .fat = 12,
        .armsRaised = true,
        .heart = {{{32, 40}, 66, 50, 32 * degrees, 52}, {{-15, 32}, 52, 38, 82 * degrees, 46},
            {{25, -20}, 40, 30, 66 * degrees, 30}, {{16, -62}, 24, 21, 70 * degrees, 24},
            {{-12, -60}, 52, 27, 88 * degrees, 30}, {{8, -78}, 50, 33, 90 * degrees, 32}},
        .rightDome = {{-68, 64}, 0.0044, 78, 0.0045},
        .leftDome = {{76, 75}, 0.0042, 72, 0.0045},
        .stomachGas = {{84, 108}, 28, 15, 24 * degrees, 26},
        .ribs = {},
        .vertebraPitch = 22.2,
        .firstVertebra = -124,
        .boneDensity = 0.72,
    };
    body.rightDome.top.y += random.uniform(-3, 3);
    body.leftDome.top.y += random.uniform(-3, 3);
    body.ribs = ribsOf(body.lungOuter, body.firstVertebra, body.vertebraPitch, 0.78, random);
    return body;
}

} // namespace cxr::phantom

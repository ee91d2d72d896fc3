// SPDX-License-Identifier: Apache-2.0
#include "phantom/organs.h"
#include "phantom/random.h"
#include "phantom/tissue.h"
#include "phantom/tube.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace cxr::phantom {

namespace {

/// Bone takes the place of soft tissue, so only the difference is added.
constexpr double cortex = tissue::cortical - tissue::soft;
constexpr double marrow = tissue::spongy - tissue::soft;

class Skeleton {
public:
    Skeleton(const Anatomy& anatomy, std::uint64_t seed, Plane& attenuation) :
        m_anatomy(anatomy),
        m_seed(seed ^ 0xb0e5U),
        m_plane(attenuation)
    {
    }

    void draw()
    {
        spine();
        for (const double side : {-1.0, 1.0}) {
            for (const Rib& rib : m_anatomy.ribs)
                ribOf(rib, side);
            clavicle(side);
            scapula(side);
            humerus(side);
        }
    }

private:
    [[nodiscard]] float scaled(double line) const
    {
        return static_cast<float>(m_anatomy.scale * m_anatomy.boneDensity * line);
    }

    /// Trabeculae: fine strands along the bone.
    [[nodiscard]] double trabeculae(double along, double across) const
    {
        return 1 + 0.7 * latticeNoise(along / 2.2, across / 0.7, m_seed)
            + 0.6 * latticeNoise(along / 0.9, across / 0.9, m_seed + 1);
    }

    void bone(const std::vector<TubePoint>& tube, double wall)
    {
        sweepTube(m_plane, tube, [&](float& sample, const TubeSample& at) {
            const double inner = lumenChord(at, wall);
            const double shell = tubeChord(at) - inner;
            sample += scaled(at.weight
                * (cortex * shell
                    + marrow * inner * trabeculae(at.along, at.across * at.halfWidth)));
        });
    }

    void ribOf(const Rib& rib, double side)
    {
        constexpr double halfTurn = std::numbers::pi;
        constexpr int steps = 120;
        const double head = std::asin(std::min(0.5, 17 / rib.halfWidth));
        const double end = rib.endAngle * halfTurn;
        const double depth = m_anatomy.lungHalfDepth(rib.top + 0.4 * rib.drop) + 4;
        const auto place = [&](double angle) {
            const double turn = (angle - head) / (end - head);
            const double arch = std::sin(halfTurn * std::min(1.0, turn / 0.42));
            return Point{side * rib.halfWidth * std::sin(angle),
                rib.top + rib.drop * std::pow(turn, 1.55) - 5 * arch};
        };
        std::vector<TubePoint> tube;
        for (int i = 0; i <= steps; ++i) {
            const double angle = head + (end - head) * i / steps;
            const double delta = 0.004;
            const Point before = place(std::max(head, angle - delta));
            const Point after = place(std::min(end, angle + delta));
            const double flat = std::hypot(after.x - before.x, after.y - before.y);
            const double deep = depth * std::sin(angle) * 2 * delta;
            // Where a rib runs along the beam its shadow is dense, up to the bend's own limit.
            const double oblique = std::min(std::hypot(flat, deep) / flat, 3.0);
            // Bone gives way to cartilage, which this exposure does not show.
            const double rest = (end - angle) / (end - head);
            const double fade = std::min(1.0, 0.15 + rest / 0.12);
            // The front half is broader and thinner.
            const double front = step((angle - halfTurn / 2) / 0.5);
            const double flare = 0.94 + 0.2 * front;
            // Like a ribbon along the chest wall: at the side it is seen edge on.
            const double facing = std::pow(std::abs(std::cos(angle)), 0.7);
            const double halfWidth = 2.7 + (rib.halfHeight * flare - 2.7) * facing;
            tube.push_back({place(angle), halfWidth, 3.4 - 0.5 * front, oblique * fade});
        }
        sweepTube(m_plane, tube, [&](float& sample, const TubeSample& at) {
            // The lower edge is drawn out thin by the costal groove, the upper one is round.
            const double lower = side * at.across;
            const double wall = 0.75 + 0.35 * std::max(0.0, lower);
            const double inner = lumenChord(at, wall);
            const double shell = tubeChord(at) - inner;
            sample += scaled(at.weight * 1.1
                * (cortex * shell
                    + marrow * inner * trabeculae(at.along, at.across * at.halfWidth)));
        });
    }

    void spine()
    {
        for (int i = -4; i <= 14; ++i) {
            const double y = m_anatomy.firstVertebra + m_anatomy.vertebraPitch * i;
            vertebra({1.5 * std::sin(0.35 * i), y}, i);
        }
    }

    void vertebra(Point centre, int level)
    {
        const double halfWidth = level < 0 ? 13.5 : 15 + 0.42 * level;
        const double halfHeight = 0.395 * m_anatomy.vertebraPitch;
        const image::Rect box =
            m_plane.samplesIn({centre.x - halfWidth - 2, centre.y - halfHeight - 2},
                {centre.x + halfWidth + 2, centre.y + halfHeight + 2});
        for (int row = box.y; row < box.bottom(); ++row) {
            const double dy = m_plane.yOf(row) - centre.y;
            const double v = dy / halfHeight;
            const double waist = halfWidth * (0.90 + 0.10 * v * v);
            for (int column = box.x; column < box.right(); ++column) {
                const double dx = m_plane.xOf(column) - centre.x;
                const double u = dx / waist;
                const double plate = halfHeight * (1 - 0.05 * (1 - u * u));
                const double toPlate = (plate - std::abs(dy)) / 0.9;
                const double toSide = (waist - std::abs(dx)) / 1.1;
                // Soft steps instead of a box: end plates are not quite parallel to the beam.
                const double body = step(toPlate) * step(toSide);
                if (body <= 0.001)
                    continue;
                const double depth = 27 * std::sqrt(std::max(0.15, 1 - 0.7 * u * u));
                const double rims = 3.2 * std::exp(-(toPlate - 1) * (toPlate - 1))
                    + 2.0 * std::exp(-(toSide - 1) * (toSide - 1) / 1.5);
                m_plane.row(row)[column] += scaled(
                    body * (0.45 * marrow * depth * trabeculae(dy, dx) + cortex * (0.8 + rims)));
            }
        }
        if (level < 0)
            return;
        for (const double side : {-1.0, 1.0}) {
            ring({centre.x + side * 0.66 * halfWidth, centre.y - 0.22 * halfHeight}, 3.6, 5.4, 1.7);
            bone({{{centre.x + side * 0.75 * halfWidth, centre.y - 1}, 4.6, 3, 0.8},
                     {{centre.x + side * (halfWidth + 6), centre.y - 3}, 4.0, 2.6, 0.8},
                     {{centre.x + side * (halfWidth + 11), centre.y - 4.5}, 4.4, 2.6, 0.6}},
                0.8);
        }
        ring({centre.x, centre.y + 0.62 * halfHeight}, 2.6, 6.4, 1.6);
    }

    /// Pedicle or spinous process seen end on.
    void ring(Point centre, double halfWidth, double halfHeight, double depth)
    {
        const image::Rect box =
            m_plane.samplesIn({centre.x - halfWidth - 2, centre.y - halfHeight - 2},
                {centre.x + halfWidth + 2, centre.y + halfHeight + 2});
        for (int row = box.y; row < box.bottom(); ++row) {
            for (int column = box.x; column < box.right(); ++column) {
                const double u = (m_plane.xOf(column) - centre.x) / halfWidth;
                const double v = (m_plane.yOf(row) - centre.y) / halfHeight;
                const double radius = std::hypot(u, v);
                const double edge = (1 - radius) * std::min(halfWidth, halfHeight);
                const double wall = std::exp(-edge * edge / 0.8);
                const double inside = 0.3 * step(edge / 0.8);
                m_plane.row(row)[column] += scaled(cortex * depth * (wall + inside));
            }
        }
    }

    void clavicle(double side)
    {
        const double y = m_anatomy.firstVertebra + 1.35 * m_anatomy.vertebraPitch;
        const double rise = m_anatomy.armsRaised ? 1.5 : 1;
        bone(smoothTube({{{side * 15, y + 3}, 9, 6, 0.5}, {{side * 24, y}, 8, 6, 0.9},
                            {{side * 48, y - 7 * rise}, 6, 5.4, 1},
                            {{side * 80, y - 20 * rise}, 5.6, 5.2, 1},
                            {{side * 112, y - 27 * rise}, 6, 4.6, 1},
                            {{side * 142, y - 27 * rise}, 7, 4, 0.9},
                            {{side * 158, y - 23 * rise}, 6.4, 3.6, 0.7}},
                 14),
            1.5);
    }

    void scapula(double side)
    {
        const double x = m_anatomy.armsRaised ? 8 : 0;
        const std::array<Point, 11> outline{{{112 + x, -122}, {119 + x, -96}, {124 + x, -60},
            {134 + x, -24}, {147 + x, -2}, {155 + x, -6}, {158 + x, -40}, {163 + x, -74},
            {172 + x, -100}, {164 + x, -122}, {138 + x, -126}}};
        plate(outline, side);
        bone(smoothTube(
                 {{{side * (118 + x), -104}, 2.5, 4, 0.3}, {{side * (142 + x), -116}, 4, 4, 0.7},
                     {{side * (166 + x), -131}, 5.5, 4, 0.9},
                     {{side * (182 + x), -135}, 6.5, 3.6, 0.9}},
                 12),
            1);
    }

    /// A thin plate of bone with a rim, given as a polygon on the positive side.
    void plate(std::span<const Point> outline, double side)
    {
        Point low = outline.front();
        Point high = low;
        for (const Point& corner : outline) {
            low = {std::min(low.x, corner.x), std::min(low.y, corner.y)};
            high = {std::max(high.x, corner.x), std::max(high.y, corner.y)};
        }
        const image::Rect box = side > 0 ? m_plane.samplesIn(low, high)
                                         : m_plane.samplesIn({-high.x, low.y}, {-low.x, high.y});
        for (int row = box.y; row < box.bottom(); ++row) {
            for (int column = box.x; column < box.right(); ++column) {
                const Point at{side * m_plane.xOf(column), m_plane.yOf(row)};
                const double depth = depthInside(outline, at);
                if (depth <= 0)
                    continue;
                const double rim = 1.8 * std::exp(-depth / 2.4) * step(depth / 0.9 - 1);
                const double lateral = 2.2 * std::exp(-(160 - at.x) * (160 - at.x) / 90);
                m_plane.row(row)[column] +=
                    scaled(cortex * (step(depth / 1.5 - 1) * (1.1 + 0.6 * lateral) + rim)
                        * (0.85 + 0.15 * trabeculae(at.y, at.x)));
            }
        }
    }

    /// Distance to the outline from inside; 0 outside.
    static double depthInside(std::span<const Point> outline, Point at)
    {
        bool inside = false;
        double nearest = 1e9;
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const Point& a = outline[i];
            const Point& b = outline[(i + 1) % outline.size()];
            if ((a.y > at.y) != (b.y > at.y)
                && at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x))
                inside = !inside;
            const double dx = b.x - a.x;
            const double dy = b.y - a.y;
            const double t =
                std::clamp(((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
            nearest = std::min(nearest, std::hypot(at.x - a.x - t * dx, at.y - a.y - t * dy));
        }
        return inside ? nearest : 0;
    }

    void humerus(double side)
    {
        const bool up = m_anatomy.armsRaised;
        const Point head = up ? Point{184, -130} : Point{190, -106};
        const Ellipsoid outer{{side * head.x, head.y}, 23, 21, 0, 20};
        const Ellipsoid inner{{side * head.x, head.y}, 21.6, 19.6, 0, 18.6};
        const image::Rect box =
            m_plane.samplesIn({side * head.x - 24, head.y - 24}, {side * head.x + 24, head.y + 24});
        for (int row = box.y; row < box.bottom(); ++row) {
            for (int column = box.x; column < box.right(); ++column) {
                const Point at{m_plane.xOf(column), m_plane.yOf(row)};
                const double core = inner.chord(at);
                // The head goes over into the shaft without a border.
                const double open = step(0.6 - (at.y - head.y) * (up ? -1 : 1) / 9);
                m_plane.row(row)[column] += scaled(open
                    * (cortex * (outer.chord(at) - core)
                        + 0.5 * marrow * core * trabeculae(at.y, at.x)));
            }
        }
        const double down = up ? -1 : 1;
        bone(smoothTube({{{side * (head.x + 4), head.y + 8 * down}, 17, 14, 0.1},
                            {{side * (head.x + 9), head.y + 28 * down}, 13, 12, 0.7},
                            {{side * (head.x + 17), head.y + 60 * down}, 11.5, 11, 0.7},
                            {{side * (head.x + 40), head.y + 170 * down}, 11, 11, 0.7}},
                 12),
            3.2);
    }

    /// 0 to 1 over about one unit either side of 0.
    static double step(double t)
    {
        const double s = std::clamp(0.5 + 0.5 * t, 0.0, 1.0);
        return s * s * (3 - 2 * s);
    }

    const Anatomy& m_anatomy;
    std::uint64_t m_seed;
    Plane& m_plane;
};

} // namespace

void addSkeleton(const Anatomy& anatomy, std::uint64_t seed, Plane& attenuation)
{
    Skeleton(anatomy, seed, attenuation).draw();
}

} // namespace cxr::phantom

// SPDX-License-Identifier: Apache-2.0
#include "phantom/organs.h"
#include "phantom/random.h"
#include "phantom/tissue.h"
#include "phantom/tube.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cxr::phantom {

namespace {

constexpr double finestRadiusMm = 0.17;

struct Vector {
    double x;
    double y;
    double z; ///< along the beam

    friend Vector operator+(Vector a, Vector b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Vector operator-(Vector a, Vector b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Vector operator*(double s, Vector a) { return {s * a.x, s * a.y, s * a.z}; }
};

double lengthOf(Vector v)
{
    return std::sqrt(v.x * v.x + v.y * v.y + v.z * v.z);
}

Vector unit(Vector v)
{
    return (1 / lengthOf(v)) * v;
}

struct Twig {
    Vector at;
    Vector direction;
    double radius;
    bool inLung = false; ///< has left the mediastinum, where it starts
};

/// Grows one tree after the other into the same picture.
class Forest {
public:
    Forest(const Plane& lung, Plane& vessels, double scale, std::uint64_t seed) :
        m_lung(lung),
        m_vessels(vessels),
        m_scale(scale),
        m_random(seed)
    {
    }

    void grow(Twig root)
    {
        m_root = root.at;
        m_twigs.push_back(root);
        while (!m_twigs.empty()) {
            const Twig twig = m_twigs.back();
            m_twigs.pop_back();
            follow(twig);
        }
    }

private:
    void follow(Twig twig)
    {
        while (twig.radius > finestRadiusMm) {
            const double step = std::clamp(2.2 * twig.radius, 1.0, 5.0);
            const Vector outwards = unit(twig.at - m_root + 0.1 * twig.direction);
            twig.direction = unit(twig.direction + 0.10 * anyDirection() + 0.05 * outwards);
            const Vector next = twig.at + step * twig.direction;
            if (isInLung(next))
                twig.inLung = true;
            else if (twig.inLung || std::abs(next.x) > 70)
                return;
            draw(twig.at, next, twig.radius);
            twig.at = next;
            twig.radius *= 0.992;
            const double chance = m_random.uniform(0, 1);
            if (chance < 0.24)
                fork(twig);
            else if (chance < 0.42)
                sprout(twig);
        }
    }

    /// Murray 1926: the cubes of the children's radii add up to the parent's.
    void fork(Twig& twig)
    {
        const double share = m_random.uniform(0.18, 0.5);
        const Vector aside = anyDirection();
        Twig child = twig;
        child.radius = twig.radius * std::cbrt(share);
        child.direction = unit(twig.direction + (1.1 - share) * aside);
        m_twigs.push_back(child);
        twig.radius *= std::cbrt(1 - share);
        twig.direction = unit(twig.direction - share * 0.7 * aside);
    }

    /// A much thinner branch that takes next to nothing from its parent.
    void sprout(const Twig& twig)
    {
        Twig child = twig;
        child.radius = twig.radius * m_random.uniform(0.25, 0.45);
        child.direction = unit(twig.direction + 1.3 * anyDirection());
        m_twigs.push_back(child);
    }

    Vector anyDirection() { return {m_random.normal(), m_random.normal(), m_random.normal()}; }

    [[nodiscard]] double lungAt(double x, double y) const
    {
        const int column = static_cast<int>(std::lround(m_lung.columnAt(x)));
        const int row = static_cast<int>(std::lround(m_lung.rowAt(y)));
        const image::Size size = m_lung.size();
        if (column < 0 || row < 0 || column >= size.width || row >= size.height)
            return 0;
        return static_cast<double>(m_lung.row(row)[column]);
    }

    [[nodiscard]] bool isInLung(Vector at) const
    {
        return std::abs(at.z) < 0.48 * lungAt(at.x, at.y);
    }

    void draw(Vector from, Vector to, double radius)
    {
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        const double flat = std::hypot(dx, dy);
        if (flat < 1e-3)
            return;
        // Seen end on a vessel is a dot as dense as it is long.
        const double oblique = std::min(lengthOf(to - from) / flat, 3.0);
        // Thinner than a sample: spread over one, with the same volume.
        const double shown = std::max(radius, 0.8 * m_vessels.mmPerSample());
        const double factor = 2 * m_scale * (tissue::soft - tissue::lung) * oblique * radius
            * radius / (shown * shown);
        const image::Rect box =
            m_vessels.samplesIn({std::min(from.x, to.x) - shown, std::min(from.y, to.y) - shown},
                {std::max(from.x, to.x) + shown, std::max(from.y, to.y) + shown});
        for (int row = box.y; row < box.bottom(); ++row) {
            float* sums = m_vessels.row(row);
            const double py = m_vessels.yOf(row) - from.y;

            for (int column = box.x; column < box.right(); ++column) {
                const double px = m_vessels.xOf(column) - from.x;
                const double along = (px * dx + py * dy) / flat;
                const double across = (px * dy - py * dx) / flat;
                const double inside = shown * shown - across * across;
                if (along < 0 || along >= flat || inside <= 0)
                    continue;
                sums[column] += static_cast<float>(factor * std::sqrt(inside));
            }
        }
    }

    const Plane& m_lung;
    Plane& m_vessels;
    double m_scale;
    Random m_random;
    Vector m_root{};
    std::vector<Twig> m_twigs;
};

} // namespace

void addVessels(const Anatomy& anatomy, std::uint64_t seed, const Plane& lung, Plane& attenuation)
{
    Random random(seed ^ 0x7e55e1U);
    // Rounding the sum keeps crowded roots from taking more room than the lung has.
    Plane vessels(lung);
    vessels.clear();
    Forest forest(lung, vessels, anatomy.scale, seed ^ 0xf03e57U);
    const double hilum = anatomy.firstVertebra + 4.6 * anatomy.vertebraPitch;
    constexpr int trunks = 15;
    for (const int side : {-1, 1}) {
        for (int i = 0; i < trunks; ++i) {
            // From straight up over lateral to straight down; gravity fills the lower ones more.
            const double share = (i + random.uniform(0.2, 0.8)) / trunks;
            const double angle = (-0.46 + 0.94 * share) * std::numbers::pi;
            const Vector direction{
                side * std::cos(angle), std::sin(angle), random.uniform(-0.6, 0.6)};
            const double radius = 2.4 + 2.0 * share + random.uniform(-0.4, 0.6);
            // The left hilum stands a little higher than the right one.
            const double height = hilum + (side > 0 ? -5 : 4) + 26 * (share - 0.4);
            // The heart covers more of the left lung's root.
            const double start = (side > 0 ? 36 : 30) + (side > 0 ? 14 * share * share : 0);
            forest.grow({{side * start, height, random.uniform(-14, 14)}, unit(direction), radius});
        }
    }
    // The descending branches of the pulmonary arteries, the hila's main shadows.
    for (const int side : {-1, 1}) {
        forest.grow(
            {{side * 30.0, hilum - (side > 0 ? 10 : 2), 0}, unit({side * 0.4, 0.9, 0.1}), 6.0});
    }

    for (int row = 0; row < lung.size().height; ++row) {
        for (int column = 0; column < lung.size().width; ++column) {
            const auto added = static_cast<double>(vessels.row(row)[column]);
            const double room = static_cast<double>(lung.row(row)[column]) - 25;
            if (added <= 0 || room <= 0)
                continue;
            const double most = 0.55 * room * anatomy.scale * (tissue::soft - tissue::lung);
            attenuation.row(row)[column] +=
                static_cast<float>(most * (1 - std::exp(-added / most)));
        }
    }
}

} // namespace cxr::phantom

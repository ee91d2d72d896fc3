// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace cxr::phantom {

/// SplitMix64's finaliser (Steele, Lea, Flood 2014): scatters the bits of a counter, so that every
/// random number depends on its position alone and not on the order of drawing. The standard
/// library's distributions are avoided because their results differ between implementations.
[[nodiscard]] inline std::uint64_t scramble(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// 0 ≤ result < 1 from 53 bits.
[[nodiscard]] inline double unitInterval(std::uint64_t bits)
{
    return static_cast<double>(bits >> 11U) * 0x1.0p-53;
}

/// A stream of random numbers for things that are grown one after the other.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(scramble(seed)) { }

    [[nodiscard]] double uniform(double low, double high)
    {
        return low + (high - low) * unitInterval(scramble(++m_state));
    }

    /// Mean 0, standard deviation 1 (Box and Muller 1958).
    [[nodiscard]] double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform(0, 1)));
        return radius * std::cos(2 * std::numbers::pi * uniform(0, 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace cxr::phantom

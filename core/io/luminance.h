// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace cxr::io {

/// Luminance of one row of interleaved R, G, B samples: 0.299 R + 0.587 G + 0.114 B (ITU-R
/// BT.601) in 15-bit fixed point, rounded. That is what OpenCV's cvtColor computes for 8 and 16
/// bits, so that figures agree with tools built on it. `grey` receives `width` samples.
template <typename Sample>
void luminanceRow(const Sample* rgb, int width, std::uint16_t* grey)
{
    static_assert(sizeof(Sample) <= 2, "three 16-bit samples are all that 32 bits can weigh");
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x) {
        const std::uint32_t weighted =
            9798u * rgb[3 * x] + 19235u * rgb[3 * x + 1] + 3735u * rgb[3 * x + 2];
        grey[x] = static_cast<std::uint16_t>((weighted + (1u << 14)) >> 15);
    }
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstdint>
#include <string>
#include <vector>

class DcmDataset;

namespace cxr::io {

/// The Image Pixel module (PS3.3 C.7.6.3) as far as it decides how bytes become samples.
struct PixelModule {
    unsigned rows = 0;
    unsigned columns = 0;
    unsigned samplesPerPixel = 1; ///< 1 or 3
    unsigned bitsAllocated = 0;   ///< 1, 8, 16 or 32
    unsigned bitsStored = 0;
    unsigned highBit = 0;
    bool isSigned = false;
    bool planar = false; ///< Planar Configuration 1: all red, then all green, then all blue
    int frames = 1;      ///< as declared, at least 1
    std::string photometric;
    std::vector<std::string> notices; ///< of what the file says and cannot mean

    [[nodiscard]] bool colour() const
    {
        return samplesPerPixel == 3 || photometric == "PALETTE COLOR";
    }
    [[nodiscard]] std::uint64_t pixels() const { return std::uint64_t{rows} * columns; }
    /// Of one uncompressed frame; single bits are packed without gaps, between frames too
    /// (PS3.5 8.1.1).
    [[nodiscard]] std::uint64_t frameBits() const
    {
        // YBR_FULL_422 has one pair of chroma samples for two pixels (C.7.6.3.1.2).
        const std::uint64_t samples =
            photometric == "YBR_FULL_422" ? pixels() * 2 : pixels() * samplesPerPixel;
        return samples * bitsAllocated;
    }
    [[nodiscard]] std::uint64_t frameBytes() const { return (frameBits() + 7) / 8; }
};

/// Reads the module and refuses what no picture can be made of.
/// Errors: FileDamaged, UnsupportedContent.
[[nodiscard]] Result<PixelModule> readPixelModule(DcmDataset& dataSet);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace cxr::io {

/// No radiograph comes near these; whatever declares more is refused before memory is asked for.
constexpr std::uint64_t maxPixels = 400'000'000;
constexpr std::uint64_t maxSide = 65'535;

/// No radiograph within maxPixels is a longer file, even as 16-bit colour without compression.
constexpr std::size_t maxFileBytes = std::size_t{4} << 30;

/// Frames up to this many pixels are allocated without asking whether the file's bytes can fill
/// them: so much memory is always there, and the decoder finds out what is missing. The same for
/// decoded bytes, enough for as many pixels of 16-bit RGB.
constexpr std::uint64_t harmlessPixels = 16'000'000;
constexpr std::uint64_t harmlessBytes = 6 * harmlessPixels;

/// Refuses a declared frame that is empty, beyond the limits above, or larger than `bytes` of
/// encoded data could ever unfold to: at most `ratio` decoded bytes from each, and `bitsPerPixel`
/// (at most 2^20) for a decoded pixel with all its channels.
/// Errors: FileDamaged, ImageTooLarge.
[[nodiscard]] inline Result<void> checkFrameSize(std::uint64_t width, std::uint64_t height,
    std::uint64_t bytes, std::uint64_t ratio, std::uint64_t bitsPerPixel = 8)
{
    const std::string declared = std::to_string(width) + "×" + std::to_string(height) + " pixels";
    if (width == 0 || height == 0)
        return fail(Code::FileDamaged, "declares an empty picture of " + declared);
    if (width > maxSide || height > maxSide || width * height > maxPixels)
        return fail(Code::ImageTooLarge,
            "declares " + declared + ", more than the limit of "
                + std::to_string(maxPixels / 1'000'000) + " million");
    const std::uint64_t decoded = width * height * bitsPerPixel / 8;
    const bool harmless = width * height <= harmlessPixels && decoded <= harmlessBytes;
    if (!harmless && decoded / ratio > bytes)
        return fail(Code::ImageTooLarge,
            "declares " + declared + ", but only " + std::to_string(bytes)
                + " bytes of data follow");
    return {};
}

} // namespace cxr::io

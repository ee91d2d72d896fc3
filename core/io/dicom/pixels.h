// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "io/dicom/dataset.h"
#include "io/dicom/pixel_module.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cxr::io {

/// One frame of a DICOM object as unsigned samples (see image::Image).
struct DicomPixels {
    image::Size size;
    int bits = 0;      ///< Bits Stored where nothing contradicts it; at least 8 for colour
    int storedMin = 0; ///< negative for signed pixels
    std::vector<std::uint16_t> samples;
    bool colour = false; ///< RGB, YBR or palette, reduced to luminance
    /// Grey cells hold something beside the stored bits: an old overlay, or what nobody should see.
    bool strayBits = false;
    int frames = 1; ///< that are there, whatever Number of Frames says
    /// Sentences about what is missing or contradicts itself, for Source::notices.
    std::vector<std::string> notices;
};

/// One frame of colour, uncompressed, little endian.
struct ColourCells {
    std::vector<std::byte> cells;
    PixelModule module; ///< as the cells are, not as the file declares its compressed form
};

/// Decodes one frame, counted from 0, bit-exact for grey: what lies above High Bit or below the
/// stored bits is masked off (PS3.5 8.1.1). The declared matrix is checked against the bytes that
/// are there before any memory is asked for. Pixels of 1, 8, 16 and 32 bits; of the last, values
/// that fit in 16. A grey frame that breaks off is shown as far as it goes, with a notice.
/// Errors: FileDamaged, UnsupportedContent, ImageTooLarge, InvalidArgument (no such frame).
/// `colour` (may be null) gets the cells of a colour frame before they are reduced to luminance.
[[nodiscard]] Result<DicomPixels> decodePixels(
    const ParsedDicom& dicom, int frame = 0, ColourCells* colour = nullptr);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "io/dicom_dataset.h"

#include <cstdint>

namespace cxr::io {

/// The first frame of a DICOM object as unsigned samples (see image::Image).
struct DicomPixels {
    image::Size size;
    int bits = 0;      ///< Bits Stored, or 8 or 16 for colour
    int storedMin = 0; ///< negative for signed pixels
    std::vector<std::uint16_t> samples;
    bool colour = false; ///< RGB, YBR or palette, reduced to luminance
    int frames = 1;
};

/// Decodes the first frame, bit-exact for grey: what lies above High Bit or below the stored bits
/// is masked off (PS3.5 8.1.1). The declared matrix is checked against the bytes that are there
/// before any memory is asked for. Errors: FileDamaged, UnsupportedContent, ImageTooLarge.
[[nodiscard]] Result<DicomPixels> decodePixels(const ParsedDicom& dicom);

} // namespace cxr::io

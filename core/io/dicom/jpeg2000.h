// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "io/file_bytes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace cxr::io {

/// Whether a DICOM transfer syntax carries JPEG 2000 (1.2.840.10008.1.2.4.90 and .91) or High
/// Throughput JPEG 2000 (.201, .202 and .203) codestreams (PS3.5 A.4.4 and A.4.12).
[[nodiscard]] bool isJpeg2000(std::string_view transferSyntaxUid);

/// A decoded codestream (ISO/IEC 15444-1 and 15444-15).
struct Jpeg2000Picture {
    image::Size size;
    int components = 1; ///< 1…4, after the inverse component transform
    int bits = 8;       ///< precision, 1…16
    bool isSigned = false;
    bool damaged = false; ///< the stream contradicts itself or ends early; parts may be missing
    /// Row by row, components interleaved; where signed, as 16-bit two's complement.
    std::vector<std::uint16_t> cells;
};

/// Decodes a JPEG 2000 or HTJ2K codestream, bare or inside JP2 boxes, that must have exactly this
/// size. What its header asks for is weighed against the bytes that are there before any memory is.
/// A damaged stream is decoded as far as it goes, and marked.
/// Errors: FileDamaged, UnsupportedContent (more than 16 bits or 4 components, components of
/// different depths), ImageTooLarge, OutOfMemory. Thread: any; works in the calling thread alone.
[[nodiscard]] Result<Jpeg2000Picture> decodeJpeg2000(Bytes stream, image::Size size);

/// The image's stored values (sample + storedMin) as a lossless JPEG 2000 codestream, without JP2
/// boxes, of meaning.bits bits: one frame of transfer syntax 1.2.840.10008.1.2.4.90. Its length may
/// be odd; DICOM fragments are padded to even lengths.
/// Errors: InvalidArgument (empty image), OutOfMemory, Internal. Thread: any.
[[nodiscard]] Result<std::vector<std::byte>> encodeJpeg2000(const image::Image& image);

} // namespace cxr::io

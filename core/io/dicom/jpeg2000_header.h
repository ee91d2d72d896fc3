// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "io/file_bytes.h"

#include <cstdint>

namespace cxr::io {

/// What the SIZ segment of a codestream declares (ISO/IEC 15444-1 A.5.1).
struct Jpeg2000Header {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    unsigned components = 0;
    unsigned bits = 0; ///< of the deepest component, 1…38
    bool isSigned = false;
    bool uniform = true; ///< all components have the same precision and sign
    /// Bytes up to a comment behind the last tile-part, where none may be (A.3) and decoders
    /// stumble; 0 where there is none.
    std::size_t misplacedComment = 0;
};

/// The codestream inside the boxes of a JP2 file (15444-1 Annex I), which DICOM forbids and some
/// archives store all the same; anything else as it is.
[[nodiscard]] Bytes jpeg2000Codestream(Bytes stream);

/// Reads the headers of a codestream without decoding it, and refuses what would make a decoder ask
/// for memory or time out of proportion: swarms of tiles, precincts, code-blocks and layers.
/// Errors: FileDamaged, ImageTooLarge.
[[nodiscard]] Result<Jpeg2000Header> readJpeg2000Header(Bytes codestream);

} // namespace cxr::io

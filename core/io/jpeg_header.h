// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"

#include <optional>

namespace cxr::io {

/// What a JPEG or JPEG-LS start-of-frame segment declares (ISO 10918-1 B.2.2, 14495-1 C.2.2).
struct JpegFrame {
    int width = 0;
    int height = 0; ///< 0 where a later DNL segment gives it
    int components = 0;
    int precision = 0; ///< bits per sample
};

/// The first frame header of a JPEG stream, found without decoding; nothing where there is none
/// within `stream`.
[[nodiscard]] std::optional<JpegFrame> jpegFrame(Bytes stream);

} // namespace cxr::io

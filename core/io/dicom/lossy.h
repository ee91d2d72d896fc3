// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/dataset.h"
#include "io/io.h"

#include <optional>
#include <string>

namespace cxr::io {

/// A lossy compression that pixels went through before they were loaded.
struct LossyCoding {
    std::string method; ///< defined term of Lossy Image Compression Method
    double ratio = 0;   ///< uncompressed to compressed bytes; 0: unknown
};

/// What the encoding of a source file lost; nothing where it is lossless. What was lost in earlier
/// encodings stands in the data set itself.
[[nodiscard]] std::optional<LossyCoding> lossyCoding(const ParsedDicom& source);
/// The same for a picture file.
[[nodiscard]] std::optional<LossyCoding> lossyCoding(Format format, Bytes file);

/// Flags the object as once lossily compressed (PS3.3 C.7.6.1.1.5): what is lost stays lost in
/// everything made from it. Where the data set has a history already, it stays, and this is added
/// to its end unless it stands there.
void putLossyCoding(DcmDataset& dataSet, const LossyCoding& coding);

} // namespace cxr::io

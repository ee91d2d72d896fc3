// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/io.h"

namespace cxr::app {

/// "PNG", "DICOM" and so on.
[[nodiscard]] const char* nameOf(io::Format format);

/// "PNG, 16 bit" and so on.
[[nodiscard]] const char* nameOf(io::ExportFormat format);

/// "JPEG-LS lossless" and so on.
[[nodiscard]] const char* nameOf(io::DicomCoding coding);

} // namespace cxr::app

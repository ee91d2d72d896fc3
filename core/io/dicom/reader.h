// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"
#include "io/io.h"

namespace cxr::io {

/// Reads one frame, from 0, of a DICOM object of any SOP class with pixel data. Source::path, bytes
/// and sha256 are left to load().
///
/// Polarity: MONOCHROME1 (PS3.3 C.7.6.3.1.2) and Presentation LUT Shape INVERSE (C.11.6) are two
/// ways of saying that low values are bright. CR and DX carry both; they describe one inversion, so
/// either or both set meaning.inverted, never twice.
/// The grey chain is in grey_chain.h, millimetres are in spacing.h.
/// Errors: as load().
[[nodiscard]] Result<Loaded> readDicom(Bytes file, int frame = 0);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cxr::io {

/// Registers DCMTK's decoders and encoders for RLE, JPEG and JPEG-LS and silences its logger. To be
/// called before anything else of DCMTK; only the first call does anything. Thread: any.
void prepareDcmtk();

} // namespace cxr::io

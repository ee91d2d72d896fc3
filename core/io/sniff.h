// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"
#include "io/io.h"

#include <optional>

namespace cxr::io {

/// How many bytes at a file's beginning sniff() wants to see.
constexpr std::size_t sniffLength = 4096;

/// The format that a file's first bytes (up to sniffLength) show, whatever its name says. DICOM is
/// recognised with its preamble (PS3.10 7.1), with a bare File Meta Information group, and as a
/// naked data set in Implicit or Explicit VR of either byte order.
[[nodiscard]] std::optional<Format> sniff(Bytes head);

/// True for the beginning of a DICOM file whose SOP class is Grayscale Softcopy Presentation State.
[[nodiscard]] bool looksLikePresentationState(Bytes head);

/// True for a CMS envelope around encrypted data, the form of a Secure DICOM File (PS3.10 7.4).
[[nodiscard]] bool looksEncrypted(Bytes head);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <cstdint>
#include <vector>

namespace cxr::image {

/// The first view of an image: what its sender meant, or the full range of what is in it.
/// The file's first VOI window where there is one; for 8-bit images without one the identity
/// window 0…255; otherwise the range between the samples' 0.5th and 99.5th percentile.
/// Result in modality units.
[[nodiscard]] VoiWindow defaultWindow(const Image& image);

/// Black at the smallest storable value, white at the largest, in modality units.
[[nodiscard]] VoiWindow fullRangeWindow(const Meaning& meaning);

/// The window that spans the samples' 0.5th to 99.5th percentile inside `region` (clipped to the
/// frame; the whole frame when empty), padding left out, in modality units. Never narrower than one
/// stored step.
[[nodiscard]] VoiWindow autoWindow(const Image& image, const Rect& region = {});

/// One VOI step, PS3.3 C.11.2.1.2 (LINEAR), C.11.2.1.3.2 (LINEAR_EXACT), C.11.2.1.3.1 (SIGMOID) or
/// C.11.2.1.1 (VOI LUT). Returns 0…1 for a value in modality units.
[[nodiscard]] double applyWindow(const VoiWindow& window, double modalityValue);

/// Grey levels of a screen for every possible sample: 2^bits entries, 0 black … 255 white.
/// The grey chain of PS3.3 in its order: modality LUT or rescale (C.11.1), VOI window or LUT
/// (C.11.2), presentation LUT or shape and MONOCHROME1 (C.11.6, C.7.6.3.1.2). `invert` is the
/// user's wish on top of what the file says. P-values are taken as the screen's grey levels: the
/// screen is trusted to be calibrated as PS3.14 wants. Stored values are never altered by it.
[[nodiscard]] std::vector<std::uint8_t> displayLut(
    const Meaning& meaning, const VoiWindow& window, bool invert = false);

} // namespace cxr::image

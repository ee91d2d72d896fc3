// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"

#include <optional>

class DcmItem;

namespace cxr::io {

/// The Display Shutter module (PS3.3 C.7.6.11) of an image or a presentation state: rectangular,
/// circular and polygonal shutters. nullopt: there is none that can be used.
[[nodiscard]] std::optional<image::Shutter> readShutter(DcmItem& dataSet);

/// Shutter Presentation Value (0018,1622), 0 black … 1 white; black where nothing is said.
[[nodiscard]] double shutterGrey(DcmItem& dataSet);

} // namespace cxr::io

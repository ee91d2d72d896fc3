// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace cxr::io {

/// Overwrites with zeros, without moving a byte, what a JPEG, JPEG-LS or JPEG 2000 stream carries
/// beside the picture: comments, application data that no decoder needs, and bytes behind the end
/// of the image. `fragment` is one fragment of encapsulated pixels; one that does not begin with a
/// header, or whose structure makes no sense, is left alone from there on. True where there was
/// anything but zeros.
bool clearBesideStream(std::span<std::byte> fragment);

} // namespace cxr::io

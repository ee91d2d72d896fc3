// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace cxr::io {

using Bytes = std::span<const std::byte>;

/// The first `limit` bytes of a regular file, or all of it where it is shorter.
/// Errors: FileNotFound, FileUnreadable, NotAFile, EmptyFile, OutOfMemory, without the path.
[[nodiscard]] Result<std::vector<std::byte>> readFile(
    const std::filesystem::path& path, std::size_t limit);

/// The same bytes as characters.
[[nodiscard]] inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// One byte as a number 0 … 255.
[[nodiscard]] inline unsigned byteAt(Bytes bytes, std::size_t offset)
{
    return std::to_integer<unsigned>(bytes[offset]);
}

/// Unsigned numbers of 2 and 4 bytes; the caller has checked that they lie inside.
[[nodiscard]] inline unsigned u16(Bytes bytes, std::size_t offset, bool bigEndian)
{
    const unsigned a = byteAt(bytes, offset);
    const unsigned b = byteAt(bytes, offset + 1);
    return bigEndian ? a << 8 | b : b << 8 | a;
}
[[nodiscard]] inline unsigned u32(Bytes bytes, std::size_t offset, bool bigEndian)
{
    const unsigned a = u16(bytes, offset, bigEndian);
    const unsigned b = u16(bytes, offset + 2, bigEndian);
    return bigEndian ? a << 16 | b : b << 16 | a;
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cxr {

/// HMAC-SHA-256 (RFC 2104) as 64 lower-case hexadecimal digits. Without `key`, nobody can tell
/// which `text` a digest belongs to, not even by trying all texts.
[[nodiscard]] std::string hmacSha256(std::string_view key, std::string_view text);

/// 256 bits from the system's generator for secrets, as 64 hexadecimal digits; empty where the
/// system has no such generator.
[[nodiscard]] std::string randomKey();

} // namespace cxr

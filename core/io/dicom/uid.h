// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cxr::io {

/// A new UID of the form 2.25.<UUID as a decimal number> (PS3.5 B.2), from 122 random bits.
[[nodiscard]] std::string randomUid();

/// The same form, with the UUID taken from SHA-256 of `seed` (RFC 9562, version 8): equal seeds
/// give equal UIDs.
[[nodiscard]] std::string uidFromSeed(std::string_view seed);

} // namespace cxr::io

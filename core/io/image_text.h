// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/io.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cxr::io {

/// One line of text inside a picture file: a PNG keyword (PNG 11.3.4.2: 1…79 Latin-1 characters)
/// and its UTF-8 value without line breaks.
struct TextEntry {
    std::string key;
    std::string value;
};

/// The words that every export carries.
constexpr std::string_view disclaimer = "AI-enhanced · not for diagnosis";

/// Key of the number of bits that the samples use, for example 12 in a 16-bit container. PNG's
/// own sBIT chunk is not used for it: sBIT promises samples scaled up to the full container, and
/// this program writes them as they are.
constexpr std::string_view bitsKey = "CXR-Bits-Stored";

/// What an export says about itself. `window` is named when the picture went through it,
/// `inverted` when low samples were bright in the source and were turned round.
[[nodiscard]] std::vector<TextEntry> describeExport(const Derivation& derivation, int bitsStored,
    bool inverted, const std::optional<image::VoiWindow>& window);

/// As lines "key: value", for formats that have one free text only.
[[nodiscard]] std::string joinText(const std::vector<TextEntry>& entries);

/// The value of bitsKey in such lines, where it makes sense for a container of that many bits.
[[nodiscard]] std::optional<int> bitsFromText(std::string_view lines, int containerBits);

/// The same for the value alone.
[[nodiscard]] std::optional<int> parseBits(std::string_view value, int containerBits);

} // namespace cxr::io

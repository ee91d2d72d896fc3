// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

class DcmElement;

namespace cxr::io {

/// What deidentify() decides by itself where PS3.15 Table E.1-1 says nothing.

/// Free text that says how a picture was made and names nobody: Manufacturer, Manufacturer's Model
/// Name and, inside sequences, the parts of a code, which are judged as a whole.
[[nodiscard]] bool isHarmlessText(std::uint32_t tag, bool nested);
/// Rescale Type and Modality LUT Type: text by its VR, of type 1, but with defined terms.
[[nodiscard]] bool isValueType(std::uint32_t tag);
/// Whether a value is one of those terms (PS3.3 C.11.1.1.2). "US" among them is "unspecified".
[[nodiscard]] bool isValueTypeTerm(std::string_view value);
/// Bytes that the picture is made of: Pixel Data of all kinds, lookup tables, palettes. Pixel Data
/// inside a sequence is an icon and does not count.
[[nodiscard]] bool isPictureData(std::uint32_t tag, bool nested);
/// Attributes without which the pixels cannot be read; they are kept whatever they contain.
[[nodiscard]] bool isNeededForPixels(std::uint32_t tag);

/// Whether the element's VR, as stored or as DICOM's dictionary has it, can hold free text.
[[nodiscard]] bool canHoldText(DcmElement& element);
/// Whether it can hold bytes without a meaning of their own.
[[nodiscard]] bool canHoldBytes(DcmElement& element);
/// Whether each value of a CS, IS, DS, AS or UI element is a valid one (PS3.5 6.2), so that it
/// can't be a text in disguise. True for VRs of binary numbers.
[[nodiscard]] bool holdsValidValues(DcmElement& element);

/// A value that satisfies the element's VR and says nothing.
[[nodiscard]] std::string dummyFor(DcmElement& element);

/// Whether a code value has the form of the codes of that scheme; false for schemes that the
/// program does not know, private ones above all.
[[nodiscard]] bool isCodeOfScheme(std::string_view value, std::string_view scheme);
/// The program's own words for the commonest codes of radiographs, else the value itself.
[[nodiscard]] std::string meaningOf(std::string_view value, std::string_view scheme);

} // namespace cxr::io

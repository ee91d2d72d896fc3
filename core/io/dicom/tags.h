// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cxr::io {

/// One line of what a file says about itself. Strings are UTF-8 without line breaks.
struct Attribute {
    int depth = 0;     ///< 0 at the top; items of a sequence are one deeper, their attributes two
    std::string tag;   ///< DICOM: "(0010,0010)"; empty for items and for most other formats
    std::string vr;    ///< DICOM: "PN"; otherwise the kind of field, for example "EXIF" or "tEXt"
    std::string name;  ///< "Patient's Name" as in "Patient Name", "Item 1", a PNG keyword
    std::string value; ///< shortened where long, with the length told
};

/// No more lines than this are read; the last one then says how many are missing.
constexpr std::size_t maxAttributes = 20'000;

/// Every attribute of a DICOM file with its meta header, in the file's order, sequences unfolded,
/// each text in its own character set; or the texts and EXIF fields of a picture file. An empty
/// list means that such a file can say something about itself, and this one does not.
/// Errors: as io::load(), but pixels are not looked at. Thread: any.
[[nodiscard]] Result<std::vector<Attribute>> readAttributes(const std::filesystem::path& path);

/// A value as one line of at most a few hundred characters; what is cut off is told by length.
[[nodiscard]] std::string shortened(std::string text);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "io/file_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace cxr::io {

/// Deeper nesting than this is an attack, not a radiograph: DCMTK 3.6.7 recurses once per level
/// until the stack overflows.
constexpr int maxSequenceDepth = 64;

/// More items than this are no radiograph either: each costs DCMTK some hundred bytes.
constexpr int maxItems = 200'000;

/// True where bytes begin like a DICOM data set or File Meta Information without preamble: an
/// element of group 0002 or 0008 with a believable VR and length, in either byte order.
[[nodiscard]] bool startsLikeDataSet(Bytes head);

/// VRs whose elements have 4 bytes of length in Explicit VR (PS3.5 7.1.2).
[[nodiscard]] bool hasLongLength(std::string_view vr);

/// Where the parts of a DICOM file lie and how its data set is encoded, found by walking over tags
/// and lengths only, so that DCMTK is given nothing that it cannot digest.
struct DicomLayout {
    std::string transferSyntaxUid; ///< (0002,0010); empty where there is no File Meta Information
    bool explicitVr = true;        ///< as the data set really is, whatever its meta header says
    bool bigEndian = false;
    Bytes meta; ///< the File Meta Information group, in the file; empty where there is none
    bool brokenOff = false;       ///< ends inside its pixel data; their lengths have been mended
    std::vector<std::byte> owned; ///< the data set where it was deflated or mended
    Bytes dataSet; ///< in the file or in `owned`; ends behind the last sound top-level element
    /// Where the element Pixel Data begins in the data set, and its value; 0: there is none.
    std::size_t pixelData = 0;
    std::size_t pixelDataValue = 0;
};

/// Walks over a file's structure. Trailing bytes behind the pixel data that are no elements are
/// left out of the data set. Where the file ends inside its pixel data, what is there is kept.
/// Errors: FileDamaged where a length leaves the file, tags make no sense or sequences nest more
/// than maxSequenceDepth deep or have more than maxItems items; ImageTooLarge where a deflated data
/// set unfolds beyond 2 GiB.
[[nodiscard]] Result<DicomLayout> scanDicom(Bytes file);

} // namespace cxr::io

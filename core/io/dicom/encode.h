// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "io/io.h"

#include <string>

class DcmDataset;
class DcmItem;
class DcmTagKey;

namespace cxr::io {

/// What both DICOM writers share. All of these replace what was there.

/// A text attribute; an empty value leaves the attribute with length zero (type 2).
void put(DcmItem& item, const DcmTagKey& tag, const std::string& value);
/// A US attribute.
void put(DcmItem& item, const DcmTagKey& tag, unsigned value);
/// The same as put(), only where the attribute is missing.
void putIfAbsent(DcmItem& item, const DcmTagKey& tag, const std::string& value);

/// A decimal string (DS) of at most 16 characters (PS3.5 6.2).
[[nodiscard]] std::string decimalString(double value);

/// One item of a code sequence (PS3.3 8.8), appended to the sequence `tag` of `item`.
void addCode(DcmItem& item, const DcmTagKey& tag, const std::string& value,
    const std::string& scheme, const std::string& meaning);

/// A row and a column spacing in DICOM's order, "row\column".
void putSpacing(DcmItem& item, const DcmTagKey& tag, double rowMm, double columnMm);

/// Window Center, Window Width, their explanations and the VOI LUT Function, or none of them where
/// `meaning` has no windows (PS3.3 C.11.2).
void putWindows(DcmItem& item, const image::Meaning& meaning);

/// Encodes a whole file with preamble and meta header: the data set with the Image Pixel module
/// (PS3.3 C.7.6.3) from samples and meaning: bits, signedness, MONOCHROME1 where meaning.inverted.
/// Bits Allocated is 16 where more than 8 bits are stored, or where the data set says so already
/// (but not for JPEG-LS and JPEG 2000), else 8.
/// Errors: OutOfMemory, Internal. Thread: any.
[[nodiscard]] Result<std::string> encodeDicom(
    DcmDataset& dataSet, const image::Image& image, DicomCoding coding);

/// The same for a data set without pixels, in Explicit VR Little Endian. Errors: Internal.
[[nodiscard]] Result<std::string> encodeDataSet(DcmDataset& dataSet);

} // namespace cxr::io

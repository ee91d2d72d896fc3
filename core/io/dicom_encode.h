// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "io/dicom_create.h"

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

/// The Image Pixel module (PS3.3 C.7.6.3) with Pixel Data, from samples and meaning: bits,
/// signedness, MONOCHROME1 where meaning.inverted.
void putPixels(DcmDataset& dataSet, const image::Image& image);

/// Window Center, Window Width, their explanations and the VOI LUT Function, or none of them where
/// `meaning` has no windows (PS3.3 C.11.2).
void putWindows(DcmItem& item, const image::Meaning& meaning);

/// Encodes a whole file with preamble and meta header. Lossless; `encoding` other than Raw
/// compresses. Errors: Internal.
[[nodiscard]] Result<std::string> encodeDicom(DcmDataset& dataSet, DicomEncoding encoding);

} // namespace cxr::io

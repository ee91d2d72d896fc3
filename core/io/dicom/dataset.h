// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "io/file_bytes.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

class DcmDataset;
class DcmItem;
class DcmTagKey;

namespace cxr::io {

/// A parsed DICOM file: its data set with all texts in UTF-8.
struct ParsedDicom {
    std::shared_ptr<DcmDataset> dataSet;
    std::string transferSyntaxUid;
    std::string transferSyntaxName;
    std::vector<std::string> notices; ///< sentences about texts in a doubtful character set
};

/// Whether texts are turned into UTF-8 or stay as their bytes in the file.
enum class Texts { Utf8, AsStored };

/// Parses a DICOM file with or without preamble and meta header (see scanDicom()).
/// Errors: FileDamaged, ImageTooLarge, UnsupportedContent, OutOfMemory.
[[nodiscard]] Result<ParsedDicom> parseDicom(Bytes file, Texts texts = Texts::Utf8);

/// What an enhanced multi-frame object says of one frame (from 0): the item of that functional
/// group's sequence for the frame, or the one shared by all (PS3.3 C.7.6.16). Null: neither.
[[nodiscard]] DcmItem* functionalGroup(DcmItem& dataSet, int frame, const DcmTagKey& group);

/// Shorthands for attributes; all leave nested items aside.
/// The whole value as text, without padding; empty when absent.
[[nodiscard]] std::string textOf(DcmItem& item, const DcmTagKey& tag);
/// Every number of a DS, IS, FL, FD, SL, US or SS attribute; unreadable ones end the list.
[[nodiscard]] std::vector<double> numbersOf(DcmItem& item, const DcmTagKey& tag);
/// The first value of a US attribute.
[[nodiscard]] std::optional<unsigned> unsignedOf(DcmItem& item, const DcmTagKey& tag);
/// Whether the attribute is there and not empty.
[[nodiscard]] bool hasValue(DcmItem& item, const DcmTagKey& tag);

} // namespace cxr::io

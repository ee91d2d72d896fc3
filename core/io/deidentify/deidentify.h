// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/geometry.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cxr::io {

enum class UidPolicy {
    Replace, ///< 2.25.<number> from a keyed hash: equal UIDs stay equal over files and runs
    Retain,  ///< Retain UIDs Option (PS3.15 E.3.9)
};

enum class DatePolicy {
    Remove, ///< as the Basic Profile wants it
    /// Retain Longitudinal Temporal Information with Modified Dates (PS3.15 E.3.6): all dates of a
    /// patient go back by the same number of whole days, 30 to 3,679, taken from the key and the
    /// Patient ID. Intervals and times of day stay. Dates of birth go all the same.
    Shift,
};

struct DeidentifyOptions {
    UidPolicy uids = UidPolicy::Replace;
    DatePolicy dates = DatePolicy::Remove;
    /// The secret of all replacements, not empty. The same key gives the same pseudonyms, UIDs and
    /// shifts; who has it can tell which patient a pseudonym belongs to, nobody else.
    std::string key;
    bool keepPatientCharacteristics = false; ///< sex, age, size, weight …; ages over 89 become 90
    /// Overwritten in the pixels of every frame, in columns and rows of the picture; what lies
    /// outside the picture is ignored. Grey images only. Such a picture is written uncompressed.
    std::vector<image::Rect> blackened;
    /// A person has looked at the picture, as it will be, and found no identifying text in it:
    /// only then does the file say so (Burned In Annotation NO, Clean Pixel Data Option).
    bool pictureIsClean = false;
    std::string programVersion; ///< for De-identification Method, e.g. "0.1.0"
};

enum class Fate { Removed, Emptied, Dummy, NewUid, DateShifted, Cleaned };

/// What happened, or will happen, to one attribute.
struct AttributeFate {
    std::uint32_t tag = 0; ///< group << 16 | element
    std::string path;      ///< "(0008,1140)[1] (0008,1155)"; items count from 1
    std::string name;      ///< of the attribute, without private creators' or senders' words
    Fate fate = Fate::Removed;
    std::string before; ///< UTF-8, shortened; in a preview only
    std::string after;  ///< in a preview only
};

struct DeidentifyReport {
    std::vector<AttributeFate> attributes; ///< in the file's order, first what went out of items
    std::vector<std::string> warnings;     ///< English sentences without full stop, no values
    std::string pseudonym;                 ///< new Patient ID and Patient's Name
    std::string sopInstanceUid;            ///< of the new object
    bool textMayBeBurnedIn = false;
    image::Size picture; ///< in pixels, for choosing what to blacken
};

/// De-identifies one DICOM image by the Basic Application Level Confidentiality Profile of PS3.15
/// 2026c (Annex E) with options Clean Pixel Data, Retain UIDs, Retain Longitudinal Temporal
/// Information with Modified Dates and Retain Patient Characteristics.
///
/// Stricter than the profile asks for: of attributes that Table E.1-1 does not list, those that can
/// hold free text (AE, LO, LT, PN, SH, ST, UC, UR, UT, UN) or bytes go too, but for manufacturer,
/// model, codes of known schemes and what the picture is made of; others go where their value is
/// no valid one of its kind; and what still contains a word of a name or identifier of the file
/// goes as well. A coded concept gets its meaning from the program, not from the sender. The
/// preamble, the File Meta Information, bytes behind the data set or behind the last pixel and
/// comments inside JPEG streams are not carried over.
///
/// Compressed pixels stay as they are, byte for byte but for such comments; the transfer syntax
/// stays unless regions are blackened.
///
/// Errors: those of load(); UnsupportedContent for files that are no DICOM images and for colour
/// where regions are to be blackened; InvalidArgument without a key; CannotWrite, DiskFull,
/// Internal. `Error::detail` begins with the path of the file. Thread: any; calls are independent.
[[nodiscard]] Result<DeidentifyReport> deidentify(const std::filesystem::path& in,
    const std::filesystem::path& out, const DeidentifyOptions& options);

/// The same without writing anything, with values before and after in the report.
[[nodiscard]] Result<DeidentifyReport> previewDeidentified(
    const std::filesystem::path& in, const DeidentifyOptions& options);

} // namespace cxr::io

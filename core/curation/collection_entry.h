// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a collection remembers of one file: plain values, without a database.
namespace cxr::curation {

/// New ones go to the end: databases keep numbers.
enum class Verdict { Undecided, Keep, Reject };

constexpr int mostStars = 5;

/// What a person thinks of a file.
struct Judgement {
    Verdict verdict = Verdict::Undecided;
    int stars = 0;                      ///< 0 (none) … 5
    std::vector<std::string> tags = {}; ///< as tidyTags() leaves them
    std::string note = {};              ///< UTF-8, may have several lines
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// By what a file is known again. A file whose size and time are as they were counts as unchanged;
/// where they differ, its checksum decides.
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0; ///< nanoseconds since 1970, UTC
    std::string sha256 = {};     ///< of the file's bytes, lower-case hex; empty: not known yet
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// What the file said about its picture.
struct PictureFacts {
    std::string modality; ///< DICOM (0008,0060); empty for other formats
    int columns = 0;      ///< 0: not known
    int rows = 0;
    int bits = 0;
    friend bool operator==(const PictureFacts&, const PictureFacts&) = default;
};

/// Quality of the enhanced picture as it was last measured, and what the numbers mean.
struct EntryFigures {
    std::optional<double> psnrDb;         ///< of the whole image, against the reference
    std::optional<double> ssim;           ///< of the whole image, against the reference
    std::optional<double> consistencyRms; ///< grey levels; where there is no reference
    std::string reference;                ///< what they were measured against
    std::string definition;               ///< kernel, range, crop, SSIM definition
    std::string model;                    ///< e.g. "srcnn-9-5-5 ×2"
    std::string measured;                 ///< when: ISO 8601, UTC
    friend bool operator==(const EntryFigures&, const EntryFigures&) = default;
};

/// One file of a collection.
struct Entry {
    std::string path;     ///< absolute, UTF-8
    FileStamp stamp = {}; ///< of the file as it was judged
    PictureFacts facts = {};
    Judgement judgement = {};
    EntryFigures figures = {};
    bool added = false;      ///< put in by hand: stays, even while nothing is said about it
    std::string judged = {}; ///< when last: ISO 8601, UTC; empty: never
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// New values for parts of a judgement; what is unset stays as it is, so that two programs can
/// judge different sides of one file.
struct JudgementChange {
    std::string path;
    std::optional<Verdict> verdict = {};
    std::optional<int> stars = {};
    std::optional<std::vector<std::string>> tags = {};
    std::optional<std::string> note = {};
};

/// What became known of a file; what is unset stays as it is.
struct Description {
    std::string path;
    std::optional<FileStamp> stamp = {};
    std::optional<PictureFacts> facts = {};
    std::optional<EntryFigures> figures = {};
};

/// "undecided", "keep", "reject".
[[nodiscard]] const char* nameOf(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictNamed(std::string_view name);

/// Tags without blanks around them, without empty ones and doubles, in the order of the alphabet.
[[nodiscard]] std::vector<std::string> tidyTags(std::vector<std::string> tags);
/// Tags in one line, with "; " between them, and back. Both tidy; "," parts tags as ";" does.
[[nodiscard]] std::string joinTags(const std::vector<std::string>& tags);
[[nodiscard]] std::vector<std::string> splitTags(std::string_view line);

/// Refuses what cannot be kept or read back exactly: paths that are relative or no UTF-8, tags with
/// separators or line breaks, 6 stars, numbers that are none, texts beyond any use.
/// Errors: InvalidArgument with a clause, without the path.
[[nodiscard]] Result<void> validate(const Entry& entry);
[[nodiscard]] Result<void> validate(const JudgementChange& change);

/// The present time as ISO 8601 in UTC, to the second.
[[nodiscard]] std::string timeNow();

} // namespace cxr::curation

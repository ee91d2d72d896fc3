// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/collection_entry.h"
#include "image/error.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Collections as text: what is written is read back exactly. Thread: any.
namespace cxr::curation {

/// RFC 4180 with a header line, UTF-8, lines ended by CR LF. Tags lie in one cell, "; " between
/// them. Numbers are written with as few digits as read back to the same value.
[[nodiscard]] std::string toCsv(std::span<const Entry> entries);
/// An object with the collection's name and an array of entries; what is empty is left out.
[[nodiscard]] std::string toJson(const std::string& name, std::span<const Entry> entries);

/// The entries of a CSV text. The columns are found by their names, in any order; only `path` has
/// to be there. Relative paths are taken from `base`. A byte order mark and bare line feeds are
/// fine. Errors: InvalidArgument with the line ("line 7: …") for all else: unknown or double
/// columns, cells too many or too few, open quotes, values that validate() refuses, paths named
/// twice.
[[nodiscard]] Result<std::vector<Entry>> fromCsv(
    std::string_view text, const std::filesystem::path& base);
/// The same of JSON, with the line where it is no JSON and otherwise the entry ("entry 7: …").
[[nodiscard]] Result<std::vector<Entry>> fromJson(
    std::string_view text, const std::filesystem::path& base);

/// Reads a file of at most 256 MiB: JSON where it begins like it, otherwise CSV. Relative paths are
/// taken from the file's folder. Errors: as above and those of readFile(); `Error::detail` begins
/// with the path.
[[nodiscard]] Result<std::vector<Entry>> readCollectionText(const std::filesystem::path& path);
/// Writes JSON where the name ends in ".json", otherwise CSV. Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeCollectionText(
    const std::filesystem::path& path, const std::string& name, std::span<const Entry> entries);

} // namespace cxr::curation

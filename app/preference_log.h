// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/geometry.h"

#include <filesystem>
#include <string>
#include <vector>

/// The answers of blind tests, one JSON object per line (JSON Lines) in a file that only grows.
namespace cxr::app {

/// A method as far as it takes to make its picture again.
struct JudgedMethod {
    std::string name;
    std::string title;
    std::string details;
    bool network = false;
    std::string weightsSha256; ///< of a network; otherwise empty
    friend bool operator==(const JudgedMethod&, const JudgedMethod&) = default;
};

/// One answer.
struct Preference {
    enum class Better { Left, Right, Neither };
    std::string time;       ///< ISO 8601, UTC
    std::string test;       ///< the same for all answers of one test
    std::string file;       ///< name without folder, UTF-8
    std::string fileSha256; ///< of the file's bytes
    std::string degradation;
    int scale = 1;
    JudgedMethod left; ///< what was in the left pane
    JudgedMethod right;
    Better better = Better::Neither;
    int trial = 1; ///< from 1
    int trials = 1;
    image::Rect visible; ///< pixels of the file that were in sight
    double zoom = 1;     ///< screen pixels per pixel of the file
    std::string programVersion;
    friend bool operator==(const Preference&, const Preference&) = default;
};

/// One line without its end. Bytes that are no UTF-8 are replaced.
[[nodiscard]] std::string toJsonLine(const Preference& preference);

/// Appends one line and waits until it is on the disk. Folders are made where they are missing. A
/// line that an earlier crash cut short is closed first, so that it costs no other. Two programs
/// may append at the same time. When it fails, the file is as it was.
/// Errors: CannotWrite, DiskFull; `Error::detail` begins with the path.
[[nodiscard]] Result<void> appendPreference(
    const std::filesystem::path& file, const Preference& preference);

struct PreferenceLog {
    std::vector<Preference> preferences;
    int damagedLines = 0; ///< cut short by a crash, or otherwise no answers
};

/// Reads all that can be read; a file that is not there is an empty log.
/// Errors: NotAFile, FileUnreadable, ImageTooLarge (above 256 MiB).
[[nodiscard]] Result<PreferenceLog> readPreferences(const std::filesystem::path& file);

} // namespace cxr::app

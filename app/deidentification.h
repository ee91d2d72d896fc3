// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/deidentify/deidentify.h"

#include <filesystem>
#include <string>
#include <vector>

/// What the window and the command line share about de-identified copies.
namespace cxr::app {

/// "removed", "emptied", "replaced", "UID replaced", "shifted", "cleaned".
[[nodiscard]] const char* nameOf(io::Fate fate);

/// The secret in a file, without white space at its end. Errors: those of readFile(),
/// InvalidArgument where fewer than 16 bytes are left or it is larger than 64 KiB.
[[nodiscard]] Result<std::string> readKey(const std::filesystem::path& path);

/// "41 attributes removed, 5 emptied, …".
[[nodiscard]] std::string summaryOf(const io::DeidentifyReport& report);

/// A value from a file, fit for a terminal: control characters become "?".
[[nodiscard]] std::string printable(std::string text);

/// Names for copies that tell nothing of their originals: anon-000001.dcm and so on, leaving out
/// what the folder holds already.
class DeidentifiedNames {
public:
    explicit DeidentifiedNames(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] std::filesystem::path next();
    /// The last name was not used after all.
    void giveBack() { --m_number; }

private:
    std::filesystem::path m_folder;
    int m_number = 0;
};

struct DeidentifiedFile {
    std::string name; ///< of the copy
    io::DeidentifyReport report;
};

/// What was done, as JSON: options, and per copy its tags with what happened to them and how often.
/// No key, no value, no name of an original.
[[nodiscard]] std::string deidentificationJson(
    const io::DeidentifyOptions& options, const std::vector<DeidentifiedFile>& files);

} // namespace cxr::app

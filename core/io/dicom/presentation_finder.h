// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/presentation_state.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cxr::io {

/// Finds presentation states and their images among the files of one folder. It remembers what the
/// files of the last folder are, so that walking through a folder reads each of them once; a file
/// that is new or has changed is looked at again. At most 2,000 files of a folder are looked at.
/// One thread at a time.
class PresentationFinder {
public:
    /// The newest presentation state beside an image that is about that frame (from 0) of it.
    /// nullopt: there is none, or none that can be read.
    [[nodiscard]] std::optional<Presentation> find(const std::filesystem::path& image,
        const std::string& sopInstanceUid, int frame, image::Size imageSize);

    /// How many files' beginnings have been read so far.
    [[nodiscard]] std::uint64_t filesRead() const { return m_filesRead; }

private:
    struct Seen {
        std::filesystem::file_time_type changed;
        std::uintmax_t bytes = 0;
        std::vector<std::string> images; ///< that it is about; empty: no presentation state
    };
    void look(const std::filesystem::path& folder);

    std::filesystem::path m_folder;
    std::map<std::filesystem::path, Seen> m_seen;
    std::uint64_t m_filesRead = 0;
};

/// The image file beside a presentation state that it is about; empty: there is none.
[[nodiscard]] std::filesystem::path findPresentedImage(const std::filesystem::path& state);

} // namespace cxr::io

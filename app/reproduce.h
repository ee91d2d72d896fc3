// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/provenance.h"
#include "enhance/engine.h"
#include "io/io.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cxr::enhance {
class Catalogue;
}

namespace cxr::app {

/// An exported picture, and all that is needed to make it again.
struct ExportOnFile {
    io::Loaded picture;
    io::ExportFormat format = io::ExportFormat::Dicom;
    curation::Recipe recipe;
    std::string sourceInstanceUid; ///< DICOM: of the file that was enhanced; else empty
};

/// Reads an export with its record: from inside of a DICOM file, otherwise from the file beside it
/// (path + ".json"). Errors: those of io::load(); FileNotFound and FileDamaged for the record.
[[nodiscard]] Result<ExportOnFile> readExport(const std::filesystem::path& path);

/// Among the files of the export's folder: the one that was enhanced, known by the SHA-256 of its
/// bytes or, where an archive has written it anew, by its SOP Instance UID.
/// Errors: FileNotFound with what was looked for.
[[nodiscard]] Result<std::filesystem::path> findSource(const ExportOnFile& made);

/// An export made again and compared with what is on file, sample by sample.
struct Reproduction {
    std::uint64_t samples = 0;
    std::uint64_t differing = 0;
    int largest = 0; ///< difference, in stored steps
    enhance::Run run;
    std::vector<std::string> notices; ///< English sentences: what is not as it was
    [[nodiscard]] bool identical() const { return differing == 0; }
};

/// Makes the export again from `source` with the recorded model, scale, frame and tile size, and
/// compares. Where a format shows deeper samples through a window or loses some (JPEG), the same is
/// done to the new picture before.
/// Errors: InvalidArgument (`source` is another picture, or the sizes differ), ModelNotFound,
/// ModelInvalid (other weights of that name), those of io::load() and Engine::enhance().
[[nodiscard]] Result<Reproduction> reproduce(const ExportOnFile& made,
    const std::filesystem::path& source, const enhance::Catalogue& catalogue,
    enhance::Engine& engine, enhance::Device device, const Progress& progress);

} // namespace cxr::app

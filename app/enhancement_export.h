// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"
#include "io/io.h"

#include <filesystem>
#include <memory>

namespace cxr::app {

/// An enhanced image and where it came from: what the viewer and the command line export.
struct EnhancementExport {
    io::Source source;
    image::Size inputSize;  ///< of the image that went into the network
    bool evaluated = false; ///< the input was the source degraded (evaluate mode)
    std::shared_ptr<const image::Image> image; ///< never null
    enhance::Run run;
};

/// "_frame003" for names of what is made of one frame of several; otherwise empty.
[[nodiscard]] std::string frameSuffix(const io::Source& source);

/// Writes the picture to `path` and its provenance to `path` + ".json". The
/// provenance is written first, so a picture without one never appears. `window` is used where the
/// format cannot hold the image's depth, `coding` for DICOM. Errors: InvalidArgument when `path` is
/// the source itself, and those of io::save().
[[nodiscard]] Result<void> exportEnhanced(const EnhancementExport& made,
    const std::filesystem::path& path, io::ExportFormat format, const image::VoiWindow& window,
    io::DicomCoding coding = io::DicomCoding::ExplicitLittleEndian);

} // namespace cxr::app

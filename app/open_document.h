// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"
#include "io/dicom/presentation_finder.h"

#include <filesystem>
#include <memory>

namespace cxr::app {

/// Opens a file as its sender meant it to be seen: one frame (from 0), with its overlays, and with
/// the newest presentation state that lies beside it and is about it. A presentation state opens
/// the image beside it that it is about.
/// `presentations` is asked for them; it remembers the folder.
/// Errors: those of io::load(); UnsupportedContent for a presentation state without its image.
[[nodiscard]] Result<std::shared_ptr<const Document>> openDocument(
    const std::filesystem::path& path, int frame, io::PresentationFinder& presentations);

} // namespace cxr::app

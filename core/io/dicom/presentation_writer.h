// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/error.h"
#include "image/image.h"
#include "image/orientation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cxr::io {

/// A view of one frame of a DICOM image, to be written as a Grayscale Softcopy Presentation State.
struct PresentedView {
    std::filesystem::path image; ///< the file; patient and study are taken from it
    std::string imageSha256;     ///< of its bytes when it was loaded; empty: not checked
    int frame = 0;               ///< from 0
    image::Size size;            ///< of the frame
    /// What the samples mean as they are shown: modality step, presentation LUT, polarity.
    image::Meaning meaning;
    image::VoiWindow window;
    bool inverted = false; ///< the user's inversion, on top of meaning.inverted
    image::Orientation orientation;
    image::Rect area;       ///< displayed, in pixels of the image; fitted into the reader's screen
    double pixelAspect = 1; ///< height of a pixel over its width
    std::vector<image::Annotation> annotations;
    std::vector<std::string> texts; ///< UTF-8, what is written beside each; may be empty
    std::string label = "CXR_LENS"; ///< Content Label (0070,0080): A–Z, 0–9, blank, underscore
    std::string creator;            ///< Content Creator's Name; may be empty
    std::string programVersion;
};

/// Writes it atomically: drawings as POLYLINE objects and texts in PIXEL units (PS3.3 C.10.5), in
/// one layer; Displayed Area (C.10.4), Spatial Transformation (C.10.6), Modality LUT, Softcopy VOI
/// and Presentation LUT (C.11.1, C.11.8, C.11.6), and the references to the image. Outlines of more
/// than 8,000 points are thinned out, and texts cut at 1,024 characters, as the standard's lengths
/// demand.
/// Errors: InvalidArgument where `path` is the image itself; UnsupportedContent for an image that
/// is no DICOM file or in colour; CannotWrite where the image's bytes are no longer those of
/// imageSha256; those of load(); DiskFull, Internal. `Error::detail` begins with a path. Thread:
/// any.
[[nodiscard]] Result<void> writePresentationState(
    const std::filesystem::path& path, const PresentedView& view);

} // namespace cxr::io

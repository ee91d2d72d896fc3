// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/graphics.h"
#include "image/image.h"
#include "image/orientation.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cxr::io {

/// How somebody wanted an image to be seen: a Grayscale Softcopy Presentation State (PS3.3 A.33.1),
/// as far as it concerns one frame of one image. It lies over the image; nothing in the image's
/// file or samples changes.
struct Presentation {
    std::filesystem::path path;
    std::string label;       ///< Content Label (0070,0080)
    std::string description; ///< Content Description (0070,0081)
    std::string creator;     ///< Content Creator's Name (0070,0084)
    std::string created;     ///< Presentation Creation Date and Time, "2024-01-31 12:30"
    /// Modality LUT or rescale: where the state carries one, it stands for the image's own.
    image::Meaning modality;
    bool hasModality = false;
    std::optional<image::VoiWindow> window; ///< Softcopy VOI LUT (C.11.8); unset: full range
    image::Lut presentationLut;             ///< Softcopy Presentation LUT (C.11.6), or empty
    /// Low values are bright. A presentation state's LUT shape stands for the image's
    /// MONOCHROME1 too (PS3.4 N.2.1.2).
    bool inverted = false;
    image::Orientation orientation;           ///< Spatial Transformation (C.10.6)
    std::optional<image::Rect> displayedArea; ///< C.10.4, in pixels of the image
    /// Screen pixels per pixel of the image (C.10.4, size mode MAGNIFY); 0: the area is fitted.
    double magnification = 0;
    double pixelAspect = 0; ///< height of a pixel over its width (C.10.4); 0: as the image says
    /// Shutters, drawings (C.10.5) and the state's own overlays, in pixels of the image.
    image::Graphics graphics;
    /// Groups of the image's own overlays that are to be seen (Overlay Activation, C.11.7).
    std::vector<unsigned> shownOverlays;
    /// What the state asks for and the viewer does not do, in sentences.
    std::vector<std::string> notices;
};

/// Whether a file's first bytes announce a presentation state.
[[nodiscard]] bool isPresentationState(const std::filesystem::path& path);

/// SOP Instance UIDs of the images that a presentation state is about.
/// Errors: those of load(); UnsupportedContent for a file that is none.
[[nodiscard]] Result<std::vector<std::string>> presentedImages(const std::filesystem::path& path);

/// What a presentation state says of one frame (from 0) of one image of that size.
/// Errors: those of load(); InvalidArgument where it is not about that image.
[[nodiscard]] Result<Presentation> readPresentationState(const std::filesystem::path& path,
    const std::string& sopInstanceUid, int frame, image::Size imageSize);

/// Puts the state's modality step and presentation LUT into what the samples mean. Window,
/// inversion and drawings belong to the view.
void apply(const Presentation& presentation, image::Meaning& meaning);

} // namespace cxr::io

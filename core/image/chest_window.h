// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

namespace cxr::image {

/// What of a chest a window is to show.
enum class ChestPart { Lung, SoftTissue, Bone };

/// A window for a part of a chest radiograph. Projection radiographs have no units such as
/// Hounsfield's: the same lung has other values on each machine. So the window is taken from the
/// picture's own histogram, as percentiles of the body's values from dark to bright as they are
/// shown (lung is dark, bone is bright, in negatives too):
///
///     Lung        0.5 … 80 %      SoftTissue  10 … 97 %      Bone  30 … 99.8 %
///
/// The body is what is neither padding nor within the darkest and the brightest twentieth of the
/// range between the 0.1th and the 99.9th percentile: air beside the patient, collimator and
/// lettering lie there. Where less than a tenth of the picture would be left, all of it counts.
/// In modality units, never narrower than one stored step; its name says where it is from.
/// Cost: one pass over the samples.
[[nodiscard]] VoiWindow chestWindow(const Image& image, ChestPart part);

} // namespace cxr::image

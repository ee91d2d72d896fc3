// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/image.h"

#include <QString>

#include <optional>

namespace cxr::ui {

/// What a drawing says: its name, and what it measures. A length says where it holds: calibrated
/// (`byUser`: by the user), at the detector (larger than the body by the magnification), on the
/// film, or in pixels where no millimetres are known. Nothing is guessed. Lines are separated by
/// '\n'; empty where there is nothing to say, as for a region without a name.
/// `pixelAspect`: height of a pixel over its width, for angles where `spacing` is unset.
[[nodiscard]] QString annotationText(const image::Annotation& item,
    const std::optional<image::Spacing>& spacing, bool byUser, double pixelAspect);

/// What a millimetre of that spacing is: " calibrated", " at detector", …; begins with a space.
[[nodiscard]] QString planeText(const image::Spacing& spacing);

} // namespace cxr::ui

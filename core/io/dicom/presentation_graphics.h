// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"
#include "image/orientation.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <optional>
#include <string>

namespace cxr::io {

/// The one frame that a presentation state is read for.
struct PresentedFrame {
    std::string sopInstanceUid;
    int frame = 0; ///< from 0
    image::Size size;

    /// Whether an item of a presentation state is about this frame: its Referenced Image Sequence
    /// names it, or there is none and it is about all (PS3.3 C.11.8, C.10.5).
    [[nodiscard]] bool isMeant(DcmItem& item) const;
};

/// Calls `visit` with each item of a sequence of that item, in order.
template <typename Visit>
void forEachItem(DcmItem& item, const DcmTagKey& tag, Visit visit)
{
    DcmSequenceOfItems* sequence = nullptr;
    if (item.findAndGetSequence(tag, sequence).bad() || !sequence)
        return;
    for (unsigned long i = 0; i < sequence->card(); ++i)
        visit(*sequence->getItem(i));
}

/// Graphic Annotation Sequence (PS3.3 C.10.5): points, polylines, circles, ellipses and texts, in
/// pixels of the image. `displayedArea` (the whole image where it is unset) and `orientation` place
/// what is given relative to the screen (DISPLAY units).
[[nodiscard]] image::Graphics readGraphics(DcmItem& dataSet, const PresentedFrame& frame,
    const std::optional<image::Rect>& displayedArea, const image::Orientation& orientation);

} // namespace cxr::io

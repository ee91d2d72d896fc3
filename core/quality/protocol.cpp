// SPDX-License-Identifier: Apache-2.0
#include "quality/protocol.h"

namespace cxr::quality {

using image::Image;

Image referenceFor(const Image& original, int scale)
{
    return original.cropped(
        {0, 0, original.width() / scale * scale, original.height() / scale * scale});
}

Result<Image> inputFor(const Image& reference, const Degradation& degradation, int scale)
{
    return scale == 1 ? degrade(reference, degradation) : reduce(reference, degradation);
}

} // namespace cxr::quality

// SPDX-License-Identifier: Apache-2.0
#include "ui/view_transform.h"

#include <cmath>

namespace cxr::ui {

QPointF ViewTransform::origin() const
{
    return {std::round(viewport.width() / 2.0 - centre.x() * zoom),
        std::round(viewport.height() / 2.0 - centre.y() * zoom)};
}

QPointF ViewTransform::toDevice(QPointF source) const
{
    return origin() + source * zoom;
}

QPointF ViewTransform::toSource(QPointF device) const
{
    return (device - origin()) / zoom;
}

image::Rect ViewTransform::visible(image::Size frame) const
{
    if (viewport.isEmpty())
        return {};
    const QPointF from = toSource({0, 0});
    const QPointF to = toSource({double(viewport.width()), double(viewport.height())});
    // A hair's breadth is taken off so that a pixel whose edge merely touches the pane's is not
    // counted as visible because of rounding.
    constexpr double hair = 1e-6;
    const int left = static_cast<int>(std::floor(from.x() + hair));
    const int top = static_cast<int>(std::floor(from.y() + hair));
    const int right = static_cast<int>(std::ceil(to.x() - hair));
    const int bottom = static_cast<int>(std::ceil(to.y() - hair));
    return image::intersected({left, top, right - left, bottom - top}, image::frameOf(frame));
}

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#include "image/orientation.h"

namespace cxr::image {

Orientation::Orientation(int quarterTurns, bool mirrored) :
    m_quarterTurns(((quarterTurns % 4) + 4) % 4),
    m_mirrored(mirrored)
{
}

Orientation Orientation::turnedRight() const
{
    // A turn after mirroring is the opposite turn before it.
    return {m_quarterTurns + (m_mirrored ? -1 : 1), m_mirrored};
}

Orientation Orientation::turnedLeft() const
{
    return {m_quarterTurns + (m_mirrored ? 1 : -1), m_mirrored};
}

Orientation Orientation::mirroredAcross() const
{
    return {m_quarterTurns, !m_mirrored};
}

Orientation Orientation::mirroredDown() const
{
    return {m_quarterTurns + 2, !m_mirrored};
}

Point Orientation::apply(Point upright, double width, double height) const
{
    Point seen = upright;
    switch (m_quarterTurns) {
    case 1:
        seen = {height - upright.y, upright.x};
        break;
    case 2:
        seen = {width - upright.x, height - upright.y};
        break;
    case 3:
        seen = {upright.y, width - upright.x};
        break;
    default:
        break;
    }
    if (m_mirrored)
        seen.x = (lying() ? height : width) - seen.x;
    return seen;
}

Point Orientation::revert(Point seen, double width, double height) const
{
    if (m_mirrored)
        seen.x = (lying() ? height : width) - seen.x;
    switch (m_quarterTurns) {
    case 1:
        return {seen.y, height - seen.x};
    case 2:
        return {width - seen.x, height - seen.y};
    case 3:
        return {width - seen.y, seen.x};
    default:
        return seen;
    }
}

} // namespace cxr::image

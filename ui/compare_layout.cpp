// SPDX-License-Identifier: Apache-2.0
#include "ui/compare_layout.h"

#include <algorithm>
#include <cmath>

namespace cxr::ui {

namespace {

/// Where the line of a wipe lies along an axis of `length`. Close to the end it leaves nothing of
/// after, so that there is nothing to be labelled.
int wipeAt(double wipe, int length, int smallestAfter)
{
    const int wanted = static_cast<int>(std::lround(wipe * length));
    const int end = length - wipeGap;
    if (wanted > end - smallestAfter / 2)
        return std::max(0, end);
    return std::clamp(wanted, 0, std::max(0, end - smallestAfter));
}

} // namespace

ComparePlacement placePanes(
    CompareLayout layout, QSize size, int heading, double wipe, QSize smallestAfter)
{
    const int width = size.width();
    const int height = size.height();
    ComparePlacement place;
    switch (layout) {
    case CompareLayout::SideBySide: {
        // An odd width gives the spare pixel to the divider: panes of different widths would show
        // different stretches.
        const int half = (width - compareGap) / 2;
        place.before = {0, 0, half, height};
        place.after = {width - half, 0, half, height};
        place.pane = {half, height - heading};
        break;
    }
    case CompareLayout::Stacked: {
        const int half = (height - compareGap) / 2;
        place.before = {0, 0, width, half};
        place.after = {0, height - half, width, half};
        place.pane = {width, half - heading};
        break;
    }
    case CompareLayout::WipeAcross: {
        const int at = wipeAt(wipe, width, smallestAfter.width());
        place.before = {0, 0, at, height};
        place.after = {at + wipeGap, 0, width - at - wipeGap, height};
        place.afterOrigin = {at + wipeGap, 0};
        place.pane = {width, height - heading};
        place.divider = {at, 0, wipeGap, height};
        break;
    }
    case CompareLayout::WipeDown: {
        // One heading above the picture, the other below it.
        const int picture = height - 2 * heading;
        const int at = wipeAt(wipe, picture, smallestAfter.height() - heading);
        place.before = {0, 0, width, heading + at};
        place.after = {0, heading + at + wipeGap, width, height - heading - at - wipeGap};
        place.afterOrigin = {0, at + wipeGap};
        place.headingBelow = true;
        place.pane = {width, picture};
        place.divider = {0, heading + at, width, wipeGap};
        break;
    }
    case CompareLayout::Flip:
    case CompareLayout::Overlay:
        place.before = place.after = {0, 0, width, height};
        place.pane = {width, height - heading};
        break;
    }
    return place;
}

} // namespace cxr::ui

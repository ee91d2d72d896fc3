// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QRect>
#include <QSize>

namespace cxr::ui {

/// Where the panes of a CompareView lie, in its logical pixels. Both show stretches of one pane of
/// the size `pane`: the whole of it side by side, the parts left and right of a line in a wipe.
struct ComparePlacement {
    QRect before;
    QRect after;
    QSize pane;
    QPoint beforeOrigin; ///< where the view's picture begins in the pane
    QPoint afterOrigin;
    bool headingBelow = false; ///< of the after view: its heading stands at its lower edge
    QRect divider;             ///< of a wipe, to be dragged; empty: none
};

/// Width of the line between two panes and of the one that is dragged.
inline constexpr int compareGap = 1;
inline constexpr int wipeGap = 3;

/// `heading`: height of a view's heading. `wipe`: share of the pane that shows before, 0…1.
/// `smallestAfter`: the after view is never smaller in
/// a wipe, so that its badge is never cut, or it is not there at all.
[[nodiscard]] ComparePlacement placePanes(
    CompareLayout layout, QSize size, int heading, double wipe, QSize smallestAfter);

/// Both pictures are in sight, each in a pane of its own.
[[nodiscard]] constexpr bool hasTwoPanes(CompareLayout layout)
{
    return layout == CompareLayout::SideBySide || layout == CompareLayout::Stacked;
}

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QRect>
#include <QSize>

#include <vector>

namespace cxr::ui {

/// Where the panes of a CompareView lie, in its logical pixels. Both show stretches of one pane of
/// the size `pane`: the whole of it side by side, the parts left and right of a line in a wipe.
struct ComparePlacement {
    QRect before;
    QRect after;
    QSize pane;
    QPoint beforeOrigin; ///< where the view's picture begins in the pane
    QPoint afterOrigin;
    bool headingBelow = false;  ///< of the after view: its heading stands at its lower edge
    QRect divider;              ///< of a wipe, to be dragged; empty: none
    std::vector<QRect> further; ///< panes beside these two, all of the same size
    int columns = 1;            ///< in which all panes lie
    int rows = 1;
};

/// Width of the line between two panes and of the one that is dragged.
inline constexpr int compareGap = 1;
inline constexpr int wipeGap = 3;

/// More panes than these would be stamps.
inline constexpr int mostColumns = 4;

/// What placePanes() has to know of the views.
struct PaneNeeds {
    int heading = 0;       ///< height of a view's heading
    QSize smallestAfter;   ///< so that the badge is never cut: in a wipe the after view is never
                           ///< smaller, or it is not there at all
    int smallestWidth = 1; ///< of a pane beside others
};

/// `wipe`: share of the pane that shows before, 0…1. `further`: how many panes there are beside
/// before and after; up to three lie in a row (stacked: in a column) where they fit, more in as
/// many columns as make them largest.
[[nodiscard]] ComparePlacement placePanes(
    CompareLayout layout, QSize size, double wipe, const PaneNeeds& needs, int further = 0);

/// Both pictures are in sight, each in a pane of its own.
[[nodiscard]] constexpr bool hasTwoPanes(CompareLayout layout)
{
    return layout == CompareLayout::SideBySide || layout == CompareLayout::Stacked;
}

} // namespace cxr::ui

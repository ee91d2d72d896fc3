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

/// In how many columns `count` panes lie.
int columnsFor(CompareLayout layout, QSize size, int count, const PaneNeeds& needs)
{
    constexpr int longestRow = 3;
    const int most = std::clamp(
        size.width() / std::max(1, needs.smallestWidth), 1, std::min(count, mostColumns));
    if (count == 2 && layout == CompareLayout::SideBySide)
        return 2; // that is what it is called
    if (count <= longestRow && layout == CompareLayout::Stacked)
        return 1;
    if (count <= longestRow && count <= most)
        return count;
    // Radiographs are about as wide as they are high.
    const auto sideOf = [&](int columns) {
        const int rows = (count + columns - 1) / columns;
        return std::min(size.width() / columns, size.height() / rows - needs.heading);
    };
    int best = 1;
    for (int columns = 2; columns <= most; ++columns) {
        if (sideOf(columns) > sideOf(best))
            best = columns;
    }
    return best;
}

/// The cell with that index, row by row. Cells are equally large: panes of different sizes would
/// show different stretches. Pixels to spare are left between them.
QRect cellOf(int index, QSize size, int columns, int rows)
{
    const QSize cell((size.width() - (columns - 1) * compareGap) / columns,
        (size.height() - (rows - 1) * compareGap) / rows);
    const int column = index % columns;
    const int row = index / columns;
    const int x = column > 0 && column == columns - 1 ? size.width() - cell.width()
                                                      : column * (cell.width() + compareGap);
    const int y = row > 0 && row == rows - 1 ? size.height() - cell.height()
                                             : row * (cell.height() + compareGap);
    return {QPoint(x, y), cell};
}

} // namespace

ComparePlacement placePanes(
    CompareLayout layout, QSize size, double wipe, const PaneNeeds& needs, int further)
{
    const int own = hasTwoPanes(layout) ? 2 : 1;
    ComparePlacement place;
    place.columns = columnsFor(layout, size, own + further, needs);
    place.rows = (own + further + place.columns - 1) / place.columns;
    const auto cell = [&](int index) { return cellOf(index, size, place.columns, place.rows); };
    const int width = cell(0).width();
    const int height = cell(0).height();
    const int heading = needs.heading;
    place.before = place.after = cell(0);
    place.pane = {width, height - heading};
    switch (layout) {
    case CompareLayout::SideBySide:
    case CompareLayout::Stacked:
        place.after = cell(1);
        break;
    case CompareLayout::WipeAcross: {
        const int at = wipeAt(wipe, width, needs.smallestAfter.width());
        place.before = {0, 0, at, height};
        place.after = {at + wipeGap, 0, width - at - wipeGap, height};
        place.afterOrigin = {at + wipeGap, 0};
        place.divider = {at, 0, wipeGap, height};
        break;
    }
    case CompareLayout::WipeDown: {
        // One heading above the picture, the other below it.
        const int picture = height - 2 * heading;
        const int at = wipeAt(wipe, picture, needs.smallestAfter.height() - heading);
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
        break;
    }
    for (int index = 0; index < further; ++index)
        place.further.emplace_back(
            cell(own + index).topLeft(), QSize(width, place.pane.height() + heading));
    return place;
}

} // namespace cxr::ui

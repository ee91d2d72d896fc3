// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace cxr::ui {

/// Draws what the colours of a map mean: its title, a bar from one end of its scale to the other,
/// the values at the ends (and in the middle of a signed one) with their unit, and the threshold.
/// It stands at the lower left of `picture` (logical pixels); returns the place it took, empty
/// where there is no room for it.
QRect paintMapLegend(
    QPainter& painter, const MapScale& scale, const QRect& picture, const QFont& font);

/// A value of the map with its unit, as precise as the map knows it.
[[nodiscard]] QString mapValueText(const MapScale& scale, double value);

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QColor>
#include <QList>

#include <cstdint>
#include <vector>

namespace cxr::ui {

/// Colours for values that are no light: perceptually even, and told apart by people with a colour
/// vision deficiency, since lightness alone tells how far a value is from the best one. Computed in
/// OKLab (B. Ottosson, 2020).
///
/// 256 entries. 0 is black: no value there. 1 to 255 go from blue over dark grey (128) to orange
/// for signed maps, and from dark grey to light yellow for all others.
[[nodiscard]] const QList<QRgb>& mapColours(bool isSigned);

/// The entry of mapColours() for a value of the map, 1…255; values closer to the best one than the
/// threshold look like the best one.
[[nodiscard]] std::uint8_t mapIndex(const MapScale& scale, double value);

/// The entries for all samples from 0 to `range`.
[[nodiscard]] std::vector<std::uint8_t> mapLut(const MapScale& scale, int range);

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace cxr::ui {

/// From a pane's edge to what is written in it, in logical pixels.
inline constexpr int paneMargin = 10;
/// Around the text of a badge.
inline constexpr int badgePadding = 7;

/// Of headings, badges and side letters.
[[nodiscard]] inline QFont paneTitleFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace cxr::ui

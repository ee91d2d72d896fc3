// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Figures as text, the same way in the panel and under the lens. Minus is U+2212, which is as
/// wide as plus, so columns of signed numbers line up.
namespace cxr::ui {

/// "–" for NaN, "∞" for infinity.
[[nodiscard]] QString figureText(double value, int decimals);
/// The same with a sign in front, also on positive numbers; zero has none.
[[nodiscard]] QString gainText(double value, int decimals);
/// after − before; NaN where the two are the same infinity.
[[nodiscard]] double gainOf(double before, double after);

} // namespace cxr::ui

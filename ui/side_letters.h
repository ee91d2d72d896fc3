// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/orientation.h"

#include <QString>

namespace cxr::ui {

/// Where in the patient the edges of a picture lie, as Patient Orientation (0020,0020) says it
/// (PS3.3 C.7.6.1.1.1): L, R, A, P, H, F or several of them. Empty: not said, and never guessed.
struct Sides {
    QString right;  ///< what the rows run towards
    QString bottom; ///< what the columns run towards
};

/// The letters at the four edges of the pane.
struct SideLetters {
    QString left;
    QString top;
    QString right;
    QString bottom;
    friend bool operator==(const SideLetters&, const SideLetters&) = default;
};

[[nodiscard]] SideLetters sideLetters(const Sides& sides, const image::Orientation& orientation);

/// "Turned 90° · mirrored", or empty for a picture that is seen as it is stored.
[[nodiscard]] QString orientationText(const image::Orientation& orientation);

} // namespace cxr::ui

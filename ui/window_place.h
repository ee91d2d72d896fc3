// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "image/orientation.h"

#include <QByteArray>
#include <QPointF>

#include <optional>

namespace cxr::ui {

/// How the zoom lens was left.
struct LensPlace {
    bool active = false;
    bool frozen = false;
    int power = 0;       ///< device pixels per source pixel; 0: as it is
    int size = -1;       ///< index of its sizes; −1: as it is
    QPointF cursor = {}; ///< in shares of the panes' widget, 0…1
    QPointF spot = {};   ///< source pixels
    friend bool operator==(const LensPlace&, const LensPlace&) = default;
};

/// What a document is looked at with: everything about the view that is no setting.
struct ViewPlace {
    bool fitted = true;
    image::Rect area = {}; ///< source pixels that are fitted; counts where fitted
    double zoom = 1;       ///< device pixels per source pixel; counts where not fitted
    QPointF centre = {};   ///< source point in the middle of the pane; counts where not fitted
    image::Orientation orientation = {};
    std::optional<image::VoiWindow> window = {}; ///< unset: as the document has it
    bool inverted = false;
    LensPlace lens = {};
    friend bool operator==(const ViewPlace&, const ViewPlace&) = default;
};

/// How a window was left, to be left so again: by the next start, or in another language.
struct WindowPlace {
    QByteArray geometry; ///< QWidget::saveGeometry(); empty: leave it
    QByteArray docks;    ///< QMainWindow::saveState(); empty: leave them
    bool second = false; ///< the second window is open; counts with `geometry`
    QByteArray secondGeometry = {};
    bool hasView = false; ///< there was a document, and `view` says how it was looked at
    ViewPlace view = {};
    friend bool operator==(const WindowPlace&, const WindowPlace&) = default;
};

} // namespace cxr::ui

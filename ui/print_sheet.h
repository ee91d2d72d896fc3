// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/annotation.h"
#include "image/graphics.h"
#include "ui/pane_content.h"
#include "ui/side_letters.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace cxr::ui {

/// One page with one picture and all that has to stand beside it. A value, so that it can be drawn
/// on any thread.
struct PrintSheet {
    PaneContent content; ///< complete
    QString title;
    QString subtitle;
    QString label; ///< the badge, or what else the picture says of how it was made
    bool enhanced = false;
    QString displayText; ///< of a filter for the eye
    QString patient;     ///< empty where the banner is hidden
    image::Rect area;    ///< source pixels to be printed
    image::Orientation orientation;
    double pixelAspect = 1;
    image::VoiWindow window;
    bool inverted = false;
    bool smooth = true;
    SideLetters letters;
    std::optional<image::Spacing> spacing; ///< the user's calibration where there is one
    bool byUser = false;
    bool trueSize = false; ///< otherwise, and where no spacing is known, fitted to the page
    std::vector<image::Annotation> annotations;
    std::shared_ptr<const image::Graphics> graphics;
    QStringList figures; ///< with their reference and definition, line by line
};

/// Draws the sheets, one to a page. In true size the middle of what does not fit on the page is
/// drawn, and the page says so; a bar of 50 mm tells whether the printer has scaled it. The size of
/// page and margins is the device's. Thread: any, one at a time for each device. False: the device
/// could not be drawn on.
[[nodiscard]] bool drawSheets(const std::vector<PrintSheet>& sheets, QPagedPaintDevice& device);

/// Millimetres of a stretch of the picture as it is seen; nullopt where no spacing is known.
[[nodiscard]] std::optional<QSizeF> sizeMm(const PrintSheet& sheet, const image::Rect& area);

} // namespace cxr::ui

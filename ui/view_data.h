// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/pyramid.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// Plain values that app hands to the widgets and gets back from them. Nothing here knows a file
/// format, a network or a thread.
namespace cxr::ui {

/// Never mixed up (see ARCHITECTURE.md): in Enhance the file is the input and there is no
/// reference; in Evaluate the file is the reference and the input is the file degraded.
enum class Mode { Enhance, Evaluate };

/// One pane's picture.
struct Layer {
    std::shared_ptr<const image::Pyramid> pixels; ///< null: nothing to show yet
    int scale = 1;                                ///< pixels per source pixel along each axis
    QString title;                                ///< pane heading, e.g. "Before: chest_01.png"
    QString subtitle;      ///< e.g. "1024 × 840 · 12 bit · bilinear ÷2 ×2"
    bool enhanced = false; ///< true: the permanent badge is drawn on it
};

/// One entry of the file list.
struct FileEntry {
    QString path;
    QString problem; ///< empty, or the sentence why it could not be opened
};

/// The document in the window: shown at once, before anything is enhanced.
struct Document {
    Layer before;
    QStringList notices;     ///< e.g. "Colour was converted to luminance"
    QString description;     ///< one line for the status bar: format, size, bits, transfer syntax
    QString patient;         ///< banner text, empty for images without patient data
    image::VoiWindow window; ///< of the first view
    bool inverted = false;   ///< the user's inversion; the file's own is in image::Meaning
};

/// Before, after and their difference for one measure. NaN: not available (shown as "–").
struct Measure {
    double before = 0;
    double after = 0;
};

/// Figures of one area. In Mode::Enhance only `consistencyRms` is filled.
struct AreaFigures {
    QString area;           ///< "Whole image", "Visible region", "Lens"
    bool available = false; ///< false: area too small or nothing enhanced yet
    Measure psnrDb = {};
    Measure mse = {};
    Measure ssim = {};
    double consistencyRms = 0; ///< RMS of (after projected down − input), in grey levels
    double consistencyMax = 0; ///< largest absolute residual, in grey levels
    /// Source pixels the figures were measured on. When set, the lens shows figures of another
    /// spot greyed out instead of passing them off as those of the present one.
    std::optional<image::Rect> measuredOn = std::nullopt;
};

/// All that the figures panel shows. Every text that names a definition comes from app.
struct Figures {
    Mode mode = Mode::Enhance;
    std::vector<AreaFigures> areas; ///< whole, visible, lens
    QString reference;  ///< e.g. "Reference: the file chest_01.png itself" or "No reference: …"
    QString definition; ///< kernel, range, crop, SSIM definition
};

struct ModelChoice {
    QString name;    ///< e.g. "srcnn-9-5-5"
    int scale = 1;   ///< 1 or 2
    QString label;   ///< e.g. "SRCNN 9-5-5"
    QString quality; ///< measured quality in one line, with the data it was measured on
};

struct DeviceChoice {
    QString id;    ///< "auto", "cpu", "cuda"
    QString label; ///< e.g. "CPU (2 threads)"
    bool available = true;
};

/// What the user has chosen; app owns the truth, the widgets mirror it.
struct Choices {
    Mode mode = Mode::Enhance;
    int scale = 1;
    QString model;
    QString device;
};

enum class Severity { Info, Warning, Problem };

/// Taste, not truth: nothing here changes a pixel or a figure.
struct Settings {
    bool smooth = true; ///< false: nearest neighbour, so that every source pixel stays a square
    bool dark = true;   ///< false: the light theme
    friend bool operator==(const Settings&, const Settings&) = default;
};

enum class ExportFormat { Png8, Png16, Tiff16, Jpeg, Dicom };

/// What the export dialog was left with.
struct ExportChoice {
    ExportFormat format = ExportFormat::Png16;
    QString path;            ///< with the format's extension
    bool sideBySide = false; ///< also write the side-by-side picture as seen
};

} // namespace cxr::ui

Q_DECLARE_METATYPE(cxr::ui::Choices)

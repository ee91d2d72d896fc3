// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/graphics.h"
#include "image/orientation.h"
#include "image/pyramid.h"
#include "ui/choose_data.h"
#include "ui/corner_texts.h"
#include "ui/key_table.h"
#include "ui/side_letters.h"

#include <QList>
#include <QMetaType>
#include <QPoint>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

/// Plain values that app hands to the widgets and gets back from them. Nothing here knows a file
/// format, a network or a thread.
namespace cxr::ui {

/// Never mixed up (see ARCHITECTURE.md): in Enhance the file is the input and there is no
/// reference; in Evaluate the file is the reference and the input is the file degraded.
enum class Mode { Enhance, Evaluate };

/// How the samples of a map become values, and values colours. value = (sample − zero) · step.
struct MapScale {
    double zero = 0;
    double step = 1;
    double best = 0;  ///< the value that stands for "no difference"
    double reach = 1; ///< > 0; values as far from the best one, and farther, have the end's colour
    double threshold = 0; ///< values closer to the best one look like it
    bool isSigned = false;
    QString title = {}; ///< e.g. "After − before"
    QString unit = {};  ///< e.g. "grey levels"; may be empty

    [[nodiscard]] double valueOf(double sample) const { return (sample - zero) * step; }
    friend bool operator==(const MapScale&, const MapScale&) = default;
};

/// Where a picture lies that does not share the source's pixels.
struct Alignment {
    double columns = 1; ///< its pixels per source pixel along a row, > 0
    double rows = 1;
    QPointF shift = {}; ///< source point of its left upper corner
    friend bool operator==(const Alignment&, const Alignment&) = default;
};

/// Windows of two pictures that look alike: what is changed on one is changed on the other in
/// proportion.
struct WindowLink {
    image::VoiWindow from; ///< of the source
    image::VoiWindow to;   ///< of the layer
};

/// Whose picture a layer is where it is not the document's; what is not known stays empty.
struct Identity {
    QString file;
    QString patient; ///< banner text
    QString patientName;
    QString studyDate;
    Sides sides = {};
};

/// One pane's picture.
struct Layer {
    std::shared_ptr<const image::Pyramid> pixels; ///< null: nothing to show yet
    int scale = 1;                                ///< pixels per source pixel along each axis
    QString title;                                ///< pane heading, e.g. "Before: chest_01.png"
    QString subtitle;      ///< e.g. "1024 × 840 · 12 bit · bilinear ÷2 ×2"
    bool enhanced = false; ///< true: the permanent badge is drawn on it
    QString mark = {};     ///< what is drawn in the badge's place where it is not enhanced
    QString name = {};     ///< in lens and status bar; empty: "Before" and "After"
    std::optional<MapScale> map = {}; ///< the samples are a map, shown in colours with a legend
    std::optional<Alignment> alignment = {}; ///< set: `scale` does not count
    std::optional<Identity> identity = {};   ///< set: not the document's picture
    std::optional<WindowLink> windows = {};  ///< set: its grey values are others than the source's
};

/// The document in the window: shown at once, before anything is enhanced.
struct Document {
    Layer before;
    QStringList notices;      ///< e.g. "Colour was converted to luminance"
    QString description;      ///< one line for the status bar: format, size, bits, transfer syntax
    QString patient;          ///< banner text, empty for images without patient data
    QString patientName = {}; ///< for the window's title
    QString studyDate = {};
    QString file = {};       ///< name of the file without its folder, for the window's title
    QString path = {};       ///< with its folder: another frame of it keeps the present view
    int frame = 0;           ///< the one shown, from 0
    int frames = 1;          ///< that can be chosen from
    image::VoiWindow window; ///< of the first view
    bool inverted = false;   ///< the user's inversion; the file's own is in image::Meaning
    double pixelAspect = 1;  ///< height of a pixel over its width
    Sides sides = {};
    image::Orientation orientation = {};  ///< of the first view
    std::optional<image::Rect> area = {}; ///< fitted at first; unset: the whole image
    double magnification = 0;             ///< of the first view, about the area's middle; 0: fitted
    std::shared_ptr<const image::Graphics> graphics; ///< drawn over both panes; may be null
};

/// One line of what a file says about itself.
struct MetadataRow {
    int depth = 0; ///< 0 at the top
    QString tag;   ///< "(0010,0010)" or empty
    QString vr;
    QString name;
    QString value;
    bool patient = false; ///< the value tells who the patient is
};

/// All that the metadata panel shows.
struct Metadata {
    std::vector<MetadataRow> rows;
    QString message; ///< instead of the rows while there are none
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
    QString left = {};  ///< heading of the first column; empty: "Before"
    QString right = {}; ///< heading of the second column; empty: "After"
};

/// One line of a plot, or the upper edge of a histogram.
struct PlotSeries {
    QString name;
    QList<QPointF> points; ///< from left to right
};

/// Everything that a plot shows.
struct Plot {
    QString title; ///< for screen readers
    QString xLabel;
    QString yLabel;
    std::vector<PlotSeries> series;
    bool steps = false;    ///< values hold until the next point: a histogram
    bool fromZero = false; ///< the upright axis begins at zero
};

struct RegionRow {
    QString name;
    QStringList values;       ///< one for each column
    QString explanation = {}; ///< tool tip
};

/// What a drawing measures. Texts that name a definition come from app.
struct RegionReport {
    QString heading;     ///< which drawing
    QString message;     ///< instead of figures, or why some are missing
    QStringList columns; ///< e.g. "Before", "After"
    std::vector<RegionRow> rows;
    Plot plot;
    QString definition;
};

/// Where the picture of a ranked method comes from.
enum class MethodKind {
    Input,   ///< the degraded image itself, interpolated: what all others start from
    Network, ///< AI-enhanced
    Rival,   ///< a classical filter
};

/// One row of the ranking. Figures are NaN until they are measured.
struct RankedMethod {
    QString id;      ///< unique among the rows
    QString title;   ///< for people, e.g. "CLAHE"
    QString details; ///< parameters, for the tooltip
    MethodKind kind = MethodKind::Rival;
    double psnrDb = std::numeric_limits<double>::quiet_NaN();
    double gainDb = std::numeric_limits<double>::quiet_NaN(); ///< over the row of kind Input
    double mse = std::numeric_limits<double>::quiet_NaN();
    double ssim = std::numeric_limits<double>::quiet_NaN();
    double seconds = std::numeric_limits<double>::quiet_NaN();
    QString problem = {}; ///< why there are no figures; empty: none, or not yet

    [[nodiscard]] bool measured() const { return !std::isnan(psnrDb); }
};

/// All that the ranking panel shows. Texts that name a definition come from app.
struct Ranking {
    QString heading;    ///< the reference and the pixels that are measured
    QString definition; ///< range and SSIM definition
    QString hint;       ///< instead of the table while there are no methods
    std::vector<RankedMethod> methods;
    bool possible = false; ///< the user may ask for a ranking now
    bool running = false;
    double done = 0; ///< share of the running ranking, 0 to 1
    QString status;  ///< one line: what is being worked on
    QString left;    ///< id of the method in the left pane; empty: none of the rows
    QString right;   ///< id of the method in the right pane; empty: none of the rows
};

/// One trial of a blind test, as the user left it.
struct BlindAnswer {
    enum class Better { Left, Right, Neither };
    QString left;  ///< id of the method that was in the left pane
    QString right; ///< id of the method that was in the right pane
    Better better = Better::Neither;
    int trial = 0;       ///< from 1
    int trials = 0;      ///< planned
    image::Rect visible; ///< source pixels in sight at the answer
    double zoom = 1;     ///< device pixels per source pixel at the answer
};

struct ModelChoice {
    QString name;          ///< e.g. "srcnn-9-5-5"
    int scale = 1;         ///< 1…4
    QString label;         ///< e.g. "SRCNN 9-5-5"
    QString quality;       ///< measured quality in one line, with the data it was measured on
    bool available = true; ///< false: listed, but there are no weights yet
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
/// How the two pictures lie in the window. New ones go to the end: preferences keep numbers.
enum class CompareLayout {
    SideBySide,
    Stacked,
    WipeAcross, ///< one pane; before left of a line, after right of it
    WipeDown,   ///< one pane; before above the line, after below it
    Flip,       ///< one pane; after, or before while a key is held
    Overlay,    ///< one pane; after drawn over before, partly transparent
};

/// What a map shows of two pictures.
enum class MapKind {
    Difference, ///< with its sign
    Absolute,
    Similarity, ///< SSIM
    Residual,   ///< of the consistency check
};

/// Which two; the second minus the first.
enum class MapPair { BeforeAfter, ReferenceAfter, ReferenceBefore };

struct MapChoice {
    bool shown = false;
    MapKind kind = MapKind::Difference;
    MapPair pair = MapPair::BeforeAfter;
    friend bool operator==(const MapChoice&, const MapChoice&) = default;
};

/// How a second file is linked with the first.
enum class LinkBy { Size, Pixels, Millimetres };

/// A second file beside the first, as the bar above the panes shows it.
struct OtherFile {
    bool shown = false;
    QString name;
    LinkBy linkBy = LinkBy::Size;
    bool millimetres = false; ///< both files know them
    QPoint shift = {};        ///< in pixels of the first
    bool locked = false;
    friend bool operator==(const OtherFile&, const OtherFile&) = default;
};

/// A place on a map worth looking at.
struct MapSpot {
    image::Rect source; ///< in source pixels
    QString text;       ///< how bad it is there
};

/// A map, ready for its pane.
struct Map {
    Layer layer;                ///< with Layer::map; without pixels while there is none
    std::vector<MapSpot> worst; ///< the worst first
    QString message;            ///< instead of a map: why there is none
};

/// What the zoom lens shows, from left to right; never nothing.
struct LensLook {
    bool before = true;
    bool after = true;
    bool difference = false; ///< the map
    bool reference = false;
    bool round = false;
    friend bool operator==(const LensLook&, const LensLook&) = default;
};

struct Settings {
    bool smooth = true;   ///< false: nearest neighbour, so that every source pixel stays a square
    bool dark = true;     ///< false: the light theme
    bool banner = true;   ///< false: nothing in the window tells who the patient is
    bool drawings = true; ///< overlays and the drawings of presentation states
    CompareLayout layout = CompareLayout::SideBySide;
    bool tourSeen = false;           ///< the tour does not begin by itself
    bool restore = true;             ///< a start without files opens again what was open
    KeyChanges keys = {};            ///< of commands, where they differ from the standard ones
    QStringList recentCommands = {}; ///< ids, the last used first
    QString language = {};           ///< a code of ui::languages; empty: as the system
    double wipe = 0.5;               ///< share of the pane that shows before, in a wipe
    double opacity = 0.5;            ///< of the after picture in an overlay
    int blinkMs = 500;               ///< how long each picture stays when they take turns
    bool reference = false;          ///< a pane of its own for the reference, where there is one
    CornerChoice corners = {};       ///< texts in the corners of the panes
    MapChoice map = {};              ///< a pane of its own for a map
    bool goesOn = false;             ///< to the next file after a verdict
    FileLook fileLook = FileLook::List;
    LensLook lens = {};
    bool bench = false; ///< other models beside after, on the spot in sight
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// For the eye alone: no sample, no figure and no exported image is touched by it.
enum class DisplayFilter { None, Sharpen, Clahe };

/// A picture and what is seen in its place.
struct DisplayPicture {
    std::shared_ptr<const image::Pyramid> original;
    std::shared_ptr<const image::Pyramid> shown; ///< of the same size and meaning
};

/// Pictures that are to be filtered.
struct DisplayWish {
    DisplayFilter filter = DisplayFilter::None;
    std::vector<std::shared_ptr<const image::Pyramid>> pictures = {};
    friend bool operator==(const DisplayWish&, const DisplayWish&) = default;
};

enum class ExportFormat { Png8, Png16, Tiff16, Jpeg, Dicom };

/// How DICOM pixels are stored; all without loss. New ones go to the end: preferences keep numbers.
enum class DicomCoding { Raw, JpegLs, Jpeg2000, Rle };

/// What the export dialog was left with.
struct ExportChoice {
    ExportFormat format = ExportFormat::Png16;
    QString path;                          ///< with the format's extension
    bool sideBySide = false;               ///< also write before and after as seen
    DicomCoding coding = DicomCoding::Raw; ///< for DICOM alone
};

} // namespace cxr::ui

Q_DECLARE_METATYPE(cxr::ui::Choices)
Q_DECLARE_METATYPE(cxr::ui::BlindAnswer)

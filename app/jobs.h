// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/comparison.h"
#include "enhance/engine.h"
#include "image/orientation.h"
#include "image/pyramid.h"
#include "io/io.h"
#include "quality/consistency.h"
#include "quality/metrics.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The values that cross between the GUI thread and the worker thread. All are immutable once
/// sent; large ones travel as shared_ptr to const.
namespace cxr::app {

/// Counts requests of one Session; results of an older request than the current one are dropped.
using RequestId = std::uint64_t;

/// Set by the GUI thread, read by the worker at each tile.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

enum class Mode {
    Enhance,  ///< the file is the input; there is no reference
    Evaluate, ///< the file is the reference; the input is the file degraded
};

/// An opened file, ready to be shown.
struct Document {
    io::Source source;
    std::shared_ptr<const image::Pyramid> pixels; ///< never null
    image::VoiWindow window;                      ///< of the first view
    bool inverted = false;    ///< the first view's, on top of what the file itself says
    bool presented = false;   ///< a presentation state decides the first view
    image::Graphics graphics; ///< overlays and a presentation state's drawings
    /// Of the first view, as a presentation state wants it.
    image::Orientation orientation = {};
    std::optional<image::Rect> area = {}; ///< fitted at first; unset: the whole image
    double magnification = 0;             ///< screen pixels per pixel; 0: fitted
};

/// What the user asks of the document in the window.
struct Wish {
    Mode mode = Mode::Enhance;
    enhance::Request request;
    quality::Degradation degradation; ///< what the model was trained to undo
    quality::SsimDefinition ssim = quality::SsimDefinition::Wang2004;
};

/// Known before the first tile: the left pane's picture and a canvas for the right one.
struct Prepared {
    Wish wish;
    std::shared_ptr<const image::Pyramid> before; ///< enhance: the document; evaluate: degraded
    std::shared_ptr<image::Pyramid> canvas; ///< handed over: the worker keeps no reference to it
    int scale = 1;                          ///< after pixels per before pixel
    image::Size inputSize;                  ///< of what goes into the network
};

/// A method by a word of its own: a network and a rival may share a name.
[[nodiscard]] inline std::string keyOf(const curation::Method& method)
{
    return (method.network ? "network:" : "rival:") + method.name;
}

/// Two methods side by side.
struct Pair {
    curation::Method left;
    curation::Method right;
};

/// A second file beside the document, instead of anything enhanced.
struct OtherFile {
    enum class LinkBy { Size, Pixels, Millimetres };
    std::shared_ptr<const Document> document; ///< never null
    LinkBy linkBy = LinkBy::Size;
    double columns = 1; ///< its pixels per pixel of the document, along a row
    double rows = 1;
    int shiftX = 0; ///< its left upper corner lies there, in pixels of the document
    int shiftY = 0;
    bool locked = false; ///< the shift stays as it is
    /// Pixels of the document that both figures and maps are about: where both pictures are, if
    /// they have pixels of one size and depth; else empty.
    image::Rect overlap = {};
};

/// What another model makes of a spot of the present picture.
struct Tried {
    std::string model;
    image::Rect spot; ///< in pixels of the document
    std::shared_ptr<const image::Pyramid> pixels;
    int scale = 1; ///< its pixels per pixel of the document
    /// Evaluate mode: of the spot against the document; unset where it is too small, and in
    /// Enhance.
    std::optional<quality::FigureTable> figures;
};

/// One method of a ranking with its figures.
struct Measured {
    curation::Method method;
    curation::Evaluation figures;
    double seconds = 0;
    std::vector<std::string> notices; ///< fallbacks that the user must know of
};

/// Everything about a finished enhancement.
struct Outcome {
    Wish wish;
    std::shared_ptr<const Document> document;
    std::shared_ptr<const image::Pyramid> before;
    std::shared_ptr<const image::Pyramid> after;
    std::optional<Pair> pair; ///< set: before and after are these methods of the ranking
    /// Set: before is the document and after this file; nothing is enhanced, and `afterFigures`
    /// are about the overlap.
    std::optional<OtherFile> other;
    int scale = 1; ///< after pixels per before pixel
    image::Size inputSize;
    enhance::Run run; ///< without a card where a rival made `after`
    // Evaluate mode: both against the document, on the same pixels.
    std::optional<quality::FigureTable> beforeFigures;
    std::optional<quality::FigureTable> afterFigures;
    // Enhance mode: agreement with the input.
    std::optional<quality::Consistency> consistency;
};

} // namespace cxr::app

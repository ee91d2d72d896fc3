// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"
#include "image/pyramid.h"
#include "io/io.h"
#include "quality/consistency.h"
#include "quality/metrics.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

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

/// Everything about a finished enhancement.
struct Outcome {
    Wish wish;
    std::shared_ptr<const Document> document;
    std::shared_ptr<const image::Pyramid> before;
    std::shared_ptr<const image::Pyramid> after;
    int scale = 1; ///< after pixels per before pixel
    image::Size inputSize;
    enhance::Run run;
    // Evaluate mode: both against the document, on the same pixels.
    std::optional<quality::FigureTable> beforeFigures;
    std::optional<quality::FigureTable> afterFigures;
    // Enhance mode: agreement with the input.
    std::optional<quality::Consistency> consistency;
};

} // namespace cxr::app

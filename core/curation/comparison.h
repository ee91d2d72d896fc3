// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curation/evaluation.h"
#include "enhance/catalogue.h"

#include <string>
#include <vector>

namespace cxr::curation {

/// Name of the method that does nothing: the poor image itself, interpolated to full size.
inline constexpr auto interpolatedMethod = "interpolated";

/// Something that makes a poor image better, or claims to.
struct Method {
    std::string name;         ///< for the command line and files: "interpolated", "clahe", "plus"
    std::string title = {};   ///< for people: "CLAHE", "SRCNN 9-5-5"
    std::string details = {}; ///< its parameters, or the model card's description
    bool network = false; ///< true: a model of the catalogue; names are unique per value of this
};

/// All methods that can be compared at `scale` after `degradation`, in a fixed order: the
/// interpolated image, the classical rivals, then the catalogue's models that were trained for
/// exactly this scale and degradation, cheapest first.
[[nodiscard]] std::vector<Method> comparableMethods(
    const enhance::Catalogue& catalogue, int scale, const quality::Degradation& degradation);

/// What a method made of an image.
struct Contender {
    Method method;
    image::Image image;    ///< size and bits of Comparison::reference()
    Evaluation figures;    ///< against the reference; "before" is the interpolated image
    double seconds = 0;    ///< wall time of the method alone, without measuring; 0 for interpolated
    enhance::Run run = {}; ///< of a network; otherwise empty
};

/// One image made poor once, for any number of methods to mend. All are measured on the same
/// pixels: without a border of paperBorder, after rounding to the reference's depth.
///
/// Immutable after prepare(); run() may be called from any thread, with an engine of that thread.
/// Copying copies the pixels of all three images.
class Comparison {
public:
    /// `reference` is cropped to a multiple of `scale`, reduced, and interpolated back to its size,
    /// as `degradation` says. Errors: InvalidArgument for images of 2·(paperBorder + 5) pixels a
    /// side or less, on which no SSIM window fits, and for a scale below 1; OutOfMemory.
    [[nodiscard]] static Result<Comparison> prepare(const image::Image& reference,
        const std::string& name, int scale, const quality::Degradation& degradation);

    /// Runs one method and measures it. Of `request`, networks use device and tileSide; model and
    /// scale are set from the method. `progress` is asked at each of a network's tiles, by
    /// the others as applyRival() says. Errors: those of Engine::enhance() and
    /// quality::applyRival().
    [[nodiscard]] Result<Contender> run(enhance::Engine& engine, const Method& method,
        enhance::Request request = {}, const Progress& progress = {}) const;

    [[nodiscard]] int scale() const { return m_scale; }
    /// The good image that all are measured against.
    [[nodiscard]] const image::Image& reference() const { return m_reference; }
    /// The reference reduced.
    [[nodiscard]] const image::Image& small() const { return m_small; }
    /// The small image interpolated to the reference's size.
    [[nodiscard]] const image::Image& before() const { return m_before; }

private:
    Comparison() = default;

    int m_scale = 1;
    image::Image m_reference;
    image::Image m_small;
    image::Image m_before;
    Evaluation m_untouched; ///< the interpolated image as its own "after"
};

} // namespace cxr::curation

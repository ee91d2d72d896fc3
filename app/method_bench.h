// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"
#include "app/picture_store.h"

#include <map>
#include <memory>
#include <optional>

namespace cxr::app {

/// Where the methods of a ranking are run: the present document made poor once, and the pictures
/// that the methods made of it, as far as they fit into a budget. Belongs to the worker thread.
///
/// Memory: the comparison's three images, at most pictureBudget() of finished pictures, and what
/// the method at work needs. The rest is made again when it is asked for.
class MethodBench {
public:
    /// 256 MiB: all methods for films of up to about 10 megapixels in 8 bits; of larger ones the
    /// networks that took longest.
    [[nodiscard]] static constexpr std::size_t pictureBudget() { return std::size_t{256} << 20; }

    /// Makes the document poor as the wish says, unless that is on the bench already. Errors:
    /// those of curation::Comparison::prepare().
    [[nodiscard]] Result<void> prepare(
        const std::shared_ptr<const Document>& document, const Wish& wish);
    /// Runs and measures one method. After prepare().
    [[nodiscard]] Result<Measured> measure(enhance::Engine& engine, const curation::Method& method,
        const enhance::Request& request, const Progress& progress);
    /// Both methods' pictures with their figures, ready for the panes. After prepare().
    [[nodiscard]] Result<std::shared_ptr<const Outcome>> show(enhance::Engine& engine,
        const Pair& pair, const enhance::Request& request, const Progress& progress);
    /// Lets go of everything.
    void clear();

private:
    struct Picture {
        image::Image image;
        enhance::Run run;
    };
    [[nodiscard]] Result<Picture> picture(enhance::Engine& engine, const curation::Method& method,
        const enhance::Request& request, const Progress& progress);
    [[nodiscard]] Result<curation::Contender> run(enhance::Engine& engine,
        const curation::Method& method, const enhance::Request& request, const Progress& progress);

    std::shared_ptr<const Document> m_document;
    Wish m_wish;
    std::optional<curation::Comparison> m_comparison;
    PictureStore m_pictures{pictureBudget()};
    std::map<std::string, enhance::Run> m_runs; // of the pictures, by the same keys
};

} // namespace cxr::app

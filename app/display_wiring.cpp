// SPDX-License-Identifier: Apache-2.0
#include "app/display_wiring.h"

#include "app/wiring.h"
#include "quality/display_filter.h"

#include <algorithm>
#include <new>
#include <optional>
#include <utility>

namespace cxr::app {

namespace {

struct Filtered {
    std::vector<ui::DisplayPicture> pictures;
    std::optional<Error> problem;
};

quality::DisplayFilter toCore(ui::DisplayFilter filter)
{
    return filter == ui::DisplayFilter::Clahe ? quality::DisplayFilter::Clahe
                                              : quality::DisplayFilter::Sharpen;
}

Filtered make(const ui::DisplayWish& wish, std::vector<ui::DisplayPicture> pictures,
    const Background::Wanted& wanted)
{
    Filtered made;
    for (const auto& original : wish.pictures) {
        const auto known = std::find_if(pictures.begin(), pictures.end(),
            [&](const ui::DisplayPicture& picture) { return picture.original == original; });
        if (known != pictures.end()) {
            made.pictures.push_back(*known);
            continue;
        }
        auto image = quality::filteredForDisplay(
            toCore(wish.filter), original->image(), [&](double) { return wanted(); });
        if (!image) {
            if (image.error().code != Code::Cancelled)
                made.problem = image.error();
            continue;
        }
        made.pictures.push_back(
            {original, std::make_shared<const image::Pyramid>(std::move(*image))});
    }
    return made;
}

} // namespace

DisplayWiring::DisplayWiring(ui::MainWindow& window, QObject* parent) :
    QObject(parent),
    m_window(window)
{
    connect(&m_window, &ui::MainWindow::displayWanted, this, &DisplayWiring::filter);
}

void DisplayWiring::filter(const ui::DisplayWish& wish)
{
    if (wish.filter == ui::DisplayFilter::None) {
        m_background.forget();
        m_kept.clear();
        return;
    }
    if (wish.filter != m_filter)
        m_kept.clear();
    m_filter = wish.filter;
    m_background.run(
        [wish, kept = m_kept](const Background::Wanted& wanted) {
            try {
                return make(wish, kept, wanted);
            } catch (const std::bad_alloc&) {
                return Filtered{{}, Error{Code::OutOfMemory, "display filter"}};
            }
        },
        [this, wish](const Filtered& made) {
            m_kept = made.pictures;
            if (made.problem)
                m_window.showNotice(Wiring::sentence(*made.problem), ui::Severity::Warning);
            m_window.setDisplayed(wish.filter, made.pictures);
        });
}

} // namespace cxr::app

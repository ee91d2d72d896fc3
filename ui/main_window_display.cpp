// SPDX-License-Identifier: Apache-2.0
// Filters for the eye alone in MainWindow.
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"

#include <algorithm>

namespace cxr::ui {

void MainWindow::connectDisplay()
{
    const auto filter = [this](Command command, DisplayFilter chosen) {
        connect(m_commands->action(command), &QAction::triggered, this, [this, chosen] {
            m_displayFilter = m_displayFilter == chosen ? DisplayFilter::None : chosen;
            m_displayed.clear();
            applyDisplayed(); // the plain one until the filtered one is there
            updateCommands();
            m_displayReport.queue();
        });
    };
    filter(Command::Sharpen, DisplayFilter::Sharpen);
    filter(Command::Clahe, DisplayFilter::Clahe);
    for (const ImageView* pane : filteredPanes())
        connect(pane, &ImageView::contentChanged, this, [this] {
            applyDisplayed();
            m_displayReport.queue();
        });
}

std::vector<ImageView*> MainWindow::filteredPanes() const
{
    return {m_compare->before(), m_compare->after(), m_compare->reference()};
}

DisplayWish MainWindow::displayWish() const
{
    DisplayWish wish{.filter = m_displayFilter, .pictures = {}};
    if (wish.filter == DisplayFilter::None)
        return wish;
    for (const ImageView* pane : filteredPanes()) {
        const PaneContent& content = pane->content();
        const auto& pixels = content.layer().pixels;
        // What still grows is written to on this thread.
        const bool known =
            std::find(wish.pictures.begin(), wish.pictures.end(), pixels) != wish.pictures.end();
        if (pixels && !content.growing() && !known)
            wish.pictures.push_back(pixels);
    }
    return wish;
}

void MainWindow::setDisplayed(DisplayFilter filter, const std::vector<DisplayPicture>& pictures)
{
    if (filter != m_displayFilter)
        return;
    m_displayed = pictures;
    applyDisplayed();
}

void MainWindow::applyDisplayed()
{
    for (ImageView* pane : filteredPanes()) {
        const PaneContent& content = pane->content();
        std::shared_ptr<const image::Pyramid> shown;
        for (const DisplayPicture& picture : m_displayed) {
            if (picture.original == content.layer().pixels && !content.growing())
                shown = picture.shown;
        }
        pane->setDisplayed(shown, m_displayFilter);
    }
    m_compare->updateLenses();
}

} // namespace cxr::ui

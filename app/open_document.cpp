// SPDX-License-Identifier: Apache-2.0
#include "app/open_document.h"

#include "image/display.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace cxr::app {

namespace fs = std::filesystem;

namespace {

/// "Shown as the presentation state LUNG of 2024-01-31 12:30 (state.dcm) wants it"
std::string sentence(const io::Presentation& presentation)
{
    std::string text = "Shown as the presentation state";
    if (!presentation.label.empty())
        text += " " + presentation.label;
    if (!presentation.created.empty())
        text += " of " + presentation.created;
    return text + " (" + presentation.path.filename().string() + ") wants it";
}

void present(io::Presentation presentation, image::Meaning& meaning, Document& document)
{
    io::apply(presentation, meaning);
    document.presented = true;
    // Without a VOI step of its own, a state shows the whole range (PS3.3 C.11.8).
    document.window = presentation.window.value_or(image::fullRangeWindow(meaning));
    if (document.window.name.empty())
        document.window.name = presentation.label;
    document.inverted = presentation.inverted != meaning.inverted;
    meaning.windows.insert(meaning.windows.begin(), document.window);
    std::vector<std::string>& notices = document.source.notices;
    notices.insert(notices.begin(), sentence(presentation));
    std::move(
        presentation.notices.begin(), presentation.notices.end(), std::back_inserter(notices));
    document.orientation = presentation.orientation;
    document.area = presentation.displayedArea;
    document.magnification = presentation.magnification;
    if (presentation.pixelAspect > 0)
        document.source.pixelAspect = presentation.pixelAspect;
    image::Graphics& drawn = presentation.graphics;
    document.graphics.shutter = drawn.shutter; // stands for the image's own (PS3.3 C.7.6.11)
    std::vector<image::Bitmap>& bitmaps = document.graphics.bitmaps;
    std::erase_if(bitmaps, [&](const image::Bitmap& bitmap) {
        const std::vector<unsigned>& shown = presentation.shownOverlays;
        return std::find(shown.begin(), shown.end(), bitmap.group) == shown.end();
    });
    std::move(drawn.bitmaps.begin(), drawn.bitmaps.end(), std::back_inserter(bitmaps));
    std::move(drawn.lines.begin(), drawn.lines.end(), std::back_inserter(document.graphics.lines));
    std::move(
        drawn.labels.begin(), drawn.labels.end(), std::back_inserter(document.graphics.labels));
}

} // namespace

Result<std::shared_ptr<const Document>> openDocument(
    const fs::path& path, int frame, io::PresentationFinder& presentations)
{
    const bool isState = io::isPresentationState(path);
    const fs::path file = isState ? io::findPresentedImage(path) : path;
    if (file.empty())
        return fail(Code::UnsupportedContent,
            path.string()
                + ": is a presentation state, and the image that it is about does not lie beside "
                  "it; "
                  "put both into one folder");
    Result<io::Loaded> loaded = io::load(file, frame);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto document = std::make_shared<Document>();
    document->source = std::move(loaded->source);
    document->graphics = std::move(loaded->graphics);
    document->window = image::defaultWindow(loaded->image);
    const std::string& uid = document->source.sopInstanceUid;
    std::optional<io::Presentation> presentation;
    if (isState) {
        Result<io::Presentation> state =
            io::readPresentationState(path, uid, frame, loaded->image.size());
        if (!state)
            return tl::unexpected(state.error());
        presentation = std::move(*state);
    } else if (!document->source.colourReduced) {
        presentation = presentations.find(file, uid, frame, loaded->image.size());
    }
    if (presentation)
        present(std::move(*presentation), loaded->image.meaning(), *document);
    document->pixels = std::make_shared<const image::Pyramid>(std::move(loaded->image));
    return document;
}

} // namespace cxr::app

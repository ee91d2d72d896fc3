// SPDX-License-Identifier: Apache-2.0
#include "cli/info_json.h"

#include "app/format_names.h"
#include "image/checksum.h"
#include "image/display.h"
#include "io/dicom/stored_colour.h"

#include <algorithm>

namespace cxr::cli {

namespace {

using Json = nlohmann::ordered_json;

Json describe(const image::Lut& lut)
{
    return {{"firstInput", lut.firstInput()}, {"entries", lut.size()}, {"bits", lut.bits()}};
}

Json describe(const image::VoiWindow& window)
{
    Json json{{"center", window.center}, {"width", window.width},
        {"function", image::nameOf(window.function)}, {"name", window.name}};
    if (!window.lut.empty())
        json["lut"] = describe(window.lut);
    return json;
}

/// The steps from stored value to light, in their order.
Json greyChain(const image::Image& image)
{
    const image::Meaning& meaning = image.meaning();
    Json chain;
    if (meaning.modalityLut.empty()) {
        chain["rescale"] = {
            {"slope", meaning.rescaleSlope}, {"intercept", meaning.rescaleIntercept}};
    } else {
        chain["modalityLut"] = describe(meaning.modalityLut);
    }
    chain["windows"] = Json::array();
    for (const image::VoiWindow& window : meaning.windows)
        chain["windows"].push_back(describe(window));
    chain["firstView"] = describe(image::defaultWindow(image));
    if (!meaning.presentationLut.empty())
        chain["presentationLut"] = describe(meaning.presentationLut);
    chain["lowIsBright"] = meaning.inverted;
    return chain;
}

Json spacing(const image::Meaning& meaning)
{
    if (!meaning.spacing)
        return nullptr;
    const image::Spacing& mm = *meaning.spacing;
    return {{"rowMm", mm.rowMm}, {"columnMm", mm.columnMm}, {"measured", nameOf(mm.plane)},
        {"calibration", mm.calibration},
        {"magnification", mm.magnification > 0 ? Json(mm.magnification) : Json(nullptr)}};
}

/// The presentation state beside the file that the viewer shows it with.
Json presentation(const io::Loaded& loaded, io::PresentationFinder& presentations)
{
    const auto state = presentations.find(
        loaded.source.path, loaded.source.sopInstanceUid, loaded.source.frame, loaded.image.size());
    if (!state)
        return nullptr;
    Json area = nullptr;
    if (const auto& seen = state->displayedArea)
        area = {{"x", seen->x}, {"y", seen->y}, {"width", seen->width}, {"height", seen->height}};
    return {{"path", state->path.string()}, {"label", state->label}, {"created", state->created},
        {"displayedArea", area}, {"magnification", state->magnification},
        {"shutter", state->graphics.shutter.has_value()},
        {"window", state->window ? describe(*state->window) : Json(nullptr)},
        {"lowIsBright", state->inverted},
        {"turnedClockwise", 90 * state->orientation.quarterTurns()},
        {"mirrored", state->orientation.mirrored()},
        {"drawings", state->graphics.lines.size() + state->graphics.labels.size()}};
}

Json storedSha256(const io::Loaded& loaded)
{
    if (!loaded.source.colourReduced)
        return pixelSha256(loaded.image);
    const auto samples = io::storedColour(loaded.source.path, loaded.source.frame);
    return samples ? Json(pixelSha256(*samples)) : Json(nullptr);
}

Json pixels(const io::Loaded& loaded)
{
    const image::Image& image = loaded.image;
    const image::Meaning& meaning = image.meaning();
    const auto [low, high] = std::minmax_element(image.samples().begin(), image.samples().end());
    Json json{{"columns", image.width()}, {"rows", image.height()},
        {"aspect", loaded.source.pixelAspect}, {"bitsStored", meaning.bits},
        {"signed", meaning.storedMin < 0}, {"smallestStored", *low + meaning.storedMin},
        {"largestStored", *high + meaning.storedMin},
        {"colourReduced", loaded.source.colourReduced}, {"padding", nullptr}};
    if (meaning.padding)
        json["padding"] = {{"low", meaning.padding->low}, {"high", meaning.padding->high}};
    return json;
}

} // namespace

const char* nameOf(image::Spacing::Plane plane)
{
    switch (plane) {
    case image::Spacing::Plane::Calibrated:
        return "calibrated";
    case image::Spacing::Plane::Detector:
        return "at detector, not in the patient";
    case image::Spacing::Plane::Unstated:
        return "not stated whether calibrated or at detector";
    case image::Spacing::Plane::Film:
        return "on the scanned film";
    }
    return "";
}

Json describe(const io::Loaded& loaded, io::PresentationFinder& presentations)
{
    const io::Source& source = loaded.source;
    Json json{{"path", source.path.string()}, {"format", app::nameOf(source.format)},
        {"bytes", source.bytes}, {"sha256", source.sha256}, {"frames", source.frames},
        {"frame", source.frame + 1}};
    json["pixelSha256"] = storedSha256(loaded);
    json["pixels"] = pixels(loaded);
    json["greyChain"] = greyChain(loaded.image);
    json["spacing"] = spacing(loaded.image.meaning());
    json["overlays"] = loaded.graphics.bitmaps.size();
    json["presentationState"] = presentation(loaded, presentations);
    if (source.format == io::Format::Dicom) {
        json["dicom"] = {{"transferSyntax", source.transferSyntax}, {"sopClass", source.sopClass},
            {"modality", source.modality}, {"bodyPart", source.bodyPart},
            {"viewPosition", source.viewPosition}, {"rowDirection", source.rowDirection},
            {"columnDirection", source.columnDirection}, {"patientName", source.patientName},
            {"patientId", source.patientId}, {"studyDate", source.studyDate}};
    }
    json["notices"] = source.notices;
    return json;
}

Json describe(const std::filesystem::path& path, const Error& failure)
{
    return {{"path", path.string()}, {"error", failure.detail}};
}

} // namespace cxr::cli

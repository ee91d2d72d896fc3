// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/presentation_state.h"

#include "io/dicom/dataset.h"
#include "io/dicom/grey_chain.h"
#include "io/dicom/overlay.h"
#include "io/dicom/presentation_graphics.h"
#include "io/dicom/shutter.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>

namespace cxr::io {

namespace fs = std::filesystem;

namespace {

/// Presentation states are small; whatever is larger is something else.
constexpr std::size_t maxStateBytes = std::size_t{64} << 20;

Result<ParsedDicom> parseState(const fs::path& path)
{
    const auto file = readFile(path, maxStateBytes);
    if (!file)
        return fail(file.error().code, path.string() + ": " + file.error().detail);
    Result<ParsedDicom> dicom = parseDicom(*file);
    if (!dicom)
        return fail(dicom.error().code, path.string() + ": " + dicom.error().detail);
    if (textOf(*dicom->dataSet, DCM_SOPClassUID) != UID_GrayscaleSoftcopyPresentationStateStorage)
        return fail(Code::UnsupportedContent,
            path.string() + ": is not a Grayscale Softcopy Presentation State");
    return dicom;
}

std::vector<std::string> referencedImages(DcmItem& dataSet)
{
    std::vector<std::string> uids;
    forEachItem(dataSet, DCM_ReferencedSeriesSequence, [&](DcmItem& series) {
        forEachItem(series, DCM_ReferencedImageSequence,
            [&](DcmItem& image) { uids.push_back(textOf(image, DCM_ReferencedSOPInstanceUID)); });
    });
    return uids;
}

/// "20240131" and "123005.0" as "2024-01-31 12:30".
std::string readableTime(const std::string& date, const std::string& time)
{
    if (date.size() != 8)
        return date;
    std::string text = date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6);
    if (time.size() >= 4)
        text += " " + time.substr(0, 2) + ":" + time.substr(2, 2);
    return text;
}

void readGreyChain(DcmItem& dataSet, const PresentedFrame& frame, Presentation& presentation)
{
    // Whether inputs are signed is not said here but by the image; its values are looked up by
    // number, and first inputs above 32767 are the only doubtful ones.
    const GreyChainContext context{false, &presentation.notices};
    presentation.hasModality =
        dataSet.tagExistsWithValue(DCM_ModalityLUTSequence) || hasValue(dataSet, DCM_RescaleSlope);
    readModality(dataSet, context, presentation.modality);

    forEachItem(dataSet, DCM_SoftcopyVOILUTSequence, [&](DcmItem& item) {
        if (presentation.window || !frame.isMeant(item))
            return;
        image::Meaning voi = presentation.modality;
        readVoi(item, context, voi);
        if (!voi.windows.empty())
            presentation.window = voi.windows.front();
    });

    std::vector<NamedLut> luts = readLuts(
        dataSet, DCM_PresentationLUTSequence, false, "presentation LUT", presentation.notices);
    if (!luts.empty())
        presentation.presentationLut = std::move(luts.front().lut);
    presentation.inverted = textOf(dataSet, DCM_PresentationLUTShape) == "INVERSE";
}

/// How large the displayed area is to be shown.
void readSize(DcmItem& item, Presentation& presentation)
{
    const std::vector<double> spacing = numbersOf(item, DCM_PresentationPixelSpacing);
    const std::vector<double> aspect = numbersOf(item, DCM_PresentationPixelAspectRatio);
    const std::vector<double>& shape = spacing.size() >= 2 ? spacing : aspect; // rows first
    if (shape.size() >= 2 && shape[0] > 0 && shape[1] > 0)
        presentation.pixelAspect = shape[0] / shape[1];
    const std::string mode = textOf(item, DCM_PresentationSizeMode);
    const std::vector<double> ratio = numbersOf(item, DCM_PresentationPixelMagnificationRatio);
    constexpr double most = 64;
    if (mode == "MAGNIFY" && !ratio.empty() && ratio[0] > 0 && ratio[0] <= most)
        presentation.magnification = ratio[0];
    else if (mode == "TRUE SIZE")
        presentation.notices.emplace_back(
            "The presentation state wants the picture at its true size, which this program can't "
            "tell on this screen; it is fitted");
}

/// C.10.4; corners are counted from 1, and both belong to the area.
void readDisplayedArea(DcmItem& dataSet, const PresentedFrame& frame, Presentation& presentation)
{
    forEachItem(dataSet, DCM_DisplayedAreaSelectionSequence, [&](DcmItem& item) {
        if (presentation.displayedArea || !frame.isMeant(item))
            return;
        const std::vector<double> from = numbersOf(item, DCM_DisplayedAreaTopLeftHandCorner);
        const std::vector<double> to = numbersOf(item, DCM_DisplayedAreaBottomRightHandCorner);
        constexpr double most = 1e6;
        if (from.size() < 2 || to.size() < 2
            || !std::all_of(from.begin(), from.end(), [](double v) { return std::abs(v) < most; })
            || !std::all_of(to.begin(), to.end(), [](double v) { return std::abs(v) < most; }))
            return;
        const auto [x0, x1] = std::minmax(from[0], to[0]);
        const auto [y0, y1] = std::minmax(from[1], to[1]);
        const image::Rect area{static_cast<int>(x0) - 1, static_cast<int>(y0) - 1,
            static_cast<int>(x1 - x0) + 1, static_cast<int>(y1 - y0) + 1};
        const image::Rect inside = image::intersected(area, image::frameOf(frame.size));
        if (inside.empty())
            return;
        presentation.displayedArea = inside;
        readSize(item, presentation);
    });
}

/// C.10.6
void readSpatialTransformation(DcmItem& dataSet, Presentation& presentation)
{
    const unsigned degrees = unsignedOf(dataSet, DCM_ImageRotation).value_or(0);
    if (degrees % 90 != 0)
        presentation.notices.push_back("The presentation state wants the picture turned by "
            + std::to_string(degrees) + "°, which is no quarter turn; it is not turned");
    presentation.orientation = {degrees % 90 == 0 ? static_cast<int>(degrees / 90 % 4) : 0,
        textOf(dataSet, DCM_ImageHorizontalFlip) == "Y"};
}

/// The state's own overlay planes (PS3.3 C.9.2), one of which may be its shutter (C.7.6.15), and
/// which of the image's are to be seen.
void readOverlayPlanes(DcmItem& dataSet, const PresentedFrame& frame, Presentation& presentation)
{
    const auto isActive = [&](unsigned group) {
        return hasValue(
            dataSet, {static_cast<Uint16>(group), DCM_OverlayActivationLayer.getElement()});
    };
    for (unsigned group = firstOverlayGroup; group <= lastOverlayGroup; group += 2) {
        if (isActive(group))
            presentation.shownOverlays.push_back(group);
    }
    const std::optional<unsigned> shutterGroup = unsignedOf(dataSet, DCM_ShutterOverlayGroup);
    for (image::Bitmap& plane :
        readOverlays(dataSet, frame.frame, frame.size, presentation.notices)) {
        std::optional<image::Shutter>& shutter = presentation.graphics.shutter;
        // A group of the state hides the image's of that number.
        std::erase(presentation.shownOverlays, plane.group);
        if (plane.group == shutterGroup) {
            if (!shutter)
                shutter = image::Shutter{.openings = {}, .cover = {}, .grey = shutterGrey(dataSet)};
            shutter->cover = std::move(plane);
        } else if (isActive(plane.group)) {
            presentation.graphics.bitmaps.push_back(std::move(plane));
        }
    }
    if (shutterGroup && (!presentation.graphics.shutter || !presentation.graphics.shutter->cover))
        presentation.notices.emplace_back(
            "The presentation state names a bitmap shutter that can't be read; it is not drawn");
}

void nameWhatIsLeftOut(DcmItem& dataSet, Presentation& presentation)
{
    if (dataSet.tagExists(DCM_MaskSubtractionSequence))
        presentation.notices.emplace_back("The presentation state's subtraction is not made");
}

} // namespace

bool isPresentationState(const fs::path& path)
{
    const auto head = readFile(path, sniffLength);
    return head && looksLikePresentationState(*head);
}

Result<std::vector<std::string>> presentedImages(const fs::path& path)
{
    return parseState(path).map(
        [](const ParsedDicom& dicom) { return referencedImages(*dicom.dataSet); });
}

Result<Presentation> readPresentationState(
    const fs::path& path, const std::string& sopInstanceUid, int frame, image::Size imageSize)
{
    const Result<ParsedDicom> dicom = parseState(path);
    if (!dicom)
        return tl::unexpected(dicom.error());
    DcmItem& dataSet = *dicom->dataSet;
    const std::vector<std::string> images = referencedImages(dataSet);
    if (std::find(images.begin(), images.end(), sopInstanceUid) == images.end())
        return fail(Code::InvalidArgument,
            path.string() + ": this presentation state is about other images");
    try {
        const PresentedFrame presented{sopInstanceUid, frame, imageSize};
        Presentation presentation;
        presentation.path = path;
        presentation.label = textOf(dataSet, DCM_ContentLabel);
        presentation.description = textOf(dataSet, DCM_ContentDescription);
        presentation.creator = textOf(dataSet, DCM_ContentCreatorName);
        presentation.created = readableTime(textOf(dataSet, DCM_PresentationCreationDate),
            textOf(dataSet, DCM_PresentationCreationTime));
        readGreyChain(dataSet, presented, presentation);
        readDisplayedArea(dataSet, presented, presentation);
        readSpatialTransformation(dataSet, presentation);
        presentation.graphics =
            readGraphics(dataSet, presented, presentation.displayedArea, presentation.orientation);
        presentation.graphics.shutter = readShutter(dataSet);
        readOverlayPlanes(dataSet, presented, presentation);
        nameWhatIsLeftOut(dataSet, presentation);
        return presentation;
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, path.string() + ": not enough memory");
    } catch (const std::exception& error) {
        return fail(Code::FileDamaged, path.string() + ": " + error.what());
    }
}

void apply(const Presentation& presentation, image::Meaning& meaning)
{
    if (presentation.hasModality) {
        meaning.modalityLut = presentation.modality.modalityLut;
        meaning.rescaleSlope = presentation.modality.rescaleSlope;
        meaning.rescaleIntercept = presentation.modality.rescaleIntercept;
    }
    meaning.presentationLut = presentation.presentationLut;
}

} // namespace cxr::io

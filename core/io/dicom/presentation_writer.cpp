// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/presentation_writer.h"

#include "image/annotation_graphics.h"
#include "image/atomic_file.h"
#include "image/checksum.h"
#include "io/dicom/dataset.h"
#include "io/dicom/encode.h"
#include "io/dicom/uid.h"
#include "io/limits.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmdata/dcvrda.h>
#include <dcmtk/dcmdata/dcvrsl.h>
#include <dcmtk/dcmdata/dcvrtm.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <memory>

namespace cxr::io {

namespace fs = std::filesystem;

namespace {

constexpr const char* layer = "READER";
constexpr long append = -2;               // of findOrCreateSequenceItem()
constexpr std::size_t longestText = 1024; // of a short text (ST), PS3.5 6.2
constexpr std::size_t mostPoints = 8'000; // 64 KiB of floats in pairs, PS3.5 7.1.2

DcmItem& newItem(DcmItem& parent, const DcmTagKey& sequence)
{
    DcmItem* item = nullptr;
    if (parent.findOrCreateSequenceItem(sequence, item, append).bad() || !item)
        throw std::bad_alloc();
    return *item;
}

/// What a state shares with its image: Patient (C.7.1.1), General Study (C.7.2.1), Patient Study.
const std::array shared = {DCM_PatientName, DCM_PatientID, DCM_IssuerOfPatientID,
    DCM_PatientBirthDate, DCM_PatientSex, DCM_PatientAge, DCM_PatientSize, DCM_PatientWeight,
    DCM_PatientIdentityRemoved, DCM_DeidentificationMethod, DCM_DeidentificationMethodCodeSequence,
    DCM_StudyInstanceUID, DCM_StudyDate, DCM_StudyTime, DCM_StudyID, DCM_StudyDescription,
    DCM_AccessionNumber, DCM_ReferringPhysicianName};

void putPatientAndStudy(DcmDataset& state, DcmDataset& image)
{
    for (const DcmTagKey& tag : shared) {
        DcmElement* element = nullptr;
        if (image.findAndGetElement(tag, element).good() && element)
            image.findAndInsertCopyOfElement(tag, &state);
    }
    for (const DcmTagKey& tag :
        {DCM_PatientName, DCM_PatientID, DCM_PatientBirthDate, DCM_PatientSex, DCM_StudyDate,
            DCM_StudyTime, DCM_ReferringPhysicianName, DCM_StudyID, DCM_AccessionNumber})
        putIfAbsent(state, tag, "");
}

void putIdentity(DcmDataset& state, const PresentedView& view)
{
    put(state, DCM_SpecificCharacterSet, "ISO_IR 192");
    put(state, DCM_SOPClassUID, UID_GrayscaleSoftcopyPresentationStateStorage);
    put(state, DCM_SOPInstanceUID, randomUid());
    put(state, DCM_SeriesInstanceUID, randomUid());
    put(state, DCM_Modality, "PR");
    put(state, DCM_SeriesNumber, "");
    put(state, DCM_Laterality, ""); // unknown; the image says where it was taken
    put(state, DCM_InstanceNumber, "1");
    put(state, DCM_Manufacturer, "CXR Lens");
    put(state, DCM_ManufacturerModelName, "CXR Lens");
    put(state, DCM_SoftwareVersions, view.programVersion);
    put(state, DCM_ContentLabel, view.label);
    put(state, DCM_ContentDescription, "A reader's view and drawings");
    put(state, DCM_ContentCreatorName, view.creator);
    OFString date;
    OFString time;
    DcmDate::getCurrentDate(date);
    DcmTime::getCurrentTime(time);
    put(state, DCM_PresentationCreationDate, date.c_str());
    put(state, DCM_PresentationCreationTime, time.c_str());
}

/// Presentation State Relationship (C.11.11).
void putReference(DcmItem& item, DcmDataset& image, const PresentedView& view)
{
    DcmItem& reference = newItem(item, DCM_ReferencedImageSequence);
    put(reference, DCM_ReferencedSOPClassUID, textOf(image, DCM_SOPClassUID));
    put(reference, DCM_ReferencedSOPInstanceUID, textOf(image, DCM_SOPInstanceUID));
    const std::vector<double> frames = numbersOf(image, DCM_NumberOfFrames);
    if (!frames.empty() && frames[0] > 1)
        put(reference, DCM_ReferencedFrameNumber, std::to_string(view.frame + 1));
}

void putCorner(DcmItem& item, const DcmTagKey& tag, Sint32 column, Sint32 row)
{
    const std::array corner{column, row};
    auto element = std::make_unique<DcmSignedLong>(DcmTag(tag));
    element->putSint32Array(corner.data(), corner.size());
    if (item.insert(element.get(), true).good())
        element.release();
}

/// C.10.4: the corners as they are seen, both inside the area and counted from 1.
void putDisplayedArea(DcmDataset& state, const PresentedView& view)
{
    const image::Rect area = view.area.empty() ? image::frameOf(view.size) : view.area;
    const double width = area.width;
    const double height = area.height;
    const bool lying = view.orientation.lying();
    const image::Point seen{lying ? height : width, lying ? width : height};
    DcmItem& item = newItem(state, DCM_DisplayedAreaSelectionSequence);
    const auto corner = [&](const DcmTagKey& tag, const image::Point& at) {
        const image::Point upright = view.orientation.revert(at, width, height);
        putCorner(item, tag, upright.x < width / 2 ? area.x + 1 : area.right(),
            upright.y < height / 2 ? area.y + 1 : area.bottom());
    };
    corner(DCM_DisplayedAreaTopLeftHandCorner, {0, 0});
    corner(DCM_DisplayedAreaBottomRightHandCorner, seen);
    put(item, DCM_PresentationSizeMode, "SCALE TO FIT");
    constexpr double precision = 10'000;
    const long aspect = std::lround(view.pixelAspect * precision);
    put(item, DCM_PresentationPixelAspectRatio,
        view.pixelAspect == 1 ? "1\\1" : std::to_string(aspect) + "\\10000");
}

void putSpatialTransformation(DcmDataset& state, const image::Orientation& orientation)
{
    constexpr unsigned quarter = 90;
    if (orientation.upright())
        return;
    put(state, DCM_ImageRotation, quarter * static_cast<unsigned>(orientation.quarterTurns()));
    put(state, DCM_ImageHorizontalFlip, orientation.mirrored() ? "Y" : "N");
}

/// `asSigned`: the inputs are signed numbers, which the descriptor's VR must say.
void putLut(DcmItem& item, const image::Lut& lut, bool asSigned)
{
    const auto entries = static_cast<Uint16>(lut.size()); // 65536 is written as 0 (C.11.1.1.1)
    const auto bits = static_cast<Uint16>(lut.bits());
    const auto first = static_cast<Uint16>(lut.firstInput());
    const std::array descriptor{entries, first, bits};
    item.putAndInsertUint16Array(DcmTag(DCM_LUTDescriptor, asSigned ? EVR_SS : EVR_US),
        descriptor.data(), descriptor.size());
    item.putAndInsertUint16Array(
        DcmTag(DCM_LUTData, EVR_OW), lut.entries().data(), lut.entries().size());
}

/// With entries of 16 bits, which is what VOI and modality tables may have beside 8 (C.11.1.1.1).
/// `stretched`: full scale stays full scale; otherwise entries stay the numbers they are.
image::Lut wide(const image::Lut& lut, bool stretched)
{
    constexpr int bits = 16;
    std::vector<std::uint16_t> entries = lut.entries();
    if (stretched) {
        for (std::uint16_t& entry : entries)
            entry = static_cast<std::uint16_t>(
                std::lround(static_cast<double>(entry) * 0xffff / lut.range()));
    }
    return {lut.firstInput(), bits, std::move(entries)};
}

/// The window's table where the user has put it: a LUT in a file has a place, but no width.
image::Lut placedLut(const image::VoiWindow& window)
{
    if (window == image::windowOf(window.lut, window.name))
        return window.lut;
    constexpr double most = 65'535;
    const double low = std::clamp(window.center - window.width / 2, -32'768.0, 32'767.0);
    const int first = static_cast<int>(std::lround(low));
    const auto count =
        static_cast<std::size_t>(std::clamp(std::round(window.width) + 1, 2.0, most));
    const double last = window.lut.size() - 1;
    std::vector<std::uint16_t> entries(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = (first + static_cast<double>(i) - low) / window.width;
        entries[i] = window.lut.at(window.lut.firstInput() + std::clamp(share, 0.0, 1.0) * last);
    }
    return {first, window.lut.bits(), std::move(entries)};
}

void putGreyChain(DcmDataset& state, const PresentedView& view)
{
    const image::Meaning& meaning = view.meaning;
    const bool asSigned = meaning.storedMin < 0;
    if (!meaning.modalityLut.empty()) {
        DcmItem& item = newItem(state, DCM_ModalityLUTSequence);
        putLut(item, wide(meaning.modalityLut, false), asSigned);
        put(item, DCM_ModalityLUTType, "US");
    } else {
        put(state, DCM_RescaleIntercept, decimalString(meaning.rescaleIntercept));
        put(state, DCM_RescaleSlope, decimalString(meaning.rescaleSlope));
        put(state, DCM_RescaleType, "US");
    }
    DcmItem& voi = newItem(state, DCM_SoftcopyVOILUTSequence);
    if (view.window.function == image::VoiFunction::Table) {
        const image::Lut lut = placedLut(view.window);
        putLut(newItem(voi, DCM_VOILUTSequence), wide(lut, true), lut.firstInput() < 0);
    } else {
        image::Meaning one;
        one.windows = {view.window};
        putWindows(voi, one);
    }
    const bool inverted = view.inverted != meaning.inverted;
    if (meaning.presentationLut.empty())
        put(state, DCM_PresentationLUTShape, inverted ? "INVERSE" : "IDENTITY");
    else
        putLut(newItem(state, DCM_PresentationLUTSequence), meaning.presentationLut, false);
}

void putLine(DcmItem& annotation, const image::Polyline& line)
{
    std::vector<Float32> data;
    const std::size_t step = (line.points.size() + mostPoints - 1) / mostPoints;
    const auto add = [&](const image::Point& point) {
        // (1, 1) is the centre of the first pixel (C.10.5.1.1).
        data.push_back(static_cast<Float32>(point.x + 0.5));
        data.push_back(static_cast<Float32>(point.y + 0.5));
    };
    for (std::size_t i = 0; i + 1 < line.points.size(); i += step)
        add(line.points[i]);
    add(line.points.back());
    DcmItem& object = newItem(annotation, DCM_GraphicObjectSequence);
    put(object, DCM_GraphicAnnotationUnits, "PIXEL");
    put(object, DCM_GraphicDimensions, 2u);
    put(object, DCM_NumberOfGraphicPoints, static_cast<unsigned>(data.size() / 2));
    object.putAndInsertFloat32Array(DCM_GraphicData, data.data(), data.size());
    put(object, DCM_GraphicType, "POLYLINE");
    if (line.points.size() > 2 && line.points.front() == line.points.back())
        put(object, DCM_GraphicFilled, "N");
}

/// Lines of a text are separated by CR LF (PS3.5 6.2); a backslash is a letter here.
std::string shortText(const std::string& text)
{
    std::string result;
    std::size_t letters = 0;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xc0) != 0x80; // in UTF-8
        letters += begins ? (c == '\n' ? 2 : 1) : 0;
        if (letters > longestText)
            break;
        if (c == '\n')
            result += "\r\n";
        else
            result += c;
    }
    return result;
}

void putText(
    DcmItem& annotation, const std::string& text, const image::Point& at, const PresentedView& view)
{
    DcmItem& object = newItem(annotation, DCM_TextObjectSequence);
    put(object, DCM_BoundingBoxAnnotationUnits, "PIXEL");
    put(object, DCM_UnformattedTextValue, shortText(text));
    // How large letters are is the reader's affair; the box leaves them room for a line.
    const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
    const double height = view.size.height / 40.0 * static_cast<double>(lines);
    const std::array topLeft{static_cast<Float32>(at.x + 0.5), static_cast<Float32>(at.y + 0.5)};
    const std::array bottomRight{static_cast<Float32>(at.x + 0.5 + view.size.width / 3.0),
        static_cast<Float32>(at.y + 0.5 + height)};
    object.putAndInsertFloat32Array(
        DCM_BoundingBoxTopLeftHandCorner, topLeft.data(), topLeft.size());
    object.putAndInsertFloat32Array(
        DCM_BoundingBoxBottomRightHandCorner, bottomRight.data(), bottomRight.size());
    put(object, DCM_BoundingBoxTextHorizontalJustification, "LEFT");
}

void putDrawings(DcmDataset& state, DcmDataset& image, const PresentedView& view)
{
    if (view.annotations.empty())
        return;
    DcmItem& layers = newItem(state, DCM_GraphicLayerSequence);
    put(layers, DCM_GraphicLayer, layer);
    put(layers, DCM_GraphicLayerOrder, "1");
    DcmItem& annotation = newItem(state, DCM_GraphicAnnotationSequence);
    putReference(annotation, image, view);
    put(annotation, DCM_GraphicLayer, layer);
    for (std::size_t i = 0; i < view.annotations.size(); ++i) {
        const image::Annotation& item = view.annotations[i];
        for (const image::Polyline& line : image::linesOf(item))
            putLine(annotation, line);
        if (i < view.texts.size() && !view.texts[i].empty())
            putText(annotation, view.texts[i], image::labelPlaceOf(item), view);
    }
}

Result<std::shared_ptr<DcmDataset>> readImage(const PresentedView& view)
{
    const std::string name = view.image.string();
    const auto file = readFile(view.image, maxFileBytes);
    if (!file)
        return tl::unexpected(file.error());
    if (!view.imageSha256.empty() && sha256(*file) != view.imageSha256)
        return fail(Code::CannotWrite, name + ": the image changed after it was opened");
    if (sniff(Bytes(*file).first(std::min(file->size(), sniffLength))) != Format::Dicom)
        return fail(Code::UnsupportedContent, name + ": is no DICOM file");
    Result<ParsedDicom> dicom = parseDicom(*file);
    if (!dicom)
        return fail(dicom.error().code, name + ": " + dicom.error().detail);
    DcmDataset& dataSet = *dicom->dataSet;
    if (unsignedOf(dataSet, DCM_SamplesPerPixel).value_or(1) != 1
        || textOf(dataSet, DCM_PhotometricInterpretation) == "PALETTE COLOR")
        return fail(Code::UnsupportedContent,
            name + ": is a colour image, and greyscale presentation states are about grey ones");
    if (textOf(dataSet, DCM_SOPInstanceUID).empty() || textOf(dataSet, DCM_StudyInstanceUID).empty()
        || textOf(dataSet, DCM_SeriesInstanceUID).empty())
        return fail(Code::UnsupportedContent,
            name + ": has no UIDs that a presentation state could refer to");
    return dicom->dataSet;
}

} // namespace

Result<void> writePresentationState(const fs::path& path, const PresentedView& view)
{
    try {
        std::error_code ignored;
        if (fs::equivalent(path, view.image, ignored))
            return fail(Code::InvalidArgument, path.string() + ": this is the image itself");
        const Result<std::shared_ptr<DcmDataset>> image = readImage(view);
        if (!image)
            return tl::unexpected(image.error());
        DcmDataset state;
        putPatientAndStudy(state, **image);
        putIdentity(state, view);
        DcmItem& series = newItem(state, DCM_ReferencedSeriesSequence);
        put(series, DCM_SeriesInstanceUID, textOf(**image, DCM_SeriesInstanceUID));
        putReference(series, **image, view);
        putDisplayedArea(state, view);
        putSpatialTransformation(state, view.orientation);
        putGreyChain(state, view);
        putDrawings(state, **image, view);
        const Result<std::string> bytes = encodeDataSet(state);
        if (!bytes)
            return fail(bytes.error().code, path.string() + ": " + bytes.error().detail);
        return writeAtomically(path, *bytes);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, path.string() + ": not enough memory");
    } catch (const std::exception& error) {
        return fail(Code::Internal, path.string() + ": " + error.what());
    }
}

} // namespace cxr::io

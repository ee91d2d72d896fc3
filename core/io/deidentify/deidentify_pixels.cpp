// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/deidentify_pixels.h"

#include "io/deidentify/deidentify_streams.h"
#include "io/dicom/grey_chain.h"
#include "io/dicom/lossy.h"
#include "io/dicom/overlay.h"
#include "io/dicom/pixels.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace cxr::io {

namespace {

DcmPixelData* pixelsOf(DcmDataset& dataSet)
{
    DcmElement* element = nullptr;
    dataSet.findAndGetElement(DCM_PixelData, element);
    return dynamic_cast<DcmPixelData*>(element);
}

void fill(DicomPixels& frame, const image::Rect& rect, std::uint16_t value)
{
    const image::Rect inside = image::intersected(rect, image::frameOf(frame.size));
    for (int y = inside.y; y < inside.bottom(); ++y) {
        auto* row = frame.samples.data()
            + static_cast<std::size_t>(y) * static_cast<std::size_t>(frame.size.width);
        std::fill(row + inside.x, row + inside.right(), value);
    }
}

/// The cells of one frame behind those that are there.
template <typename Cell>
void append(std::vector<Cell>& cells, const DicomPixels& frame)
{
    for (const std::uint16_t sample : frame.samples)
        cells.push_back(static_cast<Cell>(sample + frame.storedMin));
}

template <typename Cell>
Result<void> rewrite(
    const ParsedDicom& dicom, const std::vector<image::Rect>& rects, std::vector<Cell>& cells)
{
    const bool inverted = lowIsBright(*dicom.dataSet);
    int frames = 1;
    for (int index = 0; index < frames; ++index) {
        Result<DicomPixels> frame = decodePixels(dicom, index);
        if (!frame)
            return tl::unexpected(frame.error());
        if (frame->colour)
            return fail(Code::UnsupportedContent,
                "is in colour, and regions are blackened in grey pictures only");
        frames = frame->frames;
        const std::uint64_t bytes =
            sizeof(Cell) * std::uint64_t{frame->samples.size()} * static_cast<unsigned>(frames);
        if (bytes >= std::numeric_limits<std::uint32_t>::max())
            return fail(Code::ImageTooLarge, "has more than 4 GiB of pixels when uncompressed");
        const int black = inverted ? (1 << frame->bits) - 1 : 0;
        for (const image::Rect& rect : rects)
            fill(*frame, rect, static_cast<std::uint16_t>(black));
        append(cells, *frame);
    }
    return {};
}

/// Bytes of all uncompressed frames; 0 where the file does not say.
std::uint64_t frameBytes(DcmItem& dataSet)
{
    const auto value = [&](const DcmTagKey& tag) {
        return std::uint64_t{unsignedOf(dataSet, tag).value_or(0)};
    };
    // 4:2:2 shares colour between two pixels.
    if (textOf(dataSet, DCM_PhotometricInterpretation).ends_with("422"))
        return 0;
    const std::vector<double> frames = numbersOf(dataSet, DCM_NumberOfFrames);
    constexpr double mostFrames = 1e6;
    const bool several = !frames.empty() && frames[0] >= 1 && frames[0] <= mostFrames;
    const std::uint64_t count = several ? static_cast<std::uint64_t>(frames[0]) : 1;
    const std::uint64_t bits = value(DCM_Rows) * value(DCM_Columns) * count
        * std::max<std::uint64_t>(value(DCM_SamplesPerPixel), 1) * value(DCM_BitsAllocated);
    return (bits + 7) / 8;
}

bool cutTail(DcmDataset& dataSet, DcmPixelData& pixels)
{
    const std::uint64_t wanted = frameBytes(dataSet);
    const std::uint64_t even = wanted + wanted % 2;
    if (wanted == 0 || pixels.getLength() <= even)
        return false;
    if (pixels.ident() == EVR_OW || DcmXfer(dataSet.getCurrentXfer()).isImplicitVR()) {
        Uint16* words = nullptr;
        if (pixels.getUint16Array(words).good() && words) {
            const std::vector<Uint16> kept(words, words + even / 2);
            return dataSet.putAndInsertUint16Array(DCM_PixelData, kept.data(), kept.size()).good();
        }
    }
    Uint8* bytes = nullptr;
    if (pixels.getUint8Array(bytes).bad() || !bytes)
        return false;
    const std::vector<Uint8> kept(bytes, bytes + even);
    return dataSet.putAndInsertUint8Array(DCM_PixelData, kept.data(), kept.size()).good();
}

} // namespace

bool hasOverlayInPixels(DcmItem& dataSet)
{
    for (unsigned group = firstOverlayGroup; group <= lastOverlayGroup; group += 2) {
        const auto overlay = static_cast<Uint16>(group);
        const DcmTagKey position(overlay, 0x0102);
        const DcmTagKey allocated(overlay, 0x0100);
        const DcmTagKey data(overlay, 0x3000);
        // In its own bits an overlay has one bit allocated.
        if (dataSet.tagExists(position) && !dataSet.tagExists(data)
            && unsignedOf(dataSet, allocated).value_or(0) > 1)
            return true;
    }
    return false;
}

Result<bool> hasStrayBits(const ParsedDicom& dicom)
{
    DcmDataset& dataSet = *dicom.dataSet;
    const unsigned allocated = unsignedOf(dataSet, DCM_BitsAllocated).value_or(0);
    if ((allocated != 8 && allocated != 16)
        || unsignedOf(dataSet, DCM_BitsStored).value_or(0) >= allocated)
        return false;
    int frames = 1;
    for (int index = 0; index < frames; ++index) {
        const Result<DicomPixels> frame = decodePixels(dicom, index);
        if (!frame)
            return tl::unexpected(frame.error());
        if (frame->strayBits)
            return true;
        frames = frame->frames;
    }
    return false;
}

Result<void> blackenPixels(const ParsedDicom& dicom, const std::vector<image::Rect>& rects)
{
    DcmDataset& dataSet = *dicom.dataSet;
    const std::optional<LossyCoding> lossy = lossyCoding(dicom);
    const unsigned bitsStored = unsignedOf(dataSet, DCM_BitsStored).value_or(0);
    std::vector<Uint16> words;
    std::vector<Uint8> bytes;
    const bool wide = unsignedOf(dataSet, DCM_BitsAllocated) == 16u;
    const Result<void> rewritten =
        wide ? rewrite(dicom, rects, words) : rewrite(dicom, rects, bytes);
    if (!rewritten)
        return rewritten;
    bytes.resize(bytes.size() + bytes.size() % 2);
    dataSet.findAndDeleteElement(DCM_PixelData);
    const OFCondition put = wide
        ? dataSet.putAndInsertUint16Array(DCM_PixelData, words.data(), words.size())
        : dataSet.putAndInsertUint8Array(DCM_PixelData, bytes.data(), bytes.size());
    if (put.bad())
        return fail(Code::Internal, std::string("pixel data: ") + put.text());
    dataSet.putAndInsertUint16(DCM_HighBit, static_cast<Uint16>(bitsStored - 1));
    for (const DcmTagKey& tag : {DCM_SmallestImagePixelValue, DCM_LargestImagePixelValue})
        dataSet.findAndDeleteElement(tag);
    if (lossy)
        putLossyCoding(dataSet, *lossy);
    return {};
}

bool clearBesidePixels(DcmDataset& dataSet)
{
    DcmPixelData* pixels = pixelsOf(dataSet);
    if (!pixels)
        return false;
    const E_TransferSyntax xfer = dataSet.getCurrentXfer();
    if (!DcmXfer(xfer).isEncapsulated())
        return cutTail(dataSet, *pixels);
    DcmPixelSequence* sequence = nullptr;
    if (pixels->getEncapsulatedRepresentation(xfer, nullptr, sequence).bad() || !sequence)
        return false;
    bool found = false;
    for (unsigned long i = 1; i < sequence->card(); ++i) { // 0 is the offset table
        DcmPixelItem* item = nullptr;
        Uint8* bytes = nullptr;
        if (sequence->getItem(item, i).bad() || !item || item->getUint8Array(bytes).bad() || !bytes)
            continue;
        found =
            clearBesideStream({reinterpret_cast<std::byte*>(bytes), item->getLength()}) || found;
    }
    return found;
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom_pixels.h"

#include "io/dicom_rle.h"
#include "io/jpeg_header.h"
#include "io/limits.h"
#include "io/luminance.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmimage/diregist.h> // makes DicomImage understand colour
#include <dcmtk/dcmimgle/dcmimage.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>

namespace cxr::io {

namespace {

/// The Image Pixel module (PS3.3 C.7.6.3) as far as it decides how bytes become samples.
struct PixelModule {
    unsigned rows = 0;
    unsigned columns = 0;
    unsigned samplesPerPixel = 1;
    unsigned bitsAllocated = 0;
    unsigned bitsStored = 0;
    unsigned highBit = 0;
    bool isSigned = false;
    int frames = 1;
    std::string photometric;

    [[nodiscard]] bool colour() const
    {
        return samplesPerPixel == 3 || photometric == "PALETTE COLOR";
    }
    [[nodiscard]] std::uint64_t frameBytes() const
    {
        // YBR_FULL_422 has one pair of chroma samples for two pixels (C.7.6.3.1.2).
        const std::uint64_t pixels = std::uint64_t{rows} * columns;
        const std::uint64_t samples =
            photometric == "YBR_FULL_422" ? pixels * 2 : pixels * samplesPerPixel;
        return samples * (bitsAllocated / 8);
    }
};

Result<PixelModule> readModule(DcmDataset& dataSet)
{
    if (dataSet.tagExists(DCM_FloatPixelData) || dataSet.tagExists(DCM_DoubleFloatPixelData))
        return fail(Code::UnsupportedContent, "holds floating-point pixels");
    if (!dataSet.tagExists(DCM_PixelData)) {
        const bool encrypted = dataSet.tagExists(DCM_EncryptedAttributesSequence);
        return fail(Code::UnsupportedContent,
            encrypted ? "is an encrypted DICOM object without a readable picture"
                      : "is a DICOM object without a picture");
    }
    PixelModule module;
    const auto rows = unsignedOf(dataSet, DCM_Rows);
    const auto columns = unsignedOf(dataSet, DCM_Columns);
    const auto bitsAllocated = unsignedOf(dataSet, DCM_BitsAllocated);
    if (!rows || !columns || !bitsAllocated)
        return fail(Code::FileDamaged, "Rows, Columns or Bits Allocated are missing");
    module.rows = *rows;
    module.columns = *columns;
    module.bitsAllocated = *bitsAllocated;
    module.bitsStored = unsignedOf(dataSet, DCM_BitsStored).value_or(module.bitsAllocated);
    module.highBit = unsignedOf(dataSet, DCM_HighBit).value_or(module.bitsStored - 1);
    module.samplesPerPixel = unsignedOf(dataSet, DCM_SamplesPerPixel).value_or(1);
    module.isSigned = unsignedOf(dataSet, DCM_PixelRepresentation).value_or(0) == 1;
    module.photometric = textOf(dataSet, DCM_PhotometricInterpretation);
    const std::vector<double> frames = numbersOf(dataSet, DCM_NumberOfFrames);
    if (!frames.empty() && frames.front() > 1)
        module.frames = static_cast<int>(std::min(frames.front(), 1e9));
    return module;
}

Result<void> checkModule(const PixelModule& module)
{
    if (module.bitsAllocated != 8 && module.bitsAllocated != 16)
        return fail(Code::UnsupportedContent,
            "holds pixels of " + std::to_string(module.bitsAllocated) + " bits");
    if (module.samplesPerPixel != 1 && module.samplesPerPixel != 3)
        return fail(Code::UnsupportedContent,
            "holds " + std::to_string(module.samplesPerPixel) + " samples per pixel");
    if (module.bitsStored == 0 || module.bitsStored > module.bitsAllocated
        || module.highBit >= module.bitsAllocated || module.highBit + 1 < module.bitsStored)
        return fail(Code::FileDamaged,
            "Bits Allocated " + std::to_string(module.bitsAllocated) + ", Bits Stored "
                + std::to_string(module.bitsStored) + " and High Bit "
                + std::to_string(module.highBit) + " contradict each other");
    return {};
}

/// At most so many pixels come out of one encoded byte.
std::uint64_t pixelsPerByte(E_TransferSyntax xfer)
{
    switch (xfer) {
    case EXS_RLELossless: // 2 bytes for 128
        return 64;
    case EXS_JPEGLSLossless: // runs: one bit for up to 2^15 pixels
    case EXS_JPEGLSLossy:
        return 262'144;
    default: // JPEG, see jpeg_file.cpp
        return 1024;
    }
}

/// The bytes of fragment `index`; 0 is the offset table.
Bytes fragment(DcmPixelSequence& sequence, unsigned long index)
{
    DcmPixelItem* item = nullptr;
    Uint8* bytes = nullptr;
    if (sequence.getItem(item, index).bad() || !item || item->getUint8Array(bytes).bad() || !bytes)
        return {};
    return {reinterpret_cast<const std::byte*>(bytes), item->getLength()};
}

/// The bytes of all fragments, and their first `limit` in one piece.
std::uint64_t fragmentBytes(
    DcmPixelSequence& sequence, std::size_t limit, std::vector<std::byte>& head)
{
    std::uint64_t total = 0;
    for (unsigned long i = 1; i < sequence.card(); ++i) {
        const Bytes bytes = fragment(sequence, i);
        total += bytes.size();
        if (head.size() < limit)
            head.insert(head.end(), bytes.begin(),
                bytes.begin()
                    + static_cast<std::ptrdiff_t>(std::min(bytes.size(), limit - head.size())));
    }
    return total;
}

/// Checks that make it safe to let a decoder loose on encapsulated pixels.
Result<void> checkEncapsulated(
    const PixelModule& module, DcmPixelData& pixels, E_TransferSyntax xfer)
{
    DcmPixelSequence* sequence = nullptr;
    if (pixels.getEncapsulatedRepresentation(xfer, nullptr, sequence).bad() || !sequence
        || sequence->card() < 2)
        return fail(Code::FileDamaged, "compressed pixel data without a single fragment");
    constexpr std::size_t headerRoom = 65'536;
    std::vector<std::byte> head;
    const std::uint64_t bytes = fragmentBytes(*sequence, headerRoom, head);
    if (auto checked = checkFrameSize(module.columns, module.rows, bytes, pixelsPerByte(xfer));
        !checked)
        return checked;
    if (xfer == EXS_RLELossless) // one fragment per frame, one segment per byte of a pixel
        return checkRleFrame(fragment(*sequence, 1),
            module.samplesPerPixel * (module.bitsAllocated / 8),
            std::uint64_t{module.rows} * module.columns);
    // A stream that declares another size than the object would make the decoder allocate it.
    const std::optional<JpegFrame> frame = jpegFrame(head);
    if (frame
        && (frame->width != static_cast<int>(module.columns)
            || (frame->height != 0 && frame->height != static_cast<int>(module.rows))))
        return fail(Code::FileDamaged,
            "compressed stream of " + std::to_string(frame->width) + "×"
                + std::to_string(frame->height) + " in a picture of "
                + std::to_string(module.columns) + "×" + std::to_string(module.rows));
    return {};
}

Result<void> checkPlain(const PixelModule& module, DcmPixelData& pixels)
{
    if (auto checked = checkFrameSize(module.columns, module.rows, pixels.getLength(), 1); !checked)
        return checked;
    if (pixels.getLength() < module.frameBytes())
        return fail(Code::FileDamaged,
            "pixel data is cut short: " + std::to_string(module.frameBytes()) + " bytes needed, "
                + std::to_string(pixels.getLength()) + " present");
    return {};
}

/// Grey samples out of 8 or 16 bit cells.
template <typename Cell>
void unpackCells(const std::vector<std::byte>& frame, const PixelModule& module,
    std::vector<std::uint16_t>& samples)
{
    const unsigned shift = module.highBit + 1 - module.bitsStored;
    const unsigned mask = (1u << module.bitsStored) - 1;
    // For two's complement, stored − storedMin is the cell with its sign bit flipped.
    const unsigned flip = module.isSigned ? 1u << (module.bitsStored - 1) : 0;
    const std::byte* from = frame.data();
    for (std::uint16_t& sample : samples) {
        Cell cell = 0;
        std::memcpy(&cell, from, sizeof cell);
        from += sizeof cell;
        sample = static_cast<std::uint16_t>((static_cast<unsigned>(cell) >> shift & mask) ^ flip);
    }
}

Result<void> decodeGrey(
    const PixelModule& module, DcmDataset& dataSet, DcmPixelData& pixels, DicomPixels& result)
{
    std::uint64_t bytes = module.frameBytes();
    bytes += bytes % 2; // DCMTK wants room for the padding of odd frames
    if (bytes > std::numeric_limits<Uint32>::max())
        return fail(Code::ImageTooLarge, "frame of more than 4 GiB");
    std::vector<std::byte> frame(bytes);
    Uint32 startFragment = 0;
    OFString colourModel;
    const OFCondition decoded = pixels.getUncompressedFrame(
        &dataSet, 0, startFragment, frame.data(), static_cast<Uint32>(bytes), colourModel);
    if (decoded.bad())
        return fail(Code::FileDamaged, std::string("pixel data: ") + decoded.text());
    result.samples.resize(std::size_t{module.rows} * module.columns);
    if (module.bitsAllocated == 16)
        unpackCells<std::uint16_t>(frame, module, result.samples);
    else
        unpackCells<std::uint8_t>(frame, module, result.samples);
    return {};
}

template <typename Sample>
void reduceToLuminance(const void* rgb, const PixelModule& module, DicomPixels& result)
{
    const auto* from = static_cast<const Sample*>(rgb);
    for (std::size_t y = 0; y < module.rows; ++y)
        luminanceRow(from + y * module.columns * 3, static_cast<int>(module.columns),
            result.samples.data() + y * module.columns);
}

/// Colour goes through DCMTK's image classes, which know YBR, palettes and planar layouts.
Result<void> decodeColour(const PixelModule& module, DcmDataset& dataSet, DicomPixels& result)
{
    DicomImage image(&dataSet, dataSet.getCurrentXfer(), CIF_UsePartialAccessToPixelData, 0, 1);
    if (image.getStatus() != EIS_Normal)
        return fail(Code::FileDamaged,
            std::string("colour pixel data: ") + DicomImage::getString(image.getStatus()));
    if (image.isMonochrome() || image.getWidth() != module.columns
        || image.getHeight() != module.rows)
        return fail(Code::UnsupportedContent, "colour pixels of kind " + module.photometric);
    result.bits = module.bitsStored <= 8 && module.photometric != "PALETTE COLOR"
        ? 8
        : (image.getDepth() <= 8 ? 8 : 16);
    const void* rgb = image.getOutputData(result.bits, 0, 0);
    if (!rgb)
        return fail(Code::FileDamaged, "colour pixel data cannot be decoded");
    result.samples.resize(std::size_t{module.rows} * module.columns);
    if (result.bits == 8)
        reduceToLuminance<std::uint8_t>(rgb, module, result);
    else
        reduceToLuminance<std::uint16_t>(rgb, module, result);
    result.storedMin = 0;
    result.colour = true;
    return {};
}

} // namespace

Result<DicomPixels> decodePixels(const ParsedDicom& dicom)
{
    DcmDataset& dataSet = *dicom.dataSet;
    const Result<PixelModule> module = readModule(dataSet);
    if (!module)
        return tl::unexpected(module.error());
    const DcmXfer xfer(dataSet.getCurrentXfer());
    if (xfer.isEncapsulated()
        && !DcmCodecList::canChangeCoding(xfer.getXfer(), EXS_LittleEndianExplicit))
        return fail(Code::UnsupportedContent,
            "is compressed as " + dicom.transferSyntaxName
                + ", which is not decoded; convert it to an uncompressed transfer syntax "
                  "first, for example with gdcmconv --raw");
    if (auto checked = checkModule(*module); !checked)
        return tl::unexpected(checked.error());

    DcmElement* element = nullptr;
    dataSet.findAndGetElement(DCM_PixelData, element);
    auto* pixels = dynamic_cast<DcmPixelData*>(element);
    if (!pixels)
        return fail(Code::FileDamaged, "pixel data of a wrong value representation");
    if (auto checked = xfer.isEncapsulated() ? checkEncapsulated(*module, *pixels, xfer.getXfer())
                                             : checkPlain(*module, *pixels);
        !checked)
        return tl::unexpected(checked.error());

    DicomPixels result;
    result.size = {static_cast<int>(module->columns), static_cast<int>(module->rows)};
    result.bits = static_cast<int>(module->bitsStored);
    result.storedMin = module->isSigned ? -(1 << (module->bitsStored - 1)) : 0;
    result.frames = module->frames;
    try {
        const Result<void> decoded = module->colour()
            ? decodeColour(*module, dataSet, result)
            : decodeGrey(*module, dataSet, *pixels, result);
        if (!decoded)
            return tl::unexpected(decoded.error());
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory for the picture");
    } catch (const std::exception& error) {
        return fail(Code::FileDamaged, std::string("pixel data: ") + error.what());
    }
    return result;
}

} // namespace cxr::io

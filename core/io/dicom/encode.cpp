// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/encode.h"

#include "io/dicom/codecs.h"
#include "io/dicom/dataset.h"
#include "io/dicom/jpeg2000.h"
#include "io/dicom/jpegls.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcrlerp.h>
#include <dcmtk/dcmdata/dcwcache.h>
#include <dcmtk/dcmjpeg/djrplol.h>

#include <array>
#include <charconv>
#include <cstring>
#include <memory>
#include <vector>

namespace cxr::io {

void put(DcmItem& item, const DcmTagKey& tag, const std::string& value)
{
    item.putAndInsertString(tag, value.c_str());
}

void put(DcmItem& item, const DcmTagKey& tag, unsigned value)
{
    item.putAndInsertUint16(tag, static_cast<Uint16>(value));
}

void putIfAbsent(DcmItem& item, const DcmTagKey& tag, const std::string& value)
{
    if (!item.tagExists(tag))
        put(item, tag, value);
}

std::string decimalString(double value)
{
    // The shortest text that reads back as the same number; where that is too long, fewer digits.
    std::array<char, 32> text = {};
    constexpr std::ptrdiff_t most = 16;
    auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    for (int digits = 15; end - text.data() > most; --digits)
        end = std::to_chars(
            text.data(), text.data() + text.size(), value, std::chars_format::general, digits)
                  .ptr;
    return {text.data(), end};
}

void addCode(DcmItem& item, const DcmTagKey& tag, const std::string& value,
    const std::string& scheme, const std::string& meaning)
{
    DcmItem* code = nullptr;
    constexpr long append = -2;
    if (item.findOrCreateSequenceItem(tag, code, append).bad() || !code)
        return;
    put(*code, DCM_CodeValue, value);
    put(*code, DCM_CodingSchemeDesignator, scheme);
    put(*code, DCM_CodeMeaning, meaning);
}

void putSpacing(DcmItem& item, const DcmTagKey& tag, double rowMm, double columnMm)
{
    put(item, tag, decimalString(rowMm) + "\\" + decimalString(columnMm));
}

void putWindows(DcmItem& item, const image::Meaning& meaning)
{
    std::string centers;
    std::string widths;
    std::string names;
    bool named = false;
    const image::VoiWindow* first = nullptr;
    for (const image::VoiWindow& window : meaning.windows) {
        if (window.function == image::VoiFunction::Table)
            continue; // stays in the VOI LUT Sequence that it came in
        if (!first)
            first = &window;
        const char* separator = centers.empty() ? "" : "\\";
        centers += separator + decimalString(window.center);
        widths += separator + decimalString(window.width);
        names += separator + window.name;
        named = named || !window.name.empty();
    }
    for (const DcmTagKey& tag :
        {DCM_WindowCenter, DCM_WindowWidth, DCM_WindowCenterWidthExplanation, DCM_VOILUTFunction})
        item.findAndDeleteElement(tag);
    if (!first)
        return;
    put(item, DCM_WindowCenter, centers);
    put(item, DCM_WindowWidth, widths);
    if (named)
        put(item, DCM_WindowCenterWidthExplanation, names);
    if (first->function != image::VoiFunction::Linear) // the default
        put(item, DCM_VOILUTFunction, image::nameOf(first->function));
}

namespace {

/// A file around a data set that stays the caller's; DcmFileFormat alone would delete it.
struct BorrowingFile {
    explicit BorrowingFile(DcmDataset& dataSet) : file(&dataSet, OFFalse) { }
    ~BorrowingFile() { static_cast<void>(file.getAndRemoveDataset()); }
    BorrowingFile(const BorrowingFile&) = delete;
    BorrowingFile& operator=(const BorrowingFile&) = delete;
    DcmFileFormat file;
};

/// The Image Pixel module with the pixels as they are. `narrow`: never two bytes for what fits in
/// one.
void putPixels(DcmDataset& dataSet, const image::Image& image, bool narrow)
{
    const image::Meaning& meaning = image.meaning();
    constexpr unsigned byteBits = 8;
    const bool wideBefore = unsignedOf(dataSet, DCM_BitsAllocated).value_or(byteBits) > byteBits;
    const bool wide = meaning.bits > 8 || (wideBefore && !narrow);
    put(dataSet, DCM_SamplesPerPixel, 1u);
    put(dataSet, DCM_PhotometricInterpretation, meaning.inverted ? "MONOCHROME1" : "MONOCHROME2");
    put(dataSet, DCM_Rows, static_cast<unsigned>(image.height()));
    put(dataSet, DCM_Columns, static_cast<unsigned>(image.width()));
    put(dataSet, DCM_BitsAllocated, wide ? 2 * byteBits : byteBits);
    put(dataSet, DCM_BitsStored, static_cast<unsigned>(meaning.bits));
    put(dataSet, DCM_HighBit, static_cast<unsigned>(meaning.bits - 1));
    put(dataSet, DCM_PixelRepresentation, meaning.storedMin < 0 ? 1u : 0u);
    // Stored values are samples + storedMin in two's complement; PS3.5 8.1.1 wants the bits above
    // High Bit to repeat the sign or to be zero, and the conversion does that.
    const auto stored = [&](std::uint16_t sample) { return sample + meaning.storedMin; };
    const std::vector<std::uint16_t>& samples = image.samples();
    dataSet.findAndDeleteElement(DCM_PixelData);
    if (wide) {
        std::vector<Uint16> cells(samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i)
            cells[i] = static_cast<Uint16>(stored(samples[i]));
        dataSet.putAndInsertUint16Array(DCM_PixelData, cells.data(), cells.size());
        return;
    }
    std::vector<Uint8> cells(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        cells[i] = static_cast<Uint8>(stored(samples[i]));
    dataSet.putAndInsertUint8Array(DCM_PixelData, cells.data(), cells.size());
}

/// A codestream as the only fragment behind an empty offset table (PS3.5 A.4).
Result<void> putStream(
    DcmDataset& dataSet, Result<std::vector<std::byte>> stream, E_TransferSyntax syntax)
{
    if (!stream)
        return tl::unexpected(stream.error());
    if (stream->size() % 2 != 0)
        stream->push_back(std::byte{0});
    const auto failed = [] { return fail(Code::Internal, "DICOM encoder: no pixel sequence"); };
    auto sequence = std::make_unique<DcmPixelSequence>(DcmTag(DCM_PixelSequenceTag));
    auto offsets = std::make_unique<DcmPixelItem>(DcmTag(DCM_PixelItemTag));
    if (sequence->insert(offsets.get()).bad())
        return failed();
    offsets.release();
    auto fragment = std::make_unique<DcmPixelItem>(DcmTag(DCM_PixelItemTag));
    std::vector<Uint8> bytes(stream->size());
    std::memcpy(bytes.data(), stream->data(), bytes.size());
    if (fragment->putUint8Array(bytes.data(), static_cast<unsigned long>(bytes.size())).bad()
        || sequence->insert(fragment.get()).bad())
        return failed();
    fragment.release();
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->putOriginalRepresentation(syntax, nullptr, sequence.release());
    constexpr OFBool replaceOld = OFTrue;
    if (dataSet.insert(pixels.get(), replaceOld).bad())
        return failed();
    pixels.release();
    return {};
}

/// Adds the compressed form of the pixels by DCMTK's codecs, so that they can be written in it.
OFCondition compress(DcmDataset& dataSet, E_TransferSyntax syntax)
{
    const DcmRLERepresentationParameter rle;
    const DJ_RPLossless jpeg;
    const DcmRepresentationParameter* parameter = &rle;
    if (syntax == EXS_JPEGProcess14SV1)
        parameter = &jpeg;
    return dataSet.chooseRepresentation(syntax, parameter);
}

E_TransferSyntax syntaxOf(DicomCoding coding)
{
    switch (coding) {
    case DicomCoding::ExplicitLittleEndian:
        break;
    case DicomCoding::JpegLsLossless:
        return EXS_JPEGLSLossless;
    case DicomCoding::Jpeg2000Lossless:
        return EXS_JPEG2000LosslessOnly;
    case DicomCoding::RleLossless:
        return EXS_RLELossless;
    case DicomCoding::JpegLossless:
        return EXS_JPEGProcess14SV1;
    }
    return EXS_LittleEndianExplicit;
}

/// The whole file with preamble and meta header.
Result<std::string> encodeFile(DcmDataset& dataSet, E_TransferSyntax xfer)
{
    const auto failed = [](const OFCondition& condition) {
        return fail(Code::Internal, std::string("DICOM encoder: ") + condition.text());
    };
    BorrowingFile borrowing(dataSet);
    DcmFileFormat& file = borrowing.file;
    if (const OFCondition valid = file.validateMetaInfo(xfer, EWM_createNewMeta); valid.bad())
        return failed(valid);

    // The preamble and what sequences add by undefined lengths are small beside this.
    constexpr std::size_t slack = 65'536;
    const std::size_t room = file.calcElementLength(xfer, EET_ExplicitLength) + std::size_t{slack};
    const auto buffer = std::make_unique_for_overwrite<char[]>(room);
    DcmOutputBufferStream stream(buffer.get(), static_cast<offile_off_t>(room));
    DcmWriteCache cache;
    file.transferInit();
    const OFCondition written = file.write(stream, xfer, EET_ExplicitLength, &cache, EGL_withoutGL);
    file.transferEnd();
    if (written.bad())
        return failed(written);
    void* bytes = nullptr;
    offile_off_t length = 0;
    stream.flushBuffer(bytes, length);
    return std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

} // namespace

Result<std::string> encodeDicom(DcmDataset& dataSet, const image::Image& image, DicomCoding coding)
{
    prepareDcmtk();
    const E_TransferSyntax xfer = syntaxOf(coding);
    const auto failed = [](const OFCondition& condition) {
        return fail(Code::Internal, std::string("DICOM encoder: ") + condition.text());
    };
    // Readers size their buffers by the precision of a codestream, not by Bits Allocated.
    const bool byStream =
        coding == DicomCoding::Jpeg2000Lossless || coding == DicomCoding::JpegLsLossless;
    putPixels(dataSet, image, byStream);
    if (byStream) {
        const bool jpegLs = coding == DicomCoding::JpegLsLossless;
        const Result<void> put =
            putStream(dataSet, jpegLs ? encodeJpegLs(image) : encodeJpeg2000(image), xfer);
        if (!put)
            return tl::unexpected(put.error());
    } else if (coding != DicomCoding::ExplicitLittleEndian) {
        if (const OFCondition compressed = compress(dataSet, xfer); compressed.bad())
            return failed(compressed);
    }
    return encodeFile(dataSet, xfer);
}

Result<std::string> encodeDataSet(DcmDataset& dataSet)
{
    prepareDcmtk();
    return encodeFile(dataSet, EXS_LittleEndianExplicit);
}

} // namespace cxr::io

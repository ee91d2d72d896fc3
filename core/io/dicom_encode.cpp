// SPDX-License-Identifier: Apache-2.0
#include "io/dicom_encode.h"

#include "io/dicom_codecs.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcrlerp.h>
#include <dcmtk/dcmdata/dcwcache.h>
#include <dcmtk/dcmjpeg/djrplol.h>

#include <array>
#include <charconv>
#include <cmath>
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

void putPixels(DcmDataset& dataSet, const image::Image& image)
{
    const image::Meaning& meaning = image.meaning();
    const bool wide = meaning.bits > 8;
    const bool isSigned = meaning.storedMin < 0;
    put(dataSet, DCM_SamplesPerPixel, 1u);
    put(dataSet, DCM_PhotometricInterpretation, meaning.inverted ? "MONOCHROME1" : "MONOCHROME2");
    put(dataSet, DCM_Rows, static_cast<unsigned>(image.height()));
    put(dataSet, DCM_Columns, static_cast<unsigned>(image.width()));
    put(dataSet, DCM_BitsAllocated, wide ? 16u : 8u);
    put(dataSet, DCM_BitsStored, static_cast<unsigned>(meaning.bits));
    put(dataSet, DCM_HighBit, static_cast<unsigned>(meaning.bits - 1));
    put(dataSet, DCM_PixelRepresentation, isSigned ? 1u : 0u);
    // Stored values are samples + storedMin in two's complement; PS3.5 8.1.1 wants the bits above
    // High Bit to repeat the sign or to be zero, and the conversion does that.
    const auto stored = [&](std::uint16_t sample) { return sample + meaning.storedMin; };
    const std::vector<std::uint16_t>& samples = image.samples();
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

void putWindows(DcmItem& item, const image::Meaning& meaning)
{
    std::string centers;
    std::string widths;
    std::string names;
    bool named = false;
    for (const image::VoiWindow& window : meaning.windows) {
        const char* separator = centers.empty() ? "" : "\\";
        centers += separator + decimalString(window.center);
        widths += separator + decimalString(window.width);
        names += separator + window.name;
        named = named || !window.name.empty();
    }
    for (const DcmTagKey& tag :
        {DCM_WindowCenter, DCM_WindowWidth, DCM_WindowCenterWidthExplanation, DCM_VOILUTFunction})
        item.findAndDeleteElement(tag);
    if (meaning.windows.empty())
        return;
    put(item, DCM_WindowCenter, centers);
    put(item, DCM_WindowWidth, widths);
    if (named)
        put(item, DCM_WindowCenterWidthExplanation, names);
    switch (meaning.windows.front().function) {
    case image::VoiFunction::Linear:
        break; // the default
    case image::VoiFunction::LinearExact:
        put(item, DCM_VOILUTFunction, "LINEAR_EXACT");
        break;
    case image::VoiFunction::Sigmoid:
        put(item, DCM_VOILUTFunction, "SIGMOID");
        break;
    }
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

/// Adds the compressed form of the pixels, so that they can be written in it.
OFCondition compress(DcmDataset& dataSet, DicomEncoding encoding, E_TransferSyntax& xfer)
{
    switch (encoding) {
    case DicomEncoding::Raw:
        break;
    case DicomEncoding::Rle: {
        const DcmRLERepresentationParameter parameter;
        xfer = EXS_RLELossless;
        return dataSet.chooseRepresentation(xfer, &parameter);
    }
    case DicomEncoding::JpegLossless: {
        const DJ_RPLossless parameter;
        xfer = EXS_JPEGProcess14SV1;
        return dataSet.chooseRepresentation(xfer, &parameter);
    }
    }
    return EC_Normal;
}

} // namespace

Result<std::string> encodeDicom(DcmDataset& dataSet, DicomEncoding encoding)
{
    prepareDcmtk();
    E_TransferSyntax xfer = EXS_LittleEndianExplicit;
    const auto failed = [](const OFCondition& condition) {
        return fail(Code::Internal, std::string("DICOM encoder: ") + condition.text());
    };
    if (const OFCondition compressed = compress(dataSet, encoding, xfer); compressed.bad())
        return failed(compressed);
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

} // namespace cxr::io

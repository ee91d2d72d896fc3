// SPDX-License-Identifier: Apache-2.0
#include "io/picture_header.h"

#include "io/dicom/dataset.h"
#include "io/for_file.h"
#include "io/jpeg_header.h"
#include "io/limits.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>

#include <array>
#include <fstream>

namespace cxr::io {

namespace fs = std::filesystem;

namespace {

/// Enough for the header of nearly every file; those with thumbnails or overlays before their
/// pixels get the larger one.
constexpr std::array<std::size_t, 2> headLengths{64 * 1024, 4 * 1024 * 1024};

int sideOf(std::uint64_t value)
{
    return value <= maxSide ? static_cast<int>(value) : 0;
}

void readPng(Bytes head, PictureHeader& header)
{
    constexpr std::size_t headerEnd = 26;
    if (head.size() < headerEnd)
        return;
    header.columns = sideOf(u32(head, 16, true));
    header.rows = sideOf(u32(head, 20, true));
    header.bits = static_cast<int>(byteAt(head, 24));
}

void readBmp(Bytes head, PictureHeader& header)
{
    constexpr std::size_t headerEnd = 30;
    if (head.size() < headerEnd)
        return;
    const bool old = u32(head, 14, false) == 12;
    const auto height = static_cast<std::int32_t>(u32(head, 22, false));
    header.columns = sideOf(old ? u16(head, 18, false) : u32(head, 18, false));
    header.rows = sideOf(
        old ? u16(head, 20, false) : static_cast<std::uint64_t>(std::abs(std::int64_t{height})));
    header.bits = 8;
}

bool readJpeg(Bytes head, PictureHeader& header)
{
    const auto frame = jpegFrame(head);
    if (!frame)
        return false;
    header.columns = frame->width;
    header.rows = frame->height;
    header.bits = frame->precision;
    return true;
}

/// The first directory of a classic TIFF (TIFF 6.0 section 2), wherever in the file it lies.
void readTiff(const fs::path& path, Bytes head, PictureHeader& header)
{
    if (head.size() < 8)
        return;
    const bool big = textOf(head).starts_with("MM");
    constexpr unsigned classic = 42;
    if (u16(head, 2, big) != classic)
        return;
    std::ifstream file(path, std::ios::binary);
    const auto bytesAt = [&file](std::uint64_t at, std::span<std::byte> target) {
        file.seekg(static_cast<std::streamoff>(at));
        file.read(
            reinterpret_cast<char*>(target.data()), static_cast<std::streamsize>(target.size()));
        return file.good();
    };
    const std::uint64_t directory = u32(head, 4, big);
    std::array<std::byte, 2> count{};
    if (!bytesAt(directory, count))
        return;
    std::array<std::byte, 12> entry{};
    const unsigned entries = u16(count, 0, big);
    header.bits = 1;
    for (unsigned index = 0; index < entries; ++index) {
        if (!bytesAt(directory + 2 + index * entry.size(), entry))
            return;
        constexpr unsigned shortType = 3;
        const std::uint64_t value =
            u16(entry, 2, big) == shortType ? u16(entry, 8, big) : u32(entry, 8, big);
        switch (u16(entry, 0, big)) {
        case 256: // ImageWidth
            header.columns = sideOf(value);
            break;
        case 257: // ImageLength
            header.rows = sideOf(value);
            break;
        case 258: // BitsPerSample: of one sample in the entry itself
            header.bits = u32(entry, 4, big) == 1 ? static_cast<int>(value) : 8;
            break;
        default:
            break;
        }
    }
}

bool readDicom(Bytes head, PictureHeader& header)
{
    const Result<ParsedDicom> parsed = parseDicom(head, Texts::AsStored);
    if (!parsed)
        return false;
    DcmDataset& dataSet = *parsed->dataSet;
    header.columns = sideOf(unsignedOf(dataSet, DCM_Columns).value_or(0));
    header.rows = sideOf(unsignedOf(dataSet, DCM_Rows).value_or(0));
    header.bits = static_cast<int>(unsignedOf(dataSet, DCM_BitsStored).value_or(0));
    header.modality = textOf(dataSet, DCM_Modality);
    return header.columns > 0;
}

Result<PictureHeader> readHeader(const fs::path& path)
{
    PictureHeader header;
    std::error_code error;
    for (const std::size_t length : headLengths) {
        const Result<std::vector<std::byte>> head = readFile(path, length);
        if (!head)
            return tl::unexpected(head.error());
        header.bytes = fs::file_size(path, error);
        const std::optional<Format> format = sniff(*head);
        if (!format)
            return fail(Code::UnknownFormat, "is none of DICOM, PNG, JPEG, TIFF and BMP");
        header.format = *format;
        bool found = true;
        switch (*format) {
        case Format::Png:
            readPng(*head, header);
            break;
        case Format::Bmp:
            readBmp(*head, header);
            break;
        case Format::Tiff:
            readTiff(path, *head, header);
            break;
        case Format::Jpeg:
            found = readJpeg(*head, header);
            break;
        case Format::Dicom:
            found = readDicom(*head, header);
            break;
        }
        if (found || head->size() < length)
            break;
    }
    return header;
}

} // namespace

Result<PictureHeader> readPictureHeader(const fs::path& path)
{
    return forFile(path, "this header", [&] { return readHeader(path); });
}

} // namespace cxr::io

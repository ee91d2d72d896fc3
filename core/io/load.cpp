// SPDX-License-Identifier: Apache-2.0
#include "image/checksum.h"
#include "io/bmp_file.h"
#include "io/dicom_reader.h"
#include "io/io.h"
#include "io/jpeg_file.h"
#include "io/png_file.h"
#include "io/sniff.h"
#include "io/tiff_file.h"

#include <exception>
#include <new>
#include <utility>

namespace cxr::io {

namespace {

/// No radiograph within maxPixels is longer, even as 16-bit colour without compression.
constexpr std::size_t maxFileBytes = std::size_t{4} << 30;

Result<Raster> readRaster(Format format, Bytes file)
{
    switch (format) {
    case Format::Png:
        return readPng(file);
    case Format::Jpeg:
        return readJpeg(file);
    case Format::Tiff:
        return readTiff(file);
    case Format::Bmp:
        return readBmp(file);
    case Format::Dicom:
        break;
    }
    return fail(Code::Internal, "no reader for this format");
}

Result<Loaded> decode(Format format, Bytes file)
{
    if (format == Format::Dicom)
        return readDicom(file);
    Result<Raster> raster = readRaster(format, file);
    if (!raster)
        return tl::unexpected(raster.error());
    Loaded loaded;
    loaded.image = std::move(raster->image);
    loaded.source.format = format;
    loaded.source.colourReduced = raster->colour;
    loaded.source.frames = raster->frames;
    loaded.source.notices = std::move(raster->notices);
    return loaded;
}

Result<Loaded> loadBytes(const std::filesystem::path& path)
{
    const Result<std::vector<std::byte>> head = readFile(path, sniffLength);
    if (!head)
        return tl::unexpected(head.error());
    const std::optional<Format> format = sniff(*head);
    if (!format && looksEncrypted(*head))
        return fail(Code::UnsupportedContent, "is encrypted; decrypt it first");
    if (!format)
        return fail(Code::UnknownFormat, "is none of DICOM, PNG, JPEG, TIFF and BMP");

    const Result<std::vector<std::byte>> file = readFile(path, maxFileBytes + 1);
    if (!file)
        return tl::unexpected(file.error());
    if (file->size() > maxFileBytes)
        return fail(Code::ImageTooLarge, "is larger than 4 GiB");
    Result<Loaded> loaded = decode(*format, *file);
    if (!loaded)
        return loaded;
    Source& source = loaded->source;
    source.path = path;
    source.bytes = file->size();
    source.sha256 = sha256(*file);
    if (source.colourReduced)
        source.notices.emplace_back("Colour was converted to luminance");
    if (source.frames > 1) {
        const std::string unit = source.format == Format::Dicom ? "frame" : "page";
        source.notices.push_back(
            "Only " + unit + " 1 of " + std::to_string(source.frames) + " is shown");
    }
    return loaded;
}

} // namespace

Result<Loaded> load(const std::filesystem::path& path)
{
    const auto named = [&](Code code, const std::string& clause) {
        return fail(code, path.string() + ": " + clause);
    };
    try {
        Result<Loaded> loaded = loadBytes(path);
        if (!loaded)
            return named(loaded.error().code, loaded.error().detail);
        return loaded;
    } catch (const std::bad_alloc&) {
        return named(Code::OutOfMemory, "not enough memory for this picture");
    } catch (const std::exception& error) {
        return named(Code::Internal, error.what());
    }
}

} // namespace cxr::io

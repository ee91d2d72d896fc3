// SPDX-License-Identifier: Apache-2.0
#include "image/checksum.h"
#include "io/bmp_file.h"
#include "io/dicom/reader.h"
#include "io/for_file.h"
#include "io/io.h"
#include "io/jpeg_file.h"
#include "io/limits.h"
#include "io/png_file.h"
#include "io/sniff.h"
#include "io/tiff_file.h"

#include <utility>

namespace cxr::io {

namespace {

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

Result<Loaded> decode(Format format, Bytes file, int frame)
{
    if (format == Format::Dicom)
        return readDicom(file, frame);
    if (frame != 0)
        return fail(Code::InvalidArgument, "only the first page of such files can be shown");
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

Result<Loaded> loadBytes(const std::filesystem::path& path, int frame)
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
    Result<Loaded> loaded = decode(*format, *file, frame);
    if (!loaded)
        return loaded;
    Source& source = loaded->source;
    source.path = path;
    source.bytes = file->size();
    source.sha256 = sha256(*file);
    if (source.colourReduced)
        source.notices.emplace_back("Colour was converted to luminance");
    if (source.frames > 1)
        source.notices.push_back(frameNotice(source));
    return loaded;
}

} // namespace

std::string frameNotice(const Source& source)
{
    if (source.frames <= 1)
        return {};
    const std::string unit = source.format == Format::Dicom ? "frame" : "page";
    return "Only " + unit + " " + std::to_string(source.frame + 1) + " of "
        + std::to_string(source.frames) + " is shown";
}

Result<Loaded> load(const std::filesystem::path& path, int frame)
{
    return forFile(path, "this picture", [&] { return loadBytes(path, frame); });
}

} // namespace cxr::io

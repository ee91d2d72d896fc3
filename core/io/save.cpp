// SPDX-License-Identifier: Apache-2.0
#include "image/atomic_file.h"
#include "image/display.h"
#include "io/dicom/writer.h"
#include "io/image_text.h"
#include "io/io.h"
#include "io/jpeg_file.h"
#include "io/png_file.h"
#include "io/tiff_file.h"

#include <algorithm>
#include <exception>
#include <new>
#include <span>
#include <vector>

namespace cxr::io {

namespace {

constexpr int jpegQuality = 95;

/// Samples as a raster file holds them, and what its text has to say about them.
struct RasterSamples {
    std::vector<std::uint16_t> changed;     ///< empty where the image's own will do
    std::span<const std::uint16_t> samples; ///< of `changed` or of the image
    int bits = 0;
    bool inverted = false;
    std::optional<image::VoiWindow> window;
};

/// The samples as they are, dark to bright: a picture file has no other way to say that low is
/// bright, so that inverted images are turned round. `image` must outlive the result.
RasterSamples asStored(const image::Image& image)
{
    RasterSamples result{.changed = {},
        .samples = image.samples(),
        .bits = image.meaning().bits,
        .inverted = image.meaning().inverted,
        .window = {}};
    if (result.inverted) {
        const int range = image.meaning().range();
        result.changed = image.samples();
        for (std::uint16_t& sample : result.changed)
            sample = static_cast<std::uint16_t>(range - sample);
        result.samples = result.changed;
    }
    return result;
}

/// Eight bits of what the screen shows, inversion included.
RasterSamples asDisplayed(const image::Image& image, const image::VoiWindow& window)
{
    const std::vector<std::uint8_t> lut = image::displayLut(image.meaning(), window);
    RasterSamples result{.changed = image.samples(),
        .samples = {},
        .bits = 8,
        .inverted = false,
        .window = window};
    for (std::uint16_t& sample : result.changed)
        sample = lut[std::min<std::size_t>(sample, lut.size() - 1)];
    result.samples = result.changed;
    return result;
}

Result<std::string> encode(const image::Image& image, ExportFormat format,
    const Derivation& derivation, const image::VoiWindow& window, DicomCoding coding)
{
    if (image.empty())
        return fail(Code::InvalidArgument, "there is no picture to write");
    if (format == ExportFormat::Dicom)
        return encodeDerivedDicom(image, derivation, coding);
    const bool wide = format == ExportFormat::Png16 || format == ExportFormat::Tiff16;
    const RasterSamples raster =
        wide || image.meaning().bits <= 8 ? asStored(image) : asDisplayed(image, window);
    const std::vector<TextEntry> texts =
        describeExport(derivation, raster.bits, raster.inverted, raster.window);
    switch (format) {
    case ExportFormat::Png8:
        return encodePng(raster.samples, image.size(), 8, texts);
    case ExportFormat::Png16:
        return encodePng(raster.samples, image.size(), 16, texts);
    case ExportFormat::Tiff16:
        return encodeTiff16(
            raster.samples, image.size(), joinText(texts), "CXR Lens " + derivation.programVersion);
    case ExportFormat::Jpeg:
        return encodeJpeg(raster.samples, image.size(), jpegQuality, joinText(texts));
    case ExportFormat::Dicom:
        break;
    }
    return fail(Code::InvalidArgument, "no writer for this format");
}

} // namespace

std::string extensionOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png8:
    case ExportFormat::Png16:
        return ".png";
    case ExportFormat::Tiff16:
        return ".tif";
    case ExportFormat::Jpeg:
        return ".jpg";
    case ExportFormat::Dicom:
        return ".dcm";
    }
    return {};
}

Result<void> save(const std::filesystem::path& path, const image::Image& image, ExportFormat format,
    const Derivation& derivation, const image::VoiWindow& window, DicomCoding coding)
{
    try {
        const Result<std::string> bytes = encode(image, format, derivation, window, coding);
        if (!bytes)
            return fail(bytes.error().code, path.string() + ": " + bytes.error().detail);
        return writeAtomically(path, *bytes);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, path.string() + ": not enough memory to encode the picture");
    } catch (const std::exception& error) {
        return fail(Code::Internal, path.string() + ": " + error.what());
    }
}

Result<std::uint64_t> encodedSize(const image::Image& image, ExportFormat format)
{
    const bool wide = format == ExportFormat::Png16;
    if (image.empty() || (!wide && image.meaning().bits > 8))
        return fail(Code::InvalidArgument, "the format cannot hold this picture as it is");
    try {
        const RasterSamples raster = asStored(image);
        const auto bytes = [](const std::string& file) { return std::uint64_t{file.size()}; };
        if (wide || format == ExportFormat::Png8)
            return encodePng(raster.samples, image.size(), wide ? 16 : 8, {}).map(bytes);
        if (format == ExportFormat::Jpeg)
            return encodeJpeg(raster.samples, image.size(), jpegQuality, {}).map(bytes);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory to encode the picture");
    }
    return fail(Code::InvalidArgument, "no size for this format");
}

} // namespace cxr::io

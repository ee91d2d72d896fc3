// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/stored_colour.h"

#include "io/dicom/dataset.h"
#include "io/dicom/pixels.h"
#include "io/file_bytes.h"
#include "io/for_file.h"
#include "io/limits.h"

namespace cxr::io {

namespace {

/// The samples of a frame's cells in the order of storedColour().
std::vector<std::int32_t> samplesOf(Bytes cells, const PixelModule& module)
{
    const std::size_t width = module.bitsAllocated / 8;
    const unsigned shift = module.highBit + 1 - module.bitsStored; // PS3.5 8.1.1
    const unsigned mask = (1U << module.bitsStored) - 1;
    const auto cell = [&](std::size_t index) {
        const std::size_t at = index * width;
        const unsigned value = width == 1 ? byteAt(cells, at) : u16(cells, at, false);
        return static_cast<std::int32_t>(value >> shift & mask);
    };
    const auto pixels = static_cast<std::size_t>(module.pixels());
    std::vector<std::int32_t> samples;
    if (module.photometric == "YBR_FULL_422") { // Y Y Cb Cr for two pixels (PS3.3 C.7.6.3.1.2)
        samples.reserve(3 * pixels);
        for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
            const std::size_t pair = pixel / 2 * 4;
            samples.insert(samples.end(), {cell(pair + pixel % 2), cell(pair + 2), cell(pair + 3)});
        }
        return samples;
    }
    const std::size_t each = module.samplesPerPixel;
    samples.reserve(each * pixels);
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        for (std::size_t i = 0; i < each; ++i)
            samples.push_back(cell(module.planar ? i * pixels + pixel : pixel * each + i));
    }
    return samples;
}

} // namespace

Result<std::vector<std::int32_t>> storedColour(const std::filesystem::path& path, int frame)
{
    return forFile(path, "its colours", [&]() -> Result<std::vector<std::int32_t>> {
        const auto file = readFile(path, maxFileBytes);
        if (!file)
            return tl::unexpected(file.error());
        const Result<ParsedDicom> dicom = parseDicom(*file);
        if (!dicom)
            return tl::unexpected(dicom.error());
        ColourCells colour;
        const Result<DicomPixels> pixels = decodePixels(*dicom, frame, &colour);
        if (!pixels)
            return tl::unexpected(pixels.error());
        if (!pixels->colour || colour.cells.size() < colour.module.frameBytes())
            return fail(Code::UnsupportedContent, "holds no colour");
        return samplesOf(colour.cells, colour.module);
    });
}

} // namespace cxr::io

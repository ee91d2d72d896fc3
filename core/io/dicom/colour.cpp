// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/colour.h"

#include "io/luminance.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmimage/diregist.h> // makes DicomImage understand colour
#include <dcmtk/dcmimgle/dcmimage.h>

#include <algorithm>
#include <array>

namespace cxr::io {

namespace {

/// A data set of this one frame alone, uncompressed, as DCMTK's image classes want it.
void fillFrame(DcmDataset& frame, DcmDataset& dataSet, Bytes cells, const PixelModule& module)
{
    const auto put = [&](const DcmTagKey& tag, unsigned value) {
        frame.putAndInsertUint16(tag, static_cast<Uint16>(value));
    };
    put(DCM_Rows, module.rows);
    put(DCM_Columns, module.columns);
    put(DCM_SamplesPerPixel, module.samplesPerPixel);
    put(DCM_BitsAllocated, module.bitsAllocated);
    put(DCM_BitsStored, module.bitsStored);
    put(DCM_HighBit, module.highBit);
    put(DCM_PixelRepresentation, module.isSigned ? 1 : 0);
    frame.putAndInsertString(DCM_PhotometricInterpretation, module.photometric.c_str());
    if (module.samplesPerPixel > 1)
        put(DCM_PlanarConfiguration, module.planar ? 1 : 0);
    const std::array palette = {DCM_RedPaletteColorLookupTableDescriptor,
        DCM_GreenPaletteColorLookupTableDescriptor, DCM_BluePaletteColorLookupTableDescriptor,
        DCM_RedPaletteColorLookupTableData, DCM_GreenPaletteColorLookupTableData,
        DCM_BluePaletteColorLookupTableData, DCM_SegmentedRedPaletteColorLookupTableData,
        DCM_SegmentedGreenPaletteColorLookupTableData,
        DCM_SegmentedBluePaletteColorLookupTableData};
    for (const DcmTagKey& tag : palette) {
        if (module.photometric == "PALETTE COLOR" && dataSet.tagExists(tag))
            dataSet.findAndInsertCopyOfElement(tag, &frame);
    }
    const auto* bytes = reinterpret_cast<const Uint8*>(cells.data());
    if (module.bitsAllocated == 8) {
        frame.putAndInsertUint8Array(DCM_PixelData, bytes, cells.size());
        return;
    }
    std::vector<Uint16> words(cells.size() / 2);
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = static_cast<Uint16>(u16(cells, 2 * i, false));
    frame.putAndInsertUint16Array(DCM_PixelData, words.data(), words.size());
}

template <typename Sample>
void reduceRows(const void* rgb, const PixelModule& module, DicomPixels& result)
{
    const auto* from = static_cast<const Sample*>(rgb);
    for (std::size_t y = 0; y < module.rows; ++y)
        luminanceRow(from + y * module.columns * 3, static_cast<int>(module.columns),
            result.samples.data() + y * module.columns);
}

} // namespace

Result<void> reduceColour(
    DcmDataset& dataSet, Bytes cells, const PixelModule& module, DicomPixels& result)
{
    DcmDataset frame;
    fillFrame(frame, dataSet, cells, module);
    // DCMTK's image classes know YBR, palettes and planar layouts.
    DicomImage image(&frame, EXS_LittleEndianExplicit);
    if (image.getStatus() != EIS_Normal)
        return fail(Code::FileDamaged,
            std::string("colour pixel data: ") + DicomImage::getString(image.getStatus()));
    if (image.isMonochrome() || image.getWidth() != module.columns
        || image.getHeight() != module.rows)
        return fail(Code::UnsupportedContent, "colour pixels of kind " + module.photometric);
    // As deep as the file: a palette's colours are often given with 16 bits, and are 256.
    constexpr int fewest = 8;
    result.bits = std::max(fewest, static_cast<int>(module.bitsStored));
    const void* rgb = image.getOutputData(result.bits, 0, 0);
    if (!rgb)
        return fail(Code::FileDamaged, "colour pixel data cannot be decoded");
    result.samples.resize(module.pixels());
    if (result.bits == fewest)
        reduceRows<std::uint8_t>(rgb, module, result);
    else
        reduceRows<std::uint16_t>(rgb, module, result);
    result.storedMin = 0;
    result.colour = true;
    return {};
}

} // namespace cxr::io

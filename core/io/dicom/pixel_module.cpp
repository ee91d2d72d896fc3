// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/pixel_module.h"

#include "io/dicom/dataset.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>

#include <algorithm>

namespace cxr::io {

namespace {

Result<void> checkModule(const PixelModule& module)
{
    if (module.bitsAllocated != 1 && module.bitsAllocated != 8 && module.bitsAllocated != 16
        && module.bitsAllocated != 32)
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
    if (module.colour() && module.bitsAllocated != 8 && module.bitsAllocated != 16)
        return fail(Code::UnsupportedContent,
            "holds colours of " + std::to_string(module.bitsAllocated) + " bits");
    return {};
}

} // namespace

Result<PixelModule> readPixelModule(DcmDataset& dataSet)
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
    module.planar = unsignedOf(dataSet, DCM_PlanarConfiguration).value_or(0) == 1;
    module.photometric = textOf(dataSet, DCM_PhotometricInterpretation);
    const std::vector<double> frames = numbersOf(dataSet, DCM_NumberOfFrames);
    if (!frames.empty() && frames.front() > 1)
        module.frames = static_cast<int>(std::min(frames.front(), 2'147'483'647.0));
    else if (!frames.empty() && frames.front() < 1)
        module.notices.push_back("The file declares " + textOf(dataSet, DCM_NumberOfFrames)
            + " frames; the first is shown");
    // Sound values from bit 0 on, and a High Bit that cannot be: writers forget to adapt it.
    if (module.bitsStored > 0 && module.bitsStored <= module.bitsAllocated
        && module.highBit + 1 < module.bitsStored) {
        module.notices.push_back("High Bit " + std::to_string(module.highBit) + " contradicts "
            + std::to_string(module.bitsStored) + " Bits Stored and is taken for "
            + std::to_string(module.bitsStored - 1));
        module.highBit = module.bitsStored - 1;
    }
    if (auto checked = checkModule(module); !checked)
        return tl::unexpected(checked.error());
    return module;
}

} // namespace cxr::io

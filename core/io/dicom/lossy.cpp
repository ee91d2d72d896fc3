// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/lossy.h"

#include "io/dicom/encode.h"
#include "io/jpeg_header.h"
#include "io/tiff_file.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <algorithm>
#include <cmath>

namespace cxr::io {

namespace {

constexpr const char* jpegMethod = "ISO_10918_1";
constexpr const char* jpegLsMethod = "ISO_14495_1";
constexpr const char* jpeg2000Method = "ISO_15444_1";
constexpr const char* highThroughputMethod = "ISO_15444_15";

/// Of all fragments; 0 where there are none.
double encodedBytes(DcmDataset& dataSet, E_TransferSyntax syntax)
{
    DcmElement* element = nullptr;
    DcmPixelSequence* sequence = nullptr;
    if (dataSet.findAndGetElement(DCM_PixelData, element).bad())
        return 0;
    auto* pixels = dynamic_cast<DcmPixelData*>(element);
    if (!pixels || pixels->getEncapsulatedRepresentation(syntax, nullptr, sequence).bad()
        || !sequence)
        return 0;
    double total = 0;
    for (unsigned long i = 1; i < sequence->card(); ++i) { // 0 is the offset table
        DcmPixelItem* item = nullptr;
        if (sequence->getItem(item, i).good() && item)
            total += item->getLength();
    }
    return total;
}

double decodedBytes(DcmDataset& dataSet)
{
    const auto number = [&](const DcmTagKey& tag) -> double {
        return unsignedOf(dataSet, tag).value_or(0);
    };
    const std::vector<double> frames = numbersOf(dataSet, DCM_NumberOfFrames);
    return number(DCM_Rows) * number(DCM_Columns) * number(DCM_SamplesPerPixel)
        * number(DCM_BitsAllocated) / 8 * (frames.empty() ? 1 : std::max(1.0, frames[0]));
}

} // namespace

std::optional<LossyCoding> lossyCoding(const ParsedDicom& source)
{
    constexpr const char* highThroughput = "1.2.840.10008.1.2.4.203"; // unknown to DCMTK 3.6.7
    const DcmXfer syntax(source.transferSyntaxUid.c_str());
    const bool jpeg2000 = syntax.getXfer() == EXS_JPEG2000;
    LossyCoding coding{.method = jpegMethod};
    if (source.transferSyntaxUid == highThroughput)
        coding.method = highThroughputMethod;
    else if (jpeg2000)
        coding.method = jpeg2000Method;
    else if (!syntax.isLossy())
        return std::nullopt;
    else if (syntax.getXfer() == EXS_JPEGLSLossy)
        coding.method = jpegLsMethod;
    // These two syntaxes may hold a picture without loss as well, and only its maker knows.
    if ((jpeg2000 || coding.method == highThroughputMethod)
        && textOf(*source.dataSet, DCM_LossyImageCompression) == "00")
        return std::nullopt;
    if (const double encoded = encodedBytes(*source.dataSet, syntax.getXfer()); encoded > 0)
        coding.ratio = decodedBytes(*source.dataSet) / encoded;
    return coding;
}

std::optional<LossyCoding> lossyCoding(Format format, Bytes file)
{
    if (format == Format::Jpeg) {
        LossyCoding coding{.method = jpegMethod};
        if (const std::optional<JpegFrame> frame = jpegFrame(file))
            coding.ratio = double{1} * frame->width * frame->height * frame->components
                / static_cast<double>(file.size());
        return coding;
    }
    if (format == Format::Tiff && isLossyTiff(file))
        return LossyCoding{.method = jpegMethod};
    return std::nullopt;
}

void putLossyCoding(DcmDataset& dataSet, const LossyCoding& coding)
{
    const bool before = textOf(dataSet, DCM_LossyImageCompression) == "01";
    std::string methods = before ? textOf(dataSet, DCM_LossyImageCompressionMethod) : "";
    std::string ratios = before ? textOf(dataSet, DCM_LossyImageCompressionRatio) : "";
    put(dataSet, DCM_LossyImageCompression, "01");
    // Whoever compresses says so: the last step on record is most likely this very one.
    if (methods.ends_with(coding.method))
        return;
    const auto steps = [](const std::string& values) {
        return values.empty() ? 0 : 1 + std::count(values.begin(), values.end(), '\\');
    };
    const bool paired = steps(methods) == steps(ratios); // value by value (C.7.6.1.1.5.1)
    methods += (methods.empty() ? "" : "\\") + coding.method;
    put(dataSet, DCM_LossyImageCompressionMethod, methods);
    if (!paired || coding.ratio <= 0) {
        if (ratios.empty())
            dataSet.findAndDeleteElement(DCM_LossyImageCompressionRatio);
        return;
    }
    constexpr double hundredths = 100;
    ratios += (ratios.empty() ? "" : "\\")
        + decimalString(std::round(coding.ratio * hundredths) / hundredths);
    put(dataSet, DCM_LossyImageCompressionRatio, ratios);
}

} // namespace cxr::io

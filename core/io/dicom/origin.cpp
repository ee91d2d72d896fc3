// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/origin.h"

#include "io/dicom/dataset.h"
#include "io/file_bytes.h"
#include "io/for_file.h"
#include "io/limits.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <algorithm>
#include <vector>

namespace cxr::io {

namespace {

void readReference(DcmDataset& dataSet, DicomOrigin& origin)
{
    DcmItem* reference = nullptr;
    if (dataSet.findAndGetSequenceItem(DCM_SourceImageSequence, reference).bad() || !reference)
        return;
    origin.sourceInstanceUid = textOf(*reference, DCM_ReferencedSOPInstanceUID);
    const std::vector<double> frame = numbersOf(*reference, DCM_ReferencedFrameNumber);
    constexpr double most = 1 << 24;
    if (!frame.empty() && frame[0] >= 1 && frame[0] <= most)
        origin.sourceFrame = static_cast<int>(frame[0]) - 1;
}

void readRecord(DcmDataset& dataSet, DicomOrigin& origin)
{
    DcmSequenceOfItems* contributions = nullptr;
    if (dataSet.findAndGetSequence(DCM_ContributingEquipmentSequence, contributions).bad()
        || !contributions)
        return;
    for (unsigned long i = 0; i < contributions->card(); ++i) {
        DcmItem& item = *contributions->getItem(i);
        if (textOf(item, DCM_Manufacturer) != contributor)
            continue;
        const std::string description = textOf(item, DCM_ContributionDescription);
        const std::string mark = recordMark;
        const std::size_t at = description.find(mark);
        origin.record = at == std::string::npos ? "" : description.substr(at + mark.size());
    }
}

} // namespace

Result<DicomOrigin> readDicomOrigin(const std::filesystem::path& path)
{
    return forFile(path, "this file", [&]() -> Result<DicomOrigin> {
        const auto file = readFile(path, maxFileBytes);
        if (!file)
            return tl::unexpected(file.error());
        if (sniff(Bytes(*file).first(std::min(file->size(), sniffLength))) != Format::Dicom)
            return fail(Code::UnknownFormat, "is no DICOM file");
        const Result<ParsedDicom> parsed = parseDicom(*file);
        if (!parsed)
            return tl::unexpected(parsed.error());
        DicomOrigin origin;
        origin.instanceUid = textOf(*parsed->dataSet, DCM_SOPInstanceUID);
        readReference(*parsed->dataSet, origin);
        readRecord(*parsed->dataSet, origin);
        return origin;
    });
}

} // namespace cxr::io

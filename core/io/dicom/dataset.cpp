// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/dataset.h"

#include "io/dicom/charset.h"
#include "io/dicom/codecs.h"
#include "io/dicom/jpeg2000.h"
#include "io/dicom/layout.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <new>

namespace cxr::io {

namespace {

/// The transfer syntax that the data set is read with. A compressed one is taken from the meta
/// header, the plain ones from the bytes themselves.
DcmXfer transferSyntaxOf(const DicomLayout& layout)
{
    DcmXfer announced(layout.transferSyntaxUid.c_str());
    if (announced.isEncapsulated())
        return announced;
    // DCMTK 3.6.7 does not know High Throughput JPEG 2000; its data sets look like these.
    if (isJpeg2000(layout.transferSyntaxUid))
        return DcmXfer(EXS_JPEG2000);
    if (!layout.explicitVr)
        return DcmXfer(EXS_LittleEndianImplicit);
    return DcmXfer(layout.bigEndian ? EXS_BigEndianExplicit : EXS_LittleEndianExplicit);
}

Result<std::shared_ptr<DcmDataset>> readDataSet(Bytes bytes, E_TransferSyntax xfer)
{
    auto dataSet = std::make_shared<DcmDataset>();
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    stream.setEos();
    dataSet->transferInit();
    const OFCondition read = dataSet->read(stream, xfer, EGL_noChange, DCM_MaxReadLength);
    dataSet->transferEnd();
    if (read.bad() && read != EC_EndOfStream)
        return fail(Code::FileDamaged, std::string("DICOM data set: ") + read.text());
    return dataSet;
}

/// A data set of compressed pixels whose elements are in Implicit VR, as compressed ones must be
/// (PS3.5 A.4). What stands before the pixels gets its VRs from the dictionary; the fragments stay.
Result<std::vector<std::byte>> withExplicitVr(const DicomLayout& layout)
{
    const Result<std::shared_ptr<DcmDataset>> before =
        readDataSet(layout.dataSet.first(layout.pixelData), EXS_LittleEndianImplicit);
    if (!before)
        return tl::unexpected(before.error());
    (*before)->transferInit();
    const std::size_t room =
        (*before)->calcElementLength(EXS_LittleEndianExplicit, EET_ExplicitLength);
    std::vector<std::byte> bytes(room);
    DcmOutputBufferStream out(bytes.data(), static_cast<offile_off_t>(room));
    if ((*before)->write(out, EXS_LittleEndianExplicit, EET_ExplicitLength, nullptr).bad())
        return fail(Code::FileDamaged, "DICOM data set in Implicit VR can't be read");
    (*before)->transferEnd();
    void* written = nullptr;
    offile_off_t length = 0;
    out.flushBuffer(written, length);
    bytes.resize(static_cast<std::size_t>(length));
    constexpr unsigned char pixelData[] = {
        0xe0, 0x7f, 0x10, 0x00, 'O', 'B', 0, 0, 0xff, 0xff, 0xff, 0xff};
    for (const unsigned char byte : pixelData)
        bytes.push_back(std::byte{byte});
    const Bytes fragments = layout.dataSet.subspan(layout.pixelDataValue);
    bytes.insert(bytes.end(), fragments.begin(), fragments.end());
    return bytes;
}

/// Gives attributes that the dictionary knows and the file has as UN their own VR (PS3.5 6.2.2,
/// note 2). Sequences stay UN: what is in them has been weighed as bytes only.
void nameUnknown(DcmItem& item)
{
    std::vector<std::byte> implicit; // UN values are in Implicit VR Little Endian already
    const auto append = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            implicit.push_back(static_cast<std::byte>(value >> 8 * i));
    };
    for (unsigned long i = 0; i < item.card(); ++i) {
        DcmElement& element = *item.getElement(i);
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element)) {
            for (unsigned long k = 0; k < sequence->card(); ++k)
                nameUnknown(*sequence->getItem(k));
            continue;
        }
        if (element.getTag().getEVR() != EVR_UN)
            continue;
        const DcmTagKey key = element.getTag().getXTag();
        const DcmEVR known = DcmTag(key).getEVR();
        Uint8* bytes = nullptr;
        if (key.isPrivate() || known == EVR_UN || known == EVR_UNKNOWN || known == EVR_SQ
            || element.getLength() == 0 || element.getUint8Array(bytes).bad() || !bytes)
            continue;
        append(key.getGroup(), 2);
        append(key.getElement(), 2);
        append(element.getLength(), 4);
        const auto* begin = reinterpret_cast<const std::byte*>(bytes);
        implicit.insert(implicit.end(), begin, begin + element.getLength());
    }
    if (implicit.empty())
        return;
    const auto named = readDataSet(implicit, EXS_LittleEndianImplicit);
    if (!named)
        return;
    while ((*named)->card() > 0)
        item.insert((*named)->remove(0UL), true);
}

} // namespace

Result<ParsedDicom> parseDicom(Bytes file, Texts texts)
{
    prepareDcmtk();
    const Result<DicomLayout> layout = scanDicom(file);
    if (!layout)
        return tl::unexpected(layout.error());

    const DcmXfer announced(layout->transferSyntaxUid.c_str());
    if (!layout->transferSyntaxUid.empty() && announced.getXfer() == EXS_Unknown
        && !isJpeg2000(layout->transferSyntaxUid))
        return fail(
            Code::UnsupportedContent, "unknown transfer syntax " + layout->transferSyntaxUid);
    const DcmXfer xfer = transferSyntaxOf(*layout);
    try {
        ParsedDicom parsed;
        Bytes bytes = layout->dataSet;
        std::vector<std::byte> rewritten;
        if (xfer.isEncapsulated() && !layout->explicitVr && layout->pixelData > 0) {
            Result<std::vector<std::byte>> result = withExplicitVr(*layout);
            if (!result)
                return tl::unexpected(result.error());
            rewritten = std::move(*result);
            bytes = rewritten;
            parsed.notices.emplace_back(
                "The file's elements are in Implicit VR, which its transfer syntax forbids");
        }
        Result<std::shared_ptr<DcmDataset>> dataSet = readDataSet(bytes, xfer.getXfer());
        if (!dataSet)
            return tl::unexpected(dataSet.error());
        parsed.dataSet = std::move(*dataSet);
        const DcmXfer& named = layout->transferSyntaxUid.empty() ? xfer : announced;
        if (named.getXfer() == EXS_Unknown) {
            parsed.transferSyntaxUid = layout->transferSyntaxUid;
            parsed.transferSyntaxName = "High-Throughput JPEG 2000";
        } else {
            parsed.transferSyntaxUid = named.getXferID();
            parsed.transferSyntaxName = named.getXferName();
        }
        if (texts == Texts::Utf8) {
            nameUnknown(*parsed.dataSet);
            for (std::string& notice : convertTextsToUtf8(*parsed.dataSet))
                parsed.notices.push_back(std::move(notice));
        }
        if (layout->brokenOff)
            parsed.notices.emplace_back("The file breaks off inside its picture");
        return parsed;
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory for the DICOM data set");
    } catch (const std::exception& error) {
        return fail(Code::FileDamaged, std::string("DICOM data set: ") + error.what());
    }
}

DcmItem* functionalGroup(DcmItem& dataSet, int frame, const DcmTagKey& group)
{
    const auto inside = [&](const DcmTagKey& groups, long index) -> DcmItem* {
        DcmItem* all = nullptr;
        DcmItem* found = nullptr;
        if (dataSet.findAndGetSequenceItem(groups, all, index).bad() || !all
            || all->findAndGetSequenceItem(group, found, 0).bad())
            return nullptr;
        return found;
    };
    if (DcmItem* own = inside(DCM_PerFrameFunctionalGroupsSequence, frame))
        return own;
    return inside(DCM_SharedFunctionalGroupsSequence, 0);
}

std::string textOf(DcmItem& item, const DcmTagKey& tag)
{
    OFString text;
    if (item.findAndGetOFStringArray(tag, text).bad())
        return {};
    std::string result(text.c_str(), text.size());
    const std::size_t last = result.find_last_not_of(std::string(" \0", 2));
    result.resize(last == std::string::npos ? 0 : last + 1);
    return result;
}

std::vector<double> numbersOf(DcmItem& item, const DcmTagKey& tag)
{
    DcmElement* element = nullptr;
    if (item.findAndGetElement(tag, element).bad() || !element)
        return {};
    std::vector<double> numbers;
    const unsigned long count = element->getVM();
    for (unsigned long i = 0; i < count; ++i) {
        Float64 real = 0;
        Float32 single = 0;
        Sint32 integer = 0;
        Uint16 word = 0;
        Sint16 signedWord = 0;
        if (element->getFloat64(real, i).good())
            numbers.push_back(real);
        else if (element->getFloat32(single, i).good())
            numbers.push_back(double{single});
        else if (element->getSint32(integer, i).good())
            numbers.push_back(integer);
        else if (element->getUint16(word, i).good())
            numbers.push_back(word);
        else if (element->getSint16(signedWord, i).good())
            numbers.push_back(signedWord);
        else
            break;
    }
    return numbers;
}

std::optional<unsigned> unsignedOf(DcmItem& item, const DcmTagKey& tag)
{
    Uint16 value = 0;
    if (item.findAndGetUint16(tag, value).bad())
        return std::nullopt;
    return value;
}

bool hasValue(DcmItem& item, const DcmTagKey& tag)
{
    return item.tagExistsWithValue(tag);
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/deidentify.h"

#include "image/atomic_file.h"
#include "io/deidentify/deidentify_attributes.h"
#include "io/deidentify/deidentify_pixels.h"
#include "io/dicom/dataset.h"
#include "io/dicom/encode.h"
#include "io/file_bytes.h"
#include "io/limits.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <algorithm>
#include <array>
#include <new>

namespace cxr::io {

namespace fs = std::filesystem;

namespace {

struct Cleaned {
    ParsedDicom dicom;
    E_TransferSyntax syntax = EXS_LittleEndianExplicit;
    DeidentifyReport report;
};

Result<ParsedDicom> readImage(const fs::path& path)
{
    const Result<std::vector<std::byte>> head = readFile(path, sniffLength);
    if (!head)
        return tl::unexpected(head.error());
    if (looksEncrypted(*head))
        return fail(Code::UnsupportedContent, "is encrypted; decrypt it first");
    if (sniff(*head) != Format::Dicom)
        return fail(Code::UnsupportedContent, "is no DICOM file, and only those are de-identified");
    const Result<std::vector<std::byte>> file = readFile(path, maxFileBytes + 1);
    if (!file)
        return tl::unexpected(file.error());
    if (file->size() > maxFileBytes)
        return fail(Code::ImageTooLarge, "is larger than 4 GiB");
    Result<ParsedDicom> dicom = parseDicom(*file);
    if (dicom && !hasValue(*dicom->dataSet, DCM_PixelData))
        return fail(Code::UnsupportedContent,
            "holds no image (" + textOf(*dicom->dataSet, DCM_Modality)
                + "), and only images are de-identified");
    return dicom;
}

/// The syntax to write; a deflated data set was read as a plain one.
E_TransferSyntax syntaxOf(const ParsedDicom& dicom)
{
    const DcmXfer announced(dicom.transferSyntaxUid.c_str());
    return announced.getXfer() == EXS_DeflatedLittleEndianExplicit
        ? announced.getXfer()
        : dicom.dataSet->getCurrentXfer();
}

/// Burned In Annotation alone can be trusted, and only where it says NO. Kinds of pictures that are
/// often screens or scans are named even then.
bool textMayBeBurnedIn(DcmItem& dataSet)
{
    constexpr std::array likely = {"US", "SC", "OT", "XC", "ES", "GM", "DOC", "HC", "IVUS"};
    const std::string modality = textOf(dataSet, DCM_Modality);
    const bool screenOrScan =
        textOf(dataSet, DCM_SOPClassUID).starts_with(UID_SecondaryCaptureImageStorage)
        || std::find(likely.begin(), likely.end(), modality) != likely.end();
    return screenOrScan || textOf(dataSet, DCM_BurnedInAnnotation) != "NO";
}

void putMethods(DcmDataset& dataSet, const DeidentifyOptions& options)
{
    for (const DcmTagKey& tag :
        {DCM_DeidentificationMethod, DCM_DeidentificationMethodCodeSequence})
        dataSet.findAndDeleteElement(tag);
    put(dataSet, DCM_PatientIdentityRemoved, "YES");
    put(dataSet, DCM_DeidentificationMethod,
        "PS3.15 2026c Basic Profile\\CXR Lens " + options.programVersion);
    put(dataSet, DCM_LongitudinalTemporalInformationModified,
        options.dates == DatePolicy::Shift ? "MODIFIED" : "REMOVED");
    if (options.pictureIsClean)
        put(dataSet, DCM_BurnedInAnnotation, "NO");

    // PS3.16 CID 7050.
    const auto method = [&](bool applied, const char* code, const char* meaning) {
        if (applied)
            addCode(dataSet, DCM_DeidentificationMethodCodeSequence, code, "DCM", meaning);
    };
    method(true, "113100", "Basic Application Confidentiality Profile");
    method(options.pictureIsClean, "113101", "Clean Pixel Data Option");
    method(options.dates == DatePolicy::Shift, "113107",
        "Retain Longitudinal Temporal Information Modified Dates Option");
    method(options.keepPatientCharacteristics, "113108", "Retain Patient Characteristics Option");
    method(options.uids == UidPolicy::Retain, "113110", "Retain UIDs Option");
}

Result<void> cleanPixels(Cleaned& cleaned, const DeidentifyOptions& options)
{
    DcmDataset& dataSet = *cleaned.dicom.dataSet;
    std::vector<std::string>& warnings = cleaned.report.warnings;
    const Result<bool> stray = hasStrayBits(cleaned.dicom);
    if (!stray)
        warnings.emplace_back("The picture can't be decoded: what hides in its pixels is unknown");
    const bool hidden = hasOverlayInPixels(dataSet) || stray.value_or(false);
    if (hidden || !options.blackened.empty()) {
        if (const auto done = blackenPixels(cleaned.dicom, options.blackened); !done)
            return done;
        if (DcmXfer(cleaned.syntax).isEncapsulated())
            warnings.emplace_back("The picture was compressed and is written uncompressed");
        cleaned.syntax = EXS_LittleEndianExplicit;
        if (hidden)
            warnings.emplace_back("What hid in unused bits of the pixels (an overlay?) is cleared");
        return {};
    }
    if (clearBesidePixels(dataSet))
        warnings.emplace_back("Bytes beside the picture inside Pixel Data are cleared");
    return {};
}

Result<Cleaned> cleaned(const fs::path& in, const DeidentifyOptions& options)
{
    if (options.key.empty())
        return fail(Code::InvalidArgument, "cannot be de-identified without a key");
    Result<ParsedDicom> dicom = readImage(in);
    if (!dicom)
        return tl::unexpected(dicom.error());
    Cleaned cleaned;
    cleaned.dicom = std::move(*dicom);
    cleaned.syntax = syntaxOf(cleaned.dicom);
    DcmDataset& dataSet = *cleaned.dicom.dataSet;
    DeidentifyReport& report = cleaned.report;
    report.picture = {static_cast<int>(unsignedOf(dataSet, DCM_Columns).value_or(0)),
        static_cast<int>(unsignedOf(dataSet, DCM_Rows).value_or(0))};
    report.textMayBeBurnedIn = textMayBeBurnedIn(dataSet) && !options.pictureIsClean;
    if (report.textMayBeBurnedIn)
        report.warnings.emplace_back("Text may be burned into the picture: look at it");
    if (const auto done = cleanPixels(cleaned, options); !done)
        return tl::unexpected(done.error());

    AttributeCleaner cleaner(dataSet, options);
    cleaner.clean();
    cleaner.sweep();
    report.attributes = cleaner.takeFates();
    report.pseudonym = cleaner.pseudonyms().patient();
    put(dataSet, DCM_PatientName, report.pseudonym);
    put(dataSet, DCM_PatientID, report.pseudonym);
    putMethods(dataSet, options);
    report.sopInstanceUid = textOf(dataSet, DCM_SOPInstanceUID);
    return cleaned;
}

Result<void> write(Cleaned& cleaned, const fs::path& out)
{
    return writeAtomically(out, [&](const fs::path& temporary) -> Result<void> {
        // Borrows the data set; DcmFileFormat alone would delete it.
        DcmFileFormat file(cleaned.dicom.dataSet.get(), OFFalse);
        const OFCondition written = file.saveFile(temporary.c_str(), cleaned.syntax,
            EET_ExplicitLength, EGL_withoutGL, EPD_withoutPadding, 0, 0, EWM_createNewMeta);
        static_cast<void>(file.getAndRemoveDataset());
        if (written.good())
            return {};
        std::error_code unknown;
        const fs::space_info space = fs::space(temporary.parent_path(), unknown);
        return fail(
            !unknown && space.available == 0 ? Code::DiskFull : Code::CannotWrite, written.text());
    });
}

/// Runs `work`, gives errors the file's name and turns exceptions into errors.
template <typename Work>
auto named(const fs::path& path, Work work) -> decltype(work())
{
    const auto failed = [&](Code code, const std::string& clause) {
        return fail(code, path.string() + ": " + clause);
    };
    try {
        auto result = work();
        if (!result)
            return failed(result.error().code, result.error().detail);
        return result;
    } catch (const std::bad_alloc&) {
        return failed(Code::OutOfMemory, "not enough memory for this picture");
    } catch (const std::exception& error) {
        return failed(Code::Internal, error.what());
    }
}

} // namespace

Result<DeidentifyReport> deidentify(
    const fs::path& in, const fs::path& out, const DeidentifyOptions& options)
{
    std::error_code ignored;
    if (fs::equivalent(in, out, ignored))
        return fail(Code::InvalidArgument, out.string() + ": would replace its own original");
    Result<Cleaned> result = named(in, [&] { return cleaned(in, options); });
    if (!result)
        return tl::unexpected(result.error());
    if (const auto written = write(*result, out); !written) {
        const std::string& detail = written.error().detail;
        return fail(written.error().code,
            detail.starts_with(out.string()) ? detail : out.string() + ": " + detail);
    }
    for (AttributeFate& fate : result->report.attributes) {
        fate.before.clear();
        fate.after.clear();
    }
    return std::move(result->report);
}

Result<DeidentifyReport> previewDeidentified(const fs::path& in, const DeidentifyOptions& options)
{
    Result<Cleaned> result = named(in, [&] { return cleaned(in, options); });
    if (!result)
        return tl::unexpected(result.error());
    return std::move(result->report);
}

} // namespace cxr::io

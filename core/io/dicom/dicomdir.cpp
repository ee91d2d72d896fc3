// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/dicomdir.h"

#include "io/dicom/dataset.h"
#include "io/dicom/layout.h"
#include "io/for_file.h"
#include "io/limits.h"
#include "io/sniff.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcdirrec.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <system_error>
#include <utility>

namespace cxr::io {

namespace fs = std::filesystem;

namespace {

/// A directory record as far as it matters here. Offsets count from the file's beginning.
struct Record {
    std::uint32_t offset = 0;
    std::uint32_t next = 0;  ///< of the next record beside it, 0 for none
    std::uint32_t lower = 0; ///< of the first record below it, 0 for none
    std::string file;        ///< Referenced File ID of an image record; empty for others
};

std::vector<Record> readRecords(DcmDataset& dataSet, std::size_t dataSetBegin)
{
    std::vector<Record> records;
    DcmSequenceOfItems* sequence = nullptr;
    if (dataSet.findAndGetSequence(DCM_DirectoryRecordSequence, sequence).bad() || !sequence)
        return records;
    DcmObject* object = nullptr;
    while ((object = sequence->nextInContainer(object)) != nullptr) {
        auto& item = static_cast<DcmItem&>(*object);
        Record record;
        if (object->ident() == EVR_dirRecord)
            record.offset = static_cast<std::uint32_t>(
                static_cast<DcmDirectoryRecord&>(*object).getFileOffset() + dataSetBegin);
        Uint32 offset = 0;
        if (item.findAndGetUint32(DCM_OffsetOfTheNextDirectoryRecord, offset).good())
            record.next = offset;
        if (item.findAndGetUint32(DCM_OffsetOfReferencedLowerLevelDirectoryEntity, offset).good())
            record.lower = offset;
        if (textOf(item, DCM_DirectoryRecordType) == "IMAGE")
            record.file = textOf(item, DCM_ReferencedFileID);
        records.push_back(std::move(record));
    }
    return records;
}

/// The records in the order of the tree that their offsets draw, depth first.
std::vector<const Record*> inTreeOrder(const std::vector<Record>& records, std::uint32_t first)
{
    std::map<std::uint32_t, const Record*> byOffset;
    for (const Record& record : records)
        byOffset.emplace(record.offset, &record);
    std::vector<const Record*> order;
    std::set<const Record*> seen; // offsets may lead in circles
    std::vector<std::uint32_t> ahead{first};
    while (!ahead.empty()) {
        const auto found = byOffset.find(ahead.back());
        ahead.pop_back();
        if (found == byOffset.end() || !seen.insert(found->second).second)
            continue;
        order.push_back(found->second);
        ahead.push_back(found->second->next);
        ahead.push_back(found->second->lower);
    }
    for (const Record& record : records) {
        if (!seen.contains(&record))
            order.push_back(&record);
    }
    return order;
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return text;
}

/// Finds files by name. Folders are listed once each: an index may name thousands of missing files.
class Names {
public:
    /// The entry of `folder` with that name, or with one that differs by case alone.
    [[nodiscard]] fs::path find(const fs::path& folder, const std::string& name)
    {
        std::error_code error;
        if (fs::exists(folder / name, error))
            return folder / name;
        const auto [listed, isNew] = m_folders.try_emplace(folder);
        if (isNew) {
            for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
                 entry.increment(error))
                listed->second.emplace(lowerCase(entry->path().filename().string()), entry->path());
        }
        const auto found = listed->second.find(lowerCase(name));
        return found == listed->second.end() ? fs::path() : found->second;
    }

private:
    std::map<fs::path, std::map<std::string, fs::path>> m_folders;
};

/// A File ID's components as DICOM has them, separated by backslashes (PS3.10 8.2).
Result<fs::path> resolve(const fs::path& folder, const std::string& fileId, Names& names)
{
    std::string shown = fileId;
    std::replace(shown.begin(), shown.end(), '\\', '/');
    const auto failed = [&](Code code, const std::string& clause) {
        return fail(code, (folder / fs::path(shown).relative_path()).string() + ": " + clause);
    };
    fs::path found = folder;
    std::istringstream components(fileId);
    for (std::string name; std::getline(components, name, '\\');) {
        while (name.ends_with(' ') || name.ends_with('\0'))
            name.pop_back();
        if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos
            || name.find('\0') != std::string::npos)
            return failed(Code::InvalidArgument, "the index names a file outside its folder");
        found = names.find(found, name);
        if (found.empty())
            return failed(Code::FileNotFound, "is listed in the DICOMDIR");
    }
    std::error_code error;
    const fs::path real = fs::canonical(found, error);
    const fs::path root = error ? fs::path() : fs::canonical(folder, error);
    if (error)
        return failed(Code::FileUnreadable, error.message());
    const auto end = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
    if (end.first != root.end())
        return failed(Code::InvalidArgument, "a link leads out of the index's folder");
    if (!fs::is_regular_file(real, error))
        return failed(Code::NotAFile, "is listed in the DICOMDIR");
    return found;
}

Result<DicomDirImages> list(const fs::path& path)
{
    const Result<std::vector<std::byte>> file = readFile(path, maxFileBytes);
    if (!file)
        return tl::unexpected(file.error());
    const Result<DicomLayout> layout = scanDicom(*file);
    if (!layout)
        return tl::unexpected(layout.error());
    const Result<ParsedDicom> parsed = parseDicom(*file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!parsed->dataSet->tagExists(DCM_DirectoryRecordSequence))
        return fail(Code::UnsupportedContent, "is no DICOMDIR: it has no directory records");

    // Offsets in the file; those of a deflated one would mean nothing.
    const std::size_t begin =
        layout->owned.empty() ? static_cast<std::size_t>(layout->dataSet.data() - file->data()) : 0;
    const std::vector<Record> records = readRecords(*parsed->dataSet, begin);
    Uint32 first = 0;
    static_cast<void>(parsed->dataSet->findAndGetUint32(
        DCM_OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, first));

    DicomDirImages images;
    std::set<fs::path> taken;
    Names names;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    for (const Record* record : inTreeOrder(records, first)) {
        if (record->file.empty())
            continue;
        Result<fs::path> found = resolve(folder, record->file, names);
        if (!found)
            images.problems.push_back(found.error());
        else if (taken.insert(*found).second)
            images.files.push_back(std::move(*found));
    }
    return images;
}

} // namespace

bool isDicomDir(const fs::path& path)
{
    const Result<std::vector<std::byte>> head = readFile(path, sniffLength);
    if (!head || sniff(*head) != Format::Dicom)
        return false;
    // Media Storage SOP Class UID (0002,0002), UI, of 20 bytes with its padding (PS3.10 7.1).
    const std::string uid =
        std::string("\x02\0\x02\0UI\x14\0", 8) + UID_MediaStorageDirectoryStorage;
    return textOf(Bytes(*head)).find(uid) != std::string_view::npos;
}

Result<DicomDirImages> listDicomDir(const fs::path& path)
{
    return forFile(path, "this index", [&] { return list(path); });
}

fs::path dicomDirIn(const fs::path& folder)
{
    const fs::path found = Names().find(folder, "DICOMDIR");
    return !found.empty() && isDicomDir(found) ? found : fs::path();
}

} // namespace cxr::io

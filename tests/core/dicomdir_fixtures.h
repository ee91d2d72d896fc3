// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io_dicom_fixtures.h"

#include <QTest>
#include <dcmtk/dcmdata/dcmetinf.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <filesystem>
#include <string>
#include <vector>

namespace cxr::test {

/// An index whose records stand side by side, naming these files.
inline void writeIndex(const std::filesystem::path& path, const std::vector<std::string>& fileIds)
{
    DcmFileFormat file;
    DcmDataset& dataSet = *file.getDataset();
    dataSet.putAndInsertString(DCM_FileSetID, "TEST");
    auto* sequence = new DcmSequenceOfItems(DCM_DirectoryRecordSequence);
    dataSet.insert(sequence);
    for (const std::string& fileId : fileIds) {
        auto* record = new DcmItem;
        record->putAndInsertString(DCM_DirectoryRecordType, "IMAGE");
        record->putAndInsertString(DCM_ReferencedFileID, fileId.c_str());
        sequence->append(record);
    }
    file.getMetaInfo()->putAndInsertString(
        DCM_MediaStorageSOPClassUID, UID_MediaStorageDirectoryStorage);
    file.getMetaInfo()->putAndInsertString(DCM_MediaStorageSOPInstanceUID, "1.2.3.9");
    dataSet.putAndInsertString(DCM_SOPClassUID, UID_MediaStorageDirectoryStorage);
    dataSet.putAndInsertString(DCM_SOPInstanceUID, "1.2.3.9");
    QVERIFY(writeDicom(file, path));
}

} // namespace cxr::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/dicom/codecs.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmdata/dcxfer.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// DICOM files made with DCMTK alone.
namespace cxr::test {

/// The Image Pixel module and the cells as they stand in the file.
struct DicomPicture {
    Uint16 rows = 6;
    Uint16 columns = 7;
    Uint16 bitsAllocated = 16;
    Uint16 bitsStored = 12;
    Uint16 highBit = 11;
    Uint16 pixelRepresentation = 0;
    Uint16 samplesPerPixel = 1;
    const char* photometric = "MONOCHROME2";
    std::vector<Uint16> cells = {}; ///< empty: (37 x + 101 y) mod 2^bitsStored
};

inline std::vector<Uint16> cellsOf(const DicomPicture& picture)
{
    if (!picture.cells.empty())
        return picture.cells;
    std::vector<Uint16> cells;
    for (unsigned y = 0; y < picture.rows; ++y) {
        for (unsigned x = 0; x < picture.columns * picture.samplesPerPixel; ++x)
            cells.push_back(static_cast<Uint16>((x * 37 + y * 101) % (1u << picture.bitsStored)));
    }
    return cells;
}

/// Fills `file` with a Computed Radiography image, ready for more attributes.
inline void fillDicom(DcmFileFormat& file, const DicomPicture& picture)
{
    io::prepareDcmtk();
    DcmDataset& dataSet = *file.getDataset();
    dataSet.putAndInsertString(DCM_SOPClassUID, UID_ComputedRadiographyImageStorage);
    dataSet.putAndInsertString(DCM_SOPInstanceUID, "1.2.3.4.5");
    dataSet.putAndInsertString(DCM_StudyInstanceUID, "1.2.3.4");
    dataSet.putAndInsertString(DCM_SeriesInstanceUID, "1.2.3");
    dataSet.putAndInsertString(DCM_Modality, "CR");
    dataSet.putAndInsertString(DCM_PatientName, "Doe^Jane");
    dataSet.putAndInsertString(DCM_PatientID, "4711");
    dataSet.putAndInsertString(DCM_StudyDate, "20240131");
    dataSet.putAndInsertUint16(DCM_Rows, picture.rows);
    dataSet.putAndInsertUint16(DCM_Columns, picture.columns);
    dataSet.putAndInsertUint16(DCM_BitsAllocated, picture.bitsAllocated);
    dataSet.putAndInsertUint16(DCM_BitsStored, picture.bitsStored);
    dataSet.putAndInsertUint16(DCM_HighBit, picture.highBit);
    dataSet.putAndInsertUint16(DCM_PixelRepresentation, picture.pixelRepresentation);
    dataSet.putAndInsertUint16(DCM_SamplesPerPixel, picture.samplesPerPixel);
    if (picture.samplesPerPixel > 1)
        dataSet.putAndInsertUint16(DCM_PlanarConfiguration, 0);
    dataSet.putAndInsertString(DCM_PhotometricInterpretation, picture.photometric);
    const std::vector<Uint16> cells = cellsOf(picture);
    if (picture.bitsAllocated == 16) {
        dataSet.putAndInsertUint16Array(DCM_PixelData, cells.data(), cells.size());
        return;
    }
    const std::vector<Uint8> bytes(cells.begin(), cells.end());
    dataSet.putAndInsertUint8Array(DCM_PixelData, bytes.data(), bytes.size());
}

/// Writes `file`; compresses the pixels first where `syntax` asks for it.
inline bool writeDicom(DcmFileFormat& file, const std::filesystem::path& path,
    E_TransferSyntax syntax = EXS_LittleEndianExplicit, E_FileWriteMode mode = EWM_fileformat)
{
    DcmDataset& dataSet = *file.getDataset();
    if (DcmXfer(syntax).isEncapsulated() && dataSet.chooseRepresentation(syntax, nullptr).bad())
        return false;
    return file
        .saveFile(
            path.c_str(), syntax, EET_ExplicitLength, EGL_recalcGL, EPD_withoutPadding, 0, 0, mode)
        .good();
}

inline bool writeDicom(const DicomPicture& picture, const std::filesystem::path& path,
    E_TransferSyntax syntax = EXS_LittleEndianExplicit, E_FileWriteMode mode = EWM_fileformat)
{
    DcmFileFormat file;
    fillDicom(file, picture);
    return writeDicom(file, path, syntax, mode);
}

/// The bytes of a compressed file with its elements in Implicit VR, as some writers leave them
/// though every compressed transfer syntax is in Explicit VR (PS3.5 A.4).
inline std::string withImplicitVr(const DicomPicture& picture, const std::string& compressed)
{
    DcmFileFormat file;
    fillDicom(file, picture);
    file.getDataset()->findAndDeleteElement(DCM_PixelData);
    std::vector<char> elements(64 * 1024);
    DcmOutputBufferStream stream(elements.data(), static_cast<offile_off_t>(elements.size()));
    file.getDataset()->transferInit();
    file.getDataset()->write(stream, EXS_LittleEndianImplicit, EET_ExplicitLength, nullptr);
    file.getDataset()->transferEnd();
    void* begin = nullptr;
    offile_off_t length = 0;
    stream.flushBuffer(begin, length);
    // Preamble, prefix and the meta header, whose first element tells its length.
    constexpr std::size_t lengthAt = 128 + 4 + 8;
    const std::size_t meta = lengthAt + 4 + static_cast<unsigned char>(compressed[lengthAt])
        + 256U * static_cast<unsigned char>(compressed[lengthAt + 1]);
    const std::string pixels("\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff", 12);
    return compressed.substr(0, meta) + std::string(static_cast<char*>(begin), std::size_t(length))
        + std::string("\xe0\x7f\x10\0\xff\xff\xff\xff", 8)
        + compressed.substr(compressed.find(pixels) + pixels.size());
}

} // namespace cxr::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/io.h"

#include <filesystem>
#include <string>

namespace cxr::io {

/// What a new digital radiograph tells about itself beside its pixels. Strings are UTF-8 (the
/// file then declares ISO_IR 192); an empty string leaves a type 2 attribute empty.
struct DxDescription {
    /// The object's UIDs (study, series, instance) are derived from this text alone, so that the
    /// same call always makes the same bytes. Two objects with the same studySeed but different
    /// seeds belong to one study. Must not be empty.
    std::string seed;
    std::string studySeed; ///< empty: the same as seed

    std::string patientName; ///< DICOM form "Family^Given"
    std::string patientId;
    std::string sex;        ///< "M", "F", "O" or empty
    std::string birthDate;  ///< YYYYMMDD or empty
    std::string patientAge; ///< "045Y" or empty (then left out)

    std::string date = "20240101"; ///< of study, series, acquisition and content; YYYYMMDD
    std::string time = "120000";   ///< the same; HHMMSS
    std::string accessionNumber;
    std::string studyId;
    std::string studyDescription;
    std::string seriesDescription;
    int seriesNumber = 1;
    int instanceNumber = 1;

    std::string bodyPart = "CHEST";    ///< Body Part Examined (0018,0015)
    std::string viewPosition = "PA";   ///< "PA", "AP", "LL" or "RL"; View Code Sequence follows it
    std::string laterality = "U";      ///< Image Laterality (0020,0062): "R", "L", "U" or "B"
    std::string rowDirection = "L";    ///< Patient Orientation: where a row runs to
    std::string columnDirection = "F"; ///< Patient Orientation: where a column runs to

    std::string manufacturer = "CXR Lens";
    std::string modelName;      ///< Manufacturer's Model Name, left out when empty
    std::string programVersion; ///< Software Versions (0018,1020), left out when empty
    std::string detectorType = "SCINTILLATOR"; ///< "DIRECT", "SCINTILLATOR", "STORAGE" or "FILM"

    double kvp = 0;         ///< kV; ≤ 0: left out. The same for the three below
    double exposureMas = 0; ///< mAs
    double distanceSourceDetectorMm = 0;
    double distanceSourcePatientMm = 0;
};

/// Writes a new, complete Digital X-Ray Image Storage - For Presentation object (PS3.3 A.26),
/// ImageType ORIGINAL\PRIMARY, atomically and reproducibly byte for byte.
///
/// From `image`: 6 to 16 bits stored, unsigned; MONOCHROME1 with Presentation LUT Shape INVERSE
/// where meaning.inverted, else MONOCHROME2 with IDENTITY; the spacing, which is mandatory, of any
/// plane becomes Imager Pixel Spacing (and Pixel Spacing as well when calibrated); VOI windows as
/// they are, image::defaultWindow() where there is none. Rescale must be the identity, as DX For
/// Presentation fixes it. Errors: InvalidArgument,
/// CannotWrite, DiskFull, Internal. Thread: any.
[[nodiscard]] Result<void> createDx(const std::filesystem::path& path, const image::Image& image,
    const DxDescription& description, DicomCoding coding = DicomCoding::ExplicitLittleEndian);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "image/graphics.h"
#include "image/image.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cxr::io {

enum class Format { Png, Jpeg, Tiff, Bmp, Dicom };

/// What a file said about itself beside its pixels. Strings are UTF-8.
struct Source {
    std::filesystem::path path;
    Format format = Format::Png;
    std::uint64_t bytes = 0;    ///< size of the file
    std::string sha256;         ///< of the file's bytes, lower-case hex
    bool colourReduced = false; ///< colour became luminance (ITU-R BT.601 weights)
    int frames = 1;             ///< frames or pages in the file
    int frame = 0;              ///< which of them was loaded, from 0
    std::string transferSyntax; ///< DICOM: name such as "JPEG Lossless, Non-hierarchical, 1st Order
                                ///< Prediction"
    std::string sopClass;       ///< DICOM: name of the SOP class, or its UID
    std::string sopInstanceUid; ///< DICOM: (0008,0018)
    std::string modality;       ///< DICOM: (0008,0060)
    /// DICOM: (0010,0010) as "Family, Given", or "Yamada, Tarou (山田, 太郎)" where the name is
    /// written in ideographs too
    std::string patientName;
    std::string patientId;        ///< DICOM: (0010,0020)
    std::string patientBirthDate; ///< DICOM: (0010,0030) as YYYY-MM-DD
    std::string patientSex;       ///< DICOM: (0010,0040): "M", "F" or "O"
    std::string patientAge;       ///< DICOM: (0010,1010) as it stands there: "045Y"
    std::string accessionNumber;  ///< DICOM: (0008,0050)
    std::string studyDate;        ///< DICOM: (0008,0020) as YYYY-MM-DD
    std::string bodyPart;         ///< DICOM: (0018,0015)
    std::string viewPosition;     ///< DICOM: (0018,5101)
    /// DICOM: (0020,0020), what rows and columns run towards, such as "L" and "F"; may be empty
    std::string rowDirection;
    std::string columnDirection;
    double pixelAspect = 1; ///< height of a pixel over its width, within 1/8…8
    /// Sentences that the viewer must show, in English, for example
    /// "Colour was converted to luminance" or "Only frame 1 of 3 is shown".
    std::vector<std::string> notices;
};

struct Loaded {
    image::Image image;
    image::Graphics graphics; ///< DICOM: shutter and overlays; never part of the samples
    Source source;
};

/// Reads one frame (from 0) of a PNG, JPEG, TIFF, BMP (8 or 16 bit) or DICOM file, recognised by
/// its content. Stored values are returned unchanged; colour becomes luminance, with a notice.
/// Other formats than DICOM give their first page alone.
/// Errors: FileNotFound, FileUnreadable, NotAFile, EmptyFile, UnknownFormat, FileDamaged,
/// UnsupportedContent, ImageTooLarge, OutOfMemory; InvalidArgument for a frame that is not there.
/// `Error::detail` begins with the file's path. Thread: any; calls are independent.
[[nodiscard]] Result<Loaded> load(const std::filesystem::path& path, int frame = 0);

/// The notice of load() that only one frame or page is shown; empty where there is only one.
[[nodiscard]] std::string frameNotice(const Source& source);

/// The image files below a folder, sorted naturally ("2" before "10"), judged by a cheap look at
/// the first bytes; hidden files are skipped.
[[nodiscard]] Result<std::vector<std::filesystem::path>> listImages(
    const std::filesystem::path& folder, bool recursive = false);

/// How an enhanced image is to be written.
enum class ExportFormat { Png8, Png16, Tiff16, Jpeg, Dicom };

/// How the pixels of a written DICOM object are stored: as they are (Explicit VR Little Endian), or
/// compressed without loss (PS3.5 A.4). JpegLossless is Process 14, Selection Value 1.
enum class DicomCoding {
    ExplicitLittleEndian,
    JpegLsLossless,
    Jpeg2000Lossless,
    RleLossless,
    JpegLossless,
};

/// File name extension with the dot: ".png", ".tif", ".jpg", ".dcm".
[[nodiscard]] std::string extensionOf(ExportFormat format);

/// What an export tells about how it was made; goes into PNG/TIFF text and DICOM attributes.
struct Derivation {
    /// The file that was enhanced; DICOM attributes are taken from it.
    std::filesystem::path source;
    /// Of the source file's bytes when it was loaded (SourceInfo::sha256); empty: not checked.
    std::string sourceSha256 = {};
    std::string model;         ///< e.g. "srcnn-9-5-5"
    std::string weightsSha256; ///< lower-case hex
    /// Output matrix = scale × the source file's matrix; the source's spacings are divided by it.
    /// 1 where the source was degraded first and then restored to its own matrix.
    int scale = 1;
    /// The frame of the source that was enhanced, from 0.
    int frame = 0;
    /// The input was the source degraded on purpose, not the source itself.
    bool degraded = false;
    /// English sentences, e.g. "SRCNN 9-5-5, ×2 …"; where the input was degraded on purpose, how.
    std::string description;
    std::string programVersion; ///< e.g. "0.1.0"
    /// For programs: how to make the same samples again; ASCII, up to 900 bytes. DICOM objects
    /// carry it as it is (see dicom/origin.h); other formats have no room for it. May be empty.
    std::string record = {};
};

/// Writes `image` to `path`, atomically: a temporary file beside the target, fsync, rename. On
/// any failure the target is as it was and nothing is left behind.
///
/// Png16, Tiff16: samples as they are, in 16-bit containers, not rescaled (a 12-bit image uses
/// 0…4095; the text says so). Png8, Jpeg: for images of up to 8 bits the samples; for deeper ones
/// the picture as displayed through `window`, which the file's text says.
/// In these four, low is dark: where meaning.inverted, samples are written as range − sample and
/// the text says so, because viewers of such files know no other polarity. Samples are unsigned:
/// meaning.storedMin and rescale are not carried. load() gives Png8, Png16 and Tiff16 exports the
/// number of bits back that they were written with.
/// Dicom: a derived object (see dicom/writer.h), stored values, polarity and sign as in `image`,
/// pixels stored as `coding` says; images from PNG and the like become Secondary Capture.
/// Errors: CannotWrite, DiskFull, InvalidArgument, OutOfMemory, Internal; for Dicom CannotWrite
/// also where derivation.source no longer has the bytes of sourceSha256, and the errors of load()
/// where it cannot be read any more. Thread: any.
[[nodiscard]] Result<void> save(const std::filesystem::path& path, const image::Image& image,
    ExportFormat format, const Derivation& derivation, const image::VoiWindow& window,
    DicomCoding coding = DicomCoding::ExplicitLittleEndian);

/// Bytes that save() would write of the picture alone, without any text: what a table of file sizes
/// compares. Png8, Png16 and Jpeg (quality 95). Errors: InvalidArgument for other formats and for
/// images that the format cannot hold as they are, OutOfMemory, Internal. Thread: any.
[[nodiscard]] Result<std::uint64_t> encodedSize(const image::Image& image, ExportFormat format);

} // namespace cxr::io

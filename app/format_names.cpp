// SPDX-License-Identifier: Apache-2.0
#include "app/format_names.h"

namespace cxr::app {

const char* nameOf(io::Format format)
{
    switch (format) {
    case io::Format::Png:
        return "PNG";
    case io::Format::Jpeg:
        return "JPEG";
    case io::Format::Tiff:
        return "TIFF";
    case io::Format::Bmp:
        return "BMP";
    case io::Format::Dicom:
        return "DICOM";
    }
    return "";
}

const char* nameOf(io::ExportFormat format)
{
    switch (format) {
    case io::ExportFormat::Png8:
        return "PNG, 8 bit";
    case io::ExportFormat::Png16:
        return "PNG, 16 bit";
    case io::ExportFormat::Tiff16:
        return "TIFF, 16 bit";
    case io::ExportFormat::Jpeg:
        return "JPEG, 8 bit, lossy";
    case io::ExportFormat::Dicom:
        return "DICOM, derived object";
    }
    return "";
}

const char* nameOf(io::DicomCoding coding)
{
    switch (coding) {
    case io::DicomCoding::ExplicitLittleEndian:
        return "Explicit VR Little Endian";
    case io::DicomCoding::JpegLsLossless:
        return "JPEG-LS lossless";
    case io::DicomCoding::Jpeg2000Lossless:
        return "JPEG 2000 lossless";
    case io::DicomCoding::RleLossless:
        return "RLE lossless";
    case io::DicomCoding::JpegLossless:
        return "JPEG lossless";
    }
    return "";
}

} // namespace cxr::app

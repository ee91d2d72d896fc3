// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/overlay.h"

#include "io/dicom/dataset.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <optional>

namespace cxr::io {

namespace {

/// One group's attributes: the dictionary's tags are those of group 6000.
class Plane {
public:
    Plane(DcmItem& dataSet, unsigned group) : m_dataSet(dataSet), m_group(group) { }

    [[nodiscard]] DcmTagKey tag(const DcmTagKey& of6000) const
    {
        return {static_cast<Uint16>(m_group), of6000.getElement()};
    }
    [[nodiscard]] int number(const DcmTagKey& of6000, std::size_t index, int otherwise) const
    {
        const std::vector<double> values = numbersOf(m_dataSet, tag(of6000));
        constexpr double most = 65'535;
        if (index >= values.size() || !(values[index] >= -most && values[index] <= most))
            return otherwise;
        return static_cast<int>(values[index]);
    }
    [[nodiscard]] std::string text(const DcmTagKey& of6000) const
    {
        return textOf(m_dataSet, tag(of6000));
    }
    [[nodiscard]] unsigned group() const { return m_group; }
    [[nodiscard]] bool exists() const { return m_dataSet.tagExists(tag(DCM_OverlayRows)); }

    /// Bytes of Overlay Data, whose VR is OB or OW; words are little endian here.
    [[nodiscard]] std::vector<std::uint8_t> data() const
    {
        DcmElement* element = nullptr;
        if (m_dataSet.findAndGetElement(tag(DCM_OverlayData), element).bad() || !element)
            return {};
        Uint8* bytes = nullptr;
        if (element->getUint8Array(bytes).good() && bytes)
            return {bytes, bytes + element->getLength()};
        Uint16* words = nullptr;
        std::vector<std::uint8_t> result;
        if (element->getUint16Array(words).good() && words) {
            for (std::size_t i = 0; i < element->getLength() / 2; ++i) {
                result.push_back(static_cast<std::uint8_t>(words[i] & 0xff));
                result.push_back(static_cast<std::uint8_t>(words[i] >> 8));
            }
        }
        return result;
    }

private:
    DcmItem& m_dataSet;
    unsigned m_group;
};

/// Bits of a packed plane from `firstBit` on, the lowest bit of a byte first (PS3.5 8.1.2).
bool unpack(const std::vector<std::uint8_t>& data, std::size_t firstBit, image::Bitmap& bitmap)
{
    if (data.size() < (firstBit + bitmap.on.size() + 7) / 8)
        return false;
    for (std::size_t i = 0; i < bitmap.on.size(); ++i) {
        const std::size_t bit = firstBit + i;
        bitmap.on[i] = data[bit / 8] >> (bit % 8) & 1;
    }
    return true;
}

/// The plane in bit `position` of the pixel cells of an uncompressed frame.
bool unpackFromCells(DcmItem& dataSet, int position, int frame, image::Bitmap& bitmap)
{
    DcmElement* element = nullptr;
    if (dataSet.findAndGetElement(DCM_PixelData, element).bad() || !element)
        return false;
    const unsigned allocated = unsignedOf(dataSet, DCM_BitsAllocated).value_or(0);
    const std::size_t first = static_cast<std::size_t>(frame) * bitmap.on.size();
    const std::size_t end = first + bitmap.on.size();
    Uint16* words = nullptr;
    Uint8* bytes = nullptr;
    if (position < 0 || position >= static_cast<int>(allocated))
        return false;
    if (allocated == 16 && element->getUint16Array(words).good() && words
        && element->getLength() / 2 >= end) {
        for (std::size_t i = 0; i < bitmap.on.size(); ++i)
            bitmap.on[i] = words[first + i] >> position & 1;
        return true;
    }
    if (allocated == 8 && element->getUint8Array(bytes).good() && bytes
        && element->getLength() >= end) {
        for (std::size_t i = 0; i < bitmap.on.size(); ++i)
            bitmap.on[i] = bytes[first + i] >> position & 1;
        return true;
    }
    return false;
}

std::optional<image::Bitmap> readPlane(
    DcmItem& dataSet, const Plane& plane, int frame, image::Size imageSize)
{
    image::Bitmap bitmap;
    bitmap.size = {plane.number(DCM_OverlayColumns, 0, 0), plane.number(DCM_OverlayRows, 0, 0)};
    if (bitmap.size.empty())
        return std::nullopt;
    bitmap.x = plane.number(DCM_OverlayOrigin, 1, 1) - 1; // rows first, counted from 1
    bitmap.y = plane.number(DCM_OverlayOrigin, 0, 1) - 1;
    bitmap.group = plane.group();
    bitmap.name = plane.text(DCM_OverlayLabel);
    if (bitmap.name.empty())
        bitmap.name = plane.text(DCM_OverlayDescription);
    const std::vector<std::uint8_t> data = plane.data();
    const std::size_t area = bitmap.size.area();
    if (data.empty()) {
        // As many bits as pixels, or it can't be in the cells; no memory is asked for before that.
        if (!(bitmap.size == imageSize))
            return std::nullopt;
        bitmap.on.resize(area);
        if (!unpackFromCells(dataSet, plane.number(DCM_OverlayBitPosition, 0, -1), frame, bitmap))
            return std::nullopt;
        return bitmap;
    }
    // Planes of several frames stand one behind another, from Image Frame Origin on.
    const int frames = plane.number(DCM_NumberOfFramesInOverlay, 0, 1);
    const int origin = plane.number(DCM_ImageFrameOrigin, 0, 1);
    const int index = frames > 1 ? frame + 1 - origin : 0;
    if (index < 0 || (frames > 1 && index >= frames))
        return image::Bitmap{}; // about other frames
    const std::size_t firstBit = static_cast<std::size_t>(index) * area;
    if (data.size() * 8 < firstBit + area)
        return std::nullopt;
    bitmap.on.resize(area);
    if (!unpack(data, firstBit, bitmap))
        return std::nullopt;
    return bitmap;
}

} // namespace

std::vector<image::Bitmap> readOverlays(
    DcmItem& dataSet, int frame, image::Size imageSize, std::vector<std::string>& notices)
{
    std::vector<image::Bitmap> bitmaps;
    for (unsigned group = firstOverlayGroup; group <= lastOverlayGroup; group += 2) {
        const Plane plane(dataSet, group);
        if (!plane.exists())
            continue;
        std::optional<image::Bitmap> bitmap = readPlane(dataSet, plane, frame, imageSize);
        if (!bitmap)
            notices.emplace_back("An overlay plane of the file can't be read and is not shown");
        else if (!bitmap->on.empty())
            bitmaps.push_back(std::move(*bitmap));
    }
    return bitmaps;
}

} // namespace cxr::io

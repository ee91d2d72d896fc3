// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/pixels.h"

#include "io/dicom/cells.h"
#include "io/dicom/colour.h"
#include "io/dicom/fragments.h"
#include "io/dicom/jpeg2000.h"
#include "io/dicom/pixel_module.h"
#include "io/dicom/rle.h"
#include "io/jpeg_header.h"
#include "io/limits.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>

#include <limits>
#include <new>

namespace cxr::io {

namespace {

/// At most so many pixels come out of one encoded byte.
std::uint64_t pixelsPerByte(E_TransferSyntax xfer)
{
    switch (xfer) {
    case EXS_RLELossless: // 2 bytes for 128
        return 64;
    case EXS_JPEGLSLossless: // runs: one bit for up to 2^15 pixels
    case EXS_JPEGLSLossy:
        return 262'144;
    default: // JPEG, see jpeg_file.cpp
        return 1024;
    }
}

/// Decodes one frame of one data set.
class FrameDecoder {
public:
    FrameDecoder(const ParsedDicom& dicom, PixelModule module, DcmPixelData& pixels, int frame,
        ColourCells* colour) :
        m_dicom(dicom),
        m_dataSet(*dicom.dataSet),
        m_module(std::move(module)),
        m_pixels(pixels),
        m_frame(frame),
        m_colour(colour)
    {
        m_result.notices = m_module.notices;
        m_result.size = {static_cast<int>(m_module.columns), static_cast<int>(m_module.rows)};
    }

    Result<DicomPixels> decode()
    {
        const bool encapsulated = DcmXfer(m_dataSet.getCurrentXfer()).isEncapsulated();
        if (auto decoded = encapsulated ? decodeEncapsulated() : decodePlain(); !decoded)
            return tl::unexpected(decoded.error());
        return std::move(m_result);
    }

private:
    /// How many frames there really are, and whether the wanted one is among them.
    Result<void> settleFrames(int present)
    {
        m_result.frames = present;
        if (present != m_module.frames)
            m_result.notices.push_back("The file declares " + std::to_string(m_module.frames)
                + (m_module.frames == 1 ? " frame" : " frames") + ", but holds "
                + std::to_string(present));
        if (m_frame < 0 || m_frame >= present)
            return fail(Code::InvalidArgument,
                "has no frame " + std::to_string(m_frame + 1) + ", only "
                    + std::to_string(present));
        return {};
    }

    Result<void> decodePlain()
    {
        Uint8* data = nullptr; // little endian, also where the file is not
        const std::uint64_t length = m_pixels.getLength();
        constexpr std::uint64_t bitsPerByte = 8;
        if (auto checked = checkFrameSize(m_module.columns, m_module.rows, length,
                m_module.bitsAllocated == 1 ? bitsPerByte : 1);
            !checked)
            return checked;
        if (length == 0 || m_pixels.getUint8Array(data).bad() || !data)
            return fail(Code::FileDamaged, "pixel data without a byte");
        const Bytes bytes(reinterpret_cast<const std::byte*>(data), length);
        const std::uint64_t frameBits = m_module.frameBits();
        const std::uint64_t complete = length * bitsPerByte / frameBits;
        if (complete == 0)
            return decodeBrokenOff(bytes);
        if (auto settled = settleFrames(
                static_cast<int>(std::min(complete, static_cast<std::uint64_t>(m_module.frames))));
            !settled)
            return settled;
        if (m_module.bitsAllocated == 32 && m_dataSet.getOriginalXfer() == EXS_BigEndianExplicit)
            return unpack(withWordsSwapped(bytes), 0);
        const std::uint64_t firstBit = static_cast<std::uint64_t>(m_frame) * frameBits;
        return unpack(
            bytes.subspan(firstBit / bitsPerByte), static_cast<unsigned>(firstBit % bitsPerByte));
    }

    /// DCMTK turns big-endian words of 16 bits round, whatever they are parts of.
    [[nodiscard]] std::vector<std::byte> withWordsSwapped(Bytes bytes) const
    {
        const auto size = static_cast<std::size_t>(m_module.frameBytes());
        const Bytes from = bytes.subspan(static_cast<std::size_t>(m_frame) * size, size);
        std::vector<std::byte> cells(size);
        for (std::size_t i = 0; i < size; ++i)
            cells[i] = from[i ^ 2];
        return cells;
    }

    /// Uncompressed grey of which not even the first frame is whole, but an eighth of it or more:
    /// what is missing stays zero.
    Result<void> decodeBrokenOff(Bytes bytes)
    {
        const std::uint64_t rows = bytes.size() * 8 / (m_module.frameBits() / m_module.rows);
        if (rows < (m_module.rows + 7) / 8 || m_module.samplesPerPixel != 1)
            return fail(Code::FileDamaged,
                "pixel data is cut short: " + std::to_string(m_module.frameBytes())
                    + " bytes needed, " + std::to_string(bytes.size()) + " present");
        if (auto settled = settleFrames(1); !settled)
            return settled;
        m_result.notices.push_back("The picture breaks off after row " + std::to_string(rows)
            + " of " + std::to_string(m_module.rows) + "; what follows is missing");
        std::vector<std::byte> cells(bytes.begin(), bytes.end());
        cells.resize(m_module.frameBytes());
        return unpack(cells, 0);
    }

    Result<void> decodeEncapsulated()
    {
        const E_TransferSyntax xfer = m_dataSet.getCurrentXfer();
        DcmPixelSequence* sequence = nullptr;
        if (m_pixels.getEncapsulatedRepresentation(xfer, nullptr, sequence).bad() || !sequence)
            return fail(Code::FileDamaged, "compressed pixel data without a single fragment");
        const Result<FragmentedFrames> frames =
            sortFragments(m_dataSet, *sequence, m_module.frames, xfer == EXS_RLELossless);
        if (!frames)
            return tl::unexpected(frames.error());
        if (auto settled = settleFrames(frames->frames()); !settled)
            return settled;
        std::vector<std::byte> buffer;
        const Bytes stream = joined(frames->of(m_frame), buffer);
        if (isJpeg2000(m_dicom.transferSyntaxUid))
            return decodeJpeg2000Frame(stream);
        if (auto checked = checkStream(stream, xfer); !checked)
            return checked;
        return decodeByDcmtk(frames->first[static_cast<std::size_t>(m_frame)]);
    }

    /// Checks that make it safe to let DCMTK's decoders loose on a frame.
    Result<void> checkStream(Bytes stream, E_TransferSyntax xfer) const
    {
        if (m_module.bitsAllocated == 1)
            return fail(Code::UnsupportedContent, "holds compressed pixels of a single bit");
        if (auto checked =
                checkFrameSize(m_module.columns, m_module.rows, stream.size(), pixelsPerByte(xfer));
            !checked)
            return checked;
        if (xfer == EXS_RLELossless) // one segment per byte of a pixel
            return checkRleFrame(
                stream, m_module.samplesPerPixel * (m_module.bitsAllocated / 8), m_module.pixels());
        // A stream that declares another size than the object would make the decoder allocate it.
        const std::optional<JpegFrame> frame = jpegFrame(stream);
        if (frame
            && (frame->width != static_cast<int>(m_module.columns)
                || (frame->height != 0 && frame->height != static_cast<int>(m_module.rows))))
            return fail(Code::FileDamaged,
                "compressed stream of " + std::to_string(frame->width) + "×"
                    + std::to_string(frame->height) + " in a picture of "
                    + std::to_string(m_module.columns) + "×" + std::to_string(m_module.rows));
        return {};
    }

    Result<void> decodeByDcmtk(std::size_t firstFragment)
    {
        std::uint64_t bytes =
            m_module.pixels() * m_module.samplesPerPixel * (m_module.bitsAllocated / 8);
        bytes += bytes % 2; // DCMTK wants room for the padding of odd frames
        if (bytes > std::numeric_limits<Uint32>::max())
            return fail(Code::ImageTooLarge, "frame of more than 4 GiB");
        std::vector<std::byte> cells(bytes);
        auto fragment = static_cast<Uint32>(firstFragment + 1); // 0 is the offset table
        OFString colourModel;
        const OFCondition decoded =
            m_pixels.getUncompressedFrame(&m_dataSet, static_cast<Uint32>(m_frame), fragment,
                cells.data(), static_cast<Uint32>(bytes), colourModel);
        if (decoded.bad())
            return fail(Code::FileDamaged, std::string("pixel data: ") + decoded.text());
        if (m_module.colour() && !colourModel.empty())
            m_module.photometric = colourModel.c_str();
        return unpack(cells, 0);
    }

    Result<void> decodeJpeg2000Frame(Bytes stream)
    {
        const Result<Jpeg2000Picture> picture = decodeJpeg2000(stream, m_result.size);
        if (!picture)
            return tl::unexpected(picture.error());
        if (picture->damaged)
            m_result.notices.emplace_back(
                "The compressed picture is damaged; parts may be missing or blurred");
        const auto components = static_cast<unsigned>(picture->components);
        if (components != 1 && components != 3)
            return fail(Code::UnsupportedContent,
                "JPEG 2000 stream of " + std::to_string(components) + " components");
        if (components != m_module.samplesPerPixel) {
            m_result.notices.push_back("The file declares "
                + std::to_string(m_module.samplesPerPixel)
                + " samples per pixel, but its picture has " + std::to_string(components));
            m_module.samplesPerPixel = components;
            m_module.photometric = components == 3 ? "RGB" : "MONOCHROME2";
        }
        if (!m_module.colour()) {
            unpackGrey(*picture, m_module, m_result);
            return {};
        }
        if (picture->isSigned)
            return fail(Code::UnsupportedContent, "holds colours with a sign");
        // The decoder has undone the transforms that these names stand for (C.7.6.3.1.2).
        if (m_module.photometric == "YBR_RCT" || m_module.photometric == "YBR_ICT")
            m_module.photometric = "RGB";
        if (m_module.photometric == "YBR_FULL_422") // and brought all components to one size
            m_module.photometric = "YBR_FULL";
        m_module.planar = false;
        m_module.bitsAllocated = 16;
        m_module.bitsStored = static_cast<unsigned>(picture->bits);
        m_module.highBit = m_module.bitsStored - 1;
        return unpack(std::as_bytes(std::span(picture->cells)), 0);
    }

    Result<void> unpack(Bytes cells, unsigned firstBit)
    {
        if (!m_module.colour())
            return unpackGrey(cells, firstBit, m_module, m_result);
        const Bytes frame = cells.first(frameBytesIn(cells));
        if (m_colour)
            *m_colour = {{frame.begin(), frame.end()}, m_module};
        return reduceColour(m_dataSet, frame, m_module, m_result);
    }

    [[nodiscard]] std::size_t frameBytesIn(Bytes cells) const
    {
        return static_cast<std::size_t>(
            std::min(m_module.frameBytes(), static_cast<std::uint64_t>(cells.size())));
    }

    const ParsedDicom& m_dicom;
    DcmDataset& m_dataSet;
    PixelModule m_module;
    DcmPixelData& m_pixels;
    int m_frame;
    ColourCells* m_colour;
    DicomPixels m_result;
};

} // namespace

Result<DicomPixels> decodePixels(const ParsedDicom& dicom, int frame, ColourCells* colour)
{
    DcmDataset& dataSet = *dicom.dataSet;
    Result<PixelModule> module = readPixelModule(dataSet);
    if (!module)
        return tl::unexpected(module.error());
    const DcmXfer xfer(dataSet.getCurrentXfer());
    if (xfer.isEncapsulated() && !isJpeg2000(dicom.transferSyntaxUid)
        && !DcmCodecList::canChangeCoding(xfer.getXfer(), EXS_LittleEndianExplicit))
        return fail(Code::UnsupportedContent,
            "is compressed as " + dicom.transferSyntaxName
                + ", which is not decoded; convert it to an uncompressed transfer syntax "
                  "first, for example with gdcmconv --raw");
    DcmElement* element = nullptr;
    dataSet.findAndGetElement(DCM_PixelData, element);
    auto* pixels = dynamic_cast<DcmPixelData*>(element);
    if (!pixels)
        return fail(Code::FileDamaged, "pixel data of a wrong value representation");
    try {
        return FrameDecoder(dicom, std::move(*module), *pixels, frame, colour).decode();
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory for the picture");
    } catch (const std::exception& error) {
        return fail(Code::FileDamaged, std::string("pixel data: ") + error.what());
    }
}

} // namespace cxr::io

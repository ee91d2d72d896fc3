// SPDX-License-Identifier: Apache-2.0
#include "io/jpeg_file.h"

#include "io/jpeg_header.h"
#include "io/limits.h"
#include "io/luminance.h"

#include <jerror.h> // after jpeglib.h
#include <jpeglib.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio> // jpeglib.h needs FILE and size_t
#include <cstdlib>

namespace cxr::io {

namespace {

// A flat 8×8 block costs one bit in the first scan of a progressive file: 512 pixels a byte.
// Twice as many allows for chroma that is sampled more finely than luma.
constexpr std::uint64_t pixelsPerByte = 1024;
// A hostile progressive file repeats empty scans, each of which walks over the whole frame.
constexpr int maxScans = 500;

/// libjpeg's error manager with a way out by longjmp and a memory of what was wrong.
struct ErrorManager {
    jpeg_error_mgr base; // first, so that cinfo->err leads here
    std::jmp_buf escape;
    char message[JMSG_LENGTH_MAX];
    int code;
    bool damaged;
};

ErrorManager* managerOf(j_common_ptr info)
{
    return reinterpret_cast<ErrorManager*>(info->err);
}

[[noreturn]] void onError(j_common_ptr info)
{
    ErrorManager* manager = managerOf(info);
    manager->code = manager->base.msg_code;
    manager->base.format_message(info, manager->message);
    std::longjmp(manager->escape, 1); // NOLINT: libjpeg's documented way
}

// libjpeg goes on after corrupt data and fills the rest with grey; only this warning tells.
void onMessage(j_common_ptr info, int level)
{
    ErrorManager* manager = managerOf(info);
    if (level >= 0)
        return; // trace output
    switch (manager->base.msg_code) {
    case JWRN_EXTRANEOUS_DATA: // padding between segments
    case JWRN_ADOBE_XFORM:
    case JWRN_JFIF_MAJOR:
        return;
    default:
        if (!manager->damaged)
            manager->base.format_message(info, manager->message);
        manager->damaged = true;
    }
}

void onOutput(j_common_ptr)
{
}

void prepare(ErrorManager& manager)
{
    jpeg_std_error(&manager.base);
    manager.base.error_exit = onError;
    manager.base.emit_message = onMessage;
    manager.base.output_message = onOutput;
}

class JpegDecoder {
public:
    explicit JpegDecoder(Bytes file) : m_file(file)
    {
        prepare(m_error);
        m_info.err = &m_error.base;
    }
    ~JpegDecoder() { jpeg_destroy_decompress(&m_info); }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;

    bool readHeader()
    {
        return guarded([this] {
            jpeg_create_decompress(&m_info);
            jpeg_mem_src(
                &m_info, reinterpret_cast<const unsigned char*>(m_file.data()), m_file.size());
            jpeg_read_header(&m_info, TRUE);
        });
    }
    bool start()
    {
        return guarded([this] {
            m_progress.progress_monitor = [](j_common_ptr info) {
                if (info->is_decompressor
                    && reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > maxScans)
                    ERREXIT(info, JERR_BAD_PROGRESSION);
            };
            m_info.progress = &m_progress;
            m_info.out_color_space = m_info.num_components == 1 ? JCS_GRAYSCALE : JCS_RGB;
            jpeg_start_decompress(&m_info);
        });
    }
    bool readRow(std::uint8_t* row)
    {
        return guarded([&] { jpeg_read_scanlines(&m_info, &row, 1); }) && !m_error.damaged;
    }
    bool finish()
    {
        return guarded([this] { jpeg_finish_decompress(&m_info); }) && !m_error.damaged;
    }

    [[nodiscard]] std::uint64_t width() const { return m_info.image_width; }
    [[nodiscard]] std::uint64_t height() const { return m_info.image_height; }
    [[nodiscard]] int components() const { return m_info.num_components; }
    [[nodiscard]] const char* message() const { return m_error.message; }
    /// Valid, but a process that libjpeg does not know: another precision, lossless, arithmetic.
    [[nodiscard]] bool unsupported() const
    {
        return m_error.code == JERR_BAD_PRECISION || m_error.code == JERR_SOF_UNSUPPORTED
            || m_error.code == JERR_ARITH_NOTIMPL || m_error.code == JERR_CONVERSION_NOTIMPL;
    }

private:
    /// Nothing in this frame needs a destructor, so that longjmp may leave it.
    template <typename Step>
    bool guarded(const Step& step)
    {
        if (setjmp(m_error.escape) != 0) // NOLINT
            return false;
        step();
        return true;
    }

    Bytes m_file;
    jpeg_decompress_struct m_info = {};
    jpeg_progress_mgr m_progress = {};
    ErrorManager m_error = {};
};

/// A compressor and the buffer that libjpeg allocates for it.
class JpegEncoder {
public:
    JpegEncoder()
    {
        prepare(m_error);
        m_info.err = &m_error.base;
    }
    ~JpegEncoder()
    {
        jpeg_destroy_compress(&m_info);
        std::free(m_bytes);
    }
    JpegEncoder(const JpegEncoder&) = delete;
    JpegEncoder& operator=(const JpegEncoder&) = delete;

    bool encode(std::span<const std::uint16_t> samples, image::Size size, int quality,
        const std::string& comment, std::vector<std::uint8_t>& row)
    {
        if (setjmp(m_error.escape) != 0) // NOLINT
            return false;
        jpeg_create_compress(&m_info);
        jpeg_mem_dest(&m_info, &m_bytes, &m_length);
        m_info.image_width = static_cast<JDIMENSION>(size.width);
        m_info.image_height = static_cast<JDIMENSION>(size.height);
        m_info.input_components = 1;
        m_info.in_color_space = JCS_GRAYSCALE;
        jpeg_set_defaults(&m_info);
        jpeg_set_quality(&m_info, quality, TRUE);
        m_info.optimize_coding = TRUE;
        jpeg_start_compress(&m_info, TRUE);
        jpeg_write_marker(&m_info, JPEG_COM, reinterpret_cast<const JOCTET*>(comment.data()),
            static_cast<unsigned>(comment.size()));
        while (m_info.next_scanline < m_info.image_height) {
            const std::uint16_t* from =
                samples.data() + static_cast<std::size_t>(m_info.next_scanline) * row.size();
            for (std::size_t x = 0; x < row.size(); ++x)
                row[x] = static_cast<std::uint8_t>(from[x]);
            JSAMPROW pointer = row.data();
            jpeg_write_scanlines(&m_info, &pointer, 1);
        }
        jpeg_finish_compress(&m_info);
        return true;
    }
    [[nodiscard]] const char* message() const { return m_error.message; }
    [[nodiscard]] std::string bytes() const
    {
        return {reinterpret_cast<const char*>(m_bytes), m_length};
    }

private:
    jpeg_compress_struct m_info = {};
    ErrorManager m_error = {};
    unsigned char* m_bytes = nullptr;
    unsigned long m_length = 0;
};

} // namespace

Result<Raster> readJpeg(Bytes file)
{
    if (const auto frame = jpegFrame(file); frame && frame->precision != 8)
        return fail(Code::UnsupportedContent,
            "JPEG with " + std::to_string(frame->precision) + " bits per sample");
    JpegDecoder decoder(file);
    const auto failed = [&] {
        return fail(decoder.unsupported() ? Code::UnsupportedContent : Code::FileDamaged,
            std::string("JPEG data: ") + decoder.message());
    };
    if (!decoder.readHeader())
        return failed();
    if (auto checked =
            checkFrameSize(decoder.width(), decoder.height(), file.size(), pixelsPerByte);
        !checked)
        return tl::unexpected(checked.error());
    if (decoder.components() != 1 && decoder.components() != 3)
        return fail(Code::UnsupportedContent,
            "JPEG with " + std::to_string(decoder.components()) + " colour components (CMYK)");
    if (!decoder.start())
        return failed();

    Raster raster;
    raster.colour = decoder.components() == 3;
    const image::Size size{static_cast<int>(decoder.width()), static_cast<int>(decoder.height())};
    raster.image = image::Image(size, {});
    std::vector<std::uint8_t> row(static_cast<std::size_t>(size.width) * (raster.colour ? 3 : 1));
    for (int y = 0; y < size.height; ++y) {
        if (!decoder.readRow(row.data()))
            return failed();
        if (raster.colour)
            luminanceRow(row.data(), size.width, raster.image.row(y));
        else
            std::copy_n(row.data(), size.width, raster.image.row(y));
    }
    if (!decoder.finish())
        return failed();
    return raster;
}

Result<std::string> encodeJpeg(std::span<const std::uint16_t> samples, image::Size size,
    int quality, const std::string& comment)
{
    if (size.width > JPEG_MAX_DIMENSION || size.height > JPEG_MAX_DIMENSION)
        return fail(Code::InvalidArgument, "JPEG holds at most 65500 pixels a side");
    JpegEncoder encoder;
    std::vector<std::uint8_t> row(static_cast<std::size_t>(size.width));
    constexpr std::size_t maxSegment = 65'533;
    if (!encoder.encode(samples, size, quality, comment.substr(0, maxSegment), row))
        return fail(Code::Internal, std::string("JPEG encoder: ") + encoder.message());
    return encoder.bytes();
}

} // namespace cxr::io

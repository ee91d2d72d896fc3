// SPDX-License-Identifier: Apache-2.0
#include "io/png_file.h"

#include "io/limits.h"
#include "io/luminance.h"

#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <bit>
#include <csetjmp>
#include <cstring>

namespace cxr::io {

namespace {

// Deflate cannot do better: two bits for 258 bytes.
constexpr std::uint64_t deflateRatio = 1032;

/// libpng reports failures by longjmp. Every call that may fail happens inside guarded(), whose
/// frame holds nothing that would need a destructor.
class PngHandle {
public:
    PngHandle(const PngHandle&) = delete;
    PngHandle& operator=(const PngHandle&) = delete;

    [[nodiscard]] const char* message() const { return m_message; }

protected:
    PngHandle() = default;
    ~PngHandle() = default;

    template <typename Step>
    bool guarded(const Step& step)
    {
        if (setjmp(m_escape) != 0) // NOLINT: libpng's documented way
            return false;
        step();
        return true;
    }

    static void onError(png_structp png, png_const_charp message)
    {
        auto* self = static_cast<PngHandle*>(png_get_error_ptr(png));
        std::strncpy(self->m_message, message, sizeof self->m_message - 1);
        std::longjmp(self->m_escape, 1); // NOLINT
    }
    // Warnings concern ancillary chunks that are skipped anyway; libpng would print them.
    static void onWarning(png_structp, png_const_charp) { }

private:
    std::jmp_buf m_escape = {};
    char m_message[160] = {};
};

class PngDecoder : public PngHandle {
public:
    explicit PngDecoder(Bytes file) : m_file(file)
    {
        PngHandle* handle = this;
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, handle, onError, onWarning);
        if (m_png)
            m_info = png_create_info_struct(m_png);
    }
    ~PngDecoder() { png_destroy_read_struct(&m_png, &m_info, nullptr); }

    bool readHeader()
    {
        return m_info && guarded([this] {
            png_set_read_fn(m_png, this, onRead);
            // The frame is judged by checkFrameSize(), with its own message.
            png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
            png_set_chunk_malloc_max(m_png, 8'000'000);
            png_read_info(m_png, m_info);
        });
    }
    /// Sets the transformations: the rows become grey or RGB, of 8 or 16 bits in native order.
    bool start()
    {
        return guarded([this] {
            if (colourType() == PNG_COLOR_TYPE_PALETTE)
                png_set_palette_to_rgb(m_png);
            else if (bitDepth() < 8)
                png_set_expand_gray_1_2_4_to_8(m_png);
            png_set_strip_alpha(m_png);
            if constexpr (std::endian::native == std::endian::little)
                png_set_swap(m_png);
            m_passes = png_set_interlace_handling(m_png);
            png_read_update_info(m_png, m_info);
        });
    }
    bool readRow(std::byte* row)
    {
        return guarded([&] { png_read_row(m_png, reinterpret_cast<png_bytep>(row), nullptr); });
    }
    bool finish()
    {
        return guarded([this] { png_read_end(m_png, m_info); });
    }

    [[nodiscard]] std::uint64_t width() const { return png_get_image_width(m_png, m_info); }
    [[nodiscard]] std::uint64_t height() const { return png_get_image_height(m_png, m_info); }
    [[nodiscard]] int bitDepth() const { return png_get_bit_depth(m_png, m_info); }
    /// As encoded, of all channels together.
    [[nodiscard]] std::uint64_t bitsPerPixel() const
    {
        return std::uint64_t{png_get_bit_depth(m_png, m_info)} * png_get_channels(m_png, m_info);
    }
    [[nodiscard]] int colourType() const { return png_get_color_type(m_png, m_info); }
    [[nodiscard]] std::size_t rowBytes() const { return png_get_rowbytes(m_png, m_info); }
    [[nodiscard]] int passes() const { return m_passes; }
    [[nodiscard]] bool transparent() const
    {
        return (colourType() & PNG_COLOR_MASK_ALPHA) != 0
            || png_get_valid(m_png, m_info, PNG_INFO_tRNS) != 0;
    }
    /// Whether a palette holds anything but greys; other files say it by their colour type.
    [[nodiscard]] bool colour() const
    {
        if (colourType() != PNG_COLOR_TYPE_PALETTE)
            return (colourType() & PNG_COLOR_MASK_COLOR) != 0;
        png_colorp palette = nullptr;
        int entries = 0;
        png_get_PLTE(m_png, m_info, &palette, &entries);
        return !std::all_of(palette, palette + entries,
            [](const png_color& c) { return c.red == c.green && c.green == c.blue; });
    }
    [[nodiscard]] std::optional<int> declaredBits() const
    {
        png_textp texts = nullptr;
        const int count = png_get_text(m_png, m_info, &texts, nullptr);
        for (int i = 0; i < count; ++i) {
            if (texts[i].key == bitsKey && texts[i].text)
                return parseBits(texts[i].text, bitDepth());
        }
        return std::nullopt;
    }

private:
    static void onRead(png_structp png, png_bytep target, std::size_t length)
    {
        auto* self = static_cast<PngDecoder*>(png_get_io_ptr(png));
        if (length > self->m_file.size() - self->m_position)
            png_error(png, "the file ends too early");
        std::memcpy(target, self->m_file.data() + self->m_position, length);
        self->m_position += length;
    }

    Bytes m_file;
    std::size_t m_position = 0;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    int m_passes = 1;
};

template <typename Sample>
void copyRow(const std::byte* row, int width, bool rgb, std::uint16_t* target)
{
    const auto* from = reinterpret_cast<const Sample*>(row);
    if (rgb)
        luminanceRow(from, width, target);
    else
        std::copy_n(from, width, target);
}

class PngEncoder : public PngHandle {
public:
    PngEncoder()
    {
        PngHandle* handle = this;
        m_png = png_create_write_struct(PNG_LIBPNG_VER_STRING, handle, onError, onWarning);
        if (m_png)
            m_info = png_create_info_struct(m_png);
    }
    ~PngEncoder() { png_destroy_write_struct(&m_png, &m_info); }

    bool start(image::Size size, int bits, std::vector<png_text>& texts)
    {
        return m_info && guarded([&] {
            png_set_write_fn(m_png, &m_bytes, onWrite, onFlush);
            png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(size.width),
                static_cast<png_uint_32>(size.height), bits, PNG_COLOR_TYPE_GRAY,
                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
            // Radiographs hardly repeat themselves: runs of filtered values are all that can be
            // saved. This is several times faster than a search for longer matches, and smaller.
            png_set_compression_strategy(m_png, Z_RLE);
            png_set_text(m_png, m_info, texts.data(), static_cast<int>(texts.size()));
            png_write_info(m_png, m_info);
        });
    }
    bool writeRow(const std::vector<png_byte>& row)
    {
        return guarded([&] { png_write_row(m_png, row.data()); });
    }
    bool finish()
    {
        return guarded([this] { png_write_end(m_png, m_info); });
    }
    [[nodiscard]] std::string takeBytes() { return std::move(m_bytes); }

private:
    static void onWrite(png_structp png, png_bytep bytes, std::size_t length)
    {
        static_cast<std::string*>(png_get_io_ptr(png))
            ->append(reinterpret_cast<const char*>(bytes), length);
    }
    static void onFlush(png_structp) { }

    std::string m_bytes;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
};

} // namespace

Result<Raster> readPng(Bytes file)
{
    PngDecoder decoder(file);
    const auto damaged = [&] {
        return fail(Code::FileDamaged, std::string("PNG data: ") + decoder.message());
    };
    if (!decoder.readHeader())
        return damaged();
    if (auto checked = checkFrameSize(
            decoder.width(), decoder.height(), file.size(), deflateRatio, decoder.bitsPerPixel());
        !checked)
        return tl::unexpected(checked.error());

    Raster raster;
    raster.colour = decoder.colour();
    if (decoder.transparent())
        raster.notices.emplace_back("Transparency was ignored");
    const bool rgb = (decoder.colourType() & PNG_COLOR_MASK_COLOR) != 0;
    if (!decoder.start())
        return damaged();

    image::Meaning meaning;
    meaning.bits = decoder.bitDepth() == 16 ? 16 : 8;
    const image::Size size{static_cast<int>(decoder.width()), static_cast<int>(decoder.height())};
    raster.image = image::Image(size, meaning);
    // An interlaced picture arrives in seven passes over all its rows.
    const bool interlaced = decoder.passes() > 1;
    std::vector<std::byte> rows(
        decoder.rowBytes() * (interlaced ? static_cast<std::size_t>(size.height) : 1));
    for (int pass = 0; pass < decoder.passes(); ++pass) {
        for (int y = 0; y < size.height; ++y) {
            std::byte* row =
                rows.data() + (interlaced ? static_cast<std::size_t>(y) * decoder.rowBytes() : 0);
            if (!decoder.readRow(row))
                return damaged();
            if (pass + 1 < decoder.passes())
                continue;
            if (meaning.bits == 16)
                copyRow<std::uint16_t>(row, size.width, rgb, raster.image.row(y));
            else
                copyRow<std::uint8_t>(row, size.width, rgb, raster.image.row(y));
        }
    }
    if (!decoder.finish())
        return damaged();
    if (const std::optional<int> bits = decoder.declaredBits()) {
        const auto& samples = raster.image.samples();
        if (*std::max_element(samples.begin(), samples.end()) < 1 << *bits)
            raster.image.meaning().bits = *bits;
    }
    return raster;
}

Result<std::string> encodePng(std::span<const std::uint16_t> samples, image::Size size,
    int containerBits, const std::vector<TextEntry>& texts)
{
    std::vector<png_text> pngTexts;
    for (const TextEntry& entry : texts) {
        png_text text = {};
        text.compression = PNG_ITXT_COMPRESSION_NONE;
        // libpng copies both and never writes through these pointers.
        text.key = const_cast<char*>(entry.key.c_str());
        text.text = const_cast<char*>(entry.value.c_str());
        text.itxt_length = entry.value.size();
        pngTexts.push_back(text);
    }
    PngEncoder encoder;
    const auto failed = [&] {
        return fail(Code::Internal, std::string("PNG encoder: ") + encoder.message());
    };
    if (!encoder.start(size, containerBits, pngTexts))
        return failed();
    const auto width = static_cast<std::size_t>(size.width);
    std::vector<png_byte> row(width * (containerBits == 16 ? 2 : 1));
    for (std::size_t y = 0; y < static_cast<std::size_t>(size.height); ++y) {
        const std::uint16_t* from = samples.data() + y * width;
        for (std::size_t x = 0; x < width; ++x) {
            if (containerBits == 16) { // PNG is big-endian
                row[2 * x] = static_cast<png_byte>(from[x] >> 8);
                row[2 * x + 1] = static_cast<png_byte>(from[x] & 0xff);
            } else {
                row[x] = static_cast<png_byte>(from[x]);
            }
        }
        if (!encoder.writeRow(row))
            return failed();
    }
    if (!encoder.finish())
        return failed();
    return encoder.takeBytes();
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/jpeg2000.h"

#include "io/dicom/jpeg2000_header.h"

#include <openjpeg.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <thread>

namespace cxr::io {

namespace {

using Codec = std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)>;
using Stream = std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)>;

struct DestroyImage {
    void operator()(opj_image_t* image) const { opj_image_destroy(image); }
};
using OpjImage = std::unique_ptr<opj_image_t, DestroyImage>;

/// More than a few gain nothing: one tile's code blocks are what is shared out.
int decoderThreads()
{
    constexpr int most = 4;
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, most);
}

/// What OpenJPEG says while it works; the first error tells most.
struct Messages {
    std::string firstError;
};

void keepError(const char* message, void* client)
{
    auto& text = static_cast<Messages*>(client)->firstError;
    if (!text.empty() || !message)
        return;
    try {
        text = message;
        while (text.ends_with('\n') || text.ends_with('.') || text.ends_with(' '))
            text.pop_back();
    } catch (const std::bad_alloc&) { // must not fly through C
    }
}

void ignoreMessage(const char*, void*)
{
}

void listen(opj_codec_t* codec, Messages& messages)
{
    opj_set_error_handler(codec, keepError, &messages);
    opj_set_warning_handler(codec, ignoreMessage, nullptr);
    opj_set_info_handler(codec, ignoreMessage, nullptr);
}

/// An input stream over bytes in memory.
class Source {
public:
    explicit Source(Bytes bytes) : m_bytes(bytes), m_stream(nullptr, &opj_stream_destroy)
    {
        constexpr OPJ_SIZE_T buffer = 1 << 16;
        m_stream.reset(opj_stream_create(buffer, OPJ_TRUE));
        if (!m_stream)
            throw std::bad_alloc();
        opj_stream_set_user_data(m_stream.get(), this, nullptr);
        opj_stream_set_user_data_length(m_stream.get(), bytes.size());
        opj_stream_set_read_function(m_stream.get(), &Source::read);
        opj_stream_set_skip_function(m_stream.get(), &Source::skip);
        opj_stream_set_seek_function(m_stream.get(), &Source::seek);
    }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    [[nodiscard]] opj_stream_t* stream() const { return m_stream.get(); }

private:
    static OPJ_SIZE_T read(void* buffer, OPJ_SIZE_T size, void* client)
    {
        auto* self = static_cast<Source*>(client);
        const std::size_t got = std::min(size, self->m_bytes.size() - self->m_at);
        if (got == 0)
            return static_cast<OPJ_SIZE_T>(-1);
        std::memcpy(buffer, self->m_bytes.data() + self->m_at, got);
        self->m_at += got;
        return got;
    }
    static OPJ_OFF_T skip(OPJ_OFF_T size, void* client)
    {
        auto* self = static_cast<Source*>(client);
        if (size < 0)
            return -1;
        const std::size_t step =
            std::min(static_cast<std::size_t>(size), self->m_bytes.size() - self->m_at);
        self->m_at += step;
        return static_cast<OPJ_OFF_T>(step);
    }
    static OPJ_BOOL seek(OPJ_OFF_T to, void* client)
    {
        auto* self = static_cast<Source*>(client);
        if (to < 0 || static_cast<std::size_t>(to) > self->m_bytes.size())
            return OPJ_FALSE;
        self->m_at = static_cast<std::size_t>(to);
        return OPJ_TRUE;
    }

    Bytes m_bytes;
    std::size_t m_at = 0;
    Stream m_stream;
};

/// One attempt; strict refuses streams that lie about lengths or end early.
Result<OpjImage> decodeOnce(Bytes codestream, bool strict)
{
    Messages messages;
    const auto failed = [&] {
        const bool memory = messages.firstError.find("memory") != std::string::npos;
        return fail(memory ? Code::OutOfMemory : Code::FileDamaged,
            "JPEG 2000 stream"
                + (messages.firstError.empty() ? " cannot be decoded"
                                               : ": " + messages.firstError));
    };
    const Source source(codestream);
    const Codec codec(opj_create_decompress(OPJ_CODEC_J2K), &opj_destroy_codec);
    if (!codec)
        return fail(Code::OutOfMemory, "not enough memory for the JPEG 2000 decoder");
    listen(codec.get(), messages);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    if (!opj_setup_decoder(codec.get(), &parameters)
        || !opj_decoder_set_strict_mode(codec.get(), strict ? OPJ_TRUE : OPJ_FALSE)
        || !opj_codec_set_threads(codec.get(), decoderThreads()))
        return failed();
    opj_image_t* raw = nullptr;
    const bool headerRead = opj_read_header(source.stream(), codec.get(), &raw) == OPJ_TRUE;
    OpjImage image(raw);
    if (!headerRead || !image || !opj_decode(codec.get(), source.stream(), image.get()))
        return failed();
    if (!opj_end_decompress(codec.get(), source.stream()) && strict)
        return failed();
    return image;
}

/// Whether the components can be read as planes of `size`, possibly sub-sampled.
bool coversPicture(const opj_image_t& image, image::Size size, unsigned components)
{
    if (image.numcomps != components)
        return false;
    const auto width = static_cast<OPJ_UINT32>(size.width);
    const auto height = static_cast<OPJ_UINT32>(size.height);
    for (unsigned c = 0; c < components; ++c) {
        const opj_image_comp_t& component = image.comps[c];
        if (!component.data || component.w == 0 || component.h == 0 || component.dx == 0
            || component.dy == 0 || component.w > width || component.h > height
            || component.w < width / component.dx || component.h < height / component.dy)
            return false;
    }
    return true;
}

void interleave(const opj_image_t& image, Jpeg2000Picture& picture)
{
    const auto width = static_cast<std::size_t>(picture.size.width);
    const auto height = static_cast<std::size_t>(picture.size.height);
    const auto components = static_cast<std::size_t>(picture.components);
    picture.cells.resize(width * height * components);
    for (std::size_t c = 0; c < components; ++c) {
        const opj_image_comp_t& component = image.comps[c];
        std::uint16_t* to = picture.cells.data() + c;
        for (std::size_t y = 0; y < height; ++y) {
            const std::size_t fromY = std::min<std::size_t>(y / component.dy, component.h - 1);
            const OPJ_INT32* row = component.data + fromY * component.w;
            for (std::size_t x = 0; x < width; ++x, to += components)
                *to = static_cast<std::uint16_t>(
                    row[std::min<std::size_t>(x / component.dx, component.w - 1)]);
        }
    }
}

} // namespace

bool isJpeg2000(std::string_view transferSyntaxUid)
{
    constexpr std::array<std::string_view, 5> uids = {"1.2.840.10008.1.2.4.90",
        "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.202",
        "1.2.840.10008.1.2.4.203"};
    return std::find(uids.begin(), uids.end(), transferSyntaxUid) != uids.end();
}

Result<Jpeg2000Picture> decodeJpeg2000(Bytes stream, image::Size size)
{
    Bytes codestream = jpeg2000Codestream(stream);
    const Result<Jpeg2000Header> header = readJpeg2000Header(codestream);
    if (!header)
        return tl::unexpected(header.error());
    if (header->width != static_cast<std::uint32_t>(size.width)
        || header->height != static_cast<std::uint32_t>(size.height))
        return fail(Code::FileDamaged,
            "compressed stream of " + std::to_string(header->width) + "×"
                + std::to_string(header->height) + " in a picture of " + std::to_string(size.width)
                + "×" + std::to_string(size.height));
    constexpr unsigned deepest = 16;
    if (header->bits > deepest || !header->uniform)
        return fail(Code::UnsupportedContent,
            "JPEG 2000 stream of " + std::to_string(header->bits) + " bits"
                + (header->uniform ? "" : " and fewer in one picture"));
    Jpeg2000Picture picture;
    picture.size = size;
    picture.components = static_cast<int>(header->components);
    picture.bits = static_cast<int>(header->bits);
    picture.isSigned = header->isSigned;
    try {
        std::vector<std::byte> mended;
        if (header->misplacedComment > 0) {
            const Bytes tiles = codestream.first(header->misplacedComment);
            mended.assign(tiles.begin(), tiles.end());
            mended.insert(mended.end(), {std::byte{0xff}, std::byte{0xd9}}); // end of codestream
            codestream = mended;
        }
        Result<OpjImage> decoded = decodeOnce(codestream, true);
        if (!decoded && decoded.error().code == Code::FileDamaged) {
            picture.damaged = true;
            decoded = decodeOnce(codestream, false);
        }
        if (!decoded)
            return tl::unexpected(decoded.error());
        if (!coversPicture(**decoded, size, header->components))
            return fail(Code::FileDamaged, "JPEG 2000 stream with components of different sizes");
        interleave(**decoded, picture);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory for the picture");
    }
    return picture;
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/jpeg2000.h"

#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

namespace cxr::io {

namespace {

/// Takes an encoded stream as it comes; OpenJPEG goes back to fill in lengths.
class Sink {
public:
    Sink() : m_stream(nullptr, &opj_stream_destroy)
    {
        constexpr OPJ_SIZE_T buffer = 1 << 16;
        m_stream.reset(opj_stream_create(buffer, OPJ_FALSE));
        if (!m_stream)
            throw std::bad_alloc();
        opj_stream_set_user_data(m_stream.get(), this, nullptr);
        opj_stream_set_write_function(m_stream.get(), &Sink::write);
        opj_stream_set_skip_function(m_stream.get(), &Sink::skip);
        opj_stream_set_seek_function(m_stream.get(), &Sink::seek);
    }
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    [[nodiscard]] opj_stream_t* stream() const { return m_stream.get(); }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    static OPJ_SIZE_T write(void* data, OPJ_SIZE_T size, void* client)
    {
        auto* self = static_cast<Sink*>(client);
        try {
            if (self->m_bytes.size() < self->m_at + size)
                self->m_bytes.resize(self->m_at + size);
        } catch (const std::bad_alloc&) { // must not fly through C
            return static_cast<OPJ_SIZE_T>(-1);
        }
        std::memcpy(self->m_bytes.data() + self->m_at, data, size);
        self->m_at += size;
        return size;
    }
    static OPJ_OFF_T skip(OPJ_OFF_T size, void* client)
    {
        auto* self = static_cast<Sink*>(client);
        if (size < 0)
            return -1;
        self->m_at += static_cast<std::size_t>(size);
        return size;
    }
    static OPJ_BOOL seek(OPJ_OFF_T to, void* client)
    {
        if (to < 0)
            return OPJ_FALSE;
        static_cast<Sink*>(client)->m_at = static_cast<std::size_t>(to);
        return OPJ_TRUE;
    }

    std::vector<std::byte> m_bytes;
    std::size_t m_at = 0;
    std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> m_stream;
};

struct DestroyImage {
    void operator()(opj_image_t* image) const { opj_image_destroy(image); }
};

std::unique_ptr<opj_image_t, DestroyImage> planeOf(const image::Image& image)
{
    const auto width = static_cast<OPJ_UINT32>(image.width());
    const auto height = static_cast<OPJ_UINT32>(image.height());
    opj_image_cmptparm_t component = {};
    component.dx = 1;
    component.dy = 1;
    component.w = width;
    component.h = height;
    component.prec = static_cast<OPJ_UINT32>(image.meaning().bits);
    component.sgnd = image.meaning().storedMin < 0 ? 1 : 0;
    std::unique_ptr<opj_image_t, DestroyImage> plane(
        opj_image_create(1, &component, OPJ_CLRSPC_GRAY));
    if (!plane)
        throw std::bad_alloc();
    plane->x1 = width;
    plane->y1 = height;
    OPJ_INT32* to = plane->comps[0].data;
    for (const std::uint16_t sample : image.samples())
        *to++ = sample + image.meaning().storedMin;
    return plane;
}

opj_cparameters_t losslessParameters(image::Size size)
{
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters); // reversible 5/3 transform, one tile
    parameters.tcp_numlayers = 1;
    parameters.tcp_rates[0] = 0; // nothing is thrown away
    parameters.cp_disto_alloc = 1;
    // Each resolution halves the picture; the smallest must keep a pixel.
    constexpr int usual = 6;
    parameters.numresolution = 1;
    for (int side = std::min(size.width, size.height); side > 1 && parameters.numresolution < usual;
         side /= 2)
        ++parameters.numresolution;
    return parameters;
}

void ignoreMessage(const char*, void*)
{
}

} // namespace

Result<std::vector<std::byte>> encodeJpeg2000(const image::Image& image)
{
    if (image.empty())
        return fail(Code::InvalidArgument, "no picture to encode as JPEG 2000");
    try {
        const auto plane = planeOf(image);
        opj_cparameters_t parameters = losslessParameters(image.size());
        const std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec(
            opj_create_compress(OPJ_CODEC_J2K), &opj_destroy_codec);
        if (!codec)
            return fail(Code::OutOfMemory, "not enough memory for the JPEG 2000 encoder");
        opj_set_error_handler(codec.get(), ignoreMessage, nullptr);
        opj_set_warning_handler(codec.get(), ignoreMessage, nullptr);
        opj_set_info_handler(codec.get(), ignoreMessage, nullptr);
        Sink sink;
        if (!opj_setup_encoder(codec.get(), &parameters, plane.get())
            || !opj_start_compress(codec.get(), plane.get(), sink.stream())
            || !opj_encode(codec.get(), sink.stream())
            || !opj_end_compress(codec.get(), sink.stream()))
            return fail(Code::Internal, "the picture cannot be encoded as JPEG 2000");
        return sink.take();
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory to encode the picture as JPEG 2000");
    }
}

} // namespace cxr::io

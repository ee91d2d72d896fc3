// SPDX-License-Identifier: Apache-2.0
#include "plot/picture.h"

#include "plot/cairo_canvas.h"

#include <algorithm>
#include <new>

namespace cxr::plot {

void Picture::set(int x, int y, const Pixel& pixel)
{
    const std::size_t index = static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width)
        + static_cast<std::size_t>(x);
    std::copy(pixel.begin(), pixel.end(), rgb.data() + 3 * index);
}

void fillSurface(cairo_surface_t* surface, const Picture& picture)
{
    cairo_surface_flush(surface);
    unsigned char* bytes = cairo_image_surface_get_data(surface);
    const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface);
    const std::uint8_t* from = picture.rgb.data();
    for (int y = 0; y < picture.size.height; ++y) {
        // Rows of a surface are aligned to its 32-bit pixels.
        auto* row = static_cast<std::uint32_t*>(static_cast<void*>(bytes + y * stride));
        for (int x = 0; x < picture.size.width; ++x, from += 3)
            row[x] = static_cast<std::uint32_t>(from[0]) << 16
                | static_cast<std::uint32_t>(from[1]) << 8 | from[2];
    }
    cairo_surface_mark_dirty(surface);
}

cairo_status_t appendTo(void* closure, const unsigned char* data, unsigned int length)
{
    try { // Cairo is C: nothing may fly through it
        static_cast<std::string*>(closure)->append(
            static_cast<const char*>(static_cast<const void*>(data)), length);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) {
        return CAIRO_STATUS_NO_MEMORY;
    }
}

Error errorOf(cairo_status_t status)
{
    return {status == CAIRO_STATUS_NO_MEMORY ? Code::OutOfMemory : Code::Internal,
        std::string("Cairo: ") + cairo_status_to_string(status)};
}

Result<std::string> encodePng(const Picture& picture)
{
    if (picture.size.empty() || picture.rgb.size() != 3 * picture.size.area())
        return fail(Code::InvalidArgument, "a picture without pixels");
    cairo_surface_t* surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.size.width, picture.size.height);
    cairo_status_t status = cairo_surface_status(surface);
    std::string bytes;
    if (status == CAIRO_STATUS_SUCCESS) {
        fillSurface(surface, picture);
        status = cairo_surface_write_to_png_stream(surface, appendTo, &bytes);
    }
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return tl::unexpected(errorOf(status));
    return bytes;
}

} // namespace cxr::plot

// SPDX-License-Identifier: Apache-2.0
#include "plot/render.h"

#include "image/atomic_file.h"
#include "plot/cairo_canvas.h"
#include "plot/svg_canvas.h"

#include <cairo-pdf.h>

#include <cmath>
#include <memory>

namespace cxr::plot {

namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

constexpr double maxSide = 10'000; // pixels

void drawOn(cairo_t* context, const Extent& extent, const Drawing& drawing)
{
    CairoCanvas canvas(context);
    canvas.fill(extent.area(), paper);
    drawing(canvas);
}

} // namespace

std::string renderSvg(const Extent& extent, const Drawing& drawing, const std::string& title)
{
    SvgCanvas canvas;
    canvas.fill(extent.area(), paper);
    drawing(canvas);
    const auto number = [](double value) { return std::to_string(std::lround(value)); };
    const std::string width = number(extent.width);
    const std::string height = number(extent.height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width
        + "pt\" height=\"" + height + "pt\" viewBox=\"0 0 " + width + ' ' + height
        + "\" font-family=\"" + fontFamilies + "\">\n<title>" + escaped(title) + "</title>\n"
        + canvas.elements() + "</svg>\n";
}

Result<std::string> renderPng(const Extent& extent, const Drawing& drawing, double pixelsPerPoint)
{
    const double width = std::ceil(extent.width * pixelsPerPoint);
    const double height = std::ceil(extent.height * pixelsPerPoint);
    if (!(width >= 1 && height >= 1 && width <= maxSide && height <= maxSide))
        return fail(Code::InvalidArgument, "a picture of no or too many pixels");
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                              static_cast<int>(height)),
        cairo_surface_destroy);
    const Context context(cairo_create(surface.get()), cairo_destroy);
    cairo_scale(context.get(), pixelsPerPoint, pixelsPerPoint);
    drawOn(context.get(), extent, drawing);
    std::string bytes;
    cairo_status_t status = cairo_status(context.get());
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_write_to_png_stream(surface.get(), appendTo, &bytes);
    if (status != CAIRO_STATUS_SUCCESS)
        return tl::unexpected(errorOf(status));
    return bytes;
}

Result<std::string> renderPdf(
    const Extent& page, const std::vector<Drawing>& drawings, const std::string& title)
{
    std::string bytes;
    const Surface surface(
        cairo_pdf_surface_create_for_stream(appendTo, &bytes, page.width, page.height),
        cairo_surface_destroy);
    const std::string clean = printable(title);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, clean.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "CXR Lens");
    const Context context(cairo_create(surface.get()), cairo_destroy);
    for (const Drawing& drawing : drawings) {
        drawOn(context.get(), page, drawing);
        cairo_show_page(context.get());
    }
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status :
        {cairo_status(context.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            return tl::unexpected(errorOf(status));
    }
    return bytes;
}

Result<void> writeDrawing(const std::filesystem::path& path, const Extent& extent,
    const Drawing& drawing, const std::string& title)
{
    const std::string ending = path.extension().string();
    Result<std::string> bytes;
    if (ending == ".svg")
        bytes = renderSvg(extent, drawing, title);
    else if (ending == ".png")
        bytes = renderPng(extent, drawing);
    else if (ending == ".pdf")
        bytes = renderPdf(extent, {drawing}, title);
    else
        return fail(
            Code::InvalidArgument, path.string() + ": a plot can be written as .svg, .png or .pdf");
    if (!bytes)
        return fail(bytes.error().code, path.string() + ": " + bytes.error().detail);
    return writeAtomically(path, *bytes);
}

} // namespace cxr::plot

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/presentation_graphics.h"

#include "io/dicom/dataset.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cxr::io {

namespace {

using image::Point;

constexpr std::size_t mostPoints = 100'000; ///< of one object; a drawing has hundreds
constexpr std::size_t mostObjects = 10'000;

/// What fractions of the screen are about.
struct Screen {
    image::Rect area; ///< displayed, in pixels of the image
    image::Orientation orientation;
};

/// Turns a pair of numbers in an object's units into pixels of the image.
class Units {
public:
    Units(bool display, const Screen& screen) : m_display(display), m_screen(screen) { }

    [[nodiscard]] Point point(double column, double row) const
    {
        if (m_display) { // fractions of the displayed area as it is seen (C.10.5.1.1)
            const auto [area, orientation] = m_screen;
            const bool lying = orientation.lying();
            const Point inside = orientation.revert({column * (lying ? area.height : area.width),
                                                        row * (lying ? area.width : area.height)},
                area.width, area.height);
            return {area.x + inside.x, area.y + inside.y};
        }
        // In PIXEL units (1, 1) is the centre of the first pixel: its corner lies at (0.5, 0.5).
        return {column - 0.5, row - 0.5};
    }

private:
    bool m_display;
    Screen m_screen;
};

/// A circle or ellipse by its centre and the ends of two half axes.
std::vector<Point> ellipse(Point centre, Point a, Point b)
{
    constexpr int corners = 64;
    std::vector<Point> points;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i % corners) / corners;
        points.push_back({centre.x + std::cos(angle) * a.x + std::sin(angle) * b.x,
            centre.y + std::cos(angle) * a.y + std::sin(angle) * b.y});
    }
    return points;
}

std::optional<image::Polyline> readObject(DcmItem& item, const Screen& screen)
{
    const Units units(textOf(item, DCM_GraphicAnnotationUnits) == "DISPLAY", screen);
    const std::vector<double> numbers = numbersOf(item, DCM_GraphicData);
    std::vector<Point> points;
    for (std::size_t i = 0; i + 1 < std::min(numbers.size(), 2 * mostPoints); i += 2) {
        if (!std::isfinite(numbers[i]) || !std::isfinite(numbers[i + 1]))
            return std::nullopt;
        points.push_back(units.point(numbers[i], numbers[i + 1]));
    }
    image::Polyline line{{}, textOf(item, DCM_GraphicFilled) == "Y"};
    const std::string type = textOf(item, DCM_GraphicType);
    if (type == "CIRCLE" && points.size() >= 2) { // centre, a point of the circle
        const Point radius{points[1].x - points[0].x, points[1].y - points[0].y};
        line.points = ellipse(points[0], radius, {-radius.y, radius.x});
    } else if (type == "ELLIPSE" && points.size() >= 4) { // ends of the major, of the minor axis
        const Point centre{(points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2};
        line.points = ellipse(centre, {points[1].x - centre.x, points[1].y - centre.y},
            {points[3].x - centre.x, points[3].y - centre.y});
    } else if (type == "POINT" || type == "POLYLINE" || type == "INTERPOLATED") {
        line.points = std::move(points); // a curve is drawn by its points
    }
    if (line.points.empty())
        return std::nullopt;
    return line;
}

std::optional<image::Label> readText(DcmItem& item, const Screen& screen)
{
    image::Label label;
    label.text = textOf(item, DCM_UnformattedTextValue);
    label.text.erase(std::remove(label.text.begin(), label.text.end(), '\r'), label.text.end());
    const auto place = [&](const DcmTagKey& at, const DcmTagKey& unitsTag) {
        const std::vector<double> corner = numbersOf(item, at);
        if (corner.size() < 2 || !std::isfinite(corner[0]) || !std::isfinite(corner[1]))
            return false;
        const Units units(textOf(item, unitsTag) == "DISPLAY", screen);
        label.at = units.point(corner[0], corner[1]);
        return true;
    };
    if (label.text.empty()
        || (!place(DCM_BoundingBoxTopLeftHandCorner, DCM_BoundingBoxAnnotationUnits)
            && !place(DCM_AnchorPoint, DCM_AnchorPointAnnotationUnits)))
        return std::nullopt;
    return label;
}

} // namespace

bool PresentedFrame::isMeant(DcmItem& item) const
{
    if (!hasValue(item, DCM_ReferencedImageSequence))
        return true;
    bool found = false;
    forEachItem(item, DCM_ReferencedImageSequence, [&](DcmItem& reference) {
        if (textOf(reference, DCM_ReferencedSOPInstanceUID) != sopInstanceUid)
            return;
        const std::vector<double> frames = numbersOf(reference, DCM_ReferencedFrameNumber);
        found = found || frames.empty()
            || std::find(frames.begin(), frames.end(), frame + 1) != frames.end();
    });
    return found;
}

image::Graphics readGraphics(DcmItem& dataSet, const PresentedFrame& frame,
    const std::optional<image::Rect>& displayedArea, const image::Orientation& orientation)
{
    const Screen screen{displayedArea.value_or(image::frameOf(frame.size)), orientation};
    image::Graphics graphics;
    forEachItem(dataSet, DCM_GraphicAnnotationSequence, [&](DcmItem& annotation) {
        if (!frame.isMeant(annotation))
            return;
        forEachItem(annotation, DCM_GraphicObjectSequence, [&](DcmItem& object) {
            if (graphics.lines.size() < mostObjects) {
                if (auto line = readObject(object, screen))
                    graphics.lines.push_back(std::move(*line));
            }
        });
        forEachItem(annotation, DCM_TextObjectSequence, [&](DcmItem& object) {
            if (graphics.labels.size() < mostObjects) {
                if (auto label = readText(object, screen))
                    graphics.labels.push_back(std::move(*label));
            }
        });
    });
    return graphics;
}

} // namespace cxr::io

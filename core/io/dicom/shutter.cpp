// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/shutter.h"

#include "io/dicom/dataset.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cxr::io {

namespace {

using image::Point;

/// The first number of an attribute as a place in pixels, counted from 1.
std::optional<double> place(DcmItem& item, const DcmTagKey& tag, std::size_t index = 0)
{
    const std::vector<double> numbers = numbersOf(item, tag);
    constexpr double farthest = 1e6;
    if (index >= numbers.size() || !(std::abs(numbers[index]) < farthest))
        return std::nullopt;
    return numbers[index];
}

/// Between the edges, both pixels included.
std::vector<Point> rectangle(DcmItem& item)
{
    const auto left = place(item, DCM_ShutterLeftVerticalEdge);
    const auto right = place(item, DCM_ShutterRightVerticalEdge);
    const auto top = place(item, DCM_ShutterUpperHorizontalEdge);
    const auto bottom = place(item, DCM_ShutterLowerHorizontalEdge);
    if (!left || !right || !top || !bottom || *left >= *right || *top >= *bottom)
        return {};
    return {{*left - 1, *top - 1}, {*right, *top - 1}, {*right, *bottom}, {*left - 1, *bottom}};
}

std::vector<Point> circle(DcmItem& item)
{
    const auto row = place(item, DCM_CenterOfCircularShutter, 0);
    const auto column = place(item, DCM_CenterOfCircularShutter, 1);
    const auto radius = place(item, DCM_RadiusOfCircularShutter);
    if (!row || !column || !radius || *radius <= 0)
        return {};
    constexpr int corners = 128;
    std::vector<Point> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points.push_back(
            {*column - 0.5 + *radius * std::cos(angle), *row - 0.5 + *radius * std::sin(angle)});
    }
    return points;
}

/// Pairs of row and column.
std::vector<Point> polygon(DcmItem& item)
{
    const std::vector<double> numbers = numbersOf(item, DCM_VerticesOfThePolygonalShutter);
    std::vector<Point> points;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        if (!std::isfinite(numbers[i]) || !std::isfinite(numbers[i + 1]))
            return {};
        points.push_back({numbers[i + 1] - 0.5, numbers[i] - 0.5});
    }
    return points.size() < 3 ? std::vector<Point>() : points;
}

} // namespace

std::optional<image::Shutter> readShutter(DcmItem& dataSet)
{
    const std::string shapes = textOf(dataSet, DCM_ShutterShape);
    image::Shutter shutter;
    const auto add = [&](const char* name, std::vector<Point> points) {
        if (shapes.find(name) != std::string::npos && !points.empty())
            shutter.openings.push_back(std::move(points));
    };
    add("RECTANGULAR", rectangle(dataSet));
    add("CIRCULAR", circle(dataSet));
    add("POLYGONAL", polygon(dataSet));
    if (shutter.openings.empty())
        return std::nullopt;
    shutter.grey = shutterGrey(dataSet);
    return shutter;
}

double shutterGrey(DcmItem& dataSet)
{
    const std::vector<double> grey = numbersOf(dataSet, DCM_ShutterPresentationValue);
    constexpr double white = 65'535; // a P-value of 16 bits
    return !grey.empty() && std::isfinite(grey[0]) ? std::clamp(grey[0] / white, 0.0, 1.0) : 0.0;
}

} // namespace cxr::io

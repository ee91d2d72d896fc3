// SPDX-License-Identifier: Apache-2.0
#include "plot/learning_curve.h"

#include "image/read_file.h"
#include "plot/line_plot.h"
#include "plot/render.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <new>
#include <sstream>

namespace cxr::plot {

namespace {

constexpr std::uint64_t maxLog = 64U << 20;
constexpr Extent extent{480, 420};

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == ',')
            cells.emplace_back();
        else if (c != '\r' && c != ' ')
            cells.back() += c;
    }
    return cells;
}

/// The cell's number, or not a number.
double numberAt(const std::vector<std::string>& cells, std::size_t column)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    if (column < cells.size()) {
        const std::string& cell = cells[column];
        std::from_chars(cell.data(), cell.data() + cell.size(), value);
    }
    return value;
}

struct Curves {
    Curve loss{.colour = blue};
    Curve gain{.colour = vermilion};
};

Result<Curves> parse(const std::string& text)
{
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line);
    const std::vector<std::string> names = cellsOf(line);
    const auto columnNamed = [&names](const char* name) {
        return static_cast<std::size_t>(
            std::find(names.begin(), names.end(), name) - names.begin());
    };
    const std::size_t step = columnNamed("step");
    const std::size_t loss = columnNamed("loss");
    const std::size_t gain = columnNamed("gain_db");
    if (std::max({step, loss, gain}) >= names.size())
        return fail(Code::FileDamaged, "no columns step, loss and gain_db");
    Curves curves;
    while (std::getline(lines, line)) {
        const std::vector<std::string> cells = cellsOf(line);
        const double x = numberAt(cells, step);
        if (!std::isfinite(x))
            continue;
        curves.loss.points.push_back({x, numberAt(cells, loss)});
        curves.gain.points.push_back({x, numberAt(cells, gain)});
    }
    if (curves.loss.points.empty())
        return fail(Code::FileDamaged, "no row with a step");
    return curves;
}

void drawCurves(Canvas& canvas, Curves curves)
{
    double last = 0;
    for (const Point& point : curves.loss.points)
        last = std::max(last, point.x);
    const bool thousands = last >= 10'000;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = 0;
    for (Point& point : curves.loss.points) {
        lowest = std::min(lowest, point.y);
        highest = std::max(highest, point.y);
    }
    for (Curve* curve : {&curves.loss, &curves.gain}) {
        for (Point& point : curve->points)
            point.x /= thousands ? 1000 : 1;
    }
    const std::string steps = thousands ? "training step / 1000" : "training step";
    const Area area = extent.area().shrunk(8);
    const double half = area.height / 2;
    // A loss that falls far shows its end only on a logarithmic axis.
    draw(canvas, {area.x, area.y, area.width, half},
        LinePlot{.title = "Loss on training patches",
            .xLabel = steps,
            .yLabel = "loss",
            .curves = {curves.loss},
            .logarithmicY = lowest > 0 && highest > 4 * lowest});
    draw(canvas, {area.x, area.y + half, area.width, half},
        LinePlot{.title = "Gain on validation images",
            .xLabel = steps,
            .yLabel = "PSNR gain / dB",
            .curves = {curves.gain},
            .zeroLine = true});
}

} // namespace

Result<void> writeLearningCurve(const std::filesystem::path& log, const std::filesystem::path& out)
{
    try {
        const Result<std::string> text = readFile(log, maxLog);
        if (!text)
            return tl::unexpected(text.error());
        const Result<Curves> curves = parse(*text);
        if (!curves)
            return fail(curves.error().code, log.string() + ": " + curves.error().detail);
        return writeDrawing(
            out, extent, [&curves](Canvas& canvas) { drawCurves(canvas, *curves); },
            "Learning curve");
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, log.string() + ": not enough memory to plot it");
    }
}

} // namespace cxr::plot

// SPDX-License-Identifier: Apache-2.0
#include "cli/bench_report.h"

#include "cli/common.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cxr::cli {

namespace {

using Row = BenchReport::Row;
using Scaling = BenchReport::Scaling;

/// A figure of a network. Those without a heading are for programs alone.
struct Column {
    const char* key;
    const char* heading;
    const char* format;
    double (*value)(const BenchReport& report, const Row& row);
};

double stockSeconds(const Row& row)
{
    return row.measured.peers.front().seconds;
}

double directGflops(const Row& row)
{
    return row.measured.gflop / row.measured.direct.seconds;
}

// The engine's GFLOP/s count the operations of the direct way, whatever it needs itself.
constexpr Column columns[] = {
    {"direct_seconds", "direct", "%.3f s",
        [](const BenchReport&, const Row& row) { return row.measured.direct.seconds; }},
    {"direct_gflops", "GFLOP/s", "%.0f",
        [](const BenchReport&, const Row& row) { return directGflops(row); }},
    {"peak_percent", "of the limit", "%.0f %%",
        [](const BenchReport& report, const Row& row) {
            return 100 * directGflops(row) / report.limit.gflops;
        }},
    {"engine_seconds", "engine", "%.3f s",
        [](const BenchReport&, const Row& row) { return row.measured.engine.seconds; }},
    {"stock_seconds", "LibTorch", "%.3f s",
        [](const BenchReport&, const Row& row) { return stockSeconds(row); }},
    {"direct_speedup", "direct faster", "%.1f×",
        [](const BenchReport&, const Row& row) {
            return stockSeconds(row) / row.measured.direct.seconds;
        }},
    {"speedup", "engine faster", "%.1f×",
        [](const BenchReport&, const Row& row) {
            return stockSeconds(row) / row.measured.engine.seconds;
        }},
    {"max_abs_diff", "difference", "%.0e",
        [](const BenchReport&, const Row& row) { return row.measured.engine.maxAbsDiff; }},
    {"peak_fraction", nullptr, nullptr,
        [](const BenchReport& report, const Row& row) {
            return directGflops(row) / report.limit.gflops;
        }},
    {"direct_max_abs_diff", nullptr, nullptr,
        [](const BenchReport&, const Row& row) { return row.measured.direct.maxAbsDiff; }},
    {"engine_gflops", nullptr, nullptr,
        [](const BenchReport&, const Row& row) {
            return row.measured.gflop / row.measured.engine.seconds;
        }},
    {"stock_gflops", nullptr, nullptr,
        [](const BenchReport&, const Row& row) { return row.measured.gflop / stockSeconds(row); }},
    {"winograd_gain", nullptr, nullptr,
        [](const BenchReport&, const Row& row) {
            return row.measured.direct.seconds / row.measured.engine.seconds;
        }},
    {"tile_side", nullptr, nullptr,
        [](const BenchReport&, const Row& row) { return double{1.0 * row.measured.tileSide}; }},
};

std::string limitLine(const BenchReport& report)
{
    return text("%s, %d thread%s: at most %.0f GFLOP/s (fp32 multiply-adds, measured in the same "
                "process)",
        report.limit.processor.c_str(), report.limit.threads, report.limit.threads == 1 ? "" : "s",
        report.limit.gflops);
}

constexpr auto explanation =
    "Direct: every product computed; GFLOP/s and share of the limit are those of the network "
    "itself,\nhalos of tiles are not counted. Engine: as the program does it, by Winograd where it "
    "suits.\nDifference: the largest from LibTorch's answer, 1 being the grey range. Times are "
    "medians.";

double secondsPerMegapixel(const Scaling::Point& point)
{
    return point.seconds / point.megapixels;
}

double threadGain(const Scaling& scaling)
{
    return scaling.oneThreadSeconds / scaling.allThreadsSeconds;
}

std::string peerTable(const BenchReport& report)
{
    std::string table =
        "\n## Other libraries\n\nThe same networks and threads, the whole image at "
        "once; how many times longer than the engine\nthey take for a pixel, and "
        "how far their answers are from LibTorch's. A dash: cannot run it. OpenCV's "
        "filters get\na corner of 256 × 256 pixels.\n\n";
    std::string rule = "|---|";
    table += "| model |";
    for (const auto& [key, name] : report.peerNames) {
        table += " " + name + " |";
        rule += "---|";
    }
    table += "\n" + rule + "\n";
    for (const Row& row : report.rows) {
        table += "| `" + row.model + "` |";
        for (const auto& [key, name] : report.peerNames) {
            const auto found = std::find(row.peerKeys.begin(), row.peerKeys.end(), key);
            if (found == row.peerKeys.end()) {
                table += " – |";
                continue;
            }
            const auto& timing =
                row.measured.peers[static_cast<std::size_t>(found - row.peerKeys.begin())];
            table += text(
                " %.1f× (%.0e) |", timing.seconds / row.measured.engine.seconds, timing.maxAbsDiff);
        }
        table += "\n";
    }
    return table;
}

std::string scalingTable(const Scaling& scaling)
{
    std::string table = "\n## From image to image\n\nThe whole way of `" + scaling.model
        + "` on a 16-bit image at the same size, all threads.\n\n| megapixels | time | per "
          "megapixel |\n|---|---|---|\n";
    for (const Scaling::Point& point : scaling.points)
        table += text("| %.1f | %.3f s | %.1f ms |\n", point.megapixels, point.seconds,
            1000 * secondsPerMegapixel(point));
    return table
        + text("\nAll threads are %.2f times as fast as one (%.1f megapixels).\n",
            threadGain(scaling), scaling.megapixels);
}

} // namespace

std::string screenHead(const BenchReport& report)
{
    std::string head = limitLine(report) + "\n" + report.library
        + text(", %d × %d pixels\n\n", report.side, report.side) + explanation
        + text("\n\n%-14s", "model");
    for (const Column& column : columns) {
        if (column.heading)
            head += text(" %13s", column.heading);
    }
    return head + "\n";
}

std::string screenLine(const BenchReport& report, const Row& row)
{
    std::string line = text("%-14s", row.model.c_str());
    for (const Column& column : columns) {
        if (!column.heading)
            continue;
        const std::string figure = text(column.format, column.value(report, row));
        // "×" takes two bytes and one place.
        const int width = figure.ends_with("×") ? 14 : 13;
        line += text(" %*s", width, figure.c_str());
    }
    line += "\n";
    for (std::size_t i = 1; i < row.measured.peers.size(); ++i)
        line += text("%-14s   engine %.1f× as fast as %s\n", "",
            row.measured.peers[i].seconds / row.measured.engine.seconds, row.peerKeys[i].c_str());
    return line;
}

std::string screenScaling(const Scaling& scaling)
{
    std::string lines = "\n" + scaling.model + ", from image to image:\n";
    for (const Scaling::Point& point : scaling.points)
        lines += text("%6.1f megapixels %9.3f s %8.1f ms per megapixel\n", point.megapixels,
            point.seconds, 1000 * secondsPerMegapixel(point));
    return lines
        + text("all threads %.2f times as fast as one (%.1f megapixels)\n", threadGain(scaling),
            scaling.megapixels);
}

std::string benchJson(const BenchReport& report)
{
    nlohmann::ordered_json json{{"processor", report.limit.processor},
        {"threads", report.limit.threads}, {"libtorch", report.library}, {"side", report.side},
        {"peak_gflops", report.limit.gflops}};
    for (const Row& row : report.rows) {
        for (const Column& column : columns)
            json[row.model + "." + column.key] = column.value(report, row);
        for (std::size_t i = 1; i < row.measured.peers.size(); ++i) {
            const std::string key = row.model + "." + row.peerKeys[i];
            json[key + "_seconds"] = row.measured.peers[i].seconds;
            json[key + "_max_abs_diff"] = row.measured.peers[i].maxAbsDiff;
        }
    }
    if (report.scaling) {
        const Scaling& scaling = *report.scaling;
        for (const Scaling::Point& point : scaling.points)
            json[text("scaling.%.1f_megapixels_seconds", point.megapixels)] = point.seconds;
        json["scaling.model"] = scaling.model;
        json["scaling.one_thread_seconds"] = scaling.oneThreadSeconds;
        json["scaling.all_threads_seconds"] = scaling.allThreadsSeconds;
        json["scaling.thread_gain"] = threadGain(scaling);
    }
    return json.dump(2) + "\n";
}

std::string benchMarkdown(const BenchReport& report)
{
    std::string table = "# Networks on the CPU\n\nMeasured by `cxrlens-cli bench`.\n\n"
        + limitLine(report) + ".\nLibTorch column: " + report.library
        + text(", eager, the whole image of %d × %d pixels at once, the same threads.\n\n",
            report.side, report.side)
        + explanation + "\n\n| model |";
    std::string rule = "|---|";
    for (const Column& column : columns) {
        if (!column.heading)
            continue;
        table += text(" %s |", column.heading);
        rule += "---|";
    }
    table += "\n" + rule + "\n";
    for (const Row& row : report.rows) {
        table += "| `" + row.model + "` |";
        for (const Column& column : columns) {
            if (column.heading)
                table += " " + text(column.format, column.value(report, row)) + " |";
        }
        table += "\n";
    }
    if (report.peerNames.size() > 1)
        table += peerTable(report);
    if (report.scaling)
        table += scalingTable(*report.scaling);
    return table;
}

} // namespace cxr::cli

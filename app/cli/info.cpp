// SPDX-License-Identifier: Apache-2.0
#include "app/format_names.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "cli/info_json.h"
#include "image/display.h"
#include "io/dicom/presentation_finder.h"
#include "io/io.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace {

using namespace cxr;
using cli::text;

void line(const char* name, const std::string& value)
{
    if (!value.empty())
        std::printf("  %-18s %s\n", name, value.c_str());
}

std::string windowText(const image::VoiWindow& window)
{
    return text("center %g, width %g, %s", window.center, window.width, nameOf(window.function));
}

void print(const io::Loaded& loaded, io::PresentationFinder& presentations)
{
    const io::Source& source = loaded.source;
    const image::Image& image = loaded.image;
    const image::Meaning& meaning = image.meaning();
    const auto [low, high] = std::minmax_element(image.samples().begin(), image.samples().end());
    std::printf("%s\n", source.path.c_str());
    line("format", app::nameOf(source.format));
    line("transfer syntax", source.transferSyntax);
    line("SOP class", source.sopClass);
    line("modality", source.modality);
    line("body part", source.bodyPart);
    line("view position", source.viewPosition);
    line("patient", source.patientName);
    line("patient ID", source.patientId);
    line("study date", source.studyDate);
    line("file size", std::to_string(source.bytes) + " bytes");
    line("SHA-256", source.sha256);
    line("frames",
        source.frames == 1 ? "1" : text("%d, this is number %d", source.frames, source.frame + 1));
    line("matrix", text("%d × %d", image.width(), image.height()));
    line(
        "bits stored", text("%d, %s", meaning.bits, meaning.storedMin < 0 ? "signed" : "unsigned"));
    line("stored values", text("%d to %d", *low + meaning.storedMin, *high + meaning.storedMin));
    line("low values are", meaning.inverted ? "bright (MONOCHROME1 or inverse)" : "dark");
    if (meaning.modalityLut.empty())
        line("rescale", text("%g · stored + %g", meaning.rescaleSlope, meaning.rescaleIntercept));
    else
        line("modality LUT", text("%d entries", meaning.modalityLut.size()));
    for (const image::VoiWindow& window : meaning.windows)
        line("window", windowText(window) + " " + window.name);
    line("first view", windowText(image::defaultWindow(image)));
    if (meaning.spacing) {
        line("spacing",
            text("%g mm between rows, %g mm between columns, %s", meaning.spacing->rowMm,
                meaning.spacing->columnMm, cli::nameOf(meaning.spacing->plane)));
        line("calibration", meaning.spacing->calibration);
        if (meaning.spacing->magnification > 0)
            line("magnification", text("%g, not divided out", meaning.spacing->magnification));
    } else {
        line("spacing", "unknown");
    }
    if (!loaded.graphics.bitmaps.empty())
        line("overlays", std::to_string(loaded.graphics.bitmaps.size()));
    if (const auto state =
            presentations.find(source.path, source.sopInstanceUid, source.frame, image.size()))
        line("presentation", state->label + ", " + state->path.filename().string());
    for (const std::string& notice : source.notices)
        line("note", notice);
}

struct Options {
    std::vector<std::string> files;
    int frame = 1; ///< from 1, as people count
    bool json = false;
};

int run(const Options& options)
{
    const cli::Inputs inputs = cli::expand(options.files);
    int exitCode = cli::Success;
    io::PresentationFinder presentations;
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const Error& failure : inputs.errors) {
        cli::complain(failure);
        exitCode = cli::SomeFailed;
    }
    for (const auto& file : inputs.files) {
        const Result<io::Loaded> loaded = io::load(file, options.frame - 1);
        if (!loaded) {
            cli::complain(loaded.error());
            exitCode = cli::SomeFailed;
        }
        if (options.json)
            all.push_back(loaded ? cli::describe(*loaded, presentations)
                                 : cli::describe(file, loaded.error()));
        else if (loaded)
            print(*loaded, presentations);
    }
    if (options.json) {
        // One file is one object, so that a script needs no index.
        const bool single = options.files.size() == 1 && all.size() == 1
            && !std::filesystem::is_directory(options.files.front());
        // File names and texts of damaged files may hold bytes that are no UTF-8.
        std::printf("%s\n",
            (single ? all.front() : all)
                .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
                .c_str());
    }
    return exitCode;
}

} // namespace

void addInfoCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("info", "Tell what a file holds and how it is shown");
    command->add_option("FILE", options->files, "Image files or folders of images")->required();
    command->add_option("--frame", options->frame, "Frame of multi-frame files, from 1")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json,
        "Print JSON: an object for one file, an array for several. pixelSha256 is the SHA-256 of "
        "the stored values, row by row, as little-endian 32-bit signed integers; the samples of a "
        "colour pixel stand side by side");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

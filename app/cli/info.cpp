// SPDX-License-Identifier: Apache-2.0
#include "app/format_names.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "image/display.h"
#include "io/io.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using namespace cxr;

const char* nameOf(image::Spacing::Plane plane)
{
    switch (plane) {
    case image::Spacing::Plane::Calibrated:
        return "calibrated";
    case image::Spacing::Plane::Detector:
        return "at detector, not in the patient";
    case image::Spacing::Plane::Film:
        return "on the scanned film";
    }
    return "";
}

void line(const char* name, const std::string& value)
{
    if (!value.empty())
        std::printf("  %-18s %s\n", name, value.c_str());
}

std::string text(const char* format, auto... values)
{
    char buffer[160];
    std::snprintf(buffer, sizeof buffer, format, values...);
    return buffer;
}

void print(const io::Loaded& loaded)
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
    line("frames", std::to_string(source.frames));
    line("matrix", text("%d × %d", image.width(), image.height()));
    line(
        "bits stored", text("%d, %s", meaning.bits, meaning.storedMin < 0 ? "signed" : "unsigned"));
    line("stored values", text("%d to %d", *low + meaning.storedMin, *high + meaning.storedMin));
    line("low values are", meaning.inverted ? "bright (MONOCHROME1 or inverse)" : "dark");
    line("rescale", text("%g · stored + %g", meaning.rescaleSlope, meaning.rescaleIntercept));
    for (const image::VoiWindow& window : meaning.windows) {
        line("window",
            text("center %g, width %g %s", window.center, window.width, window.name.c_str()));
    }
    const image::VoiWindow first = image::defaultWindow(image);
    line("first view", text("center %g, width %g", first.center, first.width));
    if (meaning.spacing) {
        line("spacing",
            text("%g mm between rows, %g mm between columns, %s", meaning.spacing->rowMm,
                meaning.spacing->columnMm, nameOf(meaning.spacing->plane)));
    } else {
        line("spacing", "unknown");
    }
    for (const std::string& notice : source.notices)
        line("note", notice);
}

int run(const std::vector<std::string>& arguments)
{
    const cli::Inputs inputs = cli::expand(arguments);
    int exitCode = cli::Success;
    for (const Error& failure : inputs.errors) {
        cli::complain(failure);
        exitCode = cli::SomeFailed;
    }
    for (const auto& file : inputs.files) {
        if (const Result<io::Loaded> loaded = io::load(file)) {
            print(*loaded);
        } else {
            cli::complain(loaded.error());
            exitCode = cli::SomeFailed;
        }
    }
    return exitCode;
}

} // namespace

void addInfoCommand(CLI::App& app, int& exitCode)
{
    const auto files = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand("info", "Tell what a file holds and how it is shown");
    command->add_option("FILE", *files, "Image files or folders of images")->required();
    command->callback([files, &exitCode] { exitCode = run(*files); });
}

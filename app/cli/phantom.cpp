// SPDX-License-Identifier: Apache-2.0
#include "phantom/phantom.h"

#include "cli/commands.h"
#include "cli/common.h"
#include "image/display.h"
#include "io/dicom/create.h"
#include "io/io.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <memory>
#include <optional>
#include <string>

namespace {

using namespace cxr;

/// "1024x840" as width and height.
std::optional<image::Size> parseSize(const std::string& text)
{
    image::Size size;
    const char* const end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    if (width.ec != std::errc{} || width.ptr == end || *width.ptr != 'x')
        return std::nullopt;
    const auto height = std::from_chars(width.ptr + 1, end, size.height);
    if (height.ec != std::errc{} || height.ptr != end)
        return std::nullopt;
    return size;
}

struct Options {
    std::string size = "1024x840";
    phantom::Parameters parameters;
    std::string output;
};

Result<void> writeDicom(
    const std::string& path, const image::Image& picture, const phantom::Parameters& parameters)
{
    const std::string person = parameters.child ? "Child" : "Adult";
    io::DxDescription description;
    description.seed = "phantom " + person + ' ' + std::to_string(parameters.seed);
    description.patientName = "Phantom^" + person;
    description.patientId = "PHANTOM-" + std::to_string(parameters.seed);
    description.patientAge = parameters.child ? "003Y" : "045Y";
    description.sex = "O";
    description.studyDescription = "Chest phantom";
    description.seriesDescription = "Computed, of no patient";
    description.viewPosition = parameters.child ? "AP" : "PA";
    description.programVersion = CXR_VERSION;
    return io::createDx(path, picture, description, io::DicomCoding::JpegLossless);
}

Result<void> make(const Options& options)
{
    const Result<image::Image> picture = phantom::chestRadiograph(options.parameters);
    if (!picture)
        return tl::unexpected(picture.error());
    if (options.output.ends_with(".dcm"))
        return writeDicom(options.output, *picture, options.parameters);
    const bool deep = options.parameters.bits > 8;
    io::Derivation origin;
    origin.description = "Chest phantom computed by CXR Lens, of no patient";
    origin.programVersion = CXR_VERSION;
    return io::save(options.output, *picture,
        deep ? io::ExportFormat::Png16 : io::ExportFormat::Png8, origin,
        image::defaultWindow(*picture));
}

} // namespace

void addPhantomCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* const command =
        app.add_subcommand("phantom", "Compute a chest radiograph of nobody, for trying out");
    command->add_option("--size", options->size, "Width x height in pixels, 64 to 8192 a side")
        ->capture_default_str()
        ->check([](const std::string& text) {
            return parseSize(text) ? std::string() : std::string("expected WIDTHxHEIGHT");
        });
    command->add_option("--bits", options->parameters.bits, "Bits per pixel, 8 to 16")
        ->capture_default_str();
    command->add_option("--seed", options->parameters.seed, "Another number, another person")
        ->capture_default_str();
    command->add_flag("--child", options->parameters.child, "A toddler instead of an adult");
    command->add_flag("--inverted", options->parameters.inverted,
        "Store low values for bright (DICOM's MONOCHROME1)");
    command->add_option("OUT", options->output, "File to write: .png or .dcm")
        ->required()
        ->check([](const std::string& path) {
            return path.ends_with(".png") || path.ends_with(".dcm")
                ? std::string()
                : std::string("the file name must end in .png or .dcm");
        });
    command->callback([options, &exitCode] {
        options->parameters.size = parseSize(options->size).value_or(image::Size{});
        const Result<void> done = make(*options);
        if (!done) {
            cli::complain(done.error());
            const bool senseless = done.error().code == Code::InvalidArgument;
            exitCode = senseless ? cli::WrongUsage : cli::SomeFailed;
        }
    });
}

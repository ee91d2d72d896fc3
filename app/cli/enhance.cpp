// SPDX-License-Identifier: Apache-2.0
#include "app/enhancement_export.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "enhance/catalogue.h"
#include "image/display.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <set>

namespace {

using namespace cxr;
namespace fs = std::filesystem;

struct Options {
    cli::EngineOptions engine;
    std::vector<std::string> inputs;
    fs::path folder;
    std::string format = "png";
    std::string transferSyntax = "raw";
    int frame = 1;
};

const std::map<std::string, io::ExportFormat> formats{{"png", io::ExportFormat::Png16},
    {"png8", io::ExportFormat::Png8}, {"png16", io::ExportFormat::Png16},
    {"tiff", io::ExportFormat::Tiff16}, {"jpeg", io::ExportFormat::Jpeg},
    {"dicom", io::ExportFormat::Dicom}};

const std::map<std::string, io::DicomCoding> codings{{"raw", io::DicomCoding::ExplicitLittleEndian},
    {"jpegls", io::DicomCoding::JpegLsLossless}, {"jpeg2000", io::DicomCoding::Jpeg2000Lossless},
    {"rle", io::DicomCoding::RleLossless}};

/// "png" means the smallest PNG that holds every grey level of the image.
io::ExportFormat formatFor(const std::string& name, const image::Image& image)
{
    if (name == "png" && image.meaning().bits <= 8)
        return io::ExportFormat::Png8;
    return formats.at(name);
}

/// A name in the output folder that no earlier input of this run has taken.
fs::path outputPath(const Options& options, const io::Source& source, const std::string& extension,
    std::set<fs::path>& taken)
{
    const std::string stem = source.path.stem().string() + app::frameSuffix(source) + "_"
        + options.engine.model + "_x" + std::to_string(options.engine.scale);
    fs::path path = options.folder / (stem + extension);
    for (int number = 2; !taken.insert(path).second; ++number)
        path = options.folder / (stem + "_" + std::to_string(number) + extension);
    return path;
}

Result<void> enhanceOne(enhance::Engine& engine, const Options& options, const fs::path& input,
    std::set<fs::path>& taken)
{
    Result<io::Loaded> loaded = io::load(input, options.frame - 1);
    if (!loaded)
        return tl::unexpected(loaded.error());
    for (const std::string& notice : loaded->source.notices)
        std::fprintf(stderr, "%s: %s.\n", input.c_str(), notice.c_str());
    Result<enhance::Enhanced> enhanced =
        engine.enhance(loaded->image, options.engine.request(), {}, [&](double done) {
            cli::showProgress(input.filename().string() + ": "
                + std::to_string(static_cast<int>(100 * done)) + " %");
            return !cli::interrupted();
        });
    cli::clearProgress();
    if (!enhanced)
        return tl::unexpected(enhanced.error());
    for (const std::string& notice : enhanced->run.notices)
        std::fprintf(stderr, "%s: %s.\n", input.c_str(), notice.c_str());

    const io::ExportFormat format = formatFor(options.format, enhanced->image);
    const fs::path path = outputPath(options, loaded->source, io::extensionOf(format), taken);
    const app::EnhancementExport made{.source = loaded->source,
        .inputSize = loaded->image.size(),
        .evaluated = false,
        .image = std::make_shared<const image::Image>(std::move(enhanced->image)),
        .run = std::move(enhanced->run)};
    Result<void> written = app::exportEnhanced(
        made, path, format, image::defaultWindow(*made.image), codings.at(options.transferSyntax));
    if (written) {
        std::printf("%s: %d×%d, %s, %.2f s\n", path.c_str(), made.image->width(),
            made.image->height(), made.run.device.c_str(), made.run.seconds);
    }
    return written;
}

int run(const Options& options)
{
    std::error_code error;
    fs::create_directories(options.folder, error);
    if (error) {
        cli::complain({Code::CannotWrite, options.folder.string() + ": " + error.message()});
        return cli::CannotStart;
    }
    const auto engine = enhance::makeEngine(
        enhance::Catalogue::open(options.engine.models), options.engine.threads);
    cli::Inputs inputs = cli::expand(options.inputs);
    int exitCode = cli::Success;
    const auto failed = [&](const Error& failure) {
        cli::complain(failure);
        exitCode = cli::SomeFailed;
    };
    for (const Error& failure : inputs.errors)
        failed(failure);
    std::set<fs::path> taken;
    for (const fs::path& input : inputs.files) {
        const Result<void> done = enhanceOne(*engine, options, input, taken);
        if (done)
            continue;
        if (done.error().code == Code::Cancelled)
            return cli::Interrupted;
        failed(done.error());
        if (cli::concernsEveryFile(done.error().code))
            return cli::CannotStart;
    }
    return exitCode;
}

} // namespace

void addEnhanceCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("enhance", "Enhance images and write them to a folder");
    command->add_option("IN", options->inputs, "Image files or folders of images")->required();
    command->add_option("-o,--output", options->folder, "Folder to write to; made if needed")
        ->required();
    command
        ->add_option("-f,--format", options->format,
            "png (8 or 16 bits as the image needs), png8, png16, tiff, jpeg, dicom")
        ->check(CLI::IsMember(formats))
        ->capture_default_str();
    command
        ->add_option("--transfer-syntax", options->transferSyntax,
            "How DICOM pixels are stored, all without loss: raw, jpegls, jpeg2000, rle")
        ->check(CLI::IsMember(codings))
        ->capture_default_str();
    command->add_option("--frame", options->frame, "Frame of DICOM files with several, from 1")
        ->check(CLI::Range(1, 1 << 24))
        ->capture_default_str();
    options->engine.addTo(*command);
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

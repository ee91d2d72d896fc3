// SPDX-License-Identifier: Apache-2.0
#include "app/deidentification.h"
#include "cli/commands.h"
#include "cli/common.h"
#include "image/atomic_file.h"
#include "image/keyed_hash.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace {

using namespace cxr;
namespace fs = std::filesystem;

struct Options {
    std::vector<std::string> inputs;
    fs::path output;
    bool preview = false;
    fs::path keyFile;
    std::string uids = "replace";
    std::string dates = "remove";
    std::vector<std::string> black;
    bool keepPatientCharacteristics = false;
    bool pictureIsClean = false;
    fs::path report;
};

/// "X,Y,W,H" in pixels.
bool parseRect(const std::string& text, image::Rect& rect)
{
    char rest = 0;
    return std::sscanf(
               text.c_str(), "%d,%d,%d,%d%c", &rect.x, &rect.y, &rect.width, &rect.height, &rest)
        == 4
        && rect.x >= 0 && rect.y >= 0 && !rect.empty();
}

Result<io::DeidentifyOptions> coreOptions(const Options& options)
{
    io::DeidentifyOptions result;
    result.uids = options.uids == "retain" ? io::UidPolicy::Retain : io::UidPolicy::Replace;
    result.dates = options.dates == "shift" ? io::DatePolicy::Shift : io::DatePolicy::Remove;
    result.keepPatientCharacteristics = options.keepPatientCharacteristics;
    result.pictureIsClean = options.pictureIsClean;
    result.programVersion = CXR_VERSION;
    for (const std::string& text : options.black) {
        image::Rect rect;
        if (!parseRect(text, rect))
            return fail(Code::InvalidArgument, "--black " + text + ": X,Y,W,H in pixels is wanted");
        result.blackened.push_back(rect);
    }
    if (options.keyFile.empty()) {
        result.key = randomKey();
        if (result.key.empty())
            return fail(Code::Internal, "the system gives no random numbers for a key");
        std::fputs(
            "No --key-file: a random key is used and forgotten. Pseudonyms, UIDs and shifted "
            "dates agree within this run only; files of the same patient in a later run will "
            "not belong to these.\n",
            stderr);
        return result;
    }
    Result<std::string> key = app::readKey(options.keyFile);
    if (!key)
        return tl::unexpected(key.error());
    result.key = std::move(*key);
    return result;
}

void printPreview(const fs::path& file, const io::DeidentifyReport& report)
{
    std::printf("%s\n", file.c_str());
    for (const io::AttributeFate& fate : report.attributes) {
        std::printf("  %-13s %s %s", app::nameOf(fate.fate), fate.path.c_str(), fate.name.c_str());
        if (!fate.before.empty())
            std::printf(": %s", app::printable(fate.before).c_str());
        if (!fate.after.empty())
            std::printf(" -> %s", fate.after.c_str());
        std::printf("\n");
    }
    for (const std::string& warning : report.warnings)
        std::printf("  WARNING       %s.\n", warning.c_str());
}

int preview(const cli::Inputs& inputs, const io::DeidentifyOptions& options, int exitCode)
{
    for (const fs::path& file : inputs.files) {
        if (cli::interrupted())
            return cli::Interrupted;
        if (const auto report = io::previewDeidentified(file, options)) {
            printPreview(file, *report);
        } else {
            cli::complain(report.error());
            exitCode = cli::SomeFailed;
        }
    }
    return exitCode;
}

/// The summary names files by their new names: the old ones may hold a patient's name.
void printDone(const fs::path& out, const io::DeidentifyReport& report)
{
    std::printf("%s: %s\n", out.c_str(), app::summaryOf(report).c_str());
    for (const std::string& warning : report.warnings)
        std::printf("  WARNING: %s.\n", warning.c_str());
}

int writeAll(const cli::Inputs& inputs, const io::DeidentifyOptions& core, const Options& options,
    int exitCode)
{
    std::error_code error;
    fs::create_directories(options.output, error);
    if (error) {
        cli::complain({Code::CannotWrite, options.output.string() + ": " + error.message()});
        return cli::CannotStart;
    }
    app::DeidentifiedNames names(options.output);
    std::vector<app::DeidentifiedFile> done;
    for (const fs::path& file : inputs.files) {
        if (cli::interrupted()) {
            exitCode = cli::Interrupted;
            break;
        }
        cli::showProgress("De-identifying " + file.filename().string());
        const fs::path out = names.next();
        auto report = io::deidentify(file, out, core);
        if (!report) {
            cli::complain(report.error());
            exitCode = cli::SomeFailed;
            names.giveBack();
            continue;
        }
        cli::clearProgress();
        printDone(out, *report);
        done.push_back({out.filename().string(), std::move(*report)});
    }
    if (!options.report.empty()) {
        if (const auto written =
                writeAtomically(options.report, app::deidentificationJson(core, done));
            !written) {
            cli::complain(written.error());
            exitCode = exitCode == cli::Success ? cli::SomeFailed : exitCode;
        }
    }
    return exitCode;
}

int run(const Options& options)
{
    if (!options.preview && options.output.empty()) {
        std::fputs("cxrlens-cli: deidentify needs -o OUT or --preview\n", stderr);
        return cli::WrongUsage;
    }
    const Result<io::DeidentifyOptions> core = coreOptions(options);
    if (!core) {
        cli::complain(core.error());
        return core.error().code == Code::InvalidArgument ? cli::WrongUsage : cli::CannotStart;
    }
    const cli::Inputs inputs = cli::expand(options.inputs);
    int exitCode = cli::Success;
    for (const Error& failure : inputs.errors) {
        cli::complain(failure);
        exitCode = cli::SomeFailed;
    }
    return options.preview ? preview(inputs, *core, exitCode)
                           : writeAll(inputs, *core, options, exitCode);
}

} // namespace

void addDeidentifyCommand(CLI::App& app, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "deidentify", "Write copies of DICOM images without what identifies the patient");
    command->add_option("IN", options->inputs, "DICOM files, or folders to go through")->required();
    command->add_option(
        "-o,--output", options->output, "Folder for the copies, named anon-000001.dcm and so on");
    command->add_flag(
        "--preview", options->preview, "List what would go, with the values; write nothing");
    command->add_option("--key-file", options->keyFile,
        "File with a secret of at least 16 bytes; the same one makes files of several runs agree");
    command
        ->add_option(
            "--uids", options->uids, "Replace UIDs consistently, or keep those of the file")
        ->check(CLI::IsMember({"replace", "retain"}))
        ->capture_default_str();
    command
        ->add_option("--dates", options->dates,
            "Remove dates, or shift all of a patient by the same number of days")
        ->check(CLI::IsMember({"remove", "shift"}))
        ->capture_default_str();
    command
        ->add_option("--black", options->black,
            "Region X,Y,W,H in pixels to blacken in every file; may be repeated")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_flag("--keep-patient-characteristics", options->keepPatientCharacteristics,
        "Keep sex, age, size and weight");
    command->add_flag("--picture-is-clean", options->pictureIsClean,
        "State in the copies that somebody has looked at every picture, as it will be, and found "
        "no identifying text burned in");
    command->add_option(
        "--report", options->report, "Write what went as JSON: tags and counts, no values");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

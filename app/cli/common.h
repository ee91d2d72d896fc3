// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"
#include "image/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// What several subcommands share.
namespace cxr::cli {

/// "--model", "--scale", "--device", "--threads", "--models".
struct EngineOptions {
    std::string model = enhance::Request{}.model;
    int scale = 1;
    std::string device = "auto";
    int threads = 0;
    std::filesystem::path models;

    void addTo(CLI::App& command);
    /// All but "--model", for commands that run several.
    void addAllButModelTo(CLI::App& command);
    [[nodiscard]] enhance::Request request() const;
};

/// Files as given; folders stand for the images in and below them, a DICOMDIR for those that it
/// lists (app/inputs.h). What cannot be listed is an error entry.
struct Inputs {
    std::vector<std::filesystem::path> files;
    std::vector<Error> errors;
};
[[nodiscard]] Inputs expand(const std::vector<std::string>& arguments);

/// printf() into a string of any length.
[[gnu::format(printf, 1, 2)]] std::string text(const char* format, ...);

/// Prints "cxrlens-cli: <sentence>" to standard error.
void complain(const Error& error);

/// True for errors that every further file would meet as well: the model, the device.
[[nodiscard]] bool concernsEveryFile(Code code);

/// SIGINT asks the running work to stop at its next step instead of killing the program.
void catchInterrupt();
[[nodiscard]] bool interrupted();

/// One line on a terminal that is rewritten; silent where standard error is no terminal.
void showProgress(const std::string& text);
void clearProgress();

} // namespace cxr::cli

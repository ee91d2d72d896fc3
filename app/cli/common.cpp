// SPDX-License-Identifier: Apache-2.0
#include "cli/common.h"

#include "app/advice.h"
#include "app/inputs.h"
#include "app/paths.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>

namespace cxr::cli {

namespace fs = std::filesystem;

namespace {

std::atomic<bool> interruptSeen = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

extern "C" void onInterrupt(int)
{
    interruptSeen = true;
}

bool onTerminal()
{
    static const bool terminal = ::isatty(STDERR_FILENO) == 1;
    return terminal;
}

} // namespace

void EngineOptions::addTo(CLI::App& command)
{
    command.add_option("-m,--model", model, "Model, see `cxrlens-cli models`")
        ->capture_default_str();
    addAllButModelTo(command);
}

void EngineOptions::addAllButModelTo(CLI::App& command)
{
    models = app::modelsFolder();
    command.add_option("-s,--scale", scale, "1 restores at the same size, 2 to 4 enlarge")
        ->check(CLI::Range(1, 4))
        ->capture_default_str();
    command.add_option("-d,--device", device, "Where to compute")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    command.add_option("--threads", threads, "CPU threads, 0 for all cores")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    command.add_option("--models", models, "Folder of models")->capture_default_str();
}

enhance::Request EngineOptions::request() const
{
    enhance::Request request;
    request.model = model;
    request.scale = scale;
    request.device = device == "cpu" ? enhance::Device::Cpu
        : device == "cuda"           ? enhance::Device::Cuda
                                     : enhance::Device::Auto;
    return request;
}

Inputs expand(const std::vector<std::string>& arguments)
{
    Inputs inputs;
    for (const fs::path argument : arguments) {
        const app::InputFiles below = app::inputsBelow(argument);
        inputs.files.insert(inputs.files.end(), below.files.begin(), below.files.end());
        inputs.errors.insert(inputs.errors.end(), below.problems.begin(), below.problems.end());
    }
    return inputs;
}

std::string text(const char* format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    const int length = std::vsnprintf(nullptr, 0, format, arguments);
    va_end(arguments);
    std::string result(static_cast<std::size_t>(std::max(0, length)) + 1, '\0');
    std::vsnprintf(result.data(), result.size(), format, again);
    va_end(again);
    result.pop_back();
    return result;
}

void complain(const Error& error)
{
    clearProgress();
    std::fprintf(stderr, "cxrlens-cli: %s\n", app::sentenceFor(error).c_str());
}

bool concernsEveryFile(Code code)
{
    return code == Code::ModelNotFound || code == Code::ModelInvalid
        || code == Code::ModelNotReproduced || code == Code::DeviceUnavailable;
}

void catchInterrupt()
{
    std::signal(SIGINT, onInterrupt);
}

bool interrupted()
{
    return interruptSeen;
}

void showProgress(const std::string& text)
{
    if (onTerminal())
        std::fprintf(stderr, "\r\033[K%s", text.c_str());
}

void clearProgress()
{
    if (onTerminal())
        std::fputs("\r\033[K", stderr);
}

} // namespace cxr::cli

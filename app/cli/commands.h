// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace CLI {
class App;
}

/// Exit codes of cxrlens-cli, the same for every subcommand.
namespace cxr::cli {

enum ExitCode : int {
    Success = 0,
    SomeFailed = 1,   ///< at least one file could not be handled; the others were
    WrongUsage = 2,   ///< the command line makes no sense
    CannotStart = 3,  ///< no model, no device, no folder to write to: nothing was done
    Interrupted = 130 ///< Ctrl+C; finished files are kept, a training keeps its checkpoint
};

} // namespace cxr::cli

// Each adds its subcommand and stores one of the codes above when that subcommand has run.
void addEnhanceCommand(CLI::App& app, int& exitCode);
void addEvaluateCommand(CLI::App& app, int& exitCode);
void addCompareCommand(CLI::App& app, int& exitCode);
void addImportCommand(CLI::App& app, int& exitCode);
void addTrainCommand(CLI::App& app, int& exitCode);
void addModelsCommand(CLI::App& app, int& exitCode);
void addInfoCommand(CLI::App& app, int& exitCode);
void addBenchCommand(CLI::App& app, int& exitCode);
void addReproduceCommand(CLI::App& app, int& exitCode);
void addDeidentifyCommand(CLI::App& app, int& exitCode);
void addCollectionCommand(CLI::App& app, int& exitCode);
void addPhantomCommand(CLI::App& app, int& exitCode);

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/common.h"
#include "enhance/engine.h"

#include <CLI/CLI.hpp>

#include <new>

int main(int argc, char** argv)
{
    CLI::App app("Enhances and measures chest radiographs. Not a medical device: enhanced pictures "
                 "are not for diagnosis.");
    app.name("cxrlens-cli");
    app.set_version_flag("--version", "cxrlens-cli " CXR_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done; 1 some files failed, the others were done; 2 wrong usage; "
               "3 could not start (no model, device or folder); 130 interrupted.");

    int exitCode = cxr::cli::Success;
    addEnhanceCommand(app, exitCode);
    addEvaluateCommand(app, exitCode);
    addCompareCommand(app, exitCode);
    addTrainCommand(app, exitCode);
    addImportCommand(app, exitCode);
    addModelsCommand(app, exitCode);
    addInfoCommand(app, exitCode);
    addBenchCommand(app, exitCode);
    addReproduceCommand(app, exitCode);
    addDeidentifyCommand(app, exitCode);
    addCollectionCommand(app, exitCode);
    addPhantomCommand(app, exitCode);

    cxr::cli::catchInterrupt();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // CLI11 has a code of its own for each kind of mistake; here all of them are one.
        return app.exit(error) == 0 ? cxr::cli::Success : cxr::cli::WrongUsage;
    } catch (const std::bad_alloc&) {
        cxr::cli::complain({cxr::Code::OutOfMemory, {}});
        return cxr::cli::SomeFailed;
    }
    return exitCode;
}

// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"

#include <cstdlib>

namespace cxr::app {

namespace fs = std::filesystem;

namespace {

fs::path find(const char* variable, const char* name, const fs::path& inSourceTree)
{
    if (const char* chosen = std::getenv(variable))
        return chosen;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share" / "cxrlens" / name;
    return fs::is_directory(installed, error) ? installed : inSourceTree;
}

} // namespace

fs::path modelsFolder()
{
    return find("CXRLENS_MODELS", "models", fs::path(CXR_SOURCE_DIR) / "models");
}

fs::path samplesFolder()
{
    return find("CXRLENS_SAMPLES", "samples", fs::path(CXR_SOURCE_DIR) / "resources" / "samples");
}

} // namespace cxr::app

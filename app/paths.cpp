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

/// This program's folder, the same that Qt names: below $variable, or `below` the home.
fs::path userFolder(const char* variable, const fs::path& below)
{
    const char* given = std::getenv(variable);
    const char* home = std::getenv("HOME");
    const fs::path base = given && fs::path(given).is_absolute()
        ? fs::path(given)
        : fs::path(home ? home : "/") / below;
    return base / "CXR Lens" / "CXR Lens";
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

fs::path collectionsFile()
{
    if (const char* chosen = std::getenv("CXRLENS_COLLECTIONS"))
        return chosen;
    return userFolder("XDG_DATA_HOME", fs::path(".local") / "share") / "collections.sqlite";
}

fs::path thumbnailsFolder()
{
    if (const char* chosen = std::getenv("CXRLENS_THUMBNAILS"))
        return chosen;
    return userFolder("XDG_CACHE_HOME", ".cache") / "thumbnails";
}

} // namespace cxr::app

// SPDX-License-Identifier: Apache-2.0
#include "enhance/gpu.h"

#include <dlfcn.h>

#include <algorithm>
#include <filesystem>
#include <optional>

namespace cxr::enhance {

namespace fs = std::filesystem;

namespace {

/// The part of the program that knows LibTorch: beside the programs in a build tree, below lib/ of
/// an installation.
std::optional<fs::path> modulePath()
{
    std::error_code error;
    const fs::path programs = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const fs::path& folder : {programs, programs.parent_path() / CXR_GPU_MODULE_FOLDER}) {
        const fs::path module = folder / "cxrlens-gpu.so";
        if (fs::exists(module, error))
            return module;
    }
    return std::nullopt;
}

/// Device files that NVIDIA's driver makes: nvidia0, nvidia1 …, or dxg under Windows.
bool driverShowsGpu()
{
    std::error_code error;
    if (fs::exists("/dev/dxg", error))
        return true;
    fs::directory_iterator devices("/dev", error);
    return !error && std::any_of(begin(devices), end(devices), [](const auto& entry) {
        const std::string name = entry.path().filename().string();
        constexpr std::string_view prefix = "nvidia";
        return name.starts_with(prefix) && name.size() > prefix.size()
            && name.find_first_not_of("0123456789", prefix.size()) == std::string::npos;
    });
}

} // namespace

bool gpuExpected()
{
    return driverShowsGpu() && modulePath().has_value();
}

Gpu* installedGpu()
{
    static Gpu* const gpu = []() -> Gpu* {
        const std::optional<fs::path> path = modulePath();
        if (!path || !driverShowsGpu())
            return nullptr;
        // Never closed: LibTorch's threads and tables live until the program ends.
        void* module = dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!module)
            return nullptr;
        const auto entry = reinterpret_cast<GpuEntry>(dlsym(module, gpuEntryName));
        return entry ? entry(CXR_VERSION) : nullptr;
    }();
    return gpu;
}

} // namespace cxr::enhance

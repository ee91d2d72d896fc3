// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <exception>
#include <filesystem>
#include <new>
#include <string>

namespace cxr::io {

/// The outer wall of whatever reads one file: `work()` returns a Result, and its error's detail
/// gets the file's path put before it. Exceptions become errors: OutOfMemory ("not enough memory
/// for <what>") and Internal.
template <typename Work>
auto forFile(const std::filesystem::path& path, const char* what, Work work) -> decltype(work())
{
    const auto named = [&](Code code, const std::string& clause) {
        return fail(code, path.string() + ": " + clause);
    };
    try {
        auto result = work();
        if (!result)
            return named(result.error().code, result.error().detail);
        return result;
    } catch (const std::bad_alloc&) {
        return named(Code::OutOfMemory, std::string("not enough memory for ") + what);
    } catch (const std::exception& error) {
        return named(Code::Internal, error.what());
    }
}

} // namespace cxr::io

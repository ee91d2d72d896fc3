// SPDX-License-Identifier: Apache-2.0
#include "image/read_file.h"

#include <cstdio>
#include <memory>

namespace cxr {

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t maxBytes)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return fail(Code::FileNotFound, path.string());
    if (!std::filesystem::is_regular_file(status))
        return fail(Code::NotAFile, path.string());
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error)
        return fail(Code::FileUnreadable, path.string());
    if (size > maxBytes)
        return fail(Code::ImageTooLarge, path.string() + ": " + std::to_string(size) + " bytes");

    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
        std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file)
        return fail(Code::FileUnreadable, path.string());
    std::string bytes(size, '\0');
    // A file that shrank since it was measured comes back short, and its parser says so.
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file.get()));
    if (std::ferror(file.get()))
        return fail(Code::FileUnreadable, path.string());
    return bytes;
}

} // namespace cxr

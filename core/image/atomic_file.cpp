// SPDX-License-Identifier: Apache-2.0
#include "image/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>

namespace cxr {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> writeFailure(const fs::path& path, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return fail(
        full ? Code::DiskFull : Code::CannotWrite, path.string() + ": " + std::strerror(error));
}

/// Removes the temporary file unless it has been renamed to its final name.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) { }
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// Beside the target, so that the rename stays within one file system; hidden, and with the
/// target's extension, because libraries choose their format by it.
fs::path temporaryBeside(const fs::path& path)
{
    static std::atomic<unsigned> counter = 0;
    return path.parent_path()
        / ("." + path.stem().string() + "." + std::to_string(::getpid()) + "-"
            + std::to_string(counter++) + ".part" + path.extension().string());
}

/// fsync of a file or folder. Returns 0 or errno.
int syncToDisk(const fs::path& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
}

Result<void> writeAll(const fs::path& temporary, const fs::path& target, std::string_view bytes)
{
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return writeFailure(target, errno);
    int error = 0;
    while (!bytes.empty() && error == 0) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            error = errno;
    }
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error != 0)
        return writeFailure(target, error);
    return {};
}

} // namespace

Result<void> writeAtomically(const fs::path& path, std::string_view bytes)
{
    return writeAtomically(
        path, [&](const fs::path& temporary) { return writeAll(temporary, path, bytes); });
}

Result<void> writeAtomically(
    const fs::path& path, const std::function<Result<void>(const fs::path&)>& write)
{
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const TemporaryFile temporary(temporaryBeside(path));
    if (Result<void> written = write(temporary.path()); !written)
        return written;
    if (const int error = syncToDisk(temporary.path(), O_RDONLY))
        return writeFailure(path, error);
    if (::rename(temporary.path().c_str(), path.c_str()) != 0)
        return writeFailure(path, errno);
    // A folder that cannot be synced (some network file systems) still holds the whole file.
    static_cast<void>(syncToDisk(folder, O_RDONLY | O_DIRECTORY));
    return {};
}

} // namespace cxr

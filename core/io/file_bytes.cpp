// SPDX-License-Identifier: Apache-2.0
#include "io/file_bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <new>

namespace cxr::io {

namespace {

/// Closes a file descriptor.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

tl::unexpected<Error> readFailure(int error)
{
    const bool absent = error == ENOENT || error == ENOTDIR;
    return fail(absent ? Code::FileNotFound : Code::FileUnreadable, std::strerror(error));
}

} // namespace

Result<std::vector<std::byte>> readFile(const std::filesystem::path& path, std::size_t limit)
{
    // O_NONBLOCK: opening a named pipe must not wait for a writer.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0)
        return readFailure(errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return readFailure(errno);
    if (!S_ISREG(status.st_mode))
        return fail(
            Code::NotAFile, S_ISDIR(status.st_mode) ? "is a folder" : "is not a plain file");
    if (status.st_size == 0)
        return fail(Code::EmptyFile, "holds no bytes");

    std::vector<std::byte> bytes;
    try {
        const auto size = static_cast<std::uintmax_t>(status.st_size);
        bytes.resize(static_cast<std::size_t>(std::min<std::uintmax_t>(size, limit)));
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory to read the file");
    }
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return readFailure(errno);
        if (count == 0)
            break; // the file shrank since fstat
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    if (bytes.empty())
        return fail(Code::EmptyFile, "holds no bytes");
    return bytes;
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_check.h"

#include "image/checksum.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace cxr::curation {

namespace fs = std::filesystem;

Result<FileStamp> quickStampOf(const fs::path& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0) {
        const bool gone = errno == ENOENT || errno == ENOTDIR;
        return fail(gone ? Code::FileNotFound : Code::FileUnreadable, path.string());
    }
    if (!S_ISREG(status.st_mode))
        return fail(Code::NotAFile, path.string());
    if (::access(path.c_str(), R_OK) != 0)
        return fail(Code::FileUnreadable, path.string());
    constexpr std::int64_t perSecond = 1'000'000'000;
    return FileStamp{.bytes = static_cast<std::uint64_t>(status.st_size),
        .modifiedNs = status.st_mtim.tv_sec * perSecond + status.st_mtim.tv_nsec};
}

Result<FileStamp> stampOf(const fs::path& path)
{
    Result<FileStamp> stamp = quickStampOf(path);
    if (!stamp)
        return stamp;
    const Result<std::string> sum = sha256OfFile(path);
    if (!sum)
        return tl::unexpected(sum.error());
    stamp->sha256 = *sum;
    return stamp;
}

FileCheck checkFile(const fs::path& path, const FileStamp& stamp, bool thorough)
{
    const auto troubled = [&](const Error& error) {
        return FileCheck{
            error.code == Code::FileNotFound ? FileState::Missing : FileState::Unreadable, stamp};
    };
    Result<FileStamp> now = quickStampOf(path);
    if (!now)
        return troubled(now.error());
    const bool known = stamp.bytes != 0 || stamp.modifiedNs != 0 || !stamp.sha256.empty();
    if (!known)
        return {FileState::Unknown, *now};
    const bool sameSize = now->bytes == stamp.bytes;
    const bool sameTime = now->modifiedNs == stamp.modifiedNs;
    // An import may know the checksum alone.
    const bool sized = stamp.bytes != 0 || stamp.modifiedNs != 0;
    if (sized && !sameSize)
        return {FileState::Changed, *now};
    if (sized && sameTime && !thorough) {
        now->sha256 = stamp.sha256;
        return {FileState::Unchanged, *now};
    }
    if (stamp.sha256.empty())
        return {sameTime ? FileState::Unchanged : FileState::Changed, *now};
    now = stampOf(path);
    if (!now)
        return troubled(now.error());
    return {now->sha256 == stamp.sha256 ? FileState::Unchanged : FileState::Changed, *now};
}

} // namespace cxr::curation

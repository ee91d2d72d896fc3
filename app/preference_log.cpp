// SPDX-License-Identifier: Apache-2.0
#include "app/preference_log.h"

#include "image/read_file.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <system_error>

namespace cxr::app {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::uint64_t maxLogBytes = std::uint64_t{256} << 20;

const char* nameOf(Preference::Better better)
{
    switch (better) {
    case Preference::Better::Left:
        return "left";
    case Preference::Better::Right:
        return "right";
    case Preference::Better::Neither:
        break;
    }
    return "neither";
}

Preference::Better betterNamed(const std::string& name)
{
    if (name == "left")
        return Preference::Better::Left;
    if (name == "right")
        return Preference::Better::Right;
    if (name == "neither")
        return Preference::Better::Neither;
    throw std::invalid_argument("better: " + name);
}

Json toJson(const JudgedMethod& method)
{
    Json json{{"name", method.name}, {"title", method.title}, {"details", method.details},
        {"network", method.network}};
    if (method.network)
        json["weights_sha256"] = method.weightsSha256;
    return json;
}

JudgedMethod methodFrom(const Json& json)
{
    return {.name = json.at("name"),
        .title = json.at("title"),
        .details = json.at("details"),
        .network = json.at("network"),
        .weightsSha256 = json.value("weights_sha256", "")};
}

Preference preferenceFrom(const Json& json)
{
    const Json& visible = json.at("visible");
    return {.time = json.at("time"),
        .test = json.at("test"),
        .file = json.at("file"),
        .fileSha256 = json.at("file_sha256"),
        .degradation = json.at("degradation"),
        .scale = json.at("scale"),
        .left = methodFrom(json.at("left")),
        .right = methodFrom(json.at("right")),
        .better = betterNamed(json.at("better")),
        .trial = json.at("trial"),
        .trials = json.at("trials"),
        .visible = {visible.at("x"), visible.at("y"), visible.at("width"), visible.at("height")},
        .zoom = json.at("zoom"),
        .programVersion = json.at("program_version")};
}

/// An open file, locked against other programs that append.
class LockedFile {
public:
    explicit LockedFile(const fs::path& path) :
        m_descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644))
    {
        if (m_descriptor >= 0)
            while (::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
    }
    ~LockedFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor); // unlocks, too
    }
    LockedFile(const LockedFile&) = delete;
    LockedFile& operator=(const LockedFile&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// True when the file's last line has no end.
bool endsInMidLine(int descriptor, off_t size)
{
    char last = '\n';
    return size > 0 && ::pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

/// All of `text` or an errno.
int writeAll(int descriptor, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = ::write(descriptor, text.data() + done, text.size() - done);
        if (written >= 0)
            done += static_cast<std::size_t>(written);
        else if (errno != EINTR)
            return errno;
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

tl::unexpected<Error> failure(const fs::path& path, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return fail(
        full ? Code::DiskFull : Code::CannotWrite, path.string() + ": " + std::strerror(error));
}

/// Makes a new file's name last, too. Some network file systems cannot; the file is there anyway.
void syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    static_cast<void>(::fsync(descriptor));
    ::close(descriptor);
}

} // namespace

std::string toJsonLine(const Preference& preference)
{
    const image::Rect& visible = preference.visible;
    const Json json{{"time", preference.time}, {"test", preference.test},
        {"trial", preference.trial}, {"trials", preference.trials}, {"file", preference.file},
        {"file_sha256", preference.fileSha256}, {"degradation", preference.degradation},
        {"scale", preference.scale}, {"left", toJson(preference.left)},
        {"right", toJson(preference.right)}, {"better", nameOf(preference.better)},
        {"visible",
            {{"x", visible.x}, {"y", visible.y}, {"width", visible.width},
                {"height", visible.height}}},
        {"zoom", preference.zoom}, {"program_version", preference.programVersion}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<void> appendPreference(const fs::path& file, const Preference& preference)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error)
        return failure(file, error.value());
    const LockedFile log(file);
    struct stat status = {};
    if (log.descriptor() < 0 || ::fstat(log.descriptor(), &status) != 0)
        return failure(file, errno);

    std::string text = endsInMidLine(log.descriptor(), status.st_size) ? "\n" : "";
    text += toJsonLine(preference) + '\n';
    if (const int problem = writeAll(log.descriptor(), text)) {
        static_cast<void>(::ftruncate(log.descriptor(), status.st_size));
        return failure(file, problem);
    }
    if (status.st_size == 0)
        syncFolder(file.parent_path());
    return {};
}

Result<PreferenceLog> readPreferences(const fs::path& file)
{
    const Result<std::string> text = readFile(file, maxLogBytes);
    if (!text) {
        if (text.error().code == Code::FileNotFound)
            return PreferenceLog{};
        return tl::unexpected(text.error());
    }
    PreferenceLog log;
    for (std::size_t at = 0; at < text->size();) {
        const std::size_t end = std::min(text->find('\n', at), text->size());
        const std::string line = text->substr(at, end - at);
        at = end + 1;
        if (line.empty())
            continue;
        try {
            log.preferences.push_back(preferenceFrom(Json::parse(line)));
        } catch (const std::exception&) {
            ++log.damagedLines;
        }
    }
    return log;
}

} // namespace cxr::app

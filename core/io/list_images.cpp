// SPDX-License-Identifier: Apache-2.0
#include "io/file_bytes.h"
#include "io/io.h"
#include "io/sniff.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <system_error>

namespace cxr::io {

namespace fs = std::filesystem;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

/// Takes a run of digits off the front, without its leading zeros.
std::string_view takeNumber(std::string_view& text)
{
    while (text.size() > 1 && text[0] == '0' && isDigit(text[1]))
        text.remove_prefix(1);
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    const std::string_view number = text.substr(0, length);
    text.remove_prefix(length);
    return number;
}

/// "2" before "10", upper and lower case alike; ties are broken by the plain text.
bool naturallyLess(const std::string& first, const std::string& second)
{
    std::string_view a = first;
    std::string_view b = second;
    while (!a.empty() && !b.empty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            const std::string_view x = takeNumber(a);
            const std::string_view y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
            continue;
        }
        if (lower(a[0]) != lower(b[0]))
            return lower(a[0]) < lower(b[0]);
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    if (a.empty() != b.empty())
        return a.empty();
    return first < second;
}

bool isImageFile(const fs::path& path)
{
    // The index of a DICOM medium is a DICOM file of this fixed name (PS3.10 8.6), without pixels.
    if (path.filename() == "DICOMDIR")
        return false;
    const Result<std::vector<std::byte>> head = readFile(path, sniffLength);
    // Presentation states are shown with the images that they are about.
    return head && sniff(*head).has_value() && !looksLikePresentationState(*head);
}

bool isHidden(const fs::path& path)
{
    return path.filename().string().starts_with('.');
}

template <typename Iterator>
std::error_code collect(Iterator entry, std::vector<fs::path>& files)
{
    std::error_code error;
    while (entry != Iterator()) {
        const fs::path& path = entry->path();
        std::error_code ignored;
        if (isHidden(path)) {
            if constexpr (requires { entry.disable_recursion_pending(); })
                entry.disable_recursion_pending();
        } else if (entry->is_regular_file(ignored) && isImageFile(path)) {
            files.push_back(path);
        }
        entry.increment(error);
        if (error)
            break;
    }
    return error;
}

} // namespace

Result<std::vector<fs::path>> listImages(const fs::path& folder, bool recursive)
{
    const auto failed = [&](Code code, const std::string& clause) {
        return fail(code, folder.string() + ": " + clause);
    };
    std::error_code error;
    if (!fs::exists(folder, error))
        return failed(Code::FileNotFound, "no such folder");
    if (!fs::is_directory(folder, error))
        return failed(Code::InvalidArgument, "is not a folder");
    std::vector<fs::path> files;
    const auto options = fs::directory_options::skip_permission_denied;
    if (recursive) {
        fs::recursive_directory_iterator entry(folder, options, error);
        if (!error)
            error = collect(std::move(entry), files);
    } else {
        fs::directory_iterator entry(folder, options, error);
        if (!error)
            error = collect(std::move(entry), files);
    }
    if (error)
        return failed(Code::FileUnreadable, error.message());
    std::sort(files.begin(), files.end(),
        [](const fs::path& a, const fs::path& b) { return naturallyLess(a.string(), b.string()); });
    return files;
}

} // namespace cxr::io

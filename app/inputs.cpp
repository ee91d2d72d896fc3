// SPDX-License-Identifier: Apache-2.0
#include "app/inputs.h"

#include "io/dicom/dicomdir.h"
#include "io/io.h"

#include <system_error>
#include <utility>

namespace cxr::app {

namespace fs = std::filesystem;

namespace {

/// Of a medium that lost a whole folder nobody reads every name.
constexpr std::size_t namedProblems = 5;

InputFiles fromIndex(const fs::path& index)
{
    InputFiles inputs;
    auto listed = io::listDicomDir(index);
    if (!listed) {
        inputs.problems.push_back(listed.error());
        return inputs;
    }
    inputs.files = std::move(listed->files);
    inputs.problems = std::move(listed->problems);
    if (inputs.problems.size() > namedProblems) {
        const std::size_t more = inputs.problems.size() - namedProblems;
        inputs.problems.resize(namedProblems);
        inputs.problems.push_back({Code::FileNotFound,
            index.string() + ": it lists " + std::to_string(more)
                + " more images that are not there"});
    }
    if (inputs.files.empty() && inputs.problems.empty())
        inputs.problems.push_back(
            {Code::UnknownFormat, index.string() + ": the index lists no images"});
    return inputs;
}

} // namespace

InputFiles inputsBelow(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) {
        if (io::isDicomDir(path))
            return fromIndex(path);
        return {{path}, {}};
    }
    if (const fs::path index = io::dicomDirIn(path); !index.empty()) {
        if (InputFiles listed = fromIndex(index); !listed.files.empty())
            return listed;
    }
    InputFiles inputs;
    auto images = io::listImages(path, true);
    if (!images)
        inputs.problems.push_back(images.error());
    else if (images->empty())
        inputs.problems.push_back(
            {Code::UnknownFormat, path.string() + ": the folder holds no images"});
    else
        inputs.files = std::move(*images);
    return inputs;
}

} // namespace cxr::app

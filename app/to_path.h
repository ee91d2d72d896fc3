// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileInfo>

#include <filesystem>

namespace cxr::app {

/// Qt's name of a file as the core takes it.
[[nodiscard]] inline std::filesystem::path toPath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace cxr::app

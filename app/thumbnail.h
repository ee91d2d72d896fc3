// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <QImage>

#include <filesystem>

namespace cxr::app {

/// The longer side of a thumbnail, in pixels: sharp in a grid on a screen of twice the density.
constexpr int thumbnailSide = 256;

/// A file's picture as its sender meant it, small: 8-bit grey, at most thumbnailSide pixels wide
/// and high, square pixels. Errors: those of io::load(). Thread: any.
[[nodiscard]] Result<QImage> makeThumbnail(const std::filesystem::path& path);

/// The same from a folder of PNGs that are named after path, size and time of their files; what is
/// not there is made and put there. The folder is for its owner's eyes alone, since it shows
/// patients; one that cannot be written is done without.
[[nodiscard]] Result<QImage> cachedThumbnail(
    const std::filesystem::path& path, const std::filesystem::path& folder);

/// Removes the thumbnails that were not looked at for longest until the rest fits. Time linear in
/// the files of the folder.
void trimThumbnails(const std::filesystem::path& folder, std::uintmax_t maxBytes);

} // namespace cxr::app

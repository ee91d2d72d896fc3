// SPDX-License-Identifier: Apache-2.0
#include "app/thumbnail.h"

#include "app/guarded.h"
#include "curation/collection_check.h"
#include "image/checksum.h"
#include "image/display.h"
#include "image/pyramid.h"
#include "io/io.h"

#include <QSaveFile>

#include <algorithm>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

namespace cxr::app {

namespace fs = std::filesystem;

namespace {

QImage rendered(const image::Image& picture, const std::vector<std::uint8_t>& lut)
{
    QImage made(picture.width(), picture.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        const std::uint16_t* from = picture.row(y);
        uchar* to = made.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            to[x] = lut[std::min<std::size_t>(from[x], lut.size() - 1)];
    }
    return made;
}

fs::path cachedName(const fs::path& path, const curation::FileStamp& stamp, const fs::path& folder)
{
    const std::string key = fs::absolute(path).string() + '\n' + std::to_string(stamp.bytes) + '\n'
        + std::to_string(stamp.modifiedNs);
    return folder / (sha256(std::as_bytes(std::span(key))) + ".png");
}

void keep(const QImage& image, const fs::path& name)
{
    std::error_code error;
    if (fs::create_directories(name.parent_path(), error) && !error)
        fs::permissions(name.parent_path(), fs::perms::owner_all, error);
    QSaveFile file(QString::fromStdString(name.string()));
    if (!file.open(QIODevice::WriteOnly))
        return;
    constexpr int fast = 80; // of PNG's effort: the disk is not that small
    if (image.save(&file, "PNG", fast))
        file.commit();
}

} // namespace

Result<QImage> makeThumbnail(const fs::path& path)
{
    return guarded([&]() -> Result<QImage> {
        Result<io::Loaded> loaded = io::load(path);
        if (!loaded)
            return tl::unexpected(loaded.error());
        const std::vector<std::uint8_t> lut =
            image::displayLut(loaded->image.meaning(), image::defaultWindow(loaded->image));
        const double aspect = loaded->source.pixelAspect;
        const image::Pyramid pyramid(std::move(loaded->image));
        int level = 0;
        while (level + 1 < pyramid.levels()
            && std::max(pyramid.level(level).width(), pyramid.level(level).height())
                >= 2 * thumbnailSide)
            ++level;
        const QImage small = rendered(pyramid.level(level), lut);
        QSizeF shape(small.width(), small.height() * aspect);
        if (shape.width() > thumbnailSide || shape.height() > thumbnailSide)
            shape.scale(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio);
        const QSize size = shape.toSize().expandedTo({1, 1});
        return size == small.size()
            ? small
            : small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                  .convertToFormat(QImage::Format_Grayscale8);
    });
}

Result<QImage> cachedThumbnail(const fs::path& path, const fs::path& folder)
{
    const auto stamp = curation::quickStampOf(path);
    if (!stamp)
        return tl::unexpected(stamp.error());
    const fs::path name = cachedName(path, *stamp, folder);
    QImage kept(QString::fromStdString(name.string()), "PNG");
    if (!kept.isNull() && kept.width() <= thumbnailSide && kept.height() <= thumbnailSide) {
        std::error_code ignored;
        fs::last_write_time(name, fs::file_time_type::clock::now(), ignored);
        return std::move(kept).convertToFormat(QImage::Format_Grayscale8);
    }
    Result<QImage> made = makeThumbnail(path);
    if (made)
        keep(*made, name);
    return made;
}

void trimThumbnails(const fs::path& folder, std::uintmax_t maxBytes)
{
    struct Kept {
        fs::file_time_type used;
        std::uintmax_t bytes;
        fs::path path;
    };
    std::vector<Kept> all;
    std::uintmax_t total = 0;
    std::error_code error;
    for (fs::directory_iterator file(folder, error), end; !error && file != end;
         file.increment(error)) {
        std::error_code ignored;
        if (file->path().extension() != ".png" || !file->is_regular_file(ignored))
            continue;
        all.push_back({file->last_write_time(ignored), file->file_size(ignored), file->path()});
        total += all.back().bytes;
    }
    std::sort(all.begin(), all.end(), [](const Kept& a, const Kept& b) { return a.used < b.used; });
    for (const Kept& file : all) {
        if (total <= maxBytes)
            return;
        if (fs::remove(file.path, error))
            total -= file.bytes;
    }
}

} // namespace cxr::app

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QImage>

namespace cxr::test {

/// Writes a PNG of 8 bits with texture everywhere; the path of it, or an empty one.
inline QString writeLargePicture(const QDir& folder, QSize size)
{
    QImage picture(size, QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        uchar* row = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            row[x] = static_cast<uchar>((x * y / 64 + x / 16 + y / 16) % 256);
    }
    const QString path = folder.filePath(QStringLiteral("large.png"));
    return picture.save(path, nullptr, 100) ? path : QString();
}

} // namespace cxr::test

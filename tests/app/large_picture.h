// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QImage>

namespace cxr::test {

/// Writes a PNG of 8 or 16 bits with texture everywhere; the path of it, or an empty one.
inline QString writeLargePicture(const QDir& folder, QSize size, int bits = 8)
{
    const auto value = [](int x, int y) { return x * y / 64 + x / 16 + y / 16; };
    QImage picture(size, bits == 16 ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        uchar* row = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            if (bits == 16)
                reinterpret_cast<quint16*>(row)[x] = static_cast<quint16>(37 * value(x, y));
            else
                row[x] = static_cast<uchar>(value(x, y));
        }
    }
    const QString path = folder.filePath(QStringLiteral("large.png"));
    return picture.save(path, nullptr, 100) ? path : QString();
}

} // namespace cxr::test

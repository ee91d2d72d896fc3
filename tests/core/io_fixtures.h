// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "io/io.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdint>
#include <filesystem>
#include <string>

/// Helpers of the tst_io_… programs.
namespace cxr::test {

/// A folder that goes away with the test.
class Folder {
public:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const
    {
        return path() / name;
    }
    /// Names of everything inside, hidden files too.
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

inline QString qtPath(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

inline void writeBytes(const std::filesystem::path& path, const QByteArray& bytes)
{
    QFile file(qtPath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray readBytes(const std::filesystem::path& path)
{
    QFile file(qtPath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A picture that uses the whole range of its bits, with no symmetry that could hide a mistake.
inline image::Image testImage(image::Size size, image::Meaning meaning)
{
    image::Image image(size, meaning);
    const int levels = meaning.range() + 1;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.row(y)[x] = static_cast<std::uint16_t>((x * 37 + y * 101 + x * y) % levels);
    }
    image.row(0)[0] = 0;
    image.row(size.height - 1)[size.width - 1] = static_cast<std::uint16_t>(meaning.range());
    return image;
}

inline image::Image testImage(image::Size size, int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    return testImage(size, meaning);
}

inline bool hasNotice(const io::Source& source, const std::string& words)
{
    for (const std::string& notice : source.notices) {
        if (notice.find(words) != std::string::npos)
            return true;
    }
    return false;
}

/// A window without a name.
inline image::VoiWindow testWindow(double center, double width)
{
    return {.center = center, .width = width, .function = image::VoiFunction::Linear, .name = {}};
}

/// What failed, for QVERIFY2.
template <typename T>
QByteArray reason(const Result<T>& result)
{
    return result ? QByteArray() : QByteArray::fromStdString(result.error().detail);
}

inline io::Derivation testDerivation(const std::filesystem::path& source = {})
{
    return {.source = source,
        .model = "srcnn-9-5-5",
        .weightsSha256 = std::string(64, 'c'),
        .scale = 2,
        .description = "SRCNN 9-5-5, ×2, trained on bilinear degradation",
        .programVersion = "0.1.0"};
}

} // namespace cxr::test

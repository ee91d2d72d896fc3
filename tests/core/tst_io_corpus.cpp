// SPDX-License-Identifier: Apache-2.0
#include "core/io_fixtures.h"

#include <QDirIterator>

#include <ctime>

using namespace cxr;
using namespace cxr::test;

/// Real files from beside the checkout: nasty DICOM of public test collections, and the published
/// validation set. Skipped where they are not there.
class TestIoCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nastyDicom();
    void knownFiles_data();
    void knownFiles();
    void validationSet();

private:
    [[nodiscard]] static QString shared(const char* name)
    {
        return QStringLiteral(CXR_SHARED_DATA_DIR) + QLatin1Char('/') + QLatin1String(name);
    }
};

void TestIoCorpus::nastyDicom()
{
    const QString folder = shared("dicom");
    if (!QFileInfo::exists(folder))
        QSKIP("no DICOM collection beside the checkout");
    int read = 0;
    QMap<int, int> refused;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const std::filesystem::path path = files.next().toStdString();
        const std::clock_t begin = std::clock(); // of this process: others may be busy too
        const auto loaded = io::load(path);
        QVERIFY2(std::clock() - begin < 2 * CLOCKS_PER_SEC, path.c_str());
        if (!loaded) {
            QVERIFY2(loaded.error().detail.starts_with(path.string() + ": "), reason(loaded));
            QVERIFY2(loaded.error().code != Code::Internal, reason(loaded));
            ++refused[int(loaded.error().code)];
            continue;
        }
        ++read;
        QCOMPARE(loaded->image.samples().size(), loaded->image.size().area());
    }
    qInfo() << read << "files read, refused by code:" << refused;
    QVERIFY(read >= 165); // all of the collection but 32-bit doses and colours, and wrecks
}

void TestIoCorpus::knownFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("inverted");
    const auto add = [](const char* file, int width, int height, int bits, bool inverted) {
        QTest::newRow(file) << QString::fromLatin1(file) << QSize(width, height) << bits
                            << inverted;
    };
    add("highdicom/dx_image.dcm", 211, 169, 8, true);
    add("pylibjpeg-ds/JPEGLS/RG1_JLSN.dcm", 1841, 1955, 15, true);
    add("pylibjpeg-ds/JPEGLosslessSV1/RG2_JPLL.dcm", 1760, 2140, 10, false);
    add("pylibjpeg-ds/JPEGLSLossless/RG2_JLSL.dcm", 1760, 2140, 10, false);
    add("pydicom-test_files/MR_small_bigendian.dcm", 64, 64, 16, false);
    add("pydicom-test_files/image_dfl.dcm", 512, 512, 8, false);
    add("pydicom-test_files/liver_expb_1frame.dcm", 512, 512, 1, false);
    add("pylibjpeg-ds/JPEG2000/RG1_J2KI.dcm", 1841, 1955, 15, true);
    add("pylibjpeg-ds/JPEG2000Lossless/966.dcm", 2000, 2128, 12, true);
    add("pylibjpeg-ds/JPEG2000Lossless/NM_Kakadu44_SOTmarkerincons.dcm", 2048, 2500, 12, false);
}

void TestIoCorpus::knownFiles()
{
    QFETCH(QString, file);
    QFETCH(QSize, size);
    QFETCH(int, bits);
    QFETCH(bool, inverted);
    const QString path = shared("dicom") + QLatin1Char('/') + file;
    if (!QFileInfo::exists(path))
        QSKIP("no DICOM collection beside the checkout");
    const auto loaded = io::load(path.toStdString());
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(QSize(loaded->image.width(), loaded->image.height()), size);
    QCOMPARE(loaded->image.meaning().bits, bits);
    QCOMPARE(loaded->image.meaning().inverted, inverted);
}

void TestIoCorpus::validationSet()
{
    const QString folder = shared("kermany/val");
    if (!QFileInfo::exists(folder))
        QSKIP("no validation set beside the checkout");
    const auto files = io::listImages(folder.toStdString());
    QVERIFY2(files.has_value(), reason(files));
    QVERIFY(!files->empty());
    for (const auto& path : *files) {
        const auto loaded = io::load(path);
        QVERIFY2(loaded.has_value(), reason(loaded));
        QCOMPARE(loaded->image.meaning().bits, 8);
    }
    qInfo() << files->size() << "radiographs read";
}

QTEST_GUILESS_MAIN(TestIoCorpus)
#include "tst_io_corpus.moc"

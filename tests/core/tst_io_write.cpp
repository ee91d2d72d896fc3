// SPDX-License-Identifier: Apache-2.0
#include "core/io_fixtures.h"
#include "image/display.h"

#include <QImageReader>
#include <sys/resource.h>

#include <csignal>

using namespace cxr;
using namespace cxr::test;

/// Export to PNG, TIFF and JPEG, and writing that fails.
class TestIoWrite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void deepImagesAreShownThroughTheWindow_data();
    void deepImagesAreShownThroughTheWindow();
    void invertedIsTurnedRound_data();
    void invertedIsTurnedRound();
    void otherProgramsReadIt();
    void textTells();
    void foreignSixteenBitsStay();
    void extensions();
    void overwritesAtomically();
    void failuresLeaveNothing_data();
    void failuresLeaveNothing();
    void diskFull_data();
    void diskFull();
    void nothingToWrite();

private:
    Folder m_folder;
};

namespace {

using io::ExportFormat;

image::Meaning invertedMeaning(int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    meaning.inverted = true;
    return meaning;
}

void addFormats()
{
    QTest::addColumn<int>("format");
    QTest::newRow("PNG 8") << int(ExportFormat::Png8);
    QTest::newRow("PNG 16") << int(ExportFormat::Png16);
    QTest::newRow("TIFF 16") << int(ExportFormat::Tiff16);
    QTest::newRow("JPEG") << int(ExportFormat::Jpeg);
    QTest::newRow("DICOM") << int(ExportFormat::Dicom);
}

} // namespace

void TestIoWrite::roundTrips_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("bits");
    for (const int bits : {6, 8, 10, 12, 15, 16}) {
        QTest::addRow("PNG 16, %d bits", bits) << int(ExportFormat::Png16) << bits;
        QTest::addRow("TIFF 16, %d bits", bits) << int(ExportFormat::Tiff16) << bits;
        QTest::addRow("DICOM, %d bits", bits) << int(ExportFormat::Dicom) << bits;
    }
    for (const int bits : {6, 8})
        QTest::addRow("PNG 8, %d bits", bits) << int(ExportFormat::Png8) << bits;
}

void TestIoWrite::roundTrips()
{
    QFETCH(int, format);
    QFETCH(int, bits);
    const image::Image image = testImage({101, 67}, bits);
    const auto path = m_folder / "round";
    const auto written =
        io::save(path, image, ExportFormat(format), testDerivation(), testWindow(2048, 4096));
    QVERIFY2(written.has_value(), reason(written));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(loaded->image == image);
    QVERIFY(loaded->source.notices.empty());
}

void TestIoWrite::deepImagesAreShownThroughTheWindow_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("PNG 8") << int(ExportFormat::Png8);
    QTest::newRow("JPEG") << int(ExportFormat::Jpeg);
}

void TestIoWrite::deepImagesAreShownThroughTheWindow()
{
    QFETCH(int, format);
    image::Image image({64, 64}, invertedMeaning(12));
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            image.row(y)[x] = std::uint16_t((x + y) * 32);
    }
    const image::VoiWindow window = testWindow(2000, 3000);
    const auto path = m_folder / "shown";
    const auto written = io::save(path, image, ExportFormat(format), testDerivation(), window);
    QVERIFY2(written.has_value(), reason(written));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, 8);
    const int tolerance = ExportFormat(format) == ExportFormat::Jpeg ? 4 : 0;
    for (int x = 0; x < 64; ++x) {
        const double grey = 1 - image::applyWindow(window, image.sample(x, 9));
        const int difference = int(loaded->image.sample(x, 9)) - int(std::lround(grey * 255));
        QVERIFY2(std::abs(difference) <= tolerance + 1, QByteArray::number(difference));
    }
    QVERIFY(readBytes(path).contains("center 2000, width 3000"));
}

void TestIoWrite::invertedIsTurnedRound_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("bits");
    QTest::newRow("PNG 8") << int(ExportFormat::Png8) << 8;
    QTest::newRow("PNG 16") << int(ExportFormat::Png16) << 12;
    QTest::newRow("TIFF 16") << int(ExportFormat::Tiff16) << 12;
}

void TestIoWrite::invertedIsTurnedRound()
{
    QFETCH(int, format);
    QFETCH(int, bits);
    const image::Image image = testImage({9, 8}, invertedMeaning(bits));
    const auto path = m_folder / "inverted";
    QVERIFY(io::save(path, image, ExportFormat(format), testDerivation(), testWindow(2048, 4096))
                .has_value());
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, bits);
    QVERIFY(!loaded->image.meaning().inverted);
    for (int x = 0; x < 9; ++x)
        QCOMPARE(int(loaded->image.sample(x, 5)), (1 << bits) - 1 - image.sample(x, 5));
    QVERIFY(readBytes(path).contains("samples were inverted on export"));
}

void TestIoWrite::otherProgramsReadIt()
{
    const image::Image image = testImage({33, 21}, 12);
    const auto path = m_folder / "qt.png";
    QVERIFY(io::save(path, image, ExportFormat::Png16, testDerivation(), testWindow(2048, 4096))
                .has_value());
    const QImage seen(qtPath(path));
    QCOMPARE(seen.format(), QImage::Format_Grayscale16);
    for (int x = 0; x < 33; ++x)
        QCOMPARE(reinterpret_cast<const quint16*>(seen.constScanLine(7))[x],
            quint16(image.sample(x, 7)));
    const auto jpeg = m_folder / "qt.jpg";
    QVERIFY(io::save(
        jpeg, testImage({33, 21}, 8), ExportFormat::Jpeg, testDerivation(), testWindow(2048, 4096))
                .has_value());
    QCOMPARE(QImage(qtPath(jpeg)).size(), QSize(33, 21));
}

void TestIoWrite::textTells()
{
    const image::Image image = testImage({16, 16}, 8);
    for (const auto format : {ExportFormat::Png8, ExportFormat::Png16, ExportFormat::Tiff16,
             ExportFormat::Jpeg, ExportFormat::Dicom}) {
        const auto path = m_folder / "text";
        auto derivation = testDerivation(m_folder / "chest 7.png");
        if (format == ExportFormat::Dicom)
            derivation.source.clear();
        QVERIFY(io::save(path, image, format, derivation, testWindow(2048, 4096)).has_value());
        const QByteArray bytes = readBytes(path);
        QVERIFY(bytes.contains(QByteArray(64, 'c')));
        QVERIFY(bytes.contains("srcnn-9-5-5"));
        if (format == ExportFormat::Dicom) {
            QVERIFY(bytes.contains("NOT FOR DIAGNOSIS"));
        } else {
            QVERIFY(bytes.contains("AI-enhanced · not for diagnosis"));
            QVERIFY(bytes.contains("chest 7.png"));
            QVERIFY(bytes.contains("CXR Lens 0.1.0"));
        }
    }
    // As another reader sees it.
    const auto path = m_folder / "text.png";
    QVERIFY(io::save(path, image, ExportFormat::Png16, testDerivation(), testWindow(2048, 4096))
                .has_value());
    QImageReader reader(qtPath(path));
    QCOMPARE(
        reader.text(QStringLiteral("Warning")), QStringLiteral("AI-enhanced · not for diagnosis"));
    QCOMPARE(reader.text(QStringLiteral("CXR-Model")), QStringLiteral("srcnn-9-5-5"));
}

void TestIoWrite::foreignSixteenBitsStay()
{
    // Small values alone do not make a file a 12-bit one.
    QImage picture(5, 5, QImage::Format_Grayscale16);
    picture.fill(0);
    const auto path = m_folder / "foreign.png";
    QVERIFY(picture.save(qtPath(path), "PNG"));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.meaning().bits, 16);
    // Nor does a text that the samples contradict.
    QImage bright(5, 5, QImage::Format_Grayscale16);
    bright.fill(Qt::white);
    bright.setText(QStringLiteral("CXR-Bits-Stored"), QStringLiteral("12"));
    QVERIFY(bright.save(qtPath(path), "PNG"));
    const auto again = io::load(path);
    QVERIFY2(again.has_value(), reason(again));
    QCOMPARE(again->image.meaning().bits, 16);
}

void TestIoWrite::extensions()
{
    QCOMPARE(io::extensionOf(ExportFormat::Png8), std::string(".png"));
    QCOMPARE(io::extensionOf(ExportFormat::Png16), std::string(".png"));
    QCOMPARE(io::extensionOf(ExportFormat::Tiff16), std::string(".tif"));
    QCOMPARE(io::extensionOf(ExportFormat::Jpeg), std::string(".jpg"));
    QCOMPARE(io::extensionOf(ExportFormat::Dicom), std::string(".dcm"));
}

void TestIoWrite::overwritesAtomically()
{
    const Folder folder;
    const auto path = folder / "twice.png";
    QVERIFY(io::save(
        path, testImage({8, 8}, 8), ExportFormat::Png8, testDerivation(), testWindow(2048, 4096))
                .has_value());
    QVERIFY(io::save(
        path, testImage({9, 9}, 8), ExportFormat::Png8, testDerivation(), testWindow(2048, 4096))
                .has_value());
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QCOMPARE(loaded->image.width(), 9);
    QCOMPARE(folder.entries(), QStringList{QStringLiteral("twice.png")});
}

void TestIoWrite::failuresLeaveNothing_data()
{
    addFormats();
}

void TestIoWrite::failuresLeaveNothing()
{
    QFETCH(int, format);
    const Folder folder;
    writeBytes(folder / "file", "not a folder");
    std::filesystem::create_directory(folder / "taken");
    const image::Image image = testImage({8, 8}, 12);
    for (const auto& target :
        {folder / "file" / "x.png", folder / "absent" / "x.png", folder / "taken"}) {
        const auto written =
            io::save(target, image, ExportFormat(format), testDerivation(), testWindow(2048, 4096));
        QVERIFY(!written);
        QVERIFY2(written.error().code == Code::CannotWrite, reason(written));
        QVERIFY2(written.error().detail.starts_with(target.string()), reason(written));
    }
    QCOMPARE(folder.entries(), (QStringList{QStringLiteral("file"), QStringLiteral("taken")}));
}

void TestIoWrite::diskFull_data()
{
    addFormats();
}

void TestIoWrite::diskFull()
{
    // A limit on the size of files stands in for a full disk: write() stops short in the same way,
    // with EFBIG for ENOSPC.
    QFETCH(int, format);
    const Folder folder;
    const auto path = folder / "x.png";
    writeBytes(path, "the old file");
    const image::Image image = testImage({500, 500}, 12);
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit tight = old;
    tight.rlim_cur = 4096;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto written =
        io::save(path, image, ExportFormat(format), testDerivation(), testWindow(2048, 4096));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    const Code code = written.error().code;
    QVERIFY2(code == Code::CannotWrite || code == Code::DiskFull, reason(written));
    QCOMPARE(folder.entries(), QStringList{QStringLiteral("x.png")});
    QCOMPARE(readBytes(path), QByteArray("the old file"));
}

void TestIoWrite::nothingToWrite()
{
    const auto written = io::save(m_folder / "x.png", image::Image(), ExportFormat::Png8,
        testDerivation(), testWindow(2048, 4096));
    QVERIFY(!written);
    QVERIFY(written.error().code == Code::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestIoWrite)
#include "tst_io_write.moc"

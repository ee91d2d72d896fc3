// SPDX-License-Identifier: Apache-2.0
// The grey chain of PS3.3 against an independent implementation: DCMTK's dcm2pnm.

#include "image/display.h"
#include "io/io.h"
#include "io_dicom_fixtures.h"
#include "io_fixtures.h"
#include "pnm.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <dcmtk/dcmdata/dcitem.h>

#include <algorithm>
#include <cmath>

using namespace cxr;
using namespace cxr::test;

namespace {

/// What a program of DCMTK shows of a file's first frame; empty where it can't.
Pnm shownByDcmtk(const QString& program, const std::filesystem::path& path,
    const QStringList& window, const Folder& folder, bool withOverlays = false)
{
    const auto picture = folder / "shown.pgm";
    QProcess process;
    const QString overlays = withOverlays ? QStringLiteral("+O") : QStringLiteral("-O");
    QStringList arguments = QStringList(window) << overlays;
    if (withOverlays)
        arguments << QStringLiteral("0"); // all of them
    process.start(program, arguments << qtPath(path) << qtPath(picture));
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return {};
    const Pnm pnm = readPnm(readBytes(picture));
    std::filesystem::remove(picture);
    return pnm;
}

/// Largest difference between what both show, in grey levels; −1: of different size. Padding is
/// left out: dcm2pnm draws it like the image.
int largestDifference(const image::Image& image, const image::VoiWindow& window, const Pnm& pnm)
{
    if (pnm.width != image.width() || pnm.height != image.height()
        || pnm.levels.size() != static_cast<qsizetype>(image.samples().size()))
        return -1;
    const auto lut = image::displayLut(image.meaning(), window);
    int largest = 0;
    for (std::size_t i = 0; i < image.samples().size(); ++i) {
        const int sample = image.samples()[i];
        if (image.meaning().isPadding(sample))
            continue;
        const int theirs = static_cast<unsigned char>(pnm.levels[static_cast<qsizetype>(i)]);
        largest = std::max(largest, std::abs(lut[static_cast<std::size_t>(sample)] - theirs));
    }
    return largest;
}

/// The window between the smallest and the largest value of an image, dcm2pnm's +Wm.
image::VoiWindow minMaxWindow(const image::Image& image)
{
    double low = 1e300;
    double high = -1e300;
    for (const std::uint16_t sample : image.samples()) {
        const double value = image.meaning().modalityValue(sample);
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return {.center = (low + high) / 2,
        .width = std::max(high - low, 1e-9),
        .function = image::VoiFunction::LinearExact,
        .name = {}};
}

void addLut(DcmItem& item, const DcmTagKey& sequence, int count, int first, int bits,
    const std::vector<Uint16>& words, const char* name = nullptr)
{
    DcmItem* lut = nullptr;
    item.findOrCreateSequenceItem(sequence, lut, -2);
    const Uint16 descriptor[] = {
        static_cast<Uint16>(count), static_cast<Uint16>(first), static_cast<Uint16>(bits)};
    lut->putAndInsertUint16Array(DcmTag(DCM_LUTDescriptor, EVR_US), descriptor, 3);
    lut->putAndInsertUint16Array(DcmTag(DCM_LUTData, EVR_OW), words.data(), words.size());
    if (name)
        lut->putAndInsertString(DCM_LUTExplanation, name);
}

/// A rising, curved table whose largest entry is 2^bits − 1.
std::vector<Uint16> curve(int count, int bits)
{
    std::vector<Uint16> entries;
    for (int i = 0; i < count; ++i) {
        const double x = i / (count - 1.0);
        entries.push_back(static_cast<Uint16>(std::lround(x * x * ((1 << bits) - 1))));
    }
    return entries;
}

} // namespace

class TestIoGreyChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDcm2pnm_data();
    void agreesWithDcm2pnm();
    void realFilesAgreeWithDcm2pnm();
    void eightBitEntriesMayBePacked();
    void damagedTablesAreLeftOutWithAWord();
    void paddingIsBlackAndLeftOutOfTheWindow();
    void windowsComeFirstThenTables();
    void overlaysAgreeWithDcm2pnm_data();
    void overlaysAgreeWithDcm2pnm();
    void damagedOverlaysAreLeftOutWithAWord();
    void guessesAreSaid_data();
    void guessesAreSaid();

private:
    [[nodiscard]] io::Loaded load(DcmFileFormat& file)
    {
        const auto path = m_folder / "made.dcm";
        if (!writeDicom(file, path))
            return {};
        auto loaded = io::load(path);
        return loaded ? std::move(*loaded) : io::Loaded{};
    }
    Folder m_folder;
};

void TestIoGreyChain::agreesWithDcm2pnm_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QByteArray>("photometric");
    QTest::addColumn<QByteArray>("modality"); // "slope\intercept", "lut" or none
    QTest::addColumn<QByteArray>("voi");      // "center\width", "lut" or none
    QTest::addColumn<QByteArray>("function");
    const QByteArray m1("MONOCHROME1");
    const QByteArray m2("MONOCHROME2");
    const QByteArray none;
    const QByteArray lut("lut");
    QTest::newRow("window") << 12 << false << m2 << none << QByteArray("2000\\3000") << none;
    QTest::newRow("negative") << 12 << false << m1 << none << QByteArray("2000\\3000") << none;
    QTest::newRow("narrow") << 12 << false << m2 << none << QByteArray("2000\\7") << none;
    QTest::newRow("width one") << 12 << false << m2 << none << QByteArray("2000\\1") << none;
    QTest::newRow("sigmoid") << 12 << false << m2 << none << QByteArray("2000\\1500")
                             << QByteArray("SIGMOID");
    // LINEAR_EXACT is not here: DCMTK 3.6.7 takes it for LINEAR. tst_display has its formula.
    QTest::newRow("rescale") << 12 << false << m2 << QByteArray("2.5\\-1024")
                             << QByteArray("4000\\8000") << none;
    QTest::newRow("falling rescale, negative")
        << 12 << false << m1 << QByteArray("-1\\4095") << QByteArray("2000\\3000") << none;
    QTest::newRow("signed") << 12 << true << m2 << none << QByteArray("100\\900") << none;
    QTest::newRow("signed 16") << 16 << true << m2 << QByteArray("0.5\\3")
                               << QByteArray("-200\\9000") << none;
    QTest::newRow("modality table") << 12 << false << m2 << lut << QByteArray("2000\\3000") << none;
    QTest::newRow("modality table, signed")
        << 12 << true << m1 << lut << QByteArray("2000\\3000") << none;
    QTest::newRow("VOI table") << 12 << false << m2 << none << lut << none;
    QTest::newRow("VOI table, negative") << 12 << false << m1 << none << lut << none;
    QTest::newRow("VOI table, signed") << 12 << true << m2 << none << lut << none;
    QTest::newRow("VOI table behind rescale")
        << 12 << false << m2 << QByteArray("0.5\\100") << lut << none;
    QTest::newRow("both tables") << 12 << false << m1 << lut << lut << none;
    QTest::newRow("10 bit") << 10 << false << m2 << none << lut << none;
    QTest::newRow("no VOI") << 12 << false << m1 << none << none << none;
    QTest::newRow("no VOI, 16 bit, modality table") << 16 << false << m2 << lut << none << none;
}

void TestIoGreyChain::agreesWithDcm2pnm()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dcm2pnm"));
    if (program.isEmpty())
        QSKIP("dcm2pnm (Debian's package dcmtk) is not installed");
    QFETCH(int, bits);
    QFETCH(bool, isSigned);
    QFETCH(QByteArray, photometric);
    QFETCH(QByteArray, modality);
    QFETCH(QByteArray, voi);
    QFETCH(QByteArray, function);
    DicomPicture picture{.rows = 64, .columns = 64};
    picture.bitsStored = static_cast<Uint16>(bits);
    picture.highBit = static_cast<Uint16>(bits - 1);
    picture.pixelRepresentation = isSigned;
    picture.photometric = photometric.constData();
    const int count = 1 << bits;
    for (int i = 0; i < 64 * 64; ++i) // every value of 12 bits once
        picture.cells.push_back(static_cast<Uint16>((i * (count / 4096.0))));
    DcmFileFormat file;
    fillDicom(file, picture);
    DcmDataset& dataSet = *file.getDataset();
    const int firstStored = isSigned ? -count / 2 : 0;
    if (modality == "lut") {
        addLut(dataSet, DCM_ModalityLUTSequence, count == 65'536 ? 0 : count, firstStored, 12,
            curve(count, 12));
    } else if (!modality.isEmpty()) {
        const QList<QByteArray> numbers = modality.split('\\');
        dataSet.putAndInsertString(DCM_RescaleSlope, numbers[0].constData());
        dataSet.putAndInsertString(DCM_RescaleIntercept, numbers[1].constData());
    }
    QStringList option{QStringLiteral("+Wi"), QStringLiteral("1")};
    if (voi == "lut") {
        const bool behindTable = modality == "lut";
        addLut(dataSet, DCM_VOILUTSequence, 900, behindTable || !isSigned ? 150 : -300, 10,
            curve(900, 10), "CHEST");
        option = {QStringLiteral("+Wl"), QStringLiteral("1")};
    } else if (voi.isEmpty()) {
        option = {QStringLiteral("+Wm")};
    } else {
        const QList<QByteArray> numbers = voi.split('\\');
        dataSet.putAndInsertString(DCM_WindowCenter, numbers[0].constData());
        dataSet.putAndInsertString(DCM_WindowWidth, numbers[1].constData());
    }
    if (!function.isEmpty())
        dataSet.putAndInsertString(DCM_VOILUTFunction, function.constData());
    const io::Loaded loaded = load(file);
    QVERIFY(!loaded.image.empty());
    QVERIFY(loaded.source.notices.empty());
    const Pnm theirs = shownByDcmtk(program, m_folder / "made.dcm", option, m_folder);
    const image::VoiWindow window =
        voi.isEmpty() ? minMaxWindow(loaded.image) : image::defaultWindow(loaded.image);
    const int difference = largestDifference(loaded.image, window, theirs);
    QVERIFY2(difference >= 0 && difference <= 1, QByteArray::number(difference));
}

void TestIoGreyChain::realFilesAgreeWithDcm2pnm()
{
    const QString root = QStringLiteral(CXR_SHARED_DATA_DIR) + QStringLiteral("/dicom");
    if (!QFileInfo::exists(root))
        QSKIP("no real DICOM files here");
    int compared = 0;
    int unread = 0;
    QStringList wrong;
    QDirIterator files(root, {QStringLiteral("*.dcm")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const auto loaded = io::load(file.toStdString());
        if (!loaded || loaded->source.colourReduced)
            continue;
        QString program = QStringLiteral("dcm2pnm");
        if (loaded->source.transferSyntax.find("JPEG-LS") != std::string::npos)
            program = QStringLiteral("dcml2pnm");
        else if (loaded->source.transferSyntax.find("JPEG") != std::string::npos)
            program = QStringLiteral("dcmj2pnm");
        program = QStandardPaths::findExecutable(program);
        if (program.isEmpty())
            QSKIP("dcm2pnm (Debian's package dcmtk) is not installed");
        const image::Image& image = loaded->image;
        const bool voi = !image.meaning().windows.empty();
        const image::VoiWindow window = voi ? image::defaultWindow(image) : minMaxWindow(image);
        const QStringList option = !voi
            ? QStringList{QStringLiteral("+Wm")}
            : QStringList{window.function == image::VoiFunction::Table ? QStringLiteral("+Wl")
                                                                       : QStringLiteral("+Wi"),
                QStringLiteral("1")};
        const Pnm theirs = shownByDcmtk(program, loaded->source.path, option, m_folder);
        if (theirs.levels.isEmpty()) {
            ++unread;
            continue;
        }
        ++compared;
        const int difference = largestDifference(image, window, theirs);
        if (difference < 0 || difference > 1)
            wrong << QStringLiteral("%1: %2").arg(file.mid(root.size() + 1)).arg(difference);
    }
    qInfo("%d real files shown as dcm2pnm shows them, %d that it cannot show, %d differ", compared,
        unread, static_cast<int>(wrong.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY(compared > 50);
}

void TestIoGreyChain::eightBitEntriesMayBePacked()
{
    DcmFileFormat file;
    DicomPicture picture;
    fillDicom(file, picture);
    // Entries 0, 3, 6 … as bytes, two in a word, the first in the lower half.
    std::vector<Uint16> words;
    for (int i = 0; i < 80; i += 2)
        words.push_back(static_cast<Uint16>((i + 1) * 3 << 8 | i * 3));
    addLut(*file.getDataset(), DCM_VOILUTSequence, 80, 1000, 8, words, "PACKED");
    const io::Loaded loaded = load(file);
    QCOMPARE(loaded.image.meaning().windows.size(), std::size_t(1));
    const image::VoiWindow window = loaded.image.meaning().windows[0];
    QCOMPARE(window.name, std::string("PACKED"));
    QCOMPARE(window.lut.size(), 80);
    QCOMPARE(image::applyWindow(window, 0), 0.0);
    QCOMPARE(image::applyWindow(window, 1000), 0.0);
    QCOMPARE(image::applyWindow(window, 1041), 123 / 255.0);
    QCOMPARE(image::applyWindow(window, 5000), 237 / 255.0);
}

void TestIoGreyChain::damagedTablesAreLeftOutWithAWord()
{
    DcmFileFormat file;
    fillDicom(file, {});
    addLut(*file.getDataset(), DCM_VOILUTSequence, 900, 0, 10, curve(100, 10));
    addLut(*file.getDataset(), DCM_ModalityLUTSequence, 0, 0, 16, curve(100, 10));
    const io::Loaded loaded = load(file);
    QVERIFY(!loaded.image.empty());
    QVERIFY(loaded.image.meaning().windows.empty());
    QVERIFY(loaded.image.meaning().modalityLut.empty());
    QVERIFY(hasNotice(loaded.source, "VOI LUT is damaged"));
    QVERIFY(hasNotice(loaded.source, "modality LUT is damaged"));
}

void TestIoGreyChain::paddingIsBlackAndLeftOutOfTheWindow()
{
    DcmFileFormat file;
    DicomPicture picture{.rows = 10, .columns = 10, .photometric = "MONOCHROME1"};
    picture.pixelRepresentation = 1;
    picture.cells.assign(100, 0xf800); // −2048: the padding
    for (std::size_t i = 60; i < 100; ++i)
        picture.cells[i] = static_cast<Uint16>(100 + i);
    fillDicom(file, picture);
    file.getDataset()->putAndInsertSint16(DcmTag(DCM_PixelPaddingValue, EVR_SS), -2048);
    const io::Loaded loaded = load(file);
    const image::Meaning& meaning = loaded.image.meaning();
    QVERIFY(meaning.padding.has_value());
    QCOMPARE(meaning.padding->low, -2048);
    const image::VoiWindow window = image::defaultWindow(loaded.image);
    QVERIFY(window.center - window.width / 2 >= 160);
    const auto lut = image::displayLut(meaning, window);
    QCOMPARE(lut[loaded.image.samples()[0]], std::uint8_t(0)); // though low is bright
    QCOMPARE(lut[loaded.image.samples()[60]], std::uint8_t(255));
    QCOMPARE(image::displayLut(meaning, window, true)[loaded.image.samples()[0]], std::uint8_t(0));
}

void TestIoGreyChain::windowsComeFirstThenTables()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    addLut(dataSet, DCM_VOILUTSequence, 256, 0, 12, curve(256, 12), "FIRST");
    addLut(dataSet, DCM_VOILUTSequence, 256, 0, 12, curve(256, 12), "SECOND");
    dataSet.putAndInsertString(DCM_WindowCenter, "2048");
    dataSet.putAndInsertString(DCM_WindowWidth, "4096");
    const io::Loaded loaded = load(file);
    const auto& windows = loaded.image.meaning().windows;
    QCOMPARE(windows.size(), std::size_t(3));
    QVERIFY(windows[0].function == image::VoiFunction::Linear);
    QVERIFY(windows[1].function == image::VoiFunction::Table);
    QCOMPARE(windows[1].name, std::string("FIRST"));
    QCOMPARE(windows[2].name, std::string("SECOND"));
    QVERIFY(image::defaultWindow(loaded.image) == windows[0]);
}

void TestIoGreyChain::overlaysAgreeWithDcm2pnm_data()
{
    QTest::addColumn<bool>("inCells");
    QTest::newRow("of their own") << false;
    QTest::newRow("in unused bits of the pixels") << true;
}

void TestIoGreyChain::overlaysAgreeWithDcm2pnm()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dcm2pnm"));
    if (program.isEmpty())
        QSKIP("dcm2pnm (Debian's package dcmtk) is not installed");
    QFETCH(bool, inCells);
    DicomPicture picture{.rows = 20, .columns = 30};
    const auto drawn = [](int x, int y) { return (x + 2 * y) % 7 == 0; };
    picture.cells = cellsOf(picture);
    for (int y = 0; inCells && y < 20; ++y) {
        for (int x = 0; x < 30; ++x)
            if (drawn(x, y))
                picture.cells[static_cast<std::size_t>(y * 30 + x)] |= Uint16{1 << 14};
    }
    DcmFileFormat file;
    fillDicom(file, picture);
    DcmDataset& dataSet = *file.getDataset();
    dataSet.putAndInsertString(DCM_WindowCenter, "2000");
    dataSet.putAndInsertString(DCM_WindowWidth, "5000");
    dataSet.putAndInsertUint16(DCM_OverlayRows, inCells ? 20 : 9);
    dataSet.putAndInsertUint16(DCM_OverlayColumns, inCells ? 30 : 13);
    dataSet.putAndInsertString(DCM_OverlayType, "G");
    const Sint16 origin[] = {
        static_cast<Sint16>(inCells ? 1 : 5), static_cast<Sint16>(inCells ? 1 : 8)};
    dataSet.putAndInsertSint16Array(DCM_OverlayOrigin, origin, 2);
    dataSet.putAndInsertUint16(DCM_OverlayBitsAllocated, inCells ? 16 : 1);
    dataSet.putAndInsertUint16(DCM_OverlayBitPosition, inCells ? 14 : 0);
    if (!inCells) {
        std::vector<Uint8> bits(9 * 13 / 8 + 2);
        for (std::size_t i = 0; i < 9 * 13; ++i) {
            if (drawn(static_cast<int>(i % 13), static_cast<int>(i / 13)))
                bits[i / 8] = static_cast<Uint8>(bits[i / 8] | 1u << i % 8);
        }
        dataSet.putAndInsertUint8Array(DcmTag(DCM_OverlayData, EVR_OB), bits.data(), bits.size());
    }
    const io::Loaded loaded = load(file);
    QVERIFY(!loaded.image.empty());
    QCOMPARE(loaded.graphics.bitmaps.size(), std::size_t(1));
    const Pnm theirs = shownByDcmtk(program, m_folder / "made.dcm",
        {QStringLiteral("+Wi"), QStringLiteral("1")}, m_folder, true);
    QCOMPARE(theirs.width, 30);
    auto lut = image::displayLut(loaded.image.meaning(), image::defaultWindow(loaded.image));
    const image::Bitmap& bitmap = loaded.graphics.bitmaps[0];
    int different = 0;
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 30; ++x) {
            const image::Rect inside = image::intersected(
                {x, y, 1, 1}, {bitmap.x, bitmap.y, bitmap.size.width, bitmap.size.height});
            const bool on = !inside.empty()
                && bitmap.on[static_cast<std::size_t>(
                    (y - bitmap.y) * bitmap.size.width + x - bitmap.x)];
            const int ours = on ? 255 : lut[loaded.image.sample(x, y)];
            const int other = static_cast<unsigned char>(theirs.levels[y * 30 + x]);
            different += std::abs(ours - other) > 1 ? 1 : 0;
        }
    }
    QCOMPARE(different, 0);
}

void TestIoGreyChain::damagedOverlaysAreLeftOutWithAWord()
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    dataSet.putAndInsertUint16(DCM_OverlayRows, 60'000);
    dataSet.putAndInsertUint16(DCM_OverlayColumns, 60'000);
    dataSet.putAndInsertUint8Array(
        DcmTag(DCM_OverlayData, EVR_OB), std::vector<Uint8>(8).data(), 8);
    const io::Loaded loaded = load(file);
    QVERIFY(!loaded.image.empty());
    QVERIFY(loaded.graphics.bitmaps.empty());
    QVERIFY(hasNotice(loaded.source, "overlay"));
}

void TestIoGreyChain::guessesAreSaid_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no polarity") << QByteArray("photometric") << QByteArray("low values are dark");
    QTest::newRow("no sign") << QByteArray("sign") << QByteArray("neither 0 nor 1");
    QTest::newRow("function") << QByteArray("function") << QByteArray("unknown");
    QTest::newRow("aspect ratio") << QByteArray("aspect") << QByteArray("not square (2 times");
    QTest::newRow("spacing") << QByteArray("spacing") << QByteArray("not square (0.5 times");
}

void TestIoGreyChain::guessesAreSaid()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, words);
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    if (what == "photometric")
        dataSet.findAndDeleteElement(DCM_PhotometricInterpretation);
    if (what == "sign")
        dataSet.putAndInsertUint16(DCM_PixelRepresentation, 7);
    if (what == "function") {
        dataSet.putAndInsertString(DCM_WindowCenter, "5");
        dataSet.putAndInsertString(DCM_WindowWidth, "5");
        dataSet.putAndInsertString(DCM_VOILUTFunction, "NONSENSE");
    }
    if (what == "aspect")
        dataSet.putAndInsertString(DCM_PixelAspectRatio, "2\\1");
    if (what == "spacing")
        dataSet.putAndInsertString(DCM_ImagerPixelSpacing, "0.1\\0.2");
    const auto path = m_folder / "guess.dcm";
    QVERIFY(writeDicom(file, path));
    const auto loaded = io::load(path);
    QVERIFY2(loaded.has_value(), reason(loaded));
    QVERIFY(hasNotice(loaded->source, words.toStdString()));
}

QTEST_GUILESS_MAIN(TestIoGreyChain)
#include "tst_io_grey_chain.moc"

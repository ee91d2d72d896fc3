// SPDX-License-Identifier: Apache-2.0
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"
#include "image/checksum.h"
#include "io/dicom/create.h"

#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <dcmtk/dcmdata/dcsequen.h>

#include <array>
#include <set>
#include <span>

using namespace cxr;
using namespace cxr::test;

/// Exports before the eyes of others: dciodvfy, DCMTK's tools, pydicom, GDCM and Orthanc. What is
/// not installed is skipped by name.
class TestIoForeignPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dciodvfyFindsNoError();
    void dciodvfyFindsNoErrorInRealFiles();
    void dcmtkReads();
    void pydicomReads();
    void gdcmReads();
    void orthancKeeps();

private:
    struct Export {
        std::filesystem::path path;
        io::DicomCoding coding = io::DicomCoding::ExplicitLittleEndian;
        image::Image image;
    };

    void exportAll(const std::string& name, const std::filesystem::path& source, int frame = 0);
    void makeCr(const std::string& name, const DicomPicture& picture, bool tables);
    void makeDx(const std::string& name, int bits, bool inverted);
    void makeCaptures();

    Folder m_folder;
    std::vector<std::filesystem::path> m_sources; ///< DICOM ones
    std::vector<Export> m_exports;
};

namespace {

constexpr std::array codings = {io::DicomCoding::ExplicitLittleEndian,
    io::DicomCoding::JpegLsLossless, io::DicomCoding::Jpeg2000Lossless,
    io::DicomCoding::RleLossless};

struct Ran {
    int exitCode = -1;
    QByteArray output;
};

Ran run(const QString& program, const QStringList& arguments,
    QProcess::ProcessChannelMode mode = QProcess::MergedChannels)
{
    QProcess process;
    process.setProcessChannelMode(mode);
    process.start(program, arguments);
    if (!process.waitForFinished(50'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

/// The lines that begin with "Error", which is where dciodvfy tells them from warnings.
QByteArray errorsOf(const std::filesystem::path& path)
{
    const Ran ran = run(QStringLiteral("dciodvfy"), {qtPath(path)});
    QByteArray errors;
    for (const QByteArray& line : ran.output.split('\n')) {
        if (line.startsWith("Error"))
            errors += line + '\n';
    }
    return ran.exitCode < 0 ? QByteArray("dciodvfy did not end") : errors;
}

bool installed(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

/// Debian's packages belong to Debian's own Python, whatever else is called python3.
bool pythonHas(const char* modules)
{
    return run(QStringLiteral("/usr/bin/python3"),
               {QStringLiteral("-c"), QStringLiteral("import ") + QLatin1String(modules)})
               .exitCode
        == 0;
}

Ran readers(QStringList arguments)
{
    arguments.prepend(QStringLiteral(CXR_SOURCE_DIR "/tests/data/foreign_readers.py"));
    // GDCM warns of what it does not need.
    return run(QStringLiteral("/usr/bin/python3"), arguments, QProcess::ForwardedErrorChannel);
}

QByteArray checksum(const image::Image& image)
{
    QByteArray cells;
    for (const std::uint16_t sample : image.samples()) {
        const auto stored = static_cast<quint32>(sample + image.meaning().storedMin);
        for (int shift = 0; shift < 32; shift += 8)
            cells.append(static_cast<char>(stored >> shift & 0xff));
    }
    return QByteArray::fromStdString(
        sha256(std::as_bytes(std::span(cells.constData(), std::size_t(cells.size())))));
}

QByteArray line(const image::Image& image)
{
    return QByteArray::number(image.width()) + '\t' + QByteArray::number(image.height()) + '\t'
        + checksum(image);
}

image::Image enlarged(const image::Image& image, int scale)
{
    image::Image result({image.width() * scale, image.height() * scale}, image.meaning());
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x)
            result.row(y)[x] = image.sample(x / scale, y / scale);
    }
    return result;
}

/// One item of a Modality or VOI LUT Sequence (PS3.3 C.11.1, C.11.2): 256 entries of 16 bits.
void addLut(DcmItem& item, const DcmTagKey& sequence, Uint16 first)
{
    DcmItem* lut = nullptr;
    item.findOrCreateSequenceItem(sequence, lut);
    const std::array<Uint16, 3> descriptor = {256, first, 16};
    lut->putAndInsertUint16Array(DCM_LUTDescriptor, descriptor.data(), descriptor.size());
    lut->putAndInsertString(DCM_LUTExplanation, "S-shaped");
    if (sequence == DCM_ModalityLUTSequence)
        lut->putAndInsertString(DCM_ModalityLUTType, "US");
    std::array<Uint16, 256> entries = {};
    for (unsigned i = 0; i < entries.size(); ++i)
        entries[i] = static_cast<Uint16>(i * i);
    lut->putAndInsertUint16Array(DCM_LUTData, entries.data(), entries.size());
}

} // namespace

void TestIoForeignPrograms::exportAll(
    const std::string& name, const std::filesystem::path& source, int frame)
{
    const auto loaded = io::load(source, frame);
    QVERIFY2(loaded.has_value(), reason(loaded));
    io::Derivation derivation = testDerivation(source);
    derivation.sourceSha256 = loaded->source.sha256;
    derivation.frame = frame;
    derivation.record = R"({"format":"cxrlens-provenance/1","model":{"name":"srcnn-9-5-5"}})";
    for (const io::DicomCoding coding : codings) {
        Export made{.path = m_folder / (name + "-" + std::to_string(int(coding)) + ".dcm"),
            .coding = coding,
            .image = enlarged(loaded->image, derivation.scale)};
        const auto written = io::save(made.path, made.image, io::ExportFormat::Dicom, derivation,
            testWindow(2048, 4096), coding);
        QVERIFY2(written.has_value(), reason(written));
        m_exports.push_back(std::move(made));
    }
}

/// A Computed Radiography image with all that PS3.3 A.2 asks for and much that it allows.
void TestIoForeignPrograms::makeCr(
    const std::string& name, const DicomPicture& picture, bool tables)
{
    DcmFileFormat file;
    fillDicom(file, picture);
    DcmDataset& data = *file.getDataset();
    for (const DcmTagKey& tag : {DCM_StudyTime, DCM_AccessionNumber, DCM_ReferringPhysicianName,
             DCM_StudyID, DCM_PatientBirthDate, DCM_PatientSex, DCM_Manufacturer})
        data.putAndInsertString(tag, "");
    for (const auto& [tag, value] : {std::pair{DCM_SeriesNumber, "2"}, {DCM_InstanceNumber, "1"},
             {DCM_BodyPartExamined, "CHEST"}, {DCM_ViewPosition, "PA"},
             {DCM_PatientOrientation, "L\\F"}, {DCM_ImageType, "ORIGINAL\\PRIMARY"},
             {DCM_ImagerPixelSpacing, "0.2\\0.3"}, {DCM_PixelSpacing, "0.18\\0.27"},
             {DCM_PixelSpacingCalibrationType, "GEOMETRY"},
             {DCM_PixelSpacingCalibrationDescription, "Sphere"},
             {DCM_EstimatedRadiographicMagnificationFactor, "1.1"}, {DCM_KVP, "120"},
             {DCM_DistanceSourceToDetector, "1800"}, {DCM_ShutterShape, "RECTANGULAR"},
             {DCM_ShutterLeftVerticalEdge, "1"}, {DCM_ShutterRightVerticalEdge, "38"},
             {DCM_ShutterUpperHorizontalEdge, "1"}, {DCM_ShutterLowerHorizontalEdge, "29"},
             {DCM_WindowCenter, "512\\300.5"}, {DCM_WindowWidth, "1024\\200"},
             {DCM_WindowCenterWidthExplanation, "NORMAL\\LUNG"}})
        data.putAndInsertString(tag, value);
    if (tables) {
        addLut(data, DCM_ModalityLUTSequence, 0);
        addLut(data, DCM_VOILUTSequence, 0);
    } else {
        data.putAndInsertString(DCM_RescaleIntercept, "-1024");
        data.putAndInsertString(DCM_RescaleSlope, "2");
        data.putAndInsertString(DCM_RescaleType, "US");
    }
    const auto path = m_folder / (name + ".dcm");
    QVERIFY(writeDicom(file, path));
    m_sources.push_back(path);
    exportAll(name + "-export", path);
}

void TestIoForeignPrograms::makeDx(const std::string& name, int bits, bool inverted)
{
    image::Meaning meaning;
    meaning.bits = bits;
    meaning.inverted = inverted;
    meaning.spacing = image::Spacing{.rowMm = 0.14, .columnMm = 0.15};
    io::DxDescription dx;
    dx.seed = name;
    dx.patientName = "Phantom^Größe";
    dx.modelName = "phantom";
    const auto path = m_folder / (name + ".dcm");
    const auto written = io::createDx(path, testImage({61, 47}, meaning), dx);
    QVERIFY2(written.has_value(), reason(written));
    m_sources.push_back(path);
    exportAll(name + "-export", path);
}

void TestIoForeignPrograms::makeCaptures()
{
    for (const int bits : {8, 16}) {
        const auto path = m_folder / ("grey" + std::to_string(bits) + ".png");
        const auto format = bits == 8 ? io::ExportFormat::Png8 : io::ExportFormat::Png16;
        QVERIFY(io::save(path, testImage({30, 21}, bits), format, {}, {}).has_value());
        exportAll("sc" + std::to_string(bits), path);
    }
    const auto jpeg = m_folder / "grey.jpg";
    QImage picture(40, 33, QImage::Format_Grayscale8);
    picture.fill(70);
    QVERIFY(picture.save(qtPath(jpeg), "JPG", 90));
    exportAll("sc-jpeg", jpeg);
}

void TestIoForeignPrograms::initTestCase()
{
    makeDx("dx12", 12, false);
    makeDx("dx14", 14, true);
    makeDx("dx8", 8, false);
    makeCr("cr10",
        {.rows = 30, .columns = 40, .bitsStored = 10, .highBit = 9, .photometric = "MONOCHROME1"},
        false);
    makeCr("cr-signed",
        {.rows = 30, .columns = 40, .bitsStored = 12, .highBit = 11, .pixelRepresentation = 1},
        false);
    makeCr("cr-tables", {.rows = 30, .columns = 40, .bitsStored = 12, .highBit = 11}, true);
    makeCr("cr-wide-8", {.rows = 30, .columns = 40, .bitsStored = 8, .highBit = 7},
        false); // 8 bits in 16
    makeCaptures();
    // Before anyone else: this program reads its own files.
    for (const Export& made : m_exports) {
        const auto again = io::load(made.path);
        QVERIFY2(again.has_value(), reason(again));
        QVERIFY2(again->image.samples() == made.image.samples(), made.path.c_str());
        QCOMPARE(again->image.meaning().bits, made.image.meaning().bits);
        QCOMPARE(again->image.meaning().storedMin, made.image.meaning().storedMin);
        QCOMPARE(again->image.meaning().windows, made.image.meaning().windows);
    }
}

void TestIoForeignPrograms::dciodvfyFindsNoError()
{
    if (!installed("dciodvfy"))
        QSKIP("dciodvfy is not installed (Debian: dicom3tools)");
    for (const auto& path : m_sources)
        QVERIFY2(errorsOf(path).isEmpty(), path.c_str() + errorsOf(path));
    for (const Export& made : m_exports) {
        const QByteArray errors = errorsOf(made.path);
        QVERIFY2(errors.isEmpty(), made.path.c_str() + QByteArray("\n") + errors);
    }
}

void TestIoForeignPrograms::dciodvfyFindsNoErrorInRealFiles()
{
    if (!installed("dciodvfy"))
        QSKIP("dciodvfy is not installed (Debian: dicom3tools)");
    const QString folder = QStringLiteral(CXR_SHARED_DATA_DIR "/dicom");
    if (!QFileInfo::exists(folder))
        QSKIP("no DICOM collection beside the checkout");
    int exported = 0;
    std::set<std::string> seen; // the collections share files
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const std::filesystem::path path = files.next().toStdString();
        const auto loaded = io::load(path);
        if (!loaded || loaded->source.format != io::Format::Dicom)
            continue;
        const std::string& sopClass = loaded->source.sopClass;
        const bool wanted = sopClass.starts_with("ComputedRadiography")
            || sopClass.starts_with("DigitalXRay") || sopClass.find("Capture") != std::string::npos;
        if (!wanted || seen.contains(loaded->source.sha256) || !errorsOf(path).isEmpty())
            continue;
        seen.insert(loaded->source.sha256);
        io::Derivation derivation = testDerivation(path);
        const auto target = m_folder / "real.dcm";
        // A corner is enough: what is judged are the attributes.
        const image::Image corner = loaded->image.cropped({0, 0, 200, 100});
        const auto written = io::save(target, enlarged(corner, derivation.scale),
            io::ExportFormat::Dicom, derivation, testWindow(2048, 4096),
            codings[std::size_t(exported) % codings.size()]);
        QVERIFY2(written.has_value(), reason(written));
        const QByteArray errors = errorsOf(target);
        QVERIFY2(errors.isEmpty(), path.c_str() + QByteArray("\n") + errors);
        ++exported;
    }
    qInfo("%d exports of error-free radiographs and captures, no error", exported);
    QVERIFY(exported > 5);
}

void TestIoForeignPrograms::dcmtkReads()
{
    if (!installed("dcmdump") || !installed("dcmdjpls") || !installed("dcmdrle"))
        QSKIP("DCMTK's programs are not installed (Debian: dcmtk)");
    QStringList all;
    for (const Export& made : m_exports)
        all << qtPath(made.path);
    const Ran dump = run(QStringLiteral("dcmdump"), all);
    QVERIFY(dump.exitCode == 0);
    QVERIFY(!dump.output.contains("\nW: ") && !dump.output.contains("\nE: "));
    for (const Export& made : m_exports) {
        QString program;
        if (made.coding == io::DicomCoding::JpegLsLossless)
            program = QStringLiteral("dcmdjpls");
        else if (made.coding == io::DicomCoding::RleLossless)
            program = QStringLiteral("dcmdrle");
        else if (made.coding == io::DicomCoding::ExplicitLittleEndian)
            program = QStringLiteral("dcmconv");
        else
            continue; // DCMTK 3.6 has no JPEG 2000
        const auto plain = m_folder / "plain.dcm";
        const Ran decoded = run(program, {qtPath(made.path), qtPath(plain)});
        QVERIFY2(decoded.exitCode == 0, decoded.output);
        const auto again = io::load(plain);
        QVERIFY2(again.has_value(), reason(again));
        QVERIFY2(again->image.samples() == made.image.samples(), made.path.c_str());
        const Ran shown = run(QStringLiteral("dcmj2pnm"),
            {QStringLiteral("+op"), qtPath(plain), qtPath(m_folder / "plain.pgm")});
        QVERIFY2(shown.exitCode == 0, shown.output);
    }
}

void TestIoForeignPrograms::pydicomReads()
{
    if (!pythonHas("pydicom, numpy, gdcm"))
        QSKIP("pydicom is not installed (Debian: python3-pydicom, python3-numpy, python3-gdcm)");
    QStringList arguments{QStringLiteral("pydicom")};
    QByteArray expected;
    for (const Export& made : m_exports) {
        arguments << qtPath(made.path);
        expected += line(made.image) + '\n';
    }
    const Ran ran = readers(arguments);
    QVERIFY2(ran.exitCode == 0, ran.output);
    QCOMPARE(ran.output.split('\n'), expected.split('\n'));
}

void TestIoForeignPrograms::gdcmReads()
{
    if (!installed("gdcminfo") || !pythonHas("numpy, gdcm"))
        QSKIP("GDCM is not installed (Debian: libgdcm-tools, python3-gdcm, python3-numpy)");
    QStringList arguments{QStringLiteral("gdcm")};
    QByteArray expected;
    for (const Export& made : m_exports) {
        arguments << qtPath(made.path);
        expected += line(made.image) + '\n';
    }
    for (std::size_t i = 0; i < codings.size(); ++i) { // slow to start: one file of each syntax
        const Ran info = run(QStringLiteral("gdcminfo"), {qtPath(m_exports[i].path)});
        QVERIFY2(info.exitCode == 0, info.output);
    }
    const Ran ran = readers(arguments);
    QVERIFY2(ran.exitCode == 0, ran.output);
    QCOMPARE(ran.output.split('\n'), expected.split('\n'));
}

void TestIoForeignPrograms::orthancKeeps()
{
    QString program = QStandardPaths::findExecutable(QStringLiteral("Orthanc"));
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(
            QStringLiteral("Orthanc"), {QStringLiteral("/usr/sbin")});
    if (program.isEmpty() || !pythonHas("numpy"))
        QSKIP("Orthanc is not installed (Debian: orthanc, python3-numpy)");
    const Folder archive;
    QStringList arguments{QStringLiteral("orthanc"), program, qtPath(archive.path())};
    for (const Export& made : m_exports)
        arguments << qtPath(made.path);
    const Ran ran = readers(arguments);
    QVERIFY2(ran.exitCode == 0, ran.output);
    const QList<QByteArray> lines = ran.output.trimmed().split('\n');
    QCOMPARE(std::size_t(lines.size()), m_exports.size());
    for (std::size_t i = 0; i < m_exports.size(); ++i) {
        const Export& made = m_exports[i];
        const QList<QByteArray> fields = lines[qsizetype(i)].split('\t');
        QCOMPARE(fields.value(1), QByteArray("CXR Lens SRCNN ×2 · NOT FOR DIAGNOSIS"));
        QCOMPARE(readBytes(archive / made.path.filename().string()), readBytes(made.path));
        // Without a plug-in it decodes no JPEG 2000, its pictures have no sign, and 1.10 mistakes
        // 8 bits in 16 for bytes; the file that it keeps is the same all along.
        const bool decodes = made.coding != io::DicomCoding::Jpeg2000Lossless
            && made.image.meaning().storedMin == 0
            && made.path.filename().string().find("wide") == std::string::npos;
        if (decodes)
            QCOMPARE(fields.value(0), checksum(made.image));
    }
}

QTEST_GUILESS_MAIN(TestIoForeignPrograms)
#include "tst_io_foreign_programs.moc"

// SPDX-License-Identifier: Apache-2.0
#include "core/io_fixtures.h"
#include "image/checksum.h"
#include "io/dicom/stored_colour.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

using namespace cxr;
using namespace cxr::test;

/// Stored values against those of other readers (compare_readers.py), bit for bit, on every
/// file of the shared collection that they can read. Differences are listed below, with reasons.
class TestIoForeignReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storedValues();
};

namespace {

/// A file on which a reader disagrees, for a reason that is not ours to mend.
struct Exception {
    const char* file;   ///< the end of its path
    const char* reader; ///< pydicom, gdcm, dcmtk
    int difference;     ///< the largest there is
    const char* reason;
};

constexpr Exception exceptions[] = {
    {"JPEG2000Lossless/966.dcm", "pydicom", 4095,
        "GDCM gives up at the comment that stands behind the last tile, and pydicom falls back to "
        "Pillow, which leaves the picture black; 966_fixed.dcm is the same picture without it"},
    {"/SC_rgb_rle_16bit.dcm", "gdcm", 65535,
        "gdcmconv swaps the bytes of RLE colour of 16 bits; pydicom and DCMTK read what we read"},
    {"/SC_rgb_small_odd_big_endian.dcm", "pydicom", 158,
        "pydicom does not turn round the words that carry bytes in big endian; GDCM and DCMTK do"},
};

/// The system's Python, where Debian puts pydicom; empty where it cannot run the script.
QString python()
{
    for (const QString& candidate : {QStringLiteral("/usr/bin/python3"),
             QStandardPaths::findExecutable(QStringLiteral("python3"))}) {
        QProcess process;
        process.start(candidate, {QStringLiteral("-c"), QStringLiteral("import pydicom, numpy")});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0)
            return candidate;
    }
    return {};
}

/// As the script wants them.
QByteArray bytesOf(const std::vector<std::int32_t>& values)
{
    QByteArray bytes;
    for (const std::int32_t value : values) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes.append(char(quint32(value) >> shift));
    }
    return bytes;
}

/// The stored values of a loaded file: one for each grey pixel, three for each of colour, an index
/// for each of a palette.
std::vector<std::int32_t> storedValuesOf(const io::Loaded& loaded)
{
    if (loaded.source.colourReduced)
        return io::storedColour(loaded.source.path).value_or(std::vector<std::int32_t>());
    std::vector<std::int32_t> values;
    for (const std::uint16_t sample : loaded.image.samples())
        values.push_back(sample + loaded.image.meaning().storedMin);
    return values;
}

const Exception* explained(const QString& file, const QString& reader)
{
    for (const Exception& exception : exceptions) {
        if (file.endsWith(QLatin1String(exception.file))
            && reader == QLatin1String(exception.reader))
            return &exception;
    }
    return nullptr;
}

} // namespace

void TestIoForeignReaders::storedValues()
{
    const QString folder = QStringLiteral(CXR_SHARED_DATA_DIR) + QStringLiteral("/dicom");
    if (!QFileInfo::exists(folder))
        QSKIP("no DICOM collection beside the checkout");
    const QString interpreter = python();
    if (interpreter.isEmpty())
        QSKIP("no Python with pydicom to compare with");

    const Folder scratch;
    QByteArray jobs;
    QMap<QString, QString> checksums;
    int colour = 0;
    int refused = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const auto loaded = io::load(file.toStdString());
        if (!loaded) {
            qInfo("refused: %s", reason(loaded).constData());
            ++refused;
            continue;
        }
        if (loaded->source.format != io::Format::Dicom)
            continue;
        colour += loaded->source.colourReduced ? 1 : 0;
        const std::vector<std::int32_t> stored = storedValuesOf(*loaded);
        const auto values = scratch / std::to_string(checksums.size());
        writeBytes(values, bytesOf(stored));
        checksums[file] = QString::fromStdString(pixelSha256(stored));
        jobs += file.toUtf8() + '\t' + qtPath(values).toUtf8() + '\t'
            + QByteArray::number(qsizetype(stored.size())) + '\n';
    }

    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(interpreter, {QStringLiteral(CXR_SOURCE_DIR "/tests/data/compare_readers.py")});
    process.write(jobs);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(600'000));
    QCOMPARE(process.exitCode(), 0);

    QMap<QString, QMap<QString, int>> counts;
    QSet<QString> witnessed;
    QStringList unexplained;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        if (fields.size() != 5)
            continue;
        const QString& file = fields[0];
        const QString& reader = fields[1];
        QString verdict = fields[2];
        if (verdict == u"equal") {
            QCOMPARE(fields[4], checksums.value(file)); // pixelSha256 is what others compute too
            witnessed.insert(file);
        } else if (const Exception* exception = explained(file, reader); verdict == u"different"
                   && exception && fields[3] == QString::number(exception->difference)) {
            verdict = QStringLiteral("explained");
        }
        if (verdict == u"different")
            unexplained << fields.mid(0, 4).join(u' ');
        if (verdict == u"unreadable")
            qInfo() << qPrintable(fields.mid(0, 4).join(u' '));
        ++counts[reader][verdict];
    }
    qInfo() << "files:" << checksums.size() << "of them colour:" << colour << "refused:" << refused
            << "equal to at least one other reader:" << witnessed.size();
    for (auto reader = counts.cbegin(); reader != counts.cend(); ++reader)
        qInfo() << qPrintable(reader.key()) << reader.value();
    const QString damaged = folder + QStringLiteral("/pylibjpeg-ds/JPEG2000Lossless/966.dcm");
    const QString mended = folder + QStringLiteral("/pylibjpeg-ds/JPEG2000Lossless/966_fixed.dcm");
    QCOMPARE(checksums.value(damaged), checksums.value(mended)); // which the others do read
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
    QCOMPARE(counts.size(), 3);
}

QTEST_GUILESS_MAIN(TestIoForeignReaders)
#include "tst_io_foreign_readers.moc"

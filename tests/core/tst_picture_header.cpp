// SPDX-License-Identifier: Apache-2.0
// The quick look at a file's beginning says what a full reading says.
#include "io/io.h"
#include "io/picture_header.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;

class TestPictureHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const std::string sample = CXR_SOURCE_DIR "/resources/samples/chest_pa_12bit.dcm";
        const auto loaded = io::load(sample);
        QVERIFY(loaded);
        const auto write = [&](const char* name, io::ExportFormat format) {
            const std::string path = m_folder.filePath(QLatin1String(name)).toStdString();
            io::Derivation derivation;
            derivation.source = sample;
            QVERIFY(io::save(path, loaded->image, format, derivation,
                loaded->image.meaning().windows.empty() ? image::VoiWindow{}
                                                        : loaded->image.meaning().windows[0],
                io::DicomCoding::Jpeg2000Lossless));
        };
        write("deep.png", io::ExportFormat::Png16);
        write("deep.tif", io::ExportFormat::Tiff16);
        write("shown.jpg", io::ExportFormat::Jpeg);
        write("packed.dcm", io::ExportFormat::Dicom);
        QFile::copy(QString::fromStdString(sample), m_folder.filePath(QStringLiteral("plain.dcm")));
        QImage picture(37, 21, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(m_folder.filePath(QStringLiteral("colour.bmp"))));
        QVERIFY(picture.save(m_folder.filePath(QStringLiteral("colour.png"))));
    }

    void saysWhatAFullReadingSays()
    {
        int files = 0;
        const QDir folder(m_folder.path());
        for (const QString& name : folder.entryList(QDir::Files)) {
            const std::string path = folder.filePath(name).toStdString();
            const auto header = io::readPictureHeader(path);
            const auto loaded = io::load(path);
            QVERIFY2(header && loaded, path.c_str());
            QCOMPARE(header->format, loaded->source.format);
            QCOMPARE(header->columns, loaded->image.width());
            QCOMPARE(header->rows, loaded->image.height());
            QCOMPARE(header->bytes, loaded->source.bytes);
            QCOMPARE(header->modality, loaded->source.modality);
            QVERIFY2(
                header->bits >= loaded->image.meaning().bits && header->bits <= 16, path.c_str());
            ++files;
        }
        QCOMPARE(files, 7);
        QCOMPARE(io::readPictureHeader(folder.filePath(QStringLiteral("plain.dcm")).toStdString())
                     ->modality,
            std::string("DX"));
    }

    /// Cut anywhere, it says less or that there is nothing; it never fails otherwise.
    void survivesAnyCut()
    {
        const QDir folder(m_folder.path());
        const std::string cut = folder.filePath(QStringLiteral("cut")).toStdString();
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.read(3000);
            for (int length = 0; length < bytes.size(); length += 7) {
                QFile shorter(QString::fromStdString(cut));
                QVERIFY(shorter.open(QIODevice::WriteOnly));
                shorter.write(bytes.constData(), length);
                shorter.close();
                const auto header = io::readPictureHeader(cut);
                if (header)
                    QVERIFY(header->columns >= 0 && header->rows >= 0);
                else
                    QVERIFY(header.error().detail.starts_with(cut));
            }
        }
        QFile::remove(QString::fromStdString(cut));
        QCOMPARE(io::readPictureHeader(cut).error().code, Code::FileNotFound);
        QCOMPARE(io::readPictureHeader(m_folder.path().toStdString()).error().code, Code::NotAFile);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPictureHeader)
#include "tst_picture_header.moc"

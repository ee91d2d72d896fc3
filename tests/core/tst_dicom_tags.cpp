// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/tags.h"
#include "io/sniff.h"
#include "io_dicom_fixtures.h"
#include "io_fixtures.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace cxr;
using namespace cxr::test;

namespace {

const io::Attribute* find(const std::vector<io::Attribute>& list, const std::string& tagOrName)
{
    const auto found = std::find_if(list.begin(), list.end(),
        [&](const io::Attribute& a) { return a.tag == tagOrName || a.name == tagOrName; });
    return found == list.end() ? nullptr : &*found;
}

std::string valueOf(const std::vector<io::Attribute>& list, const std::string& tagOrName)
{
    const io::Attribute* found = find(list, tagOrName);
    return found ? found->value : "missing";
}

} // namespace

class TestDicomTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfAttribute()
    {
        const Folder folder;
        DcmFileFormat file;
        fillDicom(file, {});
        DcmDataset& dataSet = *file.getDataset();
        dataSet.putAndInsertString(DCM_WindowCenter, "40\\50.5");
        const std::string longText(1500, 'x');
        dataSet.putAndInsertString(DCM_ImageComments, longText.c_str());
        dataSet.putAndInsertString(DcmTag(0x0019, 0x0010, EVR_LO), "ACME");
        dataSet.putAndInsertString(DcmTag(0x0019, 0x1001, EVR_LO), "secret");
        DcmItem* item = nullptr;
        dataSet.findOrCreateSequenceItem(DCM_ViewCodeSequence, item, -2);
        item->putAndInsertString(DCM_CodeMeaning, "postero-anterior");
        QVERIFY(writeDicom(file, folder / "x.dcm"));

        const auto list = io::readAttributes(folder / "x.dcm");
        QVERIFY2(list, reason(list));
        QCOMPARE(list->front().tag, std::string("(0002,0000)")); // the meta header comes first
        QCOMPARE(valueOf(*list, "(0002,0010)"),
            std::string("1.2.840.10008.1.2.1 (Little Endian Explicit)"));
        const io::Attribute* name = find(*list, "(0010,0010)");
        QVERIFY(name);
        QCOMPARE(name->vr, std::string("PN"));
        QCOMPARE(name->name, std::string("Patient Name"));
        QCOMPARE(name->value, std::string("Doe^Jane"));
        QCOMPARE(find(*list, "(0008,0016)")->name, std::string("SOP Class UID"));
        QCOMPARE(valueOf(*list, "(0028,0010)"), std::string("6"));
        QCOMPARE(valueOf(*list, "(0028,1050)"), std::string("40\\50.5"));
        QCOMPARE(valueOf(*list, "(7FE0,0010)"), std::string("binary, 84 bytes"));
        const std::string comments = valueOf(*list, "(0020,4000)");
        QVERIFY(comments.ends_with("… (1,500 characters)"));
        QVERIFY(comments.size() < 500);
        QCOMPARE(find(*list, "(0019,0010)")->name, std::string("Private Creator"));
        QCOMPARE(find(*list, "(0019,1001)")->name, std::string("Private (ACME)"));
        QCOMPARE(valueOf(*list, "(0019,1001)"), std::string("secret"));

        const io::Attribute* sequence = find(*list, "(0054,0220)");
        QVERIFY(sequence);
        QCOMPARE(sequence->value, std::string("1 item"));
        QCOMPARE(sequence[1].name, std::string("Item 1"));
        QCOMPARE(sequence[1].depth, 1);
        QCOMPARE(sequence[2].value, std::string("postero-anterior"));
        QCOMPARE(sequence[2].depth, 2);
    }

    void compressedPixelsAreCounted()
    {
        const Folder folder;
        QVERIFY(writeDicom(DicomPicture{}, folder / "x.dcm", EXS_RLELossless));
        const auto list = io::readAttributes(folder / "x.dcm");
        QVERIFY2(list, reason(list));
        const std::string value = valueOf(*list, "(7FE0,0010)");
        QVERIFY2(
            value.starts_with("compressed, ") && value.ends_with(" in 1 fragment"), value.c_str());
    }

    void endlessListsEnd()
    {
        const Folder folder;
        DcmFileFormat file;
        fillDicom(file, {});
        DcmItem* item = nullptr;
        for (int i = 0; i < 12'000; ++i) {
            file.getDataset()->findOrCreateSequenceItem(DCM_ViewCodeSequence, item, -2);
            item->putAndInsertString(DCM_CodeValue, "x");
        }
        QVERIFY(writeDicom(file, folder / "x.dcm"));
        const auto list = io::readAttributes(folder / "x.dcm");
        QVERIFY2(list, reason(list));
        QCOMPARE(list->size(), io::maxAttributes);
        QVERIFY(list->back().value.ends_with("more attributes are not listed"));
    }

    void damagedFilesAreRefused()
    {
        const Folder folder;
        DcmFileFormat file;
        fillDicom(file, {});
        DcmItem* item = file.getDataset();
        for (int depth = 0; depth < 80; ++depth) { // no file of a hospital nests like that
            DcmItem* inside = nullptr;
            item->findOrCreateSequenceItem(DCM_ContentSequence, inside, -2);
            item = inside;
        }
        QVERIFY(writeDicom(file, folder / "deep.dcm"));
        auto list = io::readAttributes(folder / "deep.dcm");
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::FileDamaged);
        QVERIFY(list.error().detail.starts_with((folder / "deep.dcm").string()));
        list = io::readAttributes(folder / "none.dcm");
        QVERIFY(!list && list.error().code == Code::FileNotFound);
        writeBytes(folder / "letter.txt", "Dear colleague");
        list = io::readAttributes(folder / "letter.txt");
        QVERIFY(!list && list.error().code == Code::UnknownFormat);
    }

    void textsOfPictures()
    {
        const Folder folder;
        QImage picture(4, 4, QImage::Format_Grayscale8);
        picture.fill(7);
        picture.setText(QStringLiteral("Description"), QStringLiteral("Thorax, ä"));
        const QString longText(1200, QLatin1Char('y'));
        picture.setText(QStringLiteral("Comment"), longText);
        QVERIFY(picture.save(qtPath(folder / "x.png")));
        auto list = io::readAttributes(folder / "x.png");
        QVERIFY2(list, reason(list));
        QCOMPARE(valueOf(*list, "Description"), std::string("Thorax, ä"));
        QVERIFY(valueOf(*list, "Comment").ends_with("(1,200 characters)")); // a compressed chunk

        const image::Image image = testImage({4, 4}, 12);
        QVERIFY(io::save(folder / "x.tif", image, io::ExportFormat::Tiff16, testDerivation(), {}));
        list = io::readAttributes(folder / "x.tif");
        QVERIFY2(list, reason(list));
        QCOMPARE(valueOf(*list, "Image Width"), std::string("4"));
        QVERIFY(
            valueOf(*list, "Image Description").find("CXR-Bits-Stored: 12") != std::string::npos);

        QVERIFY(picture.save(qtPath(folder / "x.bmp")));
        list = io::readAttributes(folder / "x.bmp");
        QVERIFY(list && list->empty());
    }

    // An EXIF segment made by hand after EXIF 2.3 4.5.4; its directory points to itself.
    void exifOfAJpeg()
    {
        const Folder folder;
        QImage picture(4, 4, QImage::Format_Grayscale8);
        picture.fill(7);
        QVERIFY(picture.save(qtPath(folder / "x.jpg")));
        QByteArray bytes = readBytes(folder / "x.jpg");
        const QByteArray tiff = QByteArray::fromHex("49492a0008000000"
                                                    "0100"
                                                    "0f010200040000004142430008000000");
        const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
        QByteArray segment("\xff\xe1", 2);
        segment.append(char(0)).append(char(body.size() + 2)).append(body);
        bytes.insert(2, segment);
        writeBytes(folder / "x.jpg", bytes);
        const auto list = io::readAttributes(folder / "x.jpg");
        QVERIFY2(list, reason(list));
        QCOMPARE(valueOf(*list, "Make"), std::string("ABC"));
    }

    // Whatever can be parsed is listed, and nothing hangs or dies.
    void sharedFiles()
    {
        const std::filesystem::path folder = std::filesystem::path(CXR_SHARED_DATA_DIR) / "dicom";
        if (!std::filesystem::exists(folder))
            QSKIP("no DICOM files in ../shared/data");
        int listed = 0;
        int refused = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            const auto list = io::readAttributes(entry.path());
            if (list) {
                ++listed;
                for (const io::Attribute& attribute : *list) {
                    const QByteArray value = QByteArray::fromStdString(attribute.value);
                    QVERIFY2(QString::fromUtf8(value).toUtf8() == value, entry.path().c_str());
                }
            } else {
                ++refused;
                QVERIFY(list.error().code != Code::Internal);
            }
        }
        qInfo("%d files listed, %d refused", listed, refused);
        QVERIFY(listed > 100);
    }
};

QTEST_GUILESS_MAIN(TestDicomTags)
#include "tst_dicom_tags.moc"

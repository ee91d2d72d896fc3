// SPDX-License-Identifier: Apache-2.0
#include "core/deidentify_fixtures.h"
#include "core/io_dicom_fixtures.h"
#include "core/io_fixtures.h"
#include "io/deidentify/deidentify.h"

#include <cstring>

using namespace cxr;
using namespace cxr::test;

/// What de-identification does, and does not do, to the pixels of a DICOM image.
class TestDeidentifyPixels : public QObject {
    Q_OBJECT

private:
    Folder m_folder;

private Q_SLOTS:
    void pixelsStay_data() { addSyntaxes(); }

    void pixelsStay()
    {
        QFETCH(int, syntax);
        const auto xfer = static_cast<E_TransferSyntax>(syntax);
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        QVERIFY(writeDicom(DicomPicture(), in, xfer));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        const auto before = io::load(in);
        const auto after = io::load(out);
        QVERIFY2(before && after, reason(before) + reason(after));
        QVERIFY(before->image.samples() == after->image.samples());
        QCOMPARE(after->source.transferSyntax, before->source.transferSyntax);
        if (DcmXfer(xfer).isEncapsulated())
            QCOMPARE(fragments(out), fragments(in));
    }

    void blackensRegions_data() { addSyntaxes(); }

    void blackensRegions()
    {
        QFETCH(int, syntax);
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        for (const char* photometric : {"MONOCHROME1", "MONOCHROME2"}) {
            DicomPicture picture;
            picture.photometric = photometric;
            QVERIFY(writeDicom(picture, in, static_cast<E_TransferSyntax>(syntax)));
            io::DeidentifyOptions blackening = options();
            blackening.blackened = {{1, 2, 3, 2}, {5, 5, 100, 100}};
            const auto report = io::deidentify(in, out, blackening);
            QVERIFY2(report, reason(report));
            const auto before = io::load(in);
            const auto after = io::load(out);
            QVERIFY2(before && after, reason(before) + reason(after));
            const int black = photometric[10] == '1' ? 4095 : 0;
            for (int y = 0; y < 6; ++y) {
                for (int x = 0; x < 7; ++x) {
                    const bool inside = (x >= 1 && x < 4 && y >= 2 && y < 4) || (x >= 5 && y >= 5);
                    QCOMPARE(int{after->image.sample(x, y)},
                        inside ? black : int{before->image.sample(x, y)});
                }
            }
            QCOMPARE(after->source.transferSyntax, std::string("Little Endian Explicit"));
            QVERIFY(report->textMayBeBurnedIn); // nobody has said that this was all
        }
    }

    void clearsOverlayInPixels()
    {
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        DcmFileFormat file;
        DicomPicture picture;
        picture.cells.assign(42, 0x8123);
        fillDicom(file, picture);
        file.getDataset()->putAndInsertUint16(DcmTag(0x6000, 0x0100, DcmVR(EVR_US)), 16);
        file.getDataset()->putAndInsertUint16(DcmTag(0x6000, 0x0102, DcmVR(EVR_US)), 15);
        QVERIFY(writeDicom(file, in));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        const auto written = opened(out);
        const Uint16* cells = nullptr;
        QVERIFY(written->getDataset()->findAndGetUint16Array(DCM_PixelData, cells).good());
        for (int i = 0; i < 42; ++i)
            QCOMPARE(int{cells[i]}, 0x0123);
    }

    /// An overlay whose description is gone, or a text written into the unused halves of words.
    void clearsStrayBits_data()
    {
        QTest::addColumn<int>("syntax");
        QTest::newRow("plain") << static_cast<int>(EXS_LittleEndianExplicit);
        QTest::newRow("RLE") << static_cast<int>(EXS_RLELossless);
    }

    void clearsStrayBits()
    {
        QFETCH(int, syntax);
        DicomPicture picture{.rows = 8, .columns = 8};
        picture.bitsStored = 8;
        picture.highBit = 7;
        const char* const text = "KOWALSKI^BRUNHILDE";
        picture.cells.assign(64, 5);
        for (std::size_t i = 0; i < std::strlen(text); ++i)
            picture.cells[i] = static_cast<Uint16>(picture.cells[i] | text[i] << 8);
        DcmFileFormat file;
        fillDicom(file, picture);
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        QVERIFY(writeDicom(file, in, static_cast<E_TransferSyntax>(syntax)));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        const auto written = opened(out);
        const Uint16* cells = nullptr;
        QVERIFY(written->getDataset()->findAndGetUint16Array(DCM_PixelData, cells).good());
        for (int i = 0; i < 64; ++i)
            QCOMPARE(cells[i], Uint16(5));
    }

    void cutsBytesBehindThePixels()
    {
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        DcmFileFormat file;
        fillDicom(file, {});
        std::vector<Uint16> cells = cellsOf({});
        cells.resize(cells.size() + 4, 0x5a51); // "QZQZ…"
        file.getDataset()->putAndInsertUint16Array(DCM_PixelData, cells.data(), cells.size());
        QVERIFY(writeDicom(file, in));
        QVERIFY(readBytes(in).contains("QZQZQZQZ"));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        QVERIFY(!readBytes(out).contains("QZQZ"));
        QVERIFY(io::load(out)->image.samples() == io::load(in)->image.samples());
    }

    void clearsCommentsInJpegStreams()
    {
        const auto in = m_folder / "in.dcm";
        const auto out = m_folder / "out.dcm";
        QVERIFY(writeDicom(DicomPicture(), in, EXS_JPEGProcess14SV1));
        const auto file = opened(in);
        DcmElement* element = nullptr;
        DcmPixelSequence* sequence = nullptr;
        DcmPixelItem* item = nullptr;
        Uint8* old = nullptr;
        file->getDataset()->findAndGetElement(DCM_PixelData, element);
        dynamic_cast<DcmPixelData*>(element)->getEncapsulatedRepresentation(
            EXS_JPEGProcess14SV1, nullptr, sequence);
        QVERIFY(sequence->getItem(item, 1).good());
        QVERIFY(item->getUint8Array(old).good());
        QByteArray stream(reinterpret_cast<const char*>(old), item->getLength());
        const QByteArray comment("\xff\xfe\x00\x0eHasenclever!", 16);
        const QByteArray exif("\xff\xe1\x00\x0cWilhelmine", 14);
        stream.insert(2, comment + exif);
        while (stream.endsWith('\0'))
            stream.chop(1);
        stream += "Wilhelmine"; // behind the end of the image
        stream += QByteArray(stream.size() % 2, '\0');
        item->putUint8Array(reinterpret_cast<const Uint8*>(stream.constData()),
            static_cast<unsigned long>(stream.size()));
        QVERIFY(file->saveFile(in.c_str(), EXS_JPEGProcess14SV1).good());
        QVERIFY(readBytes(in).contains("Hasenclever"));
        const auto report = io::deidentify(in, out, options());
        QVERIFY2(report, reason(report));
        const QByteArray bytes = readBytes(out);
        QVERIFY(!bytes.contains("Hasenclever"));
        QVERIFY(!bytes.contains("Wilhelmine"));
        QCOMPARE(fragments(out)[1].size(), fragments(in)[1].size());
        QVERIFY(io::load(out)->image.samples() == io::load(in)->image.samples());
    }
};

QTEST_GUILESS_MAIN(TestDeidentifyPixels)
#include "tst_deidentify_pixels.moc"

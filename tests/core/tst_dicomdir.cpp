// SPDX-License-Identifier: Apache-2.0
#include "dicomdir_fixtures.h"
#include "io/dicom/dicomdir.h"
#include "io_dicom_fixtures.h"
#include "io_fixtures.h"

#include <QTest>

#include <filesystem>

using namespace cxr;
using namespace cxr::test;

namespace fs = std::filesystem;

namespace {

std::vector<std::string> namesOf(const io::DicomDirImages& images)
{
    std::vector<std::string> names;
    for (const fs::path& file : images.files)
        names.push_back(file.filename().string());
    return names;
}

} // namespace

class TestDicomdir : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsThere()
    {
        const Folder folder;
        fs::create_directories(folder / "PAT1");
        for (const char* name : {"PAT1/IM2", "PAT1/IM1", "PAT1/im3"})
            QVERIFY(writeDicom(DicomPicture{}, folder / name));
        writeIndex(folder / "DICOMDIR",
            {"PAT1\\IM2", "PAT1\\IM1", "PAT1\\IM3", "PAT1\\IM2", "PAT1\\GONE"});
        QVERIFY(io::isDicomDir(folder / "DICOMDIR"));
        QVERIFY(!io::isDicomDir(folder / "PAT1/IM1"));
        QCOMPARE(io::dicomDirIn(folder.path()), folder / "DICOMDIR");
        QVERIFY(io::dicomDirIn(folder / "PAT1").empty());
        const auto images = io::listDicomDir(folder / "DICOMDIR");
        QVERIFY2(images, reason(images));
        // In the index's order, each once, whatever the case of its name.
        QCOMPARE(namesOf(*images), (std::vector<std::string>{"IM2", "IM1", "im3"}));
        QCOMPARE(images->problems.size(), std::size_t{1});
        QCOMPARE(images->problems[0].code, Code::FileNotFound);
        QVERIFY(images->problems[0].detail.starts_with((folder / "PAT1/GONE").string()));
    }

    void neverLeavesItsFolder()
    {
        const Folder outside;
        QVERIFY(writeDicom(DicomPicture{}, outside / "SECRET"));
        const Folder folder;
        fs::create_directory_symlink(outside.path(), folder / "LINK");
        fs::create_symlink(outside / "SECRET", folder / "FILE");
        writeIndex(folder / "DICOMDIR",
            {"..\\" + outside.path().filename().string() + "\\SECRET", "LINK\\SECRET", "FILE",
                (outside / "SECRET").string(), ".\\FILE", "\\FILE", ""});
        const auto images = io::listDicomDir(folder / "DICOMDIR");
        QVERIFY2(images, reason(images));
        QVERIFY(images->files.empty());
        QCOMPARE(images->problems.size(), std::size_t{6});
        for (const Error& problem : images->problems)
            QCOMPARE(problem.code, Code::InvalidArgument);
    }

    void loadSaysWhatItIs()
    {
        const Folder folder;
        writeIndex(folder / "DICOMDIR", {"X"});
        const auto loaded = io::load(folder / "DICOMDIR");
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Code::UnsupportedContent);
        QVERIFY(loaded.error().detail.find("is a DICOMDIR") != std::string::npos);
        QVERIFY(writeDicom(DicomPicture{}, folder / "x.dcm"));
        QCOMPARE(io::listDicomDir(folder / "x.dcm").error().code, Code::UnsupportedContent);
        QCOMPARE(io::listDicomDir(folder / "none").error().code, Code::FileNotFound);
    }

    // The media of pydicom's tests, one of them with its records in another order and others
    // without or with wrong links: all list the same 31 images, in the tree's order where the
    // links are whole. The numbers of images are pydicom's.
    // DICOMDIR-nooffset is left out: an item in it claims more bytes than its sequence has.
    void sharedMedia_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("images");
        for (const char* name : {"DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit",
                 "DICOMDIR-nopatient", "DICOMDIR-reordered"})
            QTest::newRow(name) << QString::fromLatin1(name) << 31;
        QTest::newRow("many") << QStringLiteral("TINY_ALPHA/DICOMDIR") << 50;
    }
    void sharedMedia()
    {
        const fs::path folder =
            fs::path(CXR_SHARED_DATA_DIR) / "dicom/pydicom-test_files/dicomdirtests";
        if (!fs::exists(folder))
            QSKIP("no media of pydicom's tests in ../shared/data");
        QFETCH(QString, file);
        const fs::path path = folder / file.toStdString();
        QVERIFY(io::isDicomDir(path));
        const auto images = io::listDicomDir(path);
        QVERIFY2(images, reason(images));
        QTEST(static_cast<int>(images->files.size() + images->problems.size()), "images");
        QVERIFY(images->files.size() > 20);
        QCOMPARE(images->files.front().filename(),
            fs::path(file.startsWith(QLatin1String("TINY")) ? "IM000000" : "6154"));
    }
};

QTEST_APPLESS_MAIN(TestDicomdir)
#include "tst_dicomdir.moc"

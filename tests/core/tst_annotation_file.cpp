// SPDX-License-Identifier: Apache-2.0
#include "curation/annotation_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>

using namespace cxr;
using namespace cxr::curation;
using image::Annotation;
using image::AnnotationKind;

namespace {

const std::string sha(64, 'a');

ReaderMarks everything()
{
    return {.annotations = {{AnnotationKind::Line, {{0.125, 1}, {1e5 / 3, 4}}},
                {AnnotationKind::Angle, {{0, 1}, {3, 4}, {5, 6}}},
                {AnnotationKind::CardiothoracicRatio, {{1, 2}, {3, 2}, {0, 5}, {9, 5}}},
                {AnnotationKind::Arrow, {{0, 1}, {3, 4}}, "old fracture"},
                {AnnotationKind::Text, {{7, 8}}, "Knoten? 結節 \"x\""},
                {AnnotationKind::Rectangle, {{0, 1}, {3, 4}}},
                {AnnotationKind::Ellipse, {{0, 1}, {3, 4}}},
                {AnnotationKind::Freehand, {{0, 1}, {3, 4}, {5, 5}, {1, 9}}}},
        .calibration = image::Spacing{.rowMm = 0.2,
            .columnMm = 0.1,
            .plane = image::Spacing::Plane::Calibrated,
            .calibration = "a line of known length"}};
}

} // namespace

class TestAnnotationFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = *annotationPath(m_folder->filePath(QStringLiteral("a/b")).toStdString(), sha, 2);
    }

    void everyKindComesBackToTheBit()
    {
        QVERIFY(readAnnotations(m_path)->empty());
        QVERIFY(writeAnnotations(m_path, everything()));
        const auto read = readAnnotations(m_path);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QVERIFY(*read == everything());
        QCOMPARE(m_path.filename().string(), sha + "-2.json");
    }

    void nothingDrawnLeavesNoFile()
    {
        QVERIFY(writeAnnotations(m_path, {}));
        QVERIFY(writeAnnotations(m_path, everything()));
        QVERIFY(std::filesystem::exists(m_path));
        QVERIFY(writeAnnotations(m_path, {}));
        QVERIFY(!std::filesystem::exists(m_path));
    }

    void checksumsThatAreNoneAreRefused()
    {
        QCOMPARE(annotationPath("f", "../../etc/passwd", 0).error().code, Code::InvalidArgument);
        QCOMPARE(
            annotationPath("f", std::string(63, 'a') + "/", 0).error().code, Code::InvalidArgument);
        QCOMPARE(annotationPath("f", sha, -1).error().code, Code::InvalidArgument);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, QByteArray bytes, Code code = Code::FileDamaged) {
            QTest::newRow(name) << bytes << int(code);
        };
        const auto file = [](const QByteArray& annotations) {
            return R"({"format":"cxr-lens annotations","version":1,"annotations":)" + annotations
                + '}';
        };
        row("empty", {});
        row("no JSON", "<html>");
        row("cut short", file("[]").chopped(1));
        row("another program's", R"({"annotations":[]})");
        row("newer", R"({"format":"cxr-lens annotations","version":2,"x":[]})",
            Code::UnsupportedContent);
        row("no list", file(R"({"a":1})"));
        row("unknown kind", file(R"([{"kind":"laser","points":[[1,2]]}])"));
        row("too few points", file(R"([{"kind":"line","points":[[1,2]]}])"));
        row("too many points", file(R"([{"kind":"text","points":[[1,2],[3,4]]}])"));
        row("outline of two", file(R"([{"kind":"freehand","points":[[1,2],[3,4]]}])"));
        row("far away", file(R"([{"kind":"text","points":[[1e300,2]]}])"));
        row("no number", file(R"([{"kind":"text","points":[[null,2]]}])"));
        row("three dimensions", file(R"([{"kind":"text","points":[[1,2,3]]}])"));
        row("one dimension", file(R"([{"kind":"text","points":[[1]]}])"));
        row("deep", QByteArray(200'000, '['));
        row("calibration of nothing",
            R"({"format":"cxr-lens annotations","version":1,"annotations":[],)"
            R"("calibration":{"rowMm":0,"columnMm":1}})");
        row("large", QByteArray((16 << 20) + 1, ' '), Code::ImageTooLarge);
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        std::filesystem::create_directories(m_path.parent_path());
        std::ofstream(m_path, std::ios::binary) << bytes.toStdString();
        const auto read = readAnnotations(m_path);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
        QVERIFY(QString::fromStdString(read.error().detail)
                    .startsWith(QString::fromStdString(m_path.string())));
    }

    void whatCantBeReadIsKeptAside()
    {
        QVERIFY(writeAnnotations(m_path, everything()));
        const auto first = keepAside(m_path);
        QVERIFY(first);
        QVERIFY(!std::filesystem::exists(m_path));
        QVERIFY(*readAnnotations(*first) == everything());
        QVERIFY(writeAnnotations(m_path, everything()));
        const auto second = keepAside(m_path);
        QVERIFY(second);
        QVERIFY(*second != *first);
        QVERIFY(!keepAside(m_path)); // there is none
    }

    void aFolderThatCantBeMadeIsSaid()
    {
        const std::string file = m_folder->filePath(QStringLiteral("file")).toStdString();
        std::ofstream(file) << "x";
        const auto path = *annotationPath(file + "/sub", sha, 0);
        QCOMPARE(writeAnnotations(path, everything()).error().code, Code::CannotWrite);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_path;
};

QTEST_MAIN(TestAnnotationFile)
#include "tst_annotation_file.moc"

// SPDX-License-Identifier: Apache-2.0
#include "image/atomic_file.h"
#include "image/checksum.h"
#include "image/read_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

#include <csignal>

using namespace cxr;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAndReplaces()
    {
        QVERIFY(writeAtomically(path("x.txt"), "one"));
        QVERIFY(writeAtomically(path("x.txt"), "two"));
        QCOMPARE(*readFile(path("x.txt"), 100), std::string("two"));
        QCOMPARE(entries(), 1);
    }

    void aMissingFolderLeavesNothing()
    {
        const auto written = writeAtomically(path("no/x.txt"), "one");
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::CannotWrite);
        QVERIFY(written.error().detail.starts_with(path("no/x.txt").string()));
        QCOMPARE(entries(), 0);
    }

    void aFailingWriterLeavesTheOldFile()
    {
        QVERIFY(writeAtomically(path("x.txt"), "old"));
        const auto written =
            writeAtomically(path("x.txt"), [](const std::filesystem::path& temporary) {
                QFile(QString::fromStdString(temporary.string())).open(QIODevice::WriteOnly);
                return Result<void>(fail(Code::Internal, "no"));
            });
        QVERIFY(!written);
        QCOMPARE(*readFile(path("x.txt"), 100), std::string("old"));
        QCOMPARE(entries(), 1);
    }

    // A limit on the file size is what a full disk looks like to write(2), short of the errno.
    void aWriteThatEndsEarlyLeavesTheOldFile()
    {
        QVERIFY(writeAtomically(path("x.txt"), "old"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 1000;
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto written = writeAtomically(path("x.txt"), std::string(100'000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written);
        QCOMPARE(*readFile(path("x.txt"), 100), std::string("old"));
        QCOMPARE(entries(), 1);
    }

    void readingSaysWhatIsWrong()
    {
        QCOMPARE(readFile(path("gone"), 10).error().code, Code::FileNotFound);
        QCOMPARE(readFile(m_folder->path().toStdString(), 10).error().code, Code::NotAFile);
        QVERIFY(writeAtomically(path("long"), std::string(11, 'x')));
        QCOMPARE(readFile(path("long"), 10).error().code, Code::ImageTooLarge);
    }

    // FIPS 180-2, appendix B.1: the digest of "abc".
    void sha256OfTheStandardsExample()
    {
        const std::string text = "abc";
        const std::string expected =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QCOMPARE(sha256(std::as_bytes(std::span(text))), expected);
        QVERIFY(writeAtomically(path("abc"), text));
        QCOMPARE(*sha256OfFile(path("abc")), expected);
        QCOMPARE(sha256OfFile(path("gone")).error().code, Code::FileNotFound);
    }

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] int entries() const
    {
        return static_cast<int>(
            QDir(m_folder->path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

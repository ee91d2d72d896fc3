// SPDX-License-Identifier: Apache-2.0
#include "curation/collection_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <limits>

using namespace cxr;
using namespace cxr::curation;

namespace {

std::vector<Entry> entries()
{
    Entry full;
    full.path = "/x/a, \"b\".png";
    full.stamp = {.bytes = 4'000'000'000,
        .modifiedNs = std::numeric_limits<std::int64_t>::min(),
        .sha256 = std::string(64, '0')};
    full.facts = {.modality = "CR", .columns = 2048, .rows = 2500, .bits = 16};
    full.judgement = {.verdict = Verdict::Keep,
        .stars = 5,
        .tags = {"motion", "two words"},
        .note = "=1+1\r\nsecond \"line\", комментарий"};
    full.figures = {.psnrDb = 0.1 + 0.2,
        .ssim = std::numeric_limits<double>::denorm_min(),
        .consistencyRms = -1e300,
        .reference = "the file, itself",
        .definition = "L = 255",
        .model = "m ×2",
        .measured = "2026-01-02T03:04:05Z"};
    full.added = true;
    full.judged = "2026-01-02T03:04:05Z";
    Entry bare;
    bare.path = "/y";
    Entry blanks = bare;
    blanks.path = "/z ";
    blanks.judgement.note = " leading, and trailing\n";
    return {full, bare, blanks};
}

} // namespace

class TestCollectionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvIsReadBackExactly()
    {
        const std::string text = toCsv(entries());
        const auto back = fromCsv(text, "/");
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QVERIFY(*back == entries());
        QCOMPARE(toCsv(*back), text);
        QVERIFY(fromCsv(toCsv({}), "/")->empty());
    }

    void jsonIsReadBackExactly()
    {
        const std::string text = toJson("a \"name\"", entries());
        const auto back = fromJson(text, "/");
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QVERIFY(*back == entries());
        QCOMPARE(toJson("a \"name\"", *back), text);
        QVERIFY(fromJson(toJson("", {}), "/")->empty());
    }

    void spreadsheetsMayRearrange()
    {
        const auto read = fromCsv("\xef\xbb\xbfverdict,path\nkeep,sub/a.png\n,/b.png\n\n", "/base");
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(2));
        QCOMPARE(read->at(0).path, std::string("/base/sub/a.png"));
        QVERIFY(read->at(0).judgement.verdict == Verdict::Keep);
        QVERIFY(read->at(1).judgement == Judgement{});
        const auto quoted = fromCsv("\"path\"\r\n\"/a\"\"b\"\r\n/c", "/");
        QCOMPARE(quoted->at(0).path, std::string("/a\"b"));
        QCOMPARE(quoted->at(1).path, std::string("/c"));
    }

    void badCsvIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const QByteArray& text, const char* message) {
            QTest::newRow(name) << text << QByteArray(message);
        };
        row("nothing", "", "line 1: there is no column");
        row("unknown column", "path,colour\n", "line 1: there is no column \"colour\"");
        row("column twice", "path,path\n", "line 1: the column \"path\" is there twice");
        row("no path", "verdict\nkeep\n", "line 1: the column \"path\" is missing");
        row("too many cells", "path,stars\n/a,1\n/b,1,2\n", "line 3: it has 3 cells");
        row("too few cells", "path,stars\n/a\n", "line 2: it has 1 cells");
        row("open quote", "path,note\n/a,x\n/b,\"never\nclosed\n", "line 3: a quote is never");
        row("text after quote", "path\n\"/a\"b\n", "line 2: text follows");
        row("quote inside", "path\n/a\"b\n", "line 2: a quote stands inside");
        row("line counted through notes", "path,note\n/a,\"1\n2\n3\"\n/b,\"\"\"\n", "line 5:");
        row("verdict", "path,verdict\n/a,perhaps\n", "line 2: \"perhaps\" is nothing for");
        row("stars", "path,stars\n/a,6\n", "line 2: stars run");
        row("huge stars", "path,stars\n/a,99999999999999999999\n", "line 2:");
        row("stars with words", "path,stars\n/a,4 of 5\n", "line 2:");
        row("no number", "path,psnr_db\n/a,nan\n", "line 2: a figure is no finite");
        row("negative bytes", "path,bytes\n/a,-1\n", "line 2:");
        row("checksum", "path,sha256\n/a,xyz\n", "line 2: the checksum");
        row("path twice", "path\n/a\n/a\n", "line 3: the path is there twice");
        row("empty path", "path,note\n,x\n", "line 2: the path is not absolute");
        row("Latin-1",
            "path,note\n/a,Gr\xf6\xdf"
            "e\n",
            "line 2: the note");
        row("nul", QByteArray("path,note\n/a,x\0y\n", 17), "line 2: the note");
        row("surrogate", "path,note\n/a,\xed\xa0\x80\n", "line 2: the note");
    }

    void badCsvIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const auto read = fromCsv(text.toStdString(), "/");
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::InvalidArgument);
        QVERIFY2(
            read.error().detail.starts_with(message.toStdString()), read.error().detail.c_str());
    }

    void badJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const QByteArray& text, const char* message) {
            QTest::newRow(name) << text << QByteArray(message);
        };
        const auto entry = [](const QByteArray& json) {
            return R"({"format":"cxrlens-collection","version":1,"entries":[{"path":"/ok"},)" + json
                + "]}";
        };
        row("cut short", "{\n\"format\":\n", "line 3: ");
        row("something else", "{}", "it is JSON, but no collection");
        row("no entries", R"({"format":"cxrlens-collection","version":1})", "");
        row("entries no list", R"({"format":"cxrlens-collection","version":1,"entries":4})", "");
        row("no object", entry("4"), "entry 2: it is no object");
        row("unknown member", entry(R"({"path":"/a","colour":1})"), "entry 2: \"colour\"");
        row("stars as text", entry(R"({"path":"/a","stars":"5"})"), "entry 2: stars is no whole");
        row("broken stars", entry(R"({"path":"/a","stars":4.5})"), "entry 2: stars is no whole");
        row("huge stars", entry(R"({"path":"/a","stars":4294967301})"), "entry 2: stars is no");
        row("negative bytes", entry(R"({"path":"/a","bytes":-1})"), "entry 2: bytes is no whole");
        row("huge bytes", entry(R"({"path":"/a","bytes":18446744073709551615})"),
            "entry 2: a size");
        row("tag", entry(R"({"path":"/a","tags":["a;b"]})"), "entry 2: a tag");
        row("tags no list", entry(R"({"path":"/a","tags":"a"})"), "entry 2: ");
        row("path twice", entry(R"({"path":"/ok"})"), "entry 2: the path is there twice");
        row("no path", entry(R"({"stars":1})"), "entry 2: the path");
        row("surrogate", entry("{\"path\":\"/a\",\"note\":\"\\ud800\"}"), "line 1: ");
        row("deep", QByteArray("{\"format\":") + QByteArray(100'000, '['), "line 1: ");
    }

    void badJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const auto read = fromJson(text.toStdString(), "/");
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::InvalidArgument);
        QVERIFY2(
            read.error().detail.starts_with(message.toStdString()), read.error().detail.c_str());
    }

    void filesAreToldApartByTheirContent()
    {
        const QTemporaryDir folder;
        for (const char* name : {"c.csv", "c.json"}) {
            const auto path = folder.filePath(QLatin1String(name)).toStdString();
            QVERIFY(writeCollectionText(path, "name", entries()));
            const auto back = readCollectionText(path);
            QVERIFY(back);
            QVERIFY(*back == entries());
        }
        const auto broken = folder.filePath(QStringLiteral("broken.csv")).toStdString();
        std::ofstream(broken) << "path\n\"";
        const auto refused = readCollectionText(broken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, broken + ": line 2: a quote is never closed");
        QCOMPARE(
            readCollectionText(folder.filePath(QStringLiteral("none")).toStdString()).error().code,
            Code::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestCollectionText)
#include "tst_collection_text.moc"

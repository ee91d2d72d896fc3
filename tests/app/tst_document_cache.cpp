// SPDX-License-Identifier: Apache-2.0
#include "app/document_cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;
using namespace cxr::app;

namespace {

std::shared_ptr<const Document> documentOf(int side)
{
    auto document = std::make_shared<Document>();
    document->pixels =
        std::make_shared<const image::Pyramid>(image::Image({side, side}, image::Meaning{}));
    return document;
}

} // namespace

class TestDocumentCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"a", "b", "c"})
            write(name, "file");
    }

    void givesBackWhatItGot()
    {
        DocumentCache cache;
        const auto first = documentOf(10);
        const auto second = documentOf(10);
        keep(cache, "a", 0, first);
        keep(cache, "a", 1, second);
        QCOMPARE(cache.find(path("a"), 0), first);
        QCOMPARE(cache.find(path("a"), 1), second);
        QVERIFY(!cache.find(path("b"), 0));
        QCOMPARE(cache.bytes(), 2 * std::size_t{10 * 10 * 2});
        keep(cache, "a", 0, second);
        QCOMPARE(cache.find(path("a"), 0), second);
        QCOMPARE(cache.bytes(), 2 * std::size_t{10 * 10 * 2});
    }

    void whatNobodyWantedForLongestGoesFirst()
    {
        const auto document = documentOf(10);
        DocumentCache cache(2 * document->pixels->bytes());
        keep(cache, "a", 0, document);
        keep(cache, "b", 0, document);
        QVERIFY(cache.find(path("a"), 0)); // wanted again
        keep(cache, "c", 0, document);
        QVERIFY(cache.find(path("a"), 0));
        QVERIFY(!cache.find(path("b"), 0));
        QVERIFY(cache.find(path("c"), 0));
        keep(cache, "b", 0, documentOf(400)); // larger than all it may hold
        QVERIFY(!cache.find(path("b"), 0));
        QVERIFY(cache.find(path("a"), 0));
    }

    void aFileThatHasChangedIsForgotten()
    {
        DocumentCache cache;
        keep(cache, "a", 0, documentOf(10));
        write("a", "another file");
        QVERIFY(!cache.find(path("a"), 0));
        QCOMPARE(cache.bytes(), std::size_t{0});
        keep(cache, "a", 0, documentOf(10));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("a"))));
        QVERIFY(!cache.find(path("a"), 0));
    }

    void somethingNewBesideItIsNoticed()
    {
        DocumentCache cache;
        keep(cache, "a", 0, documentOf(10));
        QTest::qSleep(20); // the folder's time is as coarse as the system's clock tick
        write("state", "a presentation state, say");
        QVERIFY(!cache.find(path("a"), 0));
    }

    void whatChangesWhileItIsReadIsNoticed()
    {
        DocumentCache cache;
        const auto stamp = DocumentCache::stampOf(path("a"));
        QVERIFY(stamp);
        write("a", "the rest has arrived");
        cache.put(path("a"), 0, *stamp, documentOf(10));
        QVERIFY(!cache.find(path("a"), 0));
        QVERIFY(!DocumentCache::stampOf(path("nowhere")));
    }

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    void keep(DocumentCache& cache, const char* name, int frame,
        const std::shared_ptr<const Document>& document)
    {
        const auto stamp = DocumentCache::stampOf(path(name));
        QVERIFY(stamp);
        cache.put(path(name), frame, *stamp, document);
    }
    void write(const char* name, const char* text)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDocumentCache)
#include "tst_document_cache.moc"

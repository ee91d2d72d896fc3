// SPDX-License-Identifier: Apache-2.0
#include "enhance/safetensors.h"

#include <QTest>

#include <cstring>
#include <limits>

using namespace cxr;
using namespace cxr::enhance;

namespace {

TensorMap example()
{
    return {{"a.weight", {{2, 3}, {1, 2, 3, 4, 5, 6}}}, {"b", {{1}, {-0.5F}}}};
}

/// A file with that header text and so many bytes of data.
std::string fileWith(const std::string& header, std::size_t dataBytes)
{
    const std::uint64_t length = header.size();
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    return bytes + header + std::string(dataBytes, '\0');
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const auto read = parseSafetensors(toSafetensors(example()), "x");
        QVERIFY(read);
        QVERIFY(*read == example());
    }

    void equalMapsGiveEqualBytes() { QCOMPARE(toSafetensors(example()), toSafetensors(example())); }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const std::string& bytes, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(reason);
        };
        const std::string good = toSafetensors(example());
        std::string nan = good;
        const float bad = std::numeric_limits<float>::quiet_NaN();
        std::memcpy(nan.data() + nan.size() - 4, &bad, 4);
        row("empty", "", "too short");
        row("wrong magic", "\x89PNG\r\n\x1a\n and so on", "header length");
        row("header longer than file", std::string("\xff\xff\xff\xff\xff\xff\xff\x7f", 8),
            "header");
        row("not JSON", fileWith("hello", 0), "JSON");
        row("JSON list", fileWith("[1,2]", 0), "JSON");
        row("cut short", good.substr(0, good.size() - 1), "outside");
        row("trailing bytes", good + "xxxx", "unused");
        row("NaN", nan, "finite");
        row("other type", fileWith(R"({"a":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}})", 8),
            "F32");
        row("length lies", fileWith(R"({"a":{"dtype":"F32","shape":[9],"data_offsets":[0,8]}})", 8),
            "shape");
        row("negative side",
            fileWith(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,8]}})", 8),
            "impossible");
        row("product overflows",
            fileWith(
                R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,8]}})",
                8),
            "impossible");
        row("overlap",
            fileWith(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                     R"("b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                4),
            "overlap");
        row("no shape", fileWith(R"({"a":{"dtype":"F32","data_offsets":[0,4]}})", 4), "malformed");
    }

    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto read = parseSafetensors(bytes.toStdString(), "weights.safetensors");
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::ModelInvalid);
        const QString detail = QString::fromStdString(read.error().detail);
        QVERIFY2(detail.startsWith(QLatin1String("weights.safetensors: ")), qPrintable(detail));
        QVERIFY2(detail.contains(reason), qPrintable(detail));
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/charset.h"
#include "io/dicom/tags.h"
#include "io_dicom_fixtures.h"
#include "io_fixtures.h"

#include <QTest>

#include <algorithm>

using namespace cxr;
using namespace cxr::test;

namespace {

using Kind = io::TextDecoder::Kind;

std::string decoded(const char* declared, const std::string& bytes, Kind kind = Kind::PersonName)
{
    io::TextDecoder decoder{std::string(declared)};
    return decoder.decode(bytes, kind).utf8;
}

/// A picture with that character set and these bytes as the patient's name.
std::filesystem::path fileWith(
    const Folder& folder, const char* declared, const std::string& name, const char* study = "")
{
    DcmFileFormat file;
    fillDicom(file, {});
    DcmDataset& dataSet = *file.getDataset();
    if (declared)
        dataSet.putAndInsertString(DCM_SpecificCharacterSet, declared);
    dataSet.putAndInsertString(DCM_PatientName, name.c_str());
    dataSet.putAndInsertString(DCM_StudyDescription, study);
    const std::filesystem::path path = folder / "x.dcm";
    writeDicom(file, path);
    return path;
}

std::string valueOf(const std::vector<io::Attribute>& attributes, const std::string& tag)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [&](const io::Attribute& attribute) { return attribute.tag == tag; });
    return found == attributes.end() ? "missing" : found->value;
}

} // namespace

class TestCharsets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Examples of PS3.5 annexes H, I, J and K; the expected texts are what pydicom 2.3.1 makes of
    // the same bytes, but for two that it does not know: ISO_IR 203 and the escape sequence of
    // ISO 2022 IR 58, which are as PS3.3 table C.12-2 and PS3.5 annex K have them.
    void standardExamples_data()
    {
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* declared, const QByteArray& bytes,
                             const char* text) {
            QTest::newRow(name) << QByteArray(declared) << bytes << QString::fromUtf8(text);
        };
        row("ASCII", "", "Doe^Jane", "Doe^Jane");
        row("Latin 1", "ISO_IR 100", "Buc^J\xe9r\xf4me", "Buc^Jérôme");
        row("Latin 2", "ISO_IR 101", "W\xb3odarczyk^Micha\xb3", "Włodarczyk^Michał");
        row("Latin 9", "ISO_IR 203", "\xa4^x", "€^x");
        row("Cyrillic", "ISO_IR 144", "\xbb\xee\xda^x", "Люк^x");
        row("Greek", "ISO_IR 126", "\xc4\xe9\xef\xed", "Διον");
        row("Arabic", "ISO_IR 127", "\xe2\xc8\xc7\xe6\xea", "قباني");
        row("Hebrew", "ISO_IR 138", "\xf9\xf8\xe5\xef", "שרון");
        row("Thai", "ISO_IR 166", "\xb7\xb4\xca\xcd\xba", "ทดสอบ");
        row("UTF-8", "ISO_IR 192", "Wang^XiaoDong=\xe7\x8e\x8b^\xe5\xb0\x8f\xe6\x9d\xb1",
            "Wang^XiaoDong=王^小東");
        row("GB18030", "GB18030", "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab",
            "Wang^XiaoDong=王^小东");
        // The second byte of U+8A3A in GBK is a backslash, of U+4E9C in GB18030 below 0x80.
        row("GBK with a backslash byte", "GBK", "\xd4\x5c^\x81\x40", "診^丂");
        row("GB18030, four bytes", "GB18030", "\x81\x30\x86\x30^x", "¸^x");
        row("Kanji", "\\ISO 2022 IR 87",
            "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
            "Yamada^Tarou=山田^太郎=やまだ^たろう");
        row("half-width Katakana and Kanji", "ISO 2022 IR 13\\ISO 2022 IR 87",
            "\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^"
            "\x1b$B$?$m$&\x1b(J",
            "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
        row("supplementary Kanji", "\\ISO 2022 IR 159", "x=\x1b$(D0!\x1b(B", "x=丂");
        row("Korean", "\\ISO 2022 IR 149",
            "Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6"
            "\xb5\xbf",
            "Hong^Gildong=洪^吉洞=홍^길동");
        row("simplified Chinese", "\\ISO 2022 IR 58",
            "Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab=", "Zhang^XiaoDong=张^小东");
        row("single-byte sets with escapes", "ISO 2022 IR 100\\ISO 2022 IR 144",
            "Buc^J\xe9r\xf4me=\x1b-L\xbb\xee\xda", "Buc^Jérôme=Люк");
    }
    void standardExamples()
    {
        QFETCH(QByteArray, declared);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QString got = QString::fromStdString(decoded(declared.constData(), bytes.toStdString()));
        while (got.endsWith(QLatin1Char('='))) // an empty last group, which pydicom leaves out
            got.chop(1);
        QCOMPARE(got, text);
    }

    // After a delimiter the first value's set is in use again (PS3.5 6.1.2.5.3).
    void escapesReachToTheNextDelimiter()
    {
        const std::string greek = "\x1b-F\xc4";
        QCOMPARE(decoded("ISO 2022 IR 100\\ISO 2022 IR 126", greek + "^\xe9"), std::string("Δ^é"));
        QCOMPARE(decoded("ISO 2022 IR 100\\ISO 2022 IR 126", greek + "\\\xe9", Kind::Value),
            std::string("Δ\\é"));
        // A text has no values: the backslash is one, and the line's end is the delimiter.
        QCOMPARE(decoded("ISO 2022 IR 100\\ISO 2022 IR 126", greek + "\\\xe9\n\xe9", Kind::Text),
            std::string("Δ\\ι\né"));
    }

    void misspelledNamesAreUnderstood()
    {
        for (const char* name : {"ISO_IR_100", "ISO-IR 100", "iso_ir 100", " ISO_IR 100 ",
                 "ISO 2022 IR 100", "ISO_IR100"})
            QCOMPARE(decoded(name, "J\xe9"), std::string("Jé"));
    }

    void whatDoesNotFitIsGuessedAndNeverCut()
    {
        io::TextDecoder utf8{"ISO_IR 192"};
        const auto latin = utf8.decode("Buc^J\xe9r\xf4me", Kind::PersonName);
        QCOMPARE(latin.utf8, std::string("Buc^Jérôme"));
        QVERIFY(!latin.certain);
        io::TextDecoder none{""};
        QVERIFY(none.decode("Jérôme", Kind::Value).certain); // UTF-8 without saying so
        QVERIFY(!none.decode("J\xe9", Kind::Value).certain);
        io::TextDecoder odd{"KLINGON"};
        QVERIFY(!odd.known());
        QCOMPARE(odd.decode("J\xe9\x85", Kind::Value).utf8, std::string("Jé\xef\xbf\xbd"));
        // Half a Kanji, and an escape sequence that nobody knows.
        for (const std::string bytes : {"ab\x1b$B;", "ab\x1b%Zcd"}) {
            io::TextDecoder kanji{"\\ISO 2022 IR 87"};
            const auto text = kanji.decode(bytes, Kind::PersonName);
            QVERIFY(!text.certain);
            QCOMPARE(text.utf8.size(), bytes.size());
        }
    }

    void validUtf8()
    {
        for (const char* good : {"", "a", "é", "王", "\xf0\x9f\xab\x81"})
            QVERIFY(io::isUtf8(good));
        for (const char* bad : {"\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                 "\xe7\x8e", "\x80", "\xf0\x80\x80\x80", "\xff"})
            QVERIFY(!io::isUtf8(bad));
    }

    void namesInTheViewer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(shown);
        };
        row("Doe^Jane", "Doe, Jane");
        row("Doe^Jane^Q", "Doe, Jane Q");
        row("Doe", "Doe");
        row("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou (山田, 太郎)");
        row("=山田^太郎=やまだ^たろう", "山田, 太郎");
        row("==やまだ^たろう", "やまだ, たろう");
        row("Wang^XiaoDong=王^小東=", "Wang, XiaoDong (王, 小東)");
        row("^^^^", "");
    }
    void namesInTheViewer()
    {
        QFETCH(QString, name);
        const Folder folder;
        const auto loaded = io::load(fileWith(folder, "ISO_IR 192", name.toStdString()));
        QVERIFY2(loaded, reason(loaded));
        QTEST(QString::fromStdString(loaded->source.patientName), "shown");
        QVERIFY(!hasNotice(loaded->source, "character set"));
    }

    void doubtfulTextsAreToldOf()
    {
        const Folder folder;
        auto loaded = io::load(fileWith(folder, "ISO_IR 192", "J\xe9r\xf4me"));
        QVERIFY2(loaded, reason(loaded));
        QCOMPARE(loaded->source.patientName, std::string("Jérôme"));
        QVERIFY(hasNotice(loaded->source, "do not fit the file's character set ISO_IR 192"));
        loaded = io::load(fileWith(folder, "X-MAC", "J\xe9r\xf4me"));
        QVERIFY(hasNotice(loaded->source, "character set X-MAC is unknown"));
        loaded = io::load(fileWith(folder, nullptr, "J\xe9r\xf4me"));
        QVERIFY(hasNotice(loaded->source, "names no character set"));
        loaded = io::load(fileWith(folder, "X-MAC", "Doe"));
        QVERIFY(!hasNotice(loaded->source, "character set")); // nothing to be in doubt about
    }

    // One text that cannot be read spoils no other: DCMTK's own conversion gives up all of them.
    void oneBadTextSpoilsNoOther()
    {
        const Folder folder;
        const auto loaded =
            io::load(fileWith(folder, "\\ISO 2022 IR 87", "x=\x1b$B;3ED\x1b(B", "\x1b$B;"));
        QVERIFY2(loaded, reason(loaded));
        QCOMPARE(loaded->source.patientName, std::string("x (山田)"));
    }

    void itemsHaveTheirOwnCharacterSet()
    {
        const Folder folder;
        DcmFileFormat file;
        fillDicom(file, {});
        DcmDataset& dataSet = *file.getDataset();
        dataSet.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 100");
        DcmItem* item = nullptr;
        dataSet.findOrCreateSequenceItem(DCM_RequestedProcedureCodeSequence, item, -2);
        item->putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 144");
        item->putAndInsertString(DCM_PatientName, "\xbb\xee\xda");
        dataSet.findOrCreateSequenceItem(DCM_RequestedProcedureCodeSequence, item, -2);
        item->putAndInsertString(DCM_PatientName, "J\xe9"); // the parent's
        writeDicom(file, folder / "x.dcm");
        const auto attributes = io::readAttributes(folder / "x.dcm");
        QVERIFY2(attributes, reason(attributes));
        std::vector<std::string> names;
        for (const io::Attribute& attribute : *attributes) {
            if (attribute.tag == "(0010,0010)")
                names.push_back(attribute.value);
        }
        QCOMPARE(names, (std::vector<std::string>{"Doe^Jane", "Люк", "Jé"}));
        QCOMPARE(valueOf(*attributes, "(0008,0005)"), std::string("ISO_IR 100")); // as it stands
    }

    // pydicom's charset files; the names are those of pydicom 2.3.1.
    void sharedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* file, const char* name) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf8(name);
        };
        row("chrArab.dcm", "قباني^لنزار");
        row("chrFren.dcm", "Buc^Jérôme");
        row("chrFrenMulti.dcm", "Buc^Jérôme");
        row("chrGerm.dcm", "Äneas^Rüdiger");
        row("chrGreek.dcm", "Διονυσιος");
        row("chrH31.dcm", "Yamada^Tarou=山田^太郎=やまだ^たろう");
        row("chrH32.dcm", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
        row("chrHbrw.dcm", "שרון^דבורה");
        row("chrI2.dcm", "Hong^Gildong=洪^吉洞=홍^길동");
        row("chrJapMulti.dcm", "やまだ^たろう");
        row("chrJapMultiExplicitIR6.dcm", "やまだ^たろう");
        row("chrKoreanMulti.dcm", "김희중");
        row("chrRuss.dcm", "Люкceмбypг");
        row("chrSQEncoding.dcm", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
        row("chrSQEncoding1.dcm", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
        row("chrX1.dcm", "Wang^XiaoDong=王^小東");
        row("chrX2.dcm", "Wang^XiaoDong=王^小东");
    }
    void sharedFiles()
    {
        const std::filesystem::path folder =
            std::filesystem::path(CXR_SHARED_DATA_DIR) / "dicom/pydicom-charset_files";
        if (!std::filesystem::exists(folder))
            QSKIP("no pydicom charset files in ../shared/data");
        QFETCH(QString, file);
        const auto attributes = io::readAttributes(folder / file.toStdString());
        QVERIFY2(attributes, reason(attributes));
        QString name = QString::fromStdString(valueOf(*attributes, "(0010,0010)"));
        while (name.endsWith(QLatin1Char('=')))
            name.chop(1);
        QTEST(name, "name");
        if (file == QLatin1String("chrJapMulti.dcm")) {
            QCOMPARE(
                valueOf(*attributes, "(0010,1001)"), std::string("やまだ^たろう\\やまだ^たろう"));
            QCOMPARE(valueOf(*attributes, "(0010,21B0)"), std::string("たろう"));
        }
    }
};

QTEST_APPLESS_MAIN(TestCharsets)
#include "tst_charsets.moc"

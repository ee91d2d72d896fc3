// SPDX-License-Identifier: Apache-2.0
#include "app/advice.h"
#include "app/duration.h"

#include <QTest>

using namespace cxr;
using namespace cxr::app;

class TestAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("start");
        const auto row = [](const char* name, Code code, const char* detail, const char* start) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromUtf8(detail)
                                << QString::fromUtf8(start);
        };
        row("path alone", Code::EmptyFile, "/a/b c.png", "/a/b c.png: the file is empty. ");
        row("path and clause", Code::FileDamaged, "/a/x.png: it ends early",
            "/a/x.png: the file is damaged or cut short (it ends early). ");
        row("clause alone", Code::OutOfMemory, "even tiles did not fit",
            "there is not enough memory (even tiles did not fit). ");
        row("nothing", Code::Cancelled, "", "cancelled.");
    }

    void sentences()
    {
        QFETCH(int, code);
        QFETCH(QString, detail);
        QFETCH(QString, start);
        const QString text =
            QString::fromStdString(sentenceFor({static_cast<Code>(code), detail.toStdString()}));
        QVERIFY2(text.startsWith(start), qPrintable(text));
    }

    void everyCodeSaysWhatIsWrong()
    {
        for (int code = 0; code <= static_cast<int>(Code::Internal); ++code) {
            const Advice advice = adviceFor(static_cast<Code>(code));
            QVERIFY2(*advice.problem != '\0', qPrintable(QString::number(code)));
        }
    }

    void durations()
    {
        QCOMPARE(duration(-3), std::string("0 s"));
        QCOMPARE(duration(48.4), std::string("48 s"));
        QCOMPARE(duration(125), std::string("2 min 5 s"));
        QCOMPARE(duration(3 * 3600 + 20 * 60 + 30), std::string("3 h 20 min"));
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;

namespace {

struct Ran {
    int exitCode = -1;
    QString errors;
};

Ran evaluate(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens-cli"),
        QStringList{QStringLiteral("evaluate"), QStringLiteral("--protocol"),
            QStringLiteral("paper"), QStringLiteral("--model"), QStringLiteral("srcnn-9-1-5")}
            + arguments);
    if (!process.waitForFinished(240'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString sample =
            QString::fromStdString((app::samplesFolder() / "chest_child_8bit.png").string());
        QVERIFY(QFile::copy(sample, picture()));
    }

    void bothFormatsAtOnceAndWhatWasLeftOut()
    {
        const QString damaged = m_folder.filePath(QStringLiteral("damaged.jpeg"));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xd8\xff\xe0 and nothing more");
        file.close();
        const QString html = m_folder.filePath(QStringLiteral("report.html"));
        const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
        const Ran ran = evaluate({picture(), damaged, QStringLiteral("--report"), html,
            QStringLiteral("--report"), pdf});
        QVERIFY2(ran.exitCode == 1, qPrintable(ran.errors)); // one file could not be read
        QVERIFY(bytesOf(pdf).startsWith("%PDF-"));
        const QByteArray text = bytesOf(html);
        const QByteArray kilobytes =
            QByteArray::number(static_cast<double>(QFile(picture()).size()) / 1024, 'f', 1);
        for (const QByteArray& word : {QByteArray("a&lt;b&gt;&amp;c"), QByteArray("damaged.jpeg"),
                 QByteArray("srcnn-9-1-5"), QByteArray("<svg"), QByteArray(CXR_VERSION),
                 QByteArray("<td>" + kilobytes + "</td>")})
            QVERIFY2(text.contains(word), word.constData());
        QVERIFY(!text.contains("src=\"http"));
    }

    void otherEndingsAreRefusedBeforeAnyWork()
    {
        const QString path = m_folder.filePath(QStringLiteral("report.docx"));
        const Ran ran = evaluate({picture(), QStringLiteral("--report"), path});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.errors.contains(QLatin1String(".html or .pdf")), qPrintable(ran.errors));
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(QStringLiteral("none/report.html"));
        const Ran ran = evaluate({picture(), QStringLiteral("--report"), path});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.errors.contains(path), qPrintable(ran.errors));
    }

private:
    [[nodiscard]] QString picture() const
    {
        return m_folder.filePath(QStringLiteral("a<b>&c.png"));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_cli_report.moc"

// SPDX-License-Identifier: Apache-2.0
#include "curation/provenance.h"
#include "curation/report.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace cxr;
using namespace cxr::curation;

namespace {

constexpr image::Size size{150, 140};
const std::string hostile = "<script>alert('&\"')</script>\xE2\x80\xAE.ümlaut \xff";

/// A pattern with an error of `amplitude` on it; larger in the square at (100, 8).
image::Image pattern(int amplitude)
{
    image::Image image(size, {});
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const int error = (x * 7 + y * 3) % 3 - 1;
            const bool marked = x >= 100 && x < 120 && y >= 8 && y < 28;
            const int value = 60 + (x * 5 + y * 3) % 120 + amplitude * error * (marked ? 3 : 1);
            image.row(y)[x] = static_cast<std::uint16_t>(value);
        }
    }
    return image;
}

std::string nameOf(int index)
{
    return index == 3 ? hostile : "image_" + std::to_string(100 + index);
}

/// A report of `count` images with gains that rise from −0.2 dB.
EvaluationReport reportOf(int count)
{
    ReportSubject subject{.data = "folder <of> images",
        .card = {},
        .degradation = quality::paperDegradation,
        .programVersion = "0.0.1"};
    subject.card.name = "test-model";
    subject.card.title = "Test model";
    subject.card.weightsSha256 = std::string(64, 'a');
    subject.card.training.data = "nobody's images & others";
    EvaluationReport report(subject);
    for (int i = 0; i < count; ++i) {
        const Evaluation figures{.image = nameOf(i),
            .size = size,
            .beforeFullPsnrDb = 36.38,
            .beforePsnrDb = 37.95,
            .afterPsnrDb = 37.95 - 0.2 + 0.1 * i,
            .beforeMse = 10,
            .afterMse = 9,
            .beforeSsimPaper = 0.95,
            .afterSsimPaper = i == 5 ? 0.949 : 0.96,
            .beforeSsimWang = 0.94,
            .afterSsimWang = 0.945};
        const auto added = report.add(figures, pattern(0), pattern(4), pattern(3),
            {.original = 46'174, .before = 30'720, .after = 94'208}, "CPU (2 threads)");
        if (!added)
            qFatal("%s", added.error().detail.c_str());
    }
    return report;
}

struct Html {
    bool wellFormed = false;
    QString text;
    QStringList references; ///< values of src, href and the like
    int pictures = 0;
    int plots = 0;
    int rows = 0;
};

Html parsed(const std::string& bytes)
{
    Html html;
    QXmlStreamReader reader(QByteArray::fromStdString(bytes));
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters)
            html.text += reader.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        html.pictures += reader.name() == QLatin1String("img") ? 1 : 0;
        html.plots += reader.name() == QLatin1String("svg") ? 1 : 0;
        html.rows += reader.name() == QLatin1String("tr") ? 1 : 0;
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            if (QStringList{QStringLiteral("src"), QStringLiteral("href"), QStringLiteral("data")}
                    .contains(attribute.name().toString()))
                html.references += attribute.value().toString();
        }
    }
    html.wellFormed = !reader.hasError();
    return html;
}

QString pdfText(const QString& path)
{
    QProcess process;
    process.start(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return process.waitForFinished() && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlIsWholeAndAlone()
    {
        const auto bytes = toHtml(reportOf(25).document());
        QVERIFY(bytes.has_value());
        const Html html = parsed(*bytes);
        QVERIFY(html.wellFormed);
        QCOMPARE(html.pictures, 6 * static_cast<int>(worstCases));
        QVERIFY(html.plots >= 2);
        QVERIFY(html.rows > 2 * 25);
        for (const QString& reference : html.references)
            QVERIFY2(reference.startsWith(QLatin1String("data:image/png;base64,")),
                qPrintable(reference.left(60)));
        QVERIFY(bytes->find("url(") == std::string::npos);
        QVERIFY(bytes->find("<script") == std::string::npos);
        QVERIFY(bytes->find("<link") == std::string::npos);
        for (int i = 0; i < 25; ++i) {
            if (i != 3)
                QVERIFY(html.text.contains(QString::fromStdString(nameOf(i))));
        }
        // The hostile name is there, readable, with its harmful characters replaced.
        QVERIFY(html.text.contains(QStringLiteral("<script>alert('&\"')</script>\uFFFD.ümlaut")));
        for (const char* text : {"36.38", "37.95", "30.00", "45.1", "92.0", "test-model", "SHA-256",
                 "nobody's images & others", "bilinear ÷2", "CPU (2 threads)", "0.0.1",
                 "5 of 20 images", "AI-enhanced · not for diagnosis"})
            QVERIFY2(html.text.contains(QString::fromUtf8(text)), text);
    }

    void thumbnailsArePictures()
    {
        const auto bytes = toHtml(reportOf(1).document());
        QVERIFY(bytes.has_value());
        for (const QString& reference : parsed(*bytes).references) {
            const QByteArray png =
                QByteArray::fromBase64(reference.section(QLatin1Char(','), 1).toLatin1());
            QCOMPARE(QImage::fromData(png, "PNG").size(), QSize(320, 320));
        }
    }

    void everyImageThatFellIsNamed()
    {
        const Document document = reportOf(25).document();
        const auto* worsened = std::get_if<Table>(&document.blocks.back());
        QVERIFY(worsened != nullptr);
        QStringList names;
        for (const Table::Row& row : worsened->rows)
            names += QString::fromStdString(row.cells[0]);
        // Gains −0.2 and −0.1, and the one whose SSIM fell.
        QCOMPARE(names,
            (QStringList{QStringLiteral("image_100"), QStringLiteral("image_101"),
                QStringLiteral("image_105")}));
    }

    void nothingFellIsSaid()
    {
        ReportSubject subject;
        EvaluationReport report(subject);
        const Evaluation figures{
            .image = "good", .size = size, .beforePsnrDb = 1, .afterPsnrDb = 2};
        QVERIFY(report.add(figures, pattern(0), pattern(4), pattern(3), {}, "CPU").has_value());
        const Document document = report.document();
        const auto* text = std::get_if<Paragraph>(&document.blocks.back());
        QVERIFY(text != nullptr);
        QVERIFY(text->text.starts_with("No image's PSNR fell"));
    }

    void pdfHoldsTheSameContents()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        EvaluationReport report = reportOf(90);
        report.leaveOut("broken.jpg", "the file is damaged");
        const Document document = report.document();
        QVERIFY(writeDocument(document, path.toStdString()).has_value());
        const QString text = pdfText(path);
        for (int i = 0; i < 90; ++i) {
            // Tables 1 and 2.
            if (i != 3)
                QVERIFY2(text.count(QString::fromStdString(nameOf(i))) >= 2, nameOf(i).c_str());
        }
        for (const char* word : {"36.38", "Wilcoxon", "Worst cases", "broken.jpg", "Test model"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
        const QRegularExpression numbered(QStringLiteral("page (\\d+) of (\\d+)"));
        const QRegularExpressionMatch last = [&] {
            QRegularExpressionMatch match;
            for (auto all = numbered.globalMatch(text); all.hasNext();)
                match = all.next();
            return match;
        }();
        QVERIFY(last.hasMatch());
        QCOMPARE(last.captured(1), last.captured(2));
        QVERIFY(last.captured(1).toInt() >= 6);
        // A table that goes on repeats its head: each of the two goes over at least two pages.
        QVERIFY(text.count(QStringLiteral("before, whole frame (as printed)")) >= 2);
        QVERIFY(text.count(QStringLiteral("MSE (grey)")) >= 2);
    }

    void identicalImagesGiveNoNonsense()
    {
        EvaluationReport report({});
        const double infinity = INFINITY;
        const Evaluation figures{.image = "flat",
            .size = size,
            .beforeFullPsnrDb = infinity,
            .beforePsnrDb = infinity,
            .afterPsnrDb = infinity};
        QVERIFY(report.add(figures, pattern(0), pattern(0), pattern(0), {}, "CPU").has_value());
        const auto bytes = toHtml(report.document());
        QVERIFY(bytes.has_value());
        const Html html = parsed(*bytes);
        QVERIFY(html.wellFormed);
        QVERIFY(html.text.contains(QStringLiteral("∞")));
        QVERIFY(!html.text.contains(QLatin1String("nan")));
        QVERIFY(toPdf(report.document()).has_value());
    }

    void aReportOfNothingSaysSo()
    {
        const auto bytes = toHtml(EvaluationReport({}).document());
        QVERIFY(bytes.has_value());
        QVERIFY(parsed(*bytes).text.contains(QLatin1String("No image could be evaluated")));
    }

    void otherEndingsAreRefused()
    {
        const QTemporaryDir folder;
        for (const char* name : {"report.docx", "report", "report.html.txt"}) {
            const auto path = folder.filePath(QLatin1String(name)).toStdString();
            const auto written = writeDocument({}, path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, Code::InvalidArgument);
            QVERIFY(!QFile::exists(QString::fromStdString(path)));
        }
        QCOMPARE(writeDocument({}, "/nowhere/report.html").error().code, Code::CannotWrite);
    }

    void closeUpFindsTheHarm()
    {
        image::Image after = pattern(0);
        for (int y = 100; y < 110; ++y)
            after.row(y)[140] = 255;
        const CloseUp view = closeUp(pattern(0), pattern(1), after, 0);
        QVERIFY(view.rect.right() > 140 || view.rect.right() == size.width);
        QCOMPARE(view.rect.size(), view.after.size);
        QCOMPARE(view.rect.size(), (image::Size{closeUpSide, closeUpSide}));
        // Equal pixels are white, brighter ones red.
        QCOMPARE(view.errorAfter.rgb[0], 255);
        QCOMPARE(view.errorAfter.rgb[2], 255);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"

// SPDX-License-Identifier: Apache-2.0
#include "plot/axis.h"
#include "plot/bar_plot.h"
#include "plot/box_plot.h"
#include "plot/histogram.h"
#include "plot/learning_curve.h"
#include "plot/line_plot.h"
#include "plot/render.h"

#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace cxr;
using namespace cxr::plot;

namespace {

constexpr Extent extent{300, 200};

/// The texts of an SVG; empty where it is no XML.
QStringList textsOf(const std::string& svg)
{
    QStringList texts;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && (reader.name() == QLatin1String("text") || reader.name() == QLatin1String("title")))
            texts += reader.readElementText();
    }
    return reader.hasError() ? QStringList() : texts;
}

template <typename Plot>
Drawing drawingOf(Plot plot)
{
    return [plot = std::move(plot)](Canvas& canvas) { draw(canvas, extent.area(), plot); };
}

BoxPlot someBoxes()
{
    return {.title = "PSNR",
        .yLabel = "PSNR / dB",
        .boxes = {{"before", orange, 36, 37, 38, 39, 41, 38.2, {33, 44}},
            {"after", blue, 38, 39.5, 40, 41, 43, 40.1, {}}}};
}

QImage imageOf(const Result<std::string>& png)
{
    return png ? QImage::fromData(QByteArray::fromStdString(*png), "PNG") : QImage();
}

} // namespace

class TestPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svgIsXmlAndSaysWhatItShows()
    {
        const QStringList texts = textsOf(renderSvg(extent, drawingOf(someBoxes()), "Box & plot"));
        for (const char* text : {"Box & plot", "PSNR", "PSNR / dB", "before", "after", "40"})
            QVERIFY2(texts.contains(QLatin1String(text)), text);
    }

    void svgStaysXmlWithHostileText()
    {
        const std::string hostile = "</text><script>\"'&\x01\xff\xe2\x80\xae\n";
        BoxPlot plot = someBoxes();
        plot.title = hostile;
        plot.boxes[0].label = hostile;
        const std::string svg = renderSvg(extent, drawingOf(plot), hostile);
        QVERIFY(!textsOf(svg).isEmpty());
        QVERIFY(svg.find("<script") == std::string::npos);
    }

    void pngHasTheSizeAndTheColours()
    {
        const QImage image = imageOf(renderPng(extent, drawingOf(someBoxes()), 2));
        QCOMPARE(image.size(), QSize(600, 400));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y) & 0xFFFFFFU);
        }
        QVERIFY(colours.contains(0xE69F00U)); // the first box' outline
        QVERIFY(colours.contains(0x0072B2U)); // the second one's
    }

    void pdfHasOnePagePerDrawing()
    {
        const auto pdf = renderPdf(a4, {drawingOf(someBoxes()), drawingOf(someBoxes())}, "Title");
        QVERIFY(pdf.has_value());
        QVERIFY(pdf->starts_with("%PDF-"));
        QVERIFY(pdf->find("/Count 2") != std::string::npos);
    }

    void oddDataDrawsWithoutHarm_data()
    {
        const double nan = std::nan("");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::addColumn<std::vector<double>>("values");
        QTest::newRow("nothing") << std::vector<double>{};
        QTest::newRow("one") << std::vector<double>{3};
        QTest::newRow("all equal") << std::vector<double>{2, 2, 2};
        QTest::newRow("not finite") << std::vector<double>{nan, infinity, 1, -infinity};
        QTest::newRow("only not finite") << std::vector<double>{nan, infinity};
        QTest::newRow("huge and tiny") << std::vector<double>{1e300, -1e300, 1e-300};
        QTest::newRow("negative") << std::vector<double>{-3, -1, -2};
    }

    void oddDataDrawsWithoutHarm()
    {
        QFETCH(std::vector<double>, values);
        Curve curve;
        BarPlot bars{.yLabel = "y"};
        for (const double value : values) {
            curve.points.push_back({value, value});
            bars.bars.push_back({"bar", value});
        }
        for (const Drawing& drawing : {drawingOf(LinePlot{.curves = {curve}}), drawingOf(bars),
                 drawingOf(LinePlot{.curves = {curve}, .logarithmicY = true, .wholeX = true}),
                 drawingOf(Histogram{.values = values}), drawingOf(BoxPlot{})}) {
            QVERIFY(!textsOf(renderSvg(extent, drawing, "odd")).isEmpty());
            QVERIFY(!imageOf(renderPng(extent, drawing, 1)).isNull());
        }
    }

    void ticksAreRoundNumbers()
    {
        QCOMPARE(linearScale(36.2, 43.9).ticks, (std::vector<double>{36, 38, 40, 42, 44}));
        QCOMPARE(linearScale(0, 3).high, 3.0);
        const Scale small = linearScale(0.94, 0.97);
        QCOMPARE(QString::fromStdString(small.textOf(small.ticks[1])), QStringLiteral("0.95"));
        const Scale decades = logarithmicScale(0.003, 0.04);
        QCOMPARE(decades.low, 0.002);
        QCOMPARE(decades.high, 0.05);
        QVERIFY(!logarithmicScale(-1, 5).logarithmic);
    }

    void numbersIgnoreTheLocale()
    {
        QCOMPARE(QString::fromStdString(fixed(-1.25, 1)), QStringLiteral("−1.2"));
        QCOMPARE(QString::fromStdString(fixed(-0.001, 2)), QStringLiteral("0.00"));
        QCOMPARE(QString::fromStdString(fixed(std::nan(""), 2)), QStringLiteral("–"));
        QCOMPARE(QString::fromStdString(fixed(1 / 0.0, 2)), QStringLiteral("∞"));
    }

    void histogramCountsEveryValueOnce()
    {
        // The tallest bin of 4 + 2 values is on the axis, and nothing above it.
        const auto texts = textsOf(renderSvg(extent,
            drawingOf(Histogram{.xLabel = "gain / dB", .values = {0, 0.1, 0.2, 0.3, 4, 5}}), "h"));
        QVERIFY(texts.contains(QStringLiteral("gain / dB")));
        QVERIFY(texts.contains(QStringLiteral("4")));
    }

    void longTextIsShortenedAndWrapped()
    {
        const std::string name(200, 'x');
        const std::string cut = shortened(name, {}, 100);
        QVERIFY(textWidth(cut, {}) <= 100);
        QVERIFY(cut.find("…") != std::string::npos);
        const auto lines = wrapped(name + " and words", {}, 100);
        QVERIFY(lines.size() > 5);
        for (const std::string& line : lines)
            QVERIFY(textWidth(line, {}) <= 100.5);
        QCOMPARE(wrapped("", {}, 100).size(), std::size_t{1});
    }

    void base64IsThatOfTheStandard()
    {
        // RFC 4648, section 10.
        QCOMPARE(base64("foobar"), std::string("Zm9vYmFy"));
        QCOMPARE(base64("fooba"), std::string("Zm9vYmE="));
        QCOMPARE(base64("foob"), std::string("Zm9vYg=="));
        QCOMPARE(base64(""), std::string());
    }

    void learningCurveFindsItsColumnsByName()
    {
        const QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("log.csv"));
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("gain_db,new,step,loss\n-0.5,7,1000,0.02\n0.25,7,20000,0.01\n1.5,,30000,nan\n");
        file.close();
        for (const char* name : {"curve.svg", "curve.png", "curve.pdf"}) {
            const auto path = folder.filePath(QLatin1String(name)).toStdString();
            const auto written = writeLearningCurve(log.toStdString(), path);
            QVERIFY2(written.has_value(), name);
        }
        QFile svg(folder.filePath(QStringLiteral("curve.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QStringList texts = textsOf(svg.readAll().toStdString());
        for (const char* text : {"training step / 1000", "loss", "PSNR gain / dB", "30", "1.5"})
            QVERIFY2(texts.contains(QLatin1String(text)), text);
        QCOMPARE(QImage(folder.filePath(QStringLiteral("curve.png"))).size(), QSize(960, 840));
    }

    void learningCurveRefusesWhatIsNoLog_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("out");
        QTest::addColumn<Code>("code");
        const QByteArray good = "step,loss,gain_db\n1,2,3\n";
        QTest::newRow("empty") << QByteArray() << QStringLiteral("a.svg") << Code::FileDamaged;
        QTest::newRow("no rows") << QByteArray("step,loss,gain_db\n") << QStringLiteral("a.svg")
                                 << Code::FileDamaged;
        QTest::newRow("no gain") << QByteArray("step,loss\n1,2\n") << QStringLiteral("a.svg")
                                 << Code::FileDamaged;
        QTest::newRow("ending") << good << QStringLiteral("a.gif") << Code::InvalidArgument;
        QTest::newRow("folder") << good << QStringLiteral("none/a.svg") << Code::CannotWrite;
    }

    void learningCurveRefusesWhatIsNoLog()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, out);
        QFETCH(Code, code);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("log.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(log);
        file.close();
        const auto written =
            writeLearningCurve(file.fileName().toStdString(), folder.filePath(out).toStdString());
        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QVERIFY(!QFile::exists(folder.filePath(out)));
    }

    void missingLogIsNamed()
    {
        const auto written = writeLearningCurve("/nowhere/log.csv", "/nowhere/a.svg");
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestPlot)
#include "tst_plot.moc"

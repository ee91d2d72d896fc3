// SPDX-License-Identifier: Apache-2.0
// Pages: true to size by the millimetre, and with all that has to stand beside a picture.
#include "pictures.h"
#include "ui/print_dialog.h"
#include "ui/print_sheet.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QPdfWriter>
#include <QProcess>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace cxr;
using namespace cxr::ui;

namespace {

constexpr int dpi = 300;

/// White with a black frame of two pixels, so that its edges can be found on the page.
std::shared_ptr<const image::Pyramid> card(image::Size size)
{
    return pictures::painted(size, {}, [size](int x, int y) {
        const bool edge = x < 2 || y < 2 || x >= size.width - 2 || y >= size.height - 2;
        return edge ? 0 : 255;
    });
}

PrintSheet sheet(image::Size size = {400, 600})
{
    PrintSheet sheet;
    sheet.content.set(pictures::layer(card(size), 1, true));
    sheet.title = QStringLiteral("After: Plus ×2");
    sheet.subtitle = QStringLiteral("8 bit");
    sheet.label = QStringLiteral("AI-enhanced · not for diagnosis");
    sheet.enhanced = true;
    sheet.patient = QStringLiteral("Doe, Jane\n4711");
    sheet.area = {0, 0, size.width, size.height};
    sheet.window = pictures::document(card(size)).window;
    sheet.figures = {QStringLiteral("Whole image: PSNR/dB 30.00 → 32.50"),
        QStringLiteral("Reference: the file itself")};
    return sheet;
}

class Pages {
public:
    explicit Pages(const std::vector<PrintSheet>& sheets,
        QPageLayout::Orientation orientation = QPageLayout::Portrait)
    {
        QPdfWriter pdf(m_folder.filePath(QStringLiteral("page.pdf")));
        pdf.setResolution(600);
        pdf.setPageLayout({QPageSize(QPageSize::A4), orientation, QMarginsF(10, 10, 10, 10),
            QPageLayout::Millimeter});
        drawn = drawSheets(sheets, pdf);
    }

    /// The text of all pages as another program reads it; empty where there is none.
    [[nodiscard]] QString text() const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), m_folder.filePath(QStringLiteral("page.pdf")),
                QStringLiteral("-")});
        process.waitForFinished();
        // Poppler tells of ligatures as they are drawn.
        return QString::fromUtf8(process.readAll())
            .simplified()
            .replace(QChar(0xfb01), QStringLiteral("fi"));
    }
    [[nodiscard]] QImage picture(int page = 1) const
    {
        const QString base = m_folder.filePath(QStringLiteral("out"));
        QProcess process;
        process.start(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-gray"),
                QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"),
                QString::number(page), QStringLiteral("-singlefile"),
                m_folder.filePath(QStringLiteral("page.pdf")), base});
        process.waitForFinished();
        return QImage(base + QStringLiteral(".pgm")).convertToFormat(QImage::Format_Grayscale8);
    }

    bool drawn = false;

private:
    QTemporaryDir m_folder;
};

bool dark(const QImage& image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

/// Distance between the outermost of the long dark lines in a row of a page, in millimetres.
double frameWidthMm(const QImage& page)
{
    const int middle = static_cast<int>(60 / 25.4 * dpi); // inside of every picture here
    int first = -1;
    int last = -1;
    for (int x = 0; x < page.width(); ++x) {
        if (!dark(page, x, middle))
            continue;
        if (first < 0)
            first = x;
        last = x;
    }
    return (last - first + 1) * 25.4 / dpi;
}

image::Spacing spacing(double rowMm, double columnMm)
{
    image::Spacing spacing{
        .rowMm = rowMm, .columnMm = columnMm, .plane = image::Spacing::Plane::Detector};
    spacing.magnification = 1.1;
    return spacing;
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty();
}

} // namespace

class TestPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPoppler())
            QSKIP("pdftotext and pdftoppm are not installed (package poppler-utils)");
    }

    void aMillimetreIsAMillimetre()
    {
        PrintSheet one = sheet();
        one.trueSize = true;
        one.spacing = spacing(0.25, 0.3); // 120 × 150 mm
        const Pages pages({one});
        QVERIFY(pages.drawn);
        const QImage page = pages.picture();
        QVERIFY(std::abs(page.width() * 25.4 / dpi - 210) < 0.2); // A4
        const double width = frameWidthMm(page);
        QVERIFY2(std::abs(width - 120) < 0.3, QByteArray::number(width));
        const QString text = pages.text();
        QVERIFY2(text.contains(QStringLiteral(
                     "True size: 1 mm on paper is 1 mm at detector (×1.10 the patient)")),
            qPrintable(text));
        for (const char* words :
            {"After: Plus ×2", "Doe, Jane · 4711", "AI-enhanced · not for diagnosis",
                "50 mm on paper", "PSNR/dB 30.00 → 32.50", "Reference: the file itself"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    void whatLiesIsTrueToSizeToo()
    {
        PrintSheet one = sheet();
        one.trueSize = true;
        one.spacing = spacing(0.25, 0.3); // lying: 150 × 120 mm
        one.orientation = {1, false};
        const double width = frameWidthMm(Pages({one}).picture());
        QVERIFY2(std::abs(width - 150) < 0.3, QByteArray::number(width));
    }

    void whatDoesNotFitIsCutAndSaidSo()
    {
        PrintSheet one = sheet();
        one.trueSize = true;
        one.spacing = spacing(1, 1); // 400 × 600 mm
        const Pages pages({one});
        const QString text = pages.text();
        QVERIFY2(
            text.contains(QStringLiteral("of 400 × 600 mm fit on the page")), qPrintable(text));
    }

    void withoutMillimetresItIsFittedAndSaidSo()
    {
        PrintSheet one = sheet();
        one.trueSize = true; // can't be
        const Pages pages({one});
        QVERIFY(pages.text().contains(QStringLiteral("no millimetres are known")));
        // As large as the room beside the texts allows: its height decides here.
        const double width = frameWidthMm(pages.picture());
        QVERIFY2(width > 130 && width < 190.1, QByteArray::number(width));
        one.trueSize = false;
        one.spacing = spacing(0.25, 0.25);
        QVERIFY(Pages({one}).text().contains(QStringLiteral("not true to size")));
    }

    void eachPictureHasItsPage()
    {
        PrintSheet second = sheet();
        second.title = QStringLiteral("Before: x.png");
        second.label.clear();
        const Pages pages({sheet(), second});
        QVERIFY(pages.drawn);
        QVERIFY(!pages.picture(2).isNull());
        QVERIFY(pages.text().contains(QStringLiteral("Before: x.png")));
    }

    void drawingsAndFiltersAreOnThePage()
    {
        const QImage plain = Pages({sheet()}).picture();
        PrintSheet one = sheet();
        one.annotations = {{image::AnnotationKind::Text, {{100, 100}}, "old fracture"}};
        one.displayText = QStringLiteral("display: CLAHE");
        const Pages pages({one});
        QVERIFY(pages.picture() != plain);
        QVERIFY(pages.text().contains(QStringLiteral("old fracture")));
        QVERIFY(pages.text().contains(QStringLiteral("display: CLAHE")));
    }

    void theDialogOffersNoTrueSizeWhereThereIsNone()
    {
        PrintDialog without(std::nullopt, true);
        auto* trueSize = without.findChild<QRadioButton*>(QStringLiteral("trueSize"));
        QVERIFY(!trueSize->isEnabled());
        QVERIFY(!without.choice().trueSize);
        PrintDialog with(QStringLiteral(" on film"), true);
        QVERIFY(with.choice().trueSize);
        QVERIFY(with.choice().after && !with.choice().before);
        auto* pictures = with.findChild<QComboBox*>(QStringLiteral("pictures"));
        pictures->setCurrentIndex(2);
        QVERIFY(with.choice().after && with.choice().before);
        PrintDialog alone(QStringLiteral(" on film"), false);
        QVERIFY(alone.choice().before && !alone.choice().after);
    }
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"

// SPDX-License-Identifier: Apache-2.0
#include "ui/figure_text.h"
#include "ui/figures_panel.h"
#include "ui/theme.h"

#include <QLabel>
#include <QTest>

#include <limits>

using namespace cxr::ui;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
enum Column { Before, After, Gain };
enum Row { Psnr, Mse, Ssim };

Figures evaluation(const AreaFigures& whole)
{
    Figures figures;
    figures.mode = Mode::Evaluate;
    figures.reference = QStringLiteral("Reference: the file itself");
    figures.definition = QStringLiteral("SSIM: Wang 2004");
    figures.areas = {whole, {}, {}};
    return figures;
}

} // namespace

class TestFiguresPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(true); }

    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("signedText");
        QTest::newRow("positive") << 3.456 << QStringLiteral("3.46") << QStringLiteral("+3.46");
        QTest::newRow("negative") << -3.0 << QStringLiteral("−3.00") << QStringLiteral("−3.00");
        QTest::newRow("nearly zero") << -0.004 << QStringLiteral("0.00") << QStringLiteral("0.00");
        QTest::newRow("large") << 12345.6 << QStringLiteral("12345.60")
                               << QStringLiteral("+12345.60");
        QTest::newRow("infinite") << infinite << QStringLiteral("∞") << QStringLiteral("+∞");
        QTest::newRow("lost") << -infinite << QStringLiteral("−∞") << QStringLiteral("−∞");
        QTest::newRow("none") << none << QStringLiteral("–") << QStringLiteral("–");
    }

    void numbers()
    {
        QFETCH(double, value);
        QTEST(figureText(value, 2), "plain");
        QTEST(gainText(value, 2), "signedText");
    }

    void evaluateShowsBeforeAfterAndGain()
    {
        FiguresPanel panel;
        panel.setFigures(evaluation({.area = QStringLiteral("Whole image"),
            .available = true,
            .psnrDb = {36.38, 38.31},
            .mse = {14.95, 9.58},
            .ssim = {0.9603, 0.9481}}));
        QCOMPARE(panel.evaluateText(0, Psnr, Before), QStringLiteral("36.38"));
        QCOMPARE(panel.evaluateText(0, Psnr, After), QStringLiteral("38.31"));
        QCOMPARE(panel.evaluateText(0, Psnr, Gain), QStringLiteral("+1.93"));
        QCOMPARE(panel.evaluateText(0, Mse, Gain), QStringLiteral("−5.37"));
        QCOMPARE(panel.evaluateText(0, Ssim, Gain), QStringLiteral("−0.0122"));
        // Less error is better, less similarity is worse.
        QVERIFY(isDrawnIn(panel, QStringLiteral("+1.93"), themeColours().good));
        QVERIFY(isDrawnIn(panel, QStringLiteral("−5.37"), themeColours().good));
        QVERIFY(isDrawnIn(panel, QStringLiteral("−0.0122"), themeColours().bad));
        QVERIFY(!isDrawnIn(panel, QStringLiteral("36.38"), themeColours().good));
        QVERIFY(shows(panel, QStringLiteral("Reference: the file itself")));
        QVERIFY(shows(panel, QStringLiteral("SSIM: Wang 2004")));
        QVERIFY(!shows(panel, QStringLiteral("Consistency with the input")));
    }

    void unavailableAndInfiniteFigures()
    {
        FiguresPanel panel;
        panel.setFigures(evaluation({.area = {},
            .available = true,
            .psnrDb = {36.38, infinite},
            .mse = {14.95, 0},
            .ssim = {none, none}}));
        QCOMPARE(panel.evaluateText(0, Psnr, After), QStringLiteral("∞"));
        QCOMPARE(panel.evaluateText(0, Psnr, Gain), QStringLiteral("+∞"));
        QCOMPARE(panel.evaluateText(0, Ssim, Gain), QStringLiteral("–"));
        for (const Column column : {Before, After, Gain})
            QCOMPARE(panel.evaluateText(1, Psnr, column), QStringLiteral("–"));
    }

    void enhanceSaysThatThereIsNoReference()
    {
        FiguresPanel panel;
        Figures figures;
        figures.areas.resize(3);
        figures.areas[0].available = true;
        figures.areas[0].consistencyRms = 0.414;
        figures.areas[0].consistencyMax = 5;
        panel.setFigures(figures);
        QVERIFY(shows(panel, QStringLiteral("No reference")));
        QCOMPARE(panel.consistencyText(0, 0), QStringLiteral("0.41"));
        QCOMPARE(panel.consistencyText(0, 1), QStringLiteral("5"));
        QCOMPARE(panel.consistencyText(1, 0), QStringLiteral("–"));
        QVERIFY(!shows(panel, QStringLiteral("PSNR dB")));
    }

    void gainsKeepTheirColourWhenTheThemeChanges()
    {
        FiguresPanel panel;
        panel.setFigures(
            evaluation({.area = {}, .available = true, .psnrDb = {30, 32}, .mse = {}, .ssim = {}}));
        panel.show();
        applyTheme(false);
        QTRY_VERIFY(isDrawnIn(panel, QStringLiteral("+2.00"), themeColours().good));
        applyTheme(true);
        QTRY_VERIFY(isDrawnIn(panel, QStringLiteral("+2.00"), themeColours().good));
    }

private:
    static bool shows(const FiguresPanel& panel, const QString& text)
    {
        const QList<QLabel*> labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(&panel) && label->text().contains(text);
        });
    }

    /// The label of that text has pixels of (nearly) that colour; antialiasing mixes the rest.
    static bool isDrawnIn(const FiguresPanel& panel, const QString& text, const QColor& colour)
    {
        const QList<QLabel*> labels = panel.findChildren<QLabel*>();
        for (QLabel* label : labels) {
            if (!label->isVisibleTo(&panel) || label->text() != text)
                continue;
            const QImage seen = label->grab().toImage();
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x) {
                    const QColor pixel = seen.pixelColor(x, y);
                    if (std::abs(pixel.red() - colour.red()) < 25
                        && std::abs(pixel.green() - colour.green()) < 25
                        && std::abs(pixel.blue() - colour.blue()) < 25)
                        return true;
                }
            }
        }
        return false;
    }
};

QTEST_MAIN(TestFiguresPanel)
#include "tst_figures_panel.moc"

// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"
#include "ui/commands.h"
#include "ui/compare_view.h"
#include "ui/main_window.h"
#include "ui/plot_view.h"
#include "ui/region_panel.h"

#include <QDockWidget>
#include <QLabel>
#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace cxr::ui;

namespace {

RegionReport report(const QString& mean)
{
    return {.heading = QStringLiteral("Ellipse, drawing 1"),
        .message = {},
        .columns = {QStringLiteral("Before"), QStringLiteral("After")},
        .rows = {{QStringLiteral("Mean"), {mean, QStringLiteral("101.25")}},
            {QStringLiteral("σ"), {QStringLiteral("3.00"), QStringLiteral("4.00")}}},
        .plot = {.title = QStringLiteral("Histogram"),
            .xLabel = QStringLiteral("stored value"),
            .yLabel = QStringLiteral("% of the pixels"),
            .series = {{QStringLiteral("Before"), {{0, 0}, {50, 10}, {100, 0}}},
                {QStringLiteral("After"), {{0, 0}, {50, 4}, {100, 8}}}},
            .steps = true,
            .fromZero = true},
        .definition = QStringLiteral("Stored values.")};
}

int coloured(const QImage& picture, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            // Antialiased strokes are mixed with the ground.
            const QColor there = picture.pixelColor(x, y);
            const int off = std::abs(there.red() - colour.red())
                + std::abs(there.green() - colour.green()) + std::abs(there.blue() - colour.blue());
            count += off < 60 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestRegionPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("hundreds") << 0.0 << 255.0 << QList<double>{0, 50, 100, 150, 200, 250};
        QTest::newRow("signed") << -3.0 << 3.5 << QList<double>{-2, 0, 2};
        QTest::newRow("small") << 0.0 << 0.011
                               << QList<double>{0, 0.002, 0.004, 0.006, 0.008, 0.01};
        QTest::newRow("far") << 41900.0 << 42100.0
                             << QList<double>{41900, 41950, 42000, 42050, 42100};
    }

    void ticksAreRound()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const QList<double>, expected);
        const std::vector<double> ticks = ticksOf(low, high, int(expected.size()));
        QCOMPARE(ticks.size(), std::size_t(expected.size()));
        for (std::size_t i = 0; i < ticks.size(); ++i)
            QVERIFY(std::abs(ticks[i] - expected[qsizetype(i)]) < 1e-9 * (high - low) + 1e-12);
    }

    void everySeriesIsDrawnInItsColour()
    {
        PlotView view;
        view.setPlot(report({}).plot);
        view.resize(400, 260);
        view.show();
        const QImage picture = view.grab().toImage();
        QVERIFY(coloured(picture, QColor(0x56, 0xb4, 0xe9)) > 100);
        QVERIFY(coloured(picture, QColor(0xe6, 0x9f, 0x00)) > 60);
        QCOMPARE(coloured(picture, QColor(0x00, 0x9e, 0x73)), 0);
        // Nothing to draw, or hardly any room: no harm.
        view.setPlot({});
        QVERIFY(view.isHidden());
        view.setPlot({.title = {},
            .xLabel = {},
            .yLabel = {},
            .series = {{QStringLiteral("one"), {{5, 5}}}}});
        view.resize(30, 20);
        view.grab();
    }

    void numbersChangeAndTheTableStays()
    {
        RegionPanel panel;
        panel.resize(300, 500);
        panel.show();
        panel.setReport(report(QStringLiteral("99.50")));
        const auto labels = panel.findChildren<QLabel*>();
        const auto texts = [&] {
            QStringList all;
            for (const QLabel* label : panel.findChildren<QLabel*>()) {
                if (label->isVisibleTo(&panel))
                    all << label->text();
            }
            return all;
        };
        QVERIFY(texts().contains(QStringLiteral("99.50")));
        QVERIFY(texts().contains(QStringLiteral("Ellipse, drawing 1")));
        panel.setReport(report(QStringLiteral("98.00")));
        QCOMPARE(panel.findChildren<QLabel*>(), labels);
        QVERIFY(texts().contains(QStringLiteral("98.00")));
        QVERIFY(!texts().contains(QStringLiteral("99.50")));
        RegionReport none;
        none.message = QStringLiteral("Draw a region");
        panel.setReport(none);
        QCOMPARE(texts(), QStringList{QStringLiteral("Draw a region")});
    }

    void theFirstRegionOpensThePanelOnce()
    {
        MainWindow window;
        window.resize(1200, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setDocument(pictures::document(pictures::chest({400, 300}, 2)));
        auto* view = window.findChild<CompareView*>();
        auto* dock = window.findChild<QDockWidget*>(QStringLiteral("regionDock"));
        QVERIFY(dock->isHidden());
        const auto drag = [&](Qt::Key tool, QPoint from, QPoint to) {
            QTest::keyClick(view, tool, Qt::ShiftModifier);
            QTest::mousePress(view, Qt::LeftButton, {}, from);
            QTest::mouseMove(view, (from + to) / 2);
            QTest::mouseMove(view, to);
            QTest::mouseRelease(view, Qt::LeftButton, {}, to);
            QTest::keyClick(view, Qt::Key_Escape);
        };
        drag(Qt::Key_X, {100, 300}, {160, 330}); // an arrow holds no pixels
        QTest::qWait(1);
        QVERIFY(dock->isHidden());
        drag(Qt::Key_E, {100, 300}, {160, 360});
        QTRY_VERIFY(dock->isVisible());
        QTest::keyClick(view, Qt::Key_F6);
        QTRY_VERIFY(dock->isHidden());
        drag(Qt::Key_R, {140, 300}, {190, 360});
        QTest::qWait(1);
        QVERIFY(dock->isHidden());
        QTest::keyClick(view, Qt::Key_F6);
        QTRY_VERIFY(dock->isVisible());
    }
};

QTEST_MAIN(TestRegionPanel)
#include "tst_region_panel.moc"

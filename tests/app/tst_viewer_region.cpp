// SPDX-License-Identifier: Apache-2.0
// What is drawn in the viewer is measured: the panel's numbers are core's, of the very pictures.
#include "app/paths.h"
#include "app/region_report.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "quality/line_profile.h"
#include "quality/region.h"
#include "ui/compare_view.h"
#include "ui/region_panel.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace cxr;
using image::AnnotationKind;

namespace {

constexpr int patience = 120'000; // milliseconds; only a failing test waits that long

const app::Background::Wanted always = [] { return true; };

QString valueOf(const ui::RegionReport& report, const QString& row, int column)
{
    for (const ui::RegionRow& line : report.rows) {
        if (line.name == row)
            return line.values.value(column);
    }
    return {};
}

} // namespace

class TestViewerRegion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_region"));
    }

    void init()
    {
        // Drawings of the test before come back with the image.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void aDrawnRegionIsMeasured_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("scale");
        QTest::newRow("evaluate") << int(ui::Mode::Evaluate) << 1;
        QTest::newRow("enlarge") << int(ui::Mode::Enhance) << 2;
    }

    void aDrawnRegionIsMeasured()
    {
        QFETCH(const int, mode);
        QFETCH(const int, scale);
        const auto catalogue = enhance::Catalogue::open(app::modelsFolder());
        app::Session session{[&] { return enhance::makeEngine(catalogue); }};
        ui::MainWindow window;
        app::Preferences preferences;
        preferences.choices = {static_cast<ui::Mode>(mode), scale, QStringLiteral("srcnn-9-1-5"),
            QStringLiteral("cpu")};
        const app::Wiring wiring(session, window, catalogue, preferences);
        window.resize(1300, 800);
        window.show();
        QSignalSpy finished(&session, &app::Session::finished);
        session.open(
            {QString::fromStdString((app::samplesFolder() / "chest_child_8bit.png").string())});
        QVERIFY(finished.wait(patience));
        finished.clear();

        auto* view = window.findChild<ui::CompareView*>();
        QTest::keyClick(view, Qt::Key_E, Qt::ShiftModifier);
        const QPoint middle(view->width() / 4, view->height() / 2);
        QTest::mousePress(view, Qt::LeftButton, {}, middle - QPoint(40, 30));
        QTest::mouseMove(view, middle);
        QTest::mouseMove(view, middle + QPoint(40, 30));
        QTest::mouseRelease(view, Qt::LeftButton, {}, middle + QPoint(40, 30));
        QTest::keyClick(view, Qt::Key_Escape);
        const auto& panel = *window.findChild<ui::RegionPanel*>();
        const auto outcome = session.outcome();
        const int columns = mode == int(ui::Mode::Evaluate) ? 3 : 2;
        QTRY_COMPARE_WITH_TIMEOUT(panel.report().columns.size(), columns, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            panel.report().plot.series.size(), std::size_t(columns), patience);
        QCOMPARE(window.annotations().size(), 1U);
        const image::Annotation region = window.annotations().front();

        const ui::RegionReport& report = panel.report();
        const quality::RegionMask before(region, outcome->before->image().size());
        const quality::RegionMask after(region, outcome->after->image().size(), scale);
        QVERIFY(before.pixels() > 500);
        const auto text = [](double value) { return QString::number(value, 'f', 2); };
        QCOMPARE(valueOf(report, QStringLiteral("Mean"), 0),
            text(quality::statisticsOf(outcome->before->image(), before).mean));
        QCOMPARE(valueOf(report, QStringLiteral("σ"), 1),
            text(quality::statisticsOf(outcome->after->image(), after).sigma));
        if (mode == int(ui::Mode::Evaluate)) {
            const auto figures = quality::figuresOf(outcome->document->pixels->image(),
                outcome->after->image(), after, outcome->wish.ssim);
            QCOMPARE(valueOf(report, QStringLiteral("PSNR dB"), 1), text(figures->psnrDb));
        }
        // Shares of all bins add up.
        double sum = 0;
        const auto& points = report.plot.series[0].points;
        for (qsizetype i = 0; i + 1 < points.size(); ++i)
            sum += points[i].y();
        QVERIFY(std::abs(sum - 100) < 1e-6);
    }

    void contrastNeedsTwoRegionsAndALineGivesAProfile()
    {
        auto document = std::make_shared<app::Document>();
        image::Meaning meaning;
        meaning.bits = 12;
        image::Image picture({200, 100}, meaning);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 200; ++x)
                picture.row(y)[x] =
                    static_cast<std::uint16_t>((x < 100 ? 500 : 1500) + (x + y) % 7);
        }
        document->pixels = std::make_shared<const image::Pyramid>(picture);
        app::RegionQuestion question{
            document, nullptr, {{AnnotationKind::Rectangle, {{10, 10}, {60, 60}}}}, -1, {}};
        ui::RegionReport report = app::regionReport(question, always);
        QCOMPARE(report.columns, QStringList{QStringLiteral("Before")});
        QVERIFY(valueOf(report, QStringLiteral("CNR to drawing 1"), 0).isEmpty());

        question.drawings.push_back({AnnotationKind::Rectangle, {{120, 10}, {170, 60}}});
        report = app::regionReport(question, always);
        const auto of = [&](int index) {
            return quality::statisticsOf(picture,
                quality::RegionMask(
                    question.drawings[static_cast<std::size_t>(index)], picture.size()));
        };
        QCOMPARE(valueOf(report, QStringLiteral("CNR to drawing 1"), 0),
            QString::number(quality::contrastToNoise(of(1), of(0)), 'f', 2));

        question.drawings.push_back({AnnotationKind::Line, {{80.5, 50.5}, {120.5, 50.5}}});
        report = app::regionReport(question, always);
        QCOMPARE(report.plot.series[0].points.size(), 41);
        QCOMPARE(report.plot.series[0].points.back().x(), 40.0);
        QCOMPARE(valueOf(report, QStringLiteral("10–90 % rise, pixels"), 0),
            QString::number(
                *quality::riseDistance(quality::profileOf(picture, {80.5, 50.5}, {120.5, 50.5})),
                'f', 2));
        // The user's calibration turns pixels into millimetres.
        question.calibration = image::Spacing{0.5, 0.5, image::Spacing::Plane::Calibrated};
        report = app::regionReport(question, always);
        QCOMPARE(report.plot.series[0].points.back().x(), 20.0);

        question.selected = 0; // the one that is selected, not the last
        QVERIFY(app::regionReport(question, always).heading.startsWith(QStringLiteral("Rect")));
        question.drawings[0].points = {{-50, -50}, {-10, -10}};
        QVERIFY(!app::regionReport(question, always).message.isEmpty());
        question.drawings = {{AnnotationKind::Text, {{5, 5}}, "note"}};
        QVERIFY(app::regionReport(question, always).message.contains(QStringLiteral("Shift+R")));
        question.document.reset();
        QVERIFY(!app::regionReport(question, always).message.isEmpty());
    }
};

QTEST_MAIN(TestViewerRegion)
#include "tst_viewer_region.moc"

// SPDX-License-Identifier: Apache-2.0
// Maps in the whole viewer: what the pane shows is what core computes from the very pictures.
#include "app/paths.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "quality/difference_map.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace cxr;

namespace {

constexpr int patience = 120'000; // milliseconds; only a failing test waits that long

struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session{[this] { return enhance::makeEngine(catalogue); }};
    ui::MainWindow window;
    app::Wiring wiring;

    explicit Viewer(const app::Preferences& preferences) :
        wiring(session, window, catalogue, preferences)
    {
        window.resize(1300, 800);
        window.show();
        const auto sample = app::samplesFolder() / "chest_child_8bit.png";
        QSignalSpy finished(&session, &app::Session::finished);
        session.open({QString::fromStdString(sample.string())});
        QVERIFY(finished.wait(patience));
        finished.clear(); // it holds the outcome
    }
    [[nodiscard]] const ui::Layer& map() const
    {
        return window.findChild<ui::CompareView*>()->map()->content().layer();
    }
    [[nodiscard]] const ui::Layer& reference() const
    {
        return window.findChild<ui::CompareView*>()->reference()->content().layer();
    }
};

app::Preferences preferences(ui::Mode mode, int scale, ui::MapChoice map)
{
    app::Preferences result;
    result.choices = {mode, scale, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
    result.settings.map = map;
    result.settings.reference = true;
    return result;
}

} // namespace

class TestViewerMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_map"));
    }

    void evaluateShowsEveryPair()
    {
        Viewer viewer(preferences(
            ui::Mode::Evaluate, 1, {true, ui::MapKind::Difference, ui::MapPair::ReferenceAfter}));
        QTRY_VERIFY_WITH_TIMEOUT(viewer.map().pixels, patience);
        const auto outcome = viewer.session.outcome();
        const image::Image& reference = outcome->document->pixels->image();
        const auto expected = [&](const image::Image& test, quality::MapKind kind) {
            return quality::differenceMap(reference, test, kind, outcome->wish.ssim).value();
        };
        const auto after = expected(outcome->after->image(), quality::MapKind::Difference);
        QVERIFY(viewer.map().pixels->image() == after.samples);
        QCOMPARE(viewer.map().map->reach, after.reach);
        QVERIFY(viewer.map().map->isSigned);
        QVERIFY(viewer.reference().pixels->image() == reference);

        const auto change = [&](ui::MapKind kind, ui::MapPair pair) {
            ui::Settings settings = viewer.window.settings();
            settings.map = {true, kind, pair};
            const auto before = viewer.map().pixels;
            viewer.window.setSettings(settings);
            Q_EMIT viewer.window.settingsChanged(settings);
            QTRY_VERIFY_WITH_TIMEOUT(
                viewer.map().pixels && viewer.map().pixels != before, patience);
        };
        change(ui::MapKind::Absolute, ui::MapPair::ReferenceBefore);
        QVERIFY(viewer.map().pixels->image()
            == expected(outcome->before->image(), quality::MapKind::Absolute).samples);
        change(ui::MapKind::Similarity, ui::MapPair::ReferenceAfter);
        QVERIFY(viewer.map().pixels->image()
            == expected(outcome->after->image(), quality::MapKind::Similarity).samples);
        // The residual belongs to the other mode; instead of nothing there is the difference.
        change(ui::MapKind::Residual, ui::MapPair::ReferenceAfter);
        QVERIFY(viewer.map().pixels->image() == after.samples);
    }

    void enhanceHasNoReference()
    {
        Viewer viewer(preferences(
            ui::Mode::Enhance, 2, {true, ui::MapKind::Residual, ui::MapPair::ReferenceAfter}));
        QTRY_VERIFY_WITH_TIMEOUT(viewer.map().pixels, patience);
        const auto outcome = viewer.session.outcome();
        QVERIFY(!viewer.reference().pixels);
        const auto residual = quality::residualMap(
            outcome->before->image(), outcome->after->image(), outcome->wish.degradation)
                                  .value();
        QVERIFY(viewer.map().pixels->image() == residual.samples);
        QCOMPARE(viewer.map().scale, 1);

        ui::Settings settings = viewer.window.settings();
        settings.map.kind = ui::MapKind::Difference;
        viewer.window.setSettings(settings);
        Q_EMIT viewer.window.settingsChanged(settings);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.map().pixels && viewer.map().scale == 2, patience);
        // What the network added to plain interpolation.
        const auto enlarged = quality::interpolate(
            outcome->before->image(), outcome->after->image().size(), quality::Kernel::Bicubic)
                                  .value();
        const auto difference = quality::differenceMap(
            enlarged, outcome->after->image(), quality::MapKind::Difference, outcome->wish.ssim)
                                    .value();
        QVERIFY(viewer.map().pixels->image() == difference.samples);
    }

    void aNewRunTakesTheMapAway()
    {
        Viewer viewer(preferences(
            ui::Mode::Evaluate, 1, {true, ui::MapKind::Difference, ui::MapPair::ReferenceAfter}));
        QTRY_VERIFY_WITH_TIMEOUT(viewer.map().pixels, patience);
        QSignalSpy started(&viewer.session, &app::Session::started);
        viewer.window.enhanceRequested();
        QVERIFY(started.wait(patience));
        started.clear();
        QVERIFY(!viewer.map().pixels);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.map().pixels, patience);
    }
};

QTEST_MAIN(TestViewerMap)
#include "tst_viewer_map.moc"

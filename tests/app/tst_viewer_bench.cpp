// SPDX-License-Identifier: Apache-2.0
// The bench of models shows, on the spot in sight, exactly what each of them makes of the whole.
#include "app/bench_wiring.h"
#include "app/paths.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/view_state.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace cxr;

namespace {

constexpr int patience = 120'000; // milliseconds; only a failing test waits that long

} // namespace

class TestViewerBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_bench"));
    }

    void everyPaneIsWhatThatModelMakesOfTheWhole_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("scale");
        QTest::newRow("evaluate a restoration") << int(ui::Mode::Evaluate) << 1;
        QTest::newRow("evaluate an enlargement") << int(ui::Mode::Evaluate) << 2;
        QTest::newRow("enlarge") << int(ui::Mode::Enhance) << 2;
    }

    void everyPaneIsWhatThatModelMakesOfTheWhole()
    {
        QFETCH(const int, mode);
        QFETCH(const int, scale);
        const auto catalogue = enhance::Catalogue::open(app::modelsFolder());
        app::Session session{[&] { return enhance::makeEngine(catalogue); }};
        ui::MainWindow window;
        app::Preferences preferences;
        preferences.choices = {static_cast<ui::Mode>(mode), scale, QStringLiteral("srcnn-9-5-5"),
            QStringLiteral("cpu")};
        const app::Wiring wiring(session, window, catalogue, preferences);
        window.resize(1500, 950);
        window.show();
        QSignalSpy finished(&session, &app::Session::finished);
        session.open(
            {QString::fromStdString((app::samplesFolder() / "chest_pa_8bit.png").string())});
        QVERIFY(finished.wait(patience));
        finished.clear();
        auto* view = window.findChild<ui::CompareView*>();
        const app::Wish wish = session.outcome()->wish;
        const auto models = app::otherModels(catalogue, wish, ui::CompareView::mostBenchPanes);
        QVERIFY(models.size() >= 2);
        QVERIFY(std::find(models.begin(), models.end(), wish.request.model) == models.end());

        std::vector<app::Tried> tried;
        connect(&session, &app::Session::tried, this,
            [&](const app::Tried& made) { tried.push_back(made); });
        QTest::keyClick(view, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(view->state()->zoom(), mode == int(ui::Mode::Enhance) ? double(scale) : 1.0);
        // The first round may be of the larger panes from before the bench took its room.
        const auto latest = [&](const std::string& model) -> const app::Tried* {
            const auto found = std::find_if(tried.rbegin(), tried.rend(),
                [&](const app::Tried& made) { return made.model == model; });
            return found == tried.rend() ? nullptr : &*found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(models.begin(), models.end(),
                                     [&](const std::string& model) {
                                         const app::Tried* made = latest(model);
                                         return made
                                             && image::intersected(
                                                    made->spot, view->state()->visibleRect())
                                             == made->spot;
                                     }),
            patience);
        // Every pane is linked with the others and carries the badge.
        int shown = 0;
        for (const ui::ImageView* pane : view->findChildren<ui::ImageView*>()) {
            if (pane->isHidden() || pane == view->before() || pane == view->after())
                continue;
            QCOMPARE(pane->transform(), view->before()->transform());
            QCOMPARE(pane->label(), ui::ImageView::badgeText());
            ++shown;
        }
        QCOMPARE(shown, int(models.size()));

        for (const std::string& model : {models.front(), models.back()}) {
            const app::Tried made = *latest(model);
            QVERIFY(made.spot.area() > 10'000);
            app::Wish whole = wish;
            whole.request.model = model;
            session.enhance(whole);
            QVERIFY(finished.wait(patience));
            finished.clear();
            const image::Image part = session.outcome()->after->image().cropped(
                {made.spot.x * made.scale, made.spot.y * made.scale, made.spot.width * made.scale,
                    made.spot.height * made.scale});
            QCOMPARE(part.size(), made.pixels->image().size());
            int largest = 0;
            std::size_t differing = 0;
            for (std::size_t i = 0; i < part.samples().size(); ++i) {
                const int off =
                    std::abs(int{part.samples()[i]} - int{made.pixels->image().samples()[i]});
                largest = std::max(largest, off);
                differing += off > 0;
            }
            // Sums in another order may round the other way.
            QVERIFY2(largest <= 1, qPrintable(QString::number(largest)));
            QVERIFY(differing <= part.samples().size() / 1000);
            if (mode == int(ui::Mode::Evaluate))
                QVERIFY(made.figures);
        }
        // Off again, the panes go.
        QTest::keyClick(view, Qt::Key_B, Qt::ControlModifier);
        for (const ui::ImageView* pane : view->findChildren<ui::ImageView*>())
            QVERIFY(pane->isHidden() || pane == view->before() || pane == view->after());
    }
};

QTEST_MAIN(TestViewerBench)
#include "tst_viewer_bench.moc"

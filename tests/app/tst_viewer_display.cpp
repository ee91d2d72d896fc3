// SPDX-License-Identifier: Apache-2.0
// Filters for the eye: seen, labelled, and nowhere else.
#include "app/paths.h"
#include "app/wiring.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace cxr;

namespace {

constexpr int patience = 120'000;

QString sample(const char* name)
{
    return QString::fromStdString((app::samplesFolder() / name).string());
}

/// The viewer as main() puts it together.
struct Viewer {
    enhance::Catalogue catalogue = enhance::Catalogue::open(app::modelsFolder());
    app::Session session{[this] { return enhance::makeEngine(catalogue); }};
    ui::MainWindow window;
    app::Wiring wiring{session, window, catalogue, preferences()};
    ui::CompareView* compare = window.findChild<ui::CompareView*>();

    Viewer()
    {
        window.resize(1300, 800);
        window.show();
    }

    static app::Preferences preferences()
    {
        app::Preferences result;
        result.choices = {
            ui::Mode::Enhance, 1, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        return result;
    }

    [[nodiscard]] QImage seen(const ui::ImageView* pane) const
    {
        return pane->content().render(
            pane->transform(), {{}, pane->viewport()}, window.window(), window.inverted(), true, 1);
    }
};

} // namespace

class TestViewerDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_display"));
    }

    void filtersAreSeenAndLabelledAndTouchNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("label");
        QTest::newRow("sharpen") << int(Qt::Key_P) << QStringLiteral("display: sharpened");
        QTest::newRow("clahe") << int(Qt::Key_K) << QStringLiteral("display: CLAHE");
    }

    void filtersAreSeenAndLabelledAndTouchNothing()
    {
        QFETCH(int, key);
        QFETCH(QString, label);
        Viewer viewer;
        QSignalSpy finished(&viewer.session, &app::Session::finished);
        viewer.session.open({sample("chest_child_8bit.png")});
        QVERIFY(finished.wait(patience));
        const ui::ImageView* before = viewer.compare->before();
        const ui::ImageView* after = viewer.compare->after();
        const QImage plainBefore = viewer.seen(before);
        const QImage plainAfter = viewer.seen(after);
        const QImage plainView = viewer.window.comparisonPicture();
        const auto value = before->content().sampleAt({100, 100});
        const auto outcome = viewer.session.outcome();
        QSignalSpy figures(&viewer.session, &app::Session::shown);

        QTest::keyClick(&viewer.window, Qt::Key(key), Qt::ShiftModifier);
        QTRY_COMPARE(before->displayText(), label);
        QTRY_COMPARE(after->displayText(), label);
        QVERIFY(viewer.seen(before) != plainBefore);
        QVERIFY(viewer.seen(after) != plainAfter);
        // The export of the view holds picture and label.
        QVERIFY(viewer.window.comparisonPicture() != plainView);
        QVERIFY(before->accessibleDescription().contains(label));
        // Values under the cursor, outcome and figures are of the picture itself.
        QCOMPARE(before->content().sampleAt({100, 100}), value);
        QCOMPARE(viewer.session.outcome(), outcome);
        QVERIFY(figures.isEmpty());

        // Another enhancement is filtered, too, as soon as it is complete.
        QTest::keyClick(&viewer.window, Qt::Key_E);
        QVERIFY(finished.wait(patience));
        QTRY_COMPARE(after->displayText(), label);
        QCOMPARE(before->displayText(), label);

        QTest::keyClick(&viewer.window, Qt::Key(key), Qt::ShiftModifier);
        QCOMPARE(before->displayText(), QString());
        QCOMPARE(viewer.seen(before), plainBefore);
        QCOMPARE(viewer.seen(after), plainAfter);
    }

    void oneFilterTakesTheOthersPlace()
    {
        Viewer viewer;
        QSignalSpy opened(&viewer.session, &app::Session::opened);
        viewer.session.open({sample("chest_child_8bit.png")});
        QVERIFY(opened.wait(patience));
        const ui::ImageView* before = viewer.compare->before();
        QTest::keyClick(&viewer.window, Qt::Key_P, Qt::ShiftModifier);
        QTest::keyClick(&viewer.window, Qt::Key_K, Qt::ShiftModifier);
        QTRY_COMPARE(before->displayText(), QStringLiteral("display: CLAHE"));
        // The next file is filtered as well.
        viewer.session.open({sample("chest_pa_8bit.png")});
        QVERIFY(opened.wait(patience));
        QTRY_COMPARE(before->displayText(), QStringLiteral("display: CLAHE"));
    }
};

QTEST_MAIN(TestViewerDisplay)
#include "tst_viewer_display.moc"

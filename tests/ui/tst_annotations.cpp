// SPDX-License-Identifier: Apache-2.0
#include "image/measure.h"
#include "pictures.h"
#include "ui/annotation_editor.h"
#include "ui/annotation_text.h"
#include "ui/annotation_tool.h"
#include "ui/annotations.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/view_state.h"

#include <QInputDialog>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace cxr;
using namespace cxr::ui;
using image::Annotation;
using image::AnnotationKind;

namespace {

image::Spacing spacingOf(image::Spacing::Plane plane, double magnification = 0)
{
    image::Spacing spacing{.rowMm = 0.2, .columnMm = 0.1, .plane = plane};
    spacing.magnification = magnification;
    return spacing;
}

QString text(const Annotation& item, const std::optional<image::Spacing>& spacing = {},
    double pixelAspect = 1)
{
    return annotationText(item, spacing, false, pixelAspect);
}

/// A window with a picture of 400 × 300, and a hand over its left pane.
struct Desk {
    MainWindow window;
    CompareView* compare = nullptr;

    Desk()
    {
        window.resize(1300, 800);
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        window.setDocument(pictures::document(pictures::pattern({400, 300})));
        compare = window.findChild<CompareView*>();
    }

    [[nodiscard]] QPoint at(double x, double y) const
    {
        const ImageView* view = compare->before();
        return (view->annotationPlace().toScreen({x, y}) - view->origin()
            + view->pictureRect().topLeft() + view->pos())
            .toPoint();
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(compare, Qt::LeftButton, {}, from);
        QTest::mouseMove(compare, (from + to) / 2);
        QTest::mouseMove(compare, to);
        QTest::mouseRelease(compare, Qt::LeftButton, {}, to);
    }
    void drag(double x, double y, double toX, double toY) const { drag(at(x, y), at(toX, toY)); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&window, key, with); }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] const std::vector<Annotation>& drawn() const { return window.annotations(); }
};

/// The mouse stands on whole logical pixels.
bool close(const image::Point& a, double x, double y)
{
    return std::abs(a.x - x) < 1 && std::abs(a.y - y) < 1;
}

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthsUseBothDistances()
    {
        const auto spacing = spacingOf(image::Spacing::Plane::Detector);
        QCOMPARE(image::lengthPixels({0, 0}, {30, 40}), 50.0);
        QCOMPARE(image::lengthMm({0, 0}, {40, 0}, spacing), 4.0);
        QCOMPARE(image::lengthMm({0, 0}, {0, 40}, spacing), 8.0);
        QVERIFY(std::abs(image::lengthMm({0, 0}, {30, 20}, spacing) - 5) < 1e-12);
    }

    void anglesCountPixelsAsTheyAre()
    {
        const image::Spacing square{.rowMm = 1, .columnMm = 1};
        QCOMPARE(*image::angleDegrees({10, 0}, {0, 0}, {0, 5}, square), 90.0);
        QCOMPARE(*image::angleDegrees({-3, 0}, {0, 0}, {4, 0}, square), 180.0);
        QVERIFY(std::abs(*image::angleDegrees({10, 0}, {0, 0}, {7, 7}, square) - 45) < 1e-9);
        QVERIFY(!image::angleDegrees({1, 1}, {1, 1}, {2, 2}, square));
        const Annotation angle{.kind = AnnotationKind::Angle, .points = {{10, 0}, {0, 0}, {10, 5}}};
        QCOMPARE(text(angle), QStringLiteral("26.6°")); // atan(1/2)
        QCOMPARE(text(angle, {}, 2), QStringLiteral("45.0°"));
        QCOMPARE(text(angle, spacingOf(image::Spacing::Plane::Film)), QStringLiteral("45.0°"));
    }

    void textsSayWhereALengthHolds()
    {
        using Plane = image::Spacing::Plane;
        const Annotation line{.kind = AnnotationKind::Line, .points = {{0, 0}, {100, 0}}};
        QCOMPARE(text(line, spacingOf(Plane::Detector)), QStringLiteral("10.0 mm at detector"));
        QCOMPARE(text(line, spacingOf(Plane::Detector, 1.1)),
            QStringLiteral("10.0 mm at detector (×1.10 the patient)"));
        QCOMPARE(text(line, spacingOf(Plane::Calibrated)), QStringLiteral("10.0 mm calibrated"));
        QCOMPARE(text(line, spacingOf(Plane::Unstated)),
            QStringLiteral("10.0 mm (detector or calibrated: not stated)"));
        QCOMPARE(text(line, spacingOf(Plane::Film)), QStringLiteral("10.0 mm on film"));
        QCOMPARE(text(line), QStringLiteral("100.0 px (no millimetres known)"));
    }

    void theRatioSaysItsWidthsAndItsView()
    {
        const Annotation ratio{.kind = AnnotationKind::CardiothoracicRatio,
            .points = {{500, 900}, {1710, 900}, {100, 1200}, {2680, 1200}}};
        QCOMPARE(text(ratio, spacingOf(image::Spacing::Plane::Detector)),
            QStringLiteral("CTR 0.47 = 12.1 / 25.8 cm at detector\n"
                           "holds for a PA view at full inspiration"));
        QCOMPARE(text(ratio),
            QStringLiteral("CTR 0.47 = 1210 / 2580 px (no millimetres known)\n"
                           "holds for a PA view at full inspiration"));
    }

    void calibrationKeepsThePixelsShape()
    {
        Annotations drawn;
        drawn.reset(spacingOf(image::Spacing::Plane::Detector, 1.1));
        QVERIFY(!drawn.calibrate(10));                                           // there is no line
        drawn.add({.kind = AnnotationKind::Line, .points = {{0, 0}, {0, 100}}}); // 20 mm
        QVERIFY(!drawn.calibrate(-1));
        QVERIFY(drawn.calibrate(40));
        QCOMPARE(drawn.textOf(drawn.at(0)), QStringLiteral("40.0 mm calibrated by you"));
        QCOMPARE(drawn.spacing()->rowMm / drawn.spacing()->columnMm, 2.0);
        drawn.reset({}); // another picture knows nothing of it
        drawn.add({.kind = AnnotationKind::Line, .points = {{0, 0}, {3, 4}}});
        QCOMPARE(drawn.textOf(drawn.at(0)), QStringLiteral("5.0 px (no millimetres known)"));
        QVERIFY(drawn.calibrate(10));
        QCOMPARE(drawn.spacing()->rowMm, 2.0);
    }

    void everyDraggedToolDraws_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Qt::Key key, bool shift, AnnotationKind kind) {
            QTest::newRow(name) << int(key) << shift << int(kind);
        };
        row("line", Qt::Key_U, false, AnnotationKind::Line);
        row("arrow", Qt::Key_X, true, AnnotationKind::Arrow);
        row("rectangle", Qt::Key_R, true, AnnotationKind::Rectangle);
        row("ellipse", Qt::Key_E, true, AnnotationKind::Ellipse);
    }

    void everyDraggedToolDraws()
    {
        QFETCH(int, key);
        QFETCH(bool, shift);
        QFETCH(int, kind);
        Desk desk;
        const QImage bare = desk.compare->grab().toImage();
        desk.key(Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(int(*desk.compare->tool()->kind()), kind);
        desk.drag(100, 80, 220, 160);
        QCOMPARE(desk.drawn().size(), std::size_t(1));
        QCOMPARE(int(desk.drawn()[0].kind), kind);
        QVERIFY(close(desk.drawn()[0].points[0], 100, 80));
        QVERIFY(close(desk.drawn()[0].points[1], 220, 160));
        const QImage with = desk.compare->grab().toImage();
        QVERIFY(with != bare);
        QTest::mouseClick(desk.compare, Qt::LeftButton, {}, desk.at(300, 200)); // a slip
        QCOMPARE(desk.drawn().size(), std::size_t(1));
        desk.undo();
        QVERIFY(desk.drawn().empty());
        QCOMPARE(desk.compare->grab().toImage(), bare);
        desk.redo();
        QCOMPARE(desk.drawn().size(), std::size_t(1));
        QCOMPARE(desk.compare->grab().toImage(), with);
        desk.key(Qt::Key_Backspace);
        QVERIFY(desk.drawn().empty());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.compare->tool()->kind());
        // Without the tool the same movement moves the picture.
        desk.drag(100, 80, 220, 160);
        QVERIFY(desk.drawn().empty());
    }

    void anAngleIsAnArmAndAClick()
    {
        Desk desk;
        desk.key(Qt::Key_G, Qt::ShiftModifier);
        desk.drag(200, 100, 100, 100);
        QTest::mouseMove(desk.compare, desk.at(120, 150));
        QCOMPARE(desk.drawn().size(), std::size_t(1)); // follows the hand, no step yet
        QTest::mouseMove(desk.compare, desk.at(100, 200));
        QTest::mouseClick(desk.compare, Qt::LeftButton, {}, desk.at(100, 200));
        QCOMPARE(desk.drawn().size(), std::size_t(1));
        QCOMPARE(desk.drawn()[0].points.size(), std::size_t(3));
        QVERIFY(close(desk.drawn()[0].points[1], 100, 100));
        QVERIFY(close(desk.drawn()[0].points[2], 100, 200));
        desk.undo();
        QVERIFY(desk.drawn().empty());
        // Given up half way: nothing is left, and the tool stays.
        desk.drag(200, 100, 100, 100);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.drawn().empty());
        QVERIFY(desk.compare->tool()->kind());
    }

    void aRatioIsTwoLevelWidths()
    {
        Desk desk;
        desk.key(Qt::Key_C, Qt::ShiftModifier);
        desk.drag(150, 180, 250, 190);
        QCOMPARE(desk.drawn()[0].points.size(), std::size_t(2));
        desk.drag(100, 220, 300, 205);
        const Annotation& ratio = desk.drawn()[0];
        QCOMPARE(ratio.points.size(), std::size_t(4));
        QCOMPARE(ratio.points[0].y, ratio.points[1].y);
        QCOMPARE(ratio.points[2].y, ratio.points[3].y);
        QVERIFY(close(ratio.points[1], 250, 180));
        QVERIFY(text(ratio).startsWith(QStringLiteral("CTR 0.50 = ")));
        // A handle takes the other end along and keeps the width level.
        desk.key(Qt::Key_Escape);
        QTest::mouseClick(desk.compare, Qt::LeftButton, {}, desk.at(200, 180));
        QCOMPARE(desk.compare->annotations()->selected(), 0);
        desk.drag(250, 180, 260, 170);
        QVERIFY(close(desk.drawn()[0].points[1], 260, 170));
        QVERIFY(close(desk.drawn()[0].points[0], 150, 170));
        desk.undo();
        QVERIFY(close(desk.drawn()[0].points[1], 250, 180));
    }

    void aRatioIsLevelOnTheScreenWhereThePictureLies()
    {
        Desk desk;
        desk.key(Qt::Key_R, Qt::ControlModifier);
        desk.key(Qt::Key_C, Qt::ShiftModifier);
        desk.drag(200, 60, 210, 200); // across the screen: down the source
        QCOMPARE(desk.drawn()[0].points[0].x, desk.drawn()[0].points[1].x);
        QVERIFY(std::abs(desk.drawn()[0].points[1].y - 200) < 1);
    }

    void aFreehandOutlineFollowsTheHand()
    {
        Desk desk;
        desk.key(Qt::Key_F, Qt::ShiftModifier);
        QTest::mousePress(desk.compare, Qt::LeftButton, {}, desk.at(100, 100));
        for (const auto& [x, y] : {std::pair(200, 100), {200, 200}, {100, 200}})
            QTest::mouseMove(desk.compare, desk.at(x, y));
        QTest::mouseRelease(desk.compare, Qt::LeftButton, {}, desk.at(100, 200));
        QCOMPARE(desk.drawn().size(), std::size_t(1));
        QCOMPARE(desk.drawn()[0].points.size(), std::size_t(4));
        QVERIFY(image::isRegion(desk.drawn()[0].kind));
        // Its closing side counts as part of it.
        desk.key(Qt::Key_Escape);
        desk.drag(100, 150, 110, 160);
        QVERIFY(close(desk.drawn()[0].points[0], 110, 110));
    }

    void textIsTypedInPlace()
    {
        Desk desk;
        desk.key(Qt::Key_T, Qt::ShiftModifier);
        QTest::mouseClick(desk.compare, Qt::LeftButton, {}, desk.at(120, 90));
        auto* editor = desk.compare->findChild<AnnotationEditor*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("nodule? e"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(desk.drawn().size(), std::size_t(1));
        QCOMPARE(desk.drawn()[0].text, std::string("nodule? e"));
        QVERIFY(close(desk.drawn()[0].points[0], 120, 90));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // Esc gives up what is typed and leaves the tool in hand.
        QTest::mouseClick(desk.compare, Qt::LeftButton, {}, desk.at(20, 20));
        editor = desk.compare->findChild<AnnotationEditor*>();
        QTest::keyClicks(editor, QStringLiteral("no"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(desk.drawn().size(), std::size_t(1));
        QVERIFY(desk.compare->tool()->kind());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.key(Qt::Key_Escape);
        // A double click edits; what is left empty goes.
        QTest::mouseDClick(desk.compare, Qt::LeftButton, {}, desk.at(120, 90) + QPoint(12, 8));
        editor = desk.compare->findChild<AnnotationEditor*>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("nodule? e"));
        editor->clear();
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(desk.drawn().empty());
        desk.undo();
        QCOMPARE(desk.drawn()[0].text, std::string("nodule? e"));
    }

    void drawingsAreMovedAndReshapedAndStayInThePicture()
    {
        Desk desk;
        desk.key(Qt::Key_R, Qt::ShiftModifier);
        desk.drag(100, 80, 220, 160);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.compare->annotations()->selected(), -1);
        desk.drag(160, 80, 180, 100); // by its upper edge
        QCOMPARE(desk.compare->annotations()->selected(), 0);
        QVERIFY(close(desk.drawn()[0].points[0], 120, 100));
        QVERIFY(close(desk.drawn()[0].points[1], 240, 180));
        desk.drag(240, 100, 260, 90); // the corner between both points
        QVERIFY(close(desk.drawn()[0].points[0], 120, 90));
        QVERIFY(close(desk.drawn()[0].points[1], 260, 180));
        desk.drag(190, 180, 190, 1000);
        QCOMPARE(desk.drawn()[0].points[1].y, 300.0);
        for (int i = 0; i < 3; ++i)
            desk.undo();
        QVERIFY(close(desk.drawn()[0].points[0], 100, 80));
        desk.undo();
        QVERIFY(desk.drawn().empty());
        for (int i = 0; i < 4; ++i)
            desk.redo();
        QCOMPARE(desk.drawn()[0].points[1].y, 300.0);
    }

    void stepsOfAnotherPictureFallOff()
    {
        Desk desk;
        desk.key(Qt::Key_U);
        desk.drag(100, 80, 220, 160);
        desk.window.setDocument(pictures::document(pictures::pattern({400, 300})));
        QVERIFY(desk.drawn().empty());
        desk.undo();
        desk.redo();
        QVERIFY(desk.drawn().empty());
        desk.drag(100, 80, 150, 100);
        desk.undo();
        QVERIFY(desk.drawn().empty());
        desk.redo();
        QVERIFY(close(desk.drawn()[0].points[1], 150, 100));
    }

    void changesAreToldOncePerTurn()
    {
        Desk desk;
        QSignalSpy changed(&desk.window, &MainWindow::annotationsChanged);
        QSignalSpy edited(&desk.window, &MainWindow::annotationsEdited);
        const Annotation line{.kind = AnnotationKind::Line, .points = {{0, 0}, {30, 40}}};
        desk.window.setAnnotations({line, line});
        QCOMPARE(changed.count(), 0);
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][1].toInt(), -1);
        QVERIFY(edited.isEmpty());
        desk.key(Qt::Key_R, Qt::ShiftModifier);
        desk.drag(100, 80, 220, 160);
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[1][1].toInt(), 2);
        QCOMPARE(edited.count(), 1);
        desk.undo();
        QCOMPARE(edited.count(), 2);
    }

    void bothPanesShowThemAndAWipeWritesEachLabelOnce()
    {
        Desk desk;
        desk.window.finishAfter(pictures::layer(pictures::pattern({800, 600}), 2, true));
        const Annotation line{.kind = AnnotationKind::Line, .points = {{50, 150}, {190, 150}}};
        const auto labels = [&] {
            int count = 0;
            for (const ImageView* view : {desk.compare->before(), desk.compare->after()})
                count += annotationLabel(line, text(line), view->annotationPlace()).has_value();
            return count;
        };
        QCOMPARE(labels(), 2);
        desk.key(Qt::Key_5); // the line's end is just left of the middle
        QCOMPARE(labels(), 1);
        const auto box =
            annotationLabel(line, text(line), desk.compare->before()->annotationPlace());
        QVERIFY(box);
        QVERIFY(desk.compare->before()->annotationPlace().stretch.contains(*box));
    }

    void calibrationByTheDialogCanBeTakenBack()
    {
        Desk desk;
        desk.key(Qt::Key_U);
        desk.drag(100, 80, 220, 80);
        QVERIFY(!desk.window.calibration());
        desk.key(Qt::Key_U, Qt::ShiftModifier);
        auto* dialog = desk.window.findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setDoubleValue(60);
        dialog->accept();
        QVERIFY(desk.window.calibration());
        QVERIFY(std::abs(desk.window.calibration()->columnMm - 0.5) < 0.01);
        desk.undo();
        QVERIFY(!desk.window.calibration());
    }

    void drawingsCanBeHidden()
    {
        Desk desk;
        Document document = pictures::document(pictures::pattern({400, 300}));
        const QImage bare = desk.compare->grab().toImage();
        image::Graphics graphics;
        graphics.lines.push_back({{{100, 100}, {200, 150}}, false});
        graphics.lines.push_back({{{50, 50}}, false});
        graphics.shutter = image::Shutter{{{{20, 20}, {380, 20}, {380, 280}, {20, 280}}}, {}, 0};
        graphics.labels.push_back({{10, 10}, "nodule?"});
        graphics.bitmaps.push_back({200, 200, {4, 4}, std::vector<std::uint8_t>(16, 1), {}});
        document.graphics = std::make_shared<const image::Graphics>(graphics);
        desk.window.setDocument(document);
        desk.window.setAnnotations({{.kind = AnnotationKind::Line, .points = {{0, 0}, {30, 40}}}});
        const QImage drawn = desk.compare->grab().toImage();
        QVERIFY(drawn != bare);
        desk.key(Qt::Key_D);
        QCOMPARE(desk.compare->grab().toImage(), bare);
        desk.key(Qt::Key_D);
        QCOMPARE(desk.compare->grab().toImage(), drawn);
    }
};

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"

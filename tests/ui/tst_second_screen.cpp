// SPDX-License-Identifier: Apache-2.0
// The second window, on a desk of two screens, and the texts in the panes' corners.
#include "pictures.h"
#include "ui/compare_view.h"
#include "ui/corner_texts.h"
#include "ui/image_view.h"
#include "ui/main_window.h"
#include "ui/second_screen.h"
#include "ui/settings_dialog.h"
#include "ui/view_state.h"

#include <QComboBox>
#include <QScreen>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace cxr;
using namespace cxr::ui;

namespace {

struct Desk {
    MainWindow window;
    CompareView* compare = nullptr;

    Desk()
    {
        window.resize(1200, 760);
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        Document document = pictures::document(pictures::chest({400, 300}, 1));
        document.file = QStringLiteral("chest_01.dcm");
        document.patient = QStringLiteral("Doe, Jane\n4711");
        document.patientName = QStringLiteral("Doe, Jane");
        document.studyDate = QStringLiteral("2024-01-31");
        window.setDocument(document);
        compare = window.findChild<CompareView*>();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&window, key, with); }
    [[nodiscard]] SecondScreen* second() const { return window.findChild<SecondScreen*>(); }
    void open()
    {
        key(Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(second());
        QVERIFY(QTest::qWaitForWindowExposed(second()));
    }
};

} // namespace

class TestSecondScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensOnTheOtherScreen()
    {
        const QList<QScreen*> screens = QGuiApplication::screens();
        if (screens.size() < 2)
            QSKIP("this platform has one screen");
        Desk desk;
        desk.open();
        QCOMPARE(desk.second()->screen(), screens[1]);
        QVERIFY(screens[1]->geometry().intersects(desk.second()->geometry()));
    }

    void itShowsThePictureAndFollowsIt()
    {
        Desk desk;
        desk.open();
        ImageView* view = desk.second()->view();
        QVERIFY(!view->content().empty());
        QCOMPARE(view->content().layer().title, desk.compare->before()->content().layer().title);
        const QImage before = view->grab().toImage();
        desk.window.finishAfter(pictures::layer(pictures::chest({800, 600}, 1), 2, true));
        QCOMPARE(view->content().layer().title, desk.compare->after()->content().layer().title);
        QCOMPARE(view->label(), ImageView::badgeText());
        QVERIFY(view->grab().toImage() != before);
        // Tiles arrive there, too.
        image::Meaning meaning;
        meaning.bits = 12;
        desk.window.beginAfter(pictures::layer(nullptr, 1, true),
            std::make_shared<image::Pyramid>(image::Image({400, 300}, meaning)));
        const QImage waiting = view->grab().toImage();
        desk.window.writeTile({100, 100, 150, 100}, image::Image({150, 100}, meaning));
        QVERIFY(view->grab().toImage() != waiting);
    }

    void placeAndWindowAreShared()
    {
        Desk desk;
        desk.open();
        SecondScreen* second = desk.second();
        auto* state = desk.window.findChild<ViewState*>();
        const double zoom = state->zoom();
        const ImageView* view = second->view();
        const QRectF picture = view->pictureRect();
        const QPointF at(picture.width() * 0.4, picture.center().y());
        const auto sourceAt = [&] {
            return view->transform().toSource(
                (at - view->pictureRect().topLeft()) * view->devicePixelRatioF());
        };
        const QPointF held = sourceAt();
        for (int i = 0; i < 3; ++i) {
            QWheelEvent wheel(at, second->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {},
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(second, &wheel);
        }
        QVERIFY(state->zoom() > 1.5 * zoom);
        QVERIFY(QLineF(sourceAt(), held).length() * state->zoom() < 8);
        const double centre = desk.window.window().center;
        QTest::mousePress(second, Qt::RightButton, {}, {200, 200});
        QTest::mouseMove(second, {200, 260});
        QTest::mouseRelease(second, Qt::RightButton, {}, {200, 260});
        QVERIFY(desk.window.window().center != centre);
        const QPointF middle = state->transform().centre;
        QTest::mousePress(second, Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(second, {230, 220});
        QTest::mouseRelease(second, Qt::LeftButton, {}, {230, 220});
        QVERIFY(state->transform().centre != middle);
        QTest::mouseDClick(second, Qt::LeftButton, {}, {200, 200});
        QVERIFY(state->fitted());
        // Keys work there as well.
        second->activateWindow();
        second->setFocus();
        QTest::keyClick(second, Qt::Key_I);
        QVERIFY(desk.window.inverted());
    }

    void closingItIsNoticedAndItIsRemembered()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.window.place().second);
        desk.second()->resize(640, 480);
        const WindowPlace place = desk.window.place();
        desk.second()->close();
        QVERIFY(!desk.window.place().second);
        MainWindow next;
        next.show();
        next.setPlace(place);
        auto* second = next.findChild<SecondScreen*>();
        QVERIFY(second && second->isVisible());
        QCOMPARE(second->size(), QSize(640, 480));
    }

    void cornersSayWhatIsWished()
    {
        Desk desk;
        const QImage bare = desk.compare->before()->grab().toImage();
        Settings settings = desk.window.settings();
        settings.corners = {};
        settings.corners[std::size_t(CornerField::File)] = Corner::TopRight;
        settings.corners[std::size_t(CornerField::Patient)] = Corner::TopRight;
        settings.corners[std::size_t(CornerField::Zoom)] = Corner::BottomRight;
        settings.corners[std::size_t(CornerField::StudyDate)] = Corner::BottomLeft;
        desk.window.setSettings(settings);
        const CornerTexts& texts = desk.compare->before()->corners();
        QCOMPARE(texts[0], QString());
        QCOMPARE(texts[1], QStringLiteral("chest_01.dcm\nDoe, Jane"));
        QCOMPARE(texts[2], QStringLiteral("2024-01-31"));
        QVERIFY(desk.compare->before()->grab().toImage() != bare);
        const QString zoom = texts[3];
        desk.key(Qt::Key_2);
        QVERIFY(texts[3] != zoom);
        QCOMPARE(texts[3], QStringLiteral("Zoom 200 %"));
        // Who the patient is goes with the banner.
        desk.key(Qt::Key_P);
        QCOMPARE(texts[1], QStringLiteral("chest_01.dcm"));
        QCOMPARE(texts[2], QString());
    }

    void cornersAreChosenInTheSettings()
    {
        Settings settings;
        SettingsDialog dialog({}, {}, settings);
        auto* model =
            dialog.findChild<QComboBox*>(QStringLiteral("corner%1").arg(int(CornerField::Model)));
        QVERIFY(model);
        model->setCurrentIndex(model->findData(int(Corner::BottomRight)));
        const CornerChoice chosen = dialog.settings().corners;
        QVERIFY(chosen[std::size_t(CornerField::Model)] == Corner::BottomRight);
        QVERIFY(chosen[std::size_t(CornerField::File)] == Corner::Off);
        QVERIFY(fromDigits(toDigits(chosen)) == chosen);
        const CornerChoice mended = fromDigits(QStringLiteral("9x-1"));
        QVERIFY(mended[2] == Corner::Off && mended[3] == Corner::TopLeft);
    }

    void bannerAndLettersKeepApartInASmallWindow()
    {
        Desk desk;
        Document document = pictures::document(pictures::chest({400, 300}, 1));
        document.patient = QStringLiteral(
            "Doe-Rodriguez-Montgomery, Jane Alexandra Elizabeth · 1931-12-24 · F · 47110815");
        document.sides = {QStringLiteral("L"), QStringLiteral("F")};
        desk.window.setDocument(document);
        desk.window.resize(890, 420);
        const ImageView* before = desk.compare->before();
        const QRect pane = before->pictureRect();
        QVERIFY(before->bannerRect().right() < pane.center().x() - 10);
    }
};

int main(int argc, char** argv)
{
    // Two screens of different sizes, which Qt's offscreen platform takes from a file.
    QTemporaryFile desk;
    if (desk.open() && qgetenv("QT_QPA_PLATFORM") == "offscreen") {
        desk.write(R"({"screens":[
            {"name":"left","x":0,"y":0,"width":1600,"height":1000,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
            {"name":"right","x":1600,"y":0,"width":1080,"height":1920,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
        desk.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + desk.fileName().toUtf8());
    }
    QApplication application(argc, argv);
    TestSecondScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_second_screen.moc"

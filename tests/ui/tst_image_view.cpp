// SPDX-License-Identifier: Apache-2.0
// Runs twice: as it is and with QT_SCALE_FACTOR=2, where a widget's pixel has 2 × 2 device pixels.
#include "image/display.h"
#include "pictures.h"
#include "ui/image_view.h"
#include "ui/theme.h"
#include "ui/view_state.h"

#include <QTest>

using namespace cxr;
using namespace cxr::ui;

namespace {

const image::VoiWindow identity{
    .center = 127.5, .width = 255, .function = image::VoiFunction::LinearExact, .name = {}};

} // namespace

class TestImageView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(true);
        m_state = std::make_unique<ViewState>();
        m_view = std::make_unique<ImageView>(m_state.get());
        m_view->resize(320, 260);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_state->setViewport(m_view->viewport());
        m_state->setWindow(identity);
    }

    void ratioIsWhatTheEnvironmentAsksFor()
    {
        const QByteArray factor = qgetenv("QT_SCALE_FACTOR");
        QCOMPARE(m_view->devicePixelRatioF(), factor.isEmpty() ? 1.0 : factor.toDouble());
        const QSize logical = m_view->pictureRect().size();
        QCOMPARE(m_view->viewport(), logical * m_view->devicePixelRatioF());
    }

    /// 1:1 is one source pixel per device pixel, unblurred, through the display table.
    void paintsExactlyAtOneToOne_data()
    {
        QTest::addColumn<bool>("smooth");
        QTest::addColumn<bool>("inverted");
        QTest::newRow("smooth") << true << false;
        QTest::newRow("nearest") << false << false;
        QTest::newRow("inverted") << true << true;
    }

    void paintsExactlyAtOneToOne()
    {
        QFETCH(bool, smooth);
        QFETCH(bool, inverted);
        const image::VoiWindow window = pictures::voi(100, 120);
        const auto pixels = pictures::pattern({1501, 1203});
        show(pictures::layer(pixels));
        m_state->setZoom(1);
        m_state->pan({37, -11});
        m_state->setSmooth(smooth);
        m_state->setInverted(inverted);
        m_state->setWindow(window);
        const auto lut = image::displayLut(pixels->image().meaning(), window, inverted);
        const QImage seen = picture();
        const QPoint origin = m_view->transform().uprightOrigin().toPoint();
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const int expected = lut[pixels->image().sample(x - origin.x(), y - origin.y())];
                if (qGray(seen.pixel(x, y)) != expected)
                    QFAIL(qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            }
        }
    }

    void magnifiedPixelsAreSquaresWhenNotSmooth()
    {
        const auto pixels = pictures::pattern({900, 700});
        show(pictures::layer(pixels));
        m_state->setSmooth(false);
        m_state->setZoom(4);
        const QImage seen = picture();
        const QPoint origin = m_view->transform().uprightOrigin().toPoint();
        for (int y = 0; y < seen.height(); y += 3) {
            for (int x = 0; x < seen.width(); x += 3)
                QCOMPARE(qGray(seen.pixel(x, y)),
                    int(pixels->image().sample((x - origin.x()) / 4, (y - origin.y()) / 4)));
        }
    }

    void everyOrientationShowsThePixelsWhereTheyBelong_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<double>("aspect");
        for (const double aspect : {1.0, 2.0, 0.5}) {
            for (int turns = 0; turns < 4; ++turns) {
                for (const bool mirrored : {false, true})
                    QTest::addRow("%d%s, pixels %g times as high as wide", 90 * turns,
                        mirrored ? " mirrored" : "", aspect)
                        << turns << mirrored << aspect;
            }
        }
    }

    void everyOrientationShowsThePixelsWhereTheyBelong()
    {
        QFETCH(int, turns);
        QFETCH(bool, mirrored);
        QFETCH(double, aspect);
        const auto pixels = pictures::pattern({150, 110});
        m_view->setLayer(pictures::layer(pixels));
        m_state->setFrame({150, 110}, {turns, mirrored}, aspect);
        m_state->setSmooth(false);
        m_state->setZoom(2);
        m_state->pan({13, -9});
        const QImage seen = picture();
        int inside = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const QPointF at = m_view->transform().toSource({x + 0.5, y + 0.5});
                const bool outside = at.x() < 0 || at.y() < 0 || at.x() >= 150 || at.y() >= 110;
                const int expected = outside
                    ? 0
                    : pixels->image().sample(static_cast<int>(at.x()), static_cast<int>(at.y()));
                inside += outside ? 0 : 1;
                if (qGray(seen.pixel(x, y)) != expected && !isText(x, y))
                    QFAIL(qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            }
        }
        QVERIFY(inside > 10'000);
    }

    void lettersNameTheSidesOfThePatient()
    {
        const Sides sides{QStringLiteral("L"), QStringLiteral("FA")};
        const auto letters = [&](int turns, bool mirrored) {
            return sideLetters(sides, {turns, mirrored});
        };
        const auto expected = [](const char* left, const char* top, const char* right,
                                  const char* bottom) {
            return SideLetters{QLatin1String(left), QLatin1String(top), QLatin1String(right),
                QLatin1String(bottom)};
        };
        QCOMPARE(letters(0, false), expected("R", "HP", "L", "FA"));
        QCOMPARE(letters(0, true), expected("L", "HP", "R", "FA"));
        QCOMPARE(letters(1, false), expected("FA", "R", "HP", "L"));
        QCOMPARE(letters(2, false), expected("L", "FA", "R", "HP"));
        QCOMPARE(sideLetters({}, {}), SideLetters{}); // not said, not guessed
        QCOMPARE(sideLetters({QStringLiteral("LE"), {}}, {}), expected("", "", "LE", ""));
    }

    void theScreenSaysThatItIsMirrored()
    {
        QVERIFY(orientationText({}).isEmpty());
        QCOMPARE(orientationText({1, true}), QStringLiteral("Turned 90° · Mirrored"));
        show(pictures::layer(pictures::pattern({150, 110})));
        const QImage plain = m_view->grab().toImage();
        m_view->setSides({QStringLiteral("L"), QStringLiteral("F")});
        QVERIFY(m_view->grab().toImage() != plain);
    }

    void groundAroundThePictureIsBlack()
    {
        show(pictures::layer(pictures::painted({400, 20}, {}, [](int, int) { return 255; })));
        const QImage seen = picture();
        QCOMPARE(qGray(seen.pixel(seen.width() / 2, 2)), 0);
        QCOMPARE(qGray(seen.pixel(seen.width() / 2, seen.height() / 2)), 255);
    }

    /// A layer of twice the matrix whose samples repeat the source's must show the same picture:
    /// pixel edges lie on pixel edges.
    void scalesAlign_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {1.0, 2.0, 2.5, 3.0, 7.3, 16.0})
            QTest::addRow("%g", zoom) << zoom;
    }

    void scalesAlign()
    {
        QFETCH(double, zoom);
        const image::Size size{801, 603};
        const auto source = pictures::pattern(size);
        const auto doubled = pictures::painted({size.width * 2, size.height * 2}, {},
            [&](int x, int y) { return source->image().sample(x / 2, y / 2); });
        m_state->setSmooth(false);
        show(pictures::layer(source));
        m_state->setZoom(zoom);
        m_state->pan({-53, 29});
        const QImage one = picture();
        m_view->setLayer(pictures::layer(doubled, 2));
        const QImage two = picture();
        QCOMPARE(two, one);
    }

    /// Smooth display may not shift a layer against another either: the middle of a step edge
    /// stays at the same device pixel for scale 1 and scale 2.
    void smoothEdgesAlign()
    {
        const auto step = [](int edge) {
            return [edge](int x, int) { return x < edge ? 0 : 254; };
        };
        const auto crossing = [this] {
            const QImage seen = picture();
            for (int x = 0; x < seen.width(); ++x) {
                if (qGray(seen.pixel(x, seen.height() / 2)) >= 127)
                    return x;
            }
            return -1;
        };
        show(pictures::layer(pictures::painted({800, 600}, {}, step(400))));
        m_state->setZoom(6);
        const int one = crossing();
        m_view->setLayer(pictures::layer(pictures::painted({1600, 1200}, {}, step(800)), 2));
        QVERIFY(one > 0);
        QCOMPARE(crossing(), one);
    }

    void levelLeavesOneSamplePerDevicePixel_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("level");
        QTest::newRow("magnified") << 1 << 3.0 << 0;
        QTest::newRow("1:1") << 1 << 1.0 << 0;
        QTest::newRow("slightly reduced") << 1 << 0.7 << 0;
        QTest::newRow("half") << 1 << 0.5 << 1;
        QTest::newRow("a third") << 1 << 0.34 << 1;
        QTest::newRow("a quarter") << 1 << 0.25 << 2;
        QTest::newRow("tiny") << 1 << 0.001 << 3;
        QTest::newRow("scale 2 at 1:1") << 2 << 1.0 << 1;
        QTest::newRow("scale 2 at 2:1") << 2 << 2.0 << 0;
    }

    void levelLeavesOneSamplePerDevicePixel()
    {
        QFETCH(int, scale);
        QFETCH(double, zoom);
        QFETCH(int, level);
        const auto pixels = pictures::pattern({2048, 300}); // levels 2048, 1024, 512, 256
        QCOMPARE(pixels->levels(), 4);
        const ViewTransform place{{}, zoom, {100, 100}};
        QCOMPARE(levelFor(*pixels, scale, place), level);
    }

    void reducedPictureIsTheMean()
    {
        const auto checks =
            pictures::painted({2048, 2048}, {}, [](int x, int y) { return (x + y) % 2 * 200; });
        show(pictures::layer(checks));
        m_state->setZoom(0.25);
        const QImage seen = picture();
        for (int x = 10; x < 40; ++x)
            QCOMPARE(qGray(seen.pixel(seen.width() / 2 + x, seen.height() / 2)), 100);
    }

    void badgeStandsOnEnhancedPanesOnly()
    {
        const auto black = pictures::painted({600, 600}, {}, [](int, int) { return 0; });
        show(pictures::layer(black));
        QCOMPARE(amberShare(), 0.0);
        m_view->setLayer(pictures::layer(black, 1, true));
        QVERIFY(amberShare() > 0.5);
        QVERIFY(m_view->accessibleDescription().contains(ImageView::badgeText()));
        m_view->setLayer(pictures::layer(
            pictures::painted({600, 600}, {}, [](int, int) { return 255; }), 1, true));
        QVERIFY(amberShare() > 0.5);
    }

    void badgeFitsIntoTheSmallestPane()
    {
        m_view->resize(m_view->minimumSizeHint());
        QVERIFY(m_view->rect().contains(m_view->badgeRect()));
    }

    void undoneAreasAreDimmedAndTilesReplaceThem()
    {
        const image::Size size{200, 100};
        const auto white = pictures::painted(size, {}, [](int, int) { return 255; });
        show(pictures::layer(white));
        m_state->setZoom(1);
        const Layer after = pictures::layer(nullptr, 2, true);
        m_view->beginLayer(after, std::make_shared<image::Pyramid>(image::Image({400, 200}, {})),
            pictures::layer(white));
        const auto greyAt = [this](QPointF source) {
            const QPointF device = m_view->transform().toDevice(source);
            return qGray(picture().pixel(device.toPoint()));
        };
        QVERIFY(greyAt({50, 25}) > 90 && greyAt({50, 25}) < 160);
        QVERIFY(!m_view->content().sampleAt({50, 25}));

        image::Image tile({200, 100}, {});
        for (int y = 0; y < tile.height(); ++y)
            std::fill_n(tile.row(y), tile.width(), std::uint16_t(240));
        m_view->writeTile({0, 0, 200, 100}, tile);
        QCOMPARE(greyAt({50, 25}), 240);
        QCOMPARE(greyAt({10, 40}), 240);
        QVERIFY(greyAt({150, 25}) < 160);
        QCOMPARE(m_view->content().sampleAt({50, 25}), std::optional(240));
        QVERIFY(!m_view->content().sampleAt({150, 25}));
    }

    void writingTilesOneByOneEqualsDrawingAtOnce_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("upright") << 0 << false;
        QTest::newRow("turned") << 1 << false;
        QTest::newRow("turned and mirrored") << 3 << true;
    }

    void writingTilesOneByOneEqualsDrawingAtOnce()
    {
        QFETCH(int, turns);
        QFETCH(bool, mirrored);
        const auto whole = pictures::pattern({700, 500});
        show(pictures::layer(whole));
        m_state->setOrientation({turns, mirrored});
        m_state->setZoom(0.37);
        m_view->beginLayer(pictures::layer(nullptr),
            std::make_shared<image::Pyramid>(image::Image({700, 500}, {})), pictures::layer(whole));
        picture(); // so that tiles meet a drawn picture
        for (int y = 0; y < 500; y += 93) {
            for (int x = 0; x < 700; x += 93) {
                const image::Rect at = image::intersected({x, y, 93, 93}, whole->image().frame());
                m_view->writeTile(at, whole->image().cropped(at));
            }
        }
        const QImage grown = picture();
        m_view->setLayer(pictures::layer(whole));
        QCOMPARE(grown, picture());
    }

    void tilesThatDoNotFitAreIgnored()
    {
        const auto white = pictures::painted({64, 64}, {}, [](int, int) { return 255; });
        show(pictures::layer(white));
        image::Meaning deep;
        deep.bits = 16;
        m_view->writeTile({0, 0, 8, 8}, image::Image({8, 8}, {})); // no canvas
        m_view->beginLayer(pictures::layer(nullptr),
            std::make_shared<image::Pyramid>(image::Image({64, 64}, {})), pictures::layer(white));
        m_view->writeTile({60, 60, 8, 8}, image::Image({8, 8}, {})); // reaches out
        m_view->writeTile({0, 0, 9, 8}, image::Image({8, 8}, {}));   // of another size
        m_view->writeTile({0, 0, 8, 8}, image::Image({8, 8}, deep)); // deeper than the table
        QVERIFY(!m_view->content().sampleAt({1, 1}));
        QVERIFY(!m_view->content().sampleAt({62, 62}));
    }

private:
    void show(const Layer& layer)
    {
        m_view->setLayer(layer);
        m_state->setFrame(layer.pixels->image().size());
    }

    /// Whether orientationText() may stand there.
    [[nodiscard]] bool isText(int x, int y) const
    {
        const QSize size = m_view->viewport();
        return x > size.width() / 3 && y > size.height() * 7 / 8;
    }

    /// The picture's area as painted, in device pixels.
    QImage picture()
    {
        const QImage all = m_view->grab().toImage();
        const double ratio = m_view->devicePixelRatioF();
        const QRect place = m_view->pictureRect();
        QImage out = all.copy(QRect(place.topLeft() * ratio, place.size() * ratio))
                         .convertToFormat(QImage::Format_RGB32);
        out.setDevicePixelRatio(1);
        return out;
    }

    /// Share of the badge's place that has the badge's colour.
    double amberShare()
    {
        const QImage all = m_view->grab().toImage();
        const double ratio = m_view->devicePixelRatioF();
        const QRect place(
            m_view->badgeRect().topLeft() * ratio, m_view->badgeRect().size() * ratio);
        int amber = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                amber += all.pixelColor(x, y) == themeColours().amber;
        }
        return double(amber) / (place.width() * place.height());
    }

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<ImageView> m_view;
};

QTEST_MAIN(TestImageView)
#include "tst_image_view.moc"

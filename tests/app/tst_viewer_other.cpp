// SPDX-License-Identifier: Apache-2.0
// Two files side by side without enhancing: linked, shifted, measured.
#include "app/other_wiring.h"
#include "app/paths.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "ui/compare_view.h"
#include "ui/figures_panel.h"
#include "ui/image_view.h"
#include "ui/notice_strip.h"
#include "ui/other_bar.h"
#include "ui/view_state.h"

#include <QImage>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace cxr;

namespace {

constexpr int patience = 120'000; // milliseconds; only a failing test waits that long

/// A picture in which every place looks different.
QImage picture(int width, int height, int offX = 0, int offY = 0)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int column = x + offX;
            const int row = y + offY;
            image.scanLine(y)[x] = static_cast<uchar>(
                std::lround(127 + 60 * std::sin(column * 0.13) + 60 * std::cos(row * 0.11)));
        }
    }
    return image;
}

} // namespace

class TestViewerOther : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("CXR Lens tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_viewer_other"));
        QVERIFY(picture(300, 200).save(file("a.png")));
        QVERIFY(picture(300, 200).save(file("same.png")));
        QVERIFY(picture(300, 200, 5, -3).save(file("shifted.png")));
        QVERIFY(picture(300, 200).scaled(600, 400).save(file("large.png")));
        QFile broken(file("broken.png"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
    }

    void init()
    {
        m_session =
            std::make_unique<app::Session>([this] { return enhance::makeEngine(m_catalogue); });
        m_window = std::make_unique<ui::MainWindow>();
        app::Preferences preferences;
        preferences.choices = {
            ui::Mode::Enhance, 1, QStringLiteral("srcnn-9-1-5"), QStringLiteral("cpu")};
        m_wiring = std::make_unique<app::Wiring>(*m_session, *m_window, m_catalogue, preferences);
        m_window->resize(1300, 800);
        m_window->show();
        QSignalSpy finished(m_session.get(), &app::Session::finished);
        m_session->open({file("a.png")});
        QVERIFY(finished.wait(patience));
        finished.clear();
        m_view = m_window->findChild<ui::CompareView*>();
    }
    void cleanup()
    {
        m_wiring.reset();
        m_window.reset();
        m_session.reset();
    }

    void theSameFileHasNoDifference()
    {
        compareWith("same.png");
        QCOMPARE(m_view->after()->label(), QStringLiteral("Another file, not enhanced here"));
        QVERIFY(m_window->findChild<ui::OtherBar*>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(figure(1), QStringLiteral("0.00"), patience); // MSE
        QCOMPARE(figure(0), QStringLiteral("∞"));                               // PSNR
        // There is no "before" that would be measured, and nothing to export.
        QCOMPARE(panel().evaluateText(0, 0, 0), QStringLiteral("–"));
        QSignalSpy saved(m_session.get(), &app::Session::saved);
        m_session->exportTo(file("never.png"), io::ExportFormat::Png8, m_window->window());
        QTest::qWait(50);
        QCOMPARE(saved.count(), 0);
    }

    void aShiftIsFoundByNudging()
    {
        compareWith("shifted.png");
        QTRY_VERIFY_WITH_TIMEOUT(figure(1).toDouble() > 100, patience);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(figure(1), QStringLiteral("0.00"), patience);
        const auto other = *m_session->outcome()->other;
        QCOMPARE(other.shiftX, 5);
        QCOMPARE(other.shiftY, -3);
        QCOMPARE(other.overlap, (image::Rect{5, 0, 295, 197}));
        // The panes show the same values at the same source point.
        for (const QPointF point : {QPointF(20.5, 30.5), QPointF(290.5, 150.5)})
            QCOMPARE(m_view->after()->content().sampleAt(point),
                m_view->before()->content().sampleAt(point));
        QVERIFY(!m_view->after()->content().sampleAt({2.5, 50.5})); // it does not reach there

        // Locked, nothing moves it.
        auto* lock = m_window->findChild<QToolButton*>(QStringLiteral("otherLock"));
        QTest::mouseClick(lock, Qt::LeftButton);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_session->outcome()->other->shiftX, 5);
        QVERIFY(!m_window->findChild<QSpinBox*>(QStringLiteral("otherAcross"))->isEnabled());
    }

    void differentSizesStayLinkedInSourceCoordinates()
    {
        compareWith("large.png");
        const auto& content = m_view->after()->content();
        QCOMPARE(content.layer().alignment->columns, 2.0);
        for (const QPointF point :
            {QPointF(0.25, 0.25), QPointF(150.25, 99.75), QPointF(299.5, 199.5)}) {
            const image::Image& pixels = content.layer().pixels->image();
            QCOMPARE(content.sampleAt(point),
                std::optional<int>(pixels.sample(int(point.x() * 2), int(point.y() * 2))));
        }
        // What is seen is the same stretch: both drawn at one zoom differ by interpolation alone.
        m_view->state()->setZoom(2);
        const ui::ViewTransform place = m_view->state()->transform();
        const QRect whole({0, 0}, place.viewport);
        const auto draw = [&](const ui::ImageView* pane) {
            return pane->content().render(place, whole, m_window->window(), false, false, 1);
        };
        const QImage before = draw(m_view->before());
        const QImage after = draw(m_view->after());
        int differing = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x)
                differing += std::abs(before.constScanLine(y)[x] - after.constScanLine(y)[x]) > 12;
        }
        QVERIFY2(differing < before.width() * before.height() / 100,
            qPrintable(QString::number(differing)));
        // No figures without pixels of one size; the panel says why.
        QVERIFY(!m_session->outcome()->afterFigures);
        QCOMPARE(figure(0), QStringLiteral("–"));
    }

    void millimetresLinkWhereBothKnowThem()
    {
        const auto document = [](int width, int height, double mm) {
            auto made = std::make_shared<app::Document>();
            image::Image pixels({width, height}, image::Meaning{});
            pixels.meaning().spacing = image::Spacing{mm, mm, image::Spacing::Plane::Detector};
            made->pixels = std::make_shared<const image::Pyramid>(std::move(pixels));
            return made;
        };
        const auto a = document(200, 100, 0.2);
        app::OtherFile other;
        other.document = document(500, 400, 0.1);
        other.linkBy = app::OtherFile::LinkBy::Millimetres;
        QVERIFY(app::linkableByMillimetres(*a, *other.document));
        QCOMPARE(app::placed(*a, other).columns, 2.0);
        other.linkBy = app::OtherFile::LinkBy::Pixels;
        QCOMPARE(app::placed(*a, other).columns, 1.0);
        QCOMPARE(app::placed(*a, other).overlap, (image::Rect{0, 0, 200, 100}));
        // Another shape: one factor for both directions.
        other.linkBy = app::OtherFile::LinkBy::Size;
        QCOMPARE(app::placed(*a, other).rows, 2.5);
        // Millimetres of a detector are not those of a film.
        auto film = document(500, 400, 0.1);
        image::Image pixels = film->pixels->image();
        pixels.meaning().spacing->plane = image::Spacing::Plane::Film;
        film->pixels = std::make_shared<const image::Pyramid>(std::move(pixels));
        QVERIFY(!app::linkableByMillimetres(*a, *film));
    }

    void nothingOfThePatientStandsOnAnotherFile()
    {
        const QString dicom =
            QString::fromStdString((app::samplesFolder() / "chest_pa_12bit.dcm").string());
        QSignalSpy finished(m_session.get(), &app::Session::finished);
        m_session->open({dicom});
        QVERIFY(finished.wait(patience));
        finished.clear();
        QVERIFY(!m_view->document().patient.isEmpty());
        const auto banner = [&](ui::ImageView* pane) {
            return pane->grab(QRect(pane->pictureRect().topLeft(), QSize(300, 60))).toImage();
        };
        compareWith("same.png");
        m_view->state()->setZoom(0.2);
        QTest::qWait(50); // the bar above takes its room
        // A's pane changes with the banner, B's does not: there is none on it.
        ui::Settings settings = m_window->settings();
        const QImage a = banner(m_view->before());
        const QImage b = banner(m_view->after());
        settings.banner = false;
        m_window->setSettings(settings);
        QVERIFY(banner(m_view->before()) != a);
        QCOMPARE(banner(m_view->after()), b);
        QVERIFY(m_view->after()->content().layer().identity->patient.isEmpty());
        QCOMPARE(m_view->after()->content().layer().identity->file, QStringLiteral("same.png"));
    }

    void aBrokenFileChangesNothing()
    {
        const auto outcome = m_session->outcome();
        Q_EMIT m_window->otherFileRequested(file("broken.png"));
        const auto& notices = *m_window->findChild<ui::NoticeStrip*>();
        QTRY_VERIFY_WITH_TIMEOUT(notices.text().contains(QLatin1String("broken.png")), patience);
        QCOMPARE(m_session->outcome(), outcome);
        QVERIFY(!m_window->findChild<ui::OtherBar*>()->isVisible());
    }

    void closingItEnhancesAgain()
    {
        compareWith("same.png");
        QSignalSpy finished(m_session.get(), &app::Session::finished);
        auto* bar = m_window->findChild<ui::OtherBar*>();
        QTest::mouseClick(
            bar->findChild<QToolButton*>(QStringLiteral("otherClose")), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QVERIFY(finished.wait(patience));
        finished.clear();
        QVERIFY(!m_session->outcome()->other);
        QVERIFY(m_view->after()->content().layer().enhanced);
    }

private:
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] const ui::FiguresPanel& panel() const
    {
        return *m_window->findChild<ui::FiguresPanel*>();
    }
    /// Of the second file, over the whole picture.
    [[nodiscard]] QString figure(std::size_t measure) const
    {
        return panel().evaluateText(0, measure, 1);
    }
    void compareWith(const char* name)
    {
        Q_EMIT m_window->otherFileRequested(file(name));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->outcome() && m_session->outcome()->other, patience);
        QCOMPARE(m_session->outcome()->other->document->source.path.filename().string(),
            std::string(name));
    }

    QTemporaryDir m_folder;
    enhance::Catalogue m_catalogue = enhance::Catalogue::open(app::modelsFolder());
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<app::Wiring> m_wiring;
    ui::CompareView* m_view = nullptr;
};

QTEST_MAIN(TestViewerOther)
#include "tst_viewer_other.moc"

// SPDX-License-Identifier: Apache-2.0
// How long a frame takes while a user pans, zooms, windows and moves the lens over a pair of
// 25-megapixel 16-bit images, in the program as main() puts it together, painted by software.
#include "app/large_picture.h"
#include "app/paths.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"
#include "ui/compare_view.h"
#include "ui/image_view.h"
#include "ui/view_state.h"
#include "ui/zoom_lens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace cxr;

class BenchView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = test::writeLargePicture(m_folder.path(), {5000, 5000}, 16);
        QVERIFY(!file.isEmpty());
        m_preferences.choices.scale = 1;
        m_preferences.choices.model = QStringLiteral("srcnn-9-1-5");
        m_preferences.choices.device = QStringLiteral("cpu");
        m_preferences.choices.mode = ui::Mode::Evaluate;
        m_catalogue = enhance::Catalogue::open(app::modelsFolder());
        m_session =
            std::make_unique<app::Session>([this] { return enhance::makeEngine(m_catalogue); });
        m_window = std::make_unique<ui::MainWindow>();
        m_wiring = std::make_unique<app::Wiring>(*m_session, *m_window, m_catalogue, m_preferences);
        m_window->resize(1920, 1080);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QSignalSpy finished(m_session.get(), &app::Session::finished);
        m_session->open({file});
        constexpr int patience = 300'000; // milliseconds
        QVERIFY(finished.wait(patience));
        QTest::qWait(100);
        m_compare = m_window->findChild<ui::CompareView*>();
        QVERIFY(!m_compare->after()->content().empty());
    }

    void frames_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("filtered"); // CLAHE for the eye
        QTest::addColumn<double>("zoom");   // device pixels per source pixel, 0: fitted
        for (const double zoom : {0.0, 0.6, 1.0, 3.0}) {
            for (const char* what : {"pan", "zoom", "window", "lens"}) {
                if (zoom > 0 || qstrcmp(what, "pan") != 0) // nothing to pan when all is in sight
                    QTest::addRow("%s at %g", what, zoom)
                        << QString::fromLatin1(what) << false << zoom;
            }
        }
        for (const char* what : {"pan", "zoom", "window", "lens"})
            QTest::addRow("%s at 1, CLAHE", what) << QString::fromLatin1(what) << true << 1.0;
    }

    void frames()
    {
        QFETCH(QString, what);
        QFETCH(bool, filtered);
        QFETCH(double, zoom);
        const ui::ImageView* after = m_compare->after();
        if (filtered == after->displayText().isEmpty()) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ShiftModifier);
            constexpr int patience = 60'000; // milliseconds
            QTRY_COMPARE_WITH_TIMEOUT(!after->displayText().isEmpty(), filtered, patience);
            if (filtered)
                qInfo("| CLAHE of both pictures | %lld ms |", clock.elapsed());
        }
        m_compare->lens()->setActive(what == QStringLiteral("lens"));
        if (zoom > 0)
            m_compare->state()->setZoom(zoom);
        else
            m_compare->state()->fit();
        QCoreApplication::processEvents();
        const QPointF middle = QRectF(m_compare->before()->geometry()).center();
        const bool right = what == QStringLiteral("window");
        const auto button = right ? Qt::RightButton : Qt::LeftButton;
        const bool drags = what == QStringLiteral("pan") || right;
        if (drags)
            mouse(QEvent::MouseButtonPress, middle, button, button);
        std::vector<double> times;
        constexpr int count = 200;
        for (int i = 0; i < count; ++i) {
            QElapsedTimer clock;
            clock.start();
            const double angle = 0.1 * i;
            const QPointF place = middle + 150 * QPointF(std::cos(angle), std::sin(angle));
            if (what == QStringLiteral("zoom"))
                wheel(middle, i / 8 % 2 == 0 ? 120 : -120);
            else
                mouse(QEvent::MouseMove, place, Qt::NoButton, drags ? button : Qt::NoButton);
            // Everything that this has brought about, figures included, then the painting.
            QCoreApplication::processEvents();
            QEvent paint(QEvent::UpdateRequest);
            QCoreApplication::sendEvent(m_window.get(), &paint);
            times.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        }
        if (drags)
            mouse(QEvent::MouseButtonRelease, middle, button, Qt::NoButton);
        std::sort(times.begin(), times.end());
        const double p99 = times[times.size() * 99 / 100];
        qInfo("| a frame: %s, %s%s | median %.1f ms, p99 %.1f ms |", qPrintable(what),
            zoom > 0 ? qPrintable(QStringLiteral("zoom %1").arg(zoom)) : "fitted",
            filtered ? ", CLAHE" : "", times[times.size() / 2], p99);
        constexpr double absurd = 200; // milliseconds; a figure for people is printed above
        QVERIFY2(CXR_SANITIZED || p99 < absurd, qPrintable(QString::number(p99)));
    }

private:
    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, m_compare->mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(m_compare, &event);
    }
    void wheel(QPointF at, int turn)
    {
        QWheelEvent event(at, m_compare->mapToGlobal(at), {}, {0, turn}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_compare, &event);
    }

    QTemporaryDir m_folder;
    app::Preferences m_preferences;
    enhance::Catalogue m_catalogue;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<app::Wiring> m_wiring;
    ui::CompareView* m_compare = nullptr;
};

QTEST_MAIN(BenchView)
#include "bench_view.moc"

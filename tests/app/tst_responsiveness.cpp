// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <time.h>

using namespace cxr;

namespace {

constexpr int tickMs = 5;
constexpr double longestStallMs = 50;

/// Processor time that the calling thread has used, in milliseconds.
double threadCpuMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// Counts how long the event loop goes without a tick.
///
/// A stall is time in which the GUI thread itself works: between two ticks, its processor time.
/// Wall time would also count the moments in which the system gives the core to somebody else's
/// programs, which no code here can help; a thread that waits for a lock or another thread shows
/// there and is judged with a wide margin.
class StallMeter {
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_wall.start();
        m_cpu = threadCpuMs();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.start(tickMs);
    }

    [[nodiscard]] double longestCpuMs() const { return m_longestCpu; }
    [[nodiscard]] double longestWallMs() const { return m_longestWall; }
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    void tick()
    {
        const double cpu = threadCpuMs();
        m_longestCpu = std::max(m_longestCpu, cpu - m_cpu);
        m_longestWall = std::max(m_longestWall, static_cast<double>(m_wall.restart()));
        m_cpu = cpu;
        ++m_ticks;
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    double m_longestCpu = 0;
    double m_longestWall = 0;
    int m_ticks = 0;
};

} // namespace

class TestResponsiveness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowStaysAliveWhile12MegapixelsAreEnhanced()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("large.png"));
        QImage picture(4000, 3000, QImage::Format_Grayscale8);
        for (int y = 0; y < picture.height(); ++y) {
            uchar* row = picture.scanLine(y);
            for (int x = 0; x < picture.width(); ++x)
                row[x] = static_cast<uchar>((x * y / 64 + x / 16 + y / 16) % 256);
        }
        QVERIFY(picture.save(file, nullptr, 100));

        const auto catalogue = enhance::Catalogue::open(app::modelsFolder());
        app::Session session([catalogue] { return enhance::makeTorchEngine(catalogue); });
        ui::MainWindow window;
        app::Preferences preferences;
        preferences.choices.scale = 1;
        preferences.choices.model = QStringLiteral("srcnn-9-1-5");
        preferences.choices.device = QStringLiteral("cpu");
        const app::Wiring wiring(session, window, catalogue, preferences);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        QSignalSpy finished(&session, &app::Session::finished);
        QSignalSpy tiles(&session, &app::Session::tileReady);
        const StallMeter meter;
        session.open({file});
        QVERIFY(finished.wait(240'000));
        QTest::qWait(100); // the final picture is painted
        QVERIFY(tiles.size() > 100);
        QVERIFY(meter.ticks() > 100);
        qInfo("longest stall: %.1f ms of work, %.1f ms by the clock, %d ticks",
            meter.longestCpuMs(), meter.longestWallMs(), meter.ticks());
        QVERIFY2(meter.longestCpuMs() < longestStallMs,
            qPrintable(QString::number(meter.longestCpuMs())));
        QVERIFY2(meter.longestWallMs() < 10 * longestStallMs,
            qPrintable(QString::number(meter.longestWallMs())));
    }
};

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"

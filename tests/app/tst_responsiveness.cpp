// SPDX-License-Identifier: Apache-2.0
#include "app/large_picture.h"
#include "app/paths.h"
#include "app/wiring.h"
#include "enhance/catalogue.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
using namespace cxr;

namespace {

constexpr int tickMs = 5;
constexpr double longestStallMs = 50;

/// How long the system has kept the calling thread waiting for a core so far, in milliseconds
/// (the second number of Linux's schedstat); 0 where the kernel does not tell.
double waitedForCoreMs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 1e-6;
}

/// Counts how long the event loop goes without a tick.
///
/// A stall is time by the clock, less the time in which the thread was ready to run and had no
/// core: working, waiting for a lock and waiting for another thread all count. What does not count
/// is how many other threads, this program's included, want the same cores on a busy machine.
class StallMeter {
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_clock.start();
        m_waited = waitedForCoreMs();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.start(tickMs);
    }

    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    void tick()
    {
        const double waited = waitedForCoreMs();
        const double gap = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6;
        m_clock.restart();
        m_longest = std::max(m_longest, gap - (waited - m_waited));
        m_waited = waited;
        ++m_ticks;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waited = 0;
    double m_longest = 0;
    int m_ticks = 0;
};

} // namespace

class TestResponsiveness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowStaysAliveWhile12MegapixelsAreEnhanced()
    {
        if (CXR_SANITIZED)
            QSKIP("sanitizers slow the program down many times: times mean nothing here");
        QTemporaryDir folder;
        const QString file = test::writeLargePicture(folder.path(), {4000, 3000});
        QVERIFY(!file.isEmpty());

        const auto catalogue = enhance::Catalogue::open(app::modelsFolder());
        app::Session session([catalogue] { return enhance::makeEngine(catalogue); });
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
        qInfo("longest stall: %.1f ms, %d ticks", meter.longestMs(), meter.ticks());
        QVERIFY2(
            meter.longestMs() < longestStallMs, qPrintable(QString::number(meter.longestMs())));
    }
};

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"

// SPDX-License-Identifier: Apache-2.0
#include "enhance/memory_fallback.h"

#include <QTest>

#include <new>
#include <stdexcept>
#include <utility>
#include <vector>

using namespace cxr::enhance;

namespace {

using Tries = std::vector<std::pair<bool, int>>;

/// Attempts up to a tile side that fits on the GPU and on the CPU; 0: nothing fits.
Tries triesWith(bool gpu, int tileSide, int fitsGpu, int fitsCpu, bool* done)
{
    Tries tries;
    *done = attemptWithinMemory({gpu ? tileSide : 0, tileSide}, [&](bool onGpu, int side) {
        tries.emplace_back(onGpu, side);
        if (side > (onGpu ? fitsGpu : fitsCpu)) {
            if (onGpu)
                throw std::runtime_error("CUDA out of memory. Tried to allocate 2.00 GiB");
            throw std::bad_alloc();
        }
    });
    return tries;
}

} // namespace

class TestMemoryFallback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enoughMemoryIsOneAttempt()
    {
        bool done = false;
        QCOMPARE(triesWith(true, 256, 4096, 4096, &done), (Tries{{true, 256}}));
        QVERIFY(done);
    }

    void smallerTilesFirst()
    {
        bool done = false;
        QCOMPARE(
            triesWith(true, 300, 80, 4096, &done), (Tries{{true, 300}, {true, 150}, {true, 75}}));
        QVERIFY(done);
    }

    void thenTheCpuFromTheStart()
    {
        bool done = false;
        QCOMPARE(triesWith(true, 200, 0, 128, &done),
            (Tries{{true, 200}, {true, 100}, {true, 64}, {false, 200}, {false, 100}}));
        QVERIFY(done);
    }

    void thenAnHonestNo()
    {
        bool done = true;
        QCOMPARE(triesWith(false, 128, 0, 0, &done), (Tries{{false, 128}, {false, 64}}));
        QVERIFY(!done);
    }

    void otherErrorsArePassedOn()
    {
        int attempts = 0;
        const auto work = [&](bool, int) {
            ++attempts;
            throw std::runtime_error("expected 4-dimensional input");
        };
        QVERIFY_EXCEPTION_THROWN(
            static_cast<void>(attemptWithinMemory({256, 256}, work)), std::runtime_error);
        QCOMPARE(attempts, 1);
    }

    void whatRunsOutOfMemorySays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("outOfMemory");
        QTest::newRow("torch 2, CUDA") << QByteArray("CUDA out of memory. Tried to …") << true;
        QTest::newRow("torch, CPU")
            << QByteArray("DefaultCPUAllocator: can't allocate memory: you tried to …") << true;
        QTest::newRow("cuDNN") << QByteArray("cuDNN error: CUDNN_STATUS_ALLOC_FAILED") << true;
        QTest::newRow("something else") << QByteArray("cuDNN error: BAD_PARAM") << false;
    }

    void whatRunsOutOfMemorySays()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, outOfMemory);
        QCOMPARE(isOutOfMemory(std::runtime_error(text.toStdString())), outOfMemory);
    }
};

QTEST_GUILESS_MAIN(TestMemoryFallback)
#include "tst_memory_fallback.moc"

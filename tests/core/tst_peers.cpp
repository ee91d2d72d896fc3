// SPDX-License-Identifier: Apache-2.0
#include "enhance/benchmark.h"
#include "networks.h"
#include "peers/peers.h"

#include <QTest>

#include <algorithm>

using namespace cxr;
using namespace cxr::enhance;

namespace {

Model invented(const std::string& name)
{
    Model model;
    model.card.architecture = architectureNamed(name, 1).value();
    model.weights = test::weightsFor(model.card.architecture);
    return model;
}

} // namespace

/// Other libraries compute the same networks, and slower.
class TestPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allGiveTheSameAnswer_data();
    void allGiveTheSameAnswer();
    void theKernelsOutrunLibTorch();
};

void TestPeers::allGiveTheSameAnswer_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("keys");
    const QString stock = QStringLiteral("stock");
    const QString script = QStringLiteral("torchscript");
    const QString filters = QStringLiteral("opencv");
    QTest::newRow("9-1-5") << QStringLiteral("srcnn-9-1-5") << QStringList{stock, script, filters};
    QTest::newRow("shuffles") << QStringLiteral("plus") << QStringList{stock, script};
    QTest::newRow("transposed, PReLU") << QStringLiteral("fsrcnn") << QStringList{stock, script};
}

void TestPeers::allGiveTheSameAnswer()
{
    QFETCH(QString, model);
    QFETCH(QStringList, keys);
    const Model network = invented(model.toStdString());
    constexpr int threads = 2;
    const auto peers = peers::peersFor(network, threads, true);
    QVERIFY2(peers, peers ? "" : peers.error().detail.c_str());
    const auto measured = benchmark(network, {52, 40}, threads, 1, *peers);
    QVERIFY2(measured, measured ? "" : measured.error().detail.c_str());
    for (std::size_t i = 0; i < peers->size(); ++i) {
        const double difference = measured->peers[i].maxAbsDiff;
        QVERIFY2(difference < 1e-4, ((*peers)[i].name + " " + std::to_string(difference)).c_str());
        keys.removeOne(QString::fromStdString((*peers)[i].key));
        QVERIFY(measured->peers[i].seconds > 0);
    }
    // oneDNN may be absent; the others may not.
    QVERIFY2(keys.isEmpty(), qPrintable(keys.join(QLatin1Char(' '))));
    QVERIFY(measured->engine.maxAbsDiff < 1e-4);
}

/// A guard, far below what is measured (tests/bench/RESULTS.md): a ratio in one process on one
/// thread, so that neither the machine nor its other work decides.
void TestPeers::theKernelsOutrunLibTorch()
{
    if (CXR_SANITIZED)
        QSKIP("sanitizers slow the program's own code down, and LibTorch's not");
    Model model;
    model.card.architecture = architectureNamed("srcnn-9-5-5", 1).value();
    model.weights = test::weightsFor(model.card.architecture);
    const auto stock = peers::peersFor(model, 1, false);
    QVERIFY(stock);
    const auto measured = benchmark(model, {384, 384}, 1, 3, *stock);
    QVERIFY2(measured, measured ? "" : measured.error().detail.c_str());
    const double direct = measured->peers.front().seconds / measured->direct.seconds;
    const double engine = measured->peers.front().seconds / measured->engine.seconds;
    qInfo("srcnn-9-5-5: direct %.1f times, engine %.1f times as fast as LibTorch", direct, engine);
    QVERIFY2(direct > 1.2, QByteArray::number(direct));
    QVERIFY2(engine > 2.0, QByteArray::number(engine));
    QVERIFY2(measured->engine.maxAbsDiff < 1e-4, QByteArray::number(measured->engine.maxAbsDiff));
}

QTEST_GUILESS_MAIN(TestPeers)

#include "tst_peers.moc"

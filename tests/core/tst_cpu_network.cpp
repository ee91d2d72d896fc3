// SPDX-License-Identifier: Apache-2.0
#include "enhance/cpu_network.h"
#include "enhance/cpu_tiles.h"
#include "libtorch/network.h"
#include "networks.h"

#include <QTest>
#include <c10/core/InferenceMode.h>
#include <hwy/targets.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>

using namespace cxr;
using namespace cxr::enhance;

namespace {

std::vector<float> noiseOf(std::size_t count)
{
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = 0.5F + 0.5F * test::noise(i);
    return values;
}

/// What LibTorch makes of it, eagerly.
std::vector<float> byTorch(const Architecture& architecture, const TensorMap& weights,
    std::vector<float> input, image::Size size)
{
    const c10::InferenceMode inference;
    const at::Tensor in = at::from_blob(input.data(), {1, 1, size.height, size.width}, at::kFloat);
    const at::Tensor out =
        libtorch::forward(architecture, libtorch::parametersFrom(architecture, weights).value(), in)
            .contiguous();
    return {out.data_ptr<float>(), out.data_ptr<float>() + out.numel()};
}

float largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    float largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

} // namespace

/// The program's own kernels against LibTorch, on every instruction set of this processor.
class TestCpuNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLibTorch_data();
    void agreesWithLibTorch();
    void oneWorkspaceServesManySizes();
    void weightsThatDoNotFitAreRefused();
    void theFmaPeakIsBelievable();
    void everyTileIsToldOnce();
    void anEndIsAnEnd();
};

void TestCpuNetwork::agreesWithLibTorch_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("target");
    QTest::addColumn<bool>("winograd");
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        for (const std::string& name : architectureNames()) {
            std::vector<Architecture> seen;
            for (int scale = 1; scale <= 4; ++scale) {
                const auto architecture = architectureNamed(name, scale);
                if (!architecture
                    || std::find(seen.begin(), seen.end(), *architecture) != seen.end())
                    continue; // the same network on another grid
                seen.push_back(*architecture);
                for (const bool winograd : {false, true})
                    QTest::addRow("%s x%d, %s%s", name.c_str(), scale, hwy::TargetName(target),
                        winograd ? ", Winograd" : "")
                        << QString::fromStdString(name) << scale << qint64(target) << winograd;
            }
        }
    }
}

void TestCpuNetwork::agreesWithLibTorch()
{
    QFETCH(QString, model);
    QFETCH(int, scale);
    QFETCH(qint64, target);
    QFETCH(bool, winograd);
    hwy::SetSupportedTargetsForTest(target);
    const Architecture architecture = architectureNamed(model.toStdString(), scale).value();
    const TensorMap weights = test::weightsFor(architecture);
    using Method = CpuNetwork::Method;
    const auto network =
        CpuNetwork::make(architecture, weights, winograd ? Method::Winograd : Method::Direct);
    QVERIFY(network);
    const int unit = architecture.alignment();
    const int halo = 2 * architecture.radius();
    CpuNetwork::Workspace workspace;
    // Odd sizes, narrower than a block of pixels and wider than one.
    for (const auto& [columns, rows] : {std::pair(1, 2), std::pair(7, 3), std::pair(31, 5)}) {
        const image::Size size{halo + unit * columns, halo + unit * rows};
        const std::vector<float> input = noiseOf(size.area());
        const std::vector<float> expected = byTorch(architecture, weights, input, size);
        std::vector<float> answer(network->outputSize(size).area(), -1.0F);
        QCOMPARE(answer.size(), expected.size());
        network->run(input.data(), size, answer.data(), workspace);
        const float range = 1 + std::abs(*std::max_element(expected.begin(), expected.end()));
        const float difference = largestDifference(answer, expected);
        const float tolerance = winograd ? 1e-4F : 1e-5F;
        QVERIFY2(difference <= tolerance * range, QByteArray::number(difference));
    }
    hwy::SetSupportedTargetsForTest(0);
}

void TestCpuNetwork::oneWorkspaceServesManySizes()
{
    const Architecture architecture = architectureNamed("srcnn-9-5-5", 1).value();
    const auto network = CpuNetwork::make(
        architecture, test::weightsFor(architecture), CpuNetwork::Method::Winograd);
    CpuNetwork::Workspace workspace;
    const auto run = [&](image::Size size) {
        const std::vector<float> input = noiseOf(size.area());
        std::vector<float> answer(network->outputSize(size).area());
        network->run(input.data(), size, answer.data(), workspace);
        return answer;
    };
    const auto small = run({30, 20});
    const auto large = run({90, 70});
    QCOMPARE(run({30, 20}), small);
    QCOMPARE(run({90, 70}), large);
    QVERIFY(network->workingSet({90, 70}) > network->workingSet({30, 20}));
}

void TestCpuNetwork::weightsThatDoNotFitAreRefused()
{
    const Architecture architecture = architectureNamed("srcnn-9-1-5", 1).value();
    TensorMap weights = test::weightsFor(architecture);
    weights.erase("layers.1.bias");
    const auto network = CpuNetwork::make(architecture, weights, CpuNetwork::Method::Direct);
    QVERIFY(!network);
    QCOMPARE(network.error().code, Code::ModelInvalid);
}

void TestCpuNetwork::theFmaPeakIsBelievable()
{
    const double peak = measuredFmaPeak(0.05);
    QVERIFY2(peak > 1e8 && peak < 1e13, QByteArray::number(peak));
    QVERIFY(QByteArray(cpuTarget()).size() > 2);
}

void TestCpuNetwork::everyTileIsToldOnce()
{
    for (const int threads : {1, 2, 5, 200}) {
        TileQueue tiles({100, 1}, 1, nullptr);
        std::vector<std::atomic<int>> worked(tiles.size());
        std::vector<int> told(tiles.size());
        TileCrew crew(threads);
        QVERIFY(crew.work(
            tiles,
            [&](const image::Rect& tile, int thread) {
                if (thread >= 0 && thread < threads)
                    ++worked[static_cast<std::size_t>(tile.x)];
            },
            [&](const image::Rect& tile) {
                ++told[static_cast<std::size_t>(tile.x)];
                return true;
            }));
        for (std::size_t i = 0; i < tiles.size(); ++i)
            QVERIFY(worked[i] == 1 && told[i] == 1);
    }
    TileQueue none({0, 0}, 1, nullptr);
    QVERIFY(TileCrew(2).work(none, {}, {}));
}

void TestCpuNetwork::anEndIsAnEnd()
{
    const auto tiles = [] { return TileQueue({1000, 1}, 1, nullptr); };
    std::atomic<int> worked = 0;
    int told = 0;
    const auto work = [&](const image::Rect&, int) { ++worked; };
    TileCrew crew(2); // goes on after each end
    TileQueue first = tiles();
    QVERIFY(!crew.work(first, work, [&](const image::Rect&) { return ++told < 3; }));
    QCOMPARE(told, 3);
    TileQueue second = tiles();
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
        crew.work(
            second, [&](const image::Rect&, int) { throw std::runtime_error("memory"); },
            [](const image::Rect&) { return true; }));
    TileQueue third = tiles();
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
        crew.work(third, work,
            [](const image::Rect&) -> bool { throw std::runtime_error("the watcher"); }));
    TileQueue fourth = tiles();
    QVERIFY(crew.work(fourth, work, [](const image::Rect&) { return true; }));
}

QTEST_GUILESS_MAIN(TestCpuNetwork)
#include "tst_cpu_network.moc"

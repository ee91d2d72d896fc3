// SPDX-License-Identifier: Apache-2.0
// The GPU's way through a network, computed by LibTorch on the CPU: what only a GPU can show
// (streams, recorded graphs, half precision) is the device's business, all else is tested here.
#include "enhance/catalogue.h"
#include "enhance/engine.h"
#include "enhance/model.h"
#include "libtorch/fast_network.h"
#include "libtorch/gpu_lane.h"
#include "libtorch/network.h"
#include "libtorch/torch_gpu.h"
#include "networks.h"

#include <QTemporaryDir>
#include <QTest>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <stdexcept>

using namespace cxr;
using namespace cxr::enhance;
using image::Image;
using image::Rect;
using image::Size;

namespace {

Image picture(Size size, int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    Image result(size, meaning);
    const int range = meaning.range();
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double noise = test::noise(static_cast<std::uint64_t>(y * size.width + x));
            result.row(y)[x] = static_cast<std::uint16_t>(range
                * std::clamp(0.5 + 0.2 * std::sin(0.1 * x + 0.07 * y) + 0.05 * noise, 0., 1.));
        }
    }
    return result;
}

/// A GPU that fails as it is told to, and otherwise leaves the samples at 7.
class FakeGpu : public Gpu {
public:
    int fits = 1 << 20; ///< tiles that are larger run out of memory
    bool broken = false;
    int gaveBack = 0;
    std::vector<int> tried;

    [[nodiscard]] std::string name() const override { return "Fake GPU"; }
    [[nodiscard]] int tileSide(const Architecture&, Size) const override { return 512; }
    [[nodiscard]] std::unique_ptr<GpuNetwork> prepare(const ModelCard&, const TensorMap&) override
    {
        return std::make_unique<Network>(*this);
    }
    void giveBackMemory() override { ++gaveBack; }

private:
    class Network : public GpuNetwork {
    public:
        explicit Network(FakeGpu& gpu) : m_gpu(gpu) { }
        [[nodiscard]] std::string library() const override { return "fake"; }
        bool run(const Image&, TileQueue& tiles, Image& result,
            const std::function<bool(const Rect&)>& done) override
        {
            m_gpu.tried.push_back(tiles.side());
            if (m_gpu.broken)
                throw std::runtime_error("no kernel image is available\nand a stack trace");
            if (tiles.side() > m_gpu.fits)
                throw std::runtime_error("CUDA out of memory. Tried to allocate 2.00 GiB");
            while (const auto tile = tiles.take()) {
                for (int y = tile->y; y < tile->bottom(); ++y)
                    std::fill_n(result.row(y) + tile->x, tile->width, std::uint16_t(7));
                if (!done(*tile))
                    return false;
            }
            return true;
        }

    private:
        FakeGpu& m_gpu;
    };
};

} // namespace

class TestGpu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int scale : {1, 2, 3}) {
            for (const std::string& name : architectureNames()) {
                const auto architecture = architectureNamed(name, scale);
                if (!architecture)
                    continue;
                ModelCard card = test::smallCard(scale);
                card.name = name;
                card.architecture = *architecture;
                card.weightsFile = name + std::to_string(scale) + ".safetensors";
                QVERIFY(writeModel(
                    m_folder.path().toStdString(), card, test::weightsFor(*architecture)));
            }
        }
        m_catalogue = Catalogue::open(m_folder.path().toStdString());
    }

    void rearrangedNetworksGiveTheSameAnswer_data() { everyArchitecture(); }
    void rearrangedNetworksGiveTheSameAnswer()
    {
        QFETCH(QString, model);
        QFETCH(int, scale);
        const c10::InferenceMode inference;
        const Architecture architecture = architectureNamed(model.toStdString(), scale).value();
        const TensorMap weights = test::weightsFor(architecture);
        const libtorch::FastNetwork network(architecture, weights, at::kCPU, at::kFloat);
        const int unit = architecture.alignment();
        for (const auto& [columns, rows] : {std::pair(1, 2), std::pair(13, 5), std::pair(16, 8)}) {
            const at::Tensor input = at::rand({1, 1, 2 * architecture.radius() + unit * rows,
                2 * architecture.radius() + unit * columns});
            const at::Tensor expected = libtorch::forward(
                architecture, libtorch::parametersFrom(architecture, weights).value(), input);
            const at::Tensor answer = network.run(input);
            QVERIFY(answer.sizes() == expected.sizes());
            const double range = 1 + expected.abs().max().item<double>();
            const double difference = (answer - expected).abs().max().item<double>();
            QVERIFY2(difference < 1e-5 * range, QByteArray::number(difference));
        }
    }

    void theEngineGivesTheSamePictureThroughIt_data() { everyArchitecture(); }
    void theEngineGivesTheSamePictureThroughIt()
    {
        QFETCH(QString, model);
        QFETCH(int, scale);
        const auto gpu = libtorch::makeTorchGpu(libtorch::plainLane(at::kCPU), "LibTorch's CPU");
        const auto engine = makeEngine(m_catalogue, 2, [&] { return gpu.get(); });
        const bool deep =
            model.startsWith(QStringLiteral("edsr")) || model == QStringLiteral("vdsr");
        for (const bool inverted : {false, true}) {
            Image input = picture(deep ? Size{24, 17} : Size{85, 61}, 12);
            input.meaning().inverted = inverted;
            Request request{.model = model.toStdString(), .scale = scale};
            request.tileSide = 48;
            request.device = Device::Cpu;
            const auto expected = engine->enhance(input, request, {}, {});
            request.device = Device::Cuda;
            std::size_t told = 0;
            const auto answer = engine->enhance(
                input, request, [&](const Rect& at, Image&&) { told += at.area(); }, {});
            QVERIFY2(expected, expected ? "" : expected.error().detail.c_str());
            QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
            QCOMPARE(answer->run.device, std::string("LibTorch's CPU"));
            QVERIFY(answer->run.library.find("LibTorch") == 0);
            QVERIFY(answer->run.notices.empty());
            QCOMPARE(told, answer->image.size().area());
            // In bfloat16 where that is within the gate, else within rounding.
            const bool exact = answer->run.library.ends_with("fp32");
            double squares = 0;
            int largest = 0;
            for (std::size_t i = 0; i < told; ++i) {
                const int difference =
                    std::abs(answer->image.samples()[i] - expected->image.samples()[i]);
                largest = std::max(largest, difference);
                squares += difference * difference;
            }
            const double rms = std::sqrt(squares / static_cast<double>(told));
            QVERIFY2(
                rms < (exact ? 0.1 : 3 * libtorch::accuracyGate * 4095), QByteArray::number(rms));
            QVERIFY2(!exact || largest <= 1, QByteArray::number(largest));
        }
    }

    void precisionIsOnlyLoweredWithinTheGate()
    {
        const c10::InferenceMode inference;
        const Architecture architecture = architectureNamed("srcnn-9-1-5", 1).value();
        TensorMap weights = test::weightsFor(architecture);
        const auto typeWithin = [&](double gate) {
            return libtorch::fastestAccurate(architecture, weights, at::kCPU, gate).type();
        };
        QCOMPARE(typeWithin(1e-9), at::kFloat);
        QVERIFY(typeWithin(0.5) != at::kFloat);
        // What overflows is no answer at all.
        for (float& value : weights.at("layers.0.weight").values)
            value *= 3e38F;
        QCOMPARE(typeWithin(0.5), at::kFloat);
    }

    void cancelEndsTheRun()
    {
        const auto gpu = libtorch::makeTorchGpu(libtorch::plainLane(at::kCPU), "LibTorch's CPU");
        const auto engine = makeEngine(m_catalogue, 1, [&] { return gpu.get(); });
        Request request{.model = "srcnn-9-1-5"};
        request.device = Device::Cuda;
        request.tileSide = 32;
        int tiles = 0;
        const auto answer = engine->enhance(
            picture({128, 128}, 8), request, [&](const Rect&, Image&&) { ++tiles; },
            [&](double) { return tiles < 3; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Code::Cancelled);
        QCOMPARE(tiles, 3);
    }

    void withoutMemoryTilesShrinkAndThenTheCpuDoesIt()
    {
        FakeGpu gpu;
        const auto engine = makeEngine(m_catalogue, 1, [&] { return &gpu; });
        Request request{.model = "srcnn-9-1-5"};
        const Image input = picture({90, 70}, 8);
        gpu.fits = 200;
        const auto smaller = engine->enhance(input, request, {}, {});
        QVERIFY(smaller);
        QCOMPARE(gpu.tried, (std::vector<int>{512, 256, 128}));
        QCOMPARE(smaller->run.device, std::string("Fake GPU"));
        QCOMPARE(smaller->run.tileSide, 128);
        QCOMPARE(smaller->image.sample(80, 60), std::uint16_t(7));

        gpu.tried.clear();
        gpu.fits = 0;
        const auto byCpu = engine->enhance(input, request, {}, {});
        QVERIFY(byCpu);
        QCOMPARE(gpu.tried, (std::vector<int>{512, 256, 128, 64}));
        QVERIFY(byCpu->run.device.starts_with("CPU"));
        QCOMPARE(byCpu->run.notices.size(), std::size_t{1});
        QVERIFY(gpu.gaveBack > 0);
        request.device = Device::Cpu;
        const auto expected = engine->enhance(input, request, {}, {});
        QVERIFY(byCpu->image == expected->image);
    }

    void aBrokenGpuIsReplacedUnlessItWasAskedFor()
    {
        FakeGpu gpu;
        gpu.broken = true;
        const auto engine = makeEngine(m_catalogue, 1, [&] { return &gpu; });
        Request request{.model = "srcnn-9-1-5"};
        const auto replaced = engine->enhance(picture({20, 20}, 8), request, {}, {});
        QVERIFY(replaced);
        QVERIFY(replaced->run.device.starts_with("CPU"));
        QCOMPARE(replaced->run.notices.size(), std::size_t{1});
        QVERIFY(replaced->run.notices.front().find("no kernel image") != std::string::npos);
        QVERIFY(replaced->run.notices.front().find("stack trace") == std::string::npos);
        request.device = Device::Cuda;
        const auto insisted = engine->enhance(picture({20, 20}, 8), request, {}, {});
        QVERIFY(!insisted);
        QCOMPARE(insisted.error().code, Code::Internal);
    }

    void restingGivesMemoryBack()
    {
        FakeGpu gpu;
        const auto engine = makeEngine(m_catalogue, 1, [&] { return &gpu; });
        engine->rest(); // nothing was used
        QCOMPARE(gpu.gaveBack, 0);
        Request request{.model = "srcnn-9-1-5"};
        QVERIFY(engine->enhance(picture({20, 20}, 8), request, {}, {}));
        engine->rest();
        QCOMPARE(gpu.gaveBack, 1);
        engine->rest();
        QCOMPARE(gpu.gaveBack, 1);
        QVERIFY(engine->enhance(picture({20, 20}, 8), request, {}, {})); // and it goes on
    }

private:
    void everyArchitecture()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("scale");
        for (const std::string& name : architectureNames()) {
            for (int scale : {1, 2, 3}) {
                if (architectureNamed(name, scale))
                    QTest::addRow("%s x%d", name.c_str(), scale)
                        << QString::fromStdString(name) << scale;
            }
        }
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestGpu)
#include "tst_gpu.moc"

// SPDX-License-Identifier: Apache-2.0
#include "enhance/catalogue.h"
#include "enhance/engine.h"
#include "enhance/tiling.h"
#include "networks.h"
#include "quality/network_input.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cxr;
using namespace cxr::enhance;
using image::Image;
using image::Rect;
using image::Size;

namespace {

/// The network as the textbook writes it: nested loops in double precision, no library.
/// `plane` carries a halo of the architecture's radius on every side.
std::vector<double> referenceForward(const Architecture& architecture, const TensorMap& weights,
    const quality::Plane& plane, Size output)
{
    int width = plane.size.width;
    int height = plane.size.height;
    std::vector<std::vector<double>> maps{{plane.values.begin(), plane.values.end()}};
    for (std::size_t i = 0; i < architecture.layers.size(); ++i) {
        const ConvLayer& layer = architecture.layers[i];
        const auto& weight = weights.at("layers." + std::to_string(i) + ".weight").values;
        const auto& bias = weights.at("layers." + std::to_string(i) + ".bias").values;
        const int k = layer.kernel;
        const int newWidth = width - k + 1;
        const int newHeight = height - k + 1;
        std::vector<std::vector<double>> next;
        for (int o = 0; o < layer.outputs; ++o) {
            std::vector<double> map;
            for (int y = 0; y < newHeight; ++y) {
                for (int x = 0; x < newWidth; ++x) {
                    double sum = bias[static_cast<std::size_t>(o)];
                    for (int c = 0; c < layer.inputs; ++c) {
                        for (int dy = 0; dy < k; ++dy) {
                            for (int dx = 0; dx < k; ++dx) {
                                const auto w = static_cast<std::size_t>(
                                    ((o * layer.inputs + c) * k + dy) * k + dx);
                                const auto p = static_cast<std::size_t>((y + dy) * width + x + dx);
                                sum += weight[w] * maps[static_cast<std::size_t>(c)][p];
                            }
                        }
                    }
                    map.push_back(layer.activation == Activation::Relu ? std::max(0.0, sum) : sum);
                }
            }
            next.push_back(std::move(map));
        }
        maps = std::move(next);
        width = newWidth;
        height = newHeight;
    }
    std::vector<double> result = maps.front();
    if (architecture.residual) {
        const int radius = architecture.radius();
        for (int y = 0; y < output.height; ++y) {
            for (int x = 0; x < output.width; ++x)
                result[static_cast<std::size_t>(y * output.width + x)] +=
                    plane.row(y + radius)[x + radius];
        }
    }
    return result;
}

Image picture(Size size, int bits)
{
    image::Meaning meaning;
    meaning.bits = bits;
    Image image(size, meaning);
    std::uint64_t index = 77;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double value = 0.5 + 0.3 * std::sin(0.3 * x) * std::cos(0.2 * y)
                + 0.1 * static_cast<double>(test::noise(index++));
            image.row(y)[x] = static_cast<std::uint16_t>(value * meaning.range());
        }
    }
    return image;
}

int largestDifference(const Image& a, const Image& b)
{
    int largest = 0;
    for (std::size_t i = 0; i < a.samples().size(); ++i)
        largest = std::max(largest, std::abs(a.samples()[i] - b.samples()[i]));
    return largest;
}

std::size_t differentSamples(const Image& a, const Image& b)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.samples().size(); ++i)
        count += a.samples()[i] != b.samples()[i] ? 1U : 0U;
    return count;
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const int scale : {1, 2}) {
            const ModelCard card = test::smallCard(scale);
            QVERIFY(writeModel(
                m_folder.path().toStdString(), card, test::weightsFor(card.architecture)));
        }
        // The real architectures, with invented weights: their halos must be exact as well.
        for (const std::string& name : architectureNames()) {
            ModelCard card = test::smallCard(1);
            card.name = name;
            card.architecture = *architectureNamed(name);
            QVERIFY(writeModel(
                m_folder.path().toStdString(), card, test::weightsFor(card.architecture)));
        }
        m_engine = makeTorchEngine(Catalogue::open(m_folder.path().toStdString()));
    }

    void agreesWithAConvolutionWrittenByHand_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("bits");
        QTest::newRow("restore, 8 bit") << 1 << 8;
        QTest::newRow("restore, 16 bit") << 1 << 16;
        QTest::newRow("enlarge, 12 bit") << 2 << 12;
    }

    void agreesWithAConvolutionWrittenByHand()
    {
        QFETCH(int, scale);
        QFETCH(int, bits);
        const Image input = picture({31, 23}, bits);
        const auto enhanced = m_engine->enhance(input, request("small", scale), {}, {});
        QVERIFY2(enhanced, enhanced ? "" : enhanced.error().detail.c_str());
        const ModelCard card = test::smallCard(scale);
        const Size size{31 * scale, 23 * scale};
        QCOMPARE(enhanced->image.size(), size);
        QCOMPARE(enhanced->image.meaning().bits, bits);
        const quality::Plane plane = quality::networkInput(
            input, size, image::frameOf(size).grown(card.architecture.radius()));
        const std::vector<double> expected =
            referenceForward(card.architecture, test::weightsFor(card.architecture), plane, size);
        const double range = input.meaning().range();
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double value = std::clamp(expected[i], 0.0, 1.0) * range;
            // Half a grey level from rounding, and 1e-5 of the range from single precision.
            QVERIFY(std::abs(enhanced->image.samples()[i] - value) <= 0.5 + 1e-5 * range);
        }
    }

    void tilesEqualTheWhole_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("tile");
        for (const int tile : {16, 33, 57, 64, 100}) {
            QTest::addRow("small x1, tile %d", tile) << QStringLiteral("small") << 1 << tile;
            QTest::addRow("small x2, tile %d", tile) << QStringLiteral("small") << 2 << tile;
        }
        for (const std::string& name : architectureNames())
            QTest::addRow("%s, tile 37", name.c_str()) << QString::fromStdString(name) << 1 << 37;
    }

    void tilesEqualTheWhole()
    {
        QFETCH(QString, model);
        QFETCH(int, scale);
        QFETCH(int, tile);
        const Image input = picture({131, 87}, 16);
        Request whole = request(model.toStdString(), scale);
        whole.tileSide = 4096;
        Request tiled = whole;
        tiled.tileSide = tile;
        const auto a = m_engine->enhance(input, whole, {}, {});
        const auto b = m_engine->enhance(input, tiled, {}, {});
        QVERIFY(a && b);
        QVERIFY(largestDifference(a->image, b->image) <= 1);
        // Rounding turns a difference of d grey levels into a different sample for about a
        // fraction d of the pixels. One in two hundred means d < 0.005 of 65,535 levels on
        // average: 8e-8 of the range.
        QVERIFY(differentSamples(a->image, b->image) * 200 < a->image.size().area());
    }

    void tilesStreamAndCoverTheImageOnce()
    {
        const Image input = picture({70, 50}, 12);
        Request asked = request("small", 2);
        asked.tileSide = 32;
        asked.first = {100, 60, 10, 10};
        Image assembled({140, 100}, input.meaning());
        std::vector<Rect> order;
        const auto enhanced = m_engine->enhance(input, asked,
            [&](const Rect& at, const Image& tile) {
                QCOMPARE(at.size(), tile.size());
                order.push_back(at);
                for (int y = 0; y < at.height; ++y)
                    std::copy_n(tile.row(y), at.width, assembled.row(at.y + y) + at.x);
            },
            {});
        QVERIFY(enhanced);
        QVERIFY(assembled.samples() == enhanced->image.samples());
        QVERIFY(!image::intersected(order.front(), asked.first).empty());
        std::size_t area = 0;
        for (const Rect& rect : order)
            area += rect.area();
        QCOMPARE(area, std::size_t{140 * 100});
    }

    void cancelStopsBeforeTheNextTile()
    {
        const Image input = picture({200, 200}, 8);
        Request asked = request("small", 1);
        asked.tileSide = 50;
        int tiles = 0;
        const auto enhanced = m_engine->enhance(
            input, asked, [&](const Rect&, const Image&) { ++tiles; },
            [&](double) { return tiles < 3; });
        QVERIFY(!enhanced);
        QCOMPARE(enhanced.error().code, Code::Cancelled);
        QCOMPARE(tiles, 3);
    }

    void meaningIsKeptAndSpacingDivided()
    {
        Image input = picture({20, 20}, 12);
        input.meaning().storedMin = -2048;
        input.meaning().inverted = true;
        input.meaning().windows = {{100, 300, image::VoiFunction::Sigmoid, "x"}};
        input.meaning().spacing = image::Spacing{0.2, 0.3, image::Spacing::Plane::Detector};
        const auto enhanced = m_engine->enhance(input, request("small", 2), {}, {});
        QVERIFY(enhanced);
        image::Meaning expected = input.meaning();
        expected.spacing = image::Spacing{0.1, 0.15, image::Spacing::Plane::Detector};
        QVERIFY(enhanced->image.meaning() == expected);
    }

    void unknownModelAndDevice()
    {
        const Image input = picture({20, 20}, 8);
        const auto unknown = m_engine->enhance(input, request("no-such-model", 1), {}, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Code::ModelNotFound);
        if (availableDevices().size() > 1)
            QSKIP("a GPU is here");
        Request cuda = request("small", 1);
        cuda.device = Device::Cuda;
        const auto absent = m_engine->enhance(input, cuda, {}, {});
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, Code::DeviceUnavailable);
    }

    void smallImagesWork()
    {
        for (const Size size : {Size{1, 1}, Size{1, 9}, Size{7, 2}}) {
            const auto enhanced = m_engine->enhance(picture(size, 8), request("small", 2), {}, {});
            QVERIFY(enhanced);
            QCOMPARE(enhanced->image.size(), (Size{2 * size.width, 2 * size.height}));
        }
    }

    void plannedTilesCoverAnyFrame()
    {
        for (const Size frame : {Size{1, 1}, Size{256, 256}, Size{257, 511}, Size{1000, 3}}) {
            std::size_t area = 0;
            for (const Rect& tile : planTiles(frame, 256)) {
                QVERIFY(image::intersected(tile, image::frameOf(frame)) == tile);
                area += tile.area();
            }
            QCOMPARE(area, frame.area());
        }
    }

private:
    static Request request(const std::string& model, int scale)
    {
        Request request;
        request.model = model;
        request.scale = scale;
        request.device = Device::Cpu;
        return request;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"

// SPDX-License-Identifier: Apache-2.0
#include "enhance/catalogue.h"
#include "enhance/engine.h"
#include "enhance/tiling.h"
#include "networks.h"
#include "quality/network_input.h"
#include "reference_network.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cxr;
using namespace cxr::enhance;
using image::Image;
using image::Rect;
using image::Size;

namespace {

/// Small networks that have every kind of layer between them.
Architecture layersOf(const std::string& kind)
{
    if (kind == "shuffling") {
        return {{PixelUnshuffle{2}, Convolution{3, 4, 6, Activation::Prelu},
            Convolution{3, 6, 4, Activation::None}, PixelShuffle{2}, Residual{-1}}};
    }
    if (kind == "transposing") {
        return {{Convolution{3, 1, 5, Activation::Prelu}, Convolution{3, 5, 5, Activation::Relu},
            Residual{0}, TransposedConvolution{9, 5, 1, 2, Activation::None}}};
    }
    if (kind == "sub-pixel")
        return {{Convolution{5, 1, 9, Activation::None}, PixelShuffle{3}}};
    if (kind == "transposing by 3")
        return {{TransposedConvolution{7, 1, 4, 3, Activation::Prelu},
            Convolution{3, 4, 1, Activation::None}}};
    return test::smallCard(1).architecture;
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

double distanceTo(const Rect& tile, int x, int y)
{
    return std::hypot(tile.x + tile.width / 2.0 - x, tile.y + tile.height / 2.0 - y);
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
        for (const auto& [kind, scale] :
            {std::pair("shuffling", 1), std::pair("shuffling", 2), std::pair("transposing", 2),
                std::pair("sub-pixel", 3), std::pair("transposing by 3", 3)})
            write(kind, scale, layersOf(kind));
        // The real architectures, with invented weights: their halos must be exact as well.
        for (const std::string& name : architectureNames()) {
            for (int scale = 1; scale <= 4; ++scale) {
                if (const auto architecture = architectureNamed(name, scale))
                    write(name, scale, *architecture);
            }
        }
        m_engine = makeEngine(Catalogue::open(m_folder.path().toStdString()));
    }

    void agreesWithANetworkWrittenByHand_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("inverted");
        const auto row = [](const char* name, int scale, int bits, bool inverted = false) {
            QTest::addRow("%s x%d, %d bit%s", name, scale, bits, inverted ? ", negative" : "")
                << QString::fromLatin1(name) << scale << bits << inverted;
        };
        row("small", 1, 8);
        row("small", 1, 16);
        row("small", 1, 12, true);
        row("small", 2, 12);
        row("shuffling", 1, 12);
        row("shuffling", 2, 8);
        row("transposing", 2, 12);
        row("transposing by 3", 3, 12);
        row("sub-pixel", 3, 10);
    }

    void agreesWithANetworkWrittenByHand()
    {
        QFETCH(QString, model);
        QFETCH(int, scale);
        QFETCH(int, bits);
        QFETCH(bool, inverted);
        Image input = picture({31, 23}, bits);
        input.meaning().inverted = inverted;
        const auto enhanced = m_engine->enhance(input, request(model.toStdString(), scale), {}, {});
        QVERIFY2(enhanced, enhanced ? "" : enhanced.error().detail.c_str());
        const Size size{31 * scale, 23 * scale};
        QCOMPARE(enhanced->image.size(), size);
        QCOMPARE(enhanced->image.meaning().bits, bits);

        const Architecture architecture = layersOf(model.toStdString());
        const TensorMap weights = test::weightsFor(architecture);
        const Size grid = architecture.ratio() == 1 ? size : input.size();
        // More than the receptive field, and even, as the shuffling network needs it.
        constexpr int margin = 24;
        const Rect around{-margin, -margin, (grid.width + 1) / 2 * 2 + 2 * margin,
            (grid.height + 1) / 2 * 2 + 2 * margin};
        const std::vector<double> expected = test::ReferenceNetwork(architecture, weights)
                                                 .run(quality::networkInput(input, grid, around),
                                                     -margin, -margin, image::frameOf(size));
        const double range = input.meaning().range();
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double positive = std::clamp(expected[i], 0.0, 1.0);
            const double value = (inverted ? 1 - positive : positive) * range;
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
        for (const std::string& name : architectureNames()) {
            for (int scale = 1; scale <= 4; ++scale) {
                // The deep ones cost a thousand times more per pixel: one scale is enough.
                const bool deep = name == "edsr-baseline" || name == "vdsr";
                if (architectureNamed(name, scale) && (!deep || scale == 2)) {
                    QTest::addRow("%s x%d, tile 37", name.c_str(), scale)
                        << QString::fromStdString(name) << scale << 37;
                }
            }
        }
    }

    void tilesEqualTheWhole()
    {
        QFETCH(QString, model);
        QFETCH(int, scale);
        QFETCH(int, tile);
        const bool deep =
            model.startsWith(QStringLiteral("edsr")) || model.startsWith(QStringLiteral("vdsr"));
        const Image input = picture(deep ? Size{21, 17} : Size{131 / scale, 87 / scale}, 16);
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
        const auto focus = std::make_shared<Focus>();
        focus->look({{}, {100, 60, 10, 10}});
        asked.focus = focus;
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
        QVERIFY(!image::intersected(order.front(), focus->place().visible).empty());
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

    void paddingStaysPadding()
    {
        Image input = picture({60, 40}, 12);
        input.meaning().padding = image::StoredRange{4000, 4095};
        for (int y = 10; y < 25; ++y)
            std::fill_n(input.row(y) + 20, 15, std::uint16_t(4090));
        Request request;
        request.model = "small";
        request.scale = 2;
        request.device = Device::Cpu;
        const auto enhanced = m_engine->enhance(input, request, {}, {});
        QVERIFY(enhanced);
        for (int y = 0; y < 80; ++y) {
            for (int x = 0; x < 120; ++x) {
                const bool padded = y >= 20 && y < 50 && x >= 40 && x < 70;
                if (padded)
                    QCOMPARE(enhanced->image.sample(x, y), std::uint16_t(4090));
            }
        }
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

    void whatIsLookedAtIsTakenNext()
    {
        const auto focus = std::make_shared<Focus>();
        TileQueue tiles({1000, 1000}, 100, focus);
        QCOMPARE(tiles.size(), std::size_t(100));
        const auto contains = [](const Rect& tile, int x, int y) {
            return x >= tile.x && x < tile.right() && y >= tile.y && y < tile.bottom();
        };
        focus->look({{}, {600, 0, 300, 300}});
        QVERIFY(contains(*tiles.take(), 750, 150));
        focus->look({{10, 910, 50, 50}, {600, 0, 300, 300}}); // a lens elsewhere
        QVERIFY(contains(*tiles.take(), 35, 935));
        QVERIFY(distanceTo(*tiles.take(), 750, 150) < 150); // and back
        focus->look({{}, {0, 0, 100, 100}});
        QVERIFY(contains(*tiles.take(), 50, 50));
        std::size_t left = 0;
        while (tiles.take())
            ++left;
        QCOMPARE(left, std::size_t(96));
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
    void write(const std::string& name, int scale, const Architecture& architecture)
    {
        ModelCard card = test::smallCard(scale);
        card.name = name;
        card.architecture = architecture;
        const auto written =
            writeModel(m_folder.path().toStdString(), card, test::weightsFor(card.architecture));
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
    }

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

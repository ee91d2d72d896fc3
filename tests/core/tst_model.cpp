// SPDX-License-Identifier: Apache-2.0
#include "enhance/catalogue.h"
#include "enhance/foreign_weights.h"
#include "networks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cxr;
using namespace cxr::enhance;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class TestModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const ModelCard card = test::smallCard(1);
        const auto written =
            writeModel(m_folder->path().toStdString(), card, test::weightsFor(card.architecture));
        QVERIFY(written);
        m_card = QString::fromStdString(written->string());
        m_weights = m_folder->filePath(QStringLiteral("small_x1_bilinear.safetensors"));
    }

    void roundTrip()
    {
        const auto model = loadModel(m_card.toStdString());
        QVERIFY2(model, model ? "" : model.error().detail.c_str());
        QCOMPARE(model->card.name, std::string("small"));
        QVERIFY(model->card.architecture == test::smallCard(1).architecture);
        QVERIFY(model->weights == test::weightsFor(model->card.architecture));
        // What the card holds, it holds after another round as well.
        QCOMPARE(QString::fromStdString(toJson(model->card)), QString::fromUtf8(contentOf(m_card)));
    }

    void aCardThatDoesNotMatchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* from, const char* to,
                             const char* reason) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(reason);
        };
        row("other format", "cxrlens-model-card/2", "cxrlens-model-card/9", "format");
        row("channels do not fit", "\"outputs\": 6", "\"outputs\": 7", "channels");
        row("kernel does not fit", "\"kernel\": 5", "\"kernel\": 7", "shape");
        row("even kernel", "\"kernel\": 5", "\"kernel\": 4", "odd");
        row("huge kernel", "\"kernel\": 5", "\"kernel\": 500001", "odd");
        row("negative kernel", "\"kernel\": 5", "\"kernel\": -5", "odd");
        row("unknown layer", "\"convolution\"", "\"attention\"", "attention");
        row("unknown activation", "\"relu\"", "\"swish\"", "swish");
        row("other residual", "\"type\": \"residual\"", "\"type\": \"pixel_shuffle\"",
            "incomplete");
        row("residual from nowhere", "\"from\": -1", "\"from\": 3", "earlier layer");
        row("residual of other channels", "\"from\": -1", "\"from\": 0", "other channels");
        row("checksum", "\"sha256\": \"", "\"sha256\": \"00", "checksum");
        row("reference too short", "\"width\":33", "\"width\":34", "reference");
        row("weights elsewhere", "\"small_x1", "\"../small_x1", "beside");
        row("scale zero", "\"scale\": 1", "\"scale\": 0", "scale");
        row("wrong type", "\"scale\": 1", "\"scale\": \"one\"", "incomplete");
        row("no JSON", "{\n  \"format\"", "\n  \"format\"", "JSON");
    }

    void aCardThatDoesNotMatchIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, reason);
        QByteArray text = contentOf(m_card);
        const auto at = text.indexOf(from);
        QVERIFY(at >= 0);
        replaceContent(m_card, text.replace(at, from.size(), to));
        const auto model = loadModel(m_card.toStdString());
        QVERIFY(!model);
        QVERIFY(model.error().code == Code::ModelInvalid
            || model.error().code == Code::ModelNotReproduced);
        QVERIFY2(model.error().detail.find(reason.toStdString()) != std::string::npos,
            model.error().detail.c_str());
        QVERIFY(model.error().detail.find("small_x1_bilinear") != std::string::npos);
    }

    void changedWeightsAreRefused()
    {
        QByteArray bytes = contentOf(m_weights);
        bytes[bytes.size() - 1] = static_cast<char>(bytes[bytes.size() - 1] ^ 1);
        replaceContent(m_weights, bytes);
        const auto model = loadModel(m_card.toStdString());
        QVERIFY(!model);
        QVERIFY(model.error().detail.find("checksum") != std::string::npos);
    }

    // Somebody swaps the weights and mends the checksum: the reference vector still tells.
    void otherWeightsDoNotReproduceTheReference()
    {
        TensorMap other = test::weightsFor(test::smallCard(1).architecture);
        other.at("layers.2.bias").values[0] += 0.001F;
        const QByteArray oldCard = contentOf(m_card);
        const auto rewritten =
            writeModel(m_folder->path().toStdString(), test::smallCard(1), other);
        QVERIFY(rewritten);
        const QByteArray marker = "\"reference\"";
        const QByteArray newCard = contentOf(m_card);
        replaceContent(
            m_card, newCard.left(newCard.indexOf(marker)) + oldCard.mid(oldCard.indexOf(marker)));
        const auto model = loadModel(m_card.toStdString());
        QVERIFY(!model);
        QCOMPARE(model.error().code, Code::ModelNotReproduced);
    }

    // Finite weights whose answer is not: nothing that they make may be shown.
    void weightsThatOverflowAreRefused()
    {
        TensorMap huge = test::weightsFor(test::smallCard(1).architecture);
        for (float& weight : huge.at("layers.0.weight").values)
            weight = weight > 0 ? 3e38F : -3e38F;
        QVERIFY(!writeModel(m_folder->path().toStdString(), test::smallCard(1), huge));
    }

    void catalogueListsTheRestBesideABrokenCard()
    {
        ModelCard twice = test::smallCard(2);
        QVERIFY(writeModel(
            m_folder->path().toStdString(), twice, test::weightsFor(twice.architecture)));
        replaceContent(m_folder->filePath(QStringLiteral("broken.json")), "{}");
        const Catalogue catalogue = Catalogue::open(m_folder->path().toStdString());
        QCOMPARE(catalogue.entries().size(), std::size_t{2});
        QCOMPARE(catalogue.problems().size(), std::size_t{1});
        QVERIFY(catalogue.find("small", 2) != nullptr);
        QVERIFY(catalogue.find("small", 3) == nullptr);
        const auto missing = catalogue.load("large", 1);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Code::ModelNotFound);
        QVERIFY(missing.error().detail.find("small") != std::string::npos);
    }

    void aMissingFolderIsAProblemNotACrash()
    {
        const Catalogue catalogue = Catalogue::open("/nowhere/models");
        QVERIFY(catalogue.entries().empty());
        QCOMPARE(catalogue.problems().size(), std::size_t{1});
    }

    void everyShippedModelProvesItself()
    {
        const Catalogue catalogue = Catalogue::open(CXR_SOURCE_DIR "/models");
        QVERIFY(catalogue.problems().empty());
        std::uintmax_t bytes = 0;
        for (const Catalogue::Entry& entry : catalogue.entries()) {
            const auto model = loadModel(entry.cardPath);
            QVERIFY2(model, model ? "" : model.error().detail.c_str());
            const auto architecture = architectureNamed(entry.card.name, entry.card.scale);
            QVERIFY(architecture);
            QVERIFY(entry.card.architecture == *architecture);
            QVERIFY(entry.card.quality.has_value());
            QVERIFY(entry.card.quality->gainDb() > 0);
            QVERIFY(!entry.card.training.data.empty());
            bytes +=
                std::filesystem::file_size(entry.cardPath.parent_path() / entry.card.weightsFile);
        }
        QVERIFY(bytes < std::uintmax_t{30'000'000});
        for (const auto& [name, scale] :
            {std::pair("srcnn-9-1-5", 1), std::pair("srcnn-9-3-5", 1), std::pair("srcnn-9-5-5", 1),
                std::pair("srcnn-paper", 1), std::pair("plus", 1), std::pair("srcnn-9-5-5", 2),
                std::pair("srcnn-9-5-5", 3), std::pair("srcnn-9-5-5", 4), std::pair("plus", 2),
                std::pair("plus", 3), std::pair("plus", 4), std::pair("fsrcnn", 2)})
            QVERIFY2(catalogue.find(name, scale) != nullptr, name);
        // Their weights wait for a training on a GPU.
        QCOMPARE(catalogue.untrained(), (std::vector<std::string>{"vdsr", "edsr-baseline"}));
    }

    void architecturesAreWhatTheirPapersSay()
    {
        const auto cost = [](const char* name, int scale) {
            return architectureNamed(name, scale)->multiplyAddsPerPixel();
        };
        // Weights without biases, one use each: 9²·64 + 64·32 + 5²·32 and so on.
        QCOMPARE(cost("srcnn-9-1-5", 1), std::size_t{8032});
        QCOMPARE(cost("srcnn-9-3-5", 1), std::size_t{24416});
        QCOMPARE(cost("srcnn-9-5-5", 1), std::size_t{57184});
        QCOMPARE(cost("srcnn-paper", 1), std::size_t{85696});
        QCOMPARE(architectureNamed("fsrcnn", 2)->parameterCount(), std::size_t{12809});
        QCOMPARE(cost("vdsr", 2), std::size_t{2 * 9 * 64 + 18 * 9 * 64 * 64});
        // EDSR-baseline ×2 with three colours has 1,369,859 weights; one grey channel saves four
        // channels of 576 and two biases.
        QCOMPARE(architectureNamed("edsr-baseline", 2)->parameterCount(),
            std::size_t{1369859 - 4 * 576 - 2});
        QVERIFY(cost("plus", 1) < 85'696);
        for (const std::string& name : architectureNames()) {
            for (int scale = 1; scale <= 4; ++scale) {
                const auto architecture = architectureNamed(name, scale);
                QCOMPARE(architecture.has_value(), name != "edsr-baseline" || scale > 1);
                if (!architecture)
                    continue;
                QVERIFY(validate(*architecture));
                QVERIFY(architecture->ratio() == 1 || architecture->ratio() == scale);
                QCOMPARE(architecture->radius() % architecture->alignment(), 0);
            }
        }
        QCOMPARE(architectureNamed("srcnn-9-5-5", 1)->radius(), 8);
        QCOMPARE(architectureNamed("plus", 1)->alignment(), 2);
        QCOMPARE(architectureNamed("srcnn-8-8-8", 1).error().code, Code::ModelNotFound);
        QCOMPARE(architectureNamed("fsrcnn", 5).error().code, Code::InvalidArgument);
    }

    void impossibleArchitecturesAreRefused_data()
    {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* layers, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(layers) << QString::fromLatin1(reason);
        };
        row("none", "[]", "1 to 256 layers");
        row("two channels out",
            R"([{"type":"convolution","kernel":3,"inputs":1,"outputs":2,"activation":"none"}])",
            "one output channel");
        row("shuffles too few channels", R"([{"type":"pixel_shuffle","factor":2}])", "shuffled");
        row("factor", R"([{"type":"pixel_unshuffle","factor":9}])", "factor");
        row("smaller output",
            R"([{"type":"pixel_unshuffle","factor":2},
                {"type":"convolution","kernel":1,"inputs":4,"outputs":1,"activation":"none"}])",
            "smaller");
        row("stride",
            R"([{"type":"transposed_convolution","kernel":9,"inputs":1,"outputs":1,"stride":7,
                 "activation":"none"}])",
            "stride");
        row("grid explodes",
            R"([{"type":"transposed_convolution","kernel":5,"inputs":1,"outputs":1,"stride":4,
                 "activation":"none"},
                {"type":"transposed_convolution","kernel":5,"inputs":1,"outputs":1,"stride":4,
                 "activation":"none"},
                {"type":"transposed_convolution","kernel":5,"inputs":1,"outputs":1,"stride":4,
                 "activation":"none"}])",
            "more than 16");
        row("residual from itself", R"([{"type":"residual","from":0}])", "earlier");
        row("residual from another grid",
            R"([{"type":"pixel_unshuffle","factor":2},{"type":"pixel_shuffle","factor":2},
                {"type":"residual","from":0}])",
            "grid");
        row("number missing", R"([{"type":"convolution"}])", "incomplete");
    }

    void impossibleArchitecturesAreRefused()
    {
        QFETCH(QString, layers);
        QFETCH(QString, reason);
        const auto architecture =
            parseArchitecture("{\"layers\": " + layers.toStdString() + "}", "mine.json");
        QVERIFY(!architecture);
        QCOMPARE(architecture.error().code, Code::ModelInvalid);
        const QString detail = QString::fromStdString(architecture.error().detail);
        QVERIFY2(detail.contains(reason) && detail.startsWith(QStringLiteral("mine.json")),
            qPrintable(detail));
    }

    void cardsOfAllKindsOfLayersComeBack()
    {
        for (const std::string& name : architectureNames()) {
            ModelCard card = test::smallCard(2);
            card.architecture = *architectureNamed(name, 2);
            card.degradation = {.kernel = quality::Kernel::Area,
                .factor = 2,
                .blurSigma = 1.5,
                .noiseSigma = 2,
                .jpegQuality = 60};
            const auto path = writeModel(
                m_folder->path().toStdString(), card, test::weightsFor(card.architecture));
            QVERIFY2(path, path ? "" : path.error().detail.c_str());
            QVERIFY(path->filename() == "small_x2_area-blur1.5-noise2-jpeg60.json");
            const auto model = loadModel(*path);
            QVERIFY2(model, model ? "" : model.error().detail.c_str());
            QVERIFY(model->card.architecture == card.architecture);
            QVERIFY(model->card.degradation == card.degradation);
        }
    }

    // The names and the order are those of the public FSRCNN code; PReLUs are modules of their own.
    void foreignWeightsAreAdopted()
    {
        const Architecture network = *architectureNamed("fsrcnn", 2);
        const TensorMap ours = test::weightsFor(network);
        TensorMap foreign;
        const auto take = [&](const std::string& name, const std::string& from) {
            foreign[name] = ours.at(from);
        };
        const std::vector<std::pair<std::string, int>> modules{{"first_part.", 0}, {"mid_part.", 1},
            {"mid_part.", 2}, {"mid_part.", 3}, {"mid_part.", 4}, {"mid_part.", 5},
            {"mid_part.", 6}};
        int inPart = 0;
        for (const auto& [part, layer] : modules) {
            inPart = layer <= 1 ? 0 : inPart;
            const std::string prefix = "layers." + std::to_string(layer);
            take(part + std::to_string(inPart) + ".weight", prefix + ".weight");
            take(part + std::to_string(inPart) + ".bias", prefix + ".bias");
            take(part + std::to_string(inPart + 1) + ".weight", prefix + ".slope");
            inPart += 2;
        }
        take("last_part.weight", "layers.7.weight");
        take("last_part.bias", "layers.7.bias");
        // "last" sorts before "mid": without the order the shapes do not fit, and that is said.
        const auto unordered = adoptWeights(network, foreign, {});
        QVERIFY(!unordered);
        QVERIFY(unordered.error().detail.find("last_part") != std::string::npos);
        const auto adopted = adoptWeights(network, foreign, {"first", "mid", "last"});
        QVERIFY2(adopted, adopted ? "" : adopted.error().detail.c_str());
        QVERIFY(*adopted == ours);
        QVERIFY(*adoptWeights(network, ours, {}) == ours);
        foreign["more.weight"] = ours.at("layers.0.bias");
        QVERIFY(!adoptWeights(network, foreign, {"first", "mid", "last"}));
    }

    // VDSR's public weights have no biases; layer 10 comes after layer 9, not after layer 1.
    void foreignWeightsWithoutBiasesGetZeros()
    {
        const Architecture network = *architectureNamed("vdsr", 2);
        const TensorMap ours = test::weightsFor(network);
        TensorMap foreign;
        for (int layer = 0; layer < 20; ++layer) {
            const std::string index = std::to_string(layer);
            foreign["conv" + index + ".weight"] = ours.at("layers." + index + ".weight");
        }
        const auto adopted = adoptWeights(network, foreign, {});
        QVERIFY2(adopted, adopted ? "" : adopted.error().detail.c_str());
        QVERIFY(adopted->at("layers.10.weight") == ours.at("layers.10.weight"));
        QCOMPARE(adopted->at("layers.10.bias").values, std::vector<float>(64, 0.0F));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_card;
    QString m_weights;
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"

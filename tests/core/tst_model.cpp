// SPDX-License-Identifier: Apache-2.0
#include "enhance/catalogue.h"
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
        row("other format", "cxrlens-model-card/1", "cxrlens-model-card/9", "format");
        row("channels do not fit", "\"outputs\": 6", "\"outputs\": 7", "channels");
        row("kernel does not fit", "\"kernel\": 5", "\"kernel\": 7", "shape");
        row("even kernel", "\"kernel\": 5", "\"kernel\": 4", "odd");
        row("huge kernel", "\"kernel\": 5", "\"kernel\": 500001", "odd");
        row("negative kernel", "\"kernel\": 5", "\"kernel\": -5", "odd");
        row("unknown layer", "\"convolution\"", "\"attention\"", "attention");
        row("unknown activation", "\"relu\"", "\"swish\"", "swish");
        row("other residual", "\"residual\": true", "\"residual\": false", "reference vector");
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
        for (const std::string& name : architectureNames()) {
            for (const int scale : {1, 2}) {
                const auto model = catalogue.load(name, scale);
                QVERIFY2(model, model ? "" : model.error().detail.c_str());
                const auto architecture = architectureNamed(name);
                QVERIFY(architecture);
                QVERIFY(model->card.architecture == *architecture);
                QVERIFY(model->card.quality.has_value());
                QVERIFY(model->card.quality->gainDb() > 0);
            }
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_card;
    QString m_weights;
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"

// SPDX-License-Identifier: Apache-2.0
#include "cli_runner.h"
#include "enhance/catalogue.h"
#include "enhance/foreign_weights.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cxr;
using test::Ran;
using test::runCli;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `cxrlens-cli train` and `import`, as a researcher with a folder of images uses them.
class TestCliTrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("pictures")));
        for (const char* name : {"1", "2", "3", "4"}) {
            const Ran made = runCli(QStringLiteral("phantom --size 128x112 --seed %1 %2/%1.png")
                                        .arg(QLatin1String(name), at("pictures")));
            QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        }
    }

    // One documented command, from a folder of images to a model that proves itself.
    void trainsOnAnOwnFolder()
    {
        QFile broken(at("pictures/broken.png"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
        broken.close();
        const QString command = train("srcnn-9-1-5", "out");
        const Ran trained = runCli(command);
        QVERIFY2(trained.exitCode == 0, qPrintable(trained.errors));
        QVERIFY(trained.output.contains(QStringLiteral("4 images")));
        QVERIFY(trained.output.contains(QStringLiteral("Split by patient")));
        QVERIFY(trained.output.contains(QStringLiteral("mean gain")));
        const auto listed = runCli(QStringLiteral("models --check --models ") + at("out"));
        QVERIFY2(listed.exitCode == 0, qPrintable(listed.errors));
        QVERIFY(listed.output.contains(QStringLiteral("vdsr")));
        QVERIFY(listed.output.contains(QStringLiteral("untrained: train it with")));

        QVERIFY(contentOf(at("out/log.csv")).startsWith("step,loss,"));
        QVERIFY(!QImage(at("out/learning-curve.png")).isNull());
        QXmlStreamReader svg(contentOf(at("out/learning-curve.svg")));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));

        // Finished already: the same command only measures and writes the same weights again.
        const QByteArray weights = contentOf(at("out/srcnn-9-1-5_x1_bilinear.safetensors"));
        QVERIFY(!weights.isEmpty());
        QCOMPARE(runCli(command).exitCode, 0);
        QCOMPARE(contentOf(at("out/srcnn-9-1-5_x1_bilinear.safetensors")), weights);
    }

    void everyRecipeIsWrittenIntoTheCard()
    {
        const Ran trained = runCli(train("fsrcnn", "recipe",
            QStringLiteral("-s 2 --kernel area --blur 1.5 --noise 2 --jpeg 70 "
                           "--loss charbonnier --ema 0.9 --edge-share 0.25 --expansion 4")));
        QVERIFY2(trained.exitCode == 0, qPrintable(trained.errors));
        const auto card = enhance::readModelCard(
            at("recipe/fsrcnn_x2_area-blur1.5-noise2-jpeg70.json").toStdString());
        QVERIFY2(card, card ? "" : card.error().detail.c_str());
        QCOMPARE(card->degradation.noiseSigma, 2.0);
        for (const char* word : {"charbonnier", "0.9", "0.25", "branches of 4"})
            QVERIFY2(card->training.recipe.find(word) != std::string::npos, word);
        QCOMPARE(card->training.steps, std::int64_t{6});
        QVERIFY(card->quality.has_value());
    }

    // A network of one's own needs no C++.
    void aNetworkFromAFileTrains()
    {
        QFile layers(at("mine.json"));
        QVERIFY(layers.open(QIODevice::WriteOnly));
        layers.write(R"({"layers": [
            {"type": "pixel_unshuffle", "factor": 2},
            {"type": "convolution", "kernel": 3, "inputs": 4, "outputs": 8, "activation": "prelu"},
            {"type": "convolution", "kernel": 3, "inputs": 8, "outputs": 4, "activation": "none"},
            {"type": "pixel_shuffle", "factor": 2},
            {"type": "residual", "from": -1}]})");
        layers.close();
        const Ran trained =
            runCli(train("mine", "mine", QStringLiteral("--layers ") + at("mine.json")));
        QVERIFY2(trained.exitCode == 0, qPrintable(trained.errors));
        const Ran used = runCli(QStringLiteral("enhance %1 -o %2 -m mine --models %3")
                                    .arg(at("pictures/1.png"), at("enhanced"), at("mine")));
        QVERIFY2(used.exitCode == 0, qPrintable(used.errors));
    }

    void wrongWishesAreExplained_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* model, const char* options, int code,
                             const char* words) {
            QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(options)
                                << code << QString::fromUtf8(words);
        };
        row("unknown network", "srcnn-7-7-7", "", 2, "srcnn-7-7-7");
        row("edsr cannot restore", "edsr-baseline", "", 2, "only enlarge");
        row("patch off the grid", "plus", "--patch 25", 2, "multiple of 2");
        row("mixed precision on the CPU", "plus", "--mixed-precision", 2, "cuda");
        row("share", "plus", "--edge-share 2", 2, "share of edge patches");
        row("pattern", "plus", "--patient-pattern (", 3, "regular expression");
        row("one patient", "plus", "--patient-pattern ([a-z]*)", 3, "two patients");
        row("no such start", "plus", "--start nowhere.json", 2, "nowhere.json");
        row("patch larger than the images", "srcnn-9-1-5", "--patch 400", 3, "400×400");
    }

    void wrongWishesAreExplained()
    {
        QFETCH(QString, model);
        QFETCH(QString, options);
        QFETCH(int, exitCode);
        QFETCH(QString, words);
        const Ran ran = runCli(train(qPrintable(model), "wrong", options));
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY2(ran.errors.contains(words), qPrintable(ran.errors));
    }

    void patientsInBothFoldersAreRefused()
    {
        const QString both = QStringLiteral("train %1 %1 -o %2 -m srcnn-9-1-5 --steps 1")
                                 .arg(at("pictures"), at("both"));
        const Ran ran = runCli(both);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.errors.contains(QStringLiteral("in both folders")), qPrintable(ran.errors));
    }

    // Killed without warning, twice, it still ends with the weights of an undisturbed training.
    void aKilledTrainingResumesToTheSameWeights()
    {
        const QString options = QStringLiteral("--checkpoint-every 3 --steps 40");
        QCOMPARE(runCli(train("srcnn-9-1-5", "straight", options)).exitCode, 0);
        const QString killed = train("srcnn-9-1-5", "killed", options);
        for (int i = 0; i < 2; ++i) {
            QProcess process;
            process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens-cli"),
                killed.split(QLatin1Char(' '), Qt::SkipEmptyParts));
            QVERIFY(process.waitForStarted());
            const QString checkpoint = at("killed/checkpoint");
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(checkpoint), 60'000);
            process.kill();
            QVERIFY(process.waitForFinished());
        }
        const Ran resumed = runCli(killed);
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.errors));
        QCOMPARE(contentOf(at("killed/srcnn-9-1-5_x1_bilinear.safetensors")),
            contentOf(at("straight/srcnn-9-1-5_x1_bilinear.safetensors")));
    }

    void foreignWeightsBecomeAModel()
    {
        // Weights as another program names them: first, middle, last.
        const auto model = enhance::loadModel(at("out/srcnn-9-1-5_x1_bilinear.json").toStdString());
        QVERIFY2(model, model ? "" : model.error().detail.c_str());
        enhance::TensorMap foreign;
        const char* const names[] = {"first", "middle", "last"};
        for (int i = 0; i < 3; ++i) {
            for (const char* kind : {".weight", ".bias"})
                foreign[std::string(names[i]) + kind] =
                    model->weights.at("layers." + std::to_string(i) + kind);
        }
        QFile file(at("foreign.safetensors"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(enhance::toSafetensors(foreign)));
        file.close();
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("imported")));
        const QString command = QStringLiteral("import %1 -o %2 -m srcnn-9-1-5 --source somebody")
                                    .arg(at("foreign.safetensors"), at("imported"));
        const Ran unordered = runCli(command);
        QCOMPARE(unordered.exitCode, 3);
        QVERIFY2(unordered.errors.contains(QStringLiteral("order")), qPrintable(unordered.errors));
        const Ran imported = runCli(command + QStringLiteral(" --order first,middle,last"));
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.errors));
        const auto again =
            enhance::loadModel(at("imported/srcnn-9-1-5_x1_bilinear.json").toStdString());
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
        QVERIFY(again->weights == model->weights);
        QCOMPARE(again->card.training.data, std::string("somebody"));
        QVERIFY(!again->card.quality.has_value());
    }

private:
    [[nodiscard]] QString at(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    /// A short training; `options` come instead of the same ones here.
    [[nodiscard]] QString train(
        const char* model, const char* output, const QString& options = {}) const
    {
        QString line = QStringLiteral("train %1 -o %2 --model %3 --threads 1 %4")
                           .arg(at("pictures"), at(output), QLatin1String(model), options);
        for (const char* usual :
            {"--steps 6", "--batch 2", "--patch 24", "--validation-share 0.3"}) {
            const QString option = QString::fromLatin1(usual);
            if (!options.contains(option.section(QLatin1Char(' '), 0, 0)))
                line += QLatin1Char(' ') + option;
        }
        return line;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliTrain)
#include "tst_cli_train.moc"

// SPDX-License-Identifier: Apache-2.0
#include "enhance/catalogue.h"
#include "enhance/engine.h"
#include "train/patches.h"
#include "train/split.h"
#include "train/trainer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace cxr;
using namespace cxr::train;

namespace {

/// Pictures with edges that degrading softens, so that there is something to learn.
std::vector<Sample> pictures(int count, image::Size size)
{
    std::vector<Sample> samples;
    for (int i = 0; i < count; ++i) {
        image::Image image(size, {});
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                const double wave = std::sin(0.35 * x + 0.1 * i) * std::cos(0.3 * y - 0.2 * i);
                image.row(y)[x] = static_cast<std::uint16_t>(wave > 0.2 ? 180 : 60 + 3 * (x % 8));
            }
        }
        samples.push_back({"picture " + std::to_string(i), std::move(image)});
    }
    return samples;
}

image::Image flat(image::Size size, std::uint16_t grey)
{
    image::Image image(size, {});
    for (int y = 0; y < size.height; ++y)
        std::fill_n(image.row(y), size.width, grey);
    return image;
}

} // namespace

class TestTrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void learns()
    {
        Plan plan = smallPlan();
        plan.steps = 400;
        plan.learningRate = 4e-3;
        plan.validateEvery = 200;
        const auto samples = pictures(3, {96, 80});
        const auto trained = train::train(plan, samples, samples, {});
        QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
        QVERIFY2(trained->validation.gainDb() > 0.3,
            qPrintable(QString::number(trained->validation.gainDb())));
        QFile log(m_folder->filePath(QStringLiteral("log.csv")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readLine().startsWith("step,loss,"));
        QVERIFY(log.readAll().contains("\n400,"));
    }

    void sameSeedSameWeights()
    {
        const auto samples = pictures(2, {64, 64});
        const auto a = train::train(smallPlan(), samples, samples, {});
        init();
        const auto b = train::train(smallPlan(), samples, samples, {});
        init();
        Plan other = smallPlan();
        other.seed = 2;
        const auto c = train::train(other, samples, samples, {});
        QVERIFY(a && b && c);
        QVERIFY(a->weights == b->weights);
        QVERIFY(a->weights != c->weights);
    }

    void aStoppedTrainingGoesOnToTheSameWeights()
    {
        const auto samples = pictures(2, {64, 64});
        const auto straight = train::train(smallPlan(), samples, samples, {});
        QVERIFY(straight);
        init();
        const auto stopped = train::train(
            smallPlan(), samples, samples, [](const Moment& moment) { return moment.step < 7; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Code::Cancelled);
        std::int64_t firstStep = 0;
        const auto resumed = train::train(smallPlan(), samples, samples, [&](const Moment& moment) {
            if (firstStep == 0)
                firstStep = moment.step;
            return true;
        });
        QVERIFY2(resumed, resumed ? "" : resumed.error().detail.c_str());
        QCOMPARE(firstStep, std::int64_t{8});
        QVERIFY(resumed->weights == straight->weights);
    }

    void aCheckpointOfAnotherPlanIsRefused()
    {
        const auto samples = pictures(2, {64, 64});
        QVERIFY(train::train(smallPlan(), samples, samples, {}));
        Plan other = smallPlan();
        other.learningRate = 1e-4;
        const auto trained = train::train(other, samples, samples, {});
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, Code::InvalidArgument);
        QVERIFY(trained.error().detail.find("another training") != std::string::npos);
    }

    void aDamagedCheckpointIsRefused()
    {
        QFile file(m_folder->filePath(QStringLiteral("checkpoint")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a checkpoint");
        file.close();
        const auto samples = pictures(2, {64, 64});
        const auto trained = train::train(smallPlan(), samples, samples, {});
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, Code::InvalidArgument);
    }

    void imagesSmallerThanAPatchAreSkippedAndNamed()
    {
        auto samples = pictures(1, {64, 64});
        samples.push_back({"tiny", image::Image({20, 20}, {})});
        const auto trained = train::train(smallPlan(), samples, {}, {});
        QVERIFY(trained);
        QCOMPARE(trained->skippedImages, std::vector<std::string>{"tiny"});
        init();
        const auto none = train::train(smallPlan(), {{"tiny", image::Image({20, 20}, {})}}, {}, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, Code::InvalidArgument);
    }

    void impossiblePlansAreRefused()
    {
        Plan plan = smallPlan();
        plan.batch = 0;
        QCOMPARE(
            train::train(plan, pictures(1, {64, 64}), {}, {}).error().code, Code::InvalidArgument);
        plan = smallPlan();
        plan.device = "quantum";
        QCOMPARE(train::train(plan, pictures(1, {64, 64}), {}, {}).error().code,
            Code::DeviceUnavailable);
    }

    // A rate that makes the weights explode must end in words, with the last checkpoint kept.
    void aLossThatIsNoNumberStopsTheTraining()
    {
        Plan plan = smallPlan();
        plan.learningRate = 1e30;
        plan.checkpointEvery = 1;
        const auto trained = train::train(plan, pictures(1, {64, 64}), {}, {});
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, Code::Internal);
        QVERIFY(trained.error().detail.find("learning rate") != std::string::npos);
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("checkpoint"))));
    }

    void everyLossAndEveryCatalogueNetworkTrains_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("loss");
        QTest::addColumn<int>("expansion");
        const auto row = [](const char* network, int scale, Loss loss, int expansion) {
            QTest::addRow("%s x%d %s %d", network, scale, nameOf(loss), expansion)
                << QString::fromLatin1(network) << scale << static_cast<int>(loss) << expansion;
        };
        row("srcnn-9-1-5", 1, Loss::L1, 0);
        row("srcnn-paper", 1, Loss::L2, 0);
        row("fsrcnn", 1, Loss::RelativeL2, 0);
        row("fsrcnn", 3, Loss::Charbonnier, 0);
        row("vdsr", 2, Loss::RelativeL2, 8);
        row("edsr-baseline", 2, Loss::L1, 0);
        row("edsr-baseline", 4, Loss::L1, 0);
        row("plus", 1, Loss::RelativeL2, 16);
        row("plus", 3, Loss::RelativeL2, 16);
        row("plus", 4, Loss::Charbonnier, 0);
    }

    // A few steps each; then the card is written, read back, replayed and run on a whole image.
    void everyLossAndEveryCatalogueNetworkTrains()
    {
        QFETCH(QString, network);
        QFETCH(int, scale);
        QFETCH(int, loss);
        QFETCH(int, expansion);
        Plan plan = smallPlan();
        plan.model = network.toStdString();
        plan.scale = scale;
        plan.architecture = *enhance::architectureNamed(plan.model, scale);
        plan.degradation =
            scale == 1 ? quality::paperDegradation : quality::enlargeDegradation(scale);
        plan.loss = static_cast<Loss>(loss);
        plan.expansion = expansion;
        plan.learningRate = 1e-4;
        plan.steps = 3;
        const auto samples = pictures(2, {53, 49});
        const auto trained = train::train(plan, samples, samples, {});
        QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
        QVERIFY(std::isfinite(trained->validation.outputPsnrDb));
        QVERIFY(trained->validation.inputPsnrDb > 10);

        enhance::ModelCard card;
        card.name = plan.model;
        card.scale = scale;
        card.degradation = plan.degradation;
        card.architecture = plan.architecture;
        const auto written = enhance::writeModel(plan.folder, card, trained->weights);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        const auto engine = enhance::makeEngine(enhance::Catalogue::open(plan.folder), 1);
        enhance::Request request;
        request.model = plan.model;
        request.scale = scale;
        request.device = enhance::Device::Cpu;
        const auto enhanced = engine->enhance(image::Image({17, 13}, {}), request, {}, {});
        QVERIFY2(enhanced, enhanced ? "" : enhanced.error().detail.c_str());
        QCOMPARE(enhanced->image.size(), (image::Size{17 * scale, 13 * scale}));
    }

    // What is shipped must answer as what was trained: the engine on the whole picture reaches the
    // PSNR that the trainer validated, with the branches and the shift of grey folded away.
    void theShippedNetworkIsTheTrainedOne()
    {
        Plan plan = smallPlan();
        plan.expansion = 12;
        plan.steps = 150;
        plan.learningRate = 3e-3;
        const auto samples = pictures(1, {96, 80});
        const auto trained = train::train(plan, samples, samples, {});
        QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
        QVERIFY(trained->validation.gainDb() > 0.1);
        enhance::ModelCard card;
        card.name = "test";
        card.degradation = plan.degradation;
        card.architecture = plan.architecture;
        QVERIFY(enhance::writeModel(plan.folder, card, trained->weights));
        const auto engine = enhance::makeEngine(enhance::Catalogue::open(plan.folder), 1);
        enhance::Request request;
        request.model = "test";
        request.device = enhance::Device::Cpu;
        const image::Image& original = samples.front().image;
        const auto enhanced =
            engine->enhance(*quality::degrade(original, plan.degradation), request, {}, {});
        QVERIFY(enhanced);
        double sum = 0;
        for (std::size_t i = 0; i < original.samples().size(); ++i) {
            const double d = original.samples()[i] - enhanced->image.samples()[i];
            sum += d * d;
        }
        const double psnr =
            10 * std::log10(255.0 * 255.0 * static_cast<double>(original.samples().size()) / sum);
        // Rounding to grey levels costs a little.
        QVERIFY2(std::abs(psnr - trained->validation.outputPsnrDb) < 0.1,
            qPrintable(QStringLiteral("%1 %2").arg(psnr).arg(trained->validation.outputPsnrDb)));
    }

    void trainingGoesOnFromGivenWeights()
    {
        Plan first = smallPlan();
        first.steps = 150;
        first.learningRate = 3e-3;
        const auto samples = pictures(2, {96, 80});
        const auto before = train::train(first, samples, samples, {});
        QVERIFY(before);
        init();
        Plan second = smallPlan();
        second.steps = 1;
        second.learningRate = 1e-9;
        second.start = before->weights;
        second.expansion = 6;
        const auto after = train::train(second, samples, samples, {});
        QVERIFY2(after, after ? "" : after.error().detail.c_str());
        QVERIFY(std::abs(after->validation.gainDb() - before->validation.gainDb()) < 0.01);
        init();
        second.start->erase("layers.0.bias");
        const auto refused = train::train(second, samples, samples, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::ModelInvalid);
    }

    // FSRCNN adds nothing to an interpolated picture; it must start as interpolation all the same.
    void networksThatEnlargeAloneStartAsInterpolation()
    {
        for (const int scale : {2, 3}) {
            init();
            Plan plan = smallPlan();
            plan.scale = scale;
            plan.architecture = *enhance::architectureNamed("fsrcnn", scale);
            plan.degradation = quality::enlargeDegradation(scale);
            plan.steps = 1;
            plan.learningRate = 1e-9;
            const auto samples = pictures(1, {96, 84});
            const auto trained = train::train(plan, samples, samples, {});
            QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
            QVERIFY2(std::abs(trained->validation.gainDb()) < 1.5,
                qPrintable(QString::number(trained->validation.gainDb())));
        }
    }

    // Drawing more patches where the error is must not change what the loss is on average: the
    // weighted mean square error of many patches is that of patches drawn evenly.
    void edgePatchesCountLessInReturn()
    {
        Plan plan = smallPlan();
        plan.architecture = {{enhance::Convolution{1, 1, 1, enhance::Activation::None}}};
        plan.loss = Loss::L2;
        plan.batch = 64;
        plan.variantShare = 0;
        std::vector<Sample> samples;
        // One bright bar in a dark picture: nearly all of the error is in a few cells.
        image::Image image({480, 480}, {});
        for (int y = 100; y < 130; ++y)
            image.row(y)[251] = 255;
        samples.push_back({"bar", image});
        const auto meanOver = [&](double edgeShare, double& variance) {
            plan.edgeShare = edgeShare;
            const auto source = PatchSource::create(plan, samples);
            double sum = 0;
            double squares = 0;
            constexpr int steps = 150;
            for (int step = 0; step < steps; ++step) {
                const Batch batch = source->batch(step);
                double loss = 0;
                for (std::size_t i = 0; i < batch.weights.size(); ++i) {
                    for (std::size_t k = 0; k < 24 * 24; ++k) {
                        const double d =
                            batch.inputs[i * 24 * 24 + k] - batch.targets[i * 24 * 24 + k];
                        loss += batch.weights[i] * d * d;
                    }
                }
                sum += loss / steps;
                squares += loss * loss / steps;
            }
            variance = squares - sum * sum;
            return sum;
        };
        double evenVariance = 0;
        double edgeVariance = 0;
        const double even = meanOver(0, evenVariance);
        const double edge = meanOver(0.5, edgeVariance);
        QVERIFY2(std::abs(even - edge) < 0.15 * even,
            qPrintable(QStringLiteral("%1 %2").arg(even).arg(edge)));
        QVERIFY2(edgeVariance < 0.7 * evenVariance,
            qPrintable(QStringLiteral("%1 %2").arg(edgeVariance).arg(evenVariance)));
    }

    // A second version of an image is cut; every other one is lettered, so its patches hold white.
    void variantsAreCutAndLettered()
    {
        Plan plan = smallPlan();
        plan.variantShare = 1;
        plan.edgeShare = 0.9;
        const std::vector<Sample> grey{{"a", flat({240, 240}, 100)}, {"b", flat({240, 240}, 100)}};
        const auto source = PatchSource::create(plan, grey);
        QVERIFY(source);
        float brightest = 0;
        for (int step = 0; step < 40; ++step) {
            for (const float value : source->batch(step).targets)
                brightest = std::max(brightest, value);
        }
        QVERIFY(brightest > 0.9F);
        plan.variantShare = 0;
        const auto plain = PatchSource::create(plan, grey);
        for (const float value : plain->batch(0).targets)
            QVERIFY(std::abs(value - 100.0F / 255) < 1e-6F);
    }

    void negativesAreShownOnRequest()
    {
        Plan plan = smallPlan();
        const auto samples = pictures(1, {64, 64});
        const auto positive = PatchSource::create(plan, samples)->batch(3);
        plan.negativeShare = 1;
        const auto negative = PatchSource::create(plan, samples)->batch(3);
        for (std::size_t i = 0; i < positive.targets.size(); ++i)
            QVERIFY(std::abs(positive.targets[i] + negative.targets[i] - 1) < 1e-6F);
    }

    void patientsStayTogether()
    {
        QCOMPARE(*patientOf("person12_bacteria_46", kermanyPatient), "person12_bacteria");
        QCOMPARE(*patientOf("NORMAL2-IM-0256-0001-0002", kermanyPatient), "NORMAL2-IM-0256");
        QCOMPARE(*patientOf("IM-0019-0001", kermanyPatient), "IM-0019");
        QCOMPARE(*patientOf("00012_003", "^([0-9]+)_"), "00012");
        QCOMPARE(*patientOf("something else", kermanyPatient), "something else");
        QVERIFY(!patientOf("x", "(unclosed"));
        QVERIFY(!patientOf("x", "no group"));

        std::vector<std::string> patients;
        for (int i = 0; i < 400; ++i)
            patients.push_back("patient " + std::to_string(i / 4));
        const auto held = validationOf(patients, 0.2, 1);
        QVERIFY(held);
        const auto count = std::count(held->begin(), held->end(), true);
        QVERIFY(count > 40 && count < 130);
        for (std::size_t i = 0; i < patients.size(); ++i)
            QCOMPARE((*held)[i], (*held)[i / 4 * 4]);
        // More images move nobody across.
        patients.push_back("somebody new");
        const auto more = validationOf(patients, 0.2, 1);
        QVERIFY(std::equal(held->begin(), held->end(), more->begin()));
        QVERIFY(*validationOf(patients, 0.2, 2) != *more);
        QVERIFY(!validationOf({"one", "one"}, 0.5, 1));
        // However small or large the share, somebody is on each side.
        for (const double share : {0.001, 0.999}) {
            const auto two = *validationOf({"a", "b"}, share, 1);
            QVERIFY(two[0] != two[1]);
        }
        QVERIFY(!validationOf({"a", "b"}, 0, 1));
    }

    // The disk fills while the second checkpoint is written: the first stays whole, and the
    // training goes on from it.
    void aFullDiskLeavesThePreviousCheckpoint()
    {
        Plan plan = smallPlan();
        plan.checkpointEvery = 5;
        const auto samples = pictures(2, {64, 64});
        const auto straight = train::train(plan, samples, samples, {});
        QVERIFY(straight);
        init();
        plan.folder = m_folder->path().toStdString();
        const QString checkpoint = m_folder->filePath(QStringLiteral("checkpoint"));
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const auto stopped = train::train(plan, samples, samples, [&](const Moment& moment) {
            if (moment.step == 7) {
                const rlimit small{1000, old.rlim_max};
                setrlimit(RLIMIT_FSIZE, &small);
            }
            return true;
        });
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!stopped);
        QVERIFY(
            stopped.error().code == Code::CannotWrite || stopped.error().code == Code::DiskFull);
        QVERIFY(QFile::exists(checkpoint));
        std::int64_t firstStep = 0;
        const auto resumed = train::train(plan, samples, samples, [&](const Moment& moment) {
            firstStep = firstStep == 0 ? moment.step : firstStep;
            return true;
        });
        QVERIFY2(resumed, resumed ? "" : resumed.error().detail.c_str());
        QCOMPARE(firstStep, std::int64_t{6});
        QVERIFY(resumed->weights == straight->weights);
    }

    void batchesDependOnTheStepAlone()
    {
        const Plan plan = smallPlan();
        const auto samples = pictures(3, {64, 64});
        const auto source = PatchSource::create(plan, samples);
        QVERIFY(source);
        QVERIFY(source->batch(5).inputs == source->batch(5).inputs);
        QVERIFY(source->batch(5).inputs != source->batch(6).inputs);
        QCOMPARE(source->batch(0).targets.size(), std::size_t{2 * 24 * 24});
        QCOMPARE(source->batch(0).inputs.size(), std::size_t{2 * 30 * 30});
        QCOMPARE(source->batch(0).weights.size(), std::size_t{2});
    }

private:
    [[nodiscard]] Plan smallPlan() const
    {
        Plan plan;
        plan.model = "test";
        plan.architecture = {{enhance::Convolution{5, 1, 8, enhance::Activation::Relu},
            enhance::Convolution{3, 8, 1, enhance::Activation::None}, enhance::Residual{-1}}};
        plan.degradation = quality::paperDegradation;
        plan.steps = 20;
        plan.batch = 2;
        plan.patch = 24;
        plan.threads = 1;
        plan.folder = m_folder->path().toStdString();
        return plan;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTrain)
#include "tst_train.moc"

// SPDX-License-Identifier: Apache-2.0
#include "train/patches.h"
#include "train/trainer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

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
    }

private:
    [[nodiscard]] Plan smallPlan() const
    {
        Plan plan;
        plan.model = "test";
        plan.architecture = {
            .layers = {{5, 1, 8, enhance::Activation::Relu}, {3, 8, 1, enhance::Activation::None}},
            .residual = true};
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

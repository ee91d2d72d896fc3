// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "curation/evaluation.h"
#include "enhance/catalogue.h"
#include "io/io.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace cxr;
using namespace cxr::curation;

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = enhance::Catalogue::open(app::modelsFolder());
        m_engine = enhance::makeEngine(m_catalogue);
    }

    void csvHasTheDocumentedHeader()
    {
        const std::string csv = toCsv({});
        QCOMPARE(csv,
            std::string("image,width,height,before_full_psnr,before_psnr,after_psnr,"
                        "gain_db,before_mse,after_mse,before_mse_paper,after_mse_paper,"
                        "before_ssim_paper,after_ssim_paper,before_ssim_wang,"
                        "after_ssim_wang\n"));
    }

    void csvQuotesNamesAndTriplesThePapersMse()
    {
        Evaluation row;
        row.image = "a,\"b\"";
        row.beforeMse = 2;
        const QByteArray line = QByteArray::fromStdString(toCsv({row})).split('\n')[1];
        QVERIFY(line.startsWith("\"a,\"\"b\"\"\",0,0,"));
        QVERIFY(line.contains(",2.00000,0.00000,6.00000,0.00000,"));
    }

    void meanIsTheMean()
    {
        Evaluation a;
        Evaluation b;
        a.afterPsnrDb = 40;
        b.afterPsnrDb = 42;
        a.beforePsnrDb = b.beforePsnrDb = 39;
        QCOMPARE(meanOf({a, b}).afterPsnrDb, 41.0);
        QCOMPARE(meanOf({a, b}).gainDb(), 2.0);
    }

    void tinyImagesAreRefused()
    {
        const auto row = run(image::Image({22, 100}, {}), "srcnn-9-1-5", 1);
        QVERIFY(!row);
        QCOMPARE(row.error().code, Code::InvalidArgument);
    }

    // The first figures of the paper's Table 3 that can be recomputed: the degraded row of one
    // image, printed as 36.38 dB, and every "before" of the published network's table.
    void beforeRowsMatchThePublishedOnes()
    {
        QFile table(QStringLiteral(CXR_SHARED_DATA_DIR "/kermany/val_published.csv"));
        if (!table.open(QIODevice::ReadOnly))
            QSKIP("../shared/data/kermany is not here");
        const QList<QByteArray> names = table.readLine().trimmed().split(',');
        int checked = 0;
        while (!table.atEnd() && checked < 6) {
            const QList<QByteArray> cells = table.readLine().trimmed().split(',');
            const auto file = io::load(std::string(CXR_SHARED_DATA_DIR "/kermany/val/")
                + cells[0].toStdString() + ".jpeg");
            QVERIFY(file);
            if (file->image.size().area() > 1'500'000)
                continue;
            const auto row = run(file->image, "srcnn-9-1-5", 1);
            QVERIFY2(row, row ? "" : row.error().detail.c_str());
            const auto published = [&](const char* name) {
                return cells[names.indexOf(name)].toDouble();
            };
            QVERIFY(std::abs(row->beforeFullPsnrDb - published("before_full_psnr")) < 0.002);
            QVERIFY(std::abs(row->beforePsnrDb - published("before_psnr")) < 0.002);
            QVERIFY(std::abs(row->beforeSsimPaper - published("before_ssim_paper")) < 0.0002);
            QVERIFY(std::abs(row->beforeSsimWang - published("before_ssim_wang")) < 0.0002);
            QVERIFY(row->gainDb() > 0);
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void samplesGain_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("restore") << 1;
        QTest::newRow("enlarge") << 2;
    }

    void samplesGain()
    {
        QFETCH(int, scale);
        const auto file = io::load(app::samplesFolder() / "chest_child_8bit.png");
        QVERIFY(file);
        const auto row = run(file->image, "srcnn-9-1-5", scale);
        QVERIFY2(row, row ? "" : row.error().detail.c_str());
        QVERIFY(row->gainDb() > 0.1);
        QVERIFY(row->afterSsimWang > row->beforeSsimWang);
    }

private:
    Result<Evaluation> run(const image::Image& image, const std::string& model, int scale)
    {
        enhance::Request request;
        request.model = model;
        request.scale = scale;
        request.device = enhance::Device::Cpu;
        return evaluate(*m_engine,
            scale == 1 ? quality::paperDegradation : quality::enlargeDegradation(scale), request,
            image, "image");
    }

    enhance::Catalogue m_catalogue;
    std::unique_ptr<enhance::Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"

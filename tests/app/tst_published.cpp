// SPDX-License-Identifier: Apache-2.0
#include "curation/evaluation.h"
#include "enhance/catalogue.h"
#include "io/io.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace cxr;

namespace {

/// One line of the published network's table.
struct Published {
    std::string image;
    double afterPsnrDb = 0;
};

std::vector<Published> publishedTable()
{
    std::vector<Published> rows;
    QFile table(QStringLiteral(CXR_SHARED_DATA_DIR "/kermany/val_published.csv"));
    if (!table.open(QIODevice::ReadOnly))
        return rows;
    const QList<QByteArray> names = table.readLine().trimmed().split(',');
    while (!table.atEnd()) {
        const QList<QByteArray> cells = table.readLine().trimmed().split(',');
        rows.push_back({cells[0].toStdString(), cells[names.indexOf("after_psnr")].toDouble()});
    }
    return rows;
}

} // namespace

/// The shipped networks against the published one (128-64-1, trained on natural images), image by
/// image: the paper's protocol, same pixels, output rounded to 8 bits.
class TestPublished : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beatsThePublishedNetwork_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("meanDb");
        QTest::addColumn<double>("worstDb");
        QTest::addColumn<int>("lowered");
        QTest::newRow("plus") << QStringLiteral("plus") << 0.60 << -0.05 << 4;
        QTest::newRow("srcnn-paper") << QStringLiteral("srcnn-paper") << 0.15 << -0.05 << 8;
        QTest::newRow("srcnn-9-5-5") << QStringLiteral("srcnn-9-5-5") << 0.10 << -100.0 << 8;
        QTest::newRow("srcnn-9-1-5") << QStringLiteral("srcnn-9-1-5") << -0.25 << -100.0 << 8;
    }

    void beatsThePublishedNetwork()
    {
        QFETCH(QString, model);
        QFETCH(double, meanDb);
        QFETCH(double, worstDb);
        QFETCH(int, lowered);
        const std::vector<Published> table = publishedTable();
        if (table.empty())
            QSKIP("../shared/data/kermany is not here");
        const auto engine =
            enhance::makeEngine(enhance::Catalogue::open(CXR_SOURCE_DIR "/models"));
        enhance::Request request;
        request.model = model.toStdString();
        request.device = enhance::Device::Cpu;
        double sum = 0;
        int count = 0;
        int ssimLowered = 0;
        for (const Published& published : table) {
            const auto file =
                io::load(CXR_SHARED_DATA_DIR "/kermany/val/" + published.image + ".jpeg");
            QVERIFY2(file, file ? "" : file.error().detail.c_str());
            const auto row = curation::evaluate(
                *engine, quality::paperDegradation, request, file->image, published.image);
            QVERIFY2(row, row ? "" : row.error().detail.c_str());
            const double lead = row->afterPsnrDb - published.afterPsnrDb;
            QVERIFY2(lead >= worstDb,
                qPrintable(QStringLiteral("%1: %2 dB")
                               .arg(QString::fromStdString(published.image))
                               .arg(lead)));
            sum += lead;
            ++count;
            ssimLowered += row->afterSsimWang < row->beforeSsimWang ? 1 : 0;
        }
        QCOMPARE(count, 61);
        QVERIFY2(sum / count >= meanDb,
            qPrintable(QStringLiteral("%1 dB on %2 images").arg(sum / count).arg(count)));
        QVERIFY(ssimLowered <= lowered);
    }
};

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"

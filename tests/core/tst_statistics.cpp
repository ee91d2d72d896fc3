// SPDX-License-Identifier: Apache-2.0
// Against SciPy and NumPy: tests/data/make_statistics_golden.py.
#include "curation/statistics.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>

using namespace cxr::curation;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The same series as make_statistics_golden.py.
std::pair<std::vector<double>, std::vector<double>> series(
    const QString& kind, int count, double divisor)
{
    std::vector<double> before;
    std::vector<double> after;
    for (int i = 1; i <= count; ++i) {
        int difference = -i;
        if (kind == QLatin1String("distinct"))
            difference = (i % 4 == 0 ? -i : i) * 3;
        else if (kind == QLatin1String("balanced"))
            difference = i % 2 == 0 ? -i : i;
        else if (kind == QLatin1String("ties"))
            difference = (i * 5) % 7 == 2 ? 9 : (i * 5) % 7 - 2;
        else if (kind == QLatin1String("zeros"))
            difference = i % 5 == 0 ? 0 : i % 7 == 0 ? -i : i;
        const int value = (i * 7919) % 1009;
        before.push_back(value / divisor);
        after.push_back((value + difference) / divisor);
    }
    return {before, after};
}

bool near(double found, double expected)
{
    return std::abs(found - expected) <= 1e-12 + 1e-10 * std::abs(expected);
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithSciPy_data()
    {
        QTest::addColumn<QStringList>("cells");
        QFile file(QStringLiteral(CXR_SOURCE_DIR "/tests/data/statistics_golden.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("kind,n,divisor,w_plus,w_minus,p,exact,"));
        while (!file.atEnd()) {
            const QStringList cells =
                QString::fromUtf8(file.readLine().trimmed()).split(QLatin1Char(','));
            QTest::newRow(qPrintable(cells[0] + QLatin1Char(' ') + cells[1])) << cells;
        }
    }

    void agreesWithSciPy()
    {
        QFETCH(QStringList, cells);
        const auto expected = [&cells](int column) { return cells[column].toDouble(); };
        const auto [before, after] = series(cells[0], cells[1].toInt(), expected(2));
        const SignedRankTest test = signedRankTest(before, after);
        QCOMPARE(test.positiveRanks, expected(3));
        QCOMPARE(test.negativeRanks, expected(4));
        QVERIFY2(near(test.pValue, expected(5)), qPrintable(QString::number(test.pValue, 'g', 17)));
        QCOMPARE(test.method == SignedRankTest::Method::Exact, cells[6] == QLatin1String("1"));

        const Distribution d = distributionOf(after);
        const double found[] = {
            d.lowerQuartile, d.median, d.upperQuartile, d.lowWhisker, d.highWhisker, d.mean};
        for (int i = 0; i < 6; ++i)
            QVERIFY2(near(found[i], expected(7 + i)), qPrintable(QString::number(i)));
    }

    void zerosAreDroppedAndCounted()
    {
        const SignedRankTest test = signedRankTest({1, 2, 3, 4, 5}, {1, 2, 4, 6, 8});
        QCOMPARE(test.pairs, std::size_t{5});
        QCOMPARE(test.zeros, std::size_t{2});
        QCOMPARE(test.positiveRanks, 6.0);
        QCOMPARE(test.pValue, 0.25);
    }

    void identicalSeriesGiveNothingToTest()
    {
        const SignedRankTest test = signedRankTest({1, 2, 3}, {1, 2, 3});
        QCOMPARE(test.method, SignedRankTest::Method::None);
        QCOMPARE(test.pValue, 1.0);
        QCOMPARE(signedRankTest({}, {}).pairs, std::size_t{0});
    }

    void whatIsNotFiniteIsLeftOutAndCounted()
    {
        const SignedRankTest test = signedRankTest({1, infinity, 3}, {2, infinity, infinity});
        QCOMPARE(test.pairs, std::size_t{1});
        QCOMPARE(test.leftOut, std::size_t{2});
        const Distribution d = distributionOf({3, infinity, 1, std::nan(""), 2});
        QCOMPARE(d.count, std::size_t{3});
        QCOMPARE(d.leftOut, std::size_t{2});
        QCOMPARE(d.median, 2.0);
        QVERIFY(std::isnan(distributionOf({}).median));
    }

    void outliersLieBeyondTheWhiskers()
    {
        const Distribution d = distributionOf({100, 1, 2, 3, 4, 5, 6, 7, 8, -50});
        QCOMPARE(d.outliers, (std::vector<double>{-50, 100}));
        QCOMPARE(d.lowWhisker, 1.0);
        QCOMPARE(d.highWhisker, 8.0);
        QCOMPARE(d.smallest, -50.0);
        QCOMPARE(d.largest, 100.0);
    }

    void lastBatchMayBeShorter()
    {
        const std::vector<Batch> batches = batchesOf(61, 20);
        QCOMPARE(batches.size(), std::size_t{4});
        QCOMPARE(batches[1].first, std::size_t{20});
        QCOMPARE(batches[3].first, std::size_t{60});
        QCOMPARE(batches[3].count, std::size_t{1});
        QCOMPARE(batchesOf(40, 20).size(), std::size_t{2});
        QVERIFY(batchesOf(0, 20).empty());
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"

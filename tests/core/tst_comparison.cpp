// SPDX-License-Identifier: Apache-2.0
#include "curation/comparison.h"
#include "curation/standings.h"
#include "phantom/phantom.h"
#include "quality/rivals.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace cxr;
using namespace cxr::curation;
using image::Image;
using image::Size;

namespace {

constexpr auto network = "srcnn-9-1-5";

Image chest(Size size, int bits = 8)
{
    phantom::Parameters parameters;
    parameters.size = size;
    parameters.bits = bits;
    return phantom::chestRadiograph(parameters).value();
}

quality::Degradation protocolOf(int scale)
{
    return scale == 1 ? quality::paperDegradation : quality::enlargeDegradation(scale);
}

enhance::Request onCpu()
{
    enhance::Request request;
    request.device = enhance::Device::Cpu;
    return request;
}

const Method* named(const std::vector<Method>& methods, const std::string& name)
{
    const auto found = std::find_if(
        methods.begin(), methods.end(), [&](const Method& method) { return method.name == name; });
    return found == methods.end() ? nullptr : &*found;
}

/// A contender of which only the figures matter.
Contender contender(const std::string& name, double psnrDb, double seconds = 1)
{
    Contender made;
    made.method = {name, name, "made up", false};
    made.figures.image = "an, image";
    made.figures.size = {30, 40};
    made.figures.beforePsnrDb = 40;
    made.figures.afterPsnrDb = psnrDb;
    made.seconds = seconds;
    return made;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = enhance::Catalogue::open(CXR_SOURCE_DIR "/models");
        QVERIFY(m_catalogue.find(network, 1) != nullptr);
        m_engine = enhance::makeEngine(m_catalogue, 1);
    }

    void methodsFitTheProtocol_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("restore") << 1;
        QTest::newRow("enlarge") << 2;
    }

    void methodsFitTheProtocol()
    {
        QFETCH(int, scale);
        const std::vector<Method> methods =
            comparableMethods(m_catalogue, scale, protocolOf(scale));
        const std::vector<quality::Rival>& rivals = quality::rivals();
        QVERIFY(methods.size() > 1 + rivals.size());
        QCOMPARE(methods[0].name, std::string("interpolated"));
        for (std::size_t i = 0; i < rivals.size(); ++i) {
            QCOMPARE(methods[1 + i].name, rivals[i].name);
            QCOMPARE(methods[1 + i].details, rivals[i].parameters);
            QVERIFY(!methods[1 + i].network);
        }
        std::size_t cost = 0;
        for (std::size_t i = 1 + rivals.size(); i < methods.size(); ++i) {
            QVERIFY(methods[i].network);
            const auto* entry = m_catalogue.find(methods[i].name, scale);
            QVERIFY(entry != nullptr);
            QVERIFY(entry->card.architecture.multiplyAddsPerPixel() >= cost);
            cost = entry->card.architecture.multiplyAddsPerPixel();
        }
        QVERIFY(named(methods, network) != nullptr);
    }

    // A network that was trained to undo something else has no business in the table.
    void otherDegradationsHaveNoNetworks()
    {
        quality::Degradation unusual = quality::paperDegradation;
        unusual.factor = 5;
        QCOMPARE(comparableMethods(m_catalogue, 1, unusual).size(), 1 + quality::rivals().size());
    }

    void rowsEqualThoseOfEvaluate_data() { methodsFitTheProtocol_data(); }
    void rowsEqualThoseOfEvaluate()
    {
        QFETCH(int, scale);
        const Image image = chest({161, 139}, 12);
        enhance::Request request = onCpu();
        request.model = network;
        request.scale = scale;
        const auto expected = evaluate(*m_engine, protocolOf(scale), request, image, "name");
        QVERIFY2(expected, expected ? "" : expected.error().detail.c_str());
        const auto comparison = Comparison::prepare(image, "name", scale, protocolOf(scale));
        QVERIFY(comparison);
        const auto row = comparison->run(*m_engine, {network, {}, {}, true}, onCpu());
        QVERIFY2(row, row ? "" : row.error().detail.c_str());
        QCOMPARE(toCsv(std::vector<Evaluation>{row->figures}), toCsv({*expected}));
        QVERIFY(row->figures.gainDb() != 0);
        QVERIFY(row->seconds > 0);
    }

    // Figures from their definitions, for each method, on the pictures that come with them.
    void everyMethodIsMeasuredOnTheSamePixels_data() { methodsFitTheProtocol_data(); }
    void everyMethodIsMeasuredOnTheSamePixels()
    {
        QFETCH(int, scale);
        const Image image = chest({97, 83});
        const auto comparison = Comparison::prepare(image, "name", scale, protocolOf(scale));
        QVERIFY(comparison);
        const Size size{97 / scale * scale, 83 / scale * scale};
        QCOMPARE(comparison->reference(), image.cropped({0, 0, size.width, size.height}));
        QCOMPARE(comparison->before().size(), size);
        QCOMPARE(comparison->small().size(), (Size{48, 41}));

        const auto mse = [&](const Image& test) {
            double sum = 0;
            for (int y = paperBorder; y < size.height - paperBorder; ++y) {
                for (int x = paperBorder; x < size.width - paperBorder; ++x)
                    sum += std::pow(test.sample(x, y) - image.sample(x, y), 2);
            }
            return sum / (size.width - 2 * paperBorder) / (size.height - 2 * paperBorder);
        };
        for (const Method& method : comparableMethods(m_catalogue, scale, protocolOf(scale))) {
            const auto row = comparison->run(*m_engine, method, onCpu());
            QVERIFY2(row, row ? "" : row.error().detail.c_str());
            QCOMPARE(row->method.name, method.name);
            QCOMPARE(row->image.size(), size);
            QCOMPARE(row->image.meaning().bits, image.meaning().bits);
            QCOMPARE(row->figures.image, std::string("name"));
            QCOMPARE(row->figures.afterMse, mse(row->image));
            QCOMPARE(row->figures.beforeMse, mse(comparison->before()));
            QCOMPARE(row->figures.afterPsnrDb, 10 * std::log10(255 * 255 / mse(row->image)));
            QVERIFY(row->figures.afterSsimPaper < 1 && row->figures.afterSsimWang < 1);
            QVERIFY(row->figures.afterSsimPaper != row->figures.afterSsimWang);
        }
    }

    void theInterpolatedImageGainsNothing()
    {
        const auto comparison =
            Comparison::prepare(chest({97, 83}), "name", 1, quality::paperDegradation);
        QVERIFY(comparison);
        const auto row = comparison->run(*m_engine, {interpolatedMethod, {}, {}, false});
        QVERIFY(row);
        QCOMPARE(row->image, comparison->before());
        QCOMPARE(row->figures.gainDb(), 0.0);
        QCOMPARE(row->figures.afterSsimPaper, row->figures.beforeSsimPaper);
        QCOMPARE(row->figures.afterSsimWang, row->figures.beforeSsimWang);
        QCOMPARE(row->seconds, 0.0);
    }

    void wrongCallsAreErrors()
    {
        const auto code = [](const auto& result) {
            return result ? Code::Internal : result.error().code;
        };
        const quality::Degradation& paper = quality::paperDegradation;
        QCOMPARE(code(Comparison::prepare(Image({22, 100}, {}), "thin", 1, paper)),
            Code::InvalidArgument);
        QCOMPARE(
            code(Comparison::prepare(chest({97, 83}), "scale", 0, paper)), Code::InvalidArgument);
        const auto comparison = Comparison::prepare(chest({97, 83}), "name", 1, paper);
        QVERIFY(comparison);
        const auto stop = [](double) { return false; };
        QCOMPARE(code(comparison->run(*m_engine, {"magic", {}, {}, false})), Code::InvalidArgument);
        QCOMPARE(code(comparison->run(*m_engine, {"magic", {}, {}, true})), Code::ModelNotFound);
        QCOMPARE(code(comparison->run(*m_engine, {"median", {}, {}, false}, onCpu(), stop)),
            Code::Cancelled);
        QCOMPARE(code(comparison->run(*m_engine, {network, {}, {}, true}, onCpu(), stop)),
            Code::Cancelled);
    }

    void ranksAreSharedByEquals()
    {
        QCOMPARE(ranksOf({contender("a", 41), contender("b", 43), contender("c", 41),
                     contender("d", 39), contender("e", std::numeric_limits<double>::infinity())}),
            (std::vector<int>{3, 2, 3, 5, 1}));
    }

    void standingsOverSeveralImages()
    {
        const std::vector<std::vector<Contender>> images{
            {contender("a", 41, 1), contender("b", 43, 4), contender("c", 39, 0)},
            {contender("a", 44, 3), contender("b", 43, 6), contender("c", 39.5, 0)},
            {contender("a", 39, 2), contender("b", 42, 5), contender("c", 42, 0)},
        };
        const std::vector<Standing> standings = standingsOf(images);
        QCOMPARE(standings.size(), std::size_t(3));
        QCOMPARE(standings[0].method.name, std::string("b"));
        QCOMPARE(standings[0].meanRank, 4.0 / 3); // 1, 2, 1
        QCOMPARE(standings[0].best, 2);
        QCOMPARE(standings[0].worse, 0);
        QCOMPARE(standings[0].seconds, 5.0);
        QCOMPARE(standings[0].images, 3);
        QVERIFY(std::abs(standings[0].mean.gainDb() - 8.0 / 3) < 1e-9);
        QCOMPARE(standings[1].method.name, std::string("a")); // 2, 1, 3
        QCOMPARE(standings[1].best, 1);
        QCOMPARE(standings[1].worse, 1);
        QCOMPARE(standings[2].method.name, std::string("c")); // 3, 3, 1
        QCOMPARE(standings[2].meanRank, 7.0 / 3);
        QCOMPARE(standings[2].worse, 2);
        QVERIFY(standingsOf({}).empty());
    }

    void csvHasOneLinePerImageAndMethod()
    {
        const std::string csv = toCsv(
            std::vector<std::vector<Contender>>{{contender("a", 41, 0.25), contender("b", 43)}});
        const QList<QByteArray> lines = QByteArray::fromStdString(csv).split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0],
            QByteArray("image,method,kind,rank,seconds,width,height,before_full_psnr,before_psnr,"
                       "after_psnr,gain_db,before_mse,after_mse,before_mse_paper,after_mse_paper,"
                       "before_ssim_paper,after_ssim_paper,before_ssim_wang,after_ssim_wang"));
        QVERIFY(lines[1].startsWith(
            "\"an, image\",a,classical,2,0.2500,30,40,0.0000,40.0000,41.0000,1.0000,"));
        QVERIFY(lines[2].startsWith("\"an, image\",b,classical,1,1.0000,30,40,"));
        QCOMPARE(lines[3], QByteArray());
    }

private:
    enhance::Catalogue m_catalogue;
    std::unique_ptr<enhance::Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

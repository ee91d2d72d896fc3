// SPDX-License-Identifier: Apache-2.0
#include "image/checksum.h"
#include "phantom/phantom.h"
#include "quality/degrade.h"
#include "quality/metrics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <span>

using namespace cxr;

namespace {

std::string hashOf(const image::Image& picture)
{
    return sha256(std::as_bytes(std::span(picture.samples())));
}

/// Mean of the samples in a box given as fractions of the frame.
double meanIn(const image::Image& picture, double left, double top, double right, double bottom)
{
    const auto at = [](double share, int length) { return static_cast<int>(share * length); };
    double sum = 0;
    int count = 0;
    for (int y = at(top, picture.height()); y < at(bottom, picture.height()); ++y) {
        for (int x = at(left, picture.width()); x < at(right, picture.width()); ++x, ++count)
            sum += picture.sample(x, y);
    }
    return sum / count;
}

/// Standard deviation of the grain, from second differences that are blind to slopes.
double grainIn(const image::Image& picture, const image::Rect& box)
{
    double sum = 0;
    for (int y = box.y; y < box.bottom(); ++y) {
        for (int x = box.x; x < box.right(); ++x) {
            const double second =
                picture.sample(x - 1, y) - 2.0 * picture.sample(x, y) + picture.sample(x + 1, y);
            sum += second * second / 6;
        }
    }
    return std::sqrt(sum / static_cast<double>(box.area()));
}

} // namespace

class TestPhantom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameParametersMakeTheSameImage();
    void anotherSeedIsAnotherPerson();
    void looksLikeAChest_data();
    void looksLikeAChest();
    void usesItsBits_data();
    void usesItsBits();
    void invertedIsTheComplement();
    void grainIsThatOfAnExposure();
    void losesDetailWhenHalved();
    void fieldFitsEveryFrame_data();
    void fieldFitsEveryFrame();
    void refusesSenselessParameters();
};

void TestPhantom::sameParametersMakeTheSameImage()
{
    const phantom::Parameters parameters{.size = {320, 260}};
    const auto first = phantom::chestRadiograph(parameters);
    const auto second = phantom::chestRadiograph(parameters);
    QVERIFY(first && second);
    QCOMPARE(hashOf(*first), hashOf(*second));
}

void TestPhantom::anotherSeedIsAnotherPerson()
{
    const auto first = phantom::chestRadiograph({.size = {320, 260}, .seed = 1});
    const auto second = phantom::chestRadiograph({.size = {320, 260}, .seed = 2});
    QVERIFY(first && second);
    int different = 0;
    for (std::size_t i = 0; i < first->samples().size(); ++i)
        different += first->samples()[i] != second->samples()[i] ? 1 : 0;
    QVERIFY(different > 320 * 260 / 2);
}

void TestPhantom::looksLikeAChest_data()
{
    QTest::addColumn<bool>("child");
    QTest::newRow("adult") << false;
    QTest::newRow("child") << true;
}

void TestPhantom::looksLikeAChest()
{
    QFETCH(bool, child);
    const auto picture = phantom::chestRadiograph({.size = {512, 420}, .child = child});
    QVERIFY(picture);
    const double rightLung = meanIn(*picture, 0.22, 0.35, 0.36, 0.60);
    const double leftLung = meanIn(*picture, 0.72, 0.35, 0.80, 0.55);
    const double spine = meanIn(*picture, 0.47, 0.55, 0.53, 0.75);
    const double liver = meanIn(*picture, 0.30, 0.90, 0.42, 0.98);
    const double heart = meanIn(*picture, 0.59, 0.64, 0.66, 0.74);
    const double mirroredHeart = meanIn(*picture, 0.34, 0.64, 0.41, 0.74);
    QVERIFY(rightLung < 0.7 * heart);
    QVERIFY(leftLung < 0.7 * heart);
    QVERIFY(spine > heart);
    QVERIFY(liver > 1.5 * rightLung);
    // The heart lies on the patient's left, which a frontal view shows at the viewer's right.
    QVERIFY(heart > 1.3 * mirroredHeart);
    QVERIFY(meanIn(*picture, 0.0, 0.8, 0.03, 1.0) < 10);
}

void TestPhantom::usesItsBits_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("levels");
    QTest::newRow("8 bit") << 8 << 200;
    QTest::newRow("10 bit") << 10 << 500;
    QTest::newRow("12 bit") << 12 << 1500;
    QTest::newRow("16 bit") << 16 << 10000;
}

void TestPhantom::usesItsBits()
{
    QFETCH(int, bits);
    QFETCH(int, levels);
    const auto picture = phantom::chestRadiograph({.size = {512, 420}, .bits = bits});
    QVERIFY(picture);
    QCOMPARE(picture->meaning().bits, bits);
    std::vector<std::uint16_t> sorted = picture->samples();
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(sorted.back() <= picture->meaning().range());
    const auto distinct = std::unique(sorted.begin(), sorted.end()) - sorted.begin();
    QVERIFY2(distinct > levels, qPrintable(QString::number(distinct)));
    QCOMPARE(picture->meaning().windows.empty(), bits == 8);
    QVERIFY(picture->meaning().spacing.has_value());
}

void TestPhantom::invertedIsTheComplement()
{
    const auto plain = phantom::chestRadiograph({.size = {200, 160}, .bits = 12});
    const auto inverted =
        phantom::chestRadiograph({.size = {200, 160}, .bits = 12, .inverted = true});
    QVERIFY(plain && inverted);
    QVERIFY(inverted->meaning().inverted);
    for (std::size_t i = 0; i < plain->samples().size(); ++i)
        QVERIFY(std::abs(plain->samples()[i] + inverted->samples()[i] - 4095) <= 1);
    const auto& window = plain->meaning().windows.front();
    const auto& mirrored = inverted->meaning().windows.front();
    QCOMPARE(mirrored.width, window.width);
    QVERIFY(std::abs(mirrored.center + window.center - 4095) <= 1);
}

void TestPhantom::grainIsThatOfAnExposure()
{
    const auto picture = phantom::chestRadiograph({.size = {1024, 840}});
    QVERIFY(picture);
    const double liver = grainIn(*picture, {300, 740, 100, 60});
    QVERIFY2(liver > 0.4 && liver < 5, qPrintable(QString::number(liver)));
    // Fewer quanta come through more tissue: the grain is coarser there than beside the arm.
    const double arm = grainIn(*picture, {85, 500, 20, 100});
    QVERIFY2(liver > 1.2 * arm, qPrintable(QString::number(arm)));
}

void TestPhantom::losesDetailWhenHalved()
{
    // Samples for a program that restores detail must have some to lose.
    const auto picture = phantom::chestRadiograph({.size = {1024, 840}});
    QVERIFY(picture);
    const auto degraded = quality::degrade(*picture, quality::paperDegradation);
    QVERIFY(degraded);
    const auto figures =
        quality::FigureTable::build(*picture, *degraded, quality::SsimDefinition::Wang2004);
    QVERIFY(figures);
    const double psnr = figures->psnrDb(picture->frame());
    QVERIFY2(psnr > 30 && psnr < 46, qPrintable(QString::number(psnr)));
}

void TestPhantom::fieldFitsEveryFrame_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("odd") << 407 << 313;
    QTest::newRow("tall") << 301 << 517;
    QTest::newRow("broad") << 511 << 130;
    QTest::newRow("smallest") << 64 << 64;
}

void TestPhantom::fieldFitsEveryFrame()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const auto picture = phantom::chestRadiograph({.size = {width, height}});
    QVERIFY(picture);
    QCOMPARE(picture->width(), width);
    QCOMPARE(picture->height(), height);
    // An adult's chest: 404 mm broad and 330 mm high, and no frame may cut it off.
    const double spacing = picture->meaning().spacing->columnMm;
    QVERIFY(spacing * width >= 403.9);
    QVERIFY(spacing * height >= 329.9);
}

void TestPhantom::refusesSenselessParameters()
{
    const auto codeOf = [](const phantom::Parameters& parameters) {
        const auto picture = phantom::chestRadiograph(parameters);
        return picture ? Code::Internal : picture.error().code;
    };
    QCOMPARE(codeOf({.size = {0, 840}}), Code::InvalidArgument);
    QCOMPARE(codeOf({.size = {1024, -1}}), Code::InvalidArgument);
    QCOMPARE(codeOf({.size = {100'000, 840}}), Code::InvalidArgument);
    QCOMPARE(codeOf({.size = {128, 128}, .bits = 7}), Code::InvalidArgument);
    QCOMPARE(codeOf({.size = {128, 128}, .bits = 17}), Code::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestPhantom)
#include "tst_phantom.moc"

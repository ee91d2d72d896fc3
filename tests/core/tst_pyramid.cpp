// SPDX-License-Identifier: Apache-2.0
#include "image/pyramid.h"

#include <QTest>

using namespace cxr::image;

namespace {

Image picture(Size size)
{
    Meaning meaning;
    meaning.bits = 16;
    Image image(size, meaning);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.row(y)[x] = static_cast<std::uint16_t>(x * 131 + y * 517 + x * y);
    }
    return image;
}

} // namespace

class TestPyramid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsHalveUntilTheyAreSmall()
    {
        const Pyramid pyramid(picture({1001, 600}));
        QCOMPARE(pyramid.levels(), 3);
        QCOMPARE(pyramid.level(1).size(), (Size{501, 300}));
        QCOMPARE(pyramid.level(2).size(), (Size{251, 150}));
        QCOMPARE(Pyramid(picture({256, 3})).levels(), 1);
    }

    void eachSampleIsTheMeanOfFour()
    {
        const Pyramid pyramid(picture({501, 300}));
        const Image& fine = pyramid.level(0);
        const Image& coarse = pyramid.level(1);
        const int sum =
            fine.sample(20, 30) + fine.sample(21, 30) + fine.sample(20, 31) + fine.sample(21, 31);
        QCOMPARE(int(coarse.sample(10, 15)), (sum + 2) / 4);
        // The last column of an odd width stands for itself.
        QCOMPARE(int(coarse.sample(250, 0)), (fine.sample(500, 0) + fine.sample(500, 1) + 1) / 2);
    }

    void writingTilesEqualsBuildingAnew()
    {
        const Image target = picture({777, 533});
        Pyramid pyramid(Image(target.size(), target.meaning()));
        for (int y = 0; y < 533; y += 100) {
            for (int x = 0; x < 777; x += 130) {
                const Rect at = intersected({x, y, 130, 100}, target.frame());
                pyramid.write(at, target.cropped(at));
            }
        }
        const Pyramid expected(target);
        for (int level = 0; level < expected.levels(); ++level)
            QVERIFY(pyramid.level(level).samples() == expected.level(level).samples());
    }

    void sharedImageKeepsThePyramidAlive()
    {
        std::shared_ptr<const Image> image =
            imageOf(std::make_shared<const Pyramid>(picture({9, 9})));
        QCOMPARE(image->width(), 9);
    }

    void croppingClips()
    {
        const Image image = picture({10, 8});
        const Image part = image.cropped({7, 6, 10, 10});
        QCOMPARE(part.size(), (Size{3, 2}));
        QCOMPARE(part.sample(2, 1), image.sample(9, 7));
        QVERIFY(image.cropped({20, 20, 5, 5}).empty());
    }
};

QTEST_GUILESS_MAIN(TestPyramid)
#include "tst_pyramid.moc"

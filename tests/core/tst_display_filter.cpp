// SPDX-License-Identifier: Apache-2.0
#include "quality/display_filter.h"
#include "quality/rivals.h"

#include <QTest>

#include <algorithm>

using namespace cxr;
using quality::DisplayFilter;

namespace {

/// Two greys that meet in the middle.
image::Image edge(image::Size size, int bits = 12)
{
    image::Meaning meaning;
    meaning.bits = bits;
    meaning.storedMin = -100;
    image::Image image(size, meaning);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.row(y)[x] = x < size.width / 2 ? 1000 : 3000;
    }
    return image;
}

} // namespace

class TestDisplayFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharpeningLiftsEdgesAndLeavesTheRest()
    {
        const image::Image before = edge({200, 40});
        const auto after = quality::filteredForDisplay(DisplayFilter::Sharpen, before);
        QVERIFY(after);
        QCOMPARE(after->size(), before.size());
        QVERIFY(after->meaning() == before.meaning());
        QCOMPARE(after->sample(10, 20), 1000);
        QCOMPARE(after->sample(190, 20), 3000);
        QVERIFY(after->sample(99, 20) < 900);
        QVERIFY(after->sample(100, 20) > 3100);
    }

    void theRadiusGrowsWithTheMatrix()
    {
        const auto reach = [](int width) {
            const auto after =
                quality::filteredForDisplay(DisplayFilter::Sharpen, edge({width, 8}));
            int pixels = 0;
            for (int x = 0; x < width; ++x)
                pixels += after->sample(x, 4) != 1000 && after->sample(x, 4) != 3000;
            return pixels;
        };
        QVERIFY(reach(4000) > 2 * reach(400));
    }

    void nothingLeavesTheDepth()
    {
        image::Image bright = edge({100, 20}, 8);
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 100; ++x)
                bright.row(y)[x] = x < 50 ? 0 : 255;
        }
        const auto after = quality::filteredForDisplay(DisplayFilter::Sharpen, bright);
        QVERIFY(after);
        QCOMPARE(*std::max_element(after->samples().begin(), after->samples().end()), 255);
        QCOMPARE(*std::min_element(after->samples().begin(), after->samples().end()), 0);
    }

    void claheIsTheOneOfTheRanking()
    {
        const image::Image before = edge({200, 200});
        const auto after = quality::filteredForDisplay(DisplayFilter::Clahe, before);
        QVERIFY(after);
        QVERIFY(after->samples() == quality::applyRival("clahe", before, before)->samples());
        QVERIFY(after->samples() != before.samples());
    }

    void itCanBeStoppedAndRefuses()
    {
        for (const DisplayFilter filter : {DisplayFilter::Sharpen, DisplayFilter::Clahe}) {
            const auto stopped =
                quality::filteredForDisplay(filter, edge({20, 20}), [](double) { return false; });
            QCOMPARE(stopped.error().code, Code::Cancelled);
            QCOMPARE(quality::filteredForDisplay(filter, {}).error().code, Code::InvalidArgument);
        }
    }
};

QTEST_MAIN(TestDisplayFilter)
#include "tst_display_filter.moc"

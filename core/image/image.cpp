// SPDX-License-Identifier: Apache-2.0
#include "image/image.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace cxr::image {

const char* nameOf(VoiFunction function)
{
    switch (function) {
    case VoiFunction::Linear:
        return "LINEAR";
    case VoiFunction::LinearExact:
        return "LINEAR_EXACT";
    case VoiFunction::Sigmoid:
        return "SIGMOID";
    case VoiFunction::Table:
        return "VOI LUT";
    }
    return "";
}

VoiWindow windowOf(const Lut& lut, std::string name)
{
    const double last = lut.size() - 1;
    return {.center = lut.firstInput() + last / 2,
        .width = std::max(last, 1.0),
        .function = VoiFunction::Table,
        .name = std::move(name),
        .lut = lut};
}

std::pair<double, double> Meaning::modalityLimits() const
{
    if (!modalityLut.empty()) {
        const auto [low, high] =
            std::minmax_element(modalityLut.entries().begin(), modalityLut.entries().end());
        return {*low, *high};
    }
    return std::minmax({modalityValue(0), modalityValue(range())});
}

double Meaning::modalityStep() const
{
    return modalityLut.empty() ? std::max(std::abs(rescaleSlope), 1e-12) : 1.0;
}

Image::Image(Size size, Meaning meaning) :
    m_size(size),
    m_meaning(std::move(meaning)),
    m_samples(size.area())
{
    assert(!size.empty());
}

Image::Image(Size size, Meaning meaning, std::vector<std::uint16_t> samples) :
    m_size(size),
    m_meaning(std::move(meaning)),
    m_samples(std::move(samples))
{
    assert(!size.empty() && m_samples.size() == size.area());
}

Image Image::cropped(const Rect& rect) const
{
    const Rect inside = intersected(rect, frame());
    if (inside.empty())
        return {};
    Image result(inside.size(), m_meaning);
    for (int y = 0; y < inside.height; ++y) {
        const std::uint16_t* from = row(inside.y + y) + inside.x;
        std::copy_n(from, inside.width, result.row(y));
    }
    return result;
}

} // namespace cxr::image

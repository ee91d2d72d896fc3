// SPDX-License-Identifier: Apache-2.0
#include "phantom/plane.h"

#include "phantom/random.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace cxr::phantom {

namespace {

/// One line of samples with its edge values repeated `reach` times on both sides.
void padLine(std::span<const float> line, int reach, std::vector<float>& padded)
{
    const auto margin = static_cast<std::size_t>(reach);
    padded.resize(line.size() + 2 * margin);
    std::fill_n(padded.begin(), margin, line.front());
    std::copy(line.begin(), line.end(), padded.begin() + reach);
    std::fill_n(padded.end() - reach, margin, line.back());
}

void convolveLine(std::span<float> line, std::span<const float> kernel, std::vector<float>& scratch)
{
    padLine(line, static_cast<int>(kernel.size() / 2), scratch);
    for (std::size_t i = 0; i < line.size(); ++i) {
        float sum = 0;
        for (std::size_t k = 0; k < kernel.size(); ++k)
            sum += kernel[k] * scratch[i + k];
        line[i] = sum;
    }
}

void averageLine(std::span<float> line, int reach, std::vector<float>& scratch)
{
    padLine(line, reach, scratch);
    const auto width = static_cast<std::size_t>(2 * reach + 1);
    double sum = 0;
    for (std::size_t k = 0; k + 1 < width; ++k)
        sum += scratch[k];
    for (std::size_t i = 0; i < line.size(); ++i) {
        sum += scratch[i + width - 1];
        line[i] = static_cast<float>(sum / static_cast<double>(width));
        sum -= scratch[i];
    }
}

template <typename Filter>
void alongRowsAndColumns(Plane& plane, Filter filter)
{
    const image::Size size = plane.size();
    for (int y = 0; y < size.height; ++y)
        filter(std::span(plane.row(y), static_cast<std::size_t>(size.width)));
    std::vector<float> column(static_cast<std::size_t>(size.height));
    for (int x = 0; x < size.width; ++x) {
        for (int y = 0; y < size.height; ++y)
            column[static_cast<std::size_t>(y)] = plane.row(y)[x];
        filter(std::span(column));
        for (int y = 0; y < size.height; ++y)
            plane.row(y)[x] = column[static_cast<std::size_t>(y)];
    }
}

double latticeValue(double x, double y, std::uint64_t seed)
{
    const auto column = static_cast<std::uint64_t>(static_cast<std::int64_t>(x));
    const auto row = static_cast<std::uint64_t>(static_cast<std::int64_t>(y));
    return 2 * unitInterval(scramble(column ^ scramble(row ^ seed))) - 1;
}

} // namespace

Plane::Plane(image::Size size, double mmPerSample, Point centre) :
    m_size(size),
    m_mmPerSample(mmPerSample),
    m_left(centre.x - size.width * mmPerSample / 2),
    m_top(centre.y - size.height * mmPerSample / 2),
    m_values(size.area())
{
}

image::Rect Plane::samplesIn(Point from, Point to) const
{
    // Clamped before the conversion: a shape may lie far outside the frame.
    const auto sample = [](double position, int last) {
        return static_cast<int>(std::clamp(position, -1.0, static_cast<double>(last)));
    };
    const int left = sample(std::floor(columnAt(from.x)), m_size.width);
    const int top = sample(std::floor(rowAt(from.y)), m_size.height);
    const int right = sample(std::ceil(columnAt(to.x)) + 1, m_size.width);
    const int bottom = sample(std::ceil(rowAt(to.y)) + 1, m_size.height);
    return image::intersected({left, top, right - left, bottom - top}, image::frameOf(m_size));
}

Plane Plane::halved() const
{
    const Point centre{
        m_left + m_size.width * m_mmPerSample / 2, m_top + m_size.height * m_mmPerSample / 2};
    Plane half({m_size.width / 2, m_size.height / 2}, 2 * m_mmPerSample, centre);
    for (int y = 0; y < half.size().height; ++y) {
        const float* upper = row(2 * y);
        const float* lower = row(2 * y + 1);
        float* target = half.row(y);
        for (int x = 0; x < half.size().width; ++x) {
            target[x] = (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1]) / 4;
        }
    }
    return half;
}

void blur(Plane& plane, double sigmaMm)
{
    const double sigma = sigmaMm / plane.mmPerSample();
    std::vector<float> scratch;
    if (sigma > 3) {
        // Three boxes of 2r+1 samples have together the variance 3·((2r+1)² − 1)/12.
        const int reach = static_cast<int>(std::lround((std::sqrt(4 * sigma * sigma + 1) - 1) / 2));
        for (int pass = 0; pass < 3; ++pass) {
            alongRowsAndColumns(
                plane, [&](std::span<float> line) { averageLine(line, reach, scratch); });
        }
        return;
    }
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<float> kernel(static_cast<std::size_t>(2 * reach + 1));
    double sum = 0;
    for (int k = -reach; k <= reach; ++k) {
        const double weight = std::exp(-k * k / (2 * sigma * sigma));
        kernel[static_cast<std::size_t>(k + reach)] = static_cast<float>(weight);
        sum += weight;
    }
    for (float& weight : kernel)
        weight = static_cast<float>(weight / sum);
    alongRowsAndColumns(plane, [&](std::span<float> line) { convolveLine(line, kernel, scratch); });
}

double latticeNoise(double x, double y, std::uint64_t seed)
{
    const double column = std::floor(x);
    const double row = std::floor(y);
    const auto smooth = [](double t) { return t * t * (3 - 2 * t); };
    const double u = smooth(x - column);
    const double v = smooth(y - row);
    const double upper =
        (1 - u) * latticeValue(column, row, seed) + u * latticeValue(column + 1, row, seed);
    const double lower =
        (1 - u) * latticeValue(column, row + 1, seed) + u * latticeValue(column + 1, row + 1, seed);
    return (1 - v) * upper + v * lower;
}

double fractalNoise(double x, double y, int octaves, std::uint64_t seed)
{
    double sum = 0;
    double weight = 1;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += weight * latticeNoise(x, y, seed + static_cast<std::uint64_t>(octave));
        x *= 2;
        y *= 2;
        weight /= 2;
    }
    return sum;
}

} // namespace cxr::phantom

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/jpegls.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace cxr::io {

namespace {

/// Bits from the highest down; behind a byte of ones comes a byte whose highest bit is 0, so that
/// no marker can appear (A.1).
class BitWriter {
public:
    explicit BitWriter(std::vector<std::byte>& bytes) : m_bytes(bytes) { }

    void put(std::uint32_t value, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            putBit(value >> i & 1u);
    }
    void putZeros(int count)
    {
        for (int i = 0; i < count; ++i)
            putBit(0);
    }
    void putBit(std::uint32_t bit)
    {
        m_byte = m_byte << 1 | bit;
        if (++m_used < m_room)
            return;
        m_bytes.push_back(static_cast<std::byte>(m_byte));
        m_room = m_byte == 0xff ? 7 : 8;
        m_byte = 0;
        m_used = 0;
    }
    void finish()
    {
        while (m_used > 0 || m_room == 7)
            putBit(0);
    }

private:
    std::vector<std::byte>& m_bytes;
    std::uint32_t m_byte = 0;
    int m_used = 0;
    int m_room = 8;
};

/// One context's statistics (A.2.1): C corrects the prediction, B and A are sums of errors and of
/// their magnitudes, N counts; in the two contexts behind runs, B counts negative errors.
struct Context {
    int A = 0;
    int B = 0;
    int C = 0;
    int N = 1;
};

/// Annex A with NEAR 0 and the default parameters (C.2.4.1.1). Names of one letter are the
/// standard's.
class Encoder {
public:
    Encoder(int precision, std::vector<std::byte>& bytes) :
        m_qbpp(precision),
        m_maxval((1 << precision) - 1),
        m_limit(2 * (precision + std::max(8, precision))),
        m_bits(bytes)
    {
        const auto clamped = [&](int value, int least) {
            return value > m_maxval || value < least ? least : value;
        };
        if (m_maxval >= 128) {
            const int factor = (std::min(m_maxval, 4095) + 128) / 256;
            m_t1 = clamped(factor * (3 - 2) + 2, 1);
            m_t2 = clamped(factor * (7 - 3) + 3, m_t1);
            m_t3 = clamped(factor * (21 - 4) + 4, m_t2);
        } else {
            const int factor = 256 / (m_maxval + 1);
            m_t1 = clamped(std::max(2, 3 / factor), 1);
            m_t2 = clamped(std::max(3, 7 / factor), m_t1);
            m_t3 = clamped(std::max(4, 21 / factor), m_t2);
        }
        for (Context& context : m_contexts)
            context.A = std::max(2, (range() + 32) / 64);
    }

    /// `above` and `line` have one more entry on either side, and `line` gets its first one here.
    void encodeLine(std::vector<int>& above, std::vector<int>& line)
    {
        const std::size_t width = line.size() - 2;
        above[width + 1] = above[width];
        line[0] = above[1];
        for (std::size_t x = 1; x <= width; ++x) {
            const int a = line[x - 1];
            const int b = above[x];
            const int c = above[x - 1];
            const int d = above[x + 1];
            if (a == b && b == c && c == d)
                x = encodeRun(above, line, x);
            else
                encodeRegular(line[x], a, b, c, d);
        }
    }

    void finish() { m_bits.finish(); }

private:
    [[nodiscard]] int range() const { return m_maxval + 1; }

    [[nodiscard]] int quantised(int difference) const
    {
        const int size = std::abs(difference);
        const int level = size == 0 ? 0 : size < m_t1 ? 1 : size < m_t2 ? 2 : size < m_t3 ? 3 : 4;
        return difference < 0 ? -level : level;
    }

    [[nodiscard]] int reduced(int error) const
    {
        if (error < 0)
            error += range();
        return error >= (range() + 1) / 2 ? error - range() : error;
    }

    [[nodiscard]] static int golombParameter(int count, int sum)
    {
        int k = 0;
        while (count << k < sum)
            ++k;
        return k;
    }

    void putGolomb(int value, int k, int limit)
    {
        const int high = value >> k;
        if (high < limit - m_qbpp - 1) {
            m_bits.putZeros(high);
            m_bits.putBit(1);
            m_bits.put(static_cast<std::uint32_t>(value) & ((1u << k) - 1), k);
        } else {
            m_bits.putZeros(limit - m_qbpp - 1);
            m_bits.putBit(1);
            m_bits.put(static_cast<std::uint32_t>(value - 1), m_qbpp);
        }
    }

    /// A.4 to A.6.
    void encodeRegular(int sample, int a, int b, int c, int d)
    {
        int index = 81 * quantised(d - b) + 9 * quantised(b - c) + quantised(c - a);
        const int sign = index < 0 ? -1 : 1;
        index *= sign;
        Context& context = m_contexts[static_cast<std::size_t>(index)];
        int predicted = a + b - c;
        if (c >= std::max(a, b))
            predicted = std::min(a, b);
        else if (c <= std::min(a, b))
            predicted = std::max(a, b);
        predicted = std::clamp(predicted + sign * context.C, 0, m_maxval);
        const int error = reduced(sign * (sample - predicted));
        const int k = golombParameter(context.N, context.A);
        int mapped = error >= 0 ? 2 * error : -2 * error - 1;
        if (k == 0 && 2 * context.B <= -context.N)
            mapped = error >= 0 ? 2 * error + 1 : -2 * (error + 1);
        putGolomb(mapped, k, m_limit);
        update(context, error);
    }

    static void update(Context& context, int error)
    {
        context.B += error;
        context.A += std::abs(error);
        if (context.N == reset) {
            context.A >>= 1;
            context.B = context.B >= 0 ? context.B >> 1 : -((1 - context.B) >> 1);
            context.N >>= 1;
        }
        ++context.N;
        if (context.B <= -context.N) {
            context.B = std::max(context.B + context.N, 1 - context.N);
            context.C = std::max(context.C - 1, -128);
        } else if (context.B > 0) {
            context.B = std::min(context.B - context.N, 0);
            context.C = std::min(context.C + 1, 127);
        }
    }

    /// A.7: from `x` on the samples may repeat the one before. Gives the last position it coded.
    std::size_t encodeRun(
        const std::vector<int>& above, const std::vector<int>& line, std::size_t x)
    {
        constexpr std::array orders = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5,
            6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        const std::size_t width = line.size() - 2;
        const int a = line[x - 1];
        std::size_t end = x;
        while (end <= width && line[end] == a)
            ++end;
        std::size_t left = end - x;
        while (left >= std::size_t{1} << orders[m_runIndex]) {
            m_bits.putBit(1);
            left -= std::size_t{1} << orders[m_runIndex];
            m_runIndex = std::min(m_runIndex + 1, orders.size() - 1);
        }
        if (end > width) {
            if (left > 0)
                m_bits.putBit(1);
            return width;
        }
        m_bits.putBit(0);
        m_bits.put(static_cast<std::uint32_t>(left), orders[m_runIndex]);
        encodeInterruption(line[end], a, above[end], m_limit - orders[m_runIndex] - 1);
        if (m_runIndex > 0)
            --m_runIndex;
        return end;
    }

    void encodeInterruption(int sample, int a, int b, int limit)
    {
        const int type = a == b ? 1 : 0;
        Context& context = m_contexts[static_cast<std::size_t>(firstRunContext + type)];
        const int error = reduced(type == 0 && a > b ? b - sample : sample - (type == 1 ? a : b));
        const int k = golombParameter(context.N, context.A + (type == 1 ? context.N >> 1 : 0));
        const bool mostlyNegative = 2 * context.B >= context.N;
        const bool mapped =
            (k == 0 && error > 0 && !mostlyNegative) || (error < 0 && (mostlyNegative || k != 0));
        const int value = 2 * std::abs(error) - type - (mapped ? 1 : 0);
        putGolomb(value, k, limit);
        context.B += error < 0 ? 1 : 0;
        context.A += (value + 1 - type) >> 1;
        if (context.N == reset) {
            context.A >>= 1;
            context.B >>= 1;
            context.N >>= 1;
        }
        ++context.N;
    }

    static constexpr int reset = 64;
    static constexpr int firstRunContext = 365;

    int m_qbpp;
    int m_maxval;
    int m_limit;
    int m_t1 = 0;
    int m_t2 = 0;
    int m_t3 = 0;
    std::array<Context, 367> m_contexts = {};
    std::size_t m_runIndex = 0;
    BitWriter m_bits;
};

void putBytes(std::vector<std::byte>& bytes, std::initializer_list<int> values)
{
    for (const int value : values)
        bytes.push_back(static_cast<std::byte>(value & 0xff));
}

std::vector<std::byte> encode(const image::Image& image, int precision)
{
    const int width = image.width();
    const int height = image.height();
    std::vector<std::byte> bytes;
    bytes.reserve(image.samples().size());
    putBytes(bytes, {0xff, 0xd8}); // SOI
    putBytes(bytes,                // SOF55, one component
        {0xff, 0xf7, 0, 11, precision, height >> 8, height, width >> 8, width, 1, 1, 0x11, 0});
    putBytes(bytes, {0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0}); // SOS: NEAR 0, not interleaved
    Encoder encoder(precision, bytes);
    std::vector<int> above(static_cast<std::size_t>(width) + 2, 0);
    std::vector<int> line(above.size(), 0);
    const int mask = (1 << precision) - 1;
    for (int y = 0; y < height; ++y) {
        const std::uint16_t* row = image.row(y);
        for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x)
            line[x + 1] = (row[x] + image.meaning().storedMin) & mask;
        encoder.encodeLine(above, line);
        std::swap(above, line);
    }
    encoder.finish();
    putBytes(bytes, {0xff, 0xd9}); // EOI
    return bytes;
}

} // namespace

Result<std::vector<std::byte>> encodeJpegLs(const image::Image& image)
{
    constexpr int mostSide = 65'535;
    if (image.empty() || image.width() > mostSide || image.height() > mostSide)
        return fail(Code::InvalidArgument, "JPEG-LS holds pictures of 1 to 65535 pixels a side");
    constexpr int leastPrecision = 2;
    int precision = std::max(image.meaning().bits, leastPrecision);
    if (image.meaning().storedMin < 0)
        precision = image.meaning().bits <= 8 ? 8 : 16;
    try {
        return encode(image, precision);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, "not enough memory to encode the picture");
    }
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/cells.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace cxr::io {

namespace {

constexpr unsigned sampleBits = 16;

/// Sets what `bits` bits with or without sign mean, and makes room for the samples.
void prepare(const PixelModule& module, unsigned bits, DicomPixels& result)
{
    result.bits = static_cast<int>(bits);
    result.storedMin = module.isSigned ? -(1 << (bits - 1)) : 0;
    result.samples.resize(module.pixels());
}

/// True where a cell has other bits than the stored ones set; repeating the sign above them is no
/// such thing.
template <typename Cell>
bool unpackCells(Bytes cells, const PixelModule& module, std::vector<std::uint16_t>& samples)
{
    const unsigned shift = module.highBit + 1 - module.bitsStored;
    const unsigned mask = (1u << module.bitsStored) - 1;
    // For two's complement, stored − storedMin is the cell with its sign bit flipped.
    const unsigned flip = module.isSigned ? 1u << (module.bitsStored - 1) : 0;
    constexpr unsigned all = std::numeric_limits<Cell>::max();
    const unsigned below = (1u << shift) - 1;
    const unsigned above = all & ~(mask << shift | below);
    const unsigned sign = module.isSigned ? 1u << module.highBit : 0;
    bool stray = false;
    const std::byte* from = cells.data();
    for (std::uint16_t& sample : samples) {
        Cell cell = 0;
        std::memcpy(&cell, from, sizeof cell);
        from += sizeof cell;
        const unsigned bits = cell;
        sample = static_cast<std::uint16_t>((bits >> shift & mask) ^ flip);
        const unsigned extended = bits & sign ? above : 0;
        stray |= (bits & below) != 0 || ((bits & above) != 0 && (bits & above) != extended);
    }
    return stray;
}

/// The first pixel is the lowest bit of the first byte (PS3.5 8.2 and D).
void unpackBits(Bytes cells, unsigned firstBit, std::vector<std::uint16_t>& samples)
{
    std::size_t bit = firstBit;
    for (std::uint16_t& sample : samples) {
        sample = static_cast<std::uint16_t>(byteAt(cells, bit / 8) >> bit % 8 & 1);
        ++bit;
    }
}

/// 17 to 32 bits stored: kept where every value fits in 16 bits.
Result<void> unpackWide(Bytes cells, const PixelModule& module, std::vector<std::uint16_t>& samples)
{
    const unsigned up = module.bitsAllocated - 1 - module.highBit;
    const unsigned down = module.bitsAllocated - module.bitsStored;
    constexpr std::int64_t half = 1 << (sampleBits - 1);
    const std::int64_t lowest = module.isSigned ? -half : 0;
    const std::byte* from = cells.data();
    for (std::uint16_t& sample : samples) {
        std::uint32_t cell = 0;
        std::memcpy(&cell, from, sizeof cell);
        from += sizeof cell;
        cell <<= up;
        const std::int64_t value =
            module.isSigned ? static_cast<std::int32_t>(cell) >> down : std::int64_t{cell >> down};
        if (value < lowest || value - lowest > 0xffff)
            return fail(Code::UnsupportedContent,
                "holds pixels of " + std::to_string(module.bitsStored) + " bits, among them "
                    + std::to_string(value) + ", beyond what 16 bits can hold");
        sample = static_cast<std::uint16_t>(value - lowest);
    }
    return {};
}

} // namespace

Result<void> unpackGrey(
    Bytes cells, unsigned firstBit, const PixelModule& module, DicomPixels& result)
{
    prepare(module, std::min(module.bitsStored, sampleBits), result);
    switch (module.bitsAllocated) {
    case 1:
        unpackBits(cells, firstBit, result.samples);
        return {};
    case 8:
        result.strayBits = unpackCells<std::uint8_t>(cells, module, result.samples);
        return {};
    case 16:
        result.strayBits = unpackCells<std::uint16_t>(cells, module, result.samples);
        return {};
    default:
        if (module.bitsStored > sampleBits)
            return unpackWide(cells, module, result.samples);
        result.strayBits = unpackCells<std::uint32_t>(cells, module, result.samples);
        return {};
    }
}

void unpackGrey(const Jpeg2000Picture& picture, const PixelModule& module, DicomPixels& result)
{
    const auto precision = static_cast<unsigned>(picture.bits);
    unsigned bits = std::min(module.bitsStored, sampleBits);
    if (precision > bits) {
        const int lowest = picture.isSigned ? -(1 << (bits - 1)) : 0;
        const int highest = lowest + (1 << bits) - 1;
        const bool fits =
            std::all_of(picture.cells.begin(), picture.cells.end(), [&](std::uint16_t cell) {
                const int value = picture.isSigned ? static_cast<std::int16_t>(cell) : cell;
                return value >= lowest && value <= highest;
            });
        if (!fits) {
            result.notices.push_back("The file declares " + std::to_string(bits)
                + " bits, but its picture has " + std::to_string(precision));
            bits = precision;
        }
    }
    prepare(module, bits, result);
    const unsigned mask = (1u << bits) - 1;
    const unsigned flip = module.isSigned ? 1u << (bits - 1) : 0;
    std::transform(picture.cells.begin(), picture.cells.end(), result.samples.begin(),
        [&](std::uint16_t cell) { return static_cast<std::uint16_t>((cell & mask) ^ flip); });
}

} // namespace cxr::io

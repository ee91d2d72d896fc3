// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/fragments.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace cxr::io {

namespace {

using namespace std::string_view_literals;

/// The bytes of item `index`; 0 is the Basic Offset Table.
Bytes itemBytes(DcmPixelSequence& sequence, unsigned long index)
{
    DcmPixelItem* item = nullptr;
    Uint8* bytes = nullptr;
    if (sequence.getItem(item, index).bad() || !item || item->getUint8Array(bytes).bad() || !bytes)
        return {};
    return {reinterpret_cast<const std::byte*>(bytes), item->getLength()};
}

/// Offsets from the first byte of the first fragment's item tag.
std::vector<std::uint64_t> basicOffsets(DcmPixelSequence& sequence)
{
    const Bytes table = itemBytes(sequence, 0);
    std::vector<std::uint64_t> offsets;
    for (std::size_t at = 0; at + 4 <= table.size(); at += 4)
        offsets.push_back(u32(table, at, false));
    return offsets;
}

/// The same with 64 bits (PS3.3 C.7.6.3.1.8).
std::vector<std::uint64_t> extendedOffsets(DcmDataset& dataSet)
{
    DcmElement* element = nullptr;
    Uint64* values = nullptr;
    if (dataSet.findAndGetElement(DCM_ExtendedOffsetTable, element).bad() || !element
        || element->getUint64Array(values).bad() || !values)
        return {};
    return {values, values + element->getLength() / sizeof(Uint64)};
}

/// The fragments that the offsets point at; nothing where one misses, or they do not ascend from
/// the first.
std::vector<std::size_t> byTable(
    const std::vector<Bytes>& fragments, const std::vector<std::uint64_t>& offsets)
{
    std::vector<std::size_t> first;
    std::uint64_t position = 0;
    for (std::size_t i = 0; i < fragments.size() && first.size() < offsets.size(); ++i) {
        constexpr std::uint64_t itemHead = 8;
        if (offsets[first.size()] == position)
            first.push_back(i);
        position += itemHead + fragments[i].size();
    }
    return first.size() == offsets.size() && !first.empty() && first[0] == 0
        ? first
        : std::vector<std::size_t>();
}

/// The fragments in which a JPEG, JPEG-LS or JPEG 2000 stream begins.
std::vector<std::size_t> byStreams(const std::vector<Bytes>& fragments)
{
    std::vector<std::size_t> first;
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        const std::string_view text = textOf(fragments[i]);
        if (text.starts_with("\xff\xd8\xff"sv) || text.starts_with("\xff\x4f\xff\x51"sv)
            || text.starts_with("\0\0\0\x0cjP  "sv))
            first.push_back(i);
    }
    if (first.empty() || first[0] != 0)
        first.insert(first.begin(), 0);
    return first;
}

} // namespace

std::span<const Bytes> FragmentedFrames::of(int frame) const
{
    const auto index = static_cast<std::size_t>(frame);
    const std::size_t begin = first[index];
    const std::size_t end = index + 1 < first.size() ? first[index + 1] : fragments.size();
    return std::span(fragments).subspan(begin, end - begin);
}

Result<FragmentedFrames> sortFragments(
    DcmDataset& dataSet, DcmPixelSequence& sequence, int declared, bool rle)
{
    FragmentedFrames sorted;
    for (unsigned long i = 1; i < sequence.card(); ++i)
        sorted.fragments.push_back(itemBytes(sequence, i));
    if (sorted.fragments.empty())
        return fail(Code::FileDamaged, "pixel data without a fragment");
    const auto wanted = static_cast<std::size_t>(declared);
    if (!rle && declared == 1) {
        // Where it declares one frame and holds more, the first must not swallow the others.
        sorted.first = byStreams(sorted.fragments);
        return sorted;
    }
    if (rle || sorted.fragments.size() <= wanted) {
        for (std::size_t i = 0; i < sorted.fragments.size(); ++i)
            sorted.first.push_back(i);
        return sorted;
    }
    for (const auto& offsets : {extendedOffsets(dataSet), basicOffsets(sequence)}) {
        if (offsets.size() == wanted)
            sorted.first = byTable(sorted.fragments, offsets);
        if (!sorted.first.empty())
            return sorted;
    }
    sorted.first = byStreams(sorted.fragments);
    sorted.guessed = sorted.first.size() != wanted;
    return sorted;
}

Bytes joined(std::span<const Bytes> fragments, std::vector<std::byte>& buffer)
{
    if (fragments.size() == 1)
        return fragments.front();
    std::size_t total = 0;
    for (const Bytes& fragment : fragments)
        total += fragment.size();
    buffer.clear();
    buffer.reserve(total);
    for (const Bytes& fragment : fragments)
        buffer.insert(buffer.end(), fragment.begin(), fragment.end());
    return buffer;
}

} // namespace cxr::io

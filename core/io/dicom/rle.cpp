// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/rle.h"

namespace cxr::io {

namespace {

/// Whether PackBits runs in `segment` make exactly `wanted` bytes; padding may follow them.
bool unfoldsTo(Bytes segment, std::uint64_t wanted)
{
    std::uint64_t made = 0;
    std::size_t at = 0;
    while (made < wanted && at < segment.size()) {
        const unsigned control = byteAt(segment, at);
        if (control < 128) { // a literal run
            at += control + 2;
            made += control + 1;
        } else if (control > 128) { // a byte repeated
            at += 2;
            made += 257 - control;
        } else {
            ++at; // no operation
        }
    }
    return made == wanted && at <= segment.size();
}

} // namespace

Result<void> checkRleFrame(Bytes fragment, unsigned segments, std::uint64_t segmentBytes)
{
    constexpr std::size_t headerSize = 64;
    const auto damaged = [](const char* what) {
        return fail(Code::FileDamaged, std::string("RLE data: ") + what);
    };
    if (fragment.size() < headerSize)
        return damaged("the header is cut short");
    if (u32(fragment, 0, false) != segments)
        return damaged("another number of segments than the pixels have bytes");
    for (unsigned i = 0; i < segments; ++i) {
        const std::size_t begin = u32(fragment, 4 + 4 * i, false);
        const std::size_t end =
            i + 1 < segments ? u32(fragment, 8 + 4 * i, false) : fragment.size();
        if (begin < headerSize || end < begin || end > fragment.size())
            return damaged("a segment lies outside the fragment");
        if (!unfoldsTo(fragment.subspan(begin, end - begin), segmentBytes))
            return damaged("a segment is damaged or cut short");
    }
    return {};
}

} // namespace cxr::io

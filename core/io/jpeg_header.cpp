// SPDX-License-Identifier: Apache-2.0
#include "io/jpeg_header.h"

namespace cxr::io {

namespace {

constexpr unsigned startOfImage = 0xd8;
constexpr unsigned jpegLsFrame = 0xf7;

bool isFrameHeader(unsigned marker)
{
    // SOF0 … SOF15 without DHT (c4), JPG (c8) and DAC (cc), which lie in the same range.
    const bool frame = marker >= 0xc0 && marker <= 0xcf;
    return (frame && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) || marker == jpegLsFrame;
}

} // namespace

std::optional<JpegFrame> jpegFrame(Bytes stream)
{
    if (stream.size() < 4 || byteAt(stream, 0) != 0xff || byteAt(stream, 1) != startOfImage)
        return std::nullopt;
    std::size_t at = 2;
    while (at + 4 <= stream.size()) {
        if (byteAt(stream, at) != 0xff)
            return std::nullopt;
        const unsigned marker = byteAt(stream, at + 1);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        const std::size_t length = u16(stream, at + 2, true);
        if (isFrameHeader(marker)) {
            if (length < 8 || at + 10 > stream.size())
                return std::nullopt;
            return JpegFrame{.width = static_cast<int>(u16(stream, at + 7, true)),
                .height = static_cast<int>(u16(stream, at + 5, true)),
                .components = static_cast<int>(byteAt(stream, at + 9)),
                .precision = static_cast<int>(byteAt(stream, at + 4))};
        }
        if (length < 2)
            return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace cxr::io

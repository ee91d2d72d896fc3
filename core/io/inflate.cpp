// SPDX-License-Identifier: Apache-2.0
#include "io/inflate.h"

#include "io/limits.h"

#include <zlib.h>

#include <algorithm>

namespace cxr::io {

namespace {

constexpr std::size_t maxInflated = std::size_t{2} << 30;
/// Deflate can fold a thousand bytes into one; of radiographs it makes a tenth, at best a fiftieth.
constexpr std::size_t believableRatio = 64;
constexpr std::size_t chunk = std::size_t{1} << 20;

} // namespace

Result<std::vector<std::byte>> inflateRaw(Bytes stream)
{
    z_stream zlib = {};
    constexpr int rawDeflate = -15; // negative window bits: no zlib header
    if (inflateInit2(&zlib, rawDeflate) != Z_OK)
        return fail(Code::Internal, "zlib does not start");
    const std::size_t limit = std::min(
        maxInflated, std::max<std::size_t>(harmlessBytes, stream.size() * believableRatio));
    std::vector<std::byte> result;
    int status = Z_OK;
    std::size_t consumed = 0;
    while (status == Z_OK && result.size() < limit) {
        const std::size_t before = result.size();
        // Doubling keeps the copying linear.
        result.resize(std::min(limit, before + std::max(chunk, before)));
        const std::size_t room = result.size() - before;
        const std::size_t input = std::min<std::size_t>(stream.size() - consumed, 1u << 30);
        // zlib reads through this pointer only; its type predates const.
        zlib.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(stream.data() + consumed));
        zlib.avail_in = static_cast<uInt>(input);
        zlib.next_out = reinterpret_cast<Bytef*>(result.data() + before);
        zlib.avail_out = static_cast<uInt>(std::min<std::size_t>(room, 1u << 30));
        const uInt offered = zlib.avail_out;
        status = ::inflate(&zlib, Z_NO_FLUSH);
        consumed += input - zlib.avail_in;
        result.resize(before + (offered - zlib.avail_out));
    }
    inflateEnd(&zlib);
    if (result.size() >= limit)
        return fail(Code::ImageTooLarge,
            "deflated data set unfolds to more than " + std::to_string(limit >> 20) + " MiB out of "
                + std::to_string(stream.size()) + " bytes");
    if (status != Z_STREAM_END)
        return fail(Code::FileDamaged, "deflated data set is damaged or cut short");
    return result;
}

} // namespace cxr::io

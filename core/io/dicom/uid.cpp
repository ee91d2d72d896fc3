// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/uid.h"

#include "image/checksum.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <random>
#include <span>

namespace cxr::io {

namespace {

using Uuid = std::array<std::uint8_t, 16>;

std::string uidOf(Uuid uuid, std::uint8_t version)
{
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0f) | version << 4);
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3f) | 0x80); // variant of RFC 9562
    // Long division of the 128-bit number by ten, digit by digit.
    std::string digits;
    while (std::any_of(uuid.begin(), uuid.end(), [](std::uint8_t byte) { return byte != 0; })) {
        unsigned remainder = 0;
        for (std::uint8_t& byte : uuid) {
            const unsigned value = remainder << 8 | byte;
            byte = static_cast<std::uint8_t>(value / 10);
            remainder = value % 10;
        }
        digits.push_back(static_cast<char>('0' + remainder));
    }
    std::reverse(digits.begin(), digits.end());
    return "2.25." + digits;
}

} // namespace

std::string randomUid()
{
    std::random_device device;
    Uuid uuid;
    std::generate(
        uuid.begin(), uuid.end(), [&] { return static_cast<std::uint8_t>(device() & 0xff); });
    constexpr std::uint8_t randomVersion = 4;
    return uidOf(uuid, randomVersion);
}

std::string uidFromSeed(std::string_view seed)
{
    const std::string digest = sha256(std::as_bytes(std::span(seed)));
    Uuid uuid;
    for (std::size_t i = 0; i < uuid.size(); ++i)
        std::from_chars(digest.data() + 2 * i, digest.data() + 2 * i + 2, uuid[i], 16);
    constexpr std::uint8_t customVersion = 8;
    return uidOf(uuid, customVersion);
}

} // namespace cxr::io

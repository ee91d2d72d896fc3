// SPDX-License-Identifier: Apache-2.0
#include "image/checksum.h"

#include <openssl/evp.h>

#include <array>
#include <cstdio>
#include <memory>
#include <vector>

namespace cxr {

namespace {

class Sha256 {
public:
    Sha256() : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }

    void add(const void* data, std::size_t size) { EVP_DigestUpdate(m_context.get(), data, size); }

    std::string hex()
    {
        std::array<unsigned char, 32> digest{};
        EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
        constexpr auto digits = "0123456789abcdef";
        std::string text;
        for (const unsigned char byte : digest) {
            text += digits[byte >> 4];
            text += digits[byte & 15];
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

/// Each as a little-endian 32-bit signed integer, whatever the machine's order of bytes.
void addValues(Sha256& hash, std::span<const std::int32_t> values)
{
    std::vector<unsigned char> bytes;
    bytes.reserve(values.size() * 4);
    for (const std::int32_t value : values) {
        for (const int shift : {0, 8, 16, 24})
            bytes.push_back(static_cast<unsigned char>(static_cast<std::uint32_t>(value) >> shift));
    }
    hash.add(bytes.data(), bytes.size());
}

} // namespace

std::string sha256(std::span<const std::byte> bytes)
{
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.hex();
}

std::string pixelSha256(const image::Image& image)
{
    Sha256 hash;
    std::vector<std::int32_t> values(static_cast<std::size_t>(image.width()));
    for (int y = 0; y < image.height(); ++y) {
        for (std::size_t x = 0; x < values.size(); ++x)
            values[x] = image.storedValue(static_cast<int>(x), y);
        addValues(hash, values);
    }
    return hash.hex();
}

std::string pixelSha256(std::span<const std::int32_t> values)
{
    Sha256 hash;
    addValues(hash, values);
    return hash.hex();
}

Result<std::string> sha256OfFile(const std::filesystem::path& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
        std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) {
        std::error_code ignored;
        const bool exists = std::filesystem::exists(path, ignored);
        return fail(exists ? Code::FileUnreadable : Code::FileNotFound, path.string());
    }
    Sha256 hash;
    std::vector<std::byte> buffer(std::size_t{1} << 20);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get()))
        hash.add(buffer.data(), got);
    if (std::ferror(file.get()))
        return fail(Code::FileUnreadable, path.string());
    return hash.hex();
}

} // namespace cxr

// SPDX-License-Identifier: Apache-2.0
#include "io/tiff_stream.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <utility>

namespace cxr::io {

namespace {

std::string formatted(const char* format, va_list values)
{
    char text[256] = {};
    std::vsnprintf(text, sizeof text, format, values);
    return text;
}

} // namespace

TiffStream::TiffStream(Bytes file) : m_file(file)
{
    open("rm"); // m: no memory mapping, which only real files have
}

TiffStream::TiffStream() : m_writing(true)
{
    open("w");
}

TiffStream::~TiffStream()
{
    if (m_tiff)
        TIFFClose(m_tiff);
}

std::string TiffStream::takeBytes()
{
    TIFFClose(std::exchange(m_tiff, nullptr));
    return std::move(m_written);
}

void TiffStream::open(const char* mode)
{
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(
        TIFFOpenOptionsAlloc(), TIFFOpenOptionsFree);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), onError, this);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), onWarning, this);
    m_tiff = TIFFClientOpenExt(
        "memory", mode, this, onRead, onWrite, onSeek, [](thandle_t) { return 0; }, onSize,
        [](thandle_t, void**, toff_t*) { return 0; }, [](thandle_t, void*, toff_t) {},
        options.get());
}

tmsize_t TiffStream::onRead(thandle_t handle, void* target, tmsize_t length)
{
    auto* self = static_cast<TiffStream*>(handle);
    const Bytes all = self->m_writing ? std::as_bytes(std::span(self->m_written)) : self->m_file;
    if (length <= 0 || self->m_position >= all.size())
        return 0;
    const std::size_t count =
        std::min(static_cast<std::size_t>(length), all.size() - self->m_position);
    std::memcpy(target, all.data() + self->m_position, count);
    self->m_position += count;
    return static_cast<tmsize_t>(count);
}

tmsize_t TiffStream::onWrite(thandle_t handle, void* source, tmsize_t length)
{
    auto* self = static_cast<TiffStream*>(handle);
    if (!self->m_writing || length < 0)
        return -1;
    const auto count = static_cast<std::size_t>(length);
    if (self->m_written.size() < self->m_position + count)
        self->m_written.resize(self->m_position + count);
    std::memcpy(self->m_written.data() + self->m_position, source, count);
    self->m_position += count;
    return length;
}

toff_t TiffStream::onSeek(thandle_t handle, toff_t offset, int whence)
{
    auto* self = static_cast<TiffStream*>(handle);
    if (whence == SEEK_CUR)
        offset += self->m_position;
    else if (whence == SEEK_END)
        offset += onSize(handle);
    self->m_position = offset;
    return offset;
}

toff_t TiffStream::onSize(thandle_t handle)
{
    const auto* self = static_cast<TiffStream*>(handle);
    return self->m_writing ? self->m_written.size() : self->m_file.size();
}

int TiffStream::onError(TIFF*, void* handle, const char*, const char* format, va_list values)
{
    auto* self = static_cast<TiffStream*>(handle);
    if (self->m_message.empty())
        self->m_message = formatted(format, values);
    return 1; // handled: nothing is printed
}

int TiffStream::onWarning(TIFF*, void* handle, const char*, const char* format, va_list values)
{
    auto* self = static_cast<TiffStream*>(handle);
    // Fax and JPEG decoders complete broken rows with white or grey, and tags whose values are
    // cut off are skipped, with no more than this.
    const std::string text = formatted(format, values);
    for (const std::string_view sign :
        {"Premature", "premature", "Corrupt", "corrupt", "IO error"}) {
        if (text.find(sign) != std::string::npos) {
            self->m_warnedOfDamage = true;
            self->m_message = text;
        }
    }
    return 1;
}

} // namespace cxr::io

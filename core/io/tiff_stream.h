// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/file_bytes.h"

#include <tiffio.h>

#include <cstdint>
#include <memory>
#include <string>

namespace cxr::io {

/// libtiff on memory instead of a file, silent: its first error is kept as text.
class TiffStream {
public:
    /// For reading `file`, which must outlive the stream.
    explicit TiffStream(Bytes file);
    /// For writing; see takeBytes().
    TiffStream();
    ~TiffStream();
    TiffStream(const TiffStream&) = delete;
    TiffStream& operator=(const TiffStream&) = delete;

    /// Null when the header was not understood.
    [[nodiscard]] TIFF* handle() const { return m_tiff; }
    [[nodiscard]] const std::string& message() const { return m_message; }
    /// Decoders that patch over missing data only warn of it.
    [[nodiscard]] bool warnedOfDamage() const { return m_warnedOfDamage; }
    /// Finishes writing and hands over the file.
    [[nodiscard]] std::string takeBytes();

private:
    void open(const char* mode);
    static tmsize_t onRead(thandle_t self, void* target, tmsize_t length);
    static tmsize_t onWrite(thandle_t self, void* source, tmsize_t length);
    static toff_t onSeek(thandle_t self, toff_t offset, int whence);
    static toff_t onSize(thandle_t self);
    static int onError(TIFF*, void* self, const char* module, const char* format, va_list values);
    static int onWarning(TIFF*, void* self, const char* module, const char* format, va_list values);

    Bytes m_file;
    std::string m_written;
    std::uint64_t m_position = 0;
    bool m_writing = false;
    bool m_warnedOfDamage = false;
    std::string m_message;
    TIFF* m_tiff = nullptr;
};

} // namespace cxr::io

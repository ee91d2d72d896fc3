// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/deidentify_streams.h"

#include "io/file_bytes.h"

#include <algorithm>
#include <string_view>

namespace cxr::io {

namespace {

constexpr unsigned endOfImage = 0xd9;

/// Walks over the markers of one stream (ISO 10918-1 B.1, ISO 14495-1 C.1, ISO 15444-1 A).
class Walk {
public:
    explicit Walk(std::span<std::byte> bytes) : m_bytes(bytes) { }

    bool run()
    {
        // Several frames may lie in one fragment, one behind the other.
        while (markerAt(m_at) == 0xd8 || markerAt(m_at) == 0x4f) {
            const bool jpeg2000 = markerAt(m_at) == 0x4f;
            m_at += 2;
            if (!(jpeg2000 ? followJpeg2000() : followJpeg()))
                return m_found;
            if (m_at < m_bytes.size() && markerAt(m_at) == 0 && markerAt(m_at + 1) != 0)
                ++m_at; // one byte of padding between two frames
        }
        // One byte makes the length even; encoders leave anything in it.
        if (m_at > 0 && m_bytes.size() > m_at + 1)
            clear(m_at, m_bytes.size());
        return m_found;
    }

private:
    /// The second byte of a marker; 0 where there is none.
    [[nodiscard]] unsigned markerAt(std::size_t at) const
    {
        return at + 2 <= m_bytes.size() && byteAt(m_bytes, at) == 0xff ? byteAt(m_bytes, at + 1)
                                                                       : 0;
    }

    /// The end of the segment whose marker is at `at`; 0 where it leaves the fragment.
    [[nodiscard]] std::size_t segmentEnd(std::size_t at) const
    {
        if (at + 4 > m_bytes.size())
            return 0;
        const std::size_t length = u16(m_bytes, at + 2, true);
        return length >= 2 && at + 2 + length <= m_bytes.size() ? at + 2 + length : 0;
    }

    void clear(std::size_t begin, std::size_t end)
    {
        const auto part = m_bytes.subspan(begin, end - begin);
        m_found = m_found
            || std::any_of(part.begin(), part.end(), [](std::byte b) { return b != std::byte{0}; });
        std::fill(part.begin(), part.end(), std::byte{0});
    }

    /// Decoders look at these to know how colour is coded.
    [[nodiscard]] bool isNeeded(unsigned marker, std::size_t at, std::size_t end) const
    {
        const std::string_view data = textOf(m_bytes).substr(at + 4, end - at - 4);
        return (marker == 0xe0 && data.starts_with("JFIF"))
            || (marker == 0xee && data.starts_with("Adobe"))
            || (marker == 0xe8 && (data.starts_with("SPIFF") || data.starts_with("mrfx")));
    }

    /// Up to behind End of Image; false where the structure makes no sense.
    bool followJpeg()
    {
        while (true) {
            const unsigned marker = markerAt(m_at);
            if (marker == 0xff) { // fill byte
                ++m_at;
                continue;
            }
            if (marker == endOfImage) {
                m_at += 2;
                return true;
            }
            const std::size_t end = segmentEnd(m_at);
            if (marker < 0xc0 || end == 0)
                return false;
            const bool application = marker >= 0xe0 && marker <= 0xef;
            if (marker == 0xfe || (application && !isNeeded(marker, m_at, end)))
                clear(m_at + 4, end);
            m_at = end;
            if (marker == 0xda)
                skipEntropyCoded();
        }
    }

    /// In entropy-coded data, FF is followed by a byte below 80 or by a restart marker.
    void skipEntropyCoded()
    {
        while (m_at + 2 <= m_bytes.size()) {
            const unsigned marker = markerAt(m_at);
            const bool restart = marker >= 0xd0 && marker <= 0xd7;
            if (marker >= 0x80 && !restart)
                return;
            ++m_at;
        }
    }

    bool followJpeg2000()
    {
        while (true) {
            const unsigned marker = markerAt(m_at);
            if (marker == endOfImage) {
                m_at += 2;
                return true;
            }
            const std::size_t end = segmentEnd(m_at);
            if (marker < 0x4f || end == 0)
                return false;
            if (marker == 0x64 && end > m_at + 6)
                clear(m_at + 6, end);
            if (marker != 0x90) {
                m_at = end;
                continue;
            }
            if (!followTilePart(end))
                return false;
        }
    }

    /// From the end of its SOT segment to the end of the tile-part.
    bool followTilePart(std::size_t headerEnd)
    {
        if (headerEnd - m_at != 12)
            return false;
        const std::size_t length = u32(m_bytes, m_at + 6, true);
        if (length < 14 || length > m_bytes.size() - m_at) // 0: up to the end of the image
            return false;
        const std::size_t partEnd = m_at + length;
        std::size_t at = headerEnd;
        while (markerAt(at) != 0x93) {
            const std::size_t end = segmentEnd(at);
            if (end == 0 || end > partEnd)
                return false;
            if (markerAt(at) == 0x64 && end > at + 6)
                clear(at + 6, end);
            at = end;
        }
        m_at = partEnd;
        return true;
    }

    std::span<std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_found = false;
};

} // namespace

bool clearBesideStream(std::span<std::byte> fragment)
{
    return Walk(fragment).run();
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class DcmItem;

namespace cxr::io {

/// True where every byte belongs to well-formed UTF-8 (RFC 3629).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Bytes whose character set is not known: UTF-8 where they are that, ISO 8859-1 otherwise.
[[nodiscard]] std::string guessedText(std::string_view bytes);

/// Reads texts under one value of Specific Character Set (PS3.3 C.12.1.1.2): single-byte sets with
/// and without code extensions, Japanese (ISO 2022 IR 13, 87, 159), Korean (149), simplified
/// Chinese (58), UTF-8, GB18030 and GBK. Escape sequences are obeyed even where the set that they
/// call is not declared. Codes are turned into Unicode by the C library's iconv.
///
/// DCMTK's convertToUTF8() is of no use here: on top of glibc's iconv it refuses every file that
/// declares Japanese Kanji, and gives up all texts of a file with the first that fails.
class TextDecoder {
public:
    /// What ends the reach of an escape sequence (PS3.5 6.1.2.5.3), by value representation.
    enum class Kind {
        PersonName, ///< ^, = and backslash
        Value,      ///< backslash: LO, SH, UC
        Text,       ///< line ends alone: LT, ST, UT
    };

    /// `declared`: the attribute's value as it stands in the file, values split by backslashes.
    explicit TextDecoder(std::string declared);
    ~TextDecoder();
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;

    [[nodiscard]] const std::string& declared() const { return m_declared; }
    /// False where the declared set is none that this class reads; decode() then guesses.
    [[nodiscard]] bool known() const { return m_known; }

    struct Text {
        std::string utf8;
        bool certain = true; ///< false: the bytes do not fit the declared set and were guessed at
    };
    /// Nothing is ever cut: what cannot be read as declared comes out as guessedText().
    [[nodiscard]] Text decode(std::string_view bytes, Kind kind);

private:
    class Converter;
    struct State;

    [[nodiscard]] std::optional<std::string> strict(std::string_view bytes, Kind kind);
    [[nodiscard]] bool append(const State& state, std::string_view run, std::string& text);
    [[nodiscard]] std::optional<std::string> convert(
        const std::string& code, std::string_view bytes);

    std::string m_declared;
    std::string m_whole; ///< code of sets without escape sequences, such as UTF-8; or empty
    std::string m_high;  ///< code of the bytes from 0x80 on before any escape; empty: none
    bool m_known = true;
    std::map<std::string, std::unique_ptr<Converter>> m_converters;
};

/// Turns every text of a data set, nested items included, into UTF-8 in place. Items have their
/// own character set or their parent's (PS3.3 C.12.1.1.2). Specific Character Set becomes
/// ISO_IR 192 at the top and goes from the items. Returns sentences about texts that had to be
/// guessed. The nesting must be bounded (see scanDicom()).
[[nodiscard]] std::vector<std::string> convertTextsToUtf8(DcmItem& dataSet);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "io/dicom/charset.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <sstream>
#include <utility>

namespace cxr::io {

namespace {

using namespace std::string_view_literals;

constexpr char escape = '\x1b';
constexpr auto kanji = "kanji"sv;                    // JIS X 0208, two bytes below 0x80
constexpr auto supplementaryKanji = "kanji-2"sv;     // JIS X 0212, the same
constexpr auto katakana = "katakana"sv;              // JIS X 0201, bytes 0xA1 to 0xDF
constexpr std::string_view replacement = "\ufffd"sv; // as UTF-8

/// Registration numbers of PS3.3 table C.12-2 to C.12-5 and the code of their upper half.
struct Registered {
    int number;
    std::string_view high;
};
constexpr std::array registered = {Registered{6, ""sv}, Registered{100, "ISO-8859-1"sv},
    Registered{101, "ISO-8859-2"sv}, Registered{109, "ISO-8859-3"sv},
    Registered{110, "ISO-8859-4"sv}, Registered{144, "ISO-8859-5"sv},
    Registered{127, "ISO-8859-6"sv}, Registered{126, "ISO-8859-7"sv},
    Registered{138, "ISO-8859-8"sv}, Registered{148, "ISO-8859-9"sv},
    Registered{203, "ISO-8859-15"sv}, Registered{166, "ISO-8859-11"sv}, Registered{13, katakana},
    Registered{149, "EUC-KR"sv}, Registered{58, "EUC-CN"sv},
    // These two are reached by escape sequences alone.
    Registered{87, ""sv}, Registered{159, ""sv}};

/// Escape sequences of the same tables, without ESC: what they call into which half.
struct Escape {
    std::string_view sequence;
    bool high;
    std::string_view code;
};
constexpr std::array escapes = {Escape{"(B"sv, false, ""sv}, Escape{"(J"sv, false, ""sv},
    Escape{"$B"sv, false, kanji}, Escape{"$@"sv, false, kanji},
    Escape{"$(D"sv, false, supplementaryKanji}, Escape{")I"sv, true, katakana},
    Escape{"$)C"sv, true, "EUC-KR"sv}, Escape{"$)A"sv, true, "EUC-CN"sv},
    Escape{"-A"sv, true, "ISO-8859-1"sv}, Escape{"-B"sv, true, "ISO-8859-2"sv},
    Escape{"-C"sv, true, "ISO-8859-3"sv}, Escape{"-D"sv, true, "ISO-8859-4"sv},
    Escape{"-L"sv, true, "ISO-8859-5"sv}, Escape{"-G"sv, true, "ISO-8859-6"sv},
    Escape{"-F"sv, true, "ISO-8859-7"sv}, Escape{"-H"sv, true, "ISO-8859-8"sv},
    Escape{"-M"sv, true, "ISO-8859-9"sv}, Escape{"-b"sv, true, "ISO-8859-15"sv},
    Escape{"-T"sv, true, "ISO-8859-11"sv}};

bool isHigh(char c)
{
    return (static_cast<unsigned char>(c) & 0x80u) != 0;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

bool isPlain(std::string_view bytes)
{
    return std::none_of(
        bytes.begin(), bytes.end(), [](char c) { return isHigh(c) || c == escape; });
}

/// A code point from 0x80 to 0xFFFF as UTF-8.
void appendUtf8(std::string& text, unsigned code)
{
    if (code < 0x800) {
        text += static_cast<char>(0xc0 | code >> 6);
    } else {
        text += static_cast<char>(0xe0 | code >> 12);
        text += static_cast<char>(0x80 | (code >> 6 & 0x3f));
    }
    text += static_cast<char>(0x80 | (code & 0x3f));
}

/// "ISO_IR 100", "ISO 2022 IR 100" and their common misspellings as 100; 0 where it is neither.
int registrationNumber(const std::string& name)
{
    const std::size_t at = name.rfind("IR");
    if (!name.starts_with("ISO") || at == std::string::npos)
        return 0;
    std::size_t digit = at + 2;
    while (digit < name.size() && (name[digit] == ' ' || name[digit] == '_' || name[digit] == '-'))
        ++digit;
    int number = 0;
    for (; digit < name.size(); ++digit) {
        if (name[digit] < '0' || name[digit] > '9' || number > 999)
            return 0;
        number = number * 10 + (name[digit] - '0');
    }
    return number;
}

std::vector<std::string> declaredNames(const std::string& declared)
{
    std::vector<std::string> names;
    std::istringstream values(declared);
    for (std::string name; std::getline(values, name, '\\');) {
        while (!name.empty() && (name.back() == ' ' || name.back() == '\0'))
            name.pop_back();
        name.erase(0, std::min(name.find_first_not_of(' '), name.size()));
        std::transform(name.begin(), name.end(), name.begin(),
            [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
        names.push_back(name);
    }
    return names;
}

bool endsReach(char c, TextDecoder::Kind kind)
{
    switch (kind) {
    case TextDecoder::Kind::PersonName:
        return c == '^' || c == '=' || c == '\\';
    case TextDecoder::Kind::Value:
        return c == '\\';
    case TextDecoder::Kind::Text:
        break;
    }
    return false;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const std::size_t more = first < 0x80 ? 0
            : first >= 0xc2 && first < 0xe0   ? 1
            : first >= 0xe0 && first < 0xf0   ? 2
            : first >= 0xf0 && first < 0xf5   ? 3
                                              : bytes.size();
        if (more >= bytes.size() - at)
            return false;
        for (std::size_t i = 1; i <= more; ++i) {
            if ((static_cast<unsigned char>(bytes[at + i]) & 0xc0u) != 0x80)
                return false;
        }
        const auto second = more > 0 ? static_cast<unsigned char>(bytes[at + 1]) : 0x80u;
        // Overlong forms, surrogates, and what lies above U+10FFFF.
        if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)
            || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
            return false;
        at += more + 1;
    }
    return true;
}

std::string guessedText(std::string_view bytes)
{
    if (isUtf8(bytes))
        return std::string(bytes);
    std::string text;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x80)
            text += c;
        else if (code < 0xa0) // control characters that no text has
            text += replacement;
        else
            appendUtf8(text, code);
    }
    return text;
}

/// One direction of the C library's converter.
class TextDecoder::Converter {
public:
    explicit Converter(const std::string& code) : m_handle(::iconv_open("UTF-8", code.c_str())) { }
    ~Converter()
    {
        if (valid())
            ::iconv_close(m_handle);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    [[nodiscard]] std::optional<std::string> operator()(std::string_view bytes)
    {
        if (!valid())
            return std::nullopt;
        ::iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        std::string input(bytes);
        std::string output(bytes.size() * 4 + 16, '\0'); // no code here needs more per byte
        char* from = input.data();
        char* to = output.data();
        std::size_t left = input.size();
        std::size_t room = output.size();
        if (::iconv(m_handle, &from, &left, &to, &room) == failed || left > 0)
            return std::nullopt;
        output.resize(output.size() - room);
        return output;
    }

private:
    static constexpr auto failed = static_cast<std::size_t>(-1);
    [[nodiscard]] bool valid() const { return m_handle != iconv_t(-1); }
    iconv_t m_handle;
};

/// What the two halves of the code table hold at one place of a text.
struct TextDecoder::State {
    std::string_view low; ///< kanji, supplementaryKanji, or empty for ASCII
    std::string_view high;
};

TextDecoder::TextDecoder(std::string declared) : m_declared(std::move(declared))
{
    const std::vector<std::string> names = declaredNames(m_declared);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string& name = names[i];
        const int number = registrationNumber(name);
        if (number == 192)
            m_whole = "UTF-8";
        else if (name == "GB18030" || name == "GBK")
            m_whole = name;
        const auto* found = std::find_if(registered.begin(), registered.end(),
            [number](const Registered& entry) { return entry.number == number; });
        if (found != registered.end()) {
            // The first value is in use before any escape sequence.
            if (i == 0)
                m_high = found->high;
        } else if (!name.empty() && m_whole.empty()) {
            m_known = false;
        }
    }
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;

TextDecoder::Text TextDecoder::decode(std::string_view bytes, Kind kind)
{
    if (isPlain(bytes))
        return {std::string(bytes), true};
    if (std::optional<std::string> text = strict(bytes, kind))
        return {std::move(*text), true};
    // UTF-8 under another label is hardly ever anything else.
    const bool certain = m_declared.empty() && isUtf8(bytes);
    return {guessedText(bytes), certain};
}

std::optional<std::string> TextDecoder::convert(const std::string& code, std::string_view bytes)
{
    std::unique_ptr<Converter>& converter = m_converters[code];
    if (!converter)
        converter = std::make_unique<Converter>(code);
    return (*converter)(bytes);
}

std::optional<std::string> TextDecoder::strict(std::string_view bytes, Kind kind)
{
    if (!m_whole.empty())
        return convert(m_whole, bytes);
    const State initial{{}, m_high};
    State state = initial;
    std::string text;
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (bytes[at] == escape) {
            const std::string_view rest = bytes.substr(at + 1);
            const auto* found = std::find_if(escapes.begin(), escapes.end(),
                [rest](const Escape& entry) { return rest.starts_with(entry.sequence); });
            if (found == escapes.end())
                return std::nullopt;
            (found->high ? state.high : state.low) = found->code;
            at += 1 + found->sequence.size();
            continue;
        }
        if (isControl(bytes[at]) || (state.low.empty() && endsReach(bytes[at], kind))) {
            text += bytes[at++];
            state = initial;
            continue;
        }
        // A run of one half; two-byte codes below 0x80 may hold any printable byte.
        const bool high = isHigh(bytes[at]);
        std::size_t end = at;
        while (end < bytes.size() && isHigh(bytes[end]) == high && !isControl(bytes[end])
            && (high || !state.low.empty() || !endsReach(bytes[end], kind)))
            ++end;
        if (!append(state, bytes.substr(at, end - at), text))
            return std::nullopt;
        at = end;
    }
    return text;
}

bool TextDecoder::append(const State& state, std::string_view run, std::string& text)
{
    const bool high = isHigh(run[0]);
    if (!high && state.low.empty()) {
        text += run;
        return true;
    }
    std::string code = "EUC-JP";
    std::string bytes;
    if (!high) {
        // EUC-JP is the same two tables with the high bits set, the second behind 0x8F.
        const bool second = state.low == supplementaryKanji;
        for (std::size_t i = 0; i < run.size(); ++i) {
            if (second && i % 2 == 0)
                bytes += '\x8f';
            bytes += static_cast<char>(static_cast<unsigned char>(run[i]) | 0x80u);
        }
    } else if (state.high == katakana) {
        for (const char c : run) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0xa1 || byte > 0xdf)
                return false;
            appendUtf8(text, 0xff61u + byte - 0xa1u); // half-width forms, in the same order
        }
        return true;
    } else if (state.high.empty()) {
        return false;
    } else {
        code = state.high;
        bytes = run;
    }
    const std::optional<std::string> converted = convert(code, bytes);
    if (converted)
        text += *converted;
    return converted.has_value();
}

namespace {

std::optional<TextDecoder::Kind> kindOf(DcmEVR vr)
{
    switch (vr) {
    case EVR_PN:
        return TextDecoder::Kind::PersonName;
    case EVR_LO:
    case EVR_SH:
    case EVR_UC:
        return TextDecoder::Kind::Value;
    case EVR_LT:
    case EVR_ST:
    case EVR_UT:
        return TextDecoder::Kind::Text;
    default:
        return std::nullopt;
    }
}

class Conversion {
public:
    /// True where a text of the item needed converting.
    bool run(DcmItem& item, TextDecoder& inherited)
    {
        OFString own;
        const bool declares = item.findAndGetOFStringArray(DCM_SpecificCharacterSet, own).good();
        if (!declares)
            return convert(item, inherited);
        TextDecoder decoder(std::string(own.c_str(), own.size()));
        return convert(item, decoder);
    }

    [[nodiscard]] std::vector<std::string> notices() const
    {
        return {m_notices.begin(), m_notices.end()};
    }

private:
    bool convert(DcmItem& item, TextDecoder& decoder)
    {
        bool any = false;
        DcmObject* object = nullptr;
        while ((object = item.nextInContainer(object)) != nullptr) {
            if (object->ident() == EVR_SQ) {
                auto& sequence = static_cast<DcmSequenceOfItems&>(*object);
                DcmObject* nested = nullptr;
                while ((nested = sequence.nextInContainer(nested)) != nullptr) {
                    auto& inside = static_cast<DcmItem&>(*nested);
                    any = run(inside, decoder) || any;
                    inside.findAndDeleteElement(DCM_SpecificCharacterSet);
                }
                continue;
            }
            if (const std::optional<TextDecoder::Kind> kind = kindOf(object->ident()))
                any = convert(static_cast<DcmElement&>(*object), decoder, *kind) || any;
        }
        return any;
    }

    bool convert(DcmElement& element, TextDecoder& decoder, TextDecoder::Kind kind)
    {
        char* value = nullptr;
        Uint32 length = 0;
        if (element.getString(value, length).bad() || !value)
            return false;
        const std::string_view bytes(value, length);
        if (isPlain(bytes))
            return false;
        const TextDecoder::Text text = decoder.decode(bytes, kind);
        if (!text.certain)
            complain(decoder);
        element.putString(text.utf8.data(), static_cast<Uint32>(text.utf8.size()));
        return true;
    }

    void complain(const TextDecoder& decoder)
    {
        if (decoder.declared().empty())
            m_notices.insert("The file names no character set for its texts; letters may be wrong");
        else if (!decoder.known())
            m_notices.insert("The file's character set " + guessedText(decoder.declared())
                + " is unknown; letters may be wrong");
        else
            m_notices.insert("Some texts do not fit the file's character set "
                + guessedText(decoder.declared()) + "; letters may be wrong");
    }

    std::set<std::string> m_notices;
};

} // namespace

std::vector<std::string> convertTextsToUtf8(DcmItem& dataSet)
{
    TextDecoder none{std::string()};
    Conversion conversion;
    if (conversion.run(dataSet, none) || dataSet.tagExists(DCM_SpecificCharacterSet))
        dataSet.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192");
    return conversion.notices();
}

} // namespace cxr::io

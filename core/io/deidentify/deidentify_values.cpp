// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/deidentify_values.h"

#include "image/keyed_hash.h"
#include "io/dicom/uid.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>

namespace cxr::io {

namespace {

bool areDigits(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// All characters must be digits.
int number(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

Pseudonyms::Pseudonyms(std::string key, std::string patient) :
    m_key(std::move(key)),
    m_patient(std::move(patient))
{
    constexpr std::uint64_t shortest = 30;
    constexpr std::uint64_t choices = 3650;
    const std::string digest = hmacSha256(m_key, "days\n" + m_patient);
    std::uint64_t value = 0;
    std::from_chars(digest.data(), digest.data() + 15, value, 16);
    m_daysBack = static_cast<int>(shortest + value % choices);
}

std::string Pseudonyms::patient() const
{
    return "ANON-" + hmacSha256(m_key, "patient\n" + m_patient).substr(0, 16);
}

std::string Pseudonyms::uid(std::string_view old) const
{
    if (isRegisteredUid(old))
        return std::string(old);
    return uidFromSeed(hmacSha256(m_key, "uid\n" + std::string(old)));
}

std::optional<std::string> Pseudonyms::shifted(std::string_view date) const
{
    using namespace std::chrono;
    constexpr std::size_t dayDigits = 8;
    if (date.size() < dayDigits || !areDigits(date.substr(0, dayDigits))
        || !isTimeOfDay(date.substr(dayDigits)))
        return std::nullopt;
    const year_month_day old{year(number(date.substr(0, 4))),
        month(static_cast<unsigned>(number(date.substr(4, 2)))),
        day(static_cast<unsigned>(number(date.substr(6, 2))))};
    constexpr int earliest = 1850; // before that, dates are placeholders
    if (!old.ok() || static_cast<int>(old.year()) < earliest)
        return std::nullopt;
    const year_month_day shifted = sys_days(old) - days(m_daysBack);
    char text[16];
    std::snprintf(text, sizeof text, "%04d%02u%02u", static_cast<int>(shifted.year()),
        static_cast<unsigned>(shifted.month()), static_cast<unsigned>(shifted.day()));
    return text + std::string(date.substr(dayDigits));
}

bool isTimeOfDay(std::string_view text)
{
    const std::size_t sign = text.find_first_of("+-");
    const std::string_view time = text.substr(0, sign);
    const std::string_view offset = sign == text.npos ? "" : text.substr(sign + 1);
    const std::size_t point = time.find('.');
    const std::string_view clock = time.substr(0, point);
    const std::string_view fraction = point == time.npos ? "" : time.substr(point + 1);
    return (clock.empty() || (areDigits(clock) && clock.size() % 2 == 0 && clock.size() <= 6))
        && (point == time.npos || (areDigits(fraction) && fraction.size() <= 6))
        && (sign == text.npos || (areDigits(offset) && offset.size() == 4));
}

bool isRegisteredUid(std::string_view uid)
{
    constexpr std::string_view root = "1.2.840.10008.";
    return uid.starts_with(root);
}

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cxr::io {

/// Replacement values that depend on a secret key and the old value alone, so that files of one
/// patient or study still belong together afterwards.
class Pseudonyms {
public:
    /// `patient` is the text that tells patients apart: Patient ID, or what there is instead.
    Pseudonyms(std::string key, std::string patient);

    /// "ANON-" and 16 hexadecimal digits; fits LO and PN.
    [[nodiscard]] std::string patient() const;
    /// 2.25.<number>; what DICOM itself registers (1.2.840.10008…) stays.
    [[nodiscard]] std::string uid(std::string_view old) const;
    /// One DA or DT, set back by the patient's number of days; nothing where it names no whole day.
    [[nodiscard]] std::optional<std::string> shifted(std::string_view date) const;
    /// That number, 30 to 3,679.
    [[nodiscard]] int daysBack() const { return m_daysBack; }

private:
    std::string m_key;
    std::string m_patient;
    int m_daysBack = 0;
};

/// Hours, minutes, seconds and their fraction, with or without an offset from UTC: a TM, or what
/// may follow the day in a DT (PS3.5 6.2).
[[nodiscard]] bool isTimeOfDay(std::string_view text);

/// Whether a UID is one that DICOM registers, which names a concept and no object.
[[nodiscard]] bool isRegisteredUid(std::string_view uid);

} // namespace cxr::io

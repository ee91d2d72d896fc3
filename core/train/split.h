// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cxr::train {

/// Who is on an image, as far as its name tells: the first group of the regular expression
/// `pattern` (ECMAScript), or the whole name where it does not match.
/// Errors: InvalidArgument for a pattern that is no regular expression or has no group.
[[nodiscard]] Result<std::string> patientOf(const std::string& name, const std::string& pattern);

/// Kermany's file names, "person12_bacteria_46" and "NORMAL2-IM-0256-0001-0002". Bacterial and
/// viral cases are numbered apart, so the word belongs to the patient.
inline constexpr auto kermanyPatient = "^(person[0-9]+_[a-z]+|(?:NORMAL2?-)?IM-[0-9]+)";

/// True for the images that are kept for validation: all images of a patient or none. About
/// `share` of the patients are taken, at least one and never all; which ones depends on their
/// names and `seed` alone, so adding images moves no old patient across.
/// Errors: InvalidArgument where there are fewer than two patients or share is outside (0, 1).
[[nodiscard]] Result<std::vector<bool>> validationOf(
    const std::vector<std::string>& patients, double share, std::uint64_t seed);

} // namespace cxr::train

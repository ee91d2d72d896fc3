// SPDX-License-Identifier: Apache-2.0
#include "train/split.h"

#include "image/checksum.h"

#include <algorithm>
#include <map>
#include <regex>
#include <span>

namespace cxr::train {

namespace {

/// A number in [0,1) that belongs to the patient and the seed.
double draw(const std::string& patient, std::uint64_t seed)
{
    const std::string text = std::to_string(seed) + '/' + patient;
    const std::string digits = sha256(std::as_bytes(std::span(text))).substr(0, 12);
    return static_cast<double>(std::stoull(digits, nullptr, 16)) * 0x1p-48;
}

} // namespace

Result<std::string> patientOf(const std::string& name, const std::string& pattern)
{
    try {
        std::smatch match;
        const std::regex expression(pattern);
        if (expression.mark_count() < 1)
            return fail(Code::InvalidArgument, "the patient pattern needs a group in brackets");
        return std::regex_search(name, match, expression) ? match[1].str() : name;
    } catch (const std::regex_error& error) {
        return fail(Code::InvalidArgument,
            std::string("the patient pattern is no regular expression: ") + error.what());
    }
}

Result<std::vector<bool>> validationOf(
    const std::vector<std::string>& patients, double share, std::uint64_t seed)
{
    if (!(share > 0 && share < 1)) {
        return fail(Code::InvalidArgument,
            "the share of patients for validation must be above 0 and below 1");
    }
    std::map<std::string, double> draws;
    for (const std::string& patient : patients)
        draws.emplace(patient, draw(patient, seed));
    if (draws.size() < 2) {
        return fail(Code::InvalidArgument,
            "too few images: a split by patient needs images of at least two patients");
    }
    const auto lower = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto [first, last] = std::minmax_element(draws.begin(), draws.end(), lower);
    std::vector<bool> held;
    for (const std::string& patient : patients) {
        const bool below = draws.at(patient) < share;
        held.push_back((below || patient == first->first) && patient != last->first);
    }
    return held;
}

} // namespace cxr::train

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

class DcmElement;
class DcmItem;

namespace cxr::io {

/// Words in ASCII upper case, at least four characters long.
using Words = std::set<std::string>;

/// The words of all persons' names in a data set, nested items included, and its identifiers:
/// of patient, visit, order, institution, station and device.
[[nodiscard]] Words identifyingWords(DcmItem& dataSet);

/// Whether a text, code string or bytes contain one of the words, or a number string is one. The
/// replaced Patient ID and name are not looked at.
[[nodiscard]] bool betrays(DcmElement& element, const Words& words);

} // namespace cxr::io

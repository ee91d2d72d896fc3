// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"

#include <string>

namespace cxr::app {

/// What an error code means to a person, and what to do next. Both are English source texts that
/// the viewer passes through its translator (context "Advice").
struct Advice {
    const char* problem; ///< a clause, e.g. "the file is damaged or cut short"
    const char* wayOut;  ///< a sentence, e.g. "Get a fresh copy from where it came."
};

[[nodiscard]] Advice adviceFor(Code code);

/// An error's detail, taken apart: core begins it with the path of the file that it is about.
struct Detail {
    std::string subject; ///< the path or name, may be empty
    std::string clause;  ///< the particular circumstance, may be empty
};

[[nodiscard]] Detail detailOf(const Error& error);

/// One sentence and the way out: "scan.png: the file is damaged or cut short (…). Get a fresh …"
[[nodiscard]] std::string sentenceFor(const Error& error);

} // namespace cxr::app

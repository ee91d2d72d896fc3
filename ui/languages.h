// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace cxr::ui {

/// A language that the window can speak.
struct Language {
    const char* code; ///< of the catalogue cxrlens_<code>, and a name that QLocale understands
    const char* name; ///< as its speakers write it, UTF-8
};

/// In the order in which they are offered. English is the language of the sources.
inline constexpr std::array languages{Language{"en", "English"}, Language{"de", "Deutsch"},
    Language{"es", "Español"}, Language{"hi", "हिन्दी"}, Language{"pa", "ਪੰਜਾਬੀ"}};

} // namespace cxr::ui

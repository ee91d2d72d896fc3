// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

/// Core speaks English and knows no translator. What it says to a user, apart from values of files,
/// goes through this on its way to the window. Thread: any.
namespace cxr::app {

/// `text` in the language of the window. Texts that the table does not know (the circumstances of
/// rare errors, what a file says) stay as they are; of a list joined by commas, each part is looked
/// up by itself.
[[nodiscard]] QString coreText(const std::string& text);

/// The table: English texts of core, with %1, %2 … where core puts numbers and names. Tests hold it
/// against the sources.
[[nodiscard]] const std::vector<const char*>& knownCoreTexts();

} // namespace cxr::app

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace cxr::ui {

class Commands;

/// A chapter of the help in the window's language.
struct HelpChapter {
    QString title;
    QString html; ///< pictures by their resource, qrc:/help/…
};

/// All of them. Where a text says {CommandName}, the command's present key stands; the last chapter
/// lists every key.
[[nodiscard]] std::vector<HelpChapter> helpChapters(const Commands& commands);

/// The names in {} of all texts, as the sources have them: for tests.
[[nodiscard]] QStringList commandsInHelp();

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Files of the program's own that turn out damaged: kept for whoever wants to look at them, and
/// out of the way.
namespace cxr::app {

/// Renames the file to "<name>.damaged", in place of an older one. Returns the new path; empty
/// where the file cannot be renamed.
[[nodiscard]] QString setAside(const QString& path);

/// The file of the settings (QSettings, native format), if it holds what cannot be settings:
/// control characters, lines that are no "key=value". Then it is set aside and its new path
/// returned; call it before anything reads settings, and everything starts from the defaults.
/// Empty: nothing is wrong.
[[nodiscard]] QString setDamagedSettingsAside();

} // namespace cxr::app

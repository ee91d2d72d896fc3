// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace cxr::ui {

/// The colours that a palette has no role for. Panes stay near black in both themes: a bright
/// surround takes contrast from the dark parts of a radiograph.
struct ThemeColours {
    QColor pane;    ///< ground around the picture
    QColor heading; ///< strip above each pane
    QColor headingText;
    QColor headingQuiet; ///< subtitles and hints inside the panes
    QColor quietText;    ///< hints elsewhere
    QColor accent;
    QColor amber; ///< the badge and warnings
    QColor good;  ///< a gain
    QColor bad;   ///< a loss
    QColor icon;
    QColor line; ///< thin separators
};

/// Sets style, palette and the small style sheet of the whole application.
void applyTheme(bool dark);

[[nodiscard]] const ThemeColours& themeColours();

/// A line icon of resources/icons, drawn in the theme's icon colour, with a faded disabled state.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace cxr::app {

/// The viewer's command line: `cxrlens [options] [FILES or FOLDERS…]`.
struct ViewerOptions {
    QStringList files;
    QString screenshot;   ///< --screenshot FILE.png: render, enhanced, and leave
    QStringList triggers; ///< --trigger: commands (ui::Commands::idOf) before the screenshot
    QSize size;           ///< --size of the window in the screenshot; invalid: as it is
    QString model;        ///< --model; empty: as last time
    QString mode;         ///< --mode enhance|evaluate; empty: as last time
    QString device;       ///< --device auto|cpu|cuda; empty: as last time
    int scale = 0;        ///< --scale 1|2; 0: as last time

    /// No file of the user's own: none at all, or those that came with the program.
    [[nodiscard]] bool showsOnlySamples() const;

    /// Leaves the program when the arguments only ask for --help or --version, which must work
    /// without a display; call it before QApplication is made.
    static void answerAndLeave(int argc, char** argv);

    /// Leaves the program with exit code 2 on a mistake.
    [[nodiscard]] static ViewerOptions parse(const QStringList& arguments);

    /// The remembered preferences with these options on top. A screenshot starts from the
    /// defaults instead, so that it shows the same on every machine.
    [[nodiscard]] Preferences preferences() const;
};

} // namespace cxr::app

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window_place.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace cxr::app {

/// Where the program was left. A value; JSON on the disk.
struct LastSession {
    QStringList asked; ///< files and folders, as they were asked for
    QString current;   ///< of their files the one in the window; empty: none
    int frame = 0;     ///< of the current file, from 0
    ui::WindowPlace place;
    /// These files were about to be opened by themselves. Found at a start, it means that the
    /// program did not survive opening them.
    bool opening = false;

    [[nodiscard]] QByteArray toJson() const;
    /// Unset when `json` is no such thing. Single values that make no sense become defaults.
    [[nodiscard]] static std::optional<LastSession> fromJson(const QByteArray& json);
    friend bool operator==(const LastSession&, const LastSession&) = default;
};

} // namespace cxr::app

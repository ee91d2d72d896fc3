// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/background.h"
#include "ui/main_window.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cxr::app {

/// Makes the pictures that the window wants filtered for the eye, on a thread of its own. The
/// window must outlive it.
class DisplayWiring : public QObject {
    Q_OBJECT

public:
    explicit DisplayWiring(ui::MainWindow& window, QObject* parent = nullptr);

private:
    void filter(const ui::DisplayWish& wish);

    ui::MainWindow& m_window;
    ui::DisplayFilter m_filter = ui::DisplayFilter::None; ///< of what is kept
    std::vector<ui::DisplayPicture> m_kept;               ///< in the wish's order
    Background m_background{QStringLiteral("display")};
};

} // namespace cxr::app

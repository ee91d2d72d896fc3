// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <QToolBar>

#include <vector>

class QComboBox;
class QDoubleSpinBox;

namespace cxr::ui {

class Commands;
class ViewState;

/// Window centre and width by number, the presets, and inversion.
class WindowBar : public QToolBar {
    Q_OBJECT

public:
    WindowBar(ViewState* state, const Commands& commands, QWidget* parent = nullptr);

    /// Presets and number ranges for pixels of that meaning.
    void setMeaning(const image::Meaning& meaning);

private:
    void showWindow();

    ViewState* m_state;
    const Commands& m_commands;
    QDoubleSpinBox* m_centre;
    QDoubleSpinBox* m_width;
    QComboBox* m_presets;
    std::vector<image::VoiWindow> m_windows; // that came with the file
};

} // namespace cxr::ui

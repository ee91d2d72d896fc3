// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace cxr::ui {

class Commands;

/// The row above the panes while a map is shown: what it shows of which two pictures, how far its
/// colours reach, what is too small to be shown, and the way through the worst regions.
class MapBar : public QWidget {
    Q_OBJECT

public:
    MapBar(const Commands& commands, QWidget* parent = nullptr);

    /// Without a reference only before and after can be compared, and the residual only there.
    void setChoice(const MapChoice& choice, Mode mode);
    /// Another map: its own scale, and no region yet.
    void setMap(const Map& map);
    /// On to the next region (1) or back (−1), round the ends; unset where there is none.
    [[nodiscard]] std::optional<MapSpot> step(int direction);
    [[nodiscard]] std::size_t regions() const { return m_worst.size(); }

Q_SIGNALS:
    /// By the user; never from a setter.
    void choiceChanged(const cxr::ui::MapChoice& choice);
    void scaleChanged(const cxr::ui::MapScale& scale);
    void closed();

private:
    void report();
    void rescale();

    MapChoice m_choice;
    std::optional<MapScale> m_own; // as the map came
    std::vector<MapSpot> m_worst;
    int m_region = -1;
    QComboBox* m_kind;
    QComboBox* m_pair;
    QDoubleSpinBox* m_reach;
    QDoubleSpinBox* m_threshold;
    QToolButton* m_reset;
    QLabel* m_place;
};

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QToolBar>

class QComboBox;
class QToolButton;

namespace cxr::ui {

class Commands;
enum class Command;

/// Opening, mode, scale, model, Enhance or Cancel, export.
class ControlBar : public QToolBar {
    Q_OBJECT

public:
    ControlBar(const Commands& commands, QWidget* parent = nullptr);

    void setModels(const std::vector<ModelChoice>& models);
    /// Offers the models of that scale and marks the one chosen.
    void setChoices(const Choices& choices);
    void setBusy(bool busy);

Q_SIGNALS:
    /// By the user; never from setChoices().
    void modelChosen(const QString& name);

private:
    void fillModels();
    [[nodiscard]] QWidget* segment(const Commands& commands, const QString& name,
        const std::vector<std::pair<Command, QString>>& buttons);

    QComboBox* m_models;
    QAction* m_enhance = nullptr;
    QAction* m_cancel = nullptr;
    std::vector<ModelChoice> m_choicesOfModel;
    Choices m_choices;
};

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "enhance/catalogue.h"
#include "ui/main_window.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <vector>

namespace cxr::app {

/// Shows what the other models of the same scale make of the spot in sight, beside before and
/// after. A spot is computed when the picture has come to rest.
class BenchWiring : public QObject {
    Q_OBJECT

public:
    BenchWiring(Session& session, ui::MainWindow& window, const enhance::Catalogue& catalogue,
        QObject* parent = nullptr);

private:
    void request();
    void start();
    void show(const Tried& tried);
    [[nodiscard]] ui::Layer emptyLayer(const std::string& model, const QString& words) const;

    Session& m_session;
    ui::MainWindow& m_window;
    const enhance::Catalogue& m_catalogue;
    QTimer m_rest;
    std::vector<std::string> m_models;
    std::vector<ui::Layer> m_layers; ///< of the same models
    image::Rect m_spot;              ///< that is shown or waited for
};

/// At most `most` models of the catalogue, cheapest first, that can take the place of that one: of
/// the same scale, and trained to undo the same.
[[nodiscard]] std::vector<std::string> otherModels(
    const enhance::Catalogue& catalogue, const Wish& wish, std::size_t most);

} // namespace cxr::app

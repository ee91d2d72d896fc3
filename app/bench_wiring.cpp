// SPDX-License-Identifier: Apache-2.0
#include "app/bench_wiring.h"

#include "app/wiring.h"
#include "ui/compare_view.h"

#include <algorithm>

namespace cxr::app {

namespace {

constexpr int restMs = 150;
constexpr int largestSide = 1024; // source pixels: more than a pane shows at 1:1

/// The middle of what is in sight, no larger than a pane at 1:1.
image::Rect spotOf(const image::Rect& seen)
{
    const int width = std::min(seen.width, largestSide);
    const int height = std::min(seen.height, largestSide);
    return {seen.x + (seen.width - width) / 2, seen.y + (seen.height - height) / 2, width, height};
}

} // namespace

std::vector<std::string> otherModels(
    const enhance::Catalogue& catalogue, const Wish& wish, std::size_t most)
{
    std::vector<std::string> models;
    for (const auto& entry : catalogue.entries()) {
        const enhance::ModelCard& card = entry.card;
        if (card.scale == wish.request.scale && card.name != wish.request.model
            && card.degradation == wish.degradation && models.size() < most)
            models.push_back(card.name);
    }
    return models;
}

BenchWiring::BenchWiring(Session& session, ui::MainWindow& window,
    const enhance::Catalogue& catalogue, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_window(window),
    m_catalogue(catalogue)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &BenchWiring::start);
    connect(&m_window, &ui::MainWindow::visibleRectChanged, this, &BenchWiring::request);
    connect(&m_window, &ui::MainWindow::settingsChanged, this, &BenchWiring::request);
    connect(&m_session, &Session::opened, this, &BenchWiring::request);
    connect(&m_session, &Session::started, this, &BenchWiring::request);
    connect(&m_session, &Session::finished, this, &BenchWiring::request);
    connect(&m_session, &Session::shown, this, &BenchWiring::request);
    connect(&m_session, &Session::tried, this, &BenchWiring::show);
    connect(&m_session, &Session::tryFailed, this,
        [this](const std::string& model, const Error& error) {
            const auto at = std::find(m_models.begin(), m_models.end(), model);
            if (at == m_models.end())
                return;
            m_layers[static_cast<std::size_t>(at - m_models.begin())] =
                emptyLayer(model, Wiring::sentence(error));
            m_window.setBench(m_layers);
        });
}

ui::Layer BenchWiring::emptyLayer(const std::string& model, const QString& words) const
{
    const auto outcome = m_session.outcome();
    const int scale = outcome ? outcome->wish.request.scale : 1;
    const auto* entry = m_catalogue.find(model, scale);
    ui::Layer layer;
    layer.title = QStringLiteral("%1 ×%2")
                      .arg(QString::fromStdString(entry ? entry->card.title : model))
                      .arg(scale);
    layer.subtitle = words;
    return layer;
}

void BenchWiring::request()
{
    const auto outcome = m_session.outcome();
    if (m_window.settings().bench && outcome && !outcome->other && !outcome->pair) {
        m_rest.start();
        // Figures are of the spot before; the pictures stay until the new ones are there.
        const image::Rect spot = spotOf(m_window.visibleRect());
        for (ui::Layer& layer : m_layers) {
            if (layer.pixels && spot != m_spot)
                layer.subtitle = tr("Computing…");
        }
        if (spot != m_spot)
            m_window.setBench(m_layers);
        m_spot = spot;
        return;
    }
    m_rest.stop();
    if (m_models.empty())
        return;
    m_session.tryModels({}, {});
    m_models.clear();
    m_layers.clear();
    m_window.setBench({});
}

void BenchWiring::start()
{
    const auto outcome = m_session.outcome();
    if (!outcome)
        return;
    const auto models = otherModels(m_catalogue, outcome->wish, ui::CompareView::mostBenchPanes);
    if (models != m_models) {
        m_models = models;
        m_layers.clear();
        for (const std::string& model : m_models)
            m_layers.push_back(emptyLayer(model, tr("Computing…")));
        // The panes become smaller by it, and with them the spot.
        m_window.setBench(m_layers);
    }
    m_session.tryModels(m_models, spotOf(m_window.visibleRect()));
}

void BenchWiring::show(const Tried& tried)
{
    const auto at = std::find(m_models.begin(), m_models.end(), tried.model);
    if (at == m_models.end())
        return;
    ui::Layer layer = emptyLayer(tried.model, {});
    layer.pixels = tried.pixels;
    layer.enhanced = true;
    layer.alignment = ui::Alignment{.columns = double(tried.scale),
        .rows = double(tried.scale),
        .shift = QPointF(tried.spot.x, tried.spot.y)};
    layer.subtitle = tried.figures
        ? tr("here: %1 dB, SSIM %2")
              .arg(tried.figures->psnrDb(tried.figures->frame()), 0, 'f', 2)
              .arg(tried.figures->ssim(tried.figures->frame()), 0, 'f', 4)
        : tr("the spot in sight alone");
    m_layers[static_cast<std::size_t>(at - m_models.begin())] = layer;
    m_window.setBench(m_layers);
}

} // namespace cxr::app

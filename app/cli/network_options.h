// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/architecture.h"
#include "quality/degrade.h"

#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace cxr::cli {

/// Options that say which network it is and what it is to undo; for commands that write a card.
class NetworkOptions {
public:
    void addTo(CLI::App& command);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] int scale() const { return m_scale; }
    /// For people: "SRCNN 9-5-5".
    [[nodiscard]] std::string title() const;
    /// The catalogue's network of that name, or the layers of --layers.
    [[nodiscard]] Result<enhance::Architecture> architecture() const;
    /// The paper's protocol at scale 1, antialiased bicubic above, as far as not said otherwise.
    [[nodiscard]] Result<quality::Degradation> degradation() const;

private:
    std::string m_name;
    int m_scale = 1;
    std::filesystem::path m_layers;
    quality::Degradation m_degradation;
    std::string m_kernel;
    int m_factor = 0;
    bool m_aliased = false;
};

} // namespace cxr::cli

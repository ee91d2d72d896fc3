// SPDX-License-Identifier: Apache-2.0
#include "cli/network_options.h"

#include "enhance/model_card.h"
#include "image/read_file.h"

#include <CLI/CLI.hpp>

#include <map>

namespace cxr::cli {

namespace {
constexpr std::uint64_t maxLayersFile = 1U << 20;
}

void NetworkOptions::addTo(CLI::App& command)
{
    std::string names;
    for (const std::string& name : enhance::architectureNames())
        names += (names.empty() ? "" : ", ") + name;
    command
        .add_option("-m,--model", m_name,
            "Architecture: " + names + "; or a name of your own with --layers")
        ->required();
    command.add_option("--layers", m_layers,
        "JSON file with the layers of a network of your own, listed as in a model card");
    command.add_option("-s,--scale", m_scale, "1 restores at the same size, 2 to 4 enlarge")
        ->check(CLI::Range(1, 4))
        ->capture_default_str();

    const std::string group = "Degradation that is to be undone";
    command
        .add_option("--kernel", m_kernel,
            "Reduction; by default bilinear at scale 1, as in the paper, bicubic above")
        ->check(CLI::IsMember({"bilinear", "bicubic", "area"}))
        ->group(group);
    command.add_flag("--no-antialias", m_aliased, "Reduce by bicubic without a low-pass")
        ->group(group);
    command.add_option("--factor", m_factor, "Reduction at scale 1; 2 by default")
        ->check(CLI::Range(2, 8))
        ->group(group);
    command
        .add_option(
            "--blur", m_degradation.blurSigma, "Gaussian blur before: sigma in pixels, up to 16")
        ->group(group);
    command
        .add_option("--noise", m_degradation.noiseSigma,
            "Gaussian noise after: sigma in 1/255 of the range, up to 64")
        ->group(group);
    command.add_option("--jpeg", m_degradation.jpegQuality, "JPEG at last: quality 1 to 100")
        ->group(group);
}

std::string NetworkOptions::title() const
{
    static const std::map<std::string, std::string> titles{
        {"srcnn-paper", "SRCNN of the paper (128-64-1)"}, {"fsrcnn", "FSRCNN"}, {"vdsr", "VDSR"},
        {"edsr-baseline", "EDSR baseline"}, {"plus", "Plus"}};
    if (const auto found = titles.find(m_name); found != titles.end())
        return found->second;
    return m_name.starts_with("srcnn-") ? "SRCNN " + m_name.substr(6) : m_name;
}

Result<enhance::Architecture> NetworkOptions::architecture() const
{
    if (m_layers.empty())
        return enhance::architectureNamed(m_name, m_scale);
    return readFile(m_layers, maxLayersFile).and_then([&](const std::string& json) {
        return enhance::parseArchitecture(json, m_layers.string());
    });
}

Result<quality::Degradation> NetworkOptions::degradation() const
{
    const quality::Degradation usual =
        m_scale == 1 ? quality::paperDegradation : quality::enlargeDegradation(m_scale);
    quality::Degradation degradation = m_degradation;
    degradation.kernel = usual.kernel;
    for (const auto kernel :
        {quality::Kernel::Bilinear, quality::Kernel::Bicubic, quality::Kernel::Area}) {
        if (m_kernel == quality::nameOf(kernel))
            degradation.kernel = kernel;
    }
    degradation.antialias = degradation.kernel == quality::Kernel::Bicubic && !m_aliased;
    degradation.factor = m_factor > 0 ? m_factor : usual.factor;
    return quality::validate(degradation).map([&] { return degradation; });
}

} // namespace cxr::cli

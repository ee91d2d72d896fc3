// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"
#include "enhance/catalogue.h"
#include "ui/view_data.h"

#include <memory>
#include <vector>

/// Core's values in the words and structs of the window. Thread: GUI.
namespace cxr::app {

/// The file as it is, for the left pane.
[[nodiscard]] ui::Layer documentLayer(const Document& document);

/// The file degraded, for the left pane in evaluate mode.
[[nodiscard]] ui::Layer degradedLayer(const Document& document,
    const std::shared_ptr<const image::Pyramid>& pixels, const quality::Degradation& degradation);

enum class Side { Left, Right };

/// One side of a pair of ranked methods. Networks carry the badge, filters their name.
[[nodiscard]] ui::Layer methodLayer(const Outcome& outcome, Side side);

/// Size, depth, and what it took: "2048 × 1680 · 12 bit · 8.4 s on CPU (2 threads)".
[[nodiscard]] QString outcomeSubtitle(const Outcome& outcome);

/// One line about the file: format, size, depth, transfer syntax, spacing.
[[nodiscard]] QString descriptionOf(const Document& document);

/// How many frames of the file load() can show.
[[nodiscard]] int framesToChoose(const io::Source& source);

/// The patient banner: name; ID, birth date, sex and age; study date and accession number. Empty
/// for files without patient data.
[[nodiscard]] QString patientOf(const io::Source& source);

[[nodiscard]] std::vector<ui::ModelChoice> modelChoices(const enhance::Catalogue& catalogue);
[[nodiscard]] std::vector<ui::DeviceChoice> deviceChoices();
/// What "auto", "cpu" or "cuda" stands for on this machine.
[[nodiscard]] QString deviceText(const QString& id);

} // namespace cxr::app

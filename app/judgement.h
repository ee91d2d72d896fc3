// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/jobs.h"
#include "curation/collection_entry.h"
#include "ui/choose_data.h"

#include <optional>

/// Judgements and figures between the core's values and the window's.
namespace cxr::app {

[[nodiscard]] ui::Judgement toUi(const curation::Judgement& judgement);
[[nodiscard]] curation::Judgement fromUi(const ui::Judgement& judgement);
/// The sides in which they differ.
[[nodiscard]] curation::JudgementChange changeBetween(
    const std::string& path, const curation::Judgement& before, const curation::Judgement& after);
[[nodiscard]] ui::FileFigures toUi(const curation::EntryFigures& figures);

/// What is known of an open file.
[[nodiscard]] curation::PictureFacts factsOf(const Document& document);
/// The whole image's figures, in English words; nullopt where the outcome has none.
[[nodiscard]] std::optional<curation::EntryFigures> recordedFigures(const Outcome& outcome);

} // namespace cxr::app

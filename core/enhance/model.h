// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/model_card.h"
#include "enhance/safetensors.h"

#include <filesystem>

namespace cxr::enhance {

class CpuNetwork;

/// A card and the weights that belong to it.
struct Model {
    ModelCard card;
    TensorMap weights;
};

/// How far a replayed reference vector may differ, as a fraction of the grey range. Processors and
/// LibTorch versions differ by about 1e-6; a wrong weight shows far above this.
inline constexpr float referenceTolerance = 2e-5F;

/// How far a network is from the reference vector of its card, as a fraction of the grey range; NaN
/// where the card holds one. Errors: ModelNotReproduced (what it gives is no number), OutOfMemory.
[[nodiscard]] Result<float> distanceFromReference(const ModelCard& card, const CpuNetwork& network);

/// Reads the card and its weights and refuses what does not fit: checksum, shapes, values that are
/// not finite, and a model that does not reproduce the reference vector of its own card.
/// Errors: FileNotFound, FileUnreadable, ModelInvalid, ModelNotReproduced.
[[nodiscard]] Result<Model> loadModel(const std::filesystem::path& cardPath);

/// Completes `card` (weights file, checksum, reference vector) and writes weights, then card, into
/// `folder`, each atomically. Returns the card's path. Errors: ModelInvalid, CannotWrite, DiskFull.
[[nodiscard]] Result<std::filesystem::path> writeModel(
    const std::filesystem::path& folder, ModelCard card, const TensorMap& weights);

} // namespace cxr::enhance

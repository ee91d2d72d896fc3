// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/train: shows LibTorch's types.

#include "train/trainable.h"
#include "train/trainer.h"

namespace cxr::train {

/// Measures a network in training on the central crops of the validation images.
class Validator {
public:
    /// Errors: those of quality::reduce().
    [[nodiscard]] static Result<Validator> create(
        const Plan& plan, const std::vector<Sample>& samples);

    [[nodiscard]] Validation run(const Trainable& network, const libtorch::Parameters& parameters,
        const at::Device& device) const;

private:
    struct Pair {
        at::Tensor input; ///< with halo, on the network's input grid
        at::Tensor before;
        at::Tensor target;
    };
    std::vector<Pair> m_pairs;
};

} // namespace cxr::train

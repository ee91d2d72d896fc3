// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/train: shows LibTorch's types.

#include "libtorch/network.h"
#include "train/plan.h"

namespace cxr::train {

/// The weights as training moves them, which are more than the network has: 3×3 convolutions may
/// be trained with a linear branch beside them that is folded in at each step (Collapsible Linear
/// Blocks, Bhardwaj et al., MLSys 2022), so the picture passes through plain convolutions only.
///
/// Training also shifts grey by half the range: around zero, the filters' gradients are not all
/// aligned with the picture's mean brightness; without this, ReLUs die one by one at useful
/// learning rates.
class Trainable {
public:
    /// Random weights from plan.seed, or those of plan.start. Errors: ModelInvalid where plan.start
    /// does not fit the architecture.
    [[nodiscard]] static Result<Trainable> create(const Plan& plan, const at::Device& device);

    /// What the optimiser moves; the order is fixed by the plan.
    [[nodiscard]] const std::vector<at::Tensor>& leaves() const { return m_leaves; }
    /// Parameters of the plain network, made from `leaves` (leaves() or an average of them);
    /// differentiable.
    [[nodiscard]] libtorch::Parameters folded(const std::vector<at::Tensor>& leaves) const;
    /// The network's answer to an input in [0,1], with parameters from folded().
    [[nodiscard]] at::Tensor forward(
        const libtorch::Parameters& parameters, const at::Tensor& input) const;
    /// The parameters with which libtorch::forward() answers as forward() does: the shift of grey
    /// moves into the first and, without a global residual, into the last bias.
    [[nodiscard]] libtorch::Parameters shipped(const libtorch::Parameters& parameters) const;

private:
    Trainable(const Plan& plan);

    void addBranches();

    const Plan* m_plan;
    std::vector<at::Tensor> m_leaves; ///< the parameters, then squeeze and expand of each branch
    std::size_t m_parameters = 0;
    std::vector<std::size_t> m_branched; ///< indices of the weights that have a branch
    std::size_t m_firstBias = 0;
    std::size_t m_lastBias = 0;
    double m_centre = 0; ///< grey that is shifted to zero; 0 where it could not be folded away
    bool m_globalResidual = false;
};

} // namespace cxr::train

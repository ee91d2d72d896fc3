// SPDX-License-Identifier: Apache-2.0
#include "ui/blind_trials.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace cxr::ui {

BlindTrials::BlindTrials(int count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> inner(0.2, 0.8);
    for (int trial = 0; trial < count; ++trial) {
        m_firstIsLeft.push_back((random() & 1U) != 0);
        const double x = inner(random);
        m_spots.emplace_back(x, inner(random));
    }
}

void BlindTrials::answer(Better better)
{
    if (!finished())
        m_answers.push_back(better);
}

int BlindTrials::preferred(bool first) const
{
    int count = 0;
    for (int trial = 0; trial < answered(); ++trial) {
        const Better side = firstIsLeft(trial) == first ? Better::Left : Better::Right;
        count += answer(trial) == side ? 1 : 0;
    }
    return count;
}

double signTestP(int first, int second)
{
    const int trials = first + second;
    double tail = 0;
    for (int k = 0; k <= std::min(first, second); ++k) {
        // By logarithms: the binomial coefficients of a thousand trials exceed a double.
        tail += std::exp(std::lgamma(trials + 1.0) - std::lgamma(k + 1.0)
            - std::lgamma(trials - k + 1.0) - trials * std::log(2.0));
    }
    return std::min(1.0, 2 * tail);
}

} // namespace cxr::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QPointF>

#include <cstdint>
#include <vector>

namespace cxr::ui {

/// The course of a blind comparison of two methods: which of them is on which side in each trial,
/// where to look, and what was answered. Sides are tossed anew for every trial, each with
/// probability ½.
class BlindTrials {
public:
    using Better = BlindAnswer::Better;

    /// `count` ≥ 1. Equal seeds toss equal sides.
    BlindTrials(int count, std::uint64_t seed);

    [[nodiscard]] int count() const { return static_cast<int>(m_firstIsLeft.size()); }
    /// Trials answered so far.
    [[nodiscard]] int answered() const { return static_cast<int>(m_answers.size()); }
    [[nodiscard]] bool finished() const { return answered() == count(); }
    /// Of the trial, from 0.
    [[nodiscard]] bool firstIsLeft(int trial) const
    {
        return m_firstIsLeft[static_cast<std::size_t>(trial)];
    }
    /// Where to look, in shares of width and height; away from the edges, where films show little.
    [[nodiscard]] QPointF spot(int trial) const { return m_spots[static_cast<std::size_t>(trial)]; }
    [[nodiscard]] Better answer(int trial) const
    {
        return m_answers[static_cast<std::size_t>(trial)];
    }

    /// Answers the present trial; nothing happens once all are answered.
    void answer(Better better);
    /// Leaves the trials out that are not answered yet.
    void stop() { m_firstIsLeft.resize(m_answers.size()); }

    [[nodiscard]] int firstPreferred() const { return preferred(true); }
    [[nodiscard]] int secondPreferred() const { return preferred(false); }
    [[nodiscard]] int undecided() const
    {
        return answered() - firstPreferred() - secondPreferred();
    }

private:
    [[nodiscard]] int preferred(bool first) const;

    std::vector<bool> m_firstIsLeft;
    std::vector<QPointF> m_spots;
    std::vector<Better> m_answers;
};

/// Two-sided exact sign test: how often chance alone (each side with probability ½) would give
/// counts at least as uneven as these. Ties are left out before, as the test demands (Dixon and
/// Mood, JASA 41, 1946). 1 when both are 0.
[[nodiscard]] double signTestP(int first, int second);

} // namespace cxr::ui

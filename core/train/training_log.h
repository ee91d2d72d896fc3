// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "train/trainer.h"

namespace cxr::train {

/// `plan.folder`/log.csv: one line per validation. Rewritten as a whole each time, so that it is
/// never half a line; lines after the step that a resumed training starts from are dropped.
class TrainingLog {
public:
    TrainingLog(const Plan& plan, std::int64_t resumedFrom);

    /// Errors: CannotWrite, DiskFull.
    [[nodiscard]] Result<void> add(const Moment& moment);

private:
    std::filesystem::path m_path;
    std::string m_text;
};

} // namespace cxr::train

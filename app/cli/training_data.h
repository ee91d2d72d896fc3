// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "train/plan.h"

#include <string>
#include <vector>

namespace cxr::cli {

/// Where the images of a training come from.
struct TrainingFolders {
    std::string training;
    std::string validation;     ///< empty: patients are held back from `training`
    double share = 0.1;         ///< of the patients that are held back
    std::string patientPattern; ///< see train::patientOf()
    std::uint64_t seed = 1;
};

struct TrainingData {
    std::vector<train::Sample> training;
    std::vector<train::Sample> validation;
};

/// Reads all images; unreadable ones are named, counted and left out. With one folder, patients
/// (DICOM's Patient ID, or the file name's part that the pattern finds) go to one side or the
/// other; with two, a patient found in both is refused.
/// Errors: those of io::listImages(); InvalidArgument for too few images or a patient on both
/// sides; Cancelled.
[[nodiscard]] Result<TrainingData> loadTrainingData(const TrainingFolders& folders);

} // namespace cxr::cli

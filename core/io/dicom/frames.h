// SPDX-License-Identifier: Apache-2.0
#pragma once

class DcmDataset;

namespace cxr::io {

/// Whether what belongs to a frame stands in functional groups (PS3.3 C.7.6.16), as in the enhanced
/// SOP classes.
[[nodiscard]] bool hasFunctionalGroups(DcmDataset& dataSet);

/// Makes the description of several frames one of a single frame, counted from 0: values that are
/// given per frame become that frame's where they are a position (PS3.3 C.8.7.5, C.8.7.4), and are
/// taken out otherwise; Number of Frames becomes 1 in SOP classes that require it and goes
/// elsewhere.
void describeOneFrame(DcmDataset& dataSet, int frame);

} // namespace cxr::io

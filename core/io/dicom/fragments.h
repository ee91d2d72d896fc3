// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/error.h"
#include "io/file_bytes.h"

#include <vector>

class DcmDataset;
class DcmPixelSequence;

namespace cxr::io {

/// The fragments of encapsulated pixel data (PS3.5 A.4), sorted into frames.
struct FragmentedFrames {
    std::vector<Bytes> fragments;   ///< without the offset table; they live as long as the data set
    std::vector<std::size_t> first; ///< of each frame that is there, its first fragment
    bool guessed = false; ///< several frames share fragments that no sound table assigns to them

    [[nodiscard]] int frames() const { return static_cast<int>(first.size()); }
    /// The fragments of one frame.
    [[nodiscard]] std::span<const Bytes> of(int frame) const;
};

/// Which fragments make which frame: all of them for one frame, one each where there are as many
/// as frames (always for RLE, PS3.5 A.4.2), else by the Extended or the Basic Offset Table where
/// it points at fragments, else by where a compressed stream begins. Fewer frames than `declared`
/// are possible. Errors: FileDamaged (no fragment).
[[nodiscard]] Result<FragmentedFrames> sortFragments(
    DcmDataset& dataSet, DcmPixelSequence& sequence, int declared, bool rle);

/// The fragments of one frame in one piece: a view where there is one, else a copy in `buffer`.
[[nodiscard]] Bytes joined(std::span<const Bytes> fragments, std::vector<std::byte>& buffer);

} // namespace cxr::io

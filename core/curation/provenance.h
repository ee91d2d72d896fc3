// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enhance/engine.h"

#include <filesystem>
#include <string>

namespace cxr::curation {

/// The words that mark every enhanced picture, wherever it goes.
inline constexpr auto enhancedLabel = "AI-enhanced · not for diagnosis";

/// Everything that is needed to make an exported image again, and to know what it is.
struct Provenance {
    std::filesystem::path source;
    std::string sourceSha256; ///< of the source file's bytes
    bool evaluated = false;   ///< true: the input was the source degraded, not the source itself
    image::Size inputSize;    ///< of the network's input image, before any enlargement
    image::Size outputSize;
    int sourceBits = 8; ///< bits stored of the source, and of what went through the network
    int outputBits = 8; ///< of the file: 8 where a format burns in a window
    enhance::ModelCard card;
    std::string device;   ///< what ran the network
    int tileSide = 0;     ///< output pixels; does not change the result beyond rounding
    std::string libTorch; ///< version
    std::string programVersion;
    std::filesystem::path output;
    std::string outputFormat; ///< "PNG 16-bit" and so on
    std::string outputSha256; ///< of the output file's bytes
    std::string window;       ///< VOI window that was burned in, empty where samples are untouched
};

/// Indented JSON with a trailing newline.
[[nodiscard]] std::string toJson(const Provenance& provenance);

} // namespace cxr::curation

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
    int sourceFrame = 0;      ///< which of its frames, from 0
    bool evaluated = false;   ///< true: the input was the source degraded, not the source itself
    image::Size inputSize;    ///< of the network's input image, before any enlargement
    image::Size outputSize;
    int sourceBits = 8; ///< bits stored of the source, and of what went through the network
    int outputBits = 8; ///< of the file: 8 where a format burns in a window
    enhance::ModelCard card;
    std::string device;   ///< what ran the network
    int tileSide = 0;     ///< output pixels; does not change the result beyond rounding
    std::string library; ///< whose kernels, as enhance::Run::library
    std::string programVersion;
    std::filesystem::path output;
    std::string outputFormat;   ///< "PNG, 16 bit" and so on
    std::string transferSyntax; ///< of DICOM output, for people; otherwise empty
    std::string outputSha256;   ///< of the output file's bytes
    std::string window; ///< VOI window that was burned in, empty where samples are untouched
};

/// Indented JSON with a trailing newline: the file beside an export.
[[nodiscard]] std::string toJson(const Provenance& provenance);

/// What of it is needed to make the samples again, in the same JSON but on one line of ASCII, for
/// inside of a file. It names no file: file names tell of patients.
[[nodiscard]] std::string toRecord(const Provenance& provenance);

/// What an export was made of and with, read back.
struct Recipe {
    std::string sourceFile; ///< file name; empty in a record from inside of a file
    std::string sourceSha256;
    int sourceFrame = 0;   ///< from 0
    bool degraded = false; ///< the source was degraded as the model's card says, then restored
    std::string model;
    int scale = 1; ///< the model's
    std::string weightsSha256;
    std::string device;
    int tileSide = 0;
    std::string library;
    std::string programVersion;
    std::string outputFormat; ///< this and the following are empty inside of a file
    std::string outputSha256;
    std::string window;
};

/// Reads what toJson() or toRecord() wrote. Errors: FileDamaged with the reason.
[[nodiscard]] Result<Recipe> parseRecipe(const std::string& json);

} // namespace cxr::curation

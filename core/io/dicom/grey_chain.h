// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <optional>
#include <string>
#include <vector>

class DcmItem;
class DcmTagKey;

namespace cxr::io {

/// Where the numbers of the grey chain come from. Stored values of signed images may be negative,
/// and so may the inputs of tables, which DICOM then stores as two's complement.
struct GreyChainContext {
    bool signedPixels = false;         ///< Pixel Representation 1
    std::vector<std::string>* notices; ///< where unusable parts are named, for the viewer's strip
};

/// Whether low values are bright: MONOCHROME1 (PS3.3 C.7.6.3.1.2) and Presentation LUT Shape
/// INVERSE (C.11.6) are two ways of saying it. CR and DX carry both; they describe one inversion.
[[nodiscard]] bool lowIsBright(DcmItem& item);

/// Modality LUT Module (PS3.3 C.11.1): the Modality LUT Sequence where there is one, otherwise
/// Rescale Slope and Intercept, otherwise the identity.
void readModality(DcmItem& item, const GreyChainContext& context, image::Meaning& meaning);

/// VOI LUT Module (PS3.3 C.11.2): first the windows, in the sender's order, then the VOI LUTs.
/// What is used first is the sender's own choice: the first window, or the first LUT where there
/// is no window. Behind readModality(), whose result says whether inputs can be negative.
void readVoi(DcmItem& item, const GreyChainContext& context, image::Meaning& meaning);

/// Pixel Padding Value and Range Limit (PS3.3 C.7.5.1.1.2).
[[nodiscard]] std::optional<image::StoredRange> readPadding(
    DcmItem& item, const GreyChainContext& context, int bits);

/// The table of the first item of a LUT sequence and what explains it. nullopt: there is none, or,
/// with a notice, none that can be used.
struct NamedLut {
    image::Lut lut;
    std::string name;
};
[[nodiscard]] std::vector<NamedLut> readLuts(DcmItem& item, const DcmTagKey& sequence,
    bool signedInputs, const char* what, std::vector<std::string>& notices);

} // namespace cxr::io

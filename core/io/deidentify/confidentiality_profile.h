// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace cxr::io {

/// What the Basic Application Level Confidentiality Profile does to an attribute: the action codes
/// of PS3.15 2026c, Table E.1-1a. Of a compound code the first letter is meant, unless the object
/// would be invalid without the attribute or without its value.
enum class ProfileAction {
    Unlisted, ///< not in Table E.1-1
    Remove,   ///< X
    Empty,    ///< Z
    Dummy,    ///< D
    NewUid,   ///< U
    EmptyOrDummy,
    RemoveOrEmpty,
    RemoveOrDummy,
    RemoveEmptyOrDummy,
    RemoveEmptyOrNewUids, ///< X/Z/U*: a sequence of references
};

/// The row of Table E.1-1 for a tag (group << 16 | element). Private attributes, curves (50xx) and
/// group lengths are Remove; so are whole overlays (60xx), because the profile removes Overlay
/// Data, without which nothing else of an overlay means anything.
[[nodiscard]] ProfileAction profileAction(std::uint32_t tag);

/// The same with compound codes decided. `demanding`: the object is of a kind whose attribute types
/// are not known to the program, or the attribute lies in a sequence; then the letter is taken that
/// suits type 1. Otherwise the types are those of the classic, single-frame image IODs (PS3.3 A.2
/// to A.8, A.26, A.27): type 3 but for a few of type 2. References are kept with new UIDs.
/// Returns Unlisted, Remove, Empty, Dummy or NewUid.
[[nodiscard]] ProfileAction decidedAction(std::uint32_t tag, bool demanding);

/// Whether an image of this SOP class is one of the classic IODs of decidedAction().
[[nodiscard]] bool isClassicImage(const char* sopClassUid);

/// Attributes with K in the column "Rtn. Pat. Chars. Opt." (PS3.15 E.3.4): sex, age, size, weight
/// and the like. Those with C are free texts, which no program can clean; they are treated as if
/// the option were not there.
[[nodiscard]] bool isPatientCharacteristic(std::uint32_t tag);

/// Attributes of VR DA, DT or TM for which "Rtn. Long. Modif. Dates Opt." has no entry, so that
/// they are never kept or shifted: dates of birth and death.
[[nodiscard]] bool isLifeDate(std::uint32_t tag);

} // namespace cxr::io

// SPDX-License-Identifier: Apache-2.0
#include "io/deidentify/confidentiality_profile.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cxr::io {

namespace {

#include "io/deidentify/confidentiality_profile_table.inc"

template <std::size_t N>
bool holds(const std::array<std::uint32_t, N>& rows, std::uint32_t tag)
{
    return std::binary_search(rows.begin(), rows.end(), tag);
}

/// X/Z in the table and type 2 in a classic image: Patient's Sex Neutered (C.7.1.1) and
/// Acquisition Context Sequence (C.7.6.14).
constexpr std::array<std::uint32_t, 2> type2Rows = {0x00102203, 0x00400555};

/// Sex, age, size, weight, ethnic group, smoking and pregnancy status, sex neutered.
constexpr std::array<std::uint32_t, 8> characteristics = {
    0x00100040, 0x00101010, 0x00101020, 0x00101030, 0x00102160, 0x001021a0, 0x001021c0, 0x00102203};

/// Birth date, birth time, birth and death date in the patient's calendar.
constexpr std::array<std::uint32_t, 4> lifeDates = {0x00100030, 0x00100032, 0x00100033, 0x00100034};

/// Images of PS3.3 A.2 to A.8, A.26 to A.28: CR, CT, MR, NM, US, SC, XA, RF, PET, DX, MG, IO.
constexpr std::array<std::string_view, 17> classicImages = {
    "1.2.840.10008.5.1.4.1.1.1",
    "1.2.840.10008.5.1.4.1.1.1.1",
    "1.2.840.10008.5.1.4.1.1.1.1.1",
    "1.2.840.10008.5.1.4.1.1.1.2",
    "1.2.840.10008.5.1.4.1.1.1.2.1",
    "1.2.840.10008.5.1.4.1.1.1.3",
    "1.2.840.10008.5.1.4.1.1.1.3.1",
    "1.2.840.10008.5.1.4.1.1.12.1",
    "1.2.840.10008.5.1.4.1.1.12.2",
    "1.2.840.10008.5.1.4.1.1.128",
    "1.2.840.10008.5.1.4.1.1.2",
    "1.2.840.10008.5.1.4.1.1.20",
    "1.2.840.10008.5.1.4.1.1.3.1",
    "1.2.840.10008.5.1.4.1.1.4",
    "1.2.840.10008.5.1.4.1.1.6",
    "1.2.840.10008.5.1.4.1.1.6.1",
    "1.2.840.10008.5.1.4.1.1.7",
};

} // namespace

ProfileAction profileAction(std::uint32_t tag)
{
    const std::uint32_t group = tag >> 16;
    const bool curveOrOverlay = (group & 0xff00) == 0x5000 || (group & 0xff00) == 0x6000;
    const bool groupLength = (tag & 0xffff) == 0;
    if (group % 2 == 1 || curveOrOverlay || groupLength || holds(rowsX, tag))
        return ProfileAction::Remove;
    if (holds(rowsZ, tag))
        return ProfileAction::Empty;
    if (holds(rowsD, tag))
        return ProfileAction::Dummy;
    if (holds(rowsU, tag))
        return ProfileAction::NewUid;
    if (holds(rowsZD, tag))
        return ProfileAction::EmptyOrDummy;
    if (holds(rowsXZ, tag))
        return ProfileAction::RemoveOrEmpty;
    if (holds(rowsXD, tag))
        return ProfileAction::RemoveOrDummy;
    if (holds(rowsXZD, tag))
        return ProfileAction::RemoveEmptyOrDummy;
    if (holds(rowsXZU, tag))
        return ProfileAction::RemoveEmptyOrNewUids;
    return ProfileAction::Unlisted;
}

ProfileAction decidedAction(std::uint32_t tag, bool demanding)
{
    const ProfileAction action = profileAction(tag);
    switch (action) {
    case ProfileAction::EmptyOrDummy:
        return demanding ? ProfileAction::Dummy : ProfileAction::Empty;
    case ProfileAction::RemoveOrEmpty:
        return demanding || holds(type2Rows, tag) ? ProfileAction::Empty : ProfileAction::Remove;
    case ProfileAction::RemoveOrDummy:
    case ProfileAction::RemoveEmptyOrDummy:
        return demanding ? ProfileAction::Dummy : ProfileAction::Remove;
    case ProfileAction::RemoveEmptyOrNewUids:
        return ProfileAction::NewUid;
    case ProfileAction::Unlisted:
    case ProfileAction::Remove:
    case ProfileAction::Empty:
    case ProfileAction::Dummy:
    case ProfileAction::NewUid:
        break;
    }
    return action;
}

bool isClassicImage(const char* sopClassUid)
{
    return std::binary_search(
        classicImages.begin(), classicImages.end(), std::string_view(sopClassUid));
}

bool isPatientCharacteristic(std::uint32_t tag)
{
    return holds(characteristics, tag);
}

bool isLifeDate(std::uint32_t tag)
{
    return holds(lifeDates, tag);
}

} // namespace cxr::io

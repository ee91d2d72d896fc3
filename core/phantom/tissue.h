// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cxr::phantom::tissue {

// Linear attenuation per millimetre at 65 keV, about the effective energy of a chest exposure at
// 125 kV behind the usual filter. Mass attenuation coefficients of NIST's tables (Hubbell and
// Seltzer, NISTIR 5632, tissues of ICRU-44), log-log between 60 and 80 keV, times the density.
constexpr double soft = 0.0210;     ///< soft tissue, 1.06 g/cm³
constexpr double fat = 0.0183;      ///< adipose tissue, 0.95 g/cm³
constexpr double lung = 0.0052;     ///< inflated lung, 0.26 g/cm³
constexpr double cortical = 0.0549; ///< cortical bone, 1.92 g/cm³
constexpr double spongy = 0.0275;   ///< cancellous bone with marrow, 1.18 g/cm³

} // namespace cxr::phantom::tissue

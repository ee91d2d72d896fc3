// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to core/plot: shows Pango's types. Include it in .cpp files only.

#include "plot/text.h"

#include <pango/pangocairo.h>

#include <memory>

namespace cxr::plot {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using Layout = std::unique_ptr<PangoLayout, Unref>;

/// A layout of printable(text), unwrapped, where one Pango unit is 1/PANGO_SCALE point.
[[nodiscard]] Layout layoutOf(std::string_view text, const TextStyle& style);

} // namespace cxr::plot

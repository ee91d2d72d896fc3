// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/geometry.h"

#include <mutex>

namespace cxr::enhance {

/// Where the user looks, told by one thread and asked by others while they work: tiles are taken
/// in the order of their nearness to it. In output pixels.
class Focus {
public:
    struct Place {
        image::Rect closest; ///< what is seen magnified; may be empty
        image::Rect visible; ///< all that is seen; may be empty
        friend bool operator==(const Place&, const Place&) = default;
    };

    void look(const Place& place)
    {
        const std::lock_guard lock(m_mutex);
        m_place = place;
    }
    [[nodiscard]] Place place() const
    {
        const std::lock_guard lock(m_mutex);
        return m_place;
    }

private:
    mutable std::mutex m_mutex;
    Place m_place;
};

} // namespace cxr::enhance
